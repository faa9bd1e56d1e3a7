import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand, type AsyncCommandArgs } from "../../sdk";
import { fixtureText } from "../support/fixtures";
import { rowOf, rowsToTry, Sandbox, type Run, type TestStack } from "./support/engine";
import { watch, type Seen } from "../support/watcher";

type Commands = Record<string, Partial<Omit<AsyncCommandArgs, "answerFile">> & { file?: string; aliases?: string[] }>;

/** How a program changes, and what has to come of it: the commands of its two files by Order, `1 a`. */
interface Change {
  readonly what: string;
  readonly from: Commands;
  readonly to: Commands;
  readonly one: string[];
  readonly two?: string[];
  /** The commands of which it is said that they are removed. */
  readonly gone?: string[];
}

// Each row has two answer files of its own, and all rows go through the engine together: a run of it costs seconds.
describe("Orders and places, while a reader watches the files", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  const moved = { path: "X:\\c.exe" };
  const all: Change[] = [
    {
      what: "two pinned, one allocated",
      from: {},
      to: { a: { order: 1 }, b: { order: 2 }, c: {} },
      one: ["1 a", "2 b", "3 c"],
    },
    {
      what: "swap two pins",
      from: { a: { order: 1 }, b: { order: 2 }, c: {} },
      to: { a: { order: 2 }, b: { order: 1 }, c: {} },
      one: ["1 b", "2 a", "3 c"],
    },
    {
      what: "delete one, give its Order to another",
      from: { a: { order: 2 }, b: { order: 1 }, c: {} },
      to: { a: { order: 1 }, c: {} },
      one: ["1 a", "3 c"],
      gone: ["b"],
    },
    {
      what: "delete one, give its Order to a new one",
      from: { a: { order: 1 }, c: {} },
      to: { c: {}, d: { order: 1 } },
      one: ["1 d", "2 c"],
      gone: ["a"],
    },
    {
      what: "pin a new one where an allocated one is",
      from: { c: {}, d: { order: 1 } },
      to: { c: {}, d: { order: 1 }, f: { order: 2 } },
      one: ["1 d", "2 f", "3 c"],
    },
    {
      what: "rename with an alias",
      from: { c: {}, d: { order: 1 } },
      to: { e: { aliases: ["c"], ...moved }, d: { order: 1 } },
      one: ["1 d", "2 e"],
    },
    {
      what: "move to another file",
      from: { e: moved, d: { order: 1 }, f: { order: 3 } },
      to: { e: { ...moved, file: "two" }, d: { order: 1 } },
      one: ["1 d"],
      two: ["4 e"],
      gone: ["e", "f"],
    },
    {
      what: "unpin",
      from: { e: { file: "two" }, d: { order: 1 } },
      to: { e: { file: "two" }, d: {} },
      one: ["1 d"],
      two: ["4 e"],
    },
    { what: "all gone", from: { e: { file: "two" }, d: {} }, to: {}, one: [], gone: ["d", "e"] },
  ];
  const changes = rowsToTry(all, ({ what }) => ["swap two pins", "move to another file"].includes(what));
  const rows = changes.map((change, index) => ({ ...change, id: `row${index}` }));
  const files = { one: fixtureText("smallest.xml"), two: fixtureText("out-of-order.xml") };
  const nameOf = (id: string, file: string): string => `${id}-${file}.xml`;
  const fileOf = (id: string, file: string): string => join(sandbox.share, nameOf(id, file));

  const program =
    (version: "from" | "to"): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      for (const { id, [version]: commands } of rows) {
        const declared = Object.keys(files).map((file): [string, AnswerFile] => [
          file,
          new AnswerFile(`${id}-${file}`, { path: sandbox.path(nameOf(id, file)) }),
        ]);
        for (const [name, { file = "one", aliases = [], ...args }] of Object.entries(commands)) {
          const answerFile = Object.fromEntries(declared)[file]!;
          const options = { aliases: aliases.map((alias) => ({ name: `${id}-${alias}` })) };
          new AsyncCommand(`${id}-${name}`, { answerFile, path: `X:\\${name}.exe`, ...args }, options);
        }
      }
    };

  /** The commands of a file by Order, found by a pattern: `1 a`. */
  const commandsIn = (file: string): string[] => {
    const text = readFileSync(file, "utf8");
    const pattern = /<!-- Managed by Pulumi: shop\/dev\/\w+-(.*?) -->\s*<RunAsynchronousCommand[^>]*>\s*<Order>(\d+)</g;
    return [...text.matchAll(pattern)].map(([, name, order]) => `${order} ${name}`).sort();
  };

  const found = new Map<string, string[]>();
  let stack: TestStack;
  let up: Run, preview: Run;
  let seen: Seen;
  before(async () => {
    const standing = rows.flatMap(({ id }) =>
      Object.entries(files).map(([file, text]) => [fileOf(id, file), text] as const),
    );
    for (const [file, text] of standing) writeFileSync(file, text);
    stack = await sandbox.stack("shop", "dev", program("from"));
    // Two publishings of a file are further apart than that; whether each shows a whole file, the tests of the shares see.
    const watcher = watch(
      standing.map(([file]) => file),
      5,
    );
    try {
      await stack.up();
      stack.program = program("to");
      up = await stack.up();
    } finally {
      seen = await watcher.stop();
    }
    preview = await stack.preview();
    for (const [file] of standing) found.set(file, commandsIn(file));
  });

  for (const { id, what, one, two = [], gone = [] } of rows) {
    it(what, () => {
      assert.deepEqual([found.get(fileOf(id, "one")), found.get(fileOf(id, "two"))], [one, two]);
      const { words } = rowOf(up, id);
      const removed = Object.keys(words).filter((name) => words[name]!.includes("will be removed"));
      assert.deepEqual(removed.sort(), gone, "what goes is said");
      assert.deepEqual(rowOf(preview, id).changes, {});
    });
  }

  it("and the reader always found whole files without an Order twice", () => {
    assert.deepEqual([seen.faults, seen.missing], [[], 0]);
    assert.ok(seen.reads > 100, `${seen.reads} reads`);
  });

  it("and what is destroyed leaves the files as they were", async () => {
    await stack.destroy();
    for (const { id } of rows) {
      for (const [file, text] of Object.entries(files)) assert.equal(readFileSync(fileOf(id, file), "utf8"), text);
    }
  });
});
