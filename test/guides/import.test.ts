import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { installedPackage } from "../engine/support/installed-package";
import { Sandbox } from "../engine/support/engine";
import { Program } from "../engine/support/program";
import { fixtureText } from "../support/fixtures";
import { withoutComments } from "../support/without-comments";
import { languageEnvironment } from "./support/languages";

// Of many files and in each form, test/cli/import has what is written. In TypeScript, pages run it by the engine.
describe("a program in YAML that `unattend import` writes", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  it("adds comments by its first update, then nothing, and tells no password", async () => {
    const file = join(sandbox.share, "autounattend.xml");
    const original = fixtureText("every-list.xml");
    writeFileSync(file, original);
    const folder = join(sandbox.folder, "imported");
    const modules = join(await installedPackage(), "node_modules");
    const command = join(modules, "pulumi-unattend", "dist", "cli", "index.js");
    const args = ["import", file, "--out", folder, "--language", "yaml", "--stack", "test"];
    const env = { ...process.env, ...sandbox.environment };
    await promisify(execFile)(process.execPath, [command, ...args], { env });
    symlinkSync(modules, join(folder, "node_modules"), "junction");

    const program = new Program(folder, sandbox, await languageEnvironment("yaml", sandbox.folder));
    const said = [await program.pulumi("preview", "--diff")];
    assert.equal(readFileSync(file, "utf8"), original);
    said.push(await program.pulumi("up", "--yes", "--skip-preview"));
    const published = readFileSync(file, "utf8");
    assert.notEqual(published, original);
    assert.equal(withoutComments(published), original);
    said.push(await program.pulumi("preview", "--expect-no-changes"));
    const state = readFileSync(sandbox.stateFile("imported", "test"), "utf8");
    assert.doesNotMatch([...said, state].join("\n"), /p&(?:amp;)?ss/);
  });
});
