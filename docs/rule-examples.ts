import type { RuleCode } from "../provider/unattend/rules";
import type { CommandArguments } from "../provider/unattend/rules/rule";
import { componentAttributes } from "../provider/unattend/model/vocabulary";
import type { Encoding } from "../provider/xml/encoding";

/** Something that a rule looks at, as a deployment engineer would write it. */
export interface Example {
  /** The inside of an answer file's root; none for a file without anything. */
  readonly file?: string;
  /** The file's XML declaration, and how it is written, where the rule is about that. */
  readonly declaration?: string;
  readonly encoding?: Encoding;
  /** What a program declares for that file; none for a file that is looked at by itself. */
  readonly program?: CommandArguments;
}

const computerName = "<ComputerName>*</ComputerName>";

/** For each rule, something that makes it fire, and something like it that does not. */
export const ruleExamples: Record<RuleCode, { readonly fires: Example; readonly fine: Example }> = {
  UA007: {
    fires: { program: { path: "X:\\agent.exe \u001b[0m" } },
    fine: { program: { path: "X:\\agent.exe /größe" } },
  },
  UA101: { fires: command("<Path> </Path>"), fine: command("<Path>X:\\agent.exe</Path>") },
  UA102: {
    fires: inSetup("<RunAsynchronousCommand><Order>501</Order><Path>X:\\agent.exe</Path></RunAsynchronousCommand>"),
    fine: inSetup("<RunAsynchronousCommand><Order>500</Order><Path>X:\\agent.exe</Path></RunAsynchronousCommand>"),
  },
  UA103: { fires: { file: '<settings pass="winPE" />' }, fine: { file: '<settings pass="windowsPE" />' } },
  UA104: {
    fires: { program: { path: "X:\\agent.exe", architectures: ["x64"] } },
    fine: { program: { path: "X:\\agent.exe", architectures: ["amd64", "arm64"] } },
  },
  UA105: { fires: { program: { path: 5 } }, fine: { program: { path: "X:\\agent.exe" } } },
  UA106: {
    fires: command(`<Path>\\\\deploy01\\tools\\agent.exe</Path>${credentials("")}`),
    fine: command(`<Path>\\\\deploy01\\tools\\agent.exe</Path>${credentials("FABRIKAM")}`),
  },
  UA107: {
    fires: command("<Path>X:\\agent.exe</Path><Description />"),
    fine: command("<Path>X:\\agent.exe</Path>"),
  },
  UA108: {
    fires: inDeployment(`<Order>1</Order><Path>C:\\agent.exe ${"a".repeat(260)}</Path>`),
    fine: inDeployment("<Order>1</Order><Path>C:\\agent.cmd</Path>"),
  },
  UA109: {
    fires: inSetup(numbered(1, "X:\\map.cmd") + numbered(1, "X:\\agent.exe")),
    fine: inSetup(numbered(1, "X:\\map.cmd") + numbered(2, "X:\\agent.exe")),
  },
  UA110: {
    fires: inDeployment(`<Order>1</Order><Path>C:\\agent.exe</Path><Description>${"a".repeat(260)}</Description>`),
    fine: inDeployment("<Order>1</Order><Path>C:\\agent.exe</Path><Description>Inventory agent</Description>"),
  },
  UA111: {
    fires: { program: { path: "cmd /c map.cmd\nagent.exe" } },
    fine: { program: { path: "cmd /c map.cmd && agent.exe" } },
  },
  UA112: {
    fires: command(`<Path>cmd.exe /c echo ${"a".repeat(8200)}</Path>`),
    fine: command("<Path>cmd.exe /c X:\\agent.cmd</Path>"),
  },
  UA113: {
    fires: { file: settings("specialize", shellSetup(computerName) + shellSetup("<TimeZone>UTC</TimeZone>")) },
    fine: { file: settings("specialize", shellSetup(`${computerName}<TimeZone>UTC</TimeZone>`)) },
  },
  UA120: {
    fires: command("<Path>\\\\deploy01\\tools\\agent.exe</Path>"),
    fine: command(`<Path>\\\\deploy01\\tools\\agent.exe</Path>${credentials("FABRIKAM")}`),
  },
  UA121: {
    fires: inSetup(numbered(1, "\\\\deploy01\\tools\\agent.exe")),
    fine: inSetup(numbered(1, "\\\\deploy01\\tools\\agent.exe"), "<EnableNetwork>true</EnableNetwork>"),
  },
  UA122: {
    fires: command(`<Path>X:\\agent.exe ${"a".repeat(260)}</Path>`),
    fine: command("<Path>X:\\agent.cmd</Path>"),
  },
  UA123: { fires: command("<Path>X:\\agent.exe </Path>"), fine: command("<Path>X:\\agent.exe</Path>") },
  UA124: {
    fires: command('<Path>"X:\\Program Files\\agent.exe /quiet</Path>'),
    fine: command('<Path>"X:\\Program Files\\agent.exe" /quiet</Path>'),
  },
  UA125: {
    fires: command("<Path>X:\\agent.exe</Path><WillReboot>Always</WillReboot>"),
    fine: command("<Path>X:\\agent.exe</Path><Description>Inventory agent</Description>"),
  },
  UA126: {
    fires: inSetup(
      `<!-- Managed by Pulumi: images/dev/agent -->${numbered(1, "X:\\agent.exe")}` +
        `<!-- Managed by Pulumi: images/dev/inventory -->${numbered(2, "X:\\agent.exe")}`,
    ),
    fine: inSetup(
      `<!-- Managed by Pulumi: images/dev/agent -->${numbered(1, "X:\\agent.exe")}` +
        `<!-- Managed by Pulumi: images/dev/inventory -->${numbered(2, "X:\\inventory.exe")}`,
    ),
  },
  UA127: {
    fires: {
      ...inSetup(numbered(1, "X:\\agent.exe", "<Description>Agent</Description>")),
      program: { path: "X:\\agent.exe", description: "Inventory agent" },
    },
    fine: {
      ...inSetup(numbered(1, "X:\\agent.exe", "<Description>Agent</Description>")),
      program: { path: "X:\\agent.exe", description: "Agent" },
    },
  },
  UA128: {
    fires: {
      ...inSetup(numbered(1, "X:\\map.cmd")),
      program: { path: "X:\\agent.exe", architectures: ["amd64", "arm64"] },
    },
    fine: { ...inSetup(numbered(1, "X:\\map.cmd")), program: { path: "X:\\agent.exe", architectures: ["amd64"] } },
  },
  UA129: {
    fires: inComponent("specialize", "Microsoft-Windows-Setup", "<RunAsynchronous></RunAsynchronous>"),
    fine: inComponent("specialize", "Microsoft-Windows-Deployment", "<RunAsynchronous></RunAsynchronous>"),
  },
  UA130: {
    fires: command(`<Path>\\\\deploy01\\tools\\agent.exe</Path>${credentials("FABRIKAM")}`),
    fine: command("<Path>X:\\agent.exe</Path>"),
  },
  UA131: {
    fires: { file: settings("specialize", shellSetup(computerName + computerName)) },
    fine: { file: settings("specialize", shellSetup(computerName)) },
  },
  UA132: {
    fires: { declaration: '<?xml version="1.1" encoding="utf-8"?>' },
    fine: { declaration: '<?xml version="1.0" encoding="utf-8"?>' },
  },
  UA133: {
    fires: inComponent("windowsPE", "Microsoft-Windows-Setup", numbered(1, "X:\\agent.exe")),
    fine: inSetup(numbered(1, "X:\\agent.exe")),
  },
  UA134: {
    fires: {
      file: settings("specialize", '<component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64" />'),
    },
    fine: { file: settings("specialize", shellSetup("")) },
  },
  UA135: {
    fires: inSetup(
      '<RunAsynchronousCommand wcm:action="insert"><Order>1</Order><Path>X:\\agent.exe</Path></RunAsynchronousCommand>',
    ),
    fine: inSetup(
      '<RunAsynchronousCommand wcm:action="add"><Order>1</Order><Path>X:\\agent.exe</Path></RunAsynchronousCommand>',
    ),
  },
  UA136: {
    fires: { file: settings("specialize", shellSetup(`{% if name %}${computerName}{% endif %}`)) },
    fine: { file: settings("specialize", shellSetup(computerName)) },
  },
  UA137: {
    fires: { encoding: { name: "utf-8", byteOrderMark: true } },
    fine: { encoding: { name: "utf-8", byteOrderMark: false } },
  },
  UA138: {
    fires: inSpecialize("<Order>1</Order><Path>shutdown /r /t 0</Path>"),
    fine: inSpecialize("<Order>1</Order><Path>C:\\setup.cmd</Path><WillReboot>Always</WillReboot>"),
  },
  UA139: {
    fires: { program: { path: "X:\\agent.exe \u2013quiet" } },
    fine: { program: { path: "X:\\agent.exe -quiet" } },
  },
  UA140: {
    fires: inComponent("specialize", "Microsoft-Windows-Shel-Setup", computerName),
    fine: inComponent("specialize", "Microsoft-Windows-Shell-Setup", computerName),
  },
  UA141: {
    fires: { file: settings("oobeSystem", shellSetup("<OOBE><HideEULAPages>true</HideEULAPages></OOBE>")) },
    fine: { file: settings("oobeSystem", shellSetup("<OOBE><HideEULAPage>true</HideEULAPage></OOBE>")) },
  },
  UA142: {
    fires: { file: settings("oobeSystem", shellSetup("<HideEULAPage>true</HideEULAPage>")) },
    fine: { file: settings("oobeSystem", shellSetup("<OOBE><HideEULAPage>true</HideEULAPage></OOBE>")) },
  },
  UA143: {
    fires: inComponent(
      "windowsPE",
      "Microsoft-Windows-Setup",
      "<BypassRequirementsCheck>true</BypassRequirementsCheck>",
    ),
    fine: inComponent("windowsPE", "Microsoft-Windows-Setup", "<UseConfigurationSet>true</UseConfigurationSet>"),
  },
  UA144: {
    fires: { file: settings("specialize", shellSetup("<copyprofile>true</copyprofile>")) },
    fine: { file: settings("specialize", shellSetup("<CopyProfile>True</CopyProfile>")) },
  },
  UA145: {
    fires: inComponent("windowsPE", "Microsoft-Windows-International-Core", "<UILanguage>en-US</UILanguage>"),
    fine: inComponent("windowsPE", "Microsoft-Windows-International-Core-WinPE", "<UILanguage>en-US</UILanguage>"),
  },
  UA146: { fires: userData("<AcceptEula>yes</AcceptEula>"), fine: userData("<AcceptEula>true</AcceptEula>") },
  UA147: {
    fires: { file: settings("specialize", shellSetup("<ComputerName>reception-desk-01</ComputerName>")) },
    fine: { file: settings("specialize", shellSetup("<ComputerName>reception-01</ComputerName>")) },
  },
  UA148: { fires: userData("<FullName />"), fine: userData("<FullName>Reception</FullName>") },
  UA149: { fires: imageMetaData("/image/edition"), fine: imageMetaData("/image/index") },
  UA150: {
    fires: localAccounts("<LocalAccount><Group>Users</Group></LocalAccount>"),
    fine: localAccounts("<LocalAccount><Name>desk</Name><Group>Users</Group></LocalAccount>"),
  },
  UA151: {
    fires: localAccounts(
      "<LocalAccount><Name>desk</Name></LocalAccount><LocalAccount><Name>Desk</Name></LocalAccount>",
    ),
    fine: localAccounts("<LocalAccount><Name>desk</Name></LocalAccount><LocalAccount><Name>door</Name></LocalAccount>"),
  },
  UA152: {
    fires: { file: settings("oobeSystem", shellSetup("<OOBE><NetworkLocation>Work</NetworkLocation></OOBE>")) },
    fine: { file: settings("oobeSystem", shellSetup("<OOBE><ProtectYourPC>3</ProtectYourPC></OOBE>")) },
  },
};

function settings(pass: string, content: string): string {
  return `<settings pass="${pass}">${content}</settings>`;
}

function component(name: string, content: string): string {
  const attributes = { name, processorArchitecture: "amd64", ...componentAttributes };
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`);
  return `<component${written.join("")}>${content}</component>`;
}

function shellSetup(content: string): string {
  return component("Microsoft-Windows-Shell-Setup", content);
}

function inComponent(pass: string, name: string, content: string): Example {
  return { file: settings(pass, component(name, content)) };
}

function userData(content: string): Example {
  return inComponent("windowsPE", "Microsoft-Windows-Setup", `<UserData>${content}</UserData>`);
}

function imageMetaData(key: string): Example {
  const metaData = `<MetaData wcm:action="add"><Key>${key}</Key><Value>1</Value></MetaData>`;
  const image = `<ImageInstall><OSImage><InstallFrom>${metaData}</InstallFrom></OSImage></ImageInstall>`;
  return inComponent("windowsPE", "Microsoft-Windows-Setup", image);
}

function localAccounts(items: string): Example {
  const accounts = items.replaceAll("<LocalAccount>", '<LocalAccount wcm:action="add">');
  const list = `<UserAccounts><LocalAccounts>${accounts}</LocalAccounts></UserAccounts>`;
  return { file: settings("oobeSystem", shellSetup(list)) };
}

function inSetup(items: string, beside = ""): Example {
  const list = `<RunAsynchronous>${items}</RunAsynchronous>`;
  return inComponent("windowsPE", "Microsoft-Windows-Setup", beside + list);
}

function inDeployment(content: string): Example {
  const item = `<RunAsynchronousCommand>${content}</RunAsynchronousCommand>`;
  return inComponent("specialize", "Microsoft-Windows-Deployment", `<RunAsynchronous>${item}</RunAsynchronous>`);
}

/** The only command of a list that Windows waits for. */
function inSpecialize(content: string): Example {
  const item = `<RunSynchronousCommand>${content}</RunSynchronousCommand>`;
  return inComponent("specialize", "Microsoft-Windows-Deployment", `<RunSynchronous>${item}</RunSynchronous>`);
}

/** The only command of a list. */
function command(content: string): Example {
  return inSetup(`<RunAsynchronousCommand><Order>1</Order>${content}</RunAsynchronousCommand>`);
}

function numbered(order: number, path: string, more = ""): string {
  return `<RunAsynchronousCommand><Order>${order}</Order><Path>${path}</Path>${more}</RunAsynchronousCommand>`;
}

function credentials(domain: string): string {
  return `<Credentials><Domain>${domain}</Domain><UserName>svc-deploy</UserName><Password>example</Password></Credentials>`;
}
