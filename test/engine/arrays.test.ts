import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { secret } from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand, CommandList } from "../../sdk";
import { watch, type Seen } from "../support/watcher";
import { rowOf, Sandbox, type Run, type TestStack } from "./support/engine";

/** A list that Windows waits in, and one that it does not. */
const lists = [
  { id: "sync", pass: "specialize", list: "RunSynchronous", component: "Deployment" },
  { id: "async", pass: "windowsPE", list: "RunAsynchronous", component: "Setup" },
] as const;
type List = (typeof lists)[number];

/** A command of an array, as the tables write it: `a`, pinned `a@5`, for one architecture `a:x86`. */
type Spec = string;

/** Commands as a program declares them. */
function commandsOf(specs: readonly Spec[]): { name: string; path: string }[] {
  return specs.map((spec) => {
    const [, name, pin, architecture] = /^(\w+)(?:@(\d+))?(?::(\w+))?$/.exec(spec)!;
    return {
      name: name!,
      path: `X:\\${name}.exe`,
      ...(pin && { order: Number(pin) }),
      ...(architecture && { architectures: [architecture] }),
    };
  });
}

/** An answer file with commands of people's in a list, by architecture and Order. */
function fileWith({ pass, list, component }: List, people: Record<string, readonly number[]>): string {
  const command = (order: number): string =>
    `        <${list}Command><Order>${order}</Order><Path>X:\\people-${order}.exe</Path></${list}Command>\n`;
  const components = Object.entries(people).map(
    ([architecture, orders]) =>
      `    <component name="Microsoft-Windows-${component}" processorArchitecture="${architecture}" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">\n` +
      `      <${list}>\n${orders.map(command).join("")}      </${list}>\n    </component>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<unattend xmlns="urn:schemas-microsoft-com:unattend">\n  <settings pass="${pass}">\n${components.join("")}  </settings>\n</unattend>\n`;
}

/** The managed commands in a text, by architecture and Order: `1 a`. */
function managedIn(text: string, { list }: List, architecture = "amd64"): string[] {
  const component = text.split("<component ").find((part) => part.includes(`"${architecture}"`)) ?? "";
  const own = component.slice(component.indexOf(`<${list}>`), component.indexOf(`</${list}>`));
  const pattern = /<!-- Managed by Pulumi: \w+\/\w+\/[\w-]+?(?:#|-)?(\w+) -->\s*<\w+[^>]*>\s*<Order>(\d+)</g;
  return [...own.matchAll(pattern)]
    .map(([, name, order]) => ({ name, order: Number(order) }))
    .sort((a, b) => a.order - b.order)
    .map(({ name, order }) => `${order} ${name}`);
}

/** How an array changes, and what has to come of it. */
interface Change {
  readonly what: string;
  readonly from: readonly Spec[];
  readonly to: readonly Spec[];
  /** By Order: `1 a`. */
  readonly expected: readonly string[];
  /** What people have in the list, by architecture; nothing for amd64 by default. */
  readonly people?: Record<string, readonly number[]>;
  /** Orders that another stack's commands have, which it allocates. */
  readonly others?: readonly Spec[];
  /** What the preview says of those that move: `a: 1 → 4 (d comes before it)`. */
  readonly moves?: readonly string[];
  readonly options?: { readonly from?: number };
}

const sequences: Change[] = [
  { what: "new", from: [], to: ["a", "b"], expected: ["1 a", "2 b"] },
  {
    what: "one inserted first",
    from: ["a", "b"],
    to: ["n", "a", "b"],
    expected: ["1 n", "2 a", "3 b"],
    moves: ["a: 1 → 2 (n comes before it)", "b: 2 → 3 (a comes before it)"],
  },
  {
    what: "one inserted in the middle",
    from: ["a", "b"],
    to: ["a", "n", "b"],
    expected: ["1 a", "2 n", "3 b"],
    moves: ["b: 2 → 3 (n comes before it)"],
  },
  { what: "one inserted last", from: ["a", "b"], to: ["a", "b", "n"], expected: ["1 a", "2 b", "3 n"] },
  {
    what: "one that moves to the end",
    from: ["a", "b", "c"],
    to: ["b", "c", "a"],
    expected: ["2 b", "3 c", "4 a"],
    moves: ["a: 1 → 4 (c comes before it)"],
  },
  { what: "one removed", from: ["a", "b", "c"], to: ["a", "c"], expected: ["1 a", "3 c"] },
  {
    what: "two swapped",
    from: ["a", "b"],
    to: ["b", "a"],
    expected: ["2 b", "3 a"],
    moves: ["a: 1 → 3 (b comes before it)"],
  },
  {
    what: "pinned",
    from: ["a", "b"],
    to: ["a@4", "b"],
    expected: ["4 a", "5 b"],
    moves: ["b: 2 → 5 (a comes before it)"],
  },
  { what: "between people's", people: { amd64: [1, 3, 99] }, from: ["a"], to: ["a", "b"], expected: ["2 a", "4 b"] },
  {
    what: "behind people's",
    people: { amd64: [1, 3] },
    options: { from: 100 },
    from: ["a"],
    to: ["n", "a"],
    expected: ["100 n", "101 a"],
    moves: ["a: 100 → 101 (n comes before it)"],
  },
  { what: "beside another stack's", others: ["x", "y"], from: ["a"], to: ["a", "b"], expected: ["3 a", "4 b"] },
  {
    what: "for several architectures, where people have different Orders",
    people: { amd64: [1], x86: [2] },
    from: ["a", "b"],
    to: ["a", "b", "c:x86"],
    expected: ["3 a", "4 b"],
  },
];

describe("sequences of arrays, while a reader watches the files", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  const rows = lists.flatMap((list) =>
    sequences.map((change, index) => ({ ...change, list, id: `${list.id}${index}` })),
  );
  const fileOf = (id: string): string => join(sandbox.share, `${id}.xml`);
  const originals = new Map(rows.map(({ id, list, people = { amd64: [] } }) => [id, fileWith(list, people)]));

  /** Every second array is one of the answer file's own, if it need not begin later. */
  const program =
    (version: "from" | "to"): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      for (const [index, { id, list: place, options, [version]: specs }] of rows.entries()) {
        const { pass, list } = place;
        const path = sandbox.path(`${id}.xml`);
        const commands = commandsOf(specs);
        if (!options && index % 2 === 0) {
          new AnswerFile(id, { path, commands: { [pass]: { [list]: commands } } });
        } else {
          const answerFile = new AnswerFile(id, { path });
          new CommandList(`${id}-list`, { answerFile, pass, list, commands, ...options });
        }
      }
    };
  // eslint-disable-next-line @typescript-eslint/require-await
  const others: PulumiFn = async () => {
    for (const { id, list: place, others: specs } of rows) {
      const { pass, list } = place;
      const answerFile = sandbox.path(`${id}.xml`);
      if (specs) new CommandList(id, { answerFile, pass, list, commands: commandsOf(specs) });
    }
  };

  let stack: TestStack, other: TestStack;
  let preview: Run, again: Run;
  let seen: Seen;
  const found = new Map<string, string>();
  before(async () => {
    for (const [id, text] of originals) writeFileSync(fileOf(id), text);
    other = await sandbox.stack("office", "dev", others);
    await other.up();
    stack = await sandbox.stack("shop", "dev", program("from"));
    const watcher = watch(
      rows.map(({ id }) => fileOf(id)),
      5,
    );
    try {
      await stack.up();
      stack.program = program("to");
      preview = await stack.preview();
      await stack.up();
    } finally {
      seen = await watcher.stop();
    }
    again = await stack.preview();
    for (const { id } of rows) found.set(id, readFileSync(fileOf(id), "utf8"));
  });

  for (const { id, what, list, expected, moves = [], others: theirs = [] } of rows) {
    it(`${list.list}: ${what}`, () => {
      const own = managedIn(found.get(id)!, list).filter((command) => !theirs.includes(command.split(" ")[1]!));
      assert.deepEqual(own, expected);
      const said = Object.values(rowOf(preview, id).words).join("\n");
      const moved = [...said.matchAll(/, (\w+), Order \d+\nOrder: (\d+ → \d+ \(.*\))/g)].map(
        ([, name, words]) => `${name}: ${words}`,
      );
      assert.deepEqual(moved, moves);
      assert.deepEqual(rowOf(again, id).changes, {});
    });
  }

  it("the reader never found an Order twice, nor an array out of sequence", () => {
    assert.deepEqual([seen.faults, seen.missing], [[], 0]);
    for (const { id, list, from, to, others: theirs = [] } of rows) {
      const sequencesOf = [[], from, to].map((specs) => commandsOf(specs).map(({ name }) => name));
      for (const text of seen.contents[fileOf(id)]!) {
        const names = managedIn(text, list)
          .map((command) => command.split(" ")[1]!)
          .filter((name) => !theirs.includes(name));
        const isOfAmd64 = (name: string): boolean => !to.includes(`${name}:x86`);
        assert.ok(
          sequencesOf.some((each) => String(each.filter(isOfAmd64)) === String(names)),
          `${id}: ${names.join()}`,
        );
      }
    }
  });

  it("what is destroyed leaves the files as they were", async () => {
    await stack.destroy();
    await other.destroy();
    for (const [id, text] of originals) assert.equal(readFileSync(fileOf(id), "utf8"), text, id);
  });
});

/** What a hand did to an array, and what has to come of it. */
interface Drift {
  readonly what: string;
  readonly edit: (text: string) => string;
  /** By name, what the preview says of it, apart from where it is. */
  readonly words: Record<string, string>;
  /** What `refresh` says; by default nothing. */
  readonly refreshWords?: Record<string, string>;
  readonly expected?: readonly string[];
}

const command = (name: string): RegExp =>
  new RegExp(`\\s*<!-- Managed by Pulumi: [^>]*#${name} -->\\s*<(\\w+)[^>]*>(?:(?!</\\1>)[^])*</\\1>`);

const drifts: Drift[] = [
  {
    what: "a Path edited",
    edit: (text) => text.replace("X:\\b.exe", "Y:\\b.exe"),
    words: { b: 'Order 2\nPath on the share: "Y:\\b.exe"; in the program: "X:\\b.exe"' },
    refreshWords: { b: 'Order 2\nPath on the share: "Y:\\b.exe"; in the state: "X:\\b.exe"' },
  },
  {
    what: "a command deleted",
    edit: (text) => text.replace(command("b"), ""),
    words: { b: 'Order 2: not there (any more), will be added\nPath: "X:\\b.exe"' },
    refreshWords: { b: "is not there any more" },
  },
  {
    what: "the sequence changed",
    edit: (text) =>
      text.replace("<Order>1<", "<Order>x<").replace("<Order>3<", "<Order>1<").replace("<Order>x<", "<Order>3<"),
    words: { a: "Order 1\nOrder: 3 → 1 (b comes after it)", c: "Order 3\nOrder: 1 → 3 (b comes before it)" },
    refreshWords: {
      a: "Order 3\nOrder on the share: 3; in the state: 1",
      c: "Order 1\nOrder on the share: 1; in the state: 3",
    },
  },
  {
    what: "an Order changed within the sequence",
    edit: (text) => text.replace("<Order>3<", "<Order>30<"),
    words: { c: "Order 30: stays where it was moved on the share, from Order 3" },
    refreshWords: { c: "Order 30\nOrder on the share: 30; in the state: 3" },
    expected: ["1 a", "2 b", "30 c"],
  },
  {
    what: "a comment removed",
    edit: (text) => text.replace(/ *<!-- Managed by Pulumi: [^>]*#b -->\n/, ""),
    words: { b: "Order 2: the ownership comment is missing, will be written" },
  },
  {
    what: "a command of their own between",
    edit: (text) =>
      text.replace(/<Order>2<[^]*?<\/(\w+Command)>\n/, "$&<$1><Order>9</Order><Path>X:\\own.exe</Path></$1>\n"),
    words: {},
  },
];

describe("an array changed by hand", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  const rows = lists.flatMap((list) => drifts.map((drift, index) => ({ ...drift, list, id: `${list.id}${index}` })));
  const fileOf = (id: string): string => join(sandbox.share, `${id}.xml`);
  // eslint-disable-next-line @typescript-eslint/require-await
  const program: PulumiFn = async () => {
    for (const [index, { id, list: place }] of rows.entries()) {
      const { pass, list } = place;
      const path = sandbox.path(`${id}.xml`);
      const commands = commandsOf(["a", "b", "c"]);
      if (index % 2 === 0) new AnswerFile(id, { path, commands: { [pass]: { [list]: commands } } });
      else new CommandList(`${id}-list`, { answerFile: new AnswerFile(id, { path }), pass, list, commands });
    }
  };

  let preview: Run, refresh: Run, last: Run;
  const found = new Map<string, string>();
  before(async () => {
    const stack = await sandbox.stack("shop", "dev", program);
    await stack.up();
    for (const { id, edit } of rows) {
      const text = readFileSync(fileOf(id), "utf8");
      const edited = edit(text);
      assert.notEqual(edited, text, id);
      writeFileSync(fileOf(id), edited);
    }
    preview = await stack.preview();
    refresh = await stack.refresh();
    await stack.up();
    last = await stack.preview();
    for (const { id } of rows) found.set(id, readFileSync(fileOf(id), "utf8"));
  });

  /** What was said of each command: its name, and what follows it. */
  const wordsOf = (run: Run, id: string): Record<string, string> => {
    const said = Object.values(rowOf(run, id).words).join("\n");
    const parts = said.split(new RegExp(`^(?=${fileOf(id).replaceAll(/[\\.]/g, "\\$&")})`, "m"));
    return Object.fromEntries(
      parts.flatMap((part) => {
        const [, name, words] =
          /(?:Synchronous|Asynchronous|Run\w+), (\w+), ([^]*)$/.exec(part.trim()) ??
          /: (\w+) (is not[^]*)$/.exec(part.trim()) ??
          [];
        return name ? [[name, words!]] : [];
      }),
    );
  };

  for (const { id, what, list, words, refreshWords = {}, expected = ["1 a", "2 b", "3 c"] } of rows) {
    it(`${list.list}: ${what}`, () => {
      assert.deepEqual(wordsOf(preview, id), words, "preview");
      assert.deepEqual(wordsOf(refresh, id), refreshWords, "refresh");
      assert.deepEqual(managedIn(found.get(id)!, list), expected);
      assert.deepEqual(rowOf(last, id).changes, {});
    });
  }
});

describe("a command that goes over from its own resource to an array, or back,", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  type Form = "own" | "commands" | "list";
  const moves: [from: Form, to: Form][] = [
    ["own", "commands"],
    ["commands", "own"],
    ["own", "list"],
    ["list", "own"],
    ["commands", "list"],
  ];
  const fileOf = (index: number): string => join(sandbox.share, `f${index}.xml`);
  const program =
    (which: 0 | 1): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      for (const [index, move] of moves.entries()) {
        const path = sandbox.path(`f${index}.xml`);
        const form = move[which];
        const agent = { path: "X:\\agent.exe", description: "Agent", order: undefined };
        const commands = [{ name: "agent", ...agent }];
        const answerFile = new AnswerFile(`f${index}`, {
          path,
          ...(form === "commands" && { commands: { windowsPE: { RunAsynchronous: commands } } }),
        });
        if (form === "own") new AsyncCommand(`f${index}-agent`, { answerFile, ...agent });
        if (form === "list") {
          new CommandList(`f${index}-list`, { answerFile, pass: "windowsPE", list: "RunAsynchronous", commands });
        }
      }
    };

  it("keeps its Order, and stands there once at every moment", async () => {
    const files = moves.map((_, index) => fileOf(index));
    for (const file of files) writeFileSync(file, fileWith(lists[1], { amd64: [1, 2] }));
    const stack = await sandbox.stack("shop", "dev", program(0));
    await stack.up();
    const before = files.map((file) => readFileSync(file, "utf8"));
    stack.program = program(1);
    const watcher = watch(files, 1);
    let seen: Seen | undefined;
    try {
      await stack.up();
    } finally {
      seen = await watcher.stop();
    }
    for (const [index, file] of files.entries()) {
      for (const text of seen.contents[file]!) {
        assert.deepEqual(
          text.match(/<Order>3<\/Order>\s*<Path>X:\\agent.exe</g)?.length,
          1,
          `${moves[index]!.join(" to ")}`,
        );
        assert.deepEqual(text.match(/agent\.exe/g)?.length, 1);
      }
      assert.notEqual(readFileSync(file, "utf8"), before[index]);
    }
    assert.deepEqual((await stack.preview()).changes, {});
  });
});

describe("an array with secrets, and with values that are not known yet,", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  it("says so of one command, and shows the others; and other files stay out of a targeted update", async () => {
    // eslint-disable-next-line @typescript-eslint/require-await
    const program: PulumiFn = async () => {
      const other = new AnswerFile("other", { path: sandbox.path("other.xml") });
      new AnswerFile("file", {
        path: sandbox.path("file.xml"),
        commands: {
          oobeSystem: {
            FirstLogonCommands: [
              { name: "plain", commandLine: "plain.exe" },
              { name: "hidden", commandLine: secret("hidden-value.exe"), description: "Shown" },
              { name: "later", commandLine: other.sha256, description: "Later" },
              { name: "last", commandLine: "last.exe" },
            ],
          },
        },
      });
    };
    const stack = await sandbox.stack("shop", "dev", program);
    const preview = await stack.preview();
    const words = preview.words.file!;
    assert.match(words, /plain, Order 1: new command\nCommandLine: "plain\.exe"/);
    assert.match(words, /hidden, Order 2: new command\nCommandLine: \[secret\]\nDescription: "Shown"/);
    assert.match(words, /later, Order 3: new command\nCommandLine: not known before the update\nDescription: "Later"/);
    assert.match(words, /last, Order 4: new command\nCommandLine: "last\.exe"/);
    await stack.up();
    assert.doesNotMatch(preview.output, /hidden-value/);
    const text = readFileSync(join(sandbox.share, "file.xml"), "utf8");
    assert.match(text, /<CommandLine>[0-9a-f]{64}<\/CommandLine>/);

    writeFileSync(join(sandbox.share, "file.xml"), text.replace("plain.exe", "edited.exe"));
    await stack.up({ target: ["urn:pulumi:dev::shop::pulumi-nodejs:dynamic/unattend:AnswerFile::other"] });
    assert.match(readFileSync(join(sandbox.share, "file.xml"), "utf8"), /edited\.exe/);
    await stack.up({ target: ["urn:pulumi:dev::shop::pulumi-nodejs:dynamic/unattend:AnswerFile::file"] });
    assert.equal(readFileSync(join(sandbox.share, "file.xml"), "utf8"), text);
  });
});
