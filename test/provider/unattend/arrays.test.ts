import assert from "node:assert/strict";
import { fingerprint } from "../../../provider/unattend/model/command-list";
import { smallestDocument } from "../../../provider/unattend/model/document";
import { ownerWords, type Owner } from "../../../provider/unattend/model/ownership";
import type { ListKind } from "../../../provider/unattend/model/vocabulary";
import type { CommandChange } from "../../../provider/unattend/plan/changes";
import { fixtureNames, fixtureText } from "../../support/fixtures";
import {
  asyncKind,
  Document,
  everyList,
  listPlaceWords,
  type ArraySpec,
  type EntrySpec,
  type ListPlace,
} from "../../support/planning";
import { range } from "../../support/range";

/*
 * Commands in words, each with its Order: `1 a, 2 b=X` are the command a of the array, and b, which runs X:\X.exe; `3 F=F` is
 * somebody's command that runs X:\F.exe. What an array wants, without Orders: `a b=X c@7`, where c pins Order 7.
 */

describe("an array of commands", () => {
  interface Row {
    readonly what: string;
    /** What others have in the list. */
    readonly foreign?: string;
    /** What the array was until now. */
    readonly before?: string;
    readonly byHand?: (document: Document, list: ListPlace) => void;
    readonly isStateLost?: boolean;
    readonly now: string;
    readonly from?: number;
    readonly expected: string;
    /** Which commands get another Order for the sake of others, and why. */
    readonly moves?: string;
  }
  const rows: Row[] = [
    // Orders
    { what: "begins at 1", now: "a b", expected: "1 a, 2 b" },
    {
      what: "stays before what people number 99 and 100",
      foreign: "99 F, 100 G",
      now: "a b",
      expected: "1 a, 2 b, 99 F, 100 G",
    },
    { what: "begins at `from`", foreign: "5 F, 100 G", from: 100, now: "a b", expected: "5 F, 100 G, 101 a, 102 b" },
    {
      what: "passes over what others have in between",
      foreign: "1 F, 3 G",
      now: "a b c",
      expected: "1 F, 2 a, 3 G, 4 b, 5 c",
    },
    {
      what: "moves up when it gets a `from`",
      before: "a b",
      now: "a b",
      from: 10,
      expected: "10 a, 11 b",
      moves: "b 2 → 11 (a comes before it)",
    },
    // Changes of the sequence
    {
      what: "insertion at the beginning",
      before: "a b",
      now: "n a b",
      expected: "1 n, 2 a, 3 b",
      moves: "a 1 → 2 (n comes before it), b 2 → 3 (a comes before it)",
    },
    {
      what: "insertion in the middle",
      before: "a b c",
      now: "a n b c",
      expected: "1 a, 2 n, 3 b, 4 c",
      moves: "b 2 → 3 (n comes before it), c 3 → 4 (b comes before it)",
    },
    { what: "insertion at the end", before: "a b", now: "a b n", expected: "1 a, 2 b, 3 n" },
    { what: "insertion where there is room", before: "a@3 b@7", now: "n a m b", expected: "1 n, 3 a, 4 m, 7 b" },
    {
      what: "insertion where somebody's command leaves no room",
      foreign: "2 F",
      before: "a b",
      now: "a n b",
      expected: "1 a, 2 F, 3 n, 4 b",
      moves: "b 3 → 4 (n comes before it)",
    },
    {
      what: "insertion at the beginning, where somebody's commands are in between",
      foreign: "2 F, 4 G",
      before: "a b",
      now: "n a b",
      expected: "1 n, 2 F, 3 a, 4 G, 5 b",
      moves: "a 1 → 3 (n comes before it), b 3 → 5 (a comes before it)",
    },
    { what: "removal", before: "a b c", now: "a c", expected: "1 a, 3 c" },
    { what: "removal of all but what others have", foreign: "2 F", before: "a b", now: "", expected: "2 F" },
    { what: "removal and insertion in its place", before: "a b c", now: "a n c", expected: "1 a, 2 n, 3 c" },
    {
      what: "a command moves to the end",
      before: "a b c",
      now: "b c a",
      expected: "2 b, 3 c, 4 a",
      moves: "a 1 → 4 (c comes before it)",
    },
    {
      what: "a command moves to the beginning, where there is room",
      before: "a@5 b@6 c@7",
      now: "c a b",
      expected: "1 c, 5 a, 6 b",
      moves: "c 7 → 1 (a comes after it)",
    },
    {
      what: "two change places",
      before: "a b c",
      now: "b a c",
      expected: "1 b, 2 a, 3 c",
      moves: "b 2 → 1 (a comes after it), a 1 → 2 (b comes before it)",
    },
    { what: "two change what they run", before: "a b", now: "a=b b=a", expected: "1 a=b, 2 b=a" },
    // Names
    { what: "another name: known by what it says", before: "a b c", now: "a n=b c", expected: "1 a, 2 n=b, 3 c" },
    { what: "all get other names", before: "a b", now: "n=a m=b", expected: "1 n=a, 2 m=b" },
    { what: "names of equal commands", before: "a=w b=w", now: "n=w m=w", expected: "1 n=w, 2 m=w" },
    {
      what: "a name goes to another command",
      before: "a b",
      now: "b=a a=b",
      expected: "2 b=a, 3 a=b",
      moves: "a 1 → 3 (b comes before it)",
    },
    {
      what: "another name and something else to run is another command",
      before: "a b c",
      now: "a n c",
      expected: "1 a, 2 n, 3 c",
    },
    // Pins
    {
      what: "a pin moves what comes behind it",
      before: "a b c",
      now: "a b@7 c",
      expected: "1 a, 7 b, 8 c",
      moves: "c 3 → 8 (b comes before it)",
    },
    {
      what: "a pin moves what comes before it",
      before: "a@4 b@5 c@6",
      now: "a b c@3",
      expected: "1 a, 2 b, 3 c",
      moves: "a 4 → 1 (b comes after it), b 5 → 2 (c comes after it)",
    },
    {
      what: "a pin on what the command before it had",
      before: "a@5 b@9",
      now: "a b@5",
      expected: "1 a, 5 b",
      moves: "a 5 → 1 (b comes after it)",
    },
    { what: "a pin on what another command of the array had", before: "a b c", now: "a c@2", expected: "1 a, 2 c" },
    { what: "pins change places with the commands", before: "a@1 b@2", now: "b@1 a@2", expected: "1 b, 2 a" },
    { what: "a pin that goes leaves the Order", before: "a@4 b", now: "a b", expected: "4 a, 5 b" },
    // Taking over
    { what: "takes over what says the same", foreign: "3 a, 6 b, 7 F", now: "a b", expected: "3 a, 6 b, 7 F" },
    {
      what: "takes over equal commands in their sequence",
      foreign: "3 w, 6 w",
      now: "a=w b=w",
      expected: "3 a=w, 6 b=w",
    },
    { what: "takes over one of two that want the same", foreign: "3 w", now: "a=w b=w", expected: "3 a=w, 4 b=w" },
    { what: "leaves what is more than it wants", foreign: "3 w, 6 w", now: "a=w", expected: "3 a=w, 6 w" },
    {
      what: "takes over what stands against the sequence",
      foreign: "2 b, 5 a",
      now: "a b",
      expected: "1 a, 2 b",
      moves: "a 5 → 1 (b comes after it)",
    },
    { what: "takes over with a pin", foreign: "3 a", now: "a@8", expected: "8 a" },
    // What people do
    { what: "a command deleted", before: "a b c", byHand: deleting("b"), now: "a b c", expected: "1 a, 2 b, 3 c" },
    {
      what: "something else to run",
      before: "a b",
      byHand: editing("X:\\b.exe", "Y:\\b.exe"),
      now: "a b",
      expected: "1 a, 2 b",
    },
    {
      what: "an Order that leaves the sequence right stays",
      before: "a b",
      byHand: numbering("b", "9"),
      now: "a b",
      expected: "1 a, 9 b",
    },
    {
      what: "an Order against the sequence is put right",
      before: "a b c",
      byHand: numbering("a", "9"),
      now: "a b c",
      expected: "1 a, 2 b, 3 c",
      moves: "a 9 → 1 (b comes after it)",
    },
    {
      what: "two Orders swapped are put right",
      before: "a b",
      byHand: (document) => (
        numbering("a", "3")(document),
        numbering("b", "1")(document),
        numbering("a", "2")(document)
      ),
      now: "a b",
      expected: "2 a, 3 b",
      moves: "b 1 → 3 (a comes before it)",
    },
    { what: "an Order that is none", before: "a b", byHand: numbering("a", "first"), now: "a b", expected: "1 a, 2 b" },
    {
      what: "an Order that somebody else has by now",
      foreign: "7 F",
      before: "a b",
      byHand: numbering("F", "1"),
      now: "a b",
      expected: "1 F, 2 a, 3 b",
      moves: "a 1 → 2 (a command that Pulumi does not manage has it), b 2 → 3 (a comes before it)",
    },
    {
      what: "all comments dropped",
      before: "a b",
      byHand: (document) => withoutComments(document),
      now: "a b",
      expected: "1 a, 2 b",
    },
    {
      what: "all comments dropped, and the program has something else to run by now",
      before: "a b",
      byHand: (document) => withoutComments(document),
      now: "a=x b",
      expected: "1 a=x, 2 b",
    },
    {
      what: "all comments dropped, and no state",
      before: "a b",
      byHand: (document) => withoutComments(document),
      isStateLost: true,
      now: "a b",
      expected: "1 a, 2 b",
    },
    {
      what: "a comment dropped beside somebody's command that says the same: the one with the recorded Order is meant",
      before: "b=w@4",
      byHand: (document, list) => (withoutComments(document), adding("1 w")(document, list)),
      now: "b=w",
      expected: "1 w, 4 b=w",
    },
    { what: "no state", before: "a b c", isStateLost: true, now: "a c=x", expected: "1 a, 3 c=x" },
    {
      what: "a block copied with its comment behind the original, which is meant by the recorded Order",
      before: "a b",
      byHand: (document) => document.edit(blockOf("b"), (block) => block + block.replace("<Order>2<", "<Order>9<")),
      now: "a b",
      expected: "1 a, 2 b, 9 b",
    },
    {
      what: "a block copied with its comment: the one with the recorded Order is meant",
      before: "a b",
      byHand: (document) =>
        document.edit(
          blockOf("b"),
          (block) => block.replace("<Order>2<", "<Order>9<").replace("X:\\b.", "X:\\x.") + block,
        ),
      now: "a b",
      expected: "1 a, 2 b, 9 b=x",
    },
    {
      what: "a comment left before somebody else's command: that one stays",
      foreign: "5 F",
      before: "a b",
      byHand: (document, { kind }) =>
        document.edit(new RegExp(`<${kind.item}[^>]*>(?:(?!</?${kind.item})[^])*X:.b\\.[^]*?</${kind.item}>`), ""),
      now: "a b",
      expected: "1 a, 2 b, 5 b=F",
    },
  ];
  for (const { what, foreign = "", before, byHand, isStateLost, now, from, expected, moves = "" } of rows) {
    it(what, () => {
      for (const list of everyList) {
        const original = fileWith(list, { amd64: foreign });
        const document = new Document(original);
        if (before !== undefined) document.putArray(array(list, before));
        byHand?.(document, list);
        if (isStateLost) document.loseState();

        const { changes } = document.putArray(array(list, now, from));
        assert.equal(shown(document, list), expected, listPlaceWords(list));
        assert.equal(movesIn(changes), moves, listPlaceWords(list));
        const text = document.text;
        const again = document.putArray(array(list, now, from));
        assert.deepEqual([again.changes.filter(({ kind }) => kind !== "none"), document.text], [[], text]);

        const isTakenOver = changes.some(({ kind }) => kind === "take over");
        document.removeArray();
        if (!isTakenOver && !byHand) assert.equal(document.text, original);
      }
    });
  }

  it("writes and changes what the lists have of elements, and nothing else", () => {
    const credentials = { domain: "D", username: "U", password: " p " };
    const elements: Record<string, [Partial<EntrySpec>, string | RegExp][]> = {
      Path: [[{ path: "<x>" }, "<Path>&lt;x&gt;</Path>"]],
      CommandLine: [[{ path: "<x>" }, "<CommandLine>&lt;x&gt;</CommandLine>"]],
      Description: [[{ description: "Ä" }, "<Description>&#196;</Description>"]],
      Credentials: [
        [
          { credentials },
          /<Credentials>\s*<Domain>D<\/Domain>\s*<User[Nn]ame>U<\/User[Nn]ame>\s*<Password> p <\/Password>\s*</,
        ],
        [{ credentials: { ...credentials, password: "q" } }, "<Password>q</Password>"],
      ],
      WillReboot: [
        [{ willReboot: "Always" }, "<WillReboot>Always</WillReboot>"],
        [{ willReboot: "OnRequest" }, "<WillReboot>OnRequest</WillReboot>"],
      ],
      RequiresUserInput: [
        [{ requiresUserInput: true }, "<RequiresUserInput>true</RequiresUserInput>"],
        [{ requiresUserInput: "true" }, "<RequiresUserInput>true</RequiresUserInput>"],
      ],
    };
    for (const list of everyList) {
      const put = (inputs: Partial<EntrySpec>, document: Document): void =>
        void document.putArray({ lists: [{ ...list, commands: [{ name: "a", ...inputs }, { name: "b" }] }] });
      const plain = new Document(fileWith(list, {}));
      put({}, plain);
      for (const [element, changes] of Object.entries(elements)) {
        if (!(list.kind.elements as readonly string[]).includes(element)) continue;
        const document = new Document(plain.text);
        document.loseState();
        put({}, document);
        for (const [inputs, expected] of changes) {
          put(inputs, document);
          const isThere =
            typeof expected === "string" ? document.text.includes(expected) : expected.test(document.text);
          assert.ok(isThere, `${String(expected)} in ${listPlaceWords(list)}:\n${document.text}`);
        }
        put({}, document);
        assert.equal(document.text, plain.text);
      }
    }
  });

  it("takes over only what says the same in all elements", () => {
    const differing: [string, Partial<EntrySpec>][] = [
      ["Description", { description: "D" }],
      ["Credentials", { credentials: { domain: "D", username: "U", password: "P" } }],
      ["WillReboot", { willReboot: "Always" }],
      ["RequiresUserInput", { requiresUserInput: true }],
    ];
    for (const list of everyList) {
      for (const [element, inputs] of differing) {
        if (!(list.kind.elements as readonly string[]).includes(element)) continue;
        const document = new Document(fileWith(list, { amd64: "3 a" }));
        document.putArray({ lists: [{ ...list, commands: [{ name: "b", path: "X:\\a.exe", ...inputs }] }] });
        assert.equal(shown(document, list), "1 b=a, 3 a", `${element} in ${listPlaceWords(list)}`);
      }
    }
  });

  it("takes over what has elements that say nothing: what Windows does without them, or what the list does not have", () => {
    const lists: [pass: string, list: string, element: string][] = [
      ["specialize", "RunSynchronous", "<WillReboot>Never</WillReboot>"],
      ["windowsPE", "RunSynchronous", "<WillReboot>Always</WillReboot>"],
      ["oobeSystem", "LogonCommands", "<RequiresUserInput>False</RequiresUserInput>"],
    ];
    for (const [pass, name, element] of lists) {
      const list = everyList.find((each) => each.pass === pass && each.kind.list === name)!;
      const end = `</${list.kind.item}>`;
      const document = new Document(fileWith(list, { amd64: "3 a" }).replace(end, element + end));
      document.putArray(array(list, "a"));
      assert.deepEqual([shown(document, list), document.text.includes(element)], ["3 a", true]);
    }
  });

  describe("refuses, and plans nothing:", () => {
    const refused: [string, { foreign?: string; before?: string; now: string; from?: number }, RegExp][] = [
      [
        "a pin that somebody holds",
        { foreign: "5 F", now: "a@5" },
        /^UA201 \w+, amd64, \w+: Order 5 is held by a command that Pulumi does not manage\. Pin another Order/,
      ],
      ["equal pins", { now: "a@5 b c@5" }, /^UA202 \w+, amd64, \w+: a and c pin Order 5\. Pin different Orders/],
      [
        "pins against the sequence",
        { now: "a@5 b c@3" },
        /^UA212 \w+, amd64, \w+: c pins Order 3, but a comes before it and pins Order 5\. Put the commands into the sequence of their pins/,
      ],
      ["a pin below `from`", { now: "a@5", from: 9 }, /^UA212 .*: a pins Order 5, but the list begins at 9\./],
      [
        "a pin with too few Orders below it",
        { foreign: "1 F", before: "a", now: "a b c@3" },
        /^UA212 .*: c pins Order 3, and the free Orders below it are too few for a, b\./,
      ],
      [
        "no Orders behind a pin",
        { now: "a@500 b c" },
        /^UA203 .*: behind a with Order 500, no Orders are left for b, c\. Remove commands/,
      ],
      [
        "no Orders behind `from`, of which only some are named",
        {
          now: range(1, 14)
            .map((index) => `c${index}`)
            .join(" "),
          from: 498,
        },
        /^UA203 .*: from 498 to 500, no Orders are left for c4, c5, c6, c7, c8, c9, c10, c11, c12, c13 and 1 more\./,
      ],
      [
        "501 commands",
        {
          now: range(1, 501)
            .map((index) => `c${index}`)
            .join(" "),
        },
        /^UA203 .*: from 1 to 500, no Orders are left for c501\./,
      ],
    ];
    for (const [what, { foreign = "", before, now, from }, error] of refused) {
      it(what, () => {
        for (const list of everyList) {
          const document = new Document(fileWith(list, { amd64: foreign }));
          if (before) document.putArray(array(list, before));
          const { text } = document;
          assert.throws(
            () => document.putArray(array(list, now, from)),
            (thrown: Error) => {
              assert.match(thrown.message, error);
              assert.ok(thrown.message.includes(`${list.pass}, amd64, ${list.kind.list}`));
              return true;
            },
          );
          assert.equal(document.text, text);
        }
      });
    }

    it("a command that the program's document lists", () => {
      for (const list of everyList) {
        const content = fileWith(list, { amd64: "3 a" });
        const publisher: Owner = { project: "shop", stack: "dev", resource: "file" };
        const parsed = { publisher, document: new Document(content).parsed };
        const document = new Document(content);
        assert.throws(() => document.putArray({ ...array(list, "a"), content: parsed }), {
          code: "UA205",
          message:
            /^UA205 .*: the command stands in the document that shop\/dev\/file publishes as content or settings\. Remove/,
        });
        const twice = new Document(fileWith(list, { amd64: "3 a, 5 a" }));
        twice.putArray({ ...array(list, "a"), content: parsed });
        assert.deepEqual(
          twice.listed(list).map(({ owner, order }) => [order, owner?.command]),
          [
            [3, undefined],
            [5, "a"],
          ],
        );
      }
    });
  });

  it("takes 500 commands, and one of them to another place with the fewest moves", () => {
    const list = everyList[0]!;
    const names = range(1, 500).map((index) => `c${index}`);
    const document = new Document(fileWith(list, {}));
    document.putArray(array(list, names.join(" ")));
    const { orders, changes } = document.putArray(array(list, [...names.slice(1), names[0]].join(" ")));
    assert.deepEqual(Object.values(orders), range(1, 500));
    assert.equal(changes.filter(({ kind }) => kind !== "none").length, 500);
    document.putArray(array(list, names.slice(1, 499).join(" ")));
    const { changes: few } = document.putArray(array(list, [names[499], ...names.slice(1, 499)].join(" ")));
    assert.deepEqual(
      few.filter(({ kind }) => kind !== "none").map(({ kind }) => kind),
      ["add", ...Array<string>(498).fill("change")],
    );
  });

  describe("for several architectures:", () => {
    const foreign = { amd64: "1 F, 3 G", x86: "2 H" };
    const cases: [string, { before?: EntrySpec[]; now: EntrySpec[] }, Record<string, string>][] = [
      [
        "one Order, free in all lists of the command",
        { now: [{ name: "a" }, { name: "b" }] },
        { amd64: "1 F, 3 G, 4 a, 5 b", x86: "2 H, 4 a, 5 b" },
      ],
      [
        "each command in its own lists, all of them in sequence",
        { now: [{ name: "a", architectures: ["x86"] }, { name: "b" }, { name: "c", architectures: ["amd64"] }] },
        { amd64: "1 F, 3 G, 4 b, 5 c", x86: "1 a, 2 H, 4 b" },
      ],
      [
        "each command free in its own list only",
        {
          now: [
            { name: "a", architectures: ["amd64"] },
            { name: "b", architectures: ["x86"] },
          ],
        },
        { amd64: "1 F, 2 a, 3 G", x86: "1 b, 2 H" },
      ],
      [
        "however it is spelled",
        { now: [{ name: "a", architectures: ["AMD64"] }] },
        { amd64: "1 F, 2 a, 3 G", x86: "2 H" },
      ],
      [
        "one that the file has nothing for",
        { now: [{ name: "a", architectures: ["arm64", "x86"] }] },
        { amd64: "1 F, 3 G", x86: "1 a, 2 H", arm64: "1 a" },
      ],
      [
        "one more: the Order moves where it is not free there",
        { before: [{ name: "a", architectures: ["x86"] }], now: [{ name: "a" }] },
        { amd64: "1 F, 3 G, 4 a", x86: "2 H, 4 a" },
      ],
      [
        "one less: the Order stays",
        { before: [{ name: "a" }], now: [{ name: "a", architectures: ["x86"] }] },
        { amd64: "1 F, 3 G", x86: "2 H, 4 a" },
      ],
      [
        "others: the command goes from one list to another",
        {
          before: [{ name: "a", architectures: ["x86"] }],
          now: [{ name: "a", architectures: ["amd64"] }],
        },
        { amd64: "1 F, 2 a, 3 G", x86: "2 H" },
      ],
      [
        "unmanaged with different Orders: the first one's that is free in all",
        {
          now: [{ name: "G" }],
        },
        { amd64: "1 F, 3 G", x86: "2 H, 3 G" },
      ],
    ];
    for (const [what, { before, now }, expected] of cases) {
      it(what, () => {
        for (const list of everyList) {
          const original = fileWith(list, foreign);
          const document = new Document(original);
          if (before) document.putArray({ lists: [{ ...list, commands: before }] });
          document.putArray({ lists: [{ ...list, commands: now }] });
          const found = Object.keys(expected).map((name) => [name, shown(document, list, name)]);
          assert.deepEqual(Object.fromEntries(found), expected, listPlaceWords(list));
          document.removeArray();
          if (now[0]!.name !== "G") assert.equal(document.text, original);
        }
      });
    }
  });

  it("of different Orders for several architectures keeps the first that is free in all, and says why the other moves", () => {
    for (const list of everyList) {
      const document = new Document(fileWith(list, { amd64: "1 F, 3 a", x86: "3 G, 6 a" }));
      const { changes } = document.putArray(array(list, "a"));
      assert.deepEqual([shown(document, list), shown(document, list, "x86")], ["1 F, 6 a", "3 G, 6 a"]);
      assert.equal(movesIn(changes), "a 3 → 6 (a command that Pulumi does not manage has it)");
    }
  });

  it("copies the habits of the list beside a new one", () => {
    for (const { kind, pass } of everyList) {
      const beside = everyList.find((other) => other.pass === pass && other.kind !== kind)!;
      const document = new Document(fileWith(beside, { amd64: "1 F" }).replace(' wcm:action="add"', ""));
      document.putArray(array({ kind, pass }, "a"));
      assert.match(document.text, new RegExp(`<${kind.item}>\\s*<Order>1<`));
    }
  });

  it("has commands in every list of Windows at once, and they move from one to the next", () => {
    const original = fixtureText("smallest.xml");
    const document = new Document(original);
    const lists = (turn: number): ArraySpec["lists"] =>
      everyList.map((list, index) => ({
        ...list,
        commands: [0, 1].map((each) => ({ name: `c${(index + turn) % everyList.length}-${each}` })),
      }));
    for (const turn of [0, 1, 0]) {
      document.putArray({ lists: lists(turn) });
      lists(turn).forEach((list) => {
        assert.equal(shown(document, list), list.commands.map(({ name }, index) => `${index + 1} ${name}`).join(", "));
      });
    }
    for (const { kind, pass } of everyList) {
      const [settings, ...others] = document.text.split(`<settings pass="${pass}">`).slice(1);
      assert.deepEqual(others, [], "one for each pass");
      assert.equal(settings!.split("</settings>")[0]!.split(`name="${kind.component}"`).length, 2);
    }
    document.removeArray();
    assert.equal(document.text, original);
  });

  it("leaves the commands of two lists where they are when only their names change places", () => {
    const [first, second] = [everyList[0]!, everyList[1]!];
    const lists = (...names: [string, string]): ArraySpec["lists"] =>
      [first, second].map((list, index) => ({ ...list, commands: [{ name: names[index]!, path: "same" }] }));
    const document = new Document(smallestDocument);
    document.putArray({ lists: lists("a", "b") });
    const expected = document.text.replace(/#[ab] -->/g, (end) => (end === "#a -->" ? "#b -->" : "#a -->"));
    document.putArray({ lists: lists("b", "a") });
    assert.equal(document.text, expected);
  });

  describe("beside others:", () => {
    it("two stacks have the same array in one list, each in its own sequence, and leave the file as it was", () => {
      for (const list of everyList) {
        const original = fileWith(list, { amd64: "2 F" });
        const document = new Document(original);
        document.putArray(array(list, "a b"));
        document.putArray({ ...array(list, "a b"), by: "shop/prod" });
        assert.equal(shown(document, list), "1 a, 2 F, 3 b, 4 shop/prod/list#a, 5 shop/prod/list#b");
        const { changes } = document.putArray({ ...array(list, "b a"), by: "shop/prod" });
        assert.equal(shown(document, list), "1 a, 2 F, 3 b, 5 shop/prod/list#b, 6 shop/prod/list#a");
        assert.equal(movesIn(changes), "a 4 → 6 (b comes before it)");
        document.removeArray();
        document.removeArray({ by: "shop/prod" });
        assert.equal(document.text, original);
      }
    });

    it("two arrays of one program leave each other's Orders", () => {
      const list = everyList[0]!;
      const document = new Document(fileWith(list, {}));
      document.putArray(array(list, "a b"));
      document.putArray({ ...array(list, "c d"), name: "other" });
      document.putArray(array(list, "n a b"));
      assert.equal(shown(document, list), "1 n, 2 a, 3 shop/dev/other#c, 4 shop/dev/other#d, 5 b");
      assert.throws(() => document.putArray(array(list, "n@3 a b")), {
        message: /^UA201 .*: Order 3 is held by the command of shop\/dev\/other#c\./,
      });
    });

    it("commands that have a resource of their own keep theirs, pinned or not, and the other way round", () => {
      const list = { kind: asyncKind(), pass: "windowsPE" };
      const document = new Document(fileWith(list, {}));
      document.put({ name: "one", pin: 2 });
      document.putArray(array(list, "a b"));
      document.put({ name: "two", place: 2 });
      assert.equal(shown(document, list), "1 a, 2 shop/dev/one, 3 b, 4 shop/dev/two");
      assert.throws(() => document.put({ name: "two", pin: 3 }), {
        message: /^UA201 .*: Order 3 is held by the command of shop\/dev\/list#b\./,
      });
      document.putArray(array(list, "n a b"));
      assert.equal(shown(document, list), "1 n, 2 shop/dev/one, 3 a, 4 shop/dev/two, 5 b");
    });
  });

  describe("when the resource gets another name:", () => {
    it("all comments are written again, and nothing else", () => {
      for (const list of everyList) {
        const document = new Document(fileWith(list, { amd64: "2 F" }));
        document.putArray(array(list, "a b c"));
        const expected = document.text.replaceAll("shop/dev/list#", "shop/dev/renamed#");
        document.putArray({ ...array(list, "a b c"), name: "renamed", formerName: "list" });
        assert.equal(document.text, expected);
      }
    });

    it("what leaves the array at once goes, and what gets another name is known", () => {
      const list = everyList[0]!;
      const document = new Document(fileWith(list, {}));
      document.putArray(array(list, "a b c"));
      document.putArray({ ...array(list, "n=b c"), name: "renamed", formerName: "list" });
      assert.deepEqual(
        document.listed(list).map(({ owner, order }) => `${order} ${ownerWords(owner!)}`),
        ["2 shop/dev/renamed#n", "3 shop/dev/renamed#c"],
      );
    });
  });

  describe("takes over from another resource of the program:", () => {
    const list = { kind: asyncKind(), pass: "windowsPE" };
    const owned = (document: Document): string[] =>
      document.listed(list).map(({ order, owner }) => `${order} ${owner ? ownerWords(owner) : "nobody"}`);
    const isGivenUp = ({ resource }: Owner): boolean => ["zero", "one"].includes(resource);

    it("what that one has given up, with its Order", () => {
      const document = new Document(fileWith(list, {}));
      document.put({ name: "zero", path: "X:\\z.exe", pin: 2 });
      document.put({ name: "one", path: "X:\\a.exe", pin: 4 }, { name: "two", path: "X:\\b.exe", pin: 6 });
      document.putArray({ ...array(list, "a b"), isGivenUp });
      assert.deepEqual(owned(document), [
        "2 shop/dev/zero",
        "4 shop/dev/list#a",
        "5 shop/dev/list#b",
        "6 shop/dev/two",
      ]);
    });

    it("and back: what the program declares elsewhere by now waits there", () => {
      const document = new Document(fileWith(list, {}));
      document.putArray(array(list, "a b"));
      document.putArray({ ...array(list, "a"), declaredElsewhere: new Map([[fingerprint("X:\\b.exe"), 1]]) });
      assert.equal(shown(document, list), "1 a, 2 b");
      document.put({ name: "one", path: "X:\\b.exe", isGivenUp: ({ command }) => command === "b" });
      assert.deepEqual(owned(document), ["1 shop/dev/list#a", "2 shop/dev/one"]);
    });

    it("of two that run the same, as many wait as are declared there and have not come yet", () => {
      const cases = { 0: "", 1: "1 a=w, ", 2: "1 a=w, 2 b=w, " };
      for (const [declared, expected] of Object.entries(cases)) {
        const document = new Document(fileWith(list, {}));
        document.putArray(array(list, "a=w b=w"));
        // That of another stack is nothing to this one.
        document.put({ name: "theirs", by: "office/dev", path: "X:\\w.exe", pin: 9 });
        const declaredElsewhere = new Map([[fingerprint("X:\\w.exe"), Number(declared)]]);
        document.putArray({ ...array(list, ""), declaredElsewhere });
        assert.equal(shown(document, list), `${expected}9 office/dev/theirs`);
      }
    });
  });

  describe("gives back the original text, whoever comes and goes in whatever sequence:", () => {
    const architectures = [undefined, ["amd64"], ["x86", "arm64"]];
    for (const name of fixtureNames) {
      it(name, () => {
        const original = fixtureText(name);
        for (const list of everyList) {
          for (const each of architectures) {
            for (const [first, second] of [
              ["shop/dev", "shop/prod"],
              ["shop/prod", "shop/dev"],
            ]) {
              const document = new Document(original);
              const commands = ["a", "b", "c"].map((command) => ({
                name: command,
                architectures: each,
                description: "D",
              }));
              document.putArray({ by: "shop/dev", lists: [{ ...list, commands }] });
              document.putArray({ by: "shop/prod", lists: [{ ...list, commands: [...commands].reverse() }] });
              document.putArray({ by: "shop/dev", lists: [{ ...list, commands: [commands[2]!, commands[0]!] }] });
              document.removeArray({ by: first });
              document.removeArray({ by: second });
              assert.equal(document.text, original, listPlaceWords(list));
            }
          }
        }
      });
    }
  });
});

/** A document that has such a list for each architecture, with somebody's commands: `2 F, 7 G`. */
function fileWith({ kind, pass }: ListPlace, foreign: Readonly<Record<string, string>>): string {
  const components = Object.entries(foreign).map(([architecture, words]) => {
    const commands = words
      .split(", ")
      .filter(Boolean)
      .map((each) => {
        return `\n        ${commandText(kind, each)}`;
      });
    const list = commands.length > 0 ? `\n      <${kind.list}>${commands.join("")}\n      </${kind.list}>` : "";
    return `\n    <component name="${kind.component}" processorArchitecture="${architecture}">${list}\n    </component>`;
  });
  const settings = components.length > 0 ? `\n  <settings pass="${pass}">${components.join("")}\n  </settings>` : "";
  return smallestDocument.replace("\n</unattend>", `${settings}\n</unattend>`);
}

/** Somebody's command: `2 F`. */
function commandText({ item, runs }: ListKind, words: string): string {
  const [order, run] = words.split(" ");
  return `<${item} wcm:action="add"><Order>${order}</Order><${runs}>X:\\${run}.exe</${runs}></${item}>`;
}

/** What an array wants in a list: `a b=X c@7`. */
function array(list: ListPlace, words: string, from?: number): ArraySpec {
  const commands = words
    .split(" ")
    .filter(Boolean)
    .map((word) => {
      const [, name, run = name, pin] = /^(\w+)(?:=(\w+))?(?:@(\d+))?$/.exec(word)!;
      return { name: name!, path: `X:\\${run}.exe`, pin: pin === undefined ? undefined : Number(pin) };
    });
  return { lists: [{ ...list, from, commands }] };
}

/** The commands of a list in words, by Order. */
function shown(document: Document, list: ListPlace, architecture?: string): string {
  return document
    .listed(list, architecture)
    .map(({ order, fields, owner }) => {
      const run = fields.run.replace(/^X:\\(.*)\.exe$/, "$1");
      if (!owner) return `${order} ${run}`;
      const isOwn = owner.resource === "list" && owner.stack === "dev" && owner.command !== undefined;
      const name = isOwn ? owner.command : ownerWords(owner);
      return `${order} ${name}${isOwn && run !== name ? `=${run}` : ""}`;
    })
    .join(", ");
}

function movesIn(changes: readonly CommandChange[]): string {
  return changes
    .filter(({ because }) => because !== undefined)
    .map(({ owner, stored, order, because }) => `${owner.command} ${stored!.order} → ${order} (${because})`)
    .join(", ");
}

// What people do by hand

function editing(from: string, to: string): (document: Document) => void {
  return (document) => document.edit(from, to);
}

/** A command of the array with its comment. */
function blockOf(name: string): RegExp {
  return new RegExp(`\\s*<!-- Managed by Pulumi: shop/dev/list#${name} -->\\s*<(\\w+)[^]*?</\\1>`);
}

function deleting(name: string): (document: Document) => void {
  return (document) => document.edit(blockOf(name), "");
}

/** Gives the command that runs `X:\<run>.exe` another Order. */
function numbering(run: string, order: string): (document: Document) => void {
  const command = new RegExp(`<Order>[^<]*</Order>(?=\\s*<\\w+>X:.${run}\\.exe<)`);
  return (document) => document.edit(command, `<Order>${order}</Order>`);
}

/** Somebody's command at the beginning of the list. */
function adding(words: string): (document: Document, list: ListPlace) => void {
  return (document, { kind }) =>
    document.edit(new RegExp(`<${kind.list}>`), (start) => start + commandText(kind, words));
}

function withoutComments(document: Document): void {
  document.edit(/^[^]*$/, (text) => text.replace(/\s*<!-- .*? by Pulumi.*?-->/g, ""));
}
