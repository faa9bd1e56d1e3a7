import assert from "node:assert/strict";
import { explanations, type ExplanationFormat } from "../../cli/explain";
import { findSettings } from "../../cli/find-settings";
import { unattend } from "../support/command-line";

const explain = (name: string, format: ExplanationFormat = "text"): string =>
  explanations[format](findSettings(name), name);
const pages = "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/";

describe("unattend explain", () => {
  const meant: [what: string, name: string, lines: RegExp[]][] = [
    [
      "a setting by its name",
      "HideOnlineAccountScreens",
      [
        /^Microsoft-Windows-Shell-Setup\/OOBE\/HideOnlineAccountScreens\n/,
        /^ {2}Passes {3}oobeSystem$/m,
        /^ {2}Value {4}Boolean$/m,
        /^ {2}Default {2}false$/m,
        /^ {2}Page {5}https:\/\/learn\.microsoft\.com\/\S+-oobe-hideonlineaccountscreens$/m,
      ],
    ],
    ["in another letter case", "hideonlineaccountSCREENS", [/^Microsoft-Windows-Shell-Setup\/OOBE\/HideOnline/]],
    ["by a part of it", "OnlineAccount", [/^Microsoft-Windows-Shell-Setup\/OOBE\/HideOnlineAccountScreens\n/]],
    ["by its place", "Shell-Setup/OOBE/HideEULAPage", [/^Microsoft-Windows-Shell-Setup\/OOBE\/HideEULAPage\n/]],
    ["with backslashes", String.raw`OOBE\HideEULAPage`, [/^Microsoft-Windows-Shell-Setup\/OOBE\/HideEULAPage\n/]],
    ["by another right spelling", "SKUPolicyRequired", [/SkuPolicyRequired\n/, /Spelled also +SKUPolicyRequired$/m]],
    [
      "what else has it in its name",
      "ComputerName",
      [
        /^Microsoft-Windows-Shell-Setup\/ComputerName\n/,
        /\n\nOthers .*:\n {2}Microsoft-Windows-Deployment\/AuditComputerName/,
      ],
    ],
    [
      "a component, with a line for each setting in it",
      "microsoft-windows-shell-setup",
      [/^ {4}OOBE +12 settings$/m, /^ {4}BluetoothTaskbarIconEnabled +Boolean$/m],
    ],
    ["an item of a list", "DiskConfiguration/Disk", [/Items +List by DiskID$/m, /^ {4}CreatePartitions +1 setting$/m]],
    [
      "an item that has wcm:keyValue",
      "DNSSuffixSearchOrder/DomainName",
      [/Items +List by the attribute wcm:keyValue$/m],
    ],
    ["a list of commands", "LogonCommands", [/Resources +commands of an AnswerFile, CommandList$/m]],
    ["allowed values", "Microsoft-Windows-Shell-Setup/OOBE/ProtectYourPC", [/Value +One of 1, 2, 3/]],
    ["a range", "FirstLogonCommands/SynchronousCommand/Order", [/Value +Integer, 1 to 500$/m]],
    ["a value beside a range", "HKLMConnectTimeOut", [/Value +Integer, 5000 to 86400000 or 0$/m]],
    ["a number of digits", "RegionalOverride/Order", [/Value +Integer, 1 to 199, 3 digits$/m]],
    ["values that are not all", "OSImage/InstallFrom/MetaData/Key", [/Value +For instance /]],
    ["a greatest length", "ComputerName", [/Value +Text, at most 15 characters/]],
    ["what has no empty value", "PowerCPL/PreferredPlan", [/Value +GUID, not empty$/m]],
    ["what is required", "BDATeam/Team", [/Required +yes$/m]],
    ["what is deprecated", "OOBE/NetworkLocation", [/Status +Deprecated in Windows 10$/m]],
    ["what was removed", "Themes/ScreenSaver", [/Status +Removed from Windows 10$/m]],
    [
      "what the reference does not have",
      "DoNotCleanTaskBar",
      [/Passes +the reference does not say$/m, /Known from .*SIM/],
    ],
  ];
  for (const [what, name, lines] of meant) {
    it(`says what is known: ${what}`, () => {
      for (const line of lines) assert.match(explain(name), line);
    });
  }

  it("lists what may be meant: what is called that, then what has it in its name", () => {
    const [title, ...lines] = explain("willshowui").trimEnd().split("\n");
    assert.equal(title, "willshowui may be one of:");
    assert.equal(lines.length, 9);
    assert.match(
      lines[1]!,
      /^ {2}Microsoft-Windows-Setup\/DiskConfiguration\/WillShowUI +One of Always, OnError, Never$/,
    );
  });

  it("shows twenty of them, and says how many more there are", () => {
    const lines = explain("Enable").trimEnd().split("\n");
    assert.equal(lines.length, 22);
    assert.match(lines[21]!, /^ {2}and \d+ more: /);
  });

  const unknown: [what: string, name: string, words: RegExp][] = [
    [
      "a typing error",
      "HideOnlinAccountScreen",
      /\n\nDid you mean:\n {2}\S+\/OOBE\/HideOnlineAccountScreens {2}Boolean\n$/,
    ],
    ["a wrong place", "Microsoft-Windows-Setup/OOBE", /\n\nDid you mean:\n {2}Microsoft-Windows-Shell-Setup\/OOBE /],
    ["nothing like it", "Zzzzzzzz", /^No component or setting has Zzzzzzzz in its name\n$/],
    ["no name", "/", /^No component or setting/],
  ];
  for (const [what, name, words] of unknown) {
    it(`says if there is none: ${what}`, () => {
      assert.match(explain(name), words);
    });
  }

  for (const [what, args, code, words] of [
    ["one setting", ["ComputerName"], 0, /^Microsoft-Windows-Shell-Setup\/ComputerName\n/],
    ["several settings", ["WillShowUI"], 0, /^WillShowUI may be one of:\n/],
    ["none", ["Zzzzzzzz"], 1, /^No component or setting/],
    ["no name", [], 2, /^$/],
    ["an unknown format", ["--format", "sarif", "ComputerName"], 2, /^$/],
    ["JSON", ["--format", "json", "ComputerName"], 0, /^\{\n/],
  ] as const) {
    it(`ends with ${code}: ${what}`, async () => {
      const ended = await unattend(["explain", ...args]);
      assert.match(ended.output, words);
      assert.equal(ended.code, code, ended.errors);
    });
  }

  it("tells programs the same, as JSON", () => {
    assert.deepEqual(JSON.parse(explain("ComputerName", "json")), {
      setting: {
        place: "Microsoft-Windows-Shell-Setup/ComputerName",
        passes: ["offlineServicing", "specialize"],
        kind: "text",
        longest: 15,
        page: `${pages}microsoft-windows-shell-setup-computername`,
        settings: [],
      },
      others: ["Microsoft-Windows-Deployment/AuditComputerName"],
      near: [],
    });
  });
});
