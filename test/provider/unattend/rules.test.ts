import assert from "node:assert/strict";
import { ruleExamples, type Example } from "../../../docs/rule-examples";
import {
  checkArguments,
  checkDocument,
  checkInFile,
  declaredCommand,
  findingWords,
  ofArgument,
} from "../../../provider/unattend/rules/check";
import { AnswerFileDocument, smallestDocument } from "../../../provider/unattend/document";
import { ruleCodes, type RuleCode } from "../../../provider/unattend/rules";
import { fixtureText } from "../../support/fixtures";

const owner = { project: "images", stack: "dev", resource: "agent" };

/** The codes of everything that the rules find in an example. */
function codesIn({ file = "", program }: Example): string[] {
  const document = AnswerFileDocument.parse(smallestDocument.replace("\n</unattend>", `${file}</unattend>`));
  if (!program) return checkDocument(document).map(({ code }) => code);
  const architectures = program.architectures ?? ["amd64"];
  const inFile = (architectures as string[]).flatMap((architecture) =>
    checkInFile(declaredCommand(program, architecture, owner), document, []),
  );
  return [...checkArguments(program), ...inFile].map(({ code }) => code);
}

describe("rules", () => {
  for (const code of ruleCodes) {
    it(`${code} fires where it has to, and nowhere else`, () => {
      const { fires, fine } = ruleExamples[code];
      assert.ok(codesIn(fires).includes(code), "it does not fire");
      assert.ok(!codesIn(fine).includes(code), "it fires");
    });
  }

  const long = "a".repeat(8200);
  const commandLines: [code: RuleCode, run: string, fires: boolean][] = [
    ["UA111", "X:\\agent.exe\t/quiet", true],
    ["UA111", "\n  X:\\agent.exe\n", false],
    ["UA112", `cmd /c ${long}`, true],
    ["UA112", String.raw`"X:\Windows\System32\CMD.EXE" /c ${long}`, true],
    ["UA112", String.raw`X:\tools\setup.bat ${long}`, true],
    ["UA112", String.raw`X:\tools\cmdlet.exe ${long}`, false],
    ["UA120", String.raw`"\\deploy01\my tools\agent.exe" /quiet`, true],
    ["UA120", String.raw`X:\tools\copy.exe \\deploy01\logs`, false],
    ["UA120", String.raw`\\?\X:\tools\agent.exe`, false],
    ["UA120", String.raw`\tools\agent.exe`, false],
    ["UA122", "a".repeat(259), false],
    ["UA122", "a".repeat(260), true],
    ["UA123", " X:\\agent.exe", true],
    ["UA123", "\n  X:\\agent.exe\n", false],
    ["UA124", `X:\\agent.exe ""`, false],
    ["UA124", `X:\\agent.exe """`, true],
  ];
  for (const [code, run, fires] of commandLines) {
    const shown = JSON.stringify(run.length > 60 ? `${run.slice(0, 40)}… (${run.length} characters)` : run);
    it(`${code} ${fires ? "fires" : "does not fire"} for ${shown}`, () => {
      assert.equal(codesIn({ program: { path: run } }).includes(code), fires);
    });
  }

  it("find nothing in what is sound", () => {
    for (const name of ["out-of-order.xml", "two-architectures.xml", "smallest.xml"]) {
      assert.deepEqual(checkDocument(AnswerFileDocument.parse(fixtureText(name))), []);
    }
  });

  it("tell what they find with its place, in the order of the file", () => {
    const found = checkDocument(AnswerFileDocument.parse(fixtureText("broken-orders.xml")));
    const words = found.map((finding) => findingWords(ofArgument("", finding)).split(". ")[0]);
    assert.deepEqual(words, [
      "UA102 line 6, column 17 (windowsPE, amd64, RunAsynchronous): the command has no Order from 1 to 500",
      "UA102 line 10, column 21 (windowsPE, amd64, RunAsynchronous): the command has no Order from 1 to 500",
      "UA109 line 18, column 21 (windowsPE, amd64, RunAsynchronous): the command in line 13 has Order 2 as well",
      "UA125 line 20, column 21 (windowsPE, amd64, RunAsynchronous): RunAsynchronousCommand has no element WillReboot",
    ]);
  });
});
