/**
 * The words of answer files, as Microsoft's Unattended Windows Setup Reference has them. Constants only.
 */

export const unattendNamespace = "urn:schemas-microsoft-com:unattend";
/** `wcm:action`, `wcm:keyValue`. */
export const wcmNamespace = "http://schemas.microsoft.com/WMIConfig/2002/State";
/** Of `xml:lang` and the like, whose prefix needs no declaration. */
export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
/** Of namespace declarations themselves. */
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

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

/** Orders are unique within a command list, which is one pass and one architecture. */
export const lowestOrder = 1;
export const highestOrder = 500;

export const listName = "RunAsynchronous";
export const commandName = "RunAsynchronousCommand";

/** The passes that have a RunAsynchronous list. */
export const commandPasses = ["windowsPE", "specialize", "auditUser"] as const;
export type CommandPass = (typeof commandPasses)[number];

export const defaultPass: CommandPass = "windowsPE";

/** The component that holds the list of a pass. */
export const listComponent: Readonly<Record<CommandPass, string>> = {
  windowsPE: "Microsoft-Windows-Setup",
  specialize: "Microsoft-Windows-Deployment",
  auditUser: "Microsoft-Windows-Deployment",
};

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
