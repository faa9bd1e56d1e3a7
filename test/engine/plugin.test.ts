import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import type { RunCommand } from "../../sdk";
import { dynamicDoor, pluginDoor, type Door } from "../support/doors";
import { fixtureText } from "../support/fixtures";
import { Sandbox, type Run, type TestStack } from "./support/engine";

// What is the same through both doors, the tables of test/provider/resources have. Here is what only the engine does.
describe("the plugin, as the engine runs it,", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());
  const file = join(sandbox.share, "a.xml");
  const original = fixtureText("deployment.xml");
  const password = "hunter2";

  const program =
    (
      { AnswerFile, AsyncCommand }: Door,
      path: string,
      { order = 5, more = [] }: { order?: number; more?: RunCommand[] } = {},
    ): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      const commands = [
        { name: "join", path: "C:\\join.cmd" },
        ...more,
        { name: "last", path: "C:\\last.cmd", willReboot: "Always" as const },
      ];
      const answerFile = new AnswerFile("file", {
        path: sandbox.path(path),
        commands: { specialize: { RunSynchronous: commands } },
      });
      const credentials = { domain: "FABRIKAM", username: "svc", password };
      const agent = new AsyncCommand("agent", { answerFile, path: "X:\\agent.exe", order, credentials });
      return { orders: answerFile.orders, order: agent.order };
    };

  let plugin: TestStack;
  let dynamic: TestStack;
  const runs: Partial<Record<"preview" | "drift" | "refresh" | "mended" | "insertion", Run>> = {};
  const outputs: Record<string, unknown> = {};
  let published: string;

  before(async () => {
    for (const name of ["a.xml", "b.xml"]) writeFileSync(join(sandbox.share, name), original);
    plugin = await sandbox.stack("shop", "dev", program(pluginDoor, "a.xml"));
    dynamic = await sandbox.stack("office", "dev", program(dynamicDoor, "b.xml"));
    runs.preview = await plugin.preview();
    await plugin.up();
    Object.assign(outputs, await plugin.outputs());
    published = readFileSync(file, "utf8");
    await dynamic.up();
    const edited = published.replace("X:\\agent.exe", "Y:\\other.exe").replace("C:\\last.cmd", "D:\\last.cmd");
    writeFileSync(file, edited.replace(password, "hunter3"));
    runs.drift = await plugin.preview({ diff: true });
    runs.refresh = await plugin.refresh();
    runs.mended = await plugin.up();
    plugin.program = program(pluginDoor, "a.xml", { more: [{ name: "second", path: "C:\\second.cmd" }] });
    runs.insertion = await plugin.preview({ diff: true });
    plugin.program = program(pluginDoor, "a.xml");
  });

  it("publishes what dynamic resources publish, byte for byte but for the stack's name", () => {
    const other = readFileSync(join(sandbox.share, "b.xml"), "utf8");
    assert.equal(published, other.replaceAll("office/dev/", "shop/dev/"));
  });

  it("previews what it creates, with the Orders", () => {
    const { changes, output } = runs.preview!;
    assert.deepEqual(changes, { file: "create", agent: "create" });
    assert.match(output, /order\s*: 5\n/);
    assert.match(output, /join: \d+\n\s*last: \d+\n/);
    assert.deepEqual(Object.keys(outputs), ["order", "orders"]);
  });

  it("previews what was changed by hand, with the values that stand there and those of the program", () => {
    const { changes, words, output } = runs.drift!;
    assert.deepEqual(changes, { file: "update", agent: "update" });
    assert.match(output, /~ path\s*: "Y:\\\\other.exe" => "X:\\\\agent.exe"/);
    assert.match(output, /~ password: \[secret\] => \[secret\]/);
    assert.match(output, /~ path\s*: "D:\\\\last.cmd" => "C:\\\\last.cmd"/);
    const place = `${sandbox.path("a.xml")}, windowsPE, amd64, RunAsynchronous, Order 5`;
    assert.equal(
      words.agent,
      `${place}\nPath on the share: "Y:\\other.exe"; in the program: "X:\\agent.exe"\nPassword on the share: [secret]; in the program: [secret]`,
    );
  });

  it("takes it up by a refresh, and puts it right by the next update", () => {
    assert.deepEqual(runs.refresh!.words, {});
    assert.deepEqual(runs.mended!.changes, { file: "update", agent: "update" });
    assert.equal(readFileSync(file, "utf8"), published);
  });

  it("previews a command that comes between others by its name, and by what changes at each place", () => {
    const { changes, words, output } = runs.insertion!;
    assert.deepEqual(changes, { file: "update" });
    assert.match(words.file!, /, second, Order \d+: new command\nPath: "C:\\second.cmd"/);
    assert.match(output, /~ \[1\]: \{[^]*~ name[^]*"last" => "second"[^]*\+ \[2\]: \{[^]*name[^]*"last"/);
  });

  it("tells the password to nobody, and keeps it encrypted", () => {
    const said = Object.values(runs).map(({ output }) => output);
    const state = readFileSync(sandbox.stateFile("shop", "dev"), "utf8");
    assert.doesNotMatch([...said, state].join("\n"), /hunter[23]/);
  });

  it("shares a file with dynamic resources of another stack, and destroying both gives back what was there", async () => {
    dynamic.program = program(dynamicDoor, "a.xml", { order: 6 });
    await dynamic.up();
    assert.deepEqual((await plugin.preview()).changes, {});
    await plugin.destroy();
    assert.doesNotMatch(readFileSync(file, "utf8"), /shop\/dev/);
    assert.deepEqual((await dynamic.preview()).changes, {});
    await dynamic.destroy();
    assert.equal(readFileSync(file, "utf8"), original);
  });
});
