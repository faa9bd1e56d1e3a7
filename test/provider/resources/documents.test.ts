import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnswerFileArgs } from "../../../sdk";
import { throughEachDoor } from "../../support/doors";
import { fixtureText } from "../../support/fixtures";
import { Operations } from "../../support/operations";

throughEachDoor("a document passes on to another resource", ({ AnswerFile }) => {
  let folder: string;
  let stack: Operations;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "documents-"));
    stack = new Operations();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string): string => join(folder, `${name}.xml`);
  const [one, other] = [fixtureText("smallest.xml"), fixtureText("deployment.xml")];
  const declare = (name: string, at: string, content: string, args: Partial<AnswerFileArgs> = {}): void =>
    void new AnswerFile(name, { path: file(at), content, ...args });
  /** Which resource each file says that it is of. */
  const publishers = (...names: string[]): (string | undefined)[] =>
    names.map((name) => /Managed by Pulumi: shop\/dev\/(\w+)/.exec(readFileSync(file(name), "utf8"))?.[1]);

  const cases: [string, () => void, () => void, Record<string, string>][] = [
    [
      "that has another name",
      () => declare("former", "a", one),
      () => declare("renamed", "a", other),
      { a: "renamed" },
    ],
    [
      "where two change places",
      () => (declare("first", "a", one), declare("second", "b", other)),
      () => (declare("first", "b", one), declare("second", "a", other)),
      { a: "second", b: "first" },
    ],
    [
      "where each moves on to the next one's place",
      () => (declare("first", "a", one), declare("second", "b", other)),
      () => (declare("first", "b", one), declare("second", "c", other)),
      { b: "first", c: "second" },
    ],
    [
      "that is new where another one has moved away",
      () => declare("former", "a", one),
      () => (declare("former", "b", one), declare("renamed", "a", other)),
      { a: "renamed", b: "former" },
    ],
  ];
  for (const [what, before, now, expected] of cases) {
    it(what, async () => {
      await stack.up(before);
      await stack.up(now);
      assert.deepEqual(publishers(...Object.keys(expected)), Object.values(expected));
      assert.deepEqual((await stack.preview(now)).changes, {});
    });
  }

  it("but a copy that somebody has made is a different file, which is replaced only with adopt", async () => {
    const original = (): void => declare("original", "a", one);
    await stack.up(original);
    const copy = readFileSync(file("a"), "utf8").replace("</unattend>", '<settings pass="generalize"/></unattend>');
    writeFileSync(file("b"), copy);
    const withCopy = (args: Partial<AnswerFileArgs>) => (): void => (original(), declare("copy", "b", one, args));
    const { failures } = await stack.tryUp(withCopy({}));
    assert.match(
      failures.join("\n"),
      /UA206 .*b\.xml: a different answer file is there \(1 difference at generalize\)/,
    );
    assert.equal(readFileSync(file("b"), "utf8"), copy);
    await stack.up(withCopy({ adopt: true }));
    assert.deepEqual(publishers("a", "b"), ["original", "copy"]);
  });
});

throughEachDoor("a file that the provider made", ({ AnswerFile, AsyncCommand }) => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "made-"));
    path = join(folder, "a.xml");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const published = (): string => readFileSync(path, "utf8");

  it("gets the comment of who uses it again where somebody removed it", async () => {
    const bare = (): void => void new AnswerFile("bare", { path });
    const [maker, user] = [new Operations("shop", "dev"), new Operations("office", "dev")];
    await maker.up(bare);
    await user.up(bare);
    const before = published();
    writeFileSync(path, before.replace("<!-- Used by Pulumi: office/dev/bare -->", ""));
    const { words } = await user.preview(bare);
    assert.deepEqual(words.bare, [`${path}: only the comment changes that says who uses it`]);
    await user.up(bare);
    assert.equal(published(), before);
    await maker.destroy();
    assert.equal(existsSync(path), true);
    await user.destroy();
    assert.equal(existsSync(path), false);
  });

  describe("goes with the last who uses it:", () => {
    const content = fixtureText("two-architectures.xml");
    const by = (args: Partial<AnswerFileArgs>, command?: string) => (): void => {
      const answerFile = new AnswerFile("file", { path, ...args });
      if (command) new AsyncCommand(command, { answerFile, path: `X:\\${command}.exe` });
    };
    const pairs: [string, () => void, () => void][] = [
      ["two stacks that take it as it is", by({}), by({})],
      ["one that publishes its content, and one that takes it as it is", by({ content }), by({})],
      ["with commands of both", by({ content }, "a"), by({}, "b")],
      ["two that publish the same content", by({ content }), by({ content })],
    ];
    for (const [what, maker, user] of pairs) {
      for (const [which, isMakerFirst] of [
        ["the one that made it", true],
        ["the other one", false],
      ] as const) {
        it(`${what}, ${which} leaving first`, async () => {
          const stacks = [new Operations("shop", "dev"), new Operations("shop", "prod")] as const;
          await stacks[0].up(maker);
          await stacks[1].up(user);
          const [first, second] = isMakerFirst ? stacks : [stacks[1], stacks[0]];
          const { words } = await first.destroy();
          assert.deepEqual(words.file, [`${path}: the file stays, since others use it, or have something in it`]);
          assert.doesNotMatch(published(), new RegExp(`shop/${first.stack}/`));
          assert.deepEqual((await second.destroy()).words.file, [`${path}: the file is removed`]);
          assert.equal(existsSync(path), false);
        });
      }
    }

    it("one whose program takes it as it is since an update", async () => {
      const stack = new Operations();
      await stack.up(by({ content }));
      await stack.up(by({}));
      assert.deepEqual((await stack.preview(by({}))).changes, {});
      await stack.destroy();
      assert.equal(existsSync(path), false);
    });

    it("but not if somebody has changed it: then it is theirs", async () => {
      const stacks = [new Operations("shop", "dev"), new Operations("shop", "prod")] as const;
      await stacks[0].up(by({ content }));
      await stacks[1].up(by({}, "b"));
      await stacks[0].destroy();
      writeFileSync(path, published().replace("</unattend>", '<settings pass="generalize"/></unattend>'));
      const { words } = await stacks[1].destroy();
      assert.deepEqual(words.file, [`${path}: the file stays, since somebody has changed it`]);
      assert.equal(published(), content.replace("</unattend>", '<settings pass="generalize"/></unattend>'));
    });
  });

  const stays: [string, string, (stack: Operations) => Promise<unknown>, () => void][] = [
    [
      "the program has it by another resource as well",
      "former",
      (stack) => stack.up(() => void new AnswerFile("former", { path })),
      () => void new AnswerFile("renamed", { path }),
    ],
    [
      "nothing in it says that Pulumi made it",
      "former",
      async (stack) => {
        writeFileSync(path, fixtureText("smallest.xml"));
        await stack.up(() => void new AnswerFile("former", { path }));
      },
      () => undefined,
    ],
  ];
  for (const [why, name, before, now] of stays) {
    it(`stays where ${why}, and says so`, async () => {
      const stack = new Operations();
      await before(stack);
      assert.deepEqual((await stack.up(now)).words[name], [`${path}: the file stays, since ${why}`]);
    });
  }
});

throughEachDoor("a list of people's of which the document says nothing", ({ AnswerFile }) => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "list-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const list =
    '<RunSynchronous><RunSynchronousCommand wcm:action="add"><Order>1</Order><Path>X:\\a.exe</Path></RunSynchronousCommand></RunSynchronous>';
  const document = (inside: string): string =>
    `<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State"><settings pass="windowsPE"><component name="Microsoft-Windows-Setup" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS"><Diagnostics><OptIn>false</OptIn></Diagnostics>${inside}</component></settings></unattend>`;
  const documents: [string, Partial<AnswerFileArgs>][] = [
    ["content", { content: document("") }],
    ["settings", { settings: { windowsPE: { "Microsoft-Windows-Setup": { Diagnostics: { OptIn: false } } } } }],
  ];
  for (const [what, args] of documents) {
    it(`beside ${what}: stays as long as it has commands`, async () => {
      const path = join(folder, `${what}.xml`);
      const published = (): string => readFileSync(path, "utf8").replace(/<!-- Managed by [^>]*-->\s*/g, "");
      const declare = (commands: AnswerFileArgs["commands"]) => (): void =>
        void new AnswerFile("file", { path, ...args, commands });
      const taken = declare({ windowsPE: { RunSynchronous: [{ name: "a", path: "X:\\a.exe" }] } });
      writeFileSync(path, document(list));
      const stack = new Operations();
      await stack.up(taken);
      assert.equal(published(), document(list));
      assert.deepEqual((await stack.preview(taken)).changes, {});
      await stack.up(declare({}));
      assert.doesNotMatch(published(), /RunSynchronous/);
      assert.deepEqual((await stack.preview(declare({}))).changes, {});
    });
  }
});
