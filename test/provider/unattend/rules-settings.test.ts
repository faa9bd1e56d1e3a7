import assert from "node:assert/strict";
import { checkDocument } from "../../../provider/unattend/rules/check";
import { settingRules } from "../../../provider/unattend/rules/settings";
import { documentOf, inComponent } from "../../support/components";

const pages = "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/";

const inPass =
  (pass: string, component: string) =>
  (content: string): string =>
    inComponent(component, content, { pass });
const setup = inPass("windowsPE", "Microsoft-Windows-Setup");
const specialize = inPass("specialize", "Microsoft-Windows-Shell-Setup");
const oobe = inPass("oobeSystem", "Microsoft-Windows-Shell-Setup");
const deployment = inPass("specialize", "Microsoft-Windows-Deployment");
const dns = inPass("specialize", "Microsoft-Windows-DNS-Client");
const internet = inPass("oobeSystem", "Microsoft-Windows-IE-ClientNetworkProtocolImplementation");
const userData = (content: string): string => setup(`<UserData>${content}</UserData>`);
const partition = (content: string): string =>
  setup(
    `<DiskConfiguration><Disk wcm:action="add"><DiskID>0</DiskID><CreatePartitions>${content}</CreatePartitions></Disk></DiskConfiguration>`,
  );
const accounts = (items: string): string =>
  oobe(`<UserAccounts><LocalAccounts>${items}</LocalAccounts></UserAccounts>`);
const image = (metaData: string): string =>
  setup(`<ImageInstall><OSImage><InstallFrom>${metaData}</InstallFrom></OSImage></ImageInstall>`);
const metaData = (content: string): string => `<MetaData wcm:action="add">${content}</MetaData>`;
const list = (item: string): string =>
  `<RunSynchronous><RunSynchronousCommand>${item}</RunSynchronousCommand></RunSynchronous>`;

/** What the rules about settings find; all others keep quiet about it. */
function wordsOf(file: string): string[] {
  return checkDocument(documentOf(file)).map(({ code, cause }) => `${code}: ${cause}`);
}

describe("rules about settings", () => {
  const found: [what: string, file: string, words: string[]][] = [
    [
      "a component with a typing error",
      inComponent("Microsoft-Windows-Shell-Steup", "<TimeZone>UTC</TimeZone>"),
      ["UA140: the reference has no component Microsoft-Windows-Shell-Steup, but Microsoft-Windows-Shell-Setup"],
    ],
    [
      "a component that is near no known one",
      inComponent("Contoso-Kiosk", "<Mode>1</Mode>"),
      ["UA143: the reference has no component Contoso-Kiosk"],
    ],
    [
      "a pass with a typing error",
      '<setting pass="specialize" />',
      ["UA141: unattend has no element setting, but settings"],
    ],
    [
      "a component outside of passes",
      '<component name="Microsoft-Windows-Setup" />',
      ["UA142: a component stands outside settings"],
    ],
    [
      "an element of a generator, in no namespace of its own",
      "<Extensions><File /></Extensions>",
      ["UA143: unattend has no element Extensions"],
    ],
    [
      "a setting with two typing errors",
      userData("<AccpetEulla>true</AccpetEulla>"),
      ["UA141: UserData has no setting AccpetEulla, but AcceptEula"],
    ],
    [
      "a setting with letters exchanged, in a short name",
      userData("<ProductKey><Kye>1</Kye></ProductKey>"),
      ["UA141: ProductKey has no setting Kye, but Key"],
    ],
    [
      "a setting that belongs to another group",
      oobe("<HideEULAPage>true</HideEULAPage>"),
      [
        "UA142: Microsoft-Windows-Shell-Setup has no setting HideEULAPage; it stands in Microsoft-Windows-Shell-Setup/OOBE",
      ],
    ],
    [
      "a setting of many groups, in none of them",
      userData("<WillShowUI>Never</WillShowUI>"),
      [
        "UA142: UserData has no setting WillShowUI; it stands in Microsoft-Windows-Setup/DiskConfiguration, Microsoft-Windows-Setup/DynamicUpdate, Microsoft-Windows-Setup/ImageInstall/DataImage and 5 more",
      ],
    ],
    [
      "a setting that belongs to another group, with a typing error",
      userData("<EnableFirewal>true</EnableFirewal>"),
      ["UA142: UserData has no setting EnableFirewal; EnableFirewall stands in Microsoft-Windows-Setup"],
    ],
    [
      "an element in a value, which may be a part of it",
      userData("<FullName>a<hunter2/></FullName>"),
      ["UA142: FullName has a value, and no settings in it"],
    ],
    [
      "a setting that is near no known one",
      setup("<BypassRequirementsCheck>true</BypassRequirementsCheck>"),
      ["UA143: Microsoft-Windows-Setup has no setting BypassRequirementsCheck in the reference"],
    ],
    [
      "a setting that differs from others in digits only",
      oobe("<TaskbarLinks><Link9>a.lnk</Link9></TaskbarLinks>"),
      ["UA143: TaskbarLinks has no setting Link9 in the reference"],
    ],
    [
      "a setting in another letter case",
      specialize("<copyprofile>true</copyprofile>"),
      ["UA144: copyprofile is written CopyProfile"],
    ],
    [
      "a list of commands in another letter case",
      deployment("<RunASynchronous />"),
      ["UA144: RunASynchronous is written RunAsynchronous"],
    ],
    [
      "a setting in a pass that has others of its component",
      oobe("<ComputerName>desk</ComputerName>"),
      ["UA145: ComputerName is not in oobeSystem, but in offlineServicing, specialize"],
    ],
    [
      "a group in a pass that it does not have: said once",
      specialize("<OOBE><HideEULAPage>true</HideEULAPage><ProtectYourPC>3</ProtectYourPC></OOBE>"),
      ["UA145: OOBE is not in specialize, but in oobeSystem"],
    ],
    [
      "a component in a pass that it does not have: said once",
      inPass(
        "windowsPE",
        "Microsoft-Windows-International-Core",
      )("<InputLocale>de-DE</InputLocale><UILanguage>de-DE</UILanguage>"),
      [
        "UA145: Microsoft-Windows-International-Core has no settings in windowsPE, but in specialize, oobeSystem; Microsoft-Windows-International-Core-WinPE has these settings there",
      ],
    ],
    [
      "a component in a pass in which no other has its settings",
      inPass("generalize", "Microsoft-Windows-Setup")("<UseConfigurationSet>true</UseConfigurationSet>"),
      ["UA145: Microsoft-Windows-Setup has no settings in generalize, but in windowsPE"],
    ],
    [
      "neither true nor false",
      userData("<AcceptEula>yes</AcceptEula>"),
      ["UA146: AcceptEula is neither true nor false"],
    ],
    [
      "none of three values",
      deployment(list("<Order>1</Order><Path>a</Path><WillReboot>Allways</WillReboot>")),
      ["UA146: WillReboot is none of Always, OnRequest, Never (nearly Always)"],
    ],
    [
      "none of many values",
      deployment("<DeviceForm>hunter2</DeviceForm>"),
      ["UA146: DeviceForm is none of the 30 values"],
    ],
    [
      "no number",
      internet("<HKLMConnectRetries>five</HKLMConnectRetries>"),
      ["UA146: HKLMConnectRetries is not a whole number"],
    ],
    [
      "a number that is too great",
      internet("<HKLMConnectRetries>0x65</HKLMConnectRetries>"),
      ["UA146: HKLMConnectRetries is not from 1 to 100"],
    ],
    [
      "a number beside the one outside of the range that is allowed",
      internet("<HKLMConnectTimeOut>1</HKLMConnectTimeOut>"),
      ["UA146: HKLMConnectTimeOut is not from 5000 to 86400000, nor 0"],
    ],
    [
      "a number with fewer digits",
      oobe(
        "<StartTiles><RegionalOverrides><RegionalOverride><Order>12</Order></RegionalOverride></RegionalOverrides></StartTiles>",
      ),
      ["UA146: Order has not 3 digits"],
    ],
    [
      "no GUID",
      inComponent("Microsoft-Windows-powercpl", "<PreferredPlan>1</PreferredPlan>"),
      ["UA146: PreferredPlan is no GUID"],
    ],
    [
      "a name of 16 letters",
      specialize("<ComputerName>reception-desk-1</ComputerName>"),
      ["UA147: ComputerName has more than 15 bytes"],
    ],
    [
      "a name of 8 letters that take two bytes",
      specialize("<ComputerName>\u53d7\u4ed8\u53d7\u4ed8\u53d7\u4ed8\u53d7\u4ed8</ComputerName>"),
      ["UA147: ComputerName has more than 15 bytes"],
    ],
    [
      "a text that is too long",
      userData(`<FullName>${"a".repeat(64)}</FullName>`),
      ["UA147: FullName has more than 63 characters"],
    ],
    ["a text that must not be empty", userData("<FullName> </FullName>"), ["UA148: FullName is empty"]],
    ["nothing where true or false is expected", userData("<AcceptEula />"), ["UA148: AcceptEula is empty"]],
    [
      "true where the reference has 0 and 1",
      inComponent("Microsoft-Windows-CoreMmRes", "<NoPhysicalCameraLED>true</NoPhysicalCameraLED>"),
      ["UA149: NoPhysicalCameraLED is true or false, where the reference has 0 and 1"],
    ],
    [
      "a value where the reference lists examples",
      image(metaData("<Key>/image/edition</Key><Value>Pro</Value>")),
      ["UA149: Key is none of /IMAGE/INDEX, /IMAGE/NAME, /IMAGE/DESCRIPTION that the reference lists"],
    ],
    [
      "a number that Windows is known to correct",
      internet("<CacheLimit>1</CacheLimit>"),
      ["UA149: CacheLimit is not from 8192 to 1048576; Windows takes 8192 instead"],
    ],
    [
      "an account without a name",
      accounts("<LocalAccount><Group>Users</Group></LocalAccount>"),
      ["UA150: LocalAccount has no Name, which tells it from others"],
    ],
    [
      "a plain value in a list, without wcm:keyValue",
      dns("<DNSSuffixSearchOrder><DomainName>contoso.example</DomainName></DNSSuffixSearchOrder>"),
      ["UA150: DomainName has no wcm:keyValue, which tells it from others"],
    ],
    [
      "two accounts of one name, in another letter case",
      accounts("<LocalAccount><Name>desk</Name></LocalAccount><LocalAccount><Name> Desk\n</Name></LocalAccount>"),
      ["UA151: LocalAccount has the same Name as one before it"],
    ],
    [
      "two plain values with one wcm:keyValue",
      dns(
        '<DNSSuffixSearchOrder><DomainName wcm:keyValue="1">a</DomainName><DomainName wcm:keyValue="1">b</DomainName></DNSSuffixSearchOrder>',
      ),
      ["UA151: DomainName has the same wcm:keyValue as one before it"],
    ],
    [
      "what is deprecated",
      oobe("<OOBE><NetworkLocation>Work</NetworkLocation></OOBE>"),
      ["UA152: NetworkLocation is deprecated in Windows 10"],
    ],
    [
      "what was removed as a whole: said once",
      inComponent("Microsoft-Windows-Store-Client-UI", "<StoreContentModifier>a</StoreContentModifier>"),
      ["UA152: Microsoft-Windows-Store-Client-UI was removed from Windows 10"],
    ],
    [
      "an account for a command with a typing error",
      setup(list("<Order>1</Order><Path>a</Path><Credentials><Pasword>hunter2</Pasword></Credentials>")),
      [
        "UA106: Credentials have no domain",
        "UA106: Credentials have no username",
        "UA106: Credentials have no password",
        "UA141: Credentials has no setting Pasword, but Password",
      ],
    ],
  ];
  for (const [what, file, words] of found) {
    it(`tell ${what}`, () => {
      assert.deepEqual(wordsOf(file), words);
      assert.doesNotMatch(words.join(), /hunter2/, "no values");
    });
  }

  const quiet: [what: string, file: string][] = [
    [
      "another letter case of a component",
      inPass("windowsPE", "microsoft-windows-setup")("<UseConfigurationSet>true</UseConfigurationSet>"),
    ],
    ["another letter case of true", userData("<AcceptEula>True</AcceptEula>")],
    ["1 for true", userData("<AcceptEula> 1\n</AcceptEula>")],
    ["another letter case of a value", image(metaData("<Key>/image/index</Key><Value>1</Value>"))],
    ["either spelling of a user's name", oobe("<AutoLogon><UserName>desk</UserName></AutoLogon>")],
    [
      "another right spelling",
      inComponent("Microsoft-Windows-CodeIntegrity", "<SKUPolicyRequired>1</SKUPolicyRequired>", {
        pass: "offlineServicing",
      }),
    ],
    ["items without wcm:action", accounts("<LocalAccount><Name>desk</Name></LocalAccount>")],
    ["a wcm:keyValue that is not needed", accounts('<LocalAccount wcm:keyValue="a"><Name>desk</Name></LocalAccount>')],
    [
      "an element for a key",
      inComponent(
        "Microsoft-Windows-Embedded-ShellLauncher",
        "<UserSettings><User><Key>1</Key></User><User><Key>2</Key></User></UserSettings>",
        { pass: "oobeSystem" },
      ),
    ],
    ["what another namespace has", '<cpi:offlineImage cpi:source="a" xmlns:cpi="urn:schemas-microsoft-com:cpi" />'],
    ["what another namespace has in a component", specialize('<x:Note xmlns:x="urn:note">a</x:Note>')],
    [
      "packages that are serviced",
      '<servicing><package action="configure"><assemblyIdentity name="a" /><selection name="b" state="true" /></package></servicing>',
    ],
    ["the pass oobeUser", inPass("oobeUser", "Microsoft-Windows-Shell-Setup")("<TimeZone>UTC</TimeZone>")],
    [
      "a component for each architecture",
      `${userData("<AcceptEula>true</AcceptEula>")}${inComponent(
        "Microsoft-Windows-Setup",
        "<UserData><AcceptEula>true</AcceptEula></UserData>",
        { pass: "windowsPE", processorArchitecture: "x86" },
      )}`,
    ],
    ["an empty product key", userData("<ProductKey><Key /><WillShowUI>OnError</WillShowUI></ProductKey>")],
    ["a time zone", specialize("<TimeZone>Nowhere Standard Time</TimeZone>")],
    [
      "a path and a size",
      partition("<CreatePartition><Order>1</Order><Size>0100</Size><Type>primary</Type></CreatePartition>"),
    ],
    ["a number with zeros in front", internet("<HKLMConnectRetries>007</HKLMConnectRetries>")],
    ["a hexadecimal number", internet("<HKLMConnectRetries>0x0A</HKLMConnectRetries>")],
    ["a hexadecimal number among values", deployment("<DeviceForm>0x01</DeviceForm>")],
    ["a number outside of the range that is allowed", internet("<HKLMConnectTimeOut>0</HKLMConnectTimeOut>")],
    ["a name of 15 letters, some with accents", specialize("<ComputerName>r\u00e9ception-sud-1</ComputerName>")],
    [
      "an unknown setting of a component that has others",
      inComponent(
        "Microsoft-Windows-Authentication-AuthUI",
        "<Other>1</Other><DisableStartupSounds>1</DisableStartupSounds>",
      ),
    ],
    ["a value that may be empty", inPass("generalize", "Microsoft-Windows-Deployment")("")],
    [
      "an account that is removed before it is added",
      accounts(
        '<LocalAccount wcm:action="remove"><Name>a</Name></LocalAccount><LocalAccount><Name>a</Name></LocalAccount>',
      ),
    ],
    ["a component without settings", inComponent("Microsoft-Windows-Shell-Steup", "")],
    ...[
      "${eula}",
      "{{ eula }}",
      "{% eula %}",
      "%{ eula }",
      "&lt;%= eula %&gt;",
      "%EULA%",
      "@EULA@",
      "==EULA==",
      "__EULA__",
      "[[eula]]",
      "$(eula)",
      "$EULA",
      "#EULA#",
    ].map((value): [string, string] => [`the placeholder ${value}`, userData(`<AcceptEula>${value}</AcceptEula>`)]),
    ["a placeholder for a component", inComponent("${component}", "<a>1</a>")],
    ["a placeholder for two keys", accounts("<LocalAccount><Name>${a}</Name></LocalAccount>".repeat(2))],
  ];
  for (const [what, file] of quiet) {
    it(`do not complain about ${what}`, () => {
      assert.deepEqual(wordsOf(file), []);
    });
  }

  it("leave to the rules about commands what they speak of", () => {
    const item = `<Order>x</Order><Order>1</Order><order>2</order><Path /><Description /><Foo />`;
    const commands = `${list(item)}<RunSynchronousCommand /><RunSynchronous><Foo /></RunSynchronous>`;
    const files = [
      setup(commands),
      deployment(commands),
      inPass("specialize", "Microsoft-Windows-Setup")(commands),
      oobe(`${commands}<FirstLogonCommands><CommandLine>a</CommandLine></FirstLogonCommands>`),
    ];
    const codes = files.flatMap((file) => checkDocument(documentOf(file)).map(({ code }) => code));
    assert.deepEqual(
      codes.filter((code) => code in settingRules),
      [],
    );
    assert.ok(codes.length > files.length);
  });

  it("say where the setting is explained, and nothing where no page has it", () => {
    const file =
      setup("<UserData><AcceptEula>yes</AcceptEula></UserData>") + oobe("<ShowWindowsLive>no</ShowWindowsLive>");
    assert.deepEqual(
      checkDocument(documentOf(file)).map(({ at, where, page }) => [at.line, at.column, where, page]),
      [
        [5, 11, "windowsPE, amd64, UserData", `${pages}microsoft-windows-setup-userdata-accepteula`],
        [8, 1, "oobeSystem, amd64, ShowWindowsLive", undefined],
      ],
    );
  });
});
