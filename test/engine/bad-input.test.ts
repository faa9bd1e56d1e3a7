import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { badPrograms } from "../support/bad-programs";
import { Sandbox, type Run, type TestStack } from "./support/engine";

// test/sdk/bad-programs.test.ts has all rows. Here is what a preview makes of a fault, whoever finds it, and of what is not
// there, however the share is reached.
describe("bad input", () => {
  const { transport } = Sandbox;
  const sandbox = new Sandbox();
  const file = join(sandbox.share, "autounattend.xml");
  let stack: TestStack;
  before(async () => {
    mkdirSync(join(sandbox.share, "folder"));
    stack = await sandbox.stack("shop", "dev", () => Promise.resolve());
  });
  after(() => sandbox.remove());
  afterEach(() => rmSync(file, { force: true }));

  const inline =
    (program: () => void): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () =>
      program();
  const hasNoStackTrace = ({ errors, output }: Run): void =>
    assert.doesNotMatch(errors + output, /\n\s+at .*\.js:\d+/, "a stack trace");

  const all = badPrograms((name) => sandbox.path(name));
  const rows =
    transport === "smb"
      ? all.filter(({ what }) => ["a missing folder", "a folder instead of a file"].includes(what))
      : [...new Map(all.map((row) => [row.foundBy, row])).values()];
  for (const { what, foundBy, program, error, stands } of rows) {
    it(`${what}, found by ${foundBy}: preview says so, and nothing is written`, async () => {
      if (stands !== undefined) writeFileSync(file, stands);
      stack.program = inline(program);
      const run = await stack.failing(() => stack.preview());
      assert.match(run.errors + run.output, error);
      hasNoStackTrace(run);
      assert.equal(existsSync(file) ? readFileSync(file, "utf8") : undefined, stands);
      assert.deepEqual(readdirSync(sandbox.share), stands === undefined ? ["folder"] : ["autounattend.xml", "folder"]);
    });
  }

  if (transport === "directory") {
    it("a file that becomes unreadable under a stack is left as it is, and named", async () => {
      stack.program = inline(() => {
        const answerFile = new AnswerFile("file", { path: sandbox.path("autounattend.xml") });
        new AsyncCommand("c1", { answerFile, path: "X:\\a.exe" });
      });
      await stack.up();
      const good = readFileSync(file, "utf8");
      const broken = good.replace("</settings>", "</setings>");
      writeFileSync(file, broken);
      for (const operation of ["preview", "up", "refresh", "destroy"] as const) {
        const run = await stack.failing(() => stack[operation]());
        assert.match(run.errors, /UA001 .*autounattend\.xml, line \d+, column \d+/, operation);
        hasNoStackTrace(run);
        assert.equal(readFileSync(file, "utf8"), broken);
      }
      writeFileSync(file, good);
      await stack.destroy();
    });
  }

  if (process.getuid?.() !== 0 && process.platform !== "win32") {
    it("a folder that may not be written to", async () => {
      const folder = join(sandbox.share, "denied");
      mkdirSync(folder, { mode: 0o500 });
      stack.program = inline(() => void new AnswerFile("file", { path: sandbox.path("denied/a.xml") }));
      const run = await stack.failing(() => stack.up());
      assert.match(run.errors, /UA302 .*access is denied/);
      assert.deepEqual(readdirSync(folder), []);
    });
  }
});
