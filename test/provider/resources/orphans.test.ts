import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, AsyncCommand, type AnswerFileArgs } from "../../../sdk";
import { Operations } from "../../support/operations";

describe("an orphan (UA211) is what the program does not declare, and no update is known to remove:", () => {
  let folder: string;
  let stack: Operations;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "orphans-"));
    stack = new Operations();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const at = (...names: string[]): string => join(folder, ...names);
  const declare = (name: string, path: AnswerFileArgs["path"], commands: string[]): void => {
    const answerFile = new AnswerFile(name, { path });
    for (const command of commands) new AsyncCommand(command, { answerFile, path: `X:\\${command}.exe` });
  };
  const first = (): void => declare("first", at("a.xml"), ["a", "b"]);
  const withoutB = (): void => declare("first", at("a.xml"), ["a"]);

  const cases: [string, () => void, () => unknown, () => void, string[]][] = [
    ["not what goes at this update", first, () => undefined, withoutB, []],
    ["but perhaps what a failed update left", first, () => stack.tryUp(failing), withoutB, ["b"]],
    ["what no state knows", first, () => stack.loseState(), withoutB, ["b"]],
    ["an answer file as well", first, () => stack.loseState(), () => declare("x", at("a.xml"), ["a", "b"]), ["first"]],
    ["told once, where two have the file", first, () => stack.loseState(), byTwoPaths("a"), ["b"]],
    [
      "not what is declared by another path of the file",
      byTwoPaths("a", "b"),
      () => undefined,
      byTwoPaths("a", "b"),
      [],
    ],
    [
      "not what is declared by a path that another resource has to give",
      first,
      () => stack.loseState(),
      () => (declare("first", at("a.xml"), ["a"]), declare("second", pulumi.output(at("a.xml")), ["b"])),
      [],
    ],
    ["not what two files have that change places", places("a", "b"), () => undefined, places("b", "a"), []],
    ["not what a copy has", first, () => copyFileSync(at("a.xml"), at("b.xml")), places("a", "b"), []],
    [
      "what stands at the new path, whatever was recorded at the old one",
      first,
      async () => {
        await new Operations().up(() => declare("first", at("b.xml"), ["b"]));
      },
      () => declare("first", at("b.xml"), []),
      ["b"],
    ],
  ];
  for (const [what, before, happens, now, expected] of cases) {
    it(what, async () => {
      await stack.up(before);
      await happens();
      const { words } = await stack.preview(now);
      const told = Object.values(words)
        .flat()
        .filter((text) => text.includes("UA211"));
      assert.deepEqual(
        told.flatMap((text) =>
          [...text.matchAll(/is of shop\/dev\/(\w+), which the program does not declare/g)].map(([, name]) => name),
        ),
        expected,
      );
    });
  }

  /** Fails, but not before the first file is checked. */
  function failing(): void {
    withoutB();
    declare("second", at("missing", "a.xml"), []);
  }

  /** One file by two paths, the second one by a link that leads to its folder. */
  function byTwoPaths(one: string, ...other: string[]): () => void {
    return () => {
      rmSync(at("link"), { force: true });
      symlinkSync(folder, at("link"), "junction");
      declare("first", at("a.xml"), [one]);
      declare("second", at("link", "a.xml"), other);
    };
  }

  function places(one: string, other: string): () => void {
    return () => {
      declare("first", at(`${one}.xml`), ["a", "b"]);
      declare("second", at(`${other}.xml`), ["c"]);
    };
  }
});
