import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { dynamicDoor, pluginDoor, type Door } from "../support/doors";
import { fixtureText } from "../support/fixtures";
import { Sandbox, type Run, type TestStack } from "./support/engine";

// What goes through each door by itself, the tables of test/provider/resources have. Here a stack changes its door, and back.
describe("a stack that goes from one door to the other", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());
  const names = ["commands.xml", "settings.xml", "content.xml"] as const;
  const original = fixtureText("deployment.xml");
  const published = (): string[] => names.map((name) => readFileSync(join(sandbox.share, name), "utf8"));
  const password = "hunter2";

  /** @param renamed What the resource that is called `late` at first is called. */
  const program =
    (door: Door, renamed = "late"): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      const { AnswerFile, AsyncCommand, CommandList, formerly } = door;
      const [commands, settings, content] = names.map((name) => sandbox.path(name));
      const credentials = { domain: "FABRIKAM", username: "svc", password };
      const answerFile = new AnswerFile(
        "file",
        {
          path: commands!,
          commands: {
            specialize: {
              RunSynchronous: [
                { name: "join", path: "C:\\join.cmd", credentials },
                { name: "last", path: "C:\\last.cmd", willReboot: "Always" },
              ],
            },
          },
        },
        formerly("AnswerFile"),
      );
      new AnswerFile(
        "settings",
        { path: settings!, settings: { windowsPE: { "Microsoft-Windows-Setup": { EnableNetwork: true } } } },
        formerly("AnswerFile"),
      );
      new AnswerFile("content", { path: content!, content: original }, formerly("AnswerFile"));
      new AsyncCommand("agent", { answerFile, path: "X:\\agent.exe", order: 5, credentials }, formerly("AsyncCommand"));
      new AsyncCommand(renamed, { answerFile, path: "X:\\late.exe" }, formerly("AsyncCommand", { name: "late" }));
      new CommandList(
        "list",
        {
          answerFile,
          pass: "oobeSystem",
          list: "FirstLogonCommands",
          from: 10,
          commands: [{ name: "hello", commandLine: "hello.cmd" }],
        },
        formerly("CommandList"),
      );
    };

  const types = (): Set<string> =>
    new Set(
      sandbox
        .resources("shop", "dev")
        .filter(({ type }) => type.includes("unattend:") && !type.startsWith("pulumi:"))
        .map(({ type }) => type.slice(0, type.lastIndexOf(":"))),
    );

  const runs: Record<string, Run> = {};
  const files: Record<string, string[]> = {};
  const states: Record<string, { text: string; types: Set<string> }> = {};
  let stack: TestStack;

  before(async () => {
    const [commands, , content] = names.map((name) => join(sandbox.share, name)) as [string, string, string];
    for (const file of [commands, content]) writeFileSync(file, original);
    const edit = (): void => writeFileSync(commands, readFileSync(commands, "utf8").replace("C:\\last", "D:\\last"));
    const step = async (name: string, run: Promise<Run>): Promise<void> => {
      runs[name] = await run;
      files[name] = published();
      states[name] = { text: readFileSync(sandbox.stateFile("shop", "dev"), "utf8"), types: types() };
    };
    stack = await sandbox.stack("shop", "dev", program(dynamicDoor));
    await step("before", stack.up());
    stack.program = program(pluginDoor);
    await step("preview there", stack.preview());
    await step("there", stack.up());
    edit();
    await step("refresh there", stack.refresh());
    await step("mended there", stack.up());
    stack.program = program(dynamicDoor, "early");
    await step("preview back", stack.preview());
    await step("back", stack.up());
    edit();
    await step("refresh back", stack.refresh());
    await step("mended back", stack.up());
    await step("no change", stack.preview());
    await stack.destroy();
  });

  const all = { file: "update", settings: "update", content: "update", agent: "update", list: "update" };

  it("is updated, of which the preview says that it changes the state alone", () => {
    assert.deepEqual(runs["preview there"]!.changes, { ...all, late: "update" });
    const type = "pulumi-nodejs:dynamic/unattend:CommandList";
    const words = `was of the type ${type}: that changes the state, and by itself nothing in the file`;
    assert.equal(runs["preview there"]!.words.list, words);
    assert.deepEqual(files.there, files.before);
    assert.deepEqual(states.there!.types, new Set(["unattend:index"]));
    assert.doesNotMatch(states.there!.text, /__provider|"pin"|byName/);
  });

  it("goes back likewise, and may rename something at once", () => {
    assert.deepEqual(runs["preview back"]!.changes, { ...all, early: "update" });
    assert.match(runs["preview back"]!.words.early!, /Ownership comment: shop\/dev\/late → shop\/dev\/early\n/);
    assert.deepEqual(
      files.back,
      files["mended there"]!.map((text) => text.replace("shop/dev/late ", "shop/dev/early ")),
    );
    assert.deepEqual(states.back!.types, new Set(["pulumi-nodejs:dynamic/unattend"]));
    assert.equal(states.back!.text.match(/"__provider": "/g)!.length, 12);
  });

  for (const where of ["there", "back"]) {
    it(`takes up by a refresh what was changed by hand, and puts it right (${where})`, () => {
      assert.deepEqual(runs[`refresh ${where}`]!.changes, { file: "update" });
      assert.deepEqual(runs[`mended ${where}`]!.changes, { file: "update" });
      assert.deepEqual(files[`mended ${where}`], files[where]);
    });
  }

  it("has nothing to do then, and leaves nothing when it is destroyed", () => {
    assert.deepEqual(runs["no change"]!.changes, {});
    const [commands, settings, content] = names.map((name) => join(sandbox.share, name)) as [string, string, string];
    assert.equal(readFileSync(commands, "utf8"), original);
    assert.ok(!existsSync(settings));
    assert.equal(readFileSync(content, "utf8"), original);
  });

  it("tells the password to nobody, and keeps it encrypted", () => {
    const texts = [
      ...Object.values(runs).map(({ output }) => output),
      ...Object.values(states).map(({ text }) => text),
    ];
    assert.doesNotMatch(texts.join("\n"), /hunter2/);
  });
});
