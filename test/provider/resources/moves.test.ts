import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnswerFileArgs, AsyncCommandArgs, RunCommand } from "../../../sdk";
import { dynamicDoor, pluginDoor, type Door } from "../../support/doors";
import { fixtureText } from "../../support/fixtures";
import { Operations } from "../../support/operations";

interface Declared {
  readonly file?: Partial<AnswerFileArgs>;
  readonly list?: { from?: number; architectures?: "amd64"[]; commands?: RunCommand[] };
  readonly command?: Partial<AsyncCommandArgs>;
  /** What the command is called. */
  readonly name?: string;
}

for (const [before, now] of [
  [dynamicDoor, pluginDoor],
  [pluginDoor, dynamicDoor],
] as const) {
  describe(`a resource that goes from ${before.name} to ${now.name}`, () => {
    let folder: string;
    let path: string;
    let stack: Operations;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), "moves-"));
      path = join(folder, "a.xml");
      writeFileSync(path, original);
      stack = new Operations();
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    const original = fixtureText("deployment.xml");
    const published = (): string => readFileSync(path, "utf8");
    const program =
      ({ AnswerFile, AsyncCommand, CommandList }: Door, { file, list, command, name = "command" }: Declared) =>
      (): void => {
        const answerFile = new AnswerFile("file", { path, ...file });
        if (command) new AsyncCommand(name, { answerFile, path: "X:\\a.exe", ...command });
        if (!list) return;
        const commands = [{ name: "first", path: "C:\\first.cmd" }];
        new CommandList("list", { answerFile, pass: "specialize", list: "RunSynchronous", commands, ...list });
      };

    const credentials = { domain: "FABRIKAM", username: "svc", password: "hunter2" };
    const commands = {
      specialize: {
        RunSynchronous: [
          { name: "one", path: "C:\\one.cmd", order: 7 },
          { name: "two", path: "C:\\two.cmd", description: pulumi.secret("hidden"), credentials },
        ],
      },
      oobeSystem: { FirstLogonCommands: [{ name: "hello", commandLine: "hello.cmd", requiresUserInput: true }] },
    };
    const settings = { windowsPE: { "Microsoft-Windows-Setup": { EnableNetwork: true } } };
    const stays: [what: string, Declared][] = [
      ["a file", {}],
      ["a document", { file: { content: original } }],
      ["settings", { file: { settings, adopt: true } }],
      ["commands of a file", { file: { commands } }],
      ["settings with commands", { file: { settings, commands, adopt: true } }],
      ["a list", { list: {} }],
      ["a list with more about its place", { list: { from: 10, architectures: ["amd64"] } }],
      ["a command", { command: {} }],
      ["a command with a pin", { command: { order: 7 } }],
      ["a command with a password", { command: { credentials } }],
      ["a secret command", { command: { path: pulumi.secret("hidden.exe"), pass: "specialize" } }],
    ];
    for (const [what, declared] of stays) {
      it(`stays what it is: ${what}`, async () => {
        const [former, moved] = [before, now].map((door) => program(door, declared)) as [() => void, () => void];
        await stack.up(former);
        const bytes = published();
        stack.changeDoor();
        const names = ["file", ...(declared.command ? ["command"] : []), ...(declared.list ? ["list"] : [])];
        const { changes, words } = await stack.preview(moved);
        assert.deepEqual(changes, Object.fromEntries(names.map((name) => [name, "update"])));
        const said = names.map((name) => words[name]!.filter((word) => !/^UA1|in plain text/.test(word)).join());
        for (const word of said) assert.match(word, /^was of the type \S+: that changes the state, [^\n]*$/);
        await stack.up(moved);
        assert.equal(published(), bytes);
        assert.deepEqual((await stack.preview(moved)).changes, {});
        assert.deepEqual((await stack.refresh()).changes, {});
        await stack.destroy();
        if (declared.file?.settings) assert.doesNotMatch(published(), /Managed by/);
        else assert.equal(published(), original);
      });
    }

    const changed: [what: string, Declared, Declared, find: string, found: string][] = [
      ["another path of a command", { command: {} }, { command: { path: "X:\\b.exe" } }, "a.exe", "b.exe"],
      ["another name", { command: {} }, { command: {}, name: "other" }, "dev/command", "dev/other"],
      [
        "another command in a list",
        { list: {} },
        { list: { commands: [{ name: "first", path: "C:\\other.cmd" }] } },
        "first.cmd",
        "other.cmd",
      ],
      [
        "settings",
        { file: { settings, adopt: true } },
        { file: { settings: { windowsPE: { "Microsoft-Windows-Setup": { EnableNetwork: false } } }, adopt: true } },
        ">true<",
        ">false<",
      ],
    ];
    for (const [what, first, second, find, found] of changed) {
      it(`may change at once: ${what}`, async () => {
        await stack.up(program(before, first));
        const bytes = published();
        if (second.name) stack.rename("command", second.name);
        stack.changeDoor();
        await stack.up(program(now, second));
        assert.equal(published(), bytes.replace(find, found));
        assert.deepEqual((await stack.preview(program(now, second))).changes, {});
      });
    }

    it("is mended at once where a hand has changed it", async () => {
      await stack.up(program(before, { command: {} }));
      const bytes = published();
      writeFileSync(path, bytes.replace("a.exe", "b.exe"));
      stack.changeDoor();
      await stack.up(program(now, { command: {} }));
      assert.equal(published(), bytes);
    });

    it("tells no secret that the program gives up at once", async () => {
      await stack.up(program(before, { command: { description: pulumi.secret("hidden") } }));
      stack.changeDoor();
      const { words } = await stack.preview(program(now, { command: {} }));
      assert.match(words.command!.join(), /Description: \[secret\] → none/);
    });

    it("does not get another file at once (UA217)", async () => {
      await stack.up(program(before, { command: {} }));
      writeFileSync(join(folder, "b.xml"), original);
      stack.changeDoor();
      const { failures } = await stack.tryUp(program(now, { command: {}, file: { path: join(folder, "b.xml") } }));
      assert.match(failures.join(), /UA217: the resource was of the type \S+, and its file is another one/);
      assert.deepEqual((await stack.up(program(now, { command: {} }))).changes, { file: "update", command: "update" });
    });
  });
}
