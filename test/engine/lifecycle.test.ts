import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand, type AnswerFileArgs } from "../../sdk";
import { Sandbox, type TestStack } from "./support/engine";

/** What a hand did to a file, and what has to come of it. */
interface Drift {
  readonly what: string;
  readonly edit: (text: string) => string | undefined;
  /** What `preview` says it would do, and its words, by resource. */
  readonly changes: Record<string, string>;
  readonly words: Record<string, string>;
  /** What `refresh` says. */
  readonly refreshWords: Record<string, string>;
  /** What stands there when `up` has put it right; by default what stood there before. */
  readonly expected?: (before: string) => string;
}

const foreignCommand =
  '                <RunAsynchronousCommand wcm:action="add"><Order>9</Order><Path>X:\\own.cmd</Path></RunAsynchronousCommand>\n';
const list = "            </RunAsynchronous>\n";

/** As Windows System Image Manager does it: without comments, indented its own way, with a note about the image. */
function savedByAnEditor(text: string): string {
  const image = '<cpi:offlineImage cpi:source="wim:install.wim#Pro" xmlns:cpi="urn:schemas-microsoft-com:cpi" />';
  return text
    .replace(/\s*<!--[^]*?-->/g, "")
    .replace(/\n[ \t]+/g, "\n\t")
    .replace("</unattend>", `\t${image}\n</unattend>`);
}

describe("a file changed by hand", () => {
  const sandbox = new Sandbox();
  const path = sandbox.path("autounattend.xml");
  const file = join(sandbox.share, "autounattend.xml");
  let stack: TestStack;

  before(async () => {
    stack = await sandbox.stack("shop", "dev", program());
    await stack.up();
    assert.deepEqual((await stack.preview()).changes, {});
  });
  after(() => sandbox.remove());

  const program =
    (args: Omit<AnswerFileArgs, "path"> = {}): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      const answerFile = new AnswerFile("file", { path, ...args });
      const credentials = { domain: "FABRIKAM", username: "svc", password: "hunter2" };
      new AsyncCommand("first", { answerFile, path: "X:\\first.cmd", description: "First", credentials });
      new AsyncCommand("second", { answerFile, path: "X:\\second.cmd" });
      const third = new AsyncCommand("third", { answerFile, path: "X:\\third.cmd" });
      return { order: third.order };
    };

  // One is changed by hand below, and stays so.
  const orders: Record<string, number> = { first: 1, second: 7, third: 3 };
  const at = (order: number): string => `${path}, windowsPE, amd64, Order ${order}`;
  const drifts: Drift[] = [
    {
      what: "a Path edited",
      edit: (text) => text.replace("X:\\second.cmd", "Y:\\other.cmd"),
      changes: { second: "update" },
      words: { second: `${at(2)}\nPath on the share: "Y:\\other.cmd"; in the program: "X:\\second.cmd"` },
      refreshWords: { second: `${at(2)}\nPath on the share: "Y:\\other.cmd"; in the state: "X:\\second.cmd"` },
    },
    {
      what: "a Description and a Password edited",
      edit: (text) => text.replace("First", "1st").replace("hunter2", "hunter3"),
      changes: { first: "update" },
      words: {
        first: `${at(1)}\nDescription on the share: "1st"; in the program: "First"\nPassword on the share: [secret]; in the program: [secret]`,
      },
      refreshWords: {
        first: `${at(1)}\nDescription on the share: "1st"; in the state: "First"\nPassword on the share: [secret]; in the state: [secret]`,
      },
    },
    {
      what: "a command deleted",
      edit: (text) =>
        text.replace(/ *<!-- Managed by Pulumi: shop\/dev\/second -->[^]*?<\/RunAsynchronousCommand>\n/, ""),
      changes: { second: "update" },
      words: { second: `${at(2)}: not there (any more), will be added\nPath: "X:\\second.cmd"` },
      refreshWords: { second: `${path}: the command is not there any more` },
    },
    {
      what: "an ownership comment removed",
      edit: (text) => text.replace(/ *<!-- Managed by Pulumi: shop\/dev\/second -->\n/, ""),
      changes: { second: "update" },
      words: { second: `${at(2)}: the ownership comment is missing, will be written again` },
      refreshWords: {},
    },
    {
      what: "the file deleted",
      edit: () => undefined,
      changes: { file: "update", first: "update", second: "update", third: "update" },
      words: {
        file: `${path}: the file is not there (any more), will be published again`,
        first: `${at(1)}: not there (any more), will be added\nPath: "X:\\first.cmd"\nDescription: "First"\nDomain: "FABRIKAM"\nUserName: "svc"\nPassword: [secret]`,
        second: `${at(2)}: not there (any more), will be added\nPath: "X:\\second.cmd"`,
        third: `${at(3)}: not there (any more), will be added\nPath: "X:\\third.cmd"`,
      },
      refreshWords: {
        file: `${path}: the file is not there any more`,
        first: `${path}: the command is not there any more`,
        second: `${path}: the command is not there any more`,
        third: `${path}: the command is not there any more`,
      },
    },
    {
      what: "an Order changed",
      edit: (text) => text.replace("<Order>2<", "<Order>7<"),
      changes: { second: "update" },
      words: { second: `${at(2)}\nOrder on the share: 7; in the program: 2` },
      refreshWords: { second: `${at(7)}\nOrder on the share: 7; in the state: 2` },
      // The program does not insist on an Order, so the one that a refresh takes up is the command's from then on.
      expected: (before) => before.replace("<Order>2<", "<Order>7<"),
    },
    {
      what: "a command added that takes a free Order",
      edit: (text) => text.replace(list, foreignCommand + list),
      changes: {},
      words: {},
      refreshWords: {},
      expected: (before) => before.replace(list, foreignCommand + list),
    },
    {
      what: "saved by an editor that drops comments",
      edit: savedByAnEditor,
      changes: { first: "update", second: "update", third: "update" },
      words: Object.fromEntries(
        ["first", "second", "third"].map((name) => [
          name,
          `${at(orders[name]!)}: the ownership comment is missing, will be written again`,
        ]),
      ),
      refreshWords: {},
      expected: (before) =>
        savedByAnEditor(before).replace(
          /<RunAsynchronousCommand[^>]*>\s*<Order>\d<\/Order>\s*<Path>X:\\(\w+)/g,
          (command, name: string) =>
            name in orders ? `<!-- Managed by Pulumi: shop/dev/${name} -->\n\t${command}` : command,
        ),
    },
  ];

  for (const { what, edit, changes, words, refreshWords, expected } of drifts) {
    it(`${what}: preview says so, refresh takes it up, up puts it right`, async () => {
      const before = readFileSync(file, "utf8");
      const edited = edit(before);
      assert.notEqual(edited, before, "nothing to edit");
      if (edited === undefined) rmSync(file);
      else writeFileSync(file, edited);

      const preview = await stack.preview();
      assert.deepEqual([preview.changes, preview.words], [changes, words]);
      assert.deepEqual((await stack.refresh()).words, refreshWords);
      assert.deepEqual((await stack.refresh()).words, {}, "it is not taken up");
      await stack.up();
      assert.equal(readFileSync(file, "utf8"), expected?.(before) ?? before);
      assert.deepEqual((await stack.preview()).changes, {});
    });
  }

  it("without a refresh, up puts everything right at once", async () => {
    const before = readFileSync(file, "utf8").replace(foreignCommand, "");
    writeFileSync(file, before.replace("<Order>1<", "<Order>30<").replace("X:\\third", "X:\\3rd"));
    const up = await stack.up();
    assert.deepEqual(up.changes, { first: "update", third: "update" });
    assert.equal(readFileSync(file, "utf8"), before);

    rmSync(file);
    await stack.up();
    // A command goes behind the one with the next lower Order.
    const commands = [...readFileSync(file, "utf8").matchAll(/<Order>(\d+)<\/Order>\s*<Path>(.*?)</g)];
    assert.deepEqual(
      commands.map(([, order, path]) => `${order} ${path}`),
      ["1 X:\\first.cmd", "3 X:\\third.cmd", "7 X:\\second.cmd"],
    );
    await stack.destroy();
    assert.equal(existsSync(file), false);
  });

  it("in a document that is published as content: what is not in the content goes", async () => {
    const content = readFileSync(join(__dirname, "..", "fixtures", "tabs-crlf.xml"), "utf8");
    stack.program = program({ content });
    await stack.up();
    const before = readFileSync(file, "utf8");
    writeFileSync(
      file,
      before.replace(">true<", ">false<").replace(/\t*<\/RunAsynchronous>/, (end) => foreignCommand + end),
    );
    const preview = await stack.preview();
    assert.deepEqual(preview.changes, { file: "update" });
    const component = "windowsPE / Microsoft-Windows-Setup (amd64)";
    const added = `${component} / RunAsynchronous / RunAsynchronousCommand with Order 9`;
    assert.equal(
      preview.words.file,
      [
        `${path}: the document changes`,
        `${component} / EnableNetwork on the share: "false"; in the program: "true"`,
        `${added} / Order on the share: "9"; in the program: none`,
        `${added} / Path on the share: "X:\\own.cmd"; in the program: none`,
      ].join("\n"),
    );
    await stack.up();
    assert.equal(readFileSync(file, "utf8"), before);

    writeFileSync(file, savedByAnEditor(before));
    const saved = await stack.preview();
    assert.deepEqual(saved.changes, { file: "update", first: "update", second: "update", third: "update" });
    assert.equal(saved.words.file, `${path}: only comments and layout change`);
    assert.match(saved.words.second!, /: the ownership comment is missing, will be written again$/);
    await stack.up();
    assert.equal(
      readFileSync(file, "utf8"),
      before.replace("<!-- Added by Pulumi -->", ""),
      "all but whose file it was",
    );
    assert.deepEqual((await stack.preview()).changes, {});
    await stack.destroy();
    assert.equal(readFileSync(file, "utf8"), content);
  });
});
