import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { after, before, describe, it } from "mocha";
import { projectFile, Sandbox } from "../engine/support/engine";
import { installedPackage } from "../engine/support/installed-package";
import { Program } from "../engine/support/program";
import { checkout, version } from "../support/checkout";
import { pluginDoor } from "../support/doors";

describe("the plugin, as its users get it,", () => {
  const sandbox = new Sandbox();
  const archives = join(sandbox.folder, "archives");
  before(async () => {
    await promisify(execFile)(process.execPath, [join(checkout, "scripts", "plugin.mjs"), "--into", archives]);
  });
  after(() => sandbox.remove());

  it("comes with the package from npm", async () => {
    await publishes(await project("npm", projectFile("npm", "nodejs")));
  });

  it("is installed from an archive, and brings all it needs", async () => {
    const program = await project("archive", "name: archive\nruntime: nodejs\n");
    await install(program, "--file", join(archives, readdirSync(archives)[0]!));
    await publishes(program);
    assert.deepEqual(readdirSync(join(program.folder, "home", "plugins", `resource-unattend-v${version}`)).sort(), [
      "LICENSE",
      "LICENSES-OF-PACKAGES",
      "NOTICE",
      "package.json",
      "pulumi-resource-unattend",
      "pulumi-resource-unattend.cmd",
      "schema.json",
      "settings.json",
    ]);
  });

  it("is installed from a server that has the archives", async () => {
    const program = await project("server", "name: server\nruntime: nodejs\n");
    // Pulumi insists on the length of what it gets.
    const server = createServer(({ url }, response) => {
      const file = join(archives, url!);
      if (existsSync(file)) response.end(readFileSync(file));
      else response.writeHead(404).end();
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    try {
      await install(program, "--server", `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    } finally {
      server.close();
    }
    const plugins = JSON.parse(await program.pulumi("plugin", "ls", "--json")) as { name: string; version: string }[];
    assert.deepEqual(
      plugins.map((plugin) => `${plugin.name} ${plugin.version}`),
      [`unattend ${version}`],
    );
  });

  /** A project outside of the checkout, with a Pulumi of its own that has no plugins yet. */
  async function project(name: string, text: string): Promise<Program> {
    const folder = join(sandbox.folder, name);
    mkdirSync(folder);
    writeFileSync(join(folder, "Pulumi.yaml"), text);
    writeFileSync(join(folder, "package.json"), '{ "private": true, "main": "index.js" }');
    symlinkSync(join(await installedPackage(), "node_modules"), join(folder, "node_modules"), "junction");
    return new Program(folder, sandbox, { PULUMI_HOME: join(folder, "home"), NODE_OPTIONS: "" }, pluginDoor);
  }

  function install(program: Program, ...from: string[]): Promise<string> {
    return program.pulumi("plugin", "install", "resource", "unattend", version, ...from);
  }

  async function publishes(program: Program): Promise<void> {
    const file = join(program.folder, "autounattend.xml");
    program.source = `
      const answerFile = new AnswerFile("file", { path: ${JSON.stringify(file)} });
      new AsyncCommand("agent", { answerFile, path: "X:\\\\agent.exe" });`;
    await program.pulumi("stack", "init", "dev");
    await program.pulumi("up", "--yes", "--skip-preview");
    assert.match(readFileSync(file, "utf8"), /<Order>1<\/Order>\s*<Path>X:\\agent\.exe<\/Path>/);
  }
});
