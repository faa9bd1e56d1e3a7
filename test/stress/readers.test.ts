import assert from "node:assert/strict";
import { replaceWhileReading } from "../support/readers";

describe("a reader of a directory, during 1,000 replacements of the file", () => {
  it("always finds a whole file", async () => {
    const { reads, missing, faults } = await replaceWhileReading(1000);
    console.log(`      1,000 replacements, ${reads} reads: ${missing} missing, ${faults.length} faults`);
    assert.deepEqual({ missing, faults }, { missing: 0, faults: [] });
  });
});
