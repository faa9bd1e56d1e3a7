import { itIsReadWhole } from "../support/readers";

describe("readers of a file that is replaced 1,000 times", function () {
  // By SMB, each replacement starts four processes.
  this.timeout(1_800_000);
  itIsReadWhole(1000);
});
