import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AnswerFile, AsyncCommand, type AsyncCommandArgs } from "../../../sdk";
import { fixtureText } from "../../support/fixtures";
import { Operations } from "../../support/operations";
import { Document } from "../../support/planning";

type Commands = Record<string, Partial<AsyncCommandArgs>>;

describe("where an editor has dropped comments of a published document, its commands keep their places:", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "lost-"));
    symlinkSync(folder, join(folder, "link"), "junction");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const content = fixtureText("out-of-order.xml");
  const declare = (commands: Commands, name = "file", path = "a.xml"): void => {
    const answerFile = new AnswerFile(name, { path: join(folder, path), ...(name === "file" && { content }) });
    for (const [command, args] of Object.entries(commands)) {
      new AsyncCommand(command, { answerFile, path: `X:\\${command}.exe`, ...args });
    }
  };
  const two: Commands = { a: {}, b: { order: 50 } };
  const twins: Commands = {
    a: { path: "X:\\wait.exe", description: "One" },
    b: { path: "X:\\wait.exe", description: "Two" },
  };
  const all = /\s*<!-- (Managed|Added|Opened|Used) by .*?-->/g;

  const cases: [string, RegExp, () => void, (() => void)?][] = [
    ["all comments", all, () => declare(two)],
    ["one of two with the same Path", /\s*<!-- .*\/a -->/, () => declare(twins)],
    ["both of two with the same Path", /\s*<!-- .*\/[ab] -->/g, () => declare(twins)],
    ["of commands of two answer files", all, () => (declare({ a: {} }), declare({ b: {} }, "other"))],
    ["and the path is written otherwise", all, () => declare(two), () => declare(two, "file", "link/a.xml")],
  ];
  for (const [what, dropped, before, now = before] of cases) {
    it(what, async () => {
      const stack = new Operations();
      const published = (): string => readFileSync(join(folder, "a.xml"), "utf8");
      await stack.up(before);
      const commands = new Document(published()).commands();
      writeFileSync(join(folder, "a.xml"), published().replace(dropped, ""));
      const { words } = await stack.preview(now);
      for (const said of words.file ?? []) assert.match(said, /only comments and layout change$/);
      await stack.up(now);
      assert.deepEqual(new Document(published()).commands(), commands);
      assert.deepEqual((await stack.preview(now)).changes, {});
    });
  }

  it("and one that gets another description in the same update is not beside another one (UA127)", async () => {
    const stack = new Operations();
    const described = (description: string) => (): void => declare({ a: { description } }, "bare");
    await stack.up(described("One"));
    const published = readFileSync(join(folder, "a.xml"), "utf8");
    writeFileSync(join(folder, "a.xml"), published.replace(all, ""));
    const { words } = await stack.preview(described("Two"));
    assert.deepEqual(words.a, [
      [
        `${join(folder, "a.xml")}, windowsPE, amd64, RunAsynchronous, Order 1: the ownership comment is missing, will be written`,
        'Description: "One" → "Two"',
      ].join("\n"),
    ]);
  });

  for (const [when, isSignedFirst] of [
    ["gone, and the preview says so", false],
    ["kept, once that one has written its comments again", true],
  ] as const) {
    it(`those of another stack in it are ${when}`, async () => {
      const [stack, other] = [new Operations(), new Operations("office", "dev")];
      const [own, theirs] = [(): void => declare(two), (): void => declare({ z: {} }, "bare")];
      const published = (): string => readFileSync(join(folder, "a.xml"), "utf8");
      await stack.up(own);
      await other.up(theirs);
      const commands = new Document(published()).commands();
      writeFileSync(join(folder, "a.xml"), published().replace(all, ""));
      if (isSignedFirst) await other.up(theirs);
      const { words } = await stack.preview(own);
      assert.equal(/Path on the share: "X:\\z.exe"; in the program: none/.test(words.file!.join()), !isSignedFirst);
      await stack.up(own);
      const kept = commands.filter((command) => isSignedFirst || !command.includes("z.exe"));
      assert.deepEqual(new Document(published()).commands(), kept);
      await other.up(theirs);
      assert.deepEqual(new Document(published()).commands(), commands);
    });
  }
});
