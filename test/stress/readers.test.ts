import { itIsReadWhole } from "../support/readers";

describe("readers of a file that is replaced 1,000 times", function () {
  this.timeout(1_800_000);
  itIsReadWhole({ directory: 1000, smb: 1000 });
});
