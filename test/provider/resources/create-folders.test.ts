import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { AnswerFile, AsyncCommand, type AnswerFileArgs } from "../../../sdk";
import { fixtureText } from "../../support/fixtures";
import { Operations } from "../../support/operations";

let root: string;
let stack: Operations;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "folders-"));
  writeFileSync(join(root, "other"), "");
  stack = new Operations();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("an answer file whose folder is missing", () => {
  const path = (): string => join(root, "win11", "de", "a.xml");
  const declare =
    (args: Partial<AnswerFileArgs> = {}) =>
    (): void => {
      const answerFile = new AnswerFile("file", { path: path(), ...args });
      new AsyncCommand("agent", { answerFile, path: "X:\\agent.exe" });
    };

  it("is an error, unless folders shall be made", async () => {
    const { failures } = await stack.tryUp(declare());
    assert.match(failures[0]!, /UA301 .*win11.*: the folder does not exist\. .*createFolders: true/);
    assert.match(
      (await stack.tryUp(declare({ createFolders: "yes" as never }))).failures[0]!,
      /UA105: `createFolders`/,
    );
  });

  it("is foreseen in the preview, which makes nothing", async () => {
    const { words, failures } = await stack.preview(declare({ createFolders: true }));
    assert.deepEqual(failures, []);
    assert.match(words.file![0]!, /a\.xml: new file/);
    assert.match(words.agent![0]!, /Order 1: new command/);
    assert.equal(existsSync(join(root, "win11")), false);
  });

  it("is published, and previewed without a change; the folders stay when it goes", async () => {
    await stack.up(declare({ createFolders: true }));
    assert.match(readFileSync(path(), "utf8"), /X:\\agent\.exe/);
    assert.deepEqual((await stack.preview(declare({ createFolders: true }))).changes, {});
    await stack.destroy();
    assert.deepEqual([existsSync(path()), existsSync(dirname(path()))], [false, true]);
  });

  it("is an error where that may be a mount without its share", async () => {
    root = join(root, "mount");
    mkdirSync(root);
    assert.match((await stack.tryUp(declare({ createFolders: true }))).failures[0]!, /UA301/);
    assert.equal(existsSync(join(root, "win11")), false);
  });
});

describe("sha256 is that of the bytes which the answer file published last:", () => {
  const path = (): string => join(root, "a.xml");
  const hash = (): string => createHash("sha256").update(readFileSync(path())).digest("hex");
  let sha256: string;
  const declare = (args: Partial<AnswerFileArgs> = {}) => {
    const answerFile = new AnswerFile("file", { path: path(), ...args });
    answerFile.sha256.apply((value) => (sha256 = value));
    return answerFile;
  };

  it("of a new file, of one that stands there, of one that changes, in whatever encoding", async () => {
    const cases: [Buffer | undefined, Partial<AnswerFileArgs>][] = [
      [undefined, {}],
      [Buffer.from(fixtureText("deployment.xml")), {}],
      [Buffer.from(`\ufeff${fixtureText("deployment.xml").replace("utf-8", "utf-16")}`, "utf16le"), {}],
      [undefined, { content: fixtureText("smallest.xml") }],
      [undefined, { commands: { specialize: { RunSynchronous: [{ name: "a", path: "a.cmd" }] } } }],
    ];
    for (const [before, args] of cases) {
      rmSync(path(), { force: true });
      if (before) writeFileSync(path(), before);
      stack.loseState();
      await stack.up(() => void declare(args));
      assert.equal(sha256, hash());
    }
    await stack.up(
      () => void declare({ commands: { specialize: { RunSynchronous: [{ name: "b", path: "b.cmd" }] } } }),
    );
    assert.equal(sha256, hash());
  });

  it("what commands of other resources add does not count, and changes nothing", async () => {
    const program = (): void => void new AsyncCommand("agent", { answerFile: declare(), path: "X:\\agent.exe" });
    await stack.up(program);
    const first = sha256;
    assert.notEqual(first, hash());
    assert.deepEqual((await stack.up(program)).changes, {});
    assert.equal(sha256, first);
  });
});
