import { itIsReadWhole } from "../support/readers";

describe("readers of a file that is replaced 1,000 times", () => itIsReadWhole(1000));
