import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { badPrograms } from "../support/bad-programs";
import { throughEachDoor } from "../support/doors";
import { Operations } from "../support/operations";

// That a preview shows what is said here, and how, test/engine/bad-input.test.ts looks at.
throughEachDoor("a bad program is told, before anything is written", (door) => {
  let share: string;
  beforeEach(() => {
    share = mkdtempSync(join(tmpdir(), "bad-"));
    mkdirSync(join(share, "folder"));
  });
  afterEach(() => rmSync(share, { recursive: true, force: true }));

  for (const { what, program, error, stands } of badPrograms((name) => join(share, name), door)) {
    it(what, async () => {
      const file = join(share, "autounattend.xml");
      if (stands !== undefined) writeFileSync(file, stands);
      assert.match((await new Operations().preview(program)).failures.join("\n"), error);
      assert.equal(existsSync(file) ? readFileSync(file, "utf8") : undefined, stands);
      assert.deepEqual(readdirSync(share), stands === undefined ? ["folder"] : ["autounattend.xml", "folder"]);
    });
  }
});
