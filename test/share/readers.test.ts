import assert from "node:assert/strict";
import { replaceWhileReading } from "../support/readers";

describe("a reader of a directory, while the file is replaced", () => {
  it("always finds a whole file", async () => {
    const { reads, missing, faults } = await replaceWhileReading(100);
    assert.deepEqual({ missing, faults }, { missing: 0, faults: [] });
    assert.ok(reads > 100, `${reads} reads`);
  });
});
