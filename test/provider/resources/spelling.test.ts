import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AnswerFile, type AnswerFileArgs } from "../../../sdk";
import { hide } from "../../support/hidden-passwords";
import { Operations } from "../../support/operations";

let folder: string;
let path: string;
let stack: Operations;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spelling-"));
  path = join(folder, "a.xml");
  stack = new Operations();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const published = (): string => readFileSync(path, "utf8");
/** The file as a program gives it for content. */
const withoutComments = (): string => published().replace(/<!--.*?-->/g, "");
const declare = (args: Partial<AnswerFileArgs>) => (): void => void new AnswerFile("file", { path, ...args });

/** What a hand has made of the file. */
function edit(what: string | RegExp, by: string): string {
  const text = published().replace(what, by);
  assert.notEqual(text, published(), "the edit finds nothing");
  writeFileSync(path, text);
  return text;
}

const administrator = (password: string): NonNullable<AnswerFileArgs["settings"]> => ({
  oobeSystem: {
    "Microsoft-Windows-Shell-Setup": {
      OOBE: { HideEULAPage: true, ProtectYourPC: 3 },
      UserAccounts: {
        AdministratorPassword: { Value: password, PlainText: true },
        LocalAccounts: { LocalAccount: [{ Name: "tech", Group: "Administrators" }] },
      },
    },
  },
  specialize: { "Microsoft-Windows-DNS-Client": { DNSSuffixSearchOrder: { DomainName: ["a.example", "b.example"] } } },
});
const at = "oobeSystem / Microsoft-Windows-Shell-Setup (amd64) / UserAccounts";
const inPlain = (password: string): string => `<Value>${password}</Value>`;
const inHidden = (password: string): string => inPlain(hide(password, "AdministratorPassword"));

describe("a published document that says the same in other words", () => {
  const settings = administrator("Lab-1");
  const inOtherWords = (): string =>
    [
      [">true</HideEULAPage>", "> True </HideEULAPage>"],
      [">3</ProtectYourPC>", ">0x3</ProtectYourPC>"],
      ['<LocalAccount wcm:action="add">', "<LocalAccount>"],
      [/wcm:keyValue="(\d)"/g, 'wcm:keyValue="$10"'],
      [inPlain("Lab-1"), inHidden("Lab-1")],
      [">true</PlainText>", ">false</PlainText>"],
    ]
      .map(([what, by]) => edit(what!, by as string))
      .at(-1)!;

  for (const given of ["settings", "content"]) {
    it(`stays as a hand has left it, by ${given}`, async () => {
      await stack.up(declare({ settings }));
      const program = declare(given === "settings" ? { settings } : { content: withoutComments() });
      await stack.up(program);
      const text = inOtherWords();
      assert.deepEqual((await stack.preview(program)).changes, {});
      assert.deepEqual((await stack.refresh()).changes, {});
      assert.deepEqual((await stack.up(program)).changes, {});
      assert.equal(published(), text);
      assert.deepEqual((await stack.destroy()).words.file, [`${path}: the file is removed`]);
    });
  }

  it("but what a hand has changed besides is drift", async () => {
    await stack.up(declare({ settings }));
    const before = published();
    edit(">true</HideEULAPage>", ">True</HideEULAPage>");
    edit(">Administrators</Group>", ">Users</Group>");
    const { words } = await stack.preview(declare({ settings }));
    assert.deepEqual(words.file, [
      `${path}: the document changes\n${at} / LocalAccounts / LocalAccount tech / Group on the share: "Users"; in the program: "Administrators"`,
    ]);
    await stack.up(declare({ settings }));
    assert.equal(published(), before);
  });
});

describe("hidePasswords", () => {
  const plain = declare({ settings: administrator("Lab-1") });
  const hidden = declare({ settings: administrator("Lab-1"), hidePasswords: true });
  const toPlain = (password: string): string => {
    edit(/<Value>.*<\/Value>/, inPlain(password));
    return edit(">false</PlainText>", ">true</PlainText>");
  };

  it("writes them hidden, and finds them so", async () => {
    await stack.up(hidden);
    assert.ok(published().includes(inHidden("Lab-1")));
    assert.match(published(), /<PlainText>false<\/PlainText>/);
    assert.deepEqual((await stack.preview(hidden)).changes, {});
    assert.deepEqual((await stack.refresh()).changes, {});
    assert.deepEqual((await stack.up(hidden)).changes, {});
  });

  it("is no reason to write a password again whose form a hand has changed", async () => {
    await stack.up(hidden);
    const text = toPlain("Lab-1");
    assert.deepEqual((await stack.up(hidden)).changes, {});
    assert.equal(published(), text);
  });

  it("finds a password that a hand has changed, in whichever form", async () => {
    await stack.up(hidden);
    const before = published();
    for (const change of [() => toPlain("Lab-2"), () => edit(/<Value>.*<\/Value>/, inHidden("Lab-2"))]) {
      change();
      const { words } = await stack.preview(hidden);
      assert.deepEqual(words.file, [
        `${path}: the document changes\n${at} / AdministratorPassword / Value on the share: [secret]; in the program: [secret]`,
      ]);
      await stack.up(hidden);
      assert.equal(published(), before);
    }
  });

  it("changes the form when it is turned on or off", async () => {
    await stack.up(plain);
    const before = published();
    for (const [program, from, to] of [
      [hidden, "true", "false"],
      [plain, "false", "true"],
    ] as const) {
      const { changes, words } = await stack.preview(program);
      assert.deepEqual(changes, { file: "update" });
      assert.equal(
        words.file!.at(-1),
        `${path}: the document changes\n${at} / AdministratorPassword / PlainText: "${from}" → "${to}"`,
      );
      await stack.up(program);
      assert.ok(published().includes(to === "false" ? inHidden("Lab-1") : inPlain("Lab-1")));
    }
    assert.equal(published(), before);
  });

  it("is also for content, whose own hidden passwords stay as they are", async () => {
    await stack.up(hidden);
    const own = withoutComments();
    const both = own.replace(
      "</LocalAccount>",
      "<Password><Value>Lab-3</Value><PlainText>true</PlainText></Password></LocalAccount>",
    );
    await stack.up(declare({ content: both, hidePasswords: true }));
    assert.ok(published().includes(inHidden("Lab-1")));
    assert.ok(published().includes(`<Value>${hide("Lab-3", "Password")}</Value><PlainText>false</PlainText>`));
  });

  it("is not needed for content that changes the form itself", async () => {
    await stack.up(hidden);
    const own = withoutComments();
    await stack.up(declare({ content: own }));
    const other = own.replace(/<Value>.*<\/Value>/, inPlain("Lab-1")).replace(">false</Pl", ">true</Pl");
    assert.deepEqual((await stack.up(declare({ content: other }))).changes, { file: "update" });
    assert.ok(published().includes(inPlain("Lab-1")));
  });

  it("takes over a file that has them hidden, and refuses one that has them in plain text without adopt", async () => {
    await stack.up(hidden);
    const own = withoutComments();
    const taking = async (text: string, args: Partial<AnswerFileArgs>): Promise<readonly string[]> => {
      writeFileSync(path, text);
      stack.loseState();
      return (await stack.tryUp(declare({ settings: administrator("Lab-1"), ...args }))).failures;
    };
    const other = own.replace(/<Value>.*<\/Value>/, inPlain("Lab-1")).replace(">false</Pl", ">true</Pl");
    assert.deepEqual(await taking(own, { hidePasswords: true }), []);
    assert.deepEqual(await taking(own, {}), []);
    assert.ok(published().includes(inHidden("Lab-1")), "in the form that it had");
    assert.match((await taking(other, { hidePasswords: true })).join("\n"), /UA206 .*1 difference at .* \/ PlainText/);
    assert.deepEqual(await taking(other, { hidePasswords: true, adopt: true }), []);
    assert.ok(published().includes(inHidden("Lab-1")));
  });
});
