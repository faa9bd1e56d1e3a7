import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AnswerFile, AsyncCommand, CommandList, unlisted } from "../../../sdk";
import { fixturePath } from "../../support/fixtures";
import { Operations } from "../../support/operations";

/** A state that version 0.1.0 wrote with the real engine, and the files that it published then. */
const recorded = fixturePath("version-0.1.0");

describe("what version 0.1.0 wrote", () => {
  let share: string;
  let stack: Operations;
  beforeEach(() => {
    share = mkdtempSync(join(tmpdir(), "older-"));
    cpSync(recorded, share, { recursive: true });
    stack = new Operations();
    const state = readFileSync(join(share, "state.json"), "utf8").replaceAll("{share}", share.replaceAll("\\", "/"));
    stack.recall(JSON.parse(state) as Parameters<Operations["recall"]>[0]);
  });
  afterEach(() => rmSync(share, { recursive: true, force: true }));

  const files = (): Record<string, string> =>
    Object.fromEntries(readdirSync(share).map((name) => [name, readFileSync(join(share, name), "utf8")]));

  /** The program that was published. */
  const program = (): { bare: AnswerFile } => {
    const content = `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
  <settings pass="windowsPE">
    <component name="Microsoft-Windows-Setup" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
      <EnableNetwork>true</EnableNetwork>
      <RunAsynchronous>
        <RunAsynchronousCommand wcm:action="add"><Order>2</Order><Path>X:\\own.cmd</Path></RunAsynchronousCommand>
      </RunAsynchronous>
    </component>
  </settings>
</unattend>
`;
    const settings = {
      specialize: { "Microsoft-Windows-Shell-Setup": { ComputerName: "PC-1" } },
      oobeSystem: {
        "Microsoft-Windows-Shell-Setup": unlisted({ FirstLogonCommands: [{ CommandLine: "cmd /c ver" }] }),
      },
    };
    const credentials = { domain: "FABRIKAM", username: "svc", password: "old-pass-1" };
    const bare = new AnswerFile("bare", { path: `${share}/bare.xml` });
    new AsyncCommand("agent", {
      answerFile: bare,
      path: "\\\\deploy01\\tools\\agent.exe /q",
      description: "Agent",
      credentials,
    });
    new AsyncCommand("a#b", { answerFile: bare, path: "X:\\hash.cmd" });
    new AsyncCommand("pinned", { answerFile: bare, path: "X:\\pinned.cmd", order: 7 });
    new AsyncCommand("late", {
      answerFile: bare,
      path: "C:\\late.cmd",
      pass: "specialize",
      architectures: ["amd64", "x86"],
    });
    const whole = new AnswerFile("whole", { path: `${share}/content.xml`, content });
    new AsyncCommand("beside", { answerFile: whole, path: "X:\\beside.cmd" });
    new AsyncCommand("audit", { answerFile: whole, path: "C:\\audit.cmd", pass: "auditUser" });
    const set = new AnswerFile("set", { path: `${share}/settings.xml`, settings });
    new AsyncCommand("with-settings", { answerFile: set, path: "X:\\set.cmd" });
    const people = new AnswerFile("people", { path: `${share}/people.xml` });
    new AsyncCommand("taken", { answerFile: people, path: "X:\\theirs.cmd", description: "Theirs" });
    new AsyncCommand("new", { answerFile: people, path: "X:\\new.cmd" });
    return { bare };
  };

  it("is previewed and updated without a change", async () => {
    const before = files();
    const preview = await stack.preview(() => void program());
    assert.deepEqual([preview.changes, preview.failures], [{}, []]);
    assert.deepEqual((await stack.up(() => void program())).changes, {});
    assert.deepEqual(files(), before);
  });

  it("goes on with arrays of commands beside it", async () => {
    const more = (): void => {
      const { bare } = program();
      const commands = [{ name: "first", path: "C:\\first.cmd" }];
      new CommandList("more", { answerFile: bare, pass: "specialize", list: "RunSynchronous", commands });
    };
    assert.deepEqual((await stack.up(more)).changes, { more: "create" });
    assert.deepEqual((await stack.preview(more)).changes, {});
    assert.deepEqual((await stack.up(() => void program())).changes, { more: "delete" });
    const { "state.json": state, ...now } = files();
    for (const [name, text] of Object.entries(now))
      assert.equal(text, readFileSync(join(recorded, name), "utf8"), name);
  });

  it("is destroyed as it was meant to be", async () => {
    await stack.destroy();
    assert.deepEqual(readdirSync(share).sort(), ["people.xml", "state.json"]);
  });
});
