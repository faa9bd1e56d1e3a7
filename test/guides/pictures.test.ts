import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkout } from "../support/checkout";
import { startQuickly } from "../engine/support/engine";
import { assertSameText } from "../support/same-text";

describe("the pictures in docs/", () => {
  const drawn = mkdtempSync(join(tmpdir(), "pictures-"));

  after(() => rmSync(drawn, { recursive: true }));

  it("are what a run gives (npm run pictures)", async () => {
    const script = join(checkout, "scripts", "pictures.mjs");
    await promisify(execFile)(process.execPath, [script, "--into", drawn], {
      env: { ...process.env, ...startQuickly },
    });
    const kept = join(checkout, "docs", "pictures");
    assert.deepEqual(readdirSync(drawn), readdirSync(kept));
    for (const name of readdirSync(kept)) {
      const [now, before] = [drawn, kept].map((folder) => readFileSync(join(folder, name), "utf8"));
      assertSameText(before!, now!, `${name}: npm run pictures draws it anew`);
    }
  });
});
