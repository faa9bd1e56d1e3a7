import { itIsReadWhole } from "../support/readers";

describe("readers of a file that is replaced again and again", () => itIsReadWhole({ directory: 100, smb: 30 }));
