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
import { AnswerFileDocument } from "../../../provider/unattend/model/document";
import { ruleCodes, type RuleCode } from "../../../provider/unattend/rules";
import type { Encoding } from "../../../provider/xml/encoding";
import { documentOf, inComponent } from "../../support/components";
import { fixtureText } from "../../support/fixtures";

const owner = { project: "images", stack: "dev", resource: "agent" };

const withoutArchitecture = "UA104: the component has no processorArchitecture";
const emptyAction = "UA135: wcm:action of RunAsynchronousCommand is none that Windows has";
const template = (kind: string): string =>
  `UA136: text stands between elements, and looks like a template that was not rendered (${kind})`;

/** The codes of everything that the rules find in an example. */
function codesIn(example: Example): string[] {
  const { file = "", declaration, program, encoding } = example;
  const document = documentOf(file, declaration);
  if (!program) return checkDocument(document, encoding).map(({ code }) => code);
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
    ["UA120", "//deploy01/tools/agent.exe", true],
    ["UA120", String.raw`cmd /c \\deploy01\tools\agent.cmd`, true],
    ["UA120", String.raw`X:\Windows\System32\cmd.exe /d /s /k ""\\deploy01\my tools\agent.cmd" /quiet"`, true],
    ["UA120", String.raw`cmd /c start "" /wait /d X:\tools //deploy01/tools/agent.exe`, true],
    ["UA120", String.raw`cmd.exe/c call \\deploy01\tools\agent.cmd`, true],
    ["UA120", String.raw`powershell -NoProfile -ExecutionPolicy Bypass -File "\\deploy01\tools\agent.ps1"`, true],
    ["UA120", String.raw`pwsh.exe -Command "& '\\deploy01\tools\agent.ps1'"`, true],
    ["UA120", String.raw`powershell \\deploy01\tools\agent.ps1`, true],
    ["UA120", String.raw`cscript //nologo \\deploy01\tools\agent.vbs`, true],
    ["UA120", String.raw`X:\tools\copy.exe \\deploy01\logs`, false],
    ["UA120", String.raw`cmd /c copy X:\setup.log \\deploy01\logs`, false],
    ["UA120", String.raw`powershell -File X:\tools\send.ps1 -To \\deploy01\logs`, false],
    ["UA120", "cscript //nologo X:\\agent.vbs", false],
    ["UA120", "cmd /c start https://deploy01/tools/agent", false],
    ["UA120", "http://deploy01/tools/agent.exe", false],
    ["UA120", String.raw`\\?\X:\tools\agent.exe`, false],
    ["UA120", "//./pipe/agent/start", false],
    ["UA120", String.raw`\tools\agent.exe`, false],
    ["UA122", "a".repeat(259), false],
    ["UA122", "a".repeat(260), true],
    ["UA123", " X:\\agent.exe", true],
    ["UA123", "\n  X:\\agent.exe\n", false],
    ["UA124", `X:\\agent.exe ""`, false],
    ["UA124", `X:\\agent.exe """`, true],
    ["UA139", "cmd /c \u201cX:\\my tools\\agent.cmd\u201d", true],
    ["UA139", "\u00abX:\\agent.exe\u00bb", true],
    ["UA139", "X:\\agent.exe \u2212quiet", true],
    ["UA139", "X:\\agent.exe\u00a0/quiet", true],
    ["UA139", "\u00a0X:\\agent.exe", true],
    ["UA139", '"\u202aX:\\my tools\\agent.exe"', true],
    ["UA139", "X:\\agent\u00ad.exe", true],
    ["UA139", 'cmd /c "X:\\agent.exe \u2013quiet"', true],
    ["UA139", '"X:\\Größe – „A“\\agent.exe" /quiet', false],
    ["UA139", 'msg.exe * "Fertig\u00a0– bitte „Weiter“ klicken"', false],
    ["UA139", "X:\\größe.exe /ü:日本", false],
  ];
  for (const [code, run, fires] of commandLines) {
    const shown = JSON.stringify(run.length > 60 ? `${run.slice(0, 40)}… (${run.length} characters)` : run);
    it(`${code} ${fires ? "fires" : "does not fire"} for ${shown}`, () => {
      assert.equal(codesIn({ program: { path: run } }).includes(code), fires);
    });
  }

  const restarts: [run: string, fires: boolean][] = [
    ["shutdown /r /t 0", true],
    [String.raw`"C:\Windows\System32\shutdown.exe" -f -t 5 -s`, true],
    ["cmd /c shutdown/r", true],
    ["cmd /c C:\\setup.cmd && shutdown /r /t 0", true],
    ['powershell -Command "Start-Sleep 5; Restart-Computer -Force"', true],
    ["powershell Stop-Computer", true],
    ["wpeutil reboot", true],
    ["shutdown /a", false],
    [String.raw`shutdown /r /m \\deploy01 /t 0`, false],
    ["powershell Restart-Computer -ComputerName deploy01", false],
    ['schtasks /create /tn restart /sc once /st 23:00 /tr "shutdown /r"', false],
    ["wpeutil InitializeNetwork", false],
    [String.raw`reg add HKLM\SOFTWARE\shutdown /v r /f`, false],
    [String.raw`C:\tools\shutdown-monitor.exe /s`, false],
  ];
  for (const [run, fires] of restarts) {
    it(`UA138 ${fires ? "fires" : "does not fire"} for ${JSON.stringify(run)}, where WillReboot can be`, () => {
      const path = run.replaceAll("&", "&amp;");
      const codes = (component: string, pass: string, list: string): string[] =>
        codesIn({
          file: inComponent(component, `<${list}>${command(list, 1, path)}</${list}>`, { pass }),
        });
      assert.equal(codes("Microsoft-Windows-Deployment", "specialize", "RunSynchronous").includes("UA138"), fires);
      assert.ok(!codes("Microsoft-Windows-Deployment", "specialize", "RunAsynchronous").includes("UA138"));
      assert.ok(!codes("Microsoft-Windows-Setup", "windowsPE", "RunSynchronous").includes("UA138"));
    });
  }

  const shell = (content: string, more = {}): string => inComponent("Microsoft-Windows-Shell-Setup", content, more);
  const oobe = (content: string): string => shell(content, { pass: "oobeSystem" });
  const setup = (content: string): string => inComponent("Microsoft-Windows-Setup", content, { pass: "windowsPE" });
  const list = (items: string): string => setup(`<RunAsynchronous>${items}</RunAsynchronous>`);
  const command = (of: string, order: number, path: string, more = ""): string =>
    `<${of}Command><Order>${order}</Order><Path>${path}</Path>${more}</${of}Command>`;
  const first = command("RunAsynchronous", 1, "X:\\agent.exe");
  const documents: [what: string, file: string, found: string[]][] = [
    ["no pass", "<settings />", ["UA103: settings without a pass"]],
    ["an empty pass", '<settings pass="" />', ["UA103: settings without a pass"]],
    ["no architecture", shell("", { processorArchitecture: undefined }), [withoutArchitecture]],
    ["an empty architecture", shell("", { processorArchitecture: "" }), [withoutArchitecture]],
    [
      "no attributes but the architecture",
      shell("", { name: undefined, publicKeyToken: "", language: undefined, versionScope: undefined }),
      ["UA134: the component has no name, publicKeyToken, language, versionScope"],
    ],
    [
      "attributes of other components",
      shell("", { publicKeyToken: "hunter2", language: "hunter2" }),
      ["UA134: publicKeyToken, language of the component is not as in Windows"],
    ],
    ["attributes in another letter case", shell("", { versionScope: "NonSxS", language: "NEUTRAL" }), []],
    [
      "a list in a component without a name",
      inComponent("", "<RunSynchronous />"),
      ["UA134: the component has no name", "UA129: a component without a name has no RunSynchronous in specialize"],
    ],
    ["a component twice", shell("") + shell(""), ["UA113: Microsoft-Windows-Shell-Setup is there in line 4 already"]],
    [
      "a component in three letter cases",
      shell("") + shell("", { processorArchitecture: "AMD64" }) + shell("", { language: "Neutral" }),
      Array<string>(2).fill("UA113: Microsoft-Windows-Shell-Setup is there in line 4 already"),
    ],
    ["a component for two architectures", shell("") + shell("", { processorArchitecture: "wow64" }), []],
    ["a component in two passes", shell("") + shell("", { pass: "oobeSystem" }), []],
    ["two components", shell("") + inComponent("Microsoft-Windows-Security-SPP-UX", ""), []],
    [
      "a setting twice, and once more",
      shell("<TimeZone>UTC</TimeZone><ComputerName>*</ComputerName><TimeZone /><TimeZone>UTC</TimeZone>"),
      Array<string>(2).fill("UA131: TimeZone is there in line 5 already"),
    ],
    [
      "a group of settings twice",
      oobe("<OOBE><HideEULAPage>true</HideEULAPage></OOBE><OOBE><ProtectYourPC>3</ProtectYourPC></OOBE>"),
      ["UA131: OOBE is there in line 5 already"],
    ],
    [
      "a setting twice, deep inside",
      oobe("<OOBE><ProtectYourPC>3</ProtectYourPC><ProtectYourPC>1</ProtectYourPC></OOBE>"),
      ["UA131: ProtectYourPC is there in line 5 already"],
    ],
    [
      "a setting in two groups",
      setup(
        "<DiskConfiguration><WillShowUI>Never</WillShowUI></DiskConfiguration><Restart>Restart</Restart>" +
          "<DynamicUpdate><WillShowUI>Never</WillShowUI></DynamicUpdate>",
      ),
      [],
    ],
    [
      "items of lists, with wcm:action and without",
      inComponent(
        "Microsoft-Windows-TCPIP",
        `<Interfaces><Interface><Identifier>a</Identifier></Interface><Interface wcm:action="add"><Identifier>b</Identifier>
           <UnicastIpAddresses><IpAddress wcm:action="add" wcm:keyValue="1">::1</IpAddress><IpAddress wcm:keyValue="2">::2</IpAddress></UnicastIpAddresses>
         </Interface></Interfaces><x:Note xmlns:x="urn:note">a</x:Note><x:Note xmlns:x="urn:note">b</x:Note>`,
      ),
      [],
    ],
    [
      "a command outside its list",
      setup(first + command("RunAsynchronous", 2, "X:\\map.cmd")),
      Array<string>(2).fill("UA133: RunAsynchronousCommand stands in component, not in RunAsynchronous"),
    ],
    [
      "a command in another list",
      list(command("RunSynchronous", 1, "X:\\agent.exe")),
      ["UA125: RunAsynchronous has no element RunSynchronousCommand, but RunAsynchronousCommand"],
    ],
    [
      "a command copied",
      list(first + command("RunAsynchronous", 2, "\n X:\\agent.exe\n")),
      ["UA126: another command of this list runs the same"],
    ],
    [
      "a command copied, with another description",
      list(first + command("RunAsynchronous", 2, "X:\\agent.exe", "<Description>Again</Description>")),
      [],
    ],
    [
      "an unknown wcm:action",
      list(first.replace("Command>", 'Command wcm:action="hunter2">')),
      ["UA135: wcm:action of RunAsynchronousCommand is none that Windows has"],
    ],
    ["no wcm:action to speak of", list(first.replace("Command>", 'Command wcm:action="">')), [emptyAction]],
    ["wcm:action in capitals", list(first.replace("Command>", 'Command wcm:action="ADD">')), []],
    ["wcm:action modify", list(first.replace("Command>", 'Command wcm:action="modify">')), []],
    ["text in the file", "hunter2", ["UA136: text stands between elements"]],
    [
      "text in a pass",
      '<settings pass="specialize">hunter2<!-- --></settings>',
      ["UA136: text stands between elements"],
    ],
    ["text in a component", shell("<![CDATA[hunter2]]>"), ["UA136: text stands between elements"]],
    ["text in a list", list(`${first}, `), ["UA136: text stands between elements"]],
    ["text in a command", list(first.replace("<Path>", "hunter2<Path>")), ["UA136: text stands between elements"]],
    ["a directive of Jinja", oobe("{% if hunter2 %}<OOBE />{%- endif %}"), Array<string>(2).fill(template("{% … %}"))],
    ["an expression of Jinja", shell("{{ hunter2 }}"), [template("{{ … }}")]],
    ["a directive of Terraform", list("%{ for c in hunter2 ~}"), [template("%{ … }")]],
    ["an expression of Terraform", list("${hunter2}"), [template("${ … }")]],
    ["a directive of ERB", oobe("&lt;% if hunter2 %&gt;<OOBE />"), [template("<% … %>")]],
    [
      "a directive among settings",
      oobe("<OOBE>{% if hunter2 %}<ProtectYourPC>3</ProtectYourPC></OOBE>"),
      [template("{% … %}")],
    ],
    ["a template in a value", shell("<ComputerName>{{ name }}</ComputerName>"), []],
    [
      "a value beside other elements",
      setup("<UserData><ProductKey>A<WillShowUI>Never</WillShowUI></ProductKey></UserData>"),
      [],
    ],
    [
      "text that belongs to somebody else",
      '<x:Extensions xmlns:x="urn:x">{% a %}<x:File>b</x:File></x:Extensions>',
      [],
    ],
  ];
  for (const [what, file, found] of documents) {
    it(`${what}: ${found.length === 0 ? "nothing" : found.map((words) => words.slice(0, 5)).join(", ")}`, () => {
      const words = checkDocument(documentOf(file)).map(({ code, cause }) => `${code}: ${cause.split(";")[0]}`);
      assert.deepEqual(words, found);
      assert.doesNotMatch(words.join(), /hunter2/, "no values");
    });
  }

  const declarations: [declaration: string, fires: boolean][] = [
    ["", false],
    ["<?xml version='1.0'?>", false],
    ["<?xml version='1.1'?>", true],
    ['<?xml  version = "1.1" encoding="utf-8"?>', true],
  ];
  for (const [declaration, fires] of declarations) {
    it(`UA132 ${fires ? "fires" : "does not fire"} for ${declaration || "no declaration"}`, () => {
      assert.equal(codesIn({ declaration }).includes("UA132"), fires);
    });
  }

  const encodings: [encoding: Encoding | undefined, cause: string | undefined][] = [
    [undefined, undefined],
    [{ name: "utf-8", byteOrderMark: false }, undefined],
    [{ name: "windows-1252", byteOrderMark: false }, undefined],
    [
      { name: "utf-8", byteOrderMark: true },
      "the file begins with a byte order mark, over which Windows 11 24H2 trips",
    ],
    [{ name: "utf-16le", byteOrderMark: true }, "the file is UTF-16, with which installations of Windows 11 failed"],
    [{ name: "utf-16be", byteOrderMark: true }, "the file is UTF-16, with which installations of Windows 11 failed"],
  ];
  for (const [encoding, cause] of encodings) {
    it(`UA137 ${cause ? "fires" : "does not fire"} for ${encoding ? JSON.stringify(encoding) : "content of a program"}`, () => {
      const causes = checkDocument(documentOf(""), encoding).map((finding) => finding.cause);
      assert.deepEqual(causes, cause ? [cause] : []);
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
    const document = documentOf(
      inComponent("Microsoft-Windows-Setup", "", { pass: "windowsPE", processorArchitecture: "" }),
    );
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
