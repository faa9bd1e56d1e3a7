import assert from "node:assert/strict";
import { before, describe, it } from "mocha";
import { typeFaults } from "./support/type-faults";

const shell = (settings: string): string => `{ specialize: { "Microsoft-Windows-Shell-Setup": { ${settings} } } }`;
const setup = (settings: string): string => `{ windowsPE: { "Microsoft-Windows-Setup": { ${settings} } } }`;
const disk = (settings: string): string => setup(`DiskConfiguration: { Disk: [{ DiskID: 0, ${settings} }] }`);

/** What is wrong, the settings, the property that the compiler points at, and what it says of it. */
const typos: [string, string, string, RegExp][] = [
  ["a pass", "{ windowsPe: {} }", "windowsPe", /'windowsPe' does not exist in type 'Input<Settings>'/],
  ["a setting", shell(`ComputrName: "lab"`), "ComputrName", /'ComputrName' does not exist in type 'Input<ShellSetup>'/],
  [
    "the letter case of a setting",
    shell("OOBE: { HideEulaPage: true }"),
    "HideEulaPage",
    /'HideEulaPage' does not exist in type 'Input<ShellSetup_OOBE>'/,
  ],
  [
    "a setting of an item",
    disk("WillWipeDisc: true"),
    "WillWipeDisc",
    /'WillWipeDisc' does not exist in type 'Input<Setup_DiskConfiguration_Disk>'/,
  ],
  [
    "a setting of an item that stands alone",
    shell(`UserAccounts: { LocalAccounts: { LocalAccount: { Name: "lab", Grup: "Users" } } }`),
    "Grup",
    /'Grup' does not exist in type 'List<ShellSetup_UserAccounts_LocalAccounts_LocalAccount>'/,
  ],
  [
    "a setting that stands elsewhere",
    shell("SkipMachineOOBE: true"),
    "SkipMachineOOBE",
    /'SkipMachineOOBE' does not exist in type 'Input<ShellSetup>'/,
  ],
  [
    "a value of a choice",
    disk(`CreatePartitions: { CreatePartition: [{ Type: "Primery" }] }`),
    "Type",
    /"Primery".*Did you mean '"Primary"'\?/,
  ],
  [
    "a number of a choice",
    shell("OOBE: { ProtectYourPC: 4 }"),
    "ProtectYourPC",
    /'4' is not assignable to type 'Input</,
  ],
  [
    "true or false",
    setup(`EnableNetwork: "yes"`),
    "EnableNetwork",
    /"yes".* not assignable to type 'Input<BooleanValue>/,
  ],
  [
    "an integer",
    disk(`ModifyPartitions: { ModifyPartition: [{ Order: "1st" }] }`),
    "Order",
    /"1st".* not assignable to type 'Input<IntegerValue>/,
  ],
  [
    "text that is none",
    shell("ComputerName: true"),
    "ComputerName",
    /'true' is not assignable to type 'Input<TextValue>/,
  ],
  [
    "a value in place of settings",
    shell("OOBE: true"),
    "OOBE",
    /'true' is not assignable to type 'Input<ShellSetup_OOBE>/,
  ],
  ["an array of what is no list", shell("OOBE: [{}]"), "OOBE", /is not assignable to type 'Input<ShellSetup_OOBE>/],
];

const right: [string, string][] = [
  [
    "values as text",
    setup(`EnableNetwork: "true", DiskConfiguration: { Disk: [{ DiskID: "0", WillWipeDisk: "false" }] }`),
  ],
  ["numbers of a choice, also as text", shell(`OOBE: { ProtectYourPC: 3 }, ShowWindowsLive: false, TimeZone: "UTC"`)],
  ["hexadecimal numbers", disk(`ModifyPartitions: { ModifyPartition: [{ Order: "0x1", TypeID: "0x27" }] }`)],
  [
    "a setting in a pass that its page does not name",
    `{ oobeSystem: { "Microsoft-Windows-Shell-Setup": { ComputerName: "lab" } } }`,
  ],
  ["another spelling", setup(`RunSynchronous: { RunSynchronousCommand: [{ Credentials: { Username: "lab" } }] }`)],
  ["an item that stands alone", setup("DiskConfiguration: { Disk: { DiskID: 0 } }")],
  [
    "a list of plain values",
    `{ specialize: { "Microsoft-Windows-DNS-Client": { DNSSuffixSearchOrder: { DomainName: ["a", name] } } } }`,
  ],
  [
    "attributes, of components and items",
    `{ specialize: { "Networking-MPSSVC-Svc": { "@language": "de-DE", FirewallGroups: { FirewallGroup: [{ "@wcm:keyValue": "rd", Active: true }] } } } }`,
  ],
  [
    "another value than the examples of one",
    setup(`ImageInstall: { OSImage: { InstallFrom: { MetaData: { Key: "/IMAGE/FLAGS" } } } }`),
  ],
  ["a component that is not known", `{ specialize: { "Fabrikam-Agent": { Server: "a", Ports: [{ Port: 1 }] } } }`],
  [
    "an unknown setting of a component that has such",
    `{ specialize: { "Microsoft-Windows-Sensors-Core": { Distance: 5 } } }`,
  ],
  [
    "unlisted settings in place of a component's",
    `{ specialize: { "Microsoft-Windows-Shell-Setup": unlisted({ NewSetting: { Value: [1] } }) } }`,
  ],
  [
    "unlisted settings beside known ones",
    shell(`ComputerName: "lab", ...unlisted({ NewSetting: 1 }), OOBE: { ...unlisted({ ProtectYourPC: 4 }) }`),
  ],
  [
    "outputs as values",
    shell(
      "ComputerName: name, TimeZone: pulumi.interpolate`${name} Standard Time`, OOBE: { ProtectYourPC: name.apply((): 3 => 3) }",
    ),
  ],
  [
    "an output as a group, an item, a list",
    setup(
      `UserData: later<{ AcceptEula: boolean }>(), DiskConfiguration: { Disk: [later<{ DiskID: number }>()] }, RunSynchronous: { RunSynchronousCommand: later<{ Path: string }[]>() }`,
    ),
  ],
  [
    "an output as all, with its type named",
    `name.apply((known): Settings => (${shell(`ComputerName: known, OOBE: { ProtectYourPC: "3" }`)}))`,
  ],
  [
    "configuration",
    setup(
      `EnableNetwork: config.requireBoolean("b"), DiskConfiguration: { WillShowUI: config.require<"Always" | "Never">("c") }`,
    ),
  ],
  ["what may be undefined", shell(`ComputerName: config.get("name"), ...(config.get("x") ? { TimeZone: "UTC" } : {})`)],
  [
    "a constant array",
    `(() => { const all = [{ Type: "EFI", Size: 300 }, { Type: "Primary", Extend: true }] as const; return ${disk("CreatePartitions: { CreatePartition: all }")}; })()`,
  ],
  [
    "records that the program builds",
    `(() => { const all: Record<string, Record<string, Record<string, SettingValue>>> = {}; return all; })()`,
  ],
  [
    "a record in place of a component's settings",
    `(() => { const all: Record<string, SettingValue> = {}; return { specialize: { "Microsoft-Windows-Shell-Setup": all } }; })()`,
  ],
  [
    "parts with a type of their own",
    `(() => { const part: Components["Microsoft-Windows-Shell-Setup"] = { TimeZone: "UTC" }; return { specialize: { "Microsoft-Windows-Shell-Setup": part } }; })()`,
  ],
];

const programWith = (settings: string): string => `import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, unlisted, type Components, type Settings, type SettingValue } from "pulumi-unattend";

const config = new pulumi.Config();
const name = config.requireSecret("name");
const later = <T>(): pulumi.Output<T> => config.requireSecretObject<T>("later");

export const file = new AnswerFile("win11", {
  path: "autounattend.xml",
  settings: ${settings},
});
`;

describe("the types of settings", () => {
  const faults = new Map<string, string>();

  before(async () => {
    const programs = [...typos, ...right].map(([, settings]) => programWith(settings));
    const found = await typeFaults(programs.map((program) => ({ "index.ts": program })));
    programs.forEach((program, index) => faults.set(program, found[index]!));
  });

  for (const [what, settings, property, message] of typos) {
    it(`refuse a mistake in ${what}, and point at it`, () => {
      const program = programWith(settings);
      const lines = program.slice(0, program.indexOf(`${property}:`)).split("\n");
      const place = `index.ts(${lines.length},${lines.at(-1)!.length + 1}): error`;
      const said = faults.get(program)!;
      assert.ok(said.startsWith(place), `${place} in ${said}`);
      assert.match(said, message);
      assert.equal(said.match(/^index\.ts/gm)!.length, 1);
    });
  }

  for (const [what, settings] of right) {
    it(`let ${what} through`, () => assert.equal(faults.get(programWith(settings)), ""));
  }
});
