import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listKindOf } from "../../../provider/unattend/model/vocabulary";
import * as sdk from "../../../sdk";
import { AnswerFile, CommandList, type AnswerFileArgs, type CommandListArgs } from "../../../sdk";
import { dynamicDoor, pluginDoor, throughEachDoor, type Door } from "../../support/doors";
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
function declare(
  way: Way,
  name: string,
  path: string,
  { pass, list }: List,
  commands: object[],
  { AnswerFile, CommandList }: Pick<Door, "AnswerFile" | "CommandList"> = sdk,
): void {
  if (way === "AnswerFile") {
    new AnswerFile(name, { path, commands: { [pass]: { [list]: commands } } });
    return;
  }
  const answerFile = new AnswerFile(`${name}-file`, { path });
  new CommandList(name, { answerFile, pass, list, commands } as CommandListArgs);
}

// Each row has a file and resources of its own, and all rows go through the stack together.
throughEachDoor("an array changed by hand", (door) => {
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
    /** What `preview` says it would do, command by command. */
    readonly words: (place: Place) => string[];
    /** The same where the engine has read the file before, if that makes a difference. */
    readonly wordsAfterReading?: (place: Place) => string[];
    /** What `refresh` says. */
    readonly refreshWords: (place: Place) => string[];
    /** What stands there when `up` has put it right; by default what stood there before. */
    readonly expected?: (before: string, place: Place) => string;
  }
  const runs = ({ pass, list }: List): string => listKindOf(pass, list)!.runs;
  const isGone = (): string[] => ["second is not there any more"];
  const secondIs =
    (what: string) =>
    (place: Place): string[] => [`second, Order 2: ${what}\n${runs(place)}: "X:\\second.cmd"`];
  const withoutSecond = {
    words: secondIs("not there (any more), will be added"),
    wordsAfterReading: secondIs("new command"),
  };
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
      ...withoutSecond,
      refreshWords: isGone,
    },
    {
      what: "a command deleted, but for its comment, which says it of somebody else's command now",
      edit: (text, place) => text.replace(blockOf("second"), (own) => inPlaceOf(own, foreign(place, 9))),
      ...withoutSecond,
      refreshWords: isGone,
      expected: (text, place) => text.replace(blockOf("second"), (own) => own + inPlaceOf(own, foreign(place, 9))),
    },
    {
      what: "two Orders swapped",
      edit: (text) => renumbered(text, { 2: 3, 3: 2 }),
      words: () => [
        "second, Order 3: stays where it was moved on the share, from Order 2",
        "third, Order 4\nOrder: 2 → 4 (second comes before it)",
      ],
      wordsAfterReading: () => ["third, Order 4\nOrder: 2 → 4 (second comes before it)"],
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
      wordsAfterReading: () => [],
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
          (heading) => `${heading}: the ownership comment is missing, will be written`,
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
  /** What is said of a row's commands, without the file and the list for amd64. */
  const wordsOf = ({ words }: Operation, id: string, { pass, list }: List, stack: Stack): string => {
    const path = fileOf(id, stack);
    const ofList = new RegExp(`^, ${pass}, (\\w+), ${list}, `);
    return (words[id] ?? [])
      .flatMap((each) => each.split(path).slice(1))
      .map((each) =>
        each
          .trimEnd()
          .replace(/^: /, "")
          .replace(ofList, (_, name) => (name === "amd64" ? "" : `${name}: `)),
      )
      .join("\n");
  };
  const said: Partial<Record<"preview" | "up" | "afterwards" | "refresh" | "afterRefresh", Operation>> = {};
  const originals = new Map<string, string>();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "arrays-"));
    const program = (stack: Stack) => (): void => {
      for (const { id, place } of rows) {
        const commands = [
          { name: "first", ...run(place, "X:\\first.cmd"), description: "First", ...place.extra },
          { name: "second", ...run(place, "X:\\second.cmd") },
          { name: "third", ...run(place, "X:\\third.cmd"), description: "Third" },
        ];
        declare(place.way, id, fileOf(id, stack), place, commands, door);
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
    const { what, expected = (text: string) => text } = drift;
    const words = (door.readsFirst && drift.wordsAfterReading) || drift.words;
    const refreshWords = door.readsFirst ? () => [] : drift.refreshWords;
    describe(`${what} (${place.way}, ${place.list}):`, () => {
      it("a preview says what it would do, and `up` does it", () => {
        const all = words(place).join("\n");
        assert.equal(wordsOf(said.preview!, id, place, "up"), all);
        assert.deepEqual(said.up!.words[id], said.preview!.words[id]);
        assert.equal(textOf(id, "up"), expected(originals.get(`${id}-up`)!, place));
        assert.equal(said.preview!.changes[id], all === "" ? undefined : "update");
        assert.equal(said.afterwards!.changes[id], undefined);
      });
      it("a refresh takes it up, and the next `up` comes to the same", () => {
        assert.equal(wordsOf(said.refresh!, id, place, "refreshed"), refreshWords(place).join("\n"));
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
  const program =
    (homes: Readonly<Record<string, Home>>, door = dynamicDoor) =>
    (): void => {
      const { AnswerFile, AsyncCommand, CommandList } = door;
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
          const { words } = await stack.up(program(next));
          // Neither twice in the list, nor an orphan: it is the same one.
          assert.doesNotMatch(Object.values(words).flat().join("\n"), /UA126|UA211/);
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

    it(`from ${from} to ${to} through the plugin, which sees no program: each stands there once in the end`, async () => {
      const all = (home: Home): (() => void) => program({ a: home, b: home }, pluginDoor);
      await stack.up(all(from));
      await stack.up(all(to));
      for (const name of ["a", "b"]) assert.equal(ordersIn(published.at(-1)!, name).length, 1);
      assert.deepEqual((await stack.preview(all(to))).changes, {});
    });
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

    it("also where two change names, and both have a command of one name", async () => {
      const named = (first: string, second: string) => (): void => {
        const answerFile = new AnswerFile("file", { path });
        const place = { answerFile, pass: "specialize", list: "RunSynchronous" } as const;
        new CommandList(first, { ...place, commands: ["a", "b"].map(command) });
        new CommandList(second, { ...place, commands: [command("c"), { ...command("d"), name: "a" }] });
      };
      await stack.up(named("one", "two"));
      const changed: Record<string, string> = { one: "two", two: "one" };
      const expected = published.at(-1)!.replace(/(one|two)(?=#)/g, (name) => changed[name]!);
      stack.rename("one", "between");
      stack.rename("two", "one");
      stack.rename("between", "two");
      await stack.up(named("two", "one"));
      assert.equal(published.at(-1), expected);
      assert.deepEqual((await stack.preview(named("two", "one"))).changes, {});
    });
  });
});

describe("an array and the rest of its program", () => {
  let folder: string;
  let path: string;
  let stack: Operations;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "array-"));
    path = join(folder, "a.xml");
    stack = new Operations();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const place = { pass: "specialize", list: "RunSynchronous" } as const;
  const published = (): string => readFileSync(path, "utf8");

  for (const way of ["AnswerFile", "CommandList"] as const) {
    it(`what is secret or not known yet of one command hides nothing of the others (${way})`, async () => {
      const program = (turn: number) => (): void => {
        const later = new Later(`later-${turn}`, `later-${turn}`).value;
        const credentials = { domain: `d${turn}`, username: "u", password: `hunter${turn}` };
        declare(way, "resource", path, place, [
          { name: "hidden", path: pulumi.secret(`top-${turn}`), description: `A${turn}` },
          { name: "late", path: pulumi.interpolate`X:\\${later}`, description: `B${turn}` },
          { name: "account", path: "c", credentials },
          { name: "all", path: "d", credentials: later.apply(() => credentials) },
          { name: "plain", path: `e${turn}` },
        ]);
      };
      await stack.up(program(1));
      const { words } = await stack.preview(program(2));
      const at = (name: string, order: number): string =>
        `${path}, specialize, amd64, RunSynchronous, ${name}, Order ${order}`;
      const said = [
        `${at("hidden", 1)}\nPath: [secret] → [secret]\nDescription: "A1" → "A2"`,
        `${at("late", 2)}\nPath: "X:\\later-1" → not known before the update\nDescription: "B1" → "B2"`,
        `${at("account", 3)}\nDomain: "d1" → "d2"\nPassword: [secret] → [secret]`,
        `${at("all", 4)}\nDomain: [secret] → [secret]\nUserName: [secret] → [secret]\nPassword: [secret] → [secret]`,
        `${at("plain", 5)}\nPath: "e1" → "e2"`,
      ];
      assert.equal(words.resource!.join("\n"), said.join("\n"));
      await stack.up(program(2));
      for (const value of ["top-2", "X:\\later-2", "B2", "e2"]) assert.ok(published().includes(`>${value}<`), value);
      assert.deepEqual(await stack.preview(program(2)), { changes: {}, words: {}, failures: [] });
    });

    it(`of a file that stays, findings are not told again because a command is new (${way})`, async () => {
      writeFileSync(path, `\ufeff<unattend xmlns="urn:schemas-microsoft-com:unattend"/>`);
      const program = (count: number) => (): void =>
        declare(
          way,
          "resource",
          path,
          place,
          ["a", "b"].slice(0, count).map((name) => ({ name, path: name })),
        );
      assert.match(JSON.stringify((await stack.up(program(1))).words), /UA137/);
      assert.doesNotMatch(JSON.stringify((await stack.up(program(2))).words), /UA\d/);
    });
  }

  const paths: [string, (answerFile: AnswerFile) => pulumi.Input<string>][] = [
    ["the path itself", () => path],
    ["the AnswerFile's output", (answerFile) => answerFile.path],
  ];
  for (const [what, pathOf] of paths) {
    it(`a CommandList on ${what} is the program's own: no orphans, and nobody takes its commands over`, async () => {
      const program = (): void => {
        const commands = { specialize: { RunSynchronous: [{ name: "a", path: "same" }] } };
        const answerFile = new AnswerFile("file", { path, commands });
        const opts = { dependsOn: answerFile };
        const own = [
          { name: "b", path: "same" },
          { name: "c", path: "other" },
        ];
        new CommandList("list", { answerFile: pathOf(answerFile), ...place, commands: own }, opts);
      };
      await stack.up(program);
      const text = published();
      assert.equal(text.match(/shop\/dev\/(file|list)#/g)!.length, 3);
      writeFileSync(path, text.replace(blockOf("a"), ""));
      await stack.up(program);
      assert.equal(published(), text);
      assert.deepEqual(await stack.preview(program), { changes: {}, words: {}, failures: [] });
    });
  }

  it("a CommandList on a file of people needs no AnswerFile, and leaves it as it was", async () => {
    const original = '<unattend xmlns="urn:schemas-microsoft-com:unattend"/>';
    writeFileSync(path, original);
    await stack.up(
      () =>
        void new CommandList("list", { answerFile: path, ...place, from: 100, commands: [{ name: "a", path: "a" }] }),
    );
    assert.deepEqual(stack.ordersOf("list"), { a: 100 });
    await stack.destroy();
    assert.equal(published(), original);
  });

  it("two stacks have the same lists in one file, and each leaves what the other has", async () => {
    const others = new Operations("shop", "prod");
    const program =
      (...names: string[]) =>
      (): void =>
        declare(
          "AnswerFile",
          "file",
          path,
          place,
          names.map((name) => ({ name, path: name })),
        );
    await stack.up(program("a", "b"));
    await others.up(program("a", "b"));
    assert.deepEqual(others.ordersOf("file"), { a: 3, b: 4 });
    await stack.up(program("n", "a", "b"));
    assert.deepEqual(stack.ordersOf("file"), { n: 1, a: 2, b: 5 });
    assert.deepEqual((await others.preview(program("a", "b"))).changes, {});
    await stack.destroy();
    assert.deepEqual((await others.preview(program("a", "b"))).changes, {});
  });

  it("more than 20 changes are counted", async () => {
    const commands = Array.from({ length: 30 }, (_, index) => ({ name: `c${index}`, path: "x" }));
    const { words } = await stack.preview(() => declare("CommandList", "list", path, place, commands));
    const said = words.list!.at(-1)!;
    assert.equal(said.match(/: new command/g)!.length, 20);
    assert.match(said, /\nand 10 more changes of commands$/);
  });
});

throughEachDoor("an array in a document that the program publishes", ({ AnswerFile }) => {
  let folder: string;
  let path: string;
  let stack: Operations;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "content-"));
    path = join(folder, "a.xml");
    stack = new Operations();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A document with these commands: `2 F`. */
  const content = (...listed: string[]): string => {
    const items = listed.map((words) => {
      const [order, what] = words.split(" ");
      return `<RunSynchronousCommand><Order>${order}</Order><Path>${what}</Path></RunSynchronousCommand>`;
    });
    const component = `<component name="Microsoft-Windows-Deployment" processorArchitecture="amd64"><RunSynchronous>${items.join("")}</RunSynchronous></component>`;
    return `<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="specialize">${component}</settings></unattend>`;
  };
  const program =
    (document: Pick<AnswerFileArgs, "content" | "settings" | "adopt">, ...names: string[]) =>
    (): void => {
      const commands = { specialize: { RunSynchronous: names.map((name) => ({ name, path: name })) } };
      new AnswerFile("file", { path, ...document, commands });
    };
  const listed = (): string =>
    [...readFileSync(path, "utf8").matchAll(/<Order>(\d+)<\/Order>\s*<Path>(\w+)</g)]
      .map(([, order, what]) => `${order} ${what}`)
      .sort((a, b) => parseInt(a) - parseInt(b))
      .join(", ");

  it("the document moves no command of the array, unless it has its Order", async () => {
    await stack.up(program({ content: content() }, "a", "b", "c"));
    const next = program({ content: content("2 F") }, "a", "b", "c");
    const { words } = await stack.preview(next);
    assert.match(words.file!.join(), /, b, Order 3\nOrder: 2 → 3 \(a command that Pulumi does not manage has it\)/);
    await stack.up(next);
    assert.equal(listed(), "1 a, 2 F, 3 b, 4 c");
    assert.deepEqual((await stack.preview(next)).changes, {});
  });

  it("what stands there unmanaged is the array's when documents are compared, with its Order", async () => {
    writeFileSync(path, content("1 F", "4 a"));
    const wanted = program({ content: content("1 F") }, "a");
    await stack.up(wanted);
    assert.equal(listed(), "1 F, 4 a");
    assert.deepEqual(await stack.preview(wanted), { changes: {}, words: {}, failures: [] });
  });

  it("... also where the rest is another document, which is replaced by adopt", async () => {
    writeFileSync(path, content("1 F", "4 a", "5 G"));
    assert.match(
      (await stack.tryUp(program({ content: content("1 F") }, "a"))).failures.join(),
      /^UA206 .*RunSynchronousCommand with Order 5/,
    );
    await stack.up(program({ content: content("1 F"), adopt: true }, "a"));
    assert.equal(listed(), "1 F, 4 a");
  });

  it("what has lost its comments is spared, as often as the array has it", async () => {
    const wanted = program({ content: content("1 F") }, "a", "b");
    await stack.up(wanted);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(/<!-- Managed by Pulumi: \S*#\w+ -->/g, ""));
    assert.match((await stack.preview(wanted)).words.file!.join(), /a\.xml: only comments and layout change$/);
    await stack.up(wanted);
    assert.equal(listed(), "1 F, 2 a, 3 b");
  });

  it("settings with a list of their own, and the array behind it", async () => {
    const settings = {
      specialize: {
        "Microsoft-Windows-Deployment": { RunSynchronous: { RunSynchronousCommand: [{ Path: "F" }, { Path: "G" }] } },
      },
    };
    await stack.up(program({ settings }, "a"));
    assert.equal(listed(), "1 F, 2 G, 3 a");
    assert.deepEqual((await stack.preview(program({ settings }, "a"))).changes, {});
  });
});

throughEachDoor("an array that is refused", ({ AnswerFile, AsyncCommand, CommandList }) => {
  let folder: string;
  let path: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "refused-"));
    path = join(folder, "a.xml");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Arrays by pass and list, as far as programs without types can have them. */
  type Arrays = Record<string, Record<string, unknown>>;
  const one = (list: string, ...commands: object[]): Arrays => {
    const [pass, name] = list.split(".");
    return { [pass!]: { [name!]: commands } };
  };
  const [setup, deployment, logon] = [
    "windowsPE.RunSynchronous",
    "specialize.RunSynchronous",
    "oobeSystem.FirstLogonCommands",
  ] as const;
  const many = (count: number, args: object = {}): object[] =>
    Array.from({ length: count }, (_, index) => ({ name: `c${index}`, path: "x", ...args }));
  const a = { name: "a", path: "x" };
  const account = { domain: "D", username: "U", password: "hunter2" };
  const long = "x".repeat(260);

  const byConstructors: [string, Arrays, RegExp][] = [
    [
      "no array",
      { windowsPE: { RunSynchronous: "x" } },
      /UA105: `commands\S* .*is not an array of commands\. Give an array/,
    ],
    [
      "no name",
      one(setup, { path: "x" }),
      /UA105: a command of `commands.*` .*has no `name`\. Give each command a name/,
    ],
    [
      "a name twice",
      one(setup, a, a),
      /UA213: two commands are called "a", the second in `commands.*`.*\. Give each command/,
    ],
    [
      "501 commands",
      one(setup, ...many(501)),
      /UA203: `commands.*` .*has more than 500 commands, .*\. Put several into one script/,
    ],
  ];
  const byArguments: [string, Arrays, RegExp][] = [
    [
      "a list that the pass does not have",
      one("oobeSystem.RunSynchronous", a),
      /UA103 oobeSystem, RunSynchronous: the pass "oobeSystem" has no RunSynchronous list; windowsPE, specialize, auditUser have one\./,
    ],
    [
      "a list that there is not",
      one("windowsPE.RunOnce", a),
      /UA103 windowsPE, RunOnce: "RunOnce" is no command list; there are RunAsynchronous, RunSynchronous,/,
    ],
    ["a pass that there is not", one("winpe.RunSynchronous", a), /UA103 winpe, RunSynchronous: .*winpe/],
    [
      "willReboot in windowsPE",
      one(setup, { ...a, willReboot: "Always" }),
      /UA105 windowsPE, RunSynchronous, a: .*willReboot.*\. \w/,
    ],
    [
      "another willReboot",
      one(deployment, { ...a, willReboot: "Sometimes" }),
      /UA105 specialize, RunSynchronous, a: .*Sometimes.*\. \w/,
    ],
    [
      "commandLine where it is path",
      one(deployment, { name: "a", commandLine: "x" }),
      /UA105 specialize, RunSynchronous, a: .*commandLine/,
    ],
    [
      "path where it is commandLine",
      one(logon, { name: "a", path: "x" }),
      /UA105 oobeSystem, FirstLogonCommands, a: .*path/,
    ],
    [
      "credentials where there are none",
      one(logon, { name: "a", commandLine: "x", credentials: account }),
      /UA105 oobeSystem, FirstLogonCommands, a: .*credentials/,
    ],
    [
      "requiresUserInput where there is none",
      one(setup, { ...a, requiresUserInput: true }),
      /UA105 windowsPE, RunSynchronous, a: .*requiresUserInput/,
    ],
    [
      "requiresUserInput that is neither",
      one(logon, { name: "a", commandLine: "x", requiresUserInput: "perhaps" }),
      /UA105 oobeSystem, FirstLogonCommands, a: .*\. \w/,
    ],
    ["no path", one(setup, { name: "a" }), /UA101 windowsPE, RunSynchronous, a: Path is empty/],
    [
      "an empty commandLine",
      one(logon, { name: "a", commandLine: " " }),
      /UA101 oobeSystem, FirstLogonCommands, a: CommandLine is empty/,
    ],
    [
      "a path that is too long",
      one(deployment, { name: "a", path: long }),
      /UA108 specialize, RunSynchronous, a: .*260.*259/,
    ],
    [
      "a commandLine that is too long",
      one(logon, { name: "a", commandLine: "x".repeat(1025) }),
      /UA108 oobeSystem, FirstLogonCommands, a: .*1025.*1024/,
    ],
    ["a path on two lines", one(setup, { name: "a", path: "x\ny" }), /UA111 windowsPE, RunSynchronous, a: /],
    [
      "a character that XML cannot carry",
      one(setup, { name: "a", path: "x\u0001" }),
      /UA007 windowsPE, RunSynchronous, a: .*U\+0001/,
    ],
    [
      "an empty description",
      one(deployment, { ...a, description: "" }),
      /UA107 specialize, RunSynchronous, a: Description is empty/,
    ],
    [
      "a description that is too long",
      one(deployment, { ...a, description: long }),
      /UA110 specialize, RunSynchronous, a: .*260.*259/,
    ],
    [
      "credentials without a password",
      one(setup, { ...a, credentials: { ...account, password: "" } }),
      /UA106 windowsPE, RunSynchronous, a: Credentials have no password/,
    ],
    [
      "Order 0",
      one(setup, { ...a, order: 0 }),
      /UA102 windowsPE, RunSynchronous, a: Order 0 is not a whole number from 1 to 500/,
    ],
    [
      "an architecture that there is not",
      one(setup, { ...a, architectures: ["x64"] }),
      /UA104 windowsPE, RunSynchronous, a: "x64" is no processor architecture/,
    ],
  ];
  const byFile: [string, Arrays, RegExp][] = [
    [
      "a pin that somebody holds",
      one(setup, { ...a, order: 5 }),
      /UA201 .*a\.xml, windowsPE, amd64, RunSynchronous: Order 5 is held by a command that Pulumi does not manage\. Pin another/,
    ],
    [
      "equal pins",
      one(setup, { ...a, order: 7 }, { ...a, name: "b", order: 7 }),
      /UA202 .*a\.xml, windowsPE, amd64, RunSynchronous: a and b pin Order 7\./,
    ],
    [
      "pins against the sequence",
      one(setup, { ...a, order: 7 }, { ...a, name: "b", order: 6 }),
      /UA212 .*a\.xml, windowsPE, amd64, RunSynchronous: b pins Order 6, but a comes before it and pins Order 7\./,
    ],
    [
      "no Orders left",
      one(setup, ...many(500)),
      /UA203 .*a\.xml, windowsPE, amd64, RunSynchronous: from 1 to 500, no Orders are left for c499\./,
    ],
  ];

  const ways: Record<Way, (arrays: Arrays, answerFile: sdk.AnswerFile) => void> = {
    AnswerFile: (arrays) => void new AnswerFile("bad", { path, commands: arrays }),
    CommandList: (arrays, answerFile) => {
      const [[pass, lists]] = Object.entries(arrays) as [[string, Record<string, unknown>]];
      const [[list, commands]] = Object.entries(lists) as [[string, unknown]];
      new CommandList("bad", { answerFile, pass, list, commands } as CommandListArgs);
    },
  };
  const stands = { pass: "windowsPE", list: "RunSynchronous" };
  const component = `<component name="Microsoft-Windows-Setup" processorArchitecture="amd64"><RunSynchronous>${foreign(stands, 5)}</RunSynchronous></component>`;
  const original = `<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="windowsPE">${component}</settings></unattend>`;

  for (const way of ["AnswerFile", "CommandList"] as const) {
    describe(`says what to do about it, and holds nobody up (${way}):`, () => {
      for (const [what, arrays, error] of [...byConstructors, ...byArguments, ...byFile]) {
        it(what, async () => {
          writeFileSync(path, original);
          const stack = new Operations();
          const { failures } = await stack.tryUp(() => {
            const answerFile = new AnswerFile("file", { path });
            new AsyncCommand("good", { answerFile, path: "good" });
            ways[way](arrays, answerFile);
          });
          const [failure, ...more] = failures;
          assert.match(failure!, error);
          assert.deepEqual(more, []);
          assert.doesNotMatch(failure!, /hunter2/);
          const text = readFileSync(path, "utf8");
          assert.ok(text.includes("shop/dev/good"));
          assert.equal(text.replace(/<RunAsynchronous>[^]*<\/RunAsynchronous>/, ""), original);
        });
      }
    });
  }

  it("says so: `from` outside 1 to 500", async () => {
    writeFileSync(path, original);
    for (const from of [0, 501, 1.5, "7"]) {
      const list = (): void =>
        void new CommandList("bad", { answerFile: path, ...stands, from, commands: [a] } as CommandListArgs);
      assert.match(
        (await new Operations().tryUp(list)).failures.join(),
        /UA102 windowsPE, RunSynchronous: .*\. \w/,
        String(from),
      );
    }
  });

  it("says so: a CommandList on a file that is not there", async () => {
    const list = (): void =>
      void new CommandList("list", {
        answerFile: join(folder, "none.xml"),
        ...stands,
        commands: [a],
      } as CommandListArgs);
    assert.match((await new Operations().tryUp(list)).failures.join(), /UA306 .*none\.xml: .*\. \w/);
  });

  it("says so: a name twice in two lists of one resource", async () => {
    writeFileSync(path, original);
    const file = (): void =>
      void new AnswerFile("bad", { path, commands: { windowsPE: { RunSynchronous: [a], RunAsynchronous: [a] } } });
    assert.match(
      (await new Operations().tryUp(file)).failures.join(),
      /UA213: two commands are called "a", the second in `commands\.windowsPE\.Run\w+`/,
    );
    assert.equal(readFileSync(path, "utf8"), original);
  });

  it("says so: commands of two resources that would have one comment", async () => {
    writeFileSync(path, original);
    const both = (): void => {
      const answerFile = new AnswerFile("twin", { path, commands: { windowsPE: { RunSynchronous: [a] } } });
      new CommandList("twin", { answerFile, pass: "specialize", list: "RunSynchronous", commands: [a] });
    };
    assert.match(
      (await new Operations().tryUp(both)).failures.join(),
      /UA213 .*a\.xml: two resources of this program have a command that is called shop\/dev\/twin#a in the file\. Give/,
    );
    assert.equal(readFileSync(path, "utf8").match(/twin#a/g)!.length, 1);
  });

  it("says so: a command that the program's document lists", async () => {
    rmSync(path, { force: true });
    const file = (): void =>
      void new AnswerFile("bad", {
        path,
        content: original,
        commands: { windowsPE: { RunSynchronous: [{ name: "F", path: "X:\\F.cmd" }] } },
      });
    assert.match(
      (await new Operations().tryUp(file)).failures.join(),
      /UA205 .*a\.xml, windowsPE, amd64, RunSynchronous: the command stands in the document that shop\/dev\/bad publishes/,
    );
    assert.equal(existsSync(path), false);
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
