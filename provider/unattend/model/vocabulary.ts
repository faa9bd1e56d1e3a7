/**
 * The words of answer files, as Microsoft's Unattended Windows Setup Reference has them. Constants, and what they say of a number.
 */

export const unattendNamespace = "urn:schemas-microsoft-com:unattend";
/** `wcm:action`, `wcm:keyValue`. */
export const wcmNamespace = "http://schemas.microsoft.com/WMIConfig/2002/State";
/** Of `cpi:offlineImage`, by which Windows System Image Manager remembers which image a file was made with. */
export const cpiNamespace = "urn:schemas-microsoft-com:cpi";
/** Of `xml:lang` and the like, whose prefix needs no declaration. */
export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
/** Of namespace declarations themselves. */
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

/** Prefixes that answer files use, and what they have to be declared as. */
export const usualPrefixes: Readonly<Record<string, string>> = {
  wcm: wcmNamespace,
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
  cpi: "urn:schemas-microsoft-com:cpi",
};

/** Configuration passes in the order in which Windows runs them; `oobeUser` stands in the schema only. */
export const configurationPasses = [
  "windowsPE",
  "offlineServicing",
  "generalize",
  "specialize",
  "auditSystem",
  "auditUser",
  "oobeSystem",
  "oobeUser",
] as const;

export const architectures = ["x86", "amd64", "arm64", "arm", "ia64", "wow64"] as const;
export type Architecture = (typeof architectures)[number];

export const defaultArchitecture: Architecture = "amd64";

/** The attributes that every component has beside its name and architecture. */
export const componentAttributes = {
  publicKeyToken: "31bf3856ad364e35",
  language: "neutral",
  versionScope: "nonSxS",
} as const;

/** What `wcm:action` says becomes of an item of a list. */
export const listActions = ["add", "modify", "remove"] as const;

/** Orders are unique within a command list, which is one pass and one architecture. */
export const lowestOrder = 1;
export const highestOrder = 500;

export function isOrder(value: number): boolean {
  return Number.isInteger(value) && value >= lowestOrder && value <= highestOrder;
}

/** The elements that an item of a command list can have, in the sequence in which Microsoft's examples have them. */
export const commandElements = [
  "Order",
  "Path",
  "CommandLine",
  "Description",
  "Credentials",
  "WillReboot",
  "RequiresUserInput",
] as const;
export type CommandElement = (typeof commandElements)[number];

/** A kind of command list that Windows has, and what is documented about it. */
export interface ListKind {
  /** Where such a list stands. */
  readonly component: string;
  readonly passes: readonly string[];
  /** The names of the list's element, and of those in it. */
  readonly list: ListName;
  readonly item: string;
  /** True if Windows waits for a command to end before it runs the next one. */
  readonly waits: boolean;
  /** The element that says what runs. */
  readonly runs: "Path" | "CommandLine";
  /** How long that and the description may be, in characters; undefined where Windows states no maximum. */
  readonly longestRun?: number;
  readonly longestDescription?: number;
  /** True where Windows states that a description must not be empty. */
  readonly refusesEmptyDescription?: boolean;
  /** The elements that an item can have. */
  readonly elements: readonly CommandElement[];
  /** How the account name is spelled where a file gives no example: Microsoft's examples differ by component. */
  readonly userName: UserNameSpelling;
}

/** Both are read everywhere. */
export const userNameSpellings = ["UserName", "Username"] as const;
export type UserNameSpelling = (typeof userNameSpellings)[number];

export type ListName = "RunAsynchronous" | "RunSynchronous" | "FirstLogonCommands" | "LogonCommands";

const synchronous = { list: "RunSynchronous", item: "RunSynchronousCommand", waits: true } as const;
const asynchronous = { list: "RunAsynchronous", item: "RunAsynchronousCommand", waits: false } as const;
const runElements = ["Order", "Path", "Description", "Credentials"] as const;
export const setupComponent = "Microsoft-Windows-Setup";
const setup = {
  component: setupComponent,
  passes: ["windowsPE"],
  runs: "Path",
  elements: runElements,
  userName: "UserName",
} as const;
const deployment = {
  component: "Microsoft-Windows-Deployment",
  passes: ["specialize", "auditUser"],
  runs: "Path",
  longestRun: 259,
  longestDescription: 259,
  refusesEmptyDescription: true,
  elements: runElements,
  userName: "Username",
} as const;
const logon = {
  component: "Microsoft-Windows-Shell-Setup",
  passes: ["oobeSystem"],
  runs: "CommandLine",
  longestRun: 1024,
  longestDescription: 256,
  elements: ["Order", "CommandLine", "Description", "RequiresUserInput"],
  userName: "Username",
} as const;

/** @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/components-b-unattend */
export const listKinds: readonly ListKind[] = [
  { ...setup, ...asynchronous, refusesEmptyDescription: true },
  { ...deployment, ...asynchronous },
  { ...setup, ...synchronous },
  { ...deployment, ...synchronous, elements: [...runElements, "WillReboot"] },
  { ...logon, list: "FirstLogonCommands", item: "SynchronousCommand", waits: true },
  { ...logon, list: "LogonCommands", item: "AsynchronousCommand", waits: false },
];

/** The list that an AsyncCommand stands in. */
export const asyncListName: ListName = "RunAsynchronous";

/** The pass of a command that names none. */
export const defaultPass = "windowsPE";

/** The kind of list that a pass has by this name; undefined if it has none. */
export function listKindOf(pass: string, list: string): ListKind | undefined {
  return listKinds.find((kind) => kind.list === list && kind.passes.includes(pass));
}

/** The passes that have a list of this name. */
export function passesWith(list: string): string[] {
  return listKinds.flatMap((kind) => (kind.list === list ? kind.passes : []));
}

/** What Windows does after a command of a list that it waits in; it goes on without a restart by default. */
export const rebootChoices = ["Always", "OnRequest", "Never"] as const;
export const defaultReboot = "Never";

/** What Windows Setup puts in the place of a secret in the copy it keeps. */
export const pantherSecret = "*SENSITIVE*DATA*DELETED*";
/** The attribute by which Windows Setup marks a pass as done in the copy it keeps. */
export const pantherAttribute = "wasPassProcessed";
