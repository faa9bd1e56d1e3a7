import assert from "node:assert/strict";
import { answerFileWords, commandWords } from "../../../provider/resources/words";
import { compareContent, parseContent } from "../../../provider/unattend/content/content";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";
import { fieldsOf } from "../../../provider/unattend/model/command-fields";
import type { CommandChange } from "../../../provider/unattend/plan/changes";
import { asyncKind, type FieldsSpec } from "../../support/planning";

const owner = { project: "shop", stack: "dev", resource: "a" };
const list = { kind: asyncKind(), pass: "windowsPE", architecture: "amd64" };

describe("words about a command", () => {
  const change = (fields: FieldsSpec, stored?: FieldsSpec): CommandChange => ({
    list,
    owner,
    kind: stored ? "change" : "add",
    order: 3,
    fields: fieldsOf(fields),
    stored: stored && { order: 3, fields: fieldsOf(stored), owner },
  });
  const words = (
    changes: CommandChange[],
    recorded?: FieldsSpec,
    secrets: string[] = [],
    hasOtherLists = false,
  ): string =>
    commandWords(changes, () => ({
      file: "a.xml",
      recorded: recorded && { order: 3, fields: fieldsOf(recorded) },
      isTakenUp: false,
      hasOtherLists,
      secrets,
    }));
  const removed = (fields: FieldsSpec): CommandChange => ({ ...change(fields, fields), kind: "remove" });
  const credentials = { domain: "D", username: "U", password: "P" };

  const cases: [string, string, string[]][] = [
    ["nothing", words([{ ...change({ path: "p" }), kind: "none" }]), [""]],
    [
      "a new command",
      words([change({ path: "p", credentials })]),
      [
        "a.xml, windowsPE, amd64, RunAsynchronous, Order 3: new command",
        'Path: "p"',
        'Domain: "D"',
        'UserName: "U"',
        "Password: [secret]",
      ],
    ],
    [
      "the program's change",
      words([change({ path: "new" }, { path: "old" })], { path: "old" }),
      ["a.xml, windowsPE, amd64, RunAsynchronous, Order 3", 'Path: "old" → "new"'],
    ],
    [
      "a hand's change",
      words([change({ path: "p" }, { path: "hand" })], { path: "p" }),
      ["a.xml, windowsPE, amd64, RunAsynchronous, Order 3", 'Path on the share: "hand"; in the program: "p"'],
    ],
    [
      "an element that goes, one that comes",
      words([change({ path: "p" }, { path: "p", description: "d" })], { path: "p", description: "d" }),
      ["a.xml, windowsPE, amd64, RunAsynchronous, Order 3", 'Description: "d" → none'],
    ],
    [
      "secret inputs",
      words([change({ path: "new", credentials }, { path: "old" })], undefined, ["path", "credentials.domain"]),
      [
        "a.xml, windowsPE, amd64, RunAsynchronous, Order 3",
        "Path on the share: [secret]; in the program: [secret]",
        "Domain on the share: none; in the program: [secret]",
        'UserName on the share: none; in the program: "U"',
        "Password on the share: none; in the program: [secret]",
      ],
    ],
    [
      "a long value, cut with its length",
      words([change({ path: "x".repeat(300) })]),
      [
        "a.xml, windowsPE, amd64, RunAsynchronous, Order 3: new command",
        `Path: "${"x".repeat(200)}…" (300 characters)`,
      ],
    ],
    [
      "control characters, in one line",
      words([change({ path: "a\nb\u001b" })]),
      ["a.xml, windowsPE, amd64, RunAsynchronous, Order 3: new command", 'Path: "a\\u000ab\\u001b"'],
    ],
    [
      "a command that is lost",
      words([change({ path: "p" })], { path: "p" }),
      ["a.xml, windowsPE, amd64, RunAsynchronous, Order 3: not there (any more), will be added", 'Path: "p"'],
    ],
    [
      "a command that the program wants in another list",
      words([change({ path: "p" })], { path: "p" }, [], true),
      ["a.xml, windowsPE, amd64, RunAsynchronous, Order 3: will be added", 'Path: "p"'],
    ],
    [
      "what goes with a removed command, secrets apart",
      words([removed({ path: "p", description: "d", credentials })], undefined, ["description"]),
      [
        "a.xml, windowsPE, amd64, RunAsynchronous, Order 3: will be removed",
        'Path: "p"',
        "Description: [secret]",
        'Domain: "D"',
        'UserName: "U"',
        "Password: [secret]",
      ],
    ],
    [
      "what goes, and who makes room",
      words([removed({ path: "p" }), { ...change({ path: "p" }, { path: "p" }), kind: "make room", order: 7 }]),
      [
        "a.xml, windowsPE, amd64, RunAsynchronous, Order 3: will be removed",
        'Path: "p"',
        "a.xml, windowsPE, amd64, RunAsynchronous, Order 3: the command of shop/dev/a makes room, moves to Order 7",
      ],
    ],
    [
      "a command that is taken over, and gets another Order",
      words([
        {
          ...change({ path: "p" }),
          kind: "take over",
          order: 4,
          stored: { order: 3, fields: fieldsOf({ path: "p" }) },
        },
      ]),
      [
        "a.xml, windowsPE, amd64, RunAsynchronous, Order 4: stands there already, will be managed from now on (an ownership comment is added), and its Order changes from 3 to 4",
        "Order on the share: 3; in the program: 4",
      ],
    ],
  ];
  for (const [what, said, expected] of cases) it(what, () => assert.equal(said, expected.join("\n")));
});

describe("words about an answer file", () => {
  const document = (inner: string, name = "S"): string =>
    `<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="windowsPE"><component name="${name}" processorArchitecture="amd64">${inner}</component></settings></unattend>`;
  const words = (desired: string, inFile: string, recorded = inFile, secret?: string, name?: string): string[] => {
    const stored = AnswerFileDocument.parse(document(inFile, name));
    return answerFileWords("a.xml", {
      stored,
      differences: compareContent(parseContent(document(desired, name)), stored),
      recorded: parseContent(document(recorded, name)),
      hasUnsigned: false,
      isNew: false,
      isSecret: (place) => secret !== undefined && place.endsWith(secret),
      isChanged: true,
    }).split("\n");
  };
  const many = (count: number, value: string): string =>
    Array.from({ length: count }, (_, n) => `<E${n}>${value}</E${n}>`).join("");

  it("whose change each difference is", () => {
    assert.deepEqual(words("<A>1</A><B>2</B>", "<A>0</A><B>hand</B>", "<A>0</A><B>2</B>"), [
      "a.xml: the document changes",
      'windowsPE / S (amd64) / A: "0" → "1"',
      'windowsPE / S (amd64) / B on the share: "hand"; in the program: "2"',
    ]);
  });

  it("a file that stays as it is", () => {
    const stored = AnswerFileDocument.parse(document("<A/>"));
    const context = {
      stored,
      differences: undefined,
      recorded: undefined,
      hasUnsigned: false,
      isSecret: () => false,
    };
    const said = (isNew: boolean, isChanged: boolean): string =>
      answerFileWords("a.xml", { ...context, isNew, isChanged });
    assert.equal(said(true, false), "a.xml: stands there already, stays as it is");
    assert.equal(said(true, true), "a.xml: stands there already, a comment is added that says who uses it");
    assert.equal(said(false, true), "a.xml: only the comment changes that says who uses it");
  });

  it("20 differences, and how many more there are", () => {
    const said = words(many(25, "new"), many(25, "old"));
    assert.equal(said.length, 22);
    assert.equal(said.at(-1), "and 5 more");
  });

  it("never a password, nor anything of content that is secret", () => {
    const password = (value: string): string =>
      `<AdministratorPassword><Value>${value}</Value></AdministratorPassword>`;
    assert.deepEqual(words(password("new"), password("old")).slice(1), [
      "windowsPE / S (amd64) / AdministratorPassword / Value: [secret] → [secret]",
    ]);
    assert.deepEqual(words("<A>new</A>", "<A>old</A>", undefined, "/ A").slice(1), [
      "windowsPE / S (amd64) / A: [secret] → [secret]",
    ]);
  });

  describe("which item of a list differs, if that is no secret:", () => {
    const account = (group: string): string =>
      `<UserAccounts><LocalAccounts><LocalAccount><Name>tech</Name><Group>${group}</Group></LocalAccount></LocalAccounts></UserAccounts>`;
    const inAccounts = "windowsPE / Microsoft-Windows-Shell-Setup (amd64) / UserAccounts / LocalAccounts";
    const rows: [string, string | undefined, string][] = [
      ["an account by its name", undefined, 'LocalAccount tech / Group: "b" → "a"'],
      ["one whose name is secret", "Name", 'LocalAccount / Group: "b" → "a"'],
      ["one of which another setting is secret", "FullName", 'LocalAccount tech / Group: "b" → "a"'],
      ["one whose differing setting is secret", "Group", "LocalAccount / Group: [secret] → [secret]"],
    ];
    for (const [what, secret, expected] of rows) {
      it(what, () => {
        const said = words(account("a"), account("b"), undefined, secret, "Microsoft-Windows-Shell-Setup");
        assert.deepEqual(said.slice(1), [`${inAccounts} / ${expected}`]);
      });
    }
  });

  it("in which form a password stands, but nothing else that stands in its place", () => {
    const password = (plainText: string): string =>
      `<Password><Value>abc</Value><PlainText>${plainText}</PlainText></Password>`;
    const at = "windowsPE / S (amd64) / Password / PlainText";
    assert.deepEqual(words(password("true"), password("false")).slice(1), [`${at}: "false" → "true"`]);
    assert.deepEqual(words(password("true"), password("Lab-1")).slice(1), [`${at}: [secret] → "true"`]);
    assert.deepEqual(words(password("true"), password("false"), undefined, "PlainText").slice(1), [
      `${at}: [secret] → [secret]`,
    ]);
  });
});
