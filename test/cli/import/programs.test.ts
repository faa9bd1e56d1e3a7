import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as prettier from "prettier";
import type { Form } from "../../../cli/import/import";
import type { Language } from "../../../cli/import/project";
import { checkout } from "../../support/checkout";
import { importedTypeFaults, importProgram, type ImportedProgram } from "../../support/imported-program";
import { Operations } from "../../support/operations";
import { withoutComments } from "../../support/without-comments";

const list = (pass: string, component: string, name: string, commands: string): string => `
  <settings pass="${pass}">
    <component name="${component}" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
      <${name}>${commands}
      </${name}>
    </component>
  </settings>`;

const windowsPE = (commands: string): string =>
  list("windowsPE", "Microsoft-Windows-Setup", "RunAsynchronous", commands);
const specialize = (commands: string): string =>
  list("specialize", "Microsoft-Windows-Deployment", "RunSynchronous", commands);

const asynchronous = (order: number, elements: string): string => `
        <RunAsynchronousCommand wcm:action="add">
          <Order>${order}</Order>
          ${elements}
        </RunAsynchronousCommand>`;
const synchronous = (order: number, elements: string): string =>
  asynchronous(order, elements).replaceAll("RunAsynchronous", "RunSynchronous");

const credentials = (password: string): string =>
  `<Credentials><Domain>FABRIKAM</Domain><UserName>svc-deploy</UserName><Password>${password}</Password></Credentials>`;

const document = (...lists: string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">${lists.join("")}
</unattend>
`;

const cities =
  "athens berlin bern dublin lisbon london madrid nicosia oslo paris prague riga rome sofia tallinn valletta vienna vilnius warsaw zagreb";

/** A file of one of twenty sites, with what is different there. */
const ofSite = (city: string, index: number): string =>
  document(
    windowsPE(
      `
        <!-- The machine room wants to see it -->` +
        asynchronous(
          1,
          `<Path>\\\\deploy01\\tools\\agent.exe /site:${city.slice(0, 3).toUpperCase()} /quiet</Path>
          <Description>Inventory agent</Description>
          ${credentials(city === "london" ? "Q7london" : "Q7all")}`,
        ) +
        asynchronous(index % 2 === 0 ? 2 : 7, "<Path>X:\\tools\\log.exe</Path>"),
    ),
    specialize(
      synchronous(1, "<Path>net user helpdesk Q7local /add</Path>") +
        synchronous(2, `<Path>C:\\setup\\join.cmd ${city}</Path><WillReboot>Always</WillReboot>`) +
        (index % 5 === 0 ? synchronous(3, `<Path>C:\\setup\\vpn.cmd /gateway:vpn${index}</Path>`) : ""),
    ),
  );

describe("a program for several answer files", () => {
  let folder: string;
  let share: string;
  const programs: ImportedProgram[] = [];
  before(() => (folder = mkdtempSync(join(tmpdir(), "import-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => (share = mkdtempSync(join(folder, "share-"))));

  /** The program for these files, without the paths of this machine; it has been up, and has changed nothing but comments. */
  async function programFor(
    files: Record<string, string>,
    as: Form = "commands",
    language: Language = "typescript",
  ): Promise<string> {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(share, name)), { recursive: true });
      writeFileSync(join(share, name), text);
    }
    const program = await importProgram([share], `${share}-program`, as, language);
    programs.push(program);
    const stack = new Operations();
    await stack.up(program.run);
    for (const [name, text] of Object.entries(files)) {
      const now = readFileSync(join(share, name), "utf8");
      assert.equal(withoutComments(now), text);
    }
    return program.source.replaceAll(share, "/share");
  }

  it("says of twenty that differ a little each command once, and in one table what differs", async () => {
    const files = Object.fromEntries(
      cities.split(" ").map((city, index) => [`${city}/autounattend.xml`, ofSite(city, index)]),
    );
    const source = await programFor(files);
    const [first] = Object.values(files);
    assert.ok(source.split("\n").length < 2 * first!.split("\n").length + 20);
    assert.ok(source.length < 2 * first!.length, `${source.length} ${first!.length}`);
    for (const once of ["agent.exe", "log.exe", "net user", "join.cmd", "vpn.cmd", "The machine room"]) {
      assert.equal(source.split(once).length, 2, once);
    }
    assert.match(source, /\n {2}berlin: \{ site: "BER" \},\n/);
    assert.match(source, /\n {2}athens: \{ site: "ATH", vpn: true, gateway: "vpn0" \},\n/);
    assert.match(source, /\n {4}inventoryAgentPassword: config\.requireSecret\("londonSvcDeployPassword"\),\n/);
    assert.match(source, /path: String\.raw`C:\\setup\\join\.cmd \$\{name\}`, willReboot: "Always"/);
  });

  it("says of files that are otherwise different what they have in common as a constant", async () => {
    const agent = `<Path>X:\\tools\\agent.exe</Path>${credentials("Q7all")}`;
    const source = await programFor({
      "lab.xml": document(windowsPE(asynchronous(5, agent) + asynchronous(6, "<Path>X:\\lab.exe</Path>"))),
      "office.xml": document(
        windowsPE(asynchronous(1, agent) + asynchronous(2, `<Path>X:\\office.exe</Path>${credentials("Q7all")}`)),
        specialize(synchronous(1, "<Path>C:\\office.cmd</Path>")),
      ),
    });
    assert.equal(
      source,
      `import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, type Credentials, type RunCommand } from "pulumi-unattend";

const config = new pulumi.Config();

const svcDeploy: Credentials = {
  domain: "FABRIKAM",
  username: "svc-deploy",
  password: config.requireSecret("svcDeployPassword"),
};

const agent: RunCommand = { name: "agent", path: String.raw\`X:\\tools\\agent.exe\`, credentials: svcDeploy };

new AnswerFile("lab", {
  path: "/share/lab.xml",
  commands: { windowsPE: { RunAsynchronous: [agent, { name: "lab", path: String.raw\`X:\\lab.exe\` }] } },
});

new AnswerFile("office", {
  path: "/share/office.xml",
  commands: {
    windowsPE: {
      RunAsynchronous: [agent, { name: "office", path: String.raw\`X:\\office.exe\`, credentials: svcDeploy }],
    },
    specialize: { RunSynchronous: [{ name: "office-2", path: String.raw\`C:\\office.cmd\` }] },
  },
});
`,
    );
  });

  it("has no table for files that are all alike, and says what it leaves alone", async () => {
    const alike = document(windowsPE(asynchronous(1, "<Path>X:\\a.exe</Path>")));
    const twice = specialize(synchronous(1, "<Path>C:\\a.cmd</Path>") + synchronous(1, "<Path>C:\\b.cmd</Path>"));
    const source = await programFor({ "a/a.xml": alike, "b/b.xml": alike, "c/c.xml": document(twice) });
    assert.match(source, /^const answerFiles = \[?/m);
    assert.match(
      source,
      /\n\/\/ RunSynchronous in specialize stays as people wrote it: two commands have Order 1\.\nnew AnswerFile\("c", \{ path: "\/share\/c\/c\.xml" \}\);\n/,
    );
  });

  const component = (name: string, content: string): string =>
    `<component name="Microsoft-Windows-${name}" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">${content}</component>`;
  const settings = (pass: string, ...components: string[]): string =>
    `<settings pass="${pass}">${components.join("")}</settings>`;

  it("has settings by their types, says what differs in a table, and lets through what the reference does not have", async () => {
    const computer = (name: string, zone: string): string =>
      document(
        settings(
          "specialize",
          component(
            "Shell-Setup",
            `<ComputerName>${name}</ComputerName><TimeZone>${zone}</TimeZone><CopyProfile>True</CopyProfile><NewSetting>1</NewSetting>`,
          ),
          component("Deployment", "<RunSynchronous />"),
        ),
        settings(
          "oobeSystem",
          component(
            "Shell-Setup",
            `<OOBE><ProtectYourPC>3</ProtectYourPC></OOBE>
             <UserAccounts><AdministratorPassword><Value>Q7admin</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts>
             <FirstLogonCommands>
               <SynchronousCommand wcm:action="add"><Order>1</Order><CommandLine>a.cmd</CommandLine></SynchronousCommand>
               <SynchronousCommand wcm:action="add"><Order>2</Order><CommandLine>net user x Q7admin</CommandLine></SynchronousCommand>
             </FirstLogonCommands>`,
          ),
        ),
        settings("generalize"),
      );
    const source = await programFor(
      { "pc1.xml": computer("PC-1", "UTC"), "pc2.xml": computer("PC-2", "UTC"), "pc3.xml": computer("PC-3", "UTC") },
      "settings",
    );
    assert.equal(
      source,
      `import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, unlisted } from "pulumi-unattend";

const config = new pulumi.Config();

const answerFiles = {
  pc1: { computerName: "PC-1" },
  pc2: { computerName: "PC-2" },
  pc3: { computerName: "PC-3" },
};

for (const [name, file] of Object.entries(answerFiles)) {
  new AnswerFile(name, {
    path: \`/share/\${name}.xml\`,
    settings: {
      generalize: {},
      specialize: {
        "Microsoft-Windows-Shell-Setup": {
          ComputerName: file.computerName,
          TimeZone: "UTC",
          CopyProfile: true,
          ...unlisted({ NewSetting: "1" }),
        },
        "Microsoft-Windows-Deployment": { RunSynchronous: {} },
      },
      oobeSystem: {
        "Microsoft-Windows-Shell-Setup": {
          OOBE: { ProtectYourPC: 3 },
          UserAccounts: {
            AdministratorPassword: { Value: config.requireSecret("administratorPassword"), PlainText: true },
          },
          FirstLogonCommands: {
            SynchronousCommand: [
              { CommandLine: "a.cmd" },
              { CommandLine: pulumi.interpolate\`net user x \${config.requireSecret("administratorPassword")}\` },
            ],
          },
        },
      },
    },
  });
}
`,
    );
  });

  it("is one in YAML, with what several files have as variables", async () => {
    const agent = `<Path>X:\\tools\\agent.exe %SITE% $${"{env:X}"}</Path>${credentials("Q7all")}`;
    const noted = `
        <!-- Facilities want it -->${asynchronous(2, "<Path>X:\\lab.exe</Path>")}`;
    const source = await programFor(
      {
        "lab.xml": document(windowsPE(asynchronous(1, agent) + noted)),
        "office.xml": document(windowsPE(asynchronous(4, agent))),
      },
      "commands",
      "yaml",
    );
    assert.equal(
      source.slice(source.indexOf("config:")),
      `config:
  svcDeployPassword:
    type: string
    secret: true
variables:
  agent:
    name: agent
    path: X:\\tools\\agent.exe %SITE% $$\{env:X}
    credentials:
      domain: FABRIKAM
      username: svc-deploy
      password: \${svcDeployPassword}
resources:
  lab:
    type: unattend:index:AnswerFile
    properties:
      path: /share/lab.xml
      commands:
        windowsPE:
          RunAsynchronous:
            - \${agent}
            # Facilities want it
            - name: lab
              path: X:\\lab.exe
  office:
    type: unattend:index:AnswerFile
    properties:
      path: /share/office.xml
      commands:
        windowsPE:
          RunAsynchronous:
            - \${agent}
`,
    );
  });

  it("gives in YAML no command the name of one that is a variable", async () => {
    const shared = asynchronous(1, "<Path>X:\\tools\\agent.exe</Path>");
    const source = await programFor(
      {
        "lab.xml": document(windowsPE(shared + asynchronous(2, "<Path>X:\\lab\\agent.exe</Path>"))),
        "office.xml": document(windowsPE(shared)),
      },
      "commands",
      "yaml",
    );
    assert.match(source, /\n {12}- \$\{agent\}\n {12}- name: agent-2\n {14}path: X:\\lab\\agent\.exe\n/);
  });

  it("has in YAML no document with a secret in it, and says why", async () => {
    const source = await programFor(
      {
        "lab.xml": document(windowsPE(asynchronous(1, `<Path>a.exe</Path>${credentials("Q7all")}`))),
        "office.xml": document(),
      },
      "content",
      "yaml",
    );
    assert.match(source, /\n {6}content:\n {8}fn::readFile: documents\/office\.xml\n/);
    assert.match(source, /\n {10}RunAsynchronous:\n {12}- name: a\n/);
    assert.match(programs.at(-1)!.imported.instead[0]!.reason, /^a program in YAML cannot write a secret/);
  });

  const notAsSettings: [string, string, RegExp][] = [
    ["what stands beside passes", "<servicing />", /<servicing> stands in the root/],
    [
      "an attribute beside a text",
      settings("specialize", component("Shell-Setup", '<ComputerName wcm:action="modify">x</ComputerName>')),
      /<ComputerName> has an attribute wcm:action beside its text/,
    ],
    [
      "a component that says something else for each architecture",
      settings(
        "specialize",
        component("Shell-Setup", "<ComputerName>x</ComputerName>"),
        component("Shell-Setup", "<ComputerName>y</ComputerName>").replace("amd64", "x86"),
      ),
      /Microsoft-Windows-Shell-Setup in specialize says something else for each architecture/,
    ],
  ];
  for (const [what, content, reason] of notAsSettings) {
    it(`has only the commands of a file whose settings cannot say ${what}`, async () => {
      const source = await programFor({ "lab.xml": document(content) }, "settings");
      assert.match(source, /new AnswerFile\("lab", \{ path: "\/share\/lab\.xml" \}\);/);
      assert.match(programs.at(-1)!.imported.instead[0]!.reason, reason);
    });
  }

  it("compiles, and is laid out as Prettier does it", async () => {
    assert.equal(importedTypeFaults(programs), "");
    const options = (await prettier.resolveConfig(join(checkout, "package.json"))) ?? {};
    for (const { source } of programs.filter(({ language }) => language === "typescript")) {
      assert.equal(source, await prettier.format(source, { ...options, parser: "typescript" }));
    }
  });
});
