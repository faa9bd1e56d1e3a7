import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand, type AsyncCommandArgs } from "../../sdk";
import { fixtureText } from "../support/fixtures";
import { Sandbox } from "./support/engine";

describe("bad input", () => {
  const sandbox = new Sandbox();
  const path = sandbox.path("autounattend.xml");
  const file = join(sandbox.share, "autounattend.xml");
  before(() => mkdirSync(join(sandbox.share, "folder")));
  after(() => sandbox.remove());
  afterEach(() => rmSync(file, { force: true }));

  const fileAt =
    (path: string, args: object = {}): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      new AnswerFile("file", { path, ...args });
    };
  const commandsWith =
    (...commands: object[]): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      const answerFile = new AnswerFile("file", { path });
      commands.forEach((args, index) => {
        const all = { answerFile, path: "X:\\a.exe", ...args } as AsyncCommandArgs;
        new AsyncCommand(`c${index + 1}`, all);
      });
    };
  const later = (value: number): pulumi.Output<number> => pulumi.output(Promise.resolve(value));

  const settings = (value: unknown): object => ({ settings: value });
  const cases: [string, PulumiFn, RegExp, string?][] = [
    ["a missing folder", fileAt(sandbox.path("none/a.xml")), /UA301 .*none: the folder does not exist\. Create it/],
    ["a folder instead of a file", fileAt(sandbox.path("folder")), /UA303 .*: this is a folder, not a file/],
    [
      "a path that ends like a folder",
      fileAt(sandbox.path("folder/")),
      /UA305 .*the path cannot be used: it ends like a folder/,
    ],
    [
      "malformed XML",
      fileAt(path),
      /UA001 .*autounattend\.xml, line 2, column 8: a & that begins no reference\. Write it as &amp;/,
      "<unattend>\n  <a>x & y</a></unattend>",
    ],
    [
      "a file that is no answer file",
      fileAt(path),
      /UA005 .*autounattend\.xml, line 1, column 1: the root element is <html>/,
      "<html/>",
    ],
    [
      "content that is no XML",
      fileAt(path, { content: "<unattend" }),
      /UA001 content, line 1, column 10: the document ends within the start tag of <unattend>/,
    ],
    [
      "content and settings",
      fileAt(path, { content: "<a/>", settings: {} }),
      /UA105: both `content` and `settings` are given/,
    ],
    [
      "settings of the wrong shape",
      fileAt(path, settings({ windowsPE: { A: [] } })),
      /UA210 settings\.windowsPE\.A: this is not an object/,
    ],
    [
      "an unknown pass in settings",
      fileAt(path, settings({ winpe: {} })),
      /UA210 settings\.winpe: this is no configuration pass/,
    ],
    [
      "an unknown architecture of a file",
      fileAt(path, { architectures: ["x64"] }),
      /UA104: "x64" is no processor architecture\. Use x86, amd64/,
    ],
    ["an empty path", commandsWith({ path: " " }), /UA101: Path is empty/],
    ["an empty description", commandsWith({ description: "" }), /UA107: Description is empty/],
    ["Order 0", commandsWith({ order: 0 }), /UA102: Order 0 is not a whole number from 1 to 500/],
    ["Order 501", commandsWith({ order: 501 }), /UA102: Order 501/],
    ["half an Order", commandsWith({ order: 1.5 }), /UA102: Order 1\.5/],
    [
      "a pass without the list",
      commandsWith({ pass: "oobeSystem" }),
      /UA103: the pass "oobeSystem" has no RunAsynchronous list; windowsPE, specialize, auditUser have one/,
    ],
    [
      "an unknown architecture of a command",
      commandsWith({ architectures: ["amd46"] }),
      /UA104: "amd46" is no processor architecture/,
    ],
    [
      "Credentials without a domain",
      commandsWith({ credentials: { username: "u", password: "p" } }),
      /UA106: Credentials have no domain/,
    ],
    [
      "Credentials with an empty password",
      commandsWith({ credentials: { domain: "d", username: "u", password: "" } }),
      /UA106: Credentials have no password/,
    ],
    ["a character that XML cannot carry", commandsWith({ path: "a\u0001" }), /UA007.*U\+0001/],
    ["two equal pins", commandsWith({ order: 5 }, { order: 5 }), /UA202: the commands "c1" and "c2" pin Order 5/],
    [
      "two equal pins that are known later",
      commandsWith({ order: later(5) }, { order: later(5), path: "b" }),
      /UA202: two commands of this program pin Order 5/,
    ],
    [
      "a pin that somebody holds",
      commandsWith({ order: 3 }),
      /UA201 .*windowsPE, amd64: Order 3 is held by a command that Pulumi does not manage/,
      fixtureText("out-of-order.xml"),
    ],
  ];
  cases.forEach(([what, program, expected, content], index) => {
    it(`${what}: preview says so, and nothing is written`, async () => {
      if (content !== undefined) writeFileSync(file, content);
      const stack = await sandbox.stack(`bad-${index}`, "dev", program);
      const run = await stack.failing(() => stack.preview());
      assert.match(run.errors + run.output, expected);
      assert.doesNotMatch(run.errors + run.output, /\n\s+at .*\.js:\d+/, "a stack trace");
      assert.equal(existsSync(file) ? readFileSync(file, "utf8") : undefined, content);
      assert.equal(existsSync(join(sandbox.share, "none")), false);
    });
  });

  it("a file that becomes unreadable under a stack is left as it is, and named", async () => {
    const stack = await sandbox.stack("broken", "dev", commandsWith({}));
    await stack.up();
    const good = readFileSync(file, "utf8");
    writeFileSync(file, good.replace("</settings>", "</setings>"));
    for (const operation of ["preview", "up", "refresh", "destroy"] as const) {
      const run = await stack.failing(() => stack[operation]());
      assert.match(run.errors, /UA001 .*autounattend\.xml, line \d+, column \d+/, operation);
      assert.doesNotMatch(run.errors, /\n\s+at .*\.js:\d+/, operation);
      assert.equal(readFileSync(file, "utf8"), good.replace("</settings>", "</setings>"));
    }
    writeFileSync(file, good);
    await stack.destroy();
  });

  if (process.getuid?.() !== 0 && process.platform !== "win32") {
    it("a folder that may not be written to", async () => {
      const folder = join(sandbox.share, "denied");
      mkdirSync(folder, { mode: 0o500 });
      const stack = await sandbox.stack("denied", "dev", fileAt(sandbox.path("denied/a.xml")));
      const run = await stack.failing(() => stack.up());
      assert.match(run.errors, /UA302 .*access is denied/);
      assert.deepEqual(readdirSync(folder), []);
    });
  }
});
