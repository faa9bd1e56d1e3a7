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

export const listName = "RunAsynchronous";
export const commandName = "RunAsynchronousCommand";

/** The passes that have a RunAsynchronous list. */
export const commandPasses = ["windowsPE", "specialize", "auditUser"] as const;
export type CommandPass = (typeof commandPasses)[number];

export const defaultPass: CommandPass = "windowsPE";

const setupComponent = "Microsoft-Windows-Setup";
const deploymentComponent = "Microsoft-Windows-Deployment";

/** The component that holds the list of a pass. */
export const listComponent: Readonly<Record<CommandPass, string>> = {
  windowsPE: setupComponent,
  specialize: deploymentComponent,
  auditUser: deploymentComponent,
};

/** A command list that Windows has, managed by this provider or not, and what is documented about it. */
export interface ListKind {
  /** Where the list stands. */
  readonly component: string;
  readonly passes: readonly string[];
  /** The names of the list's element, and of those in it. */
  readonly list: string;
  readonly item: string;
  /** The element that says what runs. */
  readonly runs: "Path" | "CommandLine";
  /** How long that and the description may be, in characters; undefined where Windows states no maximum. */
  readonly longestRun?: number;
  readonly longestDescription?: number;
  /** True where Windows states that a description must not be empty. */
  readonly refusesEmptyDescription?: boolean;
  /** The elements that an item can have. */
  readonly elements: readonly string[];
}

/** The elements that a RunAsynchronousCommand can have, and every RunSynchronousCommand as well, as they usually follow. */
export const commandElements = ["Order", "Path", "Description", "Credentials"] as const;
export type CommandElement = (typeof commandElements)[number];

export function isCommandElement(name: string): name is CommandElement {
  return (commandElements as readonly string[]).includes(name);
}

const synchronous = { list: "RunSynchronous", item: "RunSynchronousCommand", runs: "Path" } as const;
const asynchronous = { list: listName, item: commandName, runs: "Path" } as const;
const setup = { component: setupComponent, passes: ["windowsPE"] };
const deployment = {
  component: deploymentComponent,
  passes: ["specialize", "auditUser"],
  longestRun: 259,
  longestDescription: 259,
  refusesEmptyDescription: true,
};
const logon = {
  component: "Microsoft-Windows-Shell-Setup",
  passes: ["oobeSystem"],
  runs: "CommandLine",
  longestRun: 1024,
  longestDescription: 256,
  elements: ["Order", "CommandLine", "Description", "RequiresUserInput"],
} as const;

/** @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/components-b-unattend */
export const listKinds: readonly ListKind[] = [
  { ...setup, ...asynchronous, refusesEmptyDescription: true, elements: commandElements },
  { ...deployment, ...asynchronous, elements: commandElements },
  { ...setup, ...synchronous, elements: commandElements },
  { ...deployment, ...synchronous, elements: [...commandElements, "WillReboot"] },
  { ...logon, list: "FirstLogonCommands", item: "SynchronousCommand" },
  { ...logon, list: "LogonCommands", item: "AsynchronousCommand" },
];

/** The kind of list that this provider manages in a pass. */
export function managedListKind(pass: CommandPass): ListKind {
  return listKinds.find(({ list, passes }) => list === listName && passes.includes(pass))!;
}

/**
 * How the account name is spelled where a file gives no example: Microsoft's examples differ by component. Both are
 * read everywhere.
 */
export const userNameSpelling: Readonly<Record<CommandPass, string>> = {
  windowsPE: "UserName",
  specialize: "Username",
  auditUser: "Username",
};
export const userNameSpellings: readonly string[] = ["UserName", "Username"];

/** What Windows Setup puts in the place of a secret in the copy it keeps. */
export const pantherSecret = "*SENSITIVE*DATA*DELETED*";
/** The attribute by which Windows Setup marks a pass as done in the copy it keeps. */
export const pantherAttribute = "wasPassProcessed";
