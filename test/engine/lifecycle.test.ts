import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand, type AnswerFileArgs, type AsyncCommandArgs } from "../../sdk";
import { fixtureText } from "../support/fixtures";
import { rowOf, rowsToTry, Sandbox, type Run, type TestStack } from "./support/engine";

/** What a hand did to a file, and what has to come of it. */
interface Drift {
  /** What the names of the row's file and resources begin with. */
  readonly id: string;
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

// Each row has an answer file of its own, and all rows go through the engine together: a run of it costs seconds.
describe("a file changed by hand", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  const pathOf = (id: string): string => sandbox.path(`${id}.xml`);
  const fileOf = (id: string): string => join(sandbox.share, `${id}.xml`);
  const read = (id: string): string => readFileSync(fileOf(id), "utf8");

  /** An answer file with three commands for each row. */
  const program =
    (rows: Record<string, { file?: Omit<AnswerFileArgs, "path">; second?: Partial<AsyncCommandArgs> }>): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      for (const [id, { file, second }] of Object.entries(rows)) {
        const answerFile = new AnswerFile(id, { path: pathOf(id), ...file });
        const credentials = { domain: "FABRIKAM", username: "svc", password: "hunter2" };
        new AsyncCommand(`${id}-first`, { answerFile, path: "X:\\first.cmd", description: "First", credentials });
        new AsyncCommand(`${id}-second`, { answerFile, path: "X:\\second.cmd", ...second });
        new AsyncCommand(`${id}-third`, { answerFile, path: "X:\\third.cmd" });
      }
    };

  const edit = (id: string, by: (text: string) => string | undefined): void => {
    const before = read(id);
    const edited = by(before);
    assert.notEqual(edited, before, `${id}: nothing to edit`);
    if (edited === undefined) rmSync(fileOf(id));
    else writeFileSync(fileOf(id), edited);
  };

  /** Where a command of a row's file stands. */
  const at = (id: string, order: number): string => `${pathOf(id)}, windowsPE, amd64, RunAsynchronous, Order ${order}`;
  const all: Drift[] = [
    {
      id: "path",
      what: "a Path edited",
      edit: (text) => text.replace("X:\\second.cmd", "Y:\\other.cmd"),
      changes: { second: "update" },
      words: { second: `${at("path", 2)}\nPath on the share: "Y:\\other.cmd"; in the program: "X:\\second.cmd"` },
      refreshWords: { second: `${at("path", 2)}\nPath on the share: "Y:\\other.cmd"; in the state: "X:\\second.cmd"` },
    },
    {
      id: "values",
      what: "a Description and a Password edited",
      edit: (text) => text.replace("First", "1st").replace("hunter2", "hunter3"),
      changes: { first: "update" },
      words: {
        first: `${at("values", 1)}\nDescription on the share: "1st"; in the program: "First"\nPassword on the share: [secret]; in the program: [secret]`,
      },
      refreshWords: {
        first: `${at("values", 1)}\nDescription on the share: "1st"; in the state: "First"\nPassword on the share: [secret]; in the state: [secret]`,
      },
    },
    {
      id: "command",
      what: "a command deleted",
      edit: (text) =>
        text.replace(/ *<!-- Managed by Pulumi: shop\/dev\/command-second -->[^]*?<\/RunAsynchronousCommand>\n/, ""),
      changes: { second: "update" },
      words: { second: `${at("command", 2)}: not there (any more), will be added\nPath: "X:\\second.cmd"` },
      refreshWords: { second: `${pathOf("command")}: the command is not there any more` },
    },
    {
      id: "comment",
      what: "an ownership comment removed",
      edit: (text) => text.replace(/ *<!-- Managed by Pulumi: shop\/dev\/comment-second -->\n/, ""),
      changes: { second: "update" },
      words: { second: `${at("comment", 2)}: the ownership comment is missing, will be written` },
      refreshWords: {},
    },
    {
      id: "file",
      what: "the file deleted",
      edit: () => undefined,
      changes: { file: "update", first: "update", second: "update", third: "update" },
      words: {
        file: `${pathOf("file")}: the file is not there (any more), will be published again`,
        first: `${at("file", 1)}: not there (any more), will be added\nPath: "X:\\first.cmd"\nDescription: "First"\nDomain: "FABRIKAM"\nUserName: "svc"\nPassword: [secret]`,
        second: `${at("file", 2)}: not there (any more), will be added\nPath: "X:\\second.cmd"`,
        third: `${at("file", 3)}: not there (any more), will be added\nPath: "X:\\third.cmd"`,
      },
      refreshWords: {
        file: `${pathOf("file")}: the file is not there any more`,
        first: `${pathOf("file")}: the command is not there any more`,
        second: `${pathOf("file")}: the command is not there any more`,
        third: `${pathOf("file")}: the command is not there any more`,
      },
    },
    {
      id: "order",
      what: "an Order changed",
      edit: (text) => text.replace("<Order>2<", "<Order>7<"),
      changes: { second: "update" },
      words: { second: `${at("order", 2)}\nOrder on the share: 7; in the program: 2` },
      refreshWords: { second: `${at("order", 7)}\nOrder on the share: 7; in the state: 2` },
      // The program does not insist on an Order, so the one that a refresh takes up is the command's from then on.
      expected: (before) => before.replace("<Order>2<", "<Order>7<"),
    },
    {
      id: "saved",
      what: "saved by an editor that drops comments",
      edit: savedByAnEditor,
      changes: { first: "update", second: "update", third: "update" },
      words: {
        first: `${at("saved", 1)}: the ownership comment is missing, will be written`,
        second: `${at("saved", 2)}: the ownership comment is missing, will be written`,
        third: `${at("saved", 3)}: the ownership comment is missing, will be written`,
      },
      refreshWords: {},
      expected: (before) =>
        savedByAnEditor(before).replace(
          /<RunAsynchronousCommand[^>]*>\s*<Order>\d<\/Order>\s*<Path>X:\\(\w+)/g,
          (command, name) => `<!-- Managed by Pulumi: shop/dev/saved-${name} -->\n\t${command}`,
        ),
    },
    {
      id: "foreign",
      what: "a command added that takes a free Order",
      edit: (text) => text.replace(list, foreignCommand + list),
      changes: {},
      words: {},
      refreshWords: {},
      expected: (before) => before.replace(list, foreignCommand + list),
    },
  ];

  const drifts = rowsToTry(all, ({ id }) => ["path", "file", "foreign", "saved"].includes(id));

  describe("and refreshed", () => {
    const published = new Map<string, string>();
    let stack: TestStack;
    let preview: Run, refresh: Run, secondRefresh: Run, secondPreview: Run;
    before(async () => {
      const rows = Object.fromEntries(drifts.map(({ id }) => [id, {}]));
      stack = await sandbox.stack("shop", "dev", program(rows));
      await stack.up();
      assert.deepEqual((await stack.preview()).changes, {});
      for (const { id } of drifts) published.set(id, read(id));
      for (const { id, edit: by } of drifts) edit(id, by);
      preview = await stack.preview();
      refresh = await stack.refresh();
      secondRefresh = await stack.refresh();
      await stack.up();
      secondPreview = await stack.preview();
    });

    for (const { id, what, changes, words, refreshWords, expected } of drifts) {
      it(`${what}: preview says so, refresh takes it up, up puts it right`, () => {
        assert.deepEqual(rowOf(preview, id), { changes, words });
        assert.deepEqual(rowOf(refresh, id).words, refreshWords);
        assert.deepEqual(rowOf(secondRefresh, id).words, {}, "it is not taken up");
        const before = published.get(id)!;
        assert.equal(read(id), expected?.(before) ?? before);
        assert.deepEqual(rowOf(secondPreview, id).changes, {});
      });
    }

    it("destroy removes the files, apart from those that others have something in, or may have", async () => {
      await stack.destroy();
      assert.deepEqual(readdirSync(sandbox.share), ["foreign.xml", "saved.xml"]);
      assert.doesNotMatch(read("saved"), /Pulumi|cmd/);
      for (const id of ["foreign", "saved"]) rmSync(fileOf(id));
    });
  });

  if (Sandbox.transport === "smb") return;

  describe("and not refreshed", () => {
    const content = fixtureText("tabs-crlf.xml");
    const published = new Map<string, string>();
    let stack: TestStack;
    let preview: Run, up: Run, secondPreview: Run;
    before(async () => {
      const rows = {
        edited: {},
        deleted: { second: { order: 7 } },
        content: { file: { content } },
        saved: { file: { content } },
      };
      stack = await sandbox.stack("office", "dev", program(rows));
      await stack.up();
      for (const id of Object.keys(rows)) published.set(id, read(id));
      edit("edited", (text) => text.replace("<Order>1<", "<Order>30<").replace("X:\\third", "X:\\3rd"));
      edit("deleted", () => undefined);
      edit("content", (text) =>
        text.replace(">true<", ">false<").replace(/\t*<\/RunAsynchronous>/, (end) => foreignCommand + end),
      );
      edit("saved", savedByAnEditor);
      preview = await stack.preview();
      up = await stack.up();
      secondPreview = await stack.preview();
    });

    it("commands edited: up puts everything right at once", () => {
      assert.deepEqual(rowOf(up, "edited").changes, { first: "update", third: "update" });
      assert.equal(read("edited"), published.get("edited"));
    });

    it("the file deleted: up publishes it again, each command behind the one with the next lower Order", () => {
      const commands = [...read("deleted").matchAll(/<Order>(\d+)<\/Order>\s*<Path>(.*?)</g)];
      assert.deepEqual(
        commands.map(([, order, path]) => `${order} ${path}`),
        ["1 X:\\first.cmd", "2 X:\\third.cmd", "7 X:\\second.cmd"],
      );
    });

    it("a document that is published as content: what is not in the content goes", () => {
      const { changes, words } = rowOf(preview, "content");
      const component = "windowsPE / Microsoft-Windows-Setup (amd64)";
      const added = `${component} / RunAsynchronous / RunAsynchronousCommand with Order 9`;
      assert.deepEqual(changes, { file: "update" });
      assert.equal(
        words.file,
        [
          `${pathOf("content")}: the document changes`,
          `${component} / EnableNetwork on the share: "false"; in the program: "true"`,
          `${added} / Order on the share: "9"; in the program: none`,
          `${added} / Path on the share: "X:\\own.cmd"; in the program: none`,
        ].join("\n"),
      );
      assert.equal(read("content"), published.get("content"));
    });

    it("such a document saved by an editor that drops comments: they are written again, and nothing else is said to change", () => {
      const { changes, words } = rowOf(preview, "saved");
      assert.deepEqual(changes, { file: "update", first: "update", second: "update", third: "update" });
      assert.equal(words.file, `${pathOf("saved")}: only comments and layout change`);
      assert.match(words.second!, /Order \d: the ownership comment is missing, will be written$/);
      assert.equal(read("saved"), published.get("saved")!.replace("<!-- Added by Pulumi -->", ""));
      assert.deepEqual(secondPreview.changes, {});
    });

    it("destroy removes the files, and leaves the content of one that may have been there before", async () => {
      await stack.destroy();
      assert.deepEqual(readdirSync(sandbox.share), ["saved.xml"]);
      assert.equal(read("saved"), content);
    });
  });
});
