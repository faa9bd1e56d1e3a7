import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listKindOf } from "../../../provider/unattend/model/vocabulary";
import {
  AnswerFile,
  AsyncCommand,
  CommandList,
  type AnswerFileArgs,
  type CommandListArgs,
  type Commands,
} from "../../../sdk";
import { Later, Operations, type Operation } from "../../support/operations";

/** The two resources that have arrays of commands. */
type Way = "AnswerFile" | "CommandList";

/** A list by its pass and name. */
interface List {
  readonly pass: string;
  readonly list: string;
}

/** What a command of a list runs, by the argument for that. */
function run({ pass, list }: List, what: pulumi.Input<string>): object {
  return listKindOf(pass, list)!.runs === "Path" ? { path: what } : { commandLine: what };
}

/** A resource `name` that has commands in a list of the file at `path`. */
function declare(way: Way, name: string, path: string, { pass, list }: List, commands: object[]): void {
  if (way === "AnswerFile") {
    new AnswerFile(name, { path, commands: { [pass]: { [list]: commands } } as Commands });
    return;
  }
  const answerFile = new AnswerFile(`${name}-file`, { path });
  new CommandList(name, { answerFile, pass, list, commands } as CommandListArgs);
}

// Each row has a file and resources of its own, and all rows go through the stack together.
describe("an array changed by hand", () => {
  /** A list, and an element that its first command says beside what all commands can say. */
  interface Place extends List {
    readonly way: Way;
    readonly extra: object;
    readonly edit: readonly [from: string, to: string];
    readonly words: readonly [element: string, stored: string, desired: string];
  }
  const places: readonly Place[] = [
    {
      way: "AnswerFile",
      pass: "windowsPE",
      list: "RunAsynchronous",
      extra: { credentials: { domain: "D", username: "U", password: "hunter2" } },
      edit: [">hunter2<", ">hunter3<"],
      words: ["Password", "[secret]", "[secret]"],
    },
    {
      way: "AnswerFile",
      pass: "oobeSystem",
      list: "FirstLogonCommands",
      extra: { requiresUserInput: true },
      edit: [">true<", ">false<"],
      words: ["RequiresUserInput", "none", '"true"'],
    },
    {
      way: "CommandList",
      pass: "specialize",
      list: "RunSynchronous",
      extra: { willReboot: "OnRequest" },
      edit: [">OnRequest<", ">Always<"],
      words: ["WillReboot", '"Always"', '"OnRequest"'],
    },
  ];
  interface Drift {
    readonly what: string;
    readonly edit: (text: string, place: Place) => string;
    /** What `preview` says it would do: for each command that changes, behind its list. */
    readonly words: (place: Place) => string[];
    /** What `refresh` says. */
    readonly refreshWords: (place: Place) => string[];
    /** What stands there when `up` has put it right; by default what stood there before. */
    readonly expected?: (before: string, place: Place) => string;
  }
  const runs = ({ pass, list }: List): string => listKindOf(pass, list)!.runs;
  const swapped = { 2: 3, 3: 2 };
  const isGone = (): string[] => ["second is not there any more"];
  const withoutSecond = (place: Place): string[] => [
    `second, Order 2: not there (any more), will be added\n${runs(place)}: "X:\\second.cmd"`,
  ];
  const drifts: Drift[] = [
    {
      what: "something else to run",
      edit: (text) => text.replace("X:\\second.cmd", "Y:\\other.cmd"),
      words: (place) => [
        `second, Order 2\n${runs(place)} on the share: "Y:\\other.cmd"; in the program: "X:\\second.cmd"`,
      ],
      refreshWords: (place) => [
        `second, Order 2\n${runs(place)} on the share: "Y:\\other.cmd"; in the state: "X:\\second.cmd"`,
      ],
    },
    {
      what: "another value of an element that only some lists have",
      edit: (text, { edit: [from, to] }) => text.replace(from, to),
      words: ({ words: [element, stored, desired] }) => [
        `first, Order 1\n${element} on the share: ${stored}; in the program: ${desired}`,
      ],
      refreshWords: ({ words: [element, stored, desired] }) => [
        `first, Order 1\n${element} on the share: ${stored}; in the state: ${desired}`,
      ],
    },
    {
      what: "no description any more",
      edit: (text) => text.replace(/\s*<Description>First.*/, ""),
      words: () => ['first, Order 1\nDescription on the share: none; in the program: "First"'],
      refreshWords: () => ['first, Order 1\nDescription on the share: none; in the state: "First"'],
    },
    {
      what: "a command deleted",
      edit: (text) => text.replace(blockOf("second"), ""),
      words: withoutSecond,
      refreshWords: isGone,
    },
    {
      what: "a command deleted, but for its comment, which says it of somebody else's command now",
      edit: (text, place) => text.replace(blockOf("second"), (own) => inPlaceOf(own, foreign(place, 9))),
      words: withoutSecond,
      refreshWords: isGone,
      expected: (text, place) => text.replace(blockOf("second"), (own) => own + inPlaceOf(own, foreign(place, 9))),
    },
    {
      what: "two Orders swapped",
      edit: (text) => renumbered(text, swapped),
      words: () => [
        "second, Order 3: stays where it was moved on the share, from Order 2",
        "third, Order 4\nOrder: 2 → 4 (second comes before it)",
      ],
      refreshWords: () => [
        "second, Order 3\nOrder on the share: 3; in the state: 2",
        "third, Order 2\nOrder on the share: 2; in the state: 3",
      ],
      expected: (text) => renumbered(text, { 2: 3, 3: 4 }),
    },
    {
      what: "an Order that leaves the sequence right",
      edit: (text) => renumbered(text, { 3: 7 }),
      words: () => ["third, Order 7: stays where it was moved on the share, from Order 3"],
      refreshWords: () => ["third, Order 7\nOrder on the share: 7; in the state: 3"],
      expected: (text) => renumbered(text, { 3: 7 }),
    },
    {
      what: "an Order against the sequence",
      edit: (text) => renumbered(text, { 1: 9 }),
      words: () => ["first, Order 1\nOrder: 9 → 1 (second comes after it)"],
      refreshWords: () => ["first, Order 9\nOrder on the share: 9; in the state: 1"],
    },
    {
      what: "somebody's command with the Order of one",
      edit: (text, place) => text.replace(blockOf("second"), (own) => own + foreign(place, 2)),
      words: () => [
        "second, Order 3\nOrder: 2 → 3 (a command that Pulumi does not manage has it)",
        "third, Order 4\nOrder: 3 → 4 (second comes before it)",
      ],
      refreshWords: () => [],
      expected: (text, place) =>
        renumbered(text, { 2: 3, 3: 4 }).replace(blockOf("second"), (own) => own + foreign(place, 2)),
    },
    {
      what: "somebody's command with another Order",
      edit: (text, place) => text.replace(blockOf("second"), (own) => own + foreign(place, 9)),
      words: () => [],
      refreshWords: () => [],
      expected: (text, place) => text.replace(blockOf("second"), (own) => own + foreign(place, 9)),
    },
    {
      what: "a list for another architecture",
      edit: (text) => text.replace('processorArchitecture="amd64"', 'processorArchitecture="x86"'),
      words: ({ extra, words: [element, , desired], ...list }) => {
        const first = [`${runs(list)}: "X:\\first.cmd"`, 'Description: "First"'];
        const own =
          "credentials" in extra ? ['Domain: "D"', 'UserName: "U"', "Password: [secret]"] : [`${element}: ${desired}`];
        const says = [
          [...first, ...own],
          [`${runs(list)}: "X:\\second.cmd"`],
          [`${runs(list)}: "X:\\third.cmd"`, 'Description: "Third"'],
        ];
        const names = ["first", "second", "third"];
        return [
          ...names.map((name, index) =>
            [`${name}, Order ${index + 1}: not there (any more), will be added`, ...says[index]!].join("\n"),
          ),
          ...names.map((name, index) =>
            [`x86: ${name}, Order ${index + 1}: will be removed`, ...says[index]!].join("\n"),
          ),
        ];
      },
      refreshWords: () => [],
    },
    {
      what: "all ownership comments dropped",
      edit: (text) => text.replace(/\s*<!-- Managed.*?-->/g, ""),
      words: () =>
        ["first, Order 1", "second, Order 2", "third, Order 3"].map(
          (heading) => `${heading}: the ownership comment is missing, will be written again`,
        ),
      refreshWords: () => [],
    },
  ];

  const rows = drifts.flatMap((drift, index) =>
    places.map((place) => ({ drift, place, id: `${place.list}-${index}` })),
  );
  /** `up` puts right what one stack has; the other takes it up before. */
  const stacks = { up: new Operations("shop", "dev"), refreshed: new Operations("shop", "prod") };
  type Stack = keyof typeof stacks;
  let folder: string;
  const fileOf = (id: string, stack: Stack): string => join(folder, `${id}-${stack}.xml`);
  const textOf = (id: string, stack: Stack): string => readFileSync(fileOf(id, stack), "utf8");
  const said: Partial<Record<"preview" | "up" | "afterwards" | "refresh" | "afterRefresh", Operation>> = {};
  const originals = new Map<string, string>();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "arrays-"));
    const program = (stack: Stack) => (): void => {
      for (const { id, place } of rows) {
        declare(place.way, id, fileOf(id, stack), place, [
          { name: "first", ...run(place, "X:\\first.cmd"), description: "First", ...place.extra },
          { name: "second", ...run(place, "X:\\second.cmd") },
          { name: "third", ...run(place, "X:\\third.cmd"), description: "Third" },
        ]);
      }
    };
    for (const stack of ["up", "refreshed"] as const) {
      await stacks[stack].up(program(stack));
      for (const { id, drift, place } of rows) {
        const text = textOf(id, stack);
        originals.set(`${id}-${stack}`, text);
        const edited = drift.edit(text, place);
        assert.notEqual(edited, text, `${id}: nothing to edit`);
        writeFileSync(fileOf(id, stack), edited);
      }
    }
    said.preview = await stacks.up.preview(program("up"));
    said.up = await stacks.up.up(program("up"));
    said.afterwards = await stacks.up.preview(program("up"));
    said.refresh = await stacks.refreshed.refresh();
    await stacks.refreshed.up(program("refreshed"));
    said.afterRefresh = await stacks.refreshed.preview(program("refreshed"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const { id, drift, place } of rows) {
    const { what, words, refreshWords, expected = (text: string) => text } = drift;
    describe(`${what} (${place.way}, ${place.list}):`, () => {
      const heading = (stack: Stack, paragraph: string): string => {
        const [, architecture = "amd64", rest] = /^(?:(\w+): )?([^]*)$/.exec(
          paragraph.replace(/^(?!x86: )/, "amd64: "),
        )!;
        return `${fileOf(id, stack)}, ${place.pass}, ${architecture}, ${place.list}, ${rest}`;
      };
      it("a preview says what it would do, and `up` does it", () => {
        const all = words(place)
          .map((paragraph) => heading("up", paragraph))
          .join("\n");
        assert.equal((said.preview!.words[id] ?? []).join("\n"), all);
        assert.deepEqual(said.up!.words[id], said.preview!.words[id]);
        assert.equal(textOf(id, "up"), expected(originals.get(`${id}-up`)!, place));
        assert.equal(said.preview!.changes[id], all === "" ? undefined : "update");
        assert.equal(said.afterwards!.changes[id], undefined);
      });
      it("a refresh takes it up, and the next `up` comes to the same", () => {
        const all = refreshWords(place).map((paragraph) =>
          paragraph.includes("Order") ? heading("refreshed", paragraph) : `${fileOf(id, "refreshed")}: ${paragraph}`,
        );
        assert.equal((said.refresh!.words[id] ?? []).join("\n"), all.join("\n"));
        assert.equal(textOf(id, "refreshed"), expected(originals.get(`${id}-refreshed`)!, place));
        assert.equal(said.afterRefresh!.changes[id], undefined);
      });
    });
  }
});

describe("commands that move from one resource of a program to another", () => {
  let folder: string;
  let path: string;
  let stack: Operations;
  /** Everything that was published, one after the other. */
  let published: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "moving-"));
    path = join(folder, "a.xml");
    stack = new Operations();
    published = [];
    stack.afterEachStep = () => {
      const text = readFileSync(path, "utf8");
      if (text !== published.at(-1)) published.push(text);
    };
    const list = { pass: "windowsPE", list: "RunAsynchronous" };
    const component = `<component name="Microsoft-Windows-Setup" processorArchitecture="amd64"><RunAsynchronous>${foreign(list, 2)}</RunAsynchronous></component>`;
    writeFileSync(
      path,
      `<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="windowsPE">${component}</settings></unattend>`,
    );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The Orders in a text of what runs X:\<run>.exe. */
  const ordersIn = (text: string, what: string): number[] =>
    [...text.matchAll(/<Order>(\d+)<\/Order>\s*<Path>X:\\(\w+)\.exe</g)].flatMap(([, order, name]) =>
      name === what ? Number(order) : [],
    );
  const command = (name: string): { name: string; path: string } => ({ name, path: `X:\\${name}.exe` });
  /** Each command in a resource of its own, in the array of the answer file, or in one beside it. */
  type Home = "AsyncCommand" | "AnswerFile" | "CommandList";
  const program = (homes: Readonly<Record<string, Home>>) => (): void => {
    const of = (home: Home): string[] => Object.keys(homes).filter((name) => homes[name] === home);
    const array = of("AnswerFile").map(command);
    const answerFile = new AnswerFile("file", {
      path,
      ...(array.length > 0 && { commands: { windowsPE: { RunAsynchronous: array } } }),
    });
    for (const name of of("AsyncCommand")) new AsyncCommand(name, { answerFile, path: command(name).path });
    const commands = of("CommandList").map(command);
    if (commands.length > 0)
      new CommandList("list", { answerFile, pass: "windowsPE", list: "RunAsynchronous", commands });
  };
  const homes: Home[] = ["AsyncCommand", "AnswerFile", "CommandList"];
  const ways = homes.flatMap((from) => homes.filter((to) => to !== from).map((to) => [from, to] as const));
  for (const [from, to] of ways) {
    const cases: [string, Record<string, Home>, Record<string, Home>][] = [
      ["all", { a: from, b: from }, { a: to, b: to }],
      ["one of two", { a: from, b: from }, { a: from, b: to }],
      ["all, beside one that stays", { a: from, b: from, c: "AsyncCommand" }, { a: to, b: to, c: "AsyncCommand" }],
    ];
    for (const [what, before, now] of cases) {
      it(`${what}, from ${from} to ${to}: each stands there once all the time, with its Order`, async () => {
        await stack.up(program(before));
        const orders = Object.keys(before).map((name) => ordersIn(published.at(-1)!, name));
        for (const next of [now, before]) {
          published = [];
          await stack.up(program(next));
          assert.ok(published.length > 0);
          for (const text of published)
            assert.deepEqual(
              Object.keys(before).map((name) => ordersIn(text, name)),
              orders,
            );
          assert.deepEqual((await stack.preview(program(next))).changes, {});
        }
      });
    }
  }

  it("between lists: the command goes from one and comes to the other in one version", async () => {
    const lists = (windowsPE: string[], specialize: string[]) => (): void => {
      const [first, second] = [windowsPE, specialize].map((names) => ({ RunAsynchronous: names.map(command) }));
      new AnswerFile("file", { path, commands: { windowsPE: first, specialize: second } });
    };
    await stack.up(lists(["a", "b"], ["c"]));
    published = [];
    await stack.up(lists(["a"], ["b", "c"]));
    assert.equal(published.length, 1);
    assert.deepEqual(
      ["a", "b", "c"].map((name) => ordersIn(published[0]!, name)),
      [[1], [1], [2]],
    );
  });

  it("and a CommandList to another list, or pass", async () => {
    const list = (place: List) => (): void => {
      new CommandList("list", {
        answerFile: new AnswerFile("file", { path }),
        ...place,
        commands: [command("a")],
      } as CommandListArgs);
    };
    await stack.up(list({ pass: "windowsPE", list: "RunSynchronous" }));
    for (const place of [
      { pass: "specialize", list: "RunSynchronous" },
      { pass: "specialize", list: "RunAsynchronous" },
    ]) {
      await stack.up(list(place));
      const text = published.at(-1)!;
      assert.deepEqual(ordersIn(text, "a"), [1]);
      assert.match(text, new RegExp(`pass="${place.pass}"[^]*<${place.list}>[^]*X:.a\\.exe`));
    }
  });

  describe("partially, by --target:", () => {
    const before = { a: "AnswerFile", b: "AnswerFile" } as const;
    const now = { a: "AnswerFile", b: "AsyncCommand" } as const;
    it("what only leaves waits for the one that takes it", async () => {
      await stack.up(program(before));
      await stack.up(program(now), { targets: ["file"] });
      assert.deepEqual(ordersIn(published.at(-1)!, "b"), [3]);
      await stack.up(program(now));
      assert.deepEqual(ordersIn(published.at(-1)!, "b"), [3]);
      assert.match(published.at(-1)!, /shop\/dev\/b -->/);
      assert.deepEqual((await stack.preview(program(now))).changes, {});
    });
    it("what only comes stands there twice, until the other one leaves", async () => {
      await stack.up(program(before));
      await stack.up(program(now), { targets: ["b"] });
      assert.deepEqual(ordersIn(published.at(-1)!, "b"), [3, 4]);
      await stack.up(program(now));
      assert.deepEqual(ordersIn(published.at(-1)!, "b"), [4]);
      assert.deepEqual((await stack.preview(program(now))).changes, {});
    });
  });

  describe("because the resource gets another name, by alias: all comments change in one version, and nothing else", () => {
    for (const way of ["AnswerFile", "CommandList"] as const) {
      it(way, async () => {
        const named = (name: string) => (): void => {
          const commands = [command("a"), command("b")];
          const place = { pass: "specialize", list: "RunSynchronous" } as const;
          if (way === "AnswerFile")
            new AnswerFile(name, { path, commands: { specialize: { RunSynchronous: commands } } });
          else new CommandList(name, { answerFile: new AnswerFile("file", { path }), ...place, commands });
        };
        await stack.up(named("former"));
        const expected = published.at(-1)!.replaceAll("shop/dev/former", "shop/dev/renamed");
        published = [];
        stack.rename("former", "renamed");
        const { words } = await stack.preview(named("renamed"));
        assert.match(words.renamed!.join(), /Ownership comment: shop\/dev\/former#a → shop\/dev\/renamed#a/);
        await stack.up(named("renamed"));
        assert.deepEqual(published, [expected]);
        assert.deepEqual((await stack.preview(named("renamed"))).changes, {});
      });
    }
  });
});

// What people do by hand

/** A command with its comment. */
function blockOf(name: string): RegExp {
  return new RegExp(`\\s*<!-- Managed by Pulumi: \\S*#${name} -->\\s*<(\\w+)[^]*?</\\1>`);
}

/** The comment of a block, before another command. */
function inPlaceOf(block: string, command: string): string {
  return block.replace(/<(\w+)[^]*<\/\1>$/, command.trim());
}

function renumbered(text: string, orders: Readonly<Record<number, number>>): string {
  return text.replace(/<Order>(\d)</g, (same, order: number) => (orders[order] ? `<Order>${orders[order]}<` : same));
}

/** Somebody's command. */
function foreign({ pass, list }: List, order: number): string {
  const { item, runs } = listKindOf(pass, list)!;
  return `\n<${item}><Order>${order}</Order><${runs}>X:\\F.cmd</${runs}></${item}>`;
}
