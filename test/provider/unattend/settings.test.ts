import assert from "node:assert/strict";
import { compareContent, parseContent } from "../../../provider/unattend/content/content";
import { renderSettings, type Settings } from "../../../provider/unattend/content/settings";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";

const setup = (settings: Settings[string][string]): Settings => ({
  windowsPE: { "Microsoft-Windows-Setup": settings },
});

/** What a component holds, on one line. */
function rendered(settings: Settings[string][string], component = "Microsoft-Windows-Setup"): string {
  const text = renderSettings({ windowsPE: { [component]: settings } }, ["amd64"]);
  return /<component [^>]*>([^]*)<\/component>/.exec(text)![1]!.replace(/\n\s*/g, "");
}

describe("settings", () => {
  it("render as an answer file, passes in the order of Windows and everything else by name", () => {
    const settings: Settings = {
      oobeSystem: { "Microsoft-Windows-Shell-Setup": { TimeZone: "UTC" } },
      windowsPE: { "Microsoft-Windows-Setup": { UserData: { AcceptEula: true } }, "Microsoft-Windows-A": {} },
    };
    const component = (name: string, architecture: string): string =>
      `name="${name}" processorArchitecture="${architecture}" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS"`;
    assert.equal(
      renderSettings(settings, ["amd64", "x86"]),
      `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
    <settings pass="windowsPE">
        <component ${component("Microsoft-Windows-A", "amd64")}/>
        <component ${component("Microsoft-Windows-A", "x86")}/>
        <component ${component("Microsoft-Windows-Setup", "amd64")}>
            <UserData>
                <AcceptEula>true</AcceptEula>
            </UserData>
        </component>
        <component ${component("Microsoft-Windows-Setup", "x86")}>
            <UserData>
                <AcceptEula>true</AcceptEula>
            </UserData>
        </component>
    </settings>
    <settings pass="oobeSystem">
        <component ${component("Microsoft-Windows-Shell-Setup", "amd64")}>
            <TimeZone>UTC</TimeZone>
        </component>
        <component ${component("Microsoft-Windows-Shell-Setup", "x86")}>
            <TimeZone>UTC</TimeZone>
        </component>
    </settings>
</unattend>
`,
    );
    parseContent(renderSettings(settings, ["amd64"]));
  });

  const cases: [string, Settings[string][string], string][] = [
    ["text, escaped", { A: 'x & "y" <z> ö' }, '<A>x &amp; "y" &lt;z&gt; &#246;</A>'],
    ["text that looks escaped already", { A: "&amp; &lt;" }, "<A>&amp;amp; &amp;lt;</A>"],
    ["numbers, true and false", { A: 5, B: true, C: false }, "<A>5</A><B>true</B><C>false</C>"],
    ["nothing in an element", { A: "", B: {} }, "<A/><B/>"],
    ["Order before its siblings", { Item: { Alpha: 1, Order: 2 } }, "<Item><Order>2</Order><Alpha>1</Alpha></Item>"],
    [
      "a list of objects",
      { Disk: [{ DiskID: 0 }, { DiskID: 1 }] },
      '<Disk wcm:action="add"><DiskID>0</DiskID></Disk><Disk wcm:action="add"><DiskID>1</DiskID></Disk>',
    ],
    [
      "a list of values, with keys",
      { IpAddress: ["a", "b"] },
      '<IpAddress wcm:action="add" wcm:keyValue="1">a</IpAddress><IpAddress wcm:action="add" wcm:keyValue="2">b</IpAddress>',
    ],
    [
      "attributes, escaped",
      { A: { "@wcm:keyValue": 'a & "b"', B: 1 } },
      '<A wcm:keyValue="a &amp; &quot;b&quot;"><B>1</B></A>',
    ],
  ];
  for (const [what, settings, expected] of cases) {
    it(`render ${what}`, () => assert.equal(rendered(settings), expected));
  }

  const shell = "Microsoft-Windows-Shell-Setup";
  const byCatalog: [string, string, Settings[string][string], string][] = [
    [
      "a list of commands, counted",
      "Microsoft-Windows-Setup",
      { RunSynchronous: { RunSynchronousCommand: [{ Path: "a" }, { Path: "b" }] } },
      '<RunSynchronous><RunSynchronousCommand wcm:action="add"><Order>1</Order><Path>a</Path></RunSynchronousCommand><RunSynchronousCommand wcm:action="add"><Order>2</Order><Path>b</Path></RunSynchronousCommand></RunSynchronous>',
    ],
    [
      "a list of commands with Orders of its own",
      "Microsoft-Windows-Setup",
      { RunSynchronous: { RunSynchronousCommand: [{ Order: 7, Path: "a" }, { Path: "b" }] } },
      '<RunSynchronous><RunSynchronousCommand wcm:action="add"><Order>7</Order><Path>a</Path></RunSynchronousCommand><RunSynchronousCommand wcm:action="add"><Path>b</Path></RunSynchronousCommand></RunSynchronous>',
    ],
    [
      "another list that has Orders, with as many digits as they have",
      shell,
      { StartTiles: { RegionalOverrides: { RegionalOverride: [{ Regions: "de" }] } } },
      '<StartTiles><RegionalOverrides><RegionalOverride wcm:action="add"><Order>001</Order><Regions>de</Regions></RegionalOverride></RegionalOverrides></StartTiles>',
    ],
    [
      "no Orders for a command outside its list",
      "Microsoft-Windows-Setup",
      { RunSynchronousCommand: [{ Path: "a" }] },
      '<RunSynchronousCommand wcm:action="add"><Path>a</Path></RunSynchronousCommand>',
    ],
    [
      "objects that wcm:keyValue tells apart",
      "Microsoft-Windows-PnpCustomizationsWinPE",
      { DriverPaths: { PathAndCredentials: [{ Path: "a" }, { Path: "b" }] } },
      '<DriverPaths><PathAndCredentials wcm:action="add" wcm:keyValue="1"><Path>a</Path></PathAndCredentials><PathAndCredentials wcm:action="add" wcm:keyValue="2"><Path>b</Path></PathAndCredentials></DriverPaths>',
    ],
    [
      "objects that have it already",
      "Networking-MPSSVC-Svc",
      { FirewallGroups: { FirewallGroup: [{ "@wcm:keyValue": "rd1", Active: true }] } },
      '<FirewallGroups><FirewallGroup wcm:action="add" wcm:keyValue="rd1"><Active>true</Active></FirewallGroup></FirewallGroups>',
    ],
    [
      "objects that a setting of theirs tells apart",
      shell,
      { UserAccounts: { LocalAccounts: { LocalAccount: [{ Name: "a" }] } } },
      '<UserAccounts><LocalAccounts><LocalAccount wcm:action="add"><Name>a</Name></LocalAccount></LocalAccounts></UserAccounts>',
    ],
    [
      "objects that nothing tells apart",
      "Microsoft-Windows-SNMP-Agent-Service",
      { TrapConfiguration: { TrapConfigurationItems: [{ Community_Name: "a" }] } },
      '<TrapConfiguration><TrapConfigurationItems wcm:action="add"><Community_Name>a</Community_Name></TrapConfigurationItems></TrapConfiguration>',
    ],
    [
      "numbers for true and false",
      shell,
      { OOBE: { HideEULAPage: 1, HideLocalAccountScreen: 0 } },
      "<OOBE><HideEULAPage>true</HideEULAPage><HideLocalAccountScreen>false</HideLocalAccountScreen></OOBE>",
    ],
    [
      "true and false for a choice of 0 and 1",
      "Microsoft-Windows-Embedded-BootExp",
      { HideBootLogo: true, DisableBootMenu: false },
      "<DisableBootMenu>0</DisableBootMenu><HideBootLogo>1</HideBootLogo>",
    ],
    [
      "text as the program has it",
      shell,
      { OOBE: { HideEULAPage: "True", ProtectYourPC: "03" } },
      "<OOBE><HideEULAPage>True</HideEULAPage><ProtectYourPC>03</ProtectYourPC></OOBE>",
    ],
  ];
  for (const [what, component, settings, expected] of byCatalog) {
    it(`render, as the catalog knows the settings, ${what}`, () =>
      assert.equal(rendered(settings, component), expected));
  }

  describe("that the version before rendered are no difference:", () => {
    const before: [string, string, Settings[string][string], string][] = [
      [
        "objects without wcm:keyValue",
        "Microsoft-Windows-PnpCustomizationsWinPE",
        { DriverPaths: { PathAndCredentials: [{ Path: "a" }, { Path: "b" }] } },
        '<DriverPaths><PathAndCredentials wcm:action="add"><Path>a</Path></PathAndCredentials><PathAndCredentials wcm:action="add"><Path>b</Path></PathAndCredentials></DriverPaths>',
      ],
      [
        "plain values with it",
        "Microsoft-Windows-DNS-Client",
        { Interfaces: { Interface: [{ Identifier: "Ethernet", DNSServerSearchOrder: { IpAddress: ["a", "b"] } }] } },
        '<Interfaces><Interface wcm:action="add"><DNSServerSearchOrder><IpAddress wcm:action="add" wcm:keyValue="1">a</IpAddress><IpAddress wcm:action="add" wcm:keyValue="2">b</IpAddress></DNSServerSearchOrder><Identifier>Ethernet</Identifier></Interface></Interfaces>',
      ],
      [
        "disks and partitions",
        "Microsoft-Windows-Setup",
        {
          DiskConfiguration: {
            Disk: [{ DiskID: 0, WillWipeDisk: true, CreatePartitions: { CreatePartition: [{ Size: 300 }] } }],
          },
        },
        '<DiskConfiguration><Disk wcm:action="add"><CreatePartitions><CreatePartition wcm:action="add"><Order>1</Order><Size>300</Size></CreatePartition></CreatePartitions><DiskID>0</DiskID><WillWipeDisk>true</WillWipeDisk></Disk></DiskConfiguration>',
      ],
      ["true for 1", "Microsoft-Windows-Security-SPP", { SkipRearm: true }, "<SkipRearm>true</SkipRearm>"],
      ["0 for false", shell, { OOBE: { HideEULAPage: 0 } }, "<OOBE><HideEULAPage>0</HideEULAPage></OOBE>"],
      [
        "an Order with fewer digits",
        shell,
        { StartTiles: { RegionalOverrides: { RegionalOverride: [{ Order: 1 }] } } },
        '<StartTiles><RegionalOverrides><RegionalOverride wcm:action="add"><Order>1</Order></RegionalOverride></RegionalOverrides></StartTiles>',
      ],
      [
        "what is not known",
        "Contoso-Agent",
        { A: ["a", "b"], B: [{ C: true }] },
        '<A wcm:action="add" wcm:keyValue="1">a</A><A wcm:action="add" wcm:keyValue="2">b</A><B wcm:action="add"><C>true</C></B>',
      ],
    ];
    for (const [what, component, settings, published] of before) {
      it(what, () => {
        const desired = parseContent(renderSettings({ windowsPE: { [component]: settings } }, ["amd64"]));
        const text = desired.tree.text.replace(/(<component [^>]*>)[^]*(?=<\/component>)/, `$1${published}`);
        assert.deepEqual(compareContent(desired, AnswerFileDocument.parse(text)), []);
      });
    }
  });

  it("render attributes of a component", () => {
    const text = renderSettings(setup({ "@language": "de-DE" }), ["amd64"]);
    assert.match(text, /language="de-DE"/);
    assert.doesNotMatch(text, /neutral/);
  });

  const refused: [string, unknown, string][] = [
    ["no object", "text", "settings"],
    ["an unknown pass", { winpe: {} }, "settings.winpe"],
    ["a pass that is no object", { windowsPE: [] }, "settings.windowsPE"],
    [
      "a component that is no object",
      { windowsPE: { "Microsoft-Windows-Setup": 1 } },
      "settings.windowsPE.Microsoft-Windows-Setup",
    ],
    ["a component of no such name", { windowsPE: { "a b": {} } }, "settings.windowsPE.a b"],
    ["an element of no such name", setup({ "1st": 1 }), "settings.windowsPE.Microsoft-Windows-Setup.1st"],
    ["null", setup({ A: { B: null as never } }), "settings.windowsPE.Microsoft-Windows-Setup.A.B"],
    ["a list in a list", setup({ A: [[1]] }), "settings.windowsPE.Microsoft-Windows-Setup.A[0]"],
    ["null in a list", setup({ A: ["a", null as never] }), "settings.windowsPE.Microsoft-Windows-Setup.A[1]"],
    ["an attribute of no such name", setup({ A: { "@x:y": 1 } }), "settings.windowsPE.Microsoft-Windows-Setup.A.@x:y"],
  ];
  for (const [what, settings, place] of refused) {
    it(`refuse ${what}, and name the property`, () => {
      assert.throws(
        () => renderSettings(settings as Settings, ["amd64"]),
        (error: { code: string; details: { place: string } }) => {
          assert.deepEqual([error.code, error.details.place], ["UA210", place]);
          return true;
        },
      );
    });
  }
});
