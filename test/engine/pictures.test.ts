import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkout } from "../support/checkout";

describe("the pictures in docs/", () => {
  const drawn = mkdtempSync(join(tmpdir(), "pictures-"));

  after(() => rmSync(drawn, { recursive: true }));

  it("are what a run gives (npm run pictures)", async () => {
    await promisify(execFile)(process.execPath, [join(checkout, "scripts", "pictures.mjs"), "--into", drawn]);
    const kept = join(checkout, "docs", "pictures");
    assert.deepEqual(readdirSync(drawn), readdirSync(kept));
    for (const name of readdirSync(kept)) {
      assert.equal(readFileSync(join(drawn, name), "utf8"), readFileSync(join(kept, name), "utf8"), name);
    }
  });
});
