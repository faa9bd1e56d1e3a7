import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { pluginDoor } from "../support/doors";
import { fixtureText } from "../support/fixtures";
import { Sandbox, type TestStack } from "./support/engine";
import { isRunning, Program } from "./support/program";
import { until } from "../support/until";

const contents = fixtureText("two-architectures.xml");

describe("a state that is lost, or has another name", () => {
  const sandbox = new Sandbox();
  const names = ["bare", "content", "people"];
  const file = (name: string): string => join(sandbox.share, `${name}.xml`);
  const published = (): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, readFileSync(file(name), "utf8")]));
  let stack: TestStack;
  let atFirst: Record<string, string>;

  const program =
    (...left: string[]): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      for (const name of names) {
        const path = sandbox.path(`${name}.xml`);
        const answerFile = new AnswerFile(name, { path, ...(name === "content" && { content: contents }) });
        for (const command of ["a", "b", "c"]) {
          const order = command === "b" ? 7 : undefined;
          if (!left.includes(command))
            new AsyncCommand(`${name}-${command}`, { answerFile, path: `X:\\${command}.exe`, order });
        }
      }
    };
  const pulumi = async (...args: string[]): Promise<string> => {
    const options = { cwd: sandbox.projectFolder("shop"), env: { ...process.env, ...sandbox.environment } };
    return (await promisify(execFile)("pulumi", [...args, "--non-interactive"], options)).stdout;
  };
  /** The state is gone, and the stack made anew. */
  const loseState = async (): Promise<void> => {
    const { workspace } = stack.stack;
    await workspace.removeStack("dev", { force: true });
    await workspace.createStack("dev");
  };

  before(async () => {
    writeFileSync(file("people"), fixtureText("out-of-order.xml"));
    stack = await sandbox.stack("shop", "dev", program());
    await stack.up();
    atFirst = published();
  });
  after(() => sandbox.remove());

  it("lost: up takes up everything by its comments, byte for byte", async () => {
    await loseState();
    await stack.up();
    assert.deepEqual(published(), atFirst);
    const preview = await stack.preview();
    assert.deepEqual([preview.changes, preview.words], [{}, {}]);
  });

  it("lost, and the program does not declare everything any more: each orphan is named, and stays", async () => {
    await loseState();
    stack.program = program("a");
    const { words } = await stack.preview();
    const orphan = `UA211 ${sandbox.path("people.xml")}: by its comment, the command with Order 4 (windowsPE, amd64, RunAsynchronous) is of shop/dev/people-a, which the program does not declare`;
    const remedy =
      "If this update does not remove it, the state does not know it: declare that resource again, then remove it in an update of its own; or remove it by hand, with its comment";
    assert.equal(words.people!.split("\n")[0], `${orphan}. ${remedy}`);
    await stack.up();
    assert.deepEqual(published(), atFirst);
    assert.equal((await stack.preview()).words.people, `${orphan}. ${remedy}`);
  });

  it("what the state knows is no orphan, declared or not", async () => {
    stack.program = program();
    assert.doesNotMatch(JSON.stringify((await stack.up()).words), /UA211/);
    stack.program = program("a");
    const { words } = await stack.preview();
    assert.doesNotMatch(JSON.stringify(words), /UA211/);
    stack.program = program();
    await stack.up();
    assert.deepEqual(published(), atFirst);
  });

  it("another name for stack and project: the comments name the new ones, and nothing else changes", async () => {
    await pulumi("stack", "rename", "organization/office/prod", "--stack", "dev");
    stack = await sandbox.stack("office", "prod", program());
    await stack.up();
    const expected = Object.entries(atFirst).map(([name, text]) => [
      name,
      text.replaceAll("shop/dev/", "office/prod/"),
    ]);
    assert.deepEqual(published(), Object.fromEntries(expected));
    assert.deepEqual((await stack.preview()).changes, {});
  });

  it("moved to another stack: the comments name that one, and nothing else changes", async () => {
    const other = await sandbox.stack("lab", "test", program());
    const urns = sandbox
      .resources("office", "prod")
      .flatMap(({ type, urn }) => (type.includes("unattend:") ? urn : []));
    const stacks = ["--source", "organization/office/prod", "--dest", "organization/lab/test"];
    await pulumi("state", "move", ...stacks, "--yes", ...urns);
    await other.up();
    const expected = Object.entries(atFirst).map(([name, text]) => [name, text.replaceAll("shop/dev/", "lab/test/")]);
    assert.deepEqual(published(), Object.fromEntries(expected));
    assert.deepEqual((await other.preview()).changes, {});
    stack = other;
  });

  it("destroy leaves what was there before", async () => {
    await stack.destroy();
    assert.deepEqual(
      names.map((name) => (existsSync(file(name)) ? readFileSync(file(name), "utf8") : undefined)),
      [undefined, undefined, fixtureText("out-of-order.xml")],
    );
  });
});

describe("a run that saves its state once, and is killed before that", () => {
  const sandbox = new Sandbox();
  const file = join(sandbox.share, "autounattend.xml");
  const marker = join(sandbox.folder, "marker");
  after(() => sandbox.remove());

  /** The program; with a marker, one that does not end before the marker, which says that all is published, is gone. */
  const source = (commands: readonly string[], marker?: string): string => `
    const answerFile = new AnswerFile("file", { path: ${JSON.stringify(sandbox.path("autounattend.xml"))} });
    const orders = ${JSON.stringify(commands)}.map((name) => new AsyncCommand(name, { answerFile, path: "X:\\\\" + name }).order);
    const marker = ${JSON.stringify(marker)};
    if (marker) {
      ${pluginDoor.source}
      const other = new AnswerFile("other", { path: ${JSON.stringify(sandbox.path("other.xml"))} });
      const fs = require("node:fs");
      pulumi.all([...orders, other.sha256]).apply(() => {
        fs.writeFileSync(marker, "");
        setInterval(() => fs.existsSync(marker) || process.exit(), 100);
      });
    }`;

  it("loses nothing: the next one takes up what it published", async () => {
    const program = Program.make("shop", sandbox, { PULUMI_SKIP_CHECKPOINTS: "true" });
    await program.initialize("dev");
    program.source = source(["a", "b", "c"], marker);
    const pulumi = program.start({}, "up", "--stack", "dev", "--yes", "--skip-preview");
    await until("all is published", () => {
      assert.equal(pulumi.exitCode, null, pulumi.said);
      return existsSync(marker);
    });
    const started = pulumi.children();
    process.kill(pulumi.pid, "SIGKILL");
    await pulumi.ended;
    rmSync(marker);
    const [plugin] = started.filter(({ command }) => command.includes("pulumi-resource-unattend"));
    await until("the plugin ends by itself", () => !isRunning(plugin!.pid));
    // Pulumi's own processes end after minutes, or never.
    for (const { pid } of started.filter(({ pid }) => isRunning(pid))) process.kill(pid, "SIGKILL");
    await program.pulumi("cancel", "dev", "--yes");
    const published = readFileSync(file, "utf8");
    assert.match(published, /shop\/dev\/c/);
    assert.equal(sandbox.resources("shop", "dev").length, 0, "in the state");

    program.source = source(["a", "b"]);
    const preview = await program.pulumi("preview", "--stack", "dev");
    assert.match(preview, /UA211 .*shop\/dev\/c, which the program does not declare/);

    program.source = source(["a", "b", "c"]);
    await program.pulumi("up", "--stack", "dev", "--yes", "--skip-preview");
    assert.equal(readFileSync(file, "utf8"), published);
    await program.pulumi("preview", "--stack", "dev", "--expect-no-changes");
    await program.pulumi("destroy", "--stack", "dev", "--yes", "--skip-preview");
    assert.equal(existsSync(file), false);
  });
});
