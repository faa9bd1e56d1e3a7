import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ErrorCode } from "../../../provider/errors";
import { DirectoryShare } from "../../../provider/share/directory-share";
import { itPublishesSafely } from "../../support/publishing-contract";
import { impatient } from "../../support/shares";

const faults: ErrorCode[] = ["UA302", "UA303", "UA304", "UA308", "UA309", "UA311", "UA313", "UA314", "UA399"];

describe("publishing into a directory", () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "publishing-"))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const below = (name: string): DirectoryShare => new DirectoryShare(join(directory, name));
  itPublishesSafely(() => ({ share: below(""), directory, below }), impatient, { faults, stride: 1 });
});
