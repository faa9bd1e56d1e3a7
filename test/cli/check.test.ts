import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Log } from "sarif";
import { unattend } from "../support/command-line";
import { documentOf, inComponent } from "../support/components";
import { fixturePath } from "../support/fixtures";

const check = (...args: string[]): ReturnType<typeof unattend> => unattend(["check", ...args]);
const broken = fixturePath("broken-orders.xml");
const sound = fixturePath("smallest.xml");
const withPassword = fixturePath("no-final-newline.xml");

describe("unattend check", () => {
  const none = join(dirname(broken), "none.xml");
  const ends: [string, string[], number, RegExp][] = [
    ["a sound file", [sound], 0, /^0 errors, 0 warnings, 0 notes in 1 file\n$/],
    [
      "a file with errors",
      [broken],
      1,
      /\n {2}18:21 {4}error {3}UA109 {2}windowsPE, amd64, RunAsynchronous: the command in/,
    ],
    ["several files", [broken, sound], 1, /\n3 errors, 1 warning, 0 notes in 2 files\n$/],
    ["warnings that are turned off", ["--ignore", "UA125,UA130", broken], 1, /\n3 errors, 0 warnings/],
    ["only notes", [withPassword], 0, /note {4}UA130 .*\n\n0 errors, 0 warnings, 1 note in 1 file\n$/],
    [
      "a byte order mark",
      [fixturePath("utf-8-bom.xml")],
      0,
      /\n {2}1:1 {6}note {4}UA137 {2}the file begins with a byte order mark/,
    ],
    ["UTF-16", [fixturePath("utf-16le.xml")], 0, /\n {2}1:1 {6}note {4}UA137 {2}the file is UTF-16/],
    ["errors that are turned off", ["--ignore", "UA102", broken], 2, /^$/],
    [
      "a file that is not there",
      [none, broken],
      2,
      /none\.xml\n {2}UA306 .*there is no such file.*\n3 errors, .*1 not read\n$/s,
    ],
    ["no answer file", [resolve(__filename)], 1, /\n {2}1:1 {6}error {3}UA001 {2}this is no XML/],
    ["help", ["--help"], 0, /^Usage: unattend check/],
    ["no file", [], 2, /^$/],
    ["an unknown option", ["--fix", broken], 2, /^$/],
    ["an unknown format", ["--format", "xml", broken], 2, /^$/],
  ];
  for (const [what, args, code, words] of ends) {
    it(`${what}: ends with ${code}`, async () => {
      const ended = await check(...args);
      assert.match(ended.output, words);
      assert.equal(ended.code, code, ended.errors);
      assert.equal(ended.output === "", ended.errors !== "", ended.errors);
      assert.doesNotMatch(ended.errors, /^ +at /m, "a stack trace");
    });
  }

  it("has help that fits a screen", async () => {
    const lines = (await check("--help")).output.split("\n");
    assert.ok(lines.length <= 26, String(lines.length));
    for (const line of lines) assert.ok(line.length <= 80, line);
  });

  it("tells programs the same, as JSON", async () => {
    const { output } = await check("--format", "json", broken, none);
    const { files } = JSON.parse(output) as {
      files: { path: string; findings: object[]; notRead?: { code: string } }[];
    };
    assert.deepEqual(
      files.map(({ path, findings, notRead }) => [path, findings.length, notRead?.code]),
      [
        [broken, 4, undefined],
        [none, 0, "UA306"],
      ],
    );
    assert.deepEqual(files[0]!.findings[2], {
      code: "UA109",
      severity: "error",
      line: 18,
      column: 21,
      where: "windowsPE, amd64, RunAsynchronous",
      cause: "the command in line 13 has Order 2 as well",
      remedy: "Give one of them a free Order",
    });
  });

  it("tells code hosts the same, as SARIF, with places that are relative to the checkout", async () => {
    const { output } = await unattend(["check", "--format", "sarif", broken], {}, dirname(dirname(broken)));
    const { version, runs } = JSON.parse(output) as Log;
    const { results = [], tool } = runs[0]!;
    assert.equal(version, "2.1.0");
    assert.deepEqual(
      results.map(({ ruleId, level }) => [ruleId, level]),
      [
        ["UA102", "error"],
        ["UA102", "error"],
        ["UA109", "error"],
        ["UA125", "warning"],
      ],
    );
    assert.deepEqual(results[2]!.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: "fixtures/broken-orders.xml" },
          region: { startLine: 18, startColumn: 21 },
        },
      },
    ]);
    const known = new Set(tool.driver.rules?.map(({ id }) => id));
    assert.ok(results.every(({ ruleId }) => known.has(ruleId!)));
  });

  it("tells where a setting is explained, in every format", async () => {
    const folder = mkdtempSync(join(tmpdir(), "check-"));
    try {
      const file = join(folder, "autounattend.xml");
      const settings = inComponent("Microsoft-Windows-Shell-Setup", "<copyprofile>true</copyprofile>");
      writeFileSync(file, documentOf(settings).tree.text);
      const page =
        "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-copyprofile";
      assert.match((await check(file)).output, new RegExp(`UA144 .*: ${page}\n`));
      const { files } = JSON.parse((await check("--format", "json", file)).output) as {
        files: { findings: object[] }[];
      };
      assert.equal((files[0]!.findings[0] as { page: string }).page, page);
      const { runs } = JSON.parse((await check("--format", "sarif", file)).output) as Log;
      assert.match(runs[0]!.results![0]!.message.text!, new RegExp(`: ${page}$`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("never prints a password", async () => {
    const [, password] = /<Password>(.*?)</.exec(readFileSync(withPassword, "utf8"))!;
    for (const format of ["text", "json", "sarif"]) {
      const { output } = await check("--format", format, withPassword);
      assert.match(output, /UA130/);
      assert.ok(!output.includes(password!));
    }
  });
});
