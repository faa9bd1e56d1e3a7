import assert from "node:assert/strict";
import { compareContent, parseContent } from "../../../provider/unattend/content/content";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";

describe("documents are compared by what the catalog knows of settings:", () => {
  const [setup, shell] = ["Microsoft-Windows-Setup", "Microsoft-Windows-Shell-Setup"];
  const inShell = `windowsPE / ${shell} (amd64)`;
  const suffix = (name: string, key?: number): string =>
    `<DomainName wcm:action="add"${key === undefined ? "" : ` wcm:keyValue="${key}"`}>${name}</DomainName>`;
  const search = (...items: string[]): string => `<DNSSuffixSearchOrder>${items.join("")}</DNSSuffixSearchOrder>`;
  const account = (name: string, inner: string): string =>
    `<LocalAccount wcm:action="add"><Name>${name}</Name>${inner}</LocalAccount>`;
  const accounts = (...items: string[]): string =>
    `<UserAccounts><LocalAccounts>${items.join("")}</LocalAccounts></UserAccounts>`;
  const logon = (...items: [order: string, run: string][]): string =>
    `<FirstLogonCommands>${items.map(([order, run]) => `<SynchronousCommand><Order>${order}</Order><CommandLine>${run}</CommandLine></SynchronousCommand>`).join("")}</FirstLogonCommands>`;
  const inAccounts = `${inShell} / UserAccounts / LocalAccounts`;
  const dns = "Microsoft-Windows-DNS-Client";
  const suffixes = `windowsPE / ${dns} (amd64) / DNSSuffixSearchOrder`;
  const document = (name: string, inner: string): string =>
    `<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State"><settings pass="windowsPE"><component name="${name}" processorArchitecture="amd64">${inner}</component></settings></unattend>`;
  const rows: [string, string, string, string, string[]][] = [
    ["true", shell, "<CopyProfile>true</CopyProfile>", "<CopyProfile> True </CopyProfile>", []],
    ["true as a number", shell, "<CopyProfile>true</CopyProfile>", "<CopyProfile>1</CopyProfile>", []],
    [
      "true and false",
      shell,
      "<CopyProfile>true</CopyProfile>",
      "<CopyProfile>0</CopyProfile>",
      [`${inShell} / CopyProfile: true | false`],
    ],
    [
      "numbers",
      shell,
      "<AutoLogon><LogonCount>16</LogonCount></AutoLogon>",
      "<AutoLogon><LogonCount>0x10</LogonCount></AutoLogon>",
      [],
    ],
    [
      "a choice",
      setup,
      "<DiskConfiguration><WillShowUI>OnError</WillShowUI></DiskConfiguration>",
      "<DiskConfiguration><WillShowUI>onerror</WillShowUI></DiskConfiguration>",
      [],
    ],
    [
      "text in another letter case",
      shell,
      "<ComputerName>a</ComputerName>",
      "<ComputerName>A</ComputerName>",
      [`${inShell} / ComputerName: a | A`],
    ],
    [
      "another spelling of a name",
      setup,
      "<RunSynchronous><RunSynchronousCommand><Credentials><UserName>a</UserName></Credentials></RunSynchronousCommand></RunSynchronous>",
      "<RunSynchronous><RunSynchronousCommand><Credentials><Username>a</Username></Credentials></RunSynchronousCommand></RunSynchronous>",
      [],
    ],
    [
      "a name in another letter case",
      shell,
      "<CopyProfile>true</CopyProfile>",
      "<copyprofile>true</copyprofile>",
      [`${inShell} / CopyProfile: true | none`, `${inShell} / copyprofile: none | true`],
    ],
    [
      "an item that does not say that it is added",
      shell,
      accounts(account("a", "")),
      accounts(account("a", "").replace(/ wcm:action="add"/, "")),
      [],
    ],
    [
      "an item that is removed",
      shell,
      accounts(account("a", "")),
      accounts(account("a", "").replace("add", "remove")),
      [`${inAccounts} / LocalAccount a / @http://schemas.microsoft.com/WMIConfig/2002/State action: none | remove`],
    ],
    [
      "other numbers in the same sequence",
      dns,
      search(suffix("a", 1), suffix("b", 2)),
      search(suffix("a", 10), suffix("b", 20)),
      [],
    ],
    [
      "other numbers, and another sequence in the file",
      dns,
      search(suffix("a", 1), suffix("b", 2)),
      search(suffix("b", 20), suffix("a", 10)),
      [],
    ],
    ["no numbers", dns, search(suffix("a", 1), suffix("b", 2)), search(suffix("a"), suffix("b")), []],
    [
      "the other sequence",
      dns,
      search(suffix("a", 1), suffix("b", 2)),
      search(suffix("b", 1), suffix("a", 2)),
      [`${suffixes} / DomainName #1: a | b`, `${suffixes} / DomainName #2: b | a`],
    ],
    [
      "one item more",
      dns,
      search(suffix("a", 1)),
      search(suffix("a", 1), suffix("b", 2)),
      [`${suffixes} / DomainName #2: none | b`],
    ],
    [
      "a number twice",
      dns,
      search(suffix("a", 1), suffix("b", 2)),
      search(suffix("a", 1), suffix("b", 1)),
      [`${suffixes} / DomainName 1 #2: none | b`, `${suffixes} / DomainName #2: b | none`],
    ],
    [
      "a number that an item needs not",
      shell,
      accounts(account("a", "")),
      accounts(account("a", "").replace(">", ' wcm:keyValue="7">')),
      [],
    ],
    [
      "items that a setting tells apart, in another sequence",
      shell,
      accounts(account("a", ""), account("b", "")),
      accounts(account("b", ""), account("a", "")),
      [],
    ],
    [
      "what differs in one of them",
      shell,
      accounts(account("a", "<Group>x</Group>"), account("b", "")),
      accounts(account("b", ""), account("a", "<Group>y</Group>")),
      [`${inAccounts} / LocalAccount a / Group: x | y`],
    ],
    [
      "two with one key",
      shell,
      accounts(account("a", "<Group>x</Group>"), account("a", "")),
      accounts(account("a", "<Group>x</Group>"), account("a", "<Group>y</Group>")),
      [`${inAccounts} / LocalAccount a #2 / Group: none | y`],
    ],
    ["Orders", shell, logon(["1", "a"], ["2", "b"]), logon(["02", "b"], ["0x1", "a"]), []],
    [
      "an Order that is missing",
      shell,
      logon(["1", "a"]),
      logon(["1", "a"]).replace(/<Order>.*<\/Order>/, ""),
      [
        `${inShell} / FirstLogonCommands / SynchronousCommand with Order 1 / Order: 1 | none`,
        `${inShell} / FirstLogonCommands / SynchronousCommand with Order 1 / CommandLine: a | none`,
        `${inShell} / FirstLogonCommands / SynchronousCommand / CommandLine: none | a`,
      ],
    ],
    [
      "numbers of items that are not known",
      "Contoso-Agent",
      '<A wcm:keyValue="1">a</A>',
      '<A wcm:keyValue="2">a</A>',
      ["windowsPE / Contoso-Agent (amd64) / A: a | none", "windowsPE / Contoso-Agent (amd64) / A: none | a"],
    ],
    [
      "true where nobody knows the setting",
      "Contoso-Agent",
      "<A>true</A>",
      "<A>True</A>",
      ["windowsPE / Contoso-Agent (amd64) / A: true | True"],
    ],
  ];
  for (const [what, name, desired, stored, expected] of rows) {
    it(what, () => {
      const differences = compareContent(
        parseContent(document(name, desired)),
        AnswerFileDocument.parse(document(name, stored)),
      );
      assert.deepEqual(
        differences.map((each) => `${each.path}: ${each.desired ?? "none"} | ${each.stored ?? "none"}`),
        expected,
      );
    });
  }
});
