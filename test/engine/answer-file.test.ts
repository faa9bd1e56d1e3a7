import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand, type AnswerFileArgs, type AsyncCommandArgs } from "../../sdk";
import { fixtureBytes, fixtureNames, fixtureText } from "../support/fixtures";
import { Sandbox } from "./support/engine";

describe("answer files", () => {
  const sandbox = new Sandbox();
  const file = join(sandbox.share, "autounattend.xml");
  after(() => sandbox.remove());
  afterEach(() => rmSync(file, { force: true }));

  const program =
    (args: Partial<AnswerFileArgs> = {}, commands: Record<string, Partial<AsyncCommandArgs>> = { a: {} }): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      const answerFile = new AnswerFile("file", { path: sandbox.path("autounattend.xml"), ...args });
      for (const [name, each] of Object.entries(commands)) {
        new AsyncCommand(name, { answerFile, path: `X:\\${name}.exe`, ...each });
      }
    };

  it("up, then destroy, gives back the bytes of every fixture", async () => {
    for (const name of fixtureNames) writeFileSync(join(sandbox.share, name), fixtureBytes(name));
    const stack = await sandbox.stack("fixtures", "dev", () => {
      for (const name of fixtureNames) {
        const answerFile = new AnswerFile(name, { path: sandbox.path(name) });
        const credentials = { domain: "FABRIKAM", username: "svc", password: "p&ss <ö>" };
        new AsyncCommand(`${name}-a`, { answerFile, path: "X:\\a.exe", description: "Ä", credentials });
        new AsyncCommand(`${name}-b`, {
          answerFile,
          path: "X:\\b.exe",
          pass: "specialize",
          architectures: ["amd64", "x86"],
        });
      }
      return Promise.resolve();
    });
    await stack.up();
    for (const name of fixtureNames)
      assert.notDeepEqual(readFileSync(join(sandbox.share, name)), fixtureBytes(name), name);
    assert.deepEqual((await stack.preview()).changes, {});
    await stack.destroy();
    for (const name of fixtureNames) {
      assert.deepEqual(readFileSync(join(sandbox.share, name)), fixtureBytes(name), name);
      rmSync(join(sandbox.share, name));
    }
    assert.deepEqual(readdirSync(sandbox.share), []);
  });

  it("content: published, changed with the commands of all stacks carried over, and gone in the end", async () => {
    const shop = await sandbox.stack("shop", "content", program({ content: fixtureText("out-of-order.xml") }));
    await shop.up();
    const office = await sandbox.stack("office", "content", program({}, { z: { order: 50 } }));
    await office.up();
    assert.deepEqual((await shop.preview()).changes, {});

    shop.program = program({ content: fixtureText("tabs-crlf.xml") });
    const preview = await shop.preview();
    assert.deepEqual(preview.changes, { file: "update" });
    assert.match(preview.words.file!, /EnableNetwork: none → "true"/);
    await shop.up();
    assert.deepEqual((await shop.preview()).changes, {});
    assert.deepEqual((await office.preview()).changes, {});
    const text = readFileSync(file, "utf8");
    assert.match(text, /Managed by Pulumi: shop\/content\/a -->\r\n.*\r\n.*<Order>4</);
    assert.match(text, /Managed by Pulumi: office\/content\/z -->\r\n.*\r\n.*<Order>50</);

    await office.destroy();
    await shop.destroy();
    assert.equal(existsSync(file), false);
  });

  it("content that differs in layout only: nothing is written", async () => {
    writeFileSync(file, fixtureText("two-architectures.xml").replaceAll("    ", "\t"));
    const stack = await sandbox.stack("layout", "dev", program({ content: fixtureText("two-architectures.xml") }, {}));
    await stack.up();
    const comment = "<!-- Managed by Pulumi: layout/dev/file -->\n";
    assert.equal(
      readFileSync(file, "utf8").replace(comment, ""),
      fixtureText("two-architectures.xml").replaceAll("    ", "\t"),
    );
    await stack.destroy();
    assert.equal(readFileSync(file, "utf8"), fixtureText("two-architectures.xml").replaceAll("    ", "\t"));
  });

  it("a different file is replaced only if the program adopts it", async () => {
    writeFileSync(file, fixtureText("one-line.xml"));
    const content = fixtureText("cdata.xml").replace(/\s*<Description *\/>|\s*<Description><\/Description>/, "");
    const stack = await sandbox.stack("adopt", "dev", program({ content }));
    const run = await stack.failing(() => stack.up());
    assert.match(run.errors, /UA206 .*autounattend\.xml: a different answer file is there .*Set `adopt: true`/);
    assert.equal(readFileSync(file, "utf8"), fixtureText("one-line.xml"));

    stack.program = program({ content, adopt: true });
    await stack.up();
    assert.match(readFileSync(file, "utf8"), /<!\[CDATA\[cmd \/c "a & b"\]\]>/);
    assert.deepEqual((await stack.preview()).changes, {});
    await stack.destroy();
    assert.equal(readFileSync(file, "utf8"), content);
  });

  it("a document that another stack publishes with other content is refused", async () => {
    const first = await sandbox.stack("first", "dev", program({ content: fixtureText("smallest.xml") }, {}));
    await first.up();
    const before = readFileSync(file, "utf8");
    const second = await sandbox.stack(
      "second",
      "dev",
      program({ content: fixtureText("deployment.xml"), adopt: true }, {}),
    );
    const run = await second.failing(() => second.up());
    assert.match(run.errors, /UA207 .*first\/dev\/file publishes this document/);
    assert.equal(readFileSync(file, "utf8"), before);
    await first.destroy();
  });

  it("a path that changes: published at the new one, then gone from the old one", async () => {
    const stack = await sandbox.stack("move", "dev", program());
    await stack.up();
    const moved = join(sandbox.share, "moved");
    mkdirSync(moved);
    stack.program = program({ path: sandbox.path("moved/autounattend.xml") });
    const up = await stack.up();
    assert.deepEqual(Object.keys(up.changes).sort(), ["a", "file"]);
    assert.deepEqual([existsSync(file), readdirSync(moved)], [false, ["autounattend.xml"]]);
    assert.match(readFileSync(join(moved, "autounattend.xml"), "utf8"), /move\/dev\/a/);
    assert.deepEqual((await stack.preview()).changes, {});

    // Another spelling of the same path is no move.
    stack.program = program({ path: otherSpelling(sandbox.path("moved/autounattend.xml")) });
    assert.deepEqual((await stack.preview()).changes, { file: "update" });
    await stack.up();
    await stack.destroy();
    assert.deepEqual(readdirSync(moved), []);
  });

  it("destroy leaves a file in which something of somebody else's is", async () => {
    const stack = await sandbox.stack("leave", "dev", program());
    await stack.up();
    writeFileSync(file, readFileSync(file, "utf8").replace("</settings>", '</settings><settings pass="generalize"/>'));
    await stack.destroy();
    assert.match(readFileSync(file, "utf8"), /<settings pass="generalize"\/>/);
    assert.doesNotMatch(readFileSync(file, "utf8"), /Managed by|RunAsynchronous/);
  });

  it("destroy tolerates what is gone", async () => {
    const stack = await sandbox.stack("gone", "dev", program({}, { a: {}, b: {} }));
    await stack.up();
    rmSync(file);
    await stack.destroy();
    assert.equal(existsSync(file), false);
  });

  it("a command that moves between passes and architectures moves in place", async () => {
    writeFileSync(file, fixtureText("two-architectures.xml"));
    const stack = await sandbox.stack("places", "dev", program({}, { a: { architectures: ["x86"] }, b: {} }));
    await stack.up();
    stack.program = program({ architectures: ["amd64"] }, { a: { pass: "specialize" }, b: {} });
    const up = await stack.up();
    assert.deepEqual(up.changes, { file: "update", a: "update", b: "update" });
    assert.match(up.words.b!, /windowsPE, x86, Order 4: will be removed/);
    assert.deepEqual((await stack.preview()).changes, {});
    await stack.destroy();
    assert.equal(readFileSync(file, "utf8"), fixtureText("two-architectures.xml"));
  });
});

function otherSpelling(path: string): string {
  return path.startsWith("\\\\")
    ? path.toUpperCase().replaceAll("\\", "/")
    : path.replace("/moved/", "/moved/../moved//");
}
