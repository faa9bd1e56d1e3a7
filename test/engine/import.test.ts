import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { pluginDoor } from "../support/doors";
import { fixtureText } from "../support/fixtures";
import { withoutComments } from "../support/without-comments";
import { Sandbox, type Run } from "./support/engine";

// What an import gives, and which programs match it, test/provider/plugin/import.test.ts has. Here is what the engine makes of it.
describe("an import by the engine", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());
  const { AnswerFile, AsyncCommand, CommandList } = pluginDoor;
  const original = fixtureText("every-list.xml");
  const files = ["whole.xml", "parts.xml"].map((name) => join(sandbox.share, name));
  const ids = {
    whole: `${sandbox.path("whole.xml")}#commands`,
    parts: sandbox.path("parts.xml"),
    audit: `${sandbox.path("parts.xml")}#auditUser/10`,
    log: `${sandbox.path("parts.xml")}#windowsPE/2`,
    list: `${sandbox.path("parts.xml")}#windowsPE/RunSynchronous`,
  };
  const password = "p&ss";

  /** What a program says of the files. */
  const program: PulumiFn =
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      const credentials = { domain: "FABRIKAM", username: "svc", password };
      new AnswerFile("whole", {
        path: sandbox.path("whole.xml"),
        commands: {
          windowsPE: {
            RunSynchronous: [
              { name: "disk", path: "X:\\tools\\disk.cmd" },
              { name: "network", path: "wpeutil InitializeNetwork", description: "Network" },
            ],
            RunAsynchronous: [{ name: "log", path: "X:\\tools\\log.exe" }],
          },
          specialize: {
            RunSynchronous: [
              { name: "join", path: "C:\\setup\\join.cmd", willReboot: "OnRequest" },
              { name: "drivers", path: "C:\\setup\\drivers.cmd" },
            ],
            RunAsynchronous: [{ name: "watch", path: "C:\\setup\\watch.exe" }],
          },
          auditUser: {
            RunSynchronous: [{ name: "sysprep", path: "C:\\setup\\sysprep.cmd" }],
            RunAsynchronous: [{ name: "audit", path: "C:\\setup\\audit.exe", credentials }],
          },
          oobeSystem: {
            FirstLogonCommands: [
              { name: "winrm", commandLine: "powershell -File C:\\setup\\winrm.ps1", requiresUserInput: true },
              { name: "echo", commandLine: "cmd /c echo %USERNAME%" },
            ],
            LogonCommands: [{ name: "banner", commandLine: "C:\\setup\\banner.exe" }],
          },
        },
      });
      const answerFile = new AnswerFile("parts", { path: sandbox.path("parts.xml") });
      new AsyncCommand("audit", { answerFile, path: "C:\\setup\\audit.exe", pass: "auditUser", credentials });
      new CommandList("list", {
        answerFile,
        pass: "windowsPE",
        list: "RunSynchronous",
        commands: [
          { name: "disk", path: "X:\\tools\\disk.cmd" },
          { name: "network", path: "wpeutil InitializeNetwork", description: "Network" },
        ],
      });
      new AsyncCommand("log", { answerFile, path: "X:\\tools\\log.exe" }, { import: ids.log });
    };

  let said = "";
  let imported: string;
  const runs: Partial<Record<"preview" | "up" | "last", Run>> = {};

  before(async () => {
    for (const file of files) writeFileSync(file, original);
    const stack = await sandbox.stack("shop", "dev", program);
    await stack.stack.import({
      resources: [
        { type: "unattend:index:AnswerFile", name: "whole", id: ids.whole },
        { type: "unattend:index:AnswerFile", name: "parts", id: ids.parts },
        { type: "unattend:index:AsyncCommand", name: "audit", id: ids.audit },
        { type: "unattend:index:CommandList", name: "list", id: ids.list },
      ],
      generateCode: false,
      protect: false,
      onOutput: (text) => (said += text),
    });
    imported = readFileSync(sandbox.stateFile("shop", "dev"), "utf8");
    runs.preview = await stack.preview({ diff: true });
    runs.up = await stack.up();
    runs.last = await stack.preview();
  });

  it("puts what stands there into the state, and what is left empty into words", () => {
    assert.match(said, /4 imported/);
    assert.match(said, /whole\.xml: left empty, .*: credentials\.password of audit\./);
    assert.match(said, /UA106 /);
    assert.equal(sandbox.resources("shop", "dev").filter(({ type }) => type.startsWith("unattend:")).length, 5);
  });

  it("goes on by adding comments, also in the update in which a program imports", () => {
    const updates = { whole: "update", audit: "update", list: "update", log: "update" };
    assert.deepEqual(runs.preview!.changes, updates);
    assert.equal(
      runs.preview!.words.log,
      `${ids.parts}, windowsPE, amd64, RunAsynchronous, Order 2: the ownership comment is missing, will be written`,
    );
    assert.deepEqual(runs.up!.changes, updates);
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      assert.notEqual(text, original);
      assert.equal(withoutComments(text), original);
    }
  });

  it("is done then, though the program still says `import`", () => assert.deepEqual(runs.last!.changes, {}));

  it("tells the password to nobody, and keeps it encrypted", () => {
    const output = Object.values(runs).map((run) => run.output);
    assert.doesNotMatch([said, imported, ...output].join("\n"), /p&(?:amp;)?ss/);
  });
});
