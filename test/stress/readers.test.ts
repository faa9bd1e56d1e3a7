import assert from "node:assert/strict";
import { replaceWhileReading } from "../support/readers";
import { SharedFolder } from "../support/shared-folder";
import type { Seen } from "../support/watcher";

describe("readers of a file, a local one and one on SMB, while it is replaced 1,000 times", () => {
  let shared: SharedFolder;
  before(async () => (shared = await SharedFolder.open()));
  after(() => shared.close());

  for (const transport of ["directory", "smb"] as const) {
    it(`always find a whole file (published by ${transport})`, async () => {
      const { local, smb } = await replaceWhileReading(shared, transport, 1000);
      const figures = ({ reads, missing, faults }: Seen): string =>
        `${reads} reads, ${missing} missing, ${faults.length} partial or invalid`;
      console.log(`        local: ${figures(local)}; SMB: ${figures(smb)}, ${smb.busy} told that the file is in use`);
      for (const { reads, missing, faults } of [local, smb]) {
        assert.deepEqual({ missing, faults }, { missing: 0, faults: [] });
        assert.ok(reads > 20, `${reads} reads`);
      }
    });
  }
});
