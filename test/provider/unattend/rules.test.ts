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
import { componentAttributes } from "../../../provider/unattend/vocabulary";
import { fixtureText } from "../../support/fixtures";

const owner = { project: "images", stack: "dev", resource: "agent" };

const withoutName = "UA129: a component without a name has no RunSynchronous in specialize";
const withoutArchitecture = "UA104: the component has no processorArchitecture";
/** Settings of one component, from line 3 of the file on. */
function inComponent(
  name: string,
  content: string,
  { pass = "specialize", ...others }: { pass?: string } & Record<string, string | undefined> = {},
): string {
  const attributes = Object.entries({ name, processorArchitecture: "amd64", ...componentAttributes, ...others });
  const written = attributes.map(([attribute, value]) => (value === undefined ? "" : ` ${attribute}="${value}"`));
  return `\n<settings pass="${pass}">\n<component${written.join("")}>\n${content}</component></settings>`;
}

function documentOf({ file = "" }: Example): AnswerFileDocument {
  return AnswerFileDocument.parse(smallestDocument.replace("\n</unattend>", `${file}</unattend>`));
}

/** The codes of everything that the rules find in an example. */
function codesIn(example: Example): string[] {
  const { program } = example;
  const document = documentOf(example);
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

  const shell = (content: string, more = {}): string => inComponent("Microsoft-Windows-Shell-Setup", content, more);
  const documents: [what: string, file: string, found: string[]][] = [
    ["no pass", "<settings />", ["UA103: settings without a pass"]],
    ["an empty pass", '<settings pass="" />', ["UA103: settings without a pass"]],
    ["no architecture", shell("", { processorArchitecture: undefined }), [withoutArchitecture]],
    ["an empty architecture", shell("", { processorArchitecture: "" }), [withoutArchitecture]],
    ["a list in a component without a name", inComponent("", "<RunSynchronous />"), [withoutName]],
  ];
  for (const [what, file, found] of documents) {
    it(`${what}: ${found.length === 0 ? "nothing" : found.map((words) => words.slice(0, 5)).join(", ")}`, () => {
      const words = checkDocument(documentOf({ file })).map(({ code, cause }) => `${code}: ${cause.split(";")[0]}`);
      assert.deepEqual(words, found);
    });
  }

  const architectures: [what: string, given: string[], cause: RegExp][] = [
    ["an empty one", [""], /^UA104: a name in `architectures` is empty\. Use x86/],
    [
      "an empty one and an unknown one",
      ["amd64", " ", "x64"],
      /^UA104: a name in `architectures` is empty\..*\nUA104: "x64" is/,
    ],
  ];
  for (const [what, given, cause] of architectures) {
    it(`says in words what is wrong with a program's architectures: ${what}`, () => {
      const found = checkArguments({ path: "X:\\agent.exe", architectures: given });
      assert.match(found.map(findingWords).join("\n"), cause);
    });
  }

  it("say in words that a component has no architecture, where a program's command goes beside it", () => {
    const document = documentOf({
      file: inComponent("Microsoft-Windows-Setup", "", { pass: "windowsPE", processorArchitecture: "" }),
    });
    const [found] = checkInFile(declaredCommand({ path: "X:\\agent.exe" }, "amd64", owner), document, []);
    assert.equal(found!.cause, "the file has Microsoft-Windows-Setup in windowsPE for no architecture, not for amd64");
  });

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
