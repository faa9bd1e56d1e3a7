import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { unattend, type Ended } from "../../support/command-line";
import { fixtureText } from "../../support/fixtures";

const panther = fixtureText("every-list.xml").replace('<settings pass="', '<settings wasPassProcessed="true" pass="');
const template = fixtureText("every-list.xml").replace("C:\\setup\\watch.exe", "{{ watch }}");
const managed = fixtureText("version-0.1.0/people.xml");

/** A `pulumi` that notes what it is told. */
const fakePulumi = `#!/usr/bin/env node
const { appendFileSync, readFileSync } = require("node:fs");
const args = process.argv.slice(2);
if (args.includes("broken")) { console.error("error: no such backend"); process.exit(255); }
appendFileSync(process.env.TOLD, JSON.stringify({ args, input: readFileSync(0, "utf8"), folder: process.cwd() }) + "\\n");
`;

describe("unattend import", () => {
  let folder: string;
  const at = (...names: string[]): string => join(folder, ...names);
  const put = (name: string, text: string): void => {
    mkdirSync(join(at(name), ".."), { recursive: true });
    writeFileSync(at(name), text);
  };
  const run = (...args: string[]): Promise<Ended> => unattend(["import", ...args, "--out", at("out")]);
  const program = (): string => readFileSync(at("out", "index.ts"), "utf8");
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "import-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("writes a whole project, and says what to run next", async () => {
    put("share/lab/autounattend.xml", fixtureText("every-list.xml"));
    const { code, output, errors } = await run(at("share"));
    assert.equal(code, 0, errors);
    assert.equal(output, `1 answer file in the program in ${at("out")}: 11 commands in 8 lists of 1 file, 1 secret\n`);
    assert.deepEqual(readdirSync(at("out")).sort(), [
      ".gitignore",
      "Pulumi.yaml",
      "README.md",
      "index.ts",
      "package.json",
      "tsconfig.json",
    ]);
    assert.match(program(), /\nnew AnswerFile\("lab", \{\n {2}path: ".*\/share\/lab\/autounattend\.xml",\n/);
    const readme = readFileSync(at("out", "README.md"), "utf8");
    assert.match(readme, /\npulumi config set --secret svcPassword\npulumi preview\npulumi up\n/);
    assert.ok(readme.split("\n").length < 25);
  });

  it("writes documents beside the program, with placeholders for what is secret", async () => {
    put("lab.xml", fixtureText("every-list.xml"));
    const { code } = await run(at("lab.xml"), "--as", "content");
    assert.equal(code, 0);
    const document = readFileSync(at("out", "documents", "lab.xml"), "utf8");
    assert.equal(document, fixtureText("every-list.xml").replace("p&amp;ss", "{{svcPassword}}"));
    assert.match(program(), /new AnswerFile\("lab", \{ path: ".*lab\.xml", content: document\("lab"\) \}\);/);
  });

  const leftOut: [string, Record<string, string>, number, RegExp][] = [
    ["a copy that Windows Setup keeps", { "p.xml": panther }, 1, /p\.xml: UA006 .*\n.*\nLeft out: 1 copy that/],
    [
      "a template",
      { "t.xml": template },
      1,
      /t\.xml: line 30, column 66: a placeholder .*\n.*\nLeft out: 1 template\n/,
    ],
    [
      "what a stack has already",
      { "m.xml": managed },
      1,
      /m\.xml: by shop\/dev\/\w+.*\n.*\nLeft out: 1 that a stack has already\n/,
    ],
    [
      "what is not well-formed",
      { "b.xml": '<unattend xmlns="a">&</unattend>' },
      2,
      /b\.xml: UA001 .*\n.*\nLeft out: 1 not read\n/,
    ],
    [
      "other XML, which is counted",
      { "x.xml": "<a/>", "y.xml": "no", "z.txt": "no" },
      0,
      /\nLeft out: 2 other XML files\n/,
    ],
  ];
  for (const [what, others, expected, words] of leftOut) {
    it(`leaves out ${what}, and goes on: ends with ${expected}`, async () => {
      put("share/lab.xml", fixtureText("every-list.xml"));
      for (const [name, text] of Object.entries(others)) put(`share/deep/er/${name}`, text);
      const { code, output, errors } = await run(at("share"));
      assert.match(output, words);
      assert.match(output, /^1 answer file in the program/m);
      assert.equal(code, expected, errors);
      assert.doesNotMatch(program(), /deep/);
    });
  }

  const refused: [string, (() => string[]) | undefined, number, RegExp][] = [
    ["a file that is not there", () => [at("none.xml")], 2, /^.*none\.xml: UA306 .*\nNo answer file/],
    [
      "a folder without answer files",
      () => [folder],
      0,
      /^No answer file that a program can have, so none is written\n/,
    ],
    ["a path that cannot be one", () => ["\\deploy01\\unattend$"], 2, /UA305 .*one backslash/],
    ["no path", () => [], 2, /^$/],
    ["an unknown form", () => [folder, "--as", "yaml"], 2, /^$/],
    ["help", () => ["--help"], 0, /^Usage: unattend import/],
  ];
  for (const [what, args, expected, words] of refused) {
    it(`${what}: ends with ${expected}, and writes nothing`, async () => {
      const { code, output } = await run(...args!());
      assert.match(output, words);
      assert.equal(code, expected);
      assert.equal(existsSync(at("out")), false);
    });
  }

  it("has help that fits a screen", async () => {
    for (const line of (await run("--help")).output.split("\n")) assert.ok(line.length <= 80, line);
  });

  it("writes nothing over", async () => {
    put("share/lab.xml", fixtureText("every-list.xml"));
    put("out/mine.txt", "mine");
    const { code, errors } = await run(at("share"));
    assert.match(errors, /^UA401 .*out: the program cannot be written there: there is something in it already\. /);
    assert.equal(code, 2);
    assert.deepEqual(readdirSync(at("out")), ["mine.txt"]);
    rmSync(at("out", "mine.txt"));
    assert.equal((await run(at("share"))).code, 0);
  });

  it("shows progress", async () => {
    for (let number = 0; number < 250; number += 1) put(`share/${number}.xml`, fixtureText("smallest.xml"));
    const { errors } = await run(at("share"));
    assert.equal(errors, "100 of 250 files read\n200 of 250 files read\n");
  });

  describe("with a stack", () => {
    const runWith = (stack: string): Promise<Ended> => {
      put("bin/pulumi", fakePulumi);
      const PATH = `${at("bin")}${delimiter}${process.env.PATH}`;
      const args = ["import", at("share"), "--out", at("out"), "--stack", stack];
      return unattend(args, { PATH, TOLD: at("told") });
    };
    before(function () {
      // A script is no program there.
      if (process.platform === "win32") this.skip();
    });
    beforeEach(() => {
      put("share/a.xml", fixtureText("every-list.xml"));
      put("bin/pulumi", "");
      // Before it has anything in it, so that it may be run.
      chmodSync(at("bin/pulumi"), 0o755);
    });

    it("hands secrets to Pulumi through its input only", async () => {
      const { code, output, errors } = await runWith("dev");
      assert.equal(code, 0, errors);
      const told = readFileSync(at("told"), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { args: string[]; input: string });
      assert.deepEqual(
        told.map(({ args, input }) => [args.join(" "), input]),
        [
          ["--non-interactive stack select --create dev", "\n"],
          ["--non-interactive config set --secret --stack dev svcPassword", "p&ss\n"],
        ],
      );
      assert.doesNotMatch(output + errors, /p&ss/);
    });

    it("says what Pulumi says, and leaves the program", async () => {
      const { code, errors } = await runWith("broken");
      assert.match(errors, /^UA402 pulumi stack select --create broken: .*no such backend\. The program is written; /);
      assert.equal(code, 2);
      assert.ok(existsSync(at("out", "index.ts")));
    });
  });
});
