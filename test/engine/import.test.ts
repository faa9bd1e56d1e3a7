import assert from "node:assert/strict";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "mocha";
import { unattend } from "../support/command-line";
import { fixtureText } from "../support/fixtures";
import { Sandbox } from "./support/engine";
import { installedPackage } from "./support/installed-package";
import { Program } from "./support/program";
import { filesBelow } from "./support/secret-search";

describe("unattend import with the engine", () => {
  const sandbox = new Sandbox();

  after(() => sandbox.remove());

  it("writes a project that takes files over, types checked, with its stack configured", async () => {
    const text = fixtureText("every-list.xml").replace("p&amp;ss", "Q7pass&amp;Q7");
    for (const site of ["berlin", "paris"]) writeFileSync(join(sandbox.share, `${site}.xml`), text);
    const out = join(sandbox.folder, "imported");
    const options = [sandbox.share, "--out", out, "--stack", "dev"];
    const { code, errors } = await unattend(["import", ...options], sandbox.environment);
    assert.equal(code, 0, errors);
    symlinkSync(join(await installedPackage(), "node_modules"), join(out, "node_modules"), "junction");

    const program = new Program(out, sandbox);
    assert.match(await program.pulumi("preview"), /stands there already, will be managed from now on/);
    await program.pulumi("up", "--yes", "--skip-preview");
    for (const site of ["berlin", "paris"]) {
      const now = readFileSync(join(sandbox.share, `${site}.xml`), "utf8");
      assert.match(now, new RegExp(`<!-- Managed by Pulumi: imported/dev/${site}#disk -->`));
      assert.equal(now.replace(/<!-- Managed by Pulumi: [^>]* -->\s*/g, ""), text);
    }
    await program.pulumi("preview", "--expect-no-changes");

    for (const file of filesBelow(out)) assert.doesNotMatch(readFileSync(file, "utf8"), /Q7pass/, file);
  });
});
