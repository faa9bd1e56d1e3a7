import { itIsReadWhole } from "../support/readers";

describe("readers of a file that is replaced 100 times", () => itIsReadWhole(100));
