import { placeOf } from "../xml/place";
import { findForbiddenCharacter } from "../xml/render";
import { attributeOf, childElements, textOf, type XmlElement } from "../xml/tree";
import type { CheckedCommand } from "./checked-command";
import { architectureOf, componentsNamed, sameFields, type CommandFields } from "./command-list";
import type { AnswerFileDocument } from "./document";
import { isOrder } from "./order";
import {
  architectures,
  commandPasses,
  configurationPasses,
  highestOrder,
  listComponent,
  listKinds,
  lowestOrder,
  type CommandElement,
  type ListKind,
} from "./vocabulary";

/**
 * What it means that a rule fires: an error is something that Windows documents as not allowed, and stops what a program
 * declares before anything is written; a warning is most likely a mistake; a note is worth knowing.
 */
export type Severity = "error" | "warning" | "note";

/** A rule about answer files. */
export interface Rule {
  readonly severity: Severity;
  /** What it applies to, in words: passes and lists. */
  readonly appliesTo: string;
  readonly remedy: string;
  /** Where Windows or XML says so, or why it is a rule all the same. */
  readonly source: string;
  /** What is wrong with the arguments of a command, by their kind and range alone. */
  readonly ofArguments?: (args: CommandArguments) => Hit[];
  /** What is wrong with a command by itself. */
  readonly ofCommand?: (command: CheckedCommand) => Hit[];
  /** What is wrong with a command where it stands, or is going to. */
  readonly inFile?: (command: CheckedCommand, surroundings: Surroundings) => Hit[];
  /** What is wrong with a document, apart from single commands. */
  readonly ofDocument?: (document: AnswerFileDocument) => Hit[];
}

/** What a rule finds. Words never have values of the file or the program in them that may be secret. */
export interface Hit {
  readonly cause: string;
  /** The element that it is about, by name; of a declared command it tells the argument. */
  readonly about?: HitSubject;
  /** The element that it is about, in a document. */
  readonly at?: XmlElement;
}

export type HitSubject = CommandElement | ListKind["runs"] | "pass" | "architectures";

/** What a rule looks at of the arguments; a value that is given, but not known yet, is undefined. */
export interface CommandArguments {
  readonly path?: unknown;
  readonly description?: unknown;
  readonly credentials?: unknown;
  readonly pin?: unknown;
  readonly pass?: unknown;
  readonly architectures?: unknown;
}

/** Where a command stands, or is going to stand. */
export interface Surroundings {
  readonly document: AnswerFileDocument;
  /** The other commands of the list; those of a program that are not in the file yet included. */
  readonly others: readonly CheckedCommand[];
}

const reference = "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/";
const runAsynchronous = `${reference}microsoft-windows-setup-runasynchronous-runasynchronouscommand`;
const allLists = "all command lists";

/** Every rule, by the code of what it finds. */
export const rules = {
  UA007: {
    severity: "error",
    appliesTo: "Path, Description and Credentials that a program declares",
    remedy: "Remove it; it often comes from copying out of a terminal",
    source: "https://www.w3.org/TR/xml/#charsets",
    ofCommand: ({ kind, run, description, credentials }) => [
      ...forbidden(kind.runs, run),
      ...forbidden("Description", description),
      ...credentialParts.flatMap((part) =>
        forbidden("Credentials", credentials === "none" ? undefined : credentials?.[part], `${part} in Credentials`),
      ),
    ],
  },
  UA101: {
    severity: "error",
    appliesTo: `${allLists} (Path, or CommandLine)`,
    remedy: "Windows Setup refuses that; say what is to run",
    source: `${runAsynchronous}-path`,
    ofCommand: ({ kind, run }) => (run?.trim() === "" ? [{ about: kind.runs, cause: `${kind.runs} is empty` }] : []),
  },
  UA102: {
    severity: "error",
    appliesTo: allLists,
    remedy: "Give it an Order in this range, or let the provider allocate one",
    source: `${runAsynchronous}-order`,
    ofArguments: ({ pin }) =>
      pin === undefined || (typeof pin === "number" && isOrder(pin))
        ? []
        : [
            {
              about: "Order",
              cause: `Order ${typeof pin === "number" ? pin : JSON.stringify(pin)} is not a whole number from ${lowestOrder} to ${highestOrder}`,
            },
          ],
    ofCommand: ({ order }) =>
      order === undefined || readableOrder(order) !== undefined
        ? []
        : [{ about: "Order", cause: `the command has no Order from ${lowestOrder} to ${highestOrder}` }],
  },
  UA103: {
    severity: "error",
    appliesTo: "the pass of a command; settings elements",
    remedy: "Use a pass that Windows has, and for a command one with its list",
    source: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-configuration-passes",
    ofArguments: ({ pass }) =>
      pass === undefined || (commandPasses as readonly unknown[]).includes(pass)
        ? []
        : [
            {
              about: "pass",
              cause: `the pass ${JSON.stringify(pass)} has no RunAsynchronous list; ${commandPasses.join(", ")} have one`,
            },
          ],
    ofDocument: ({ tree }) =>
      childElements(tree.root, "settings").flatMap((settings) => {
        const pass = attributeOf(settings, "pass");
        if ((configurationPasses as readonly unknown[]).includes(pass)) return [];
        const cause = `${pass === undefined ? "no pass" : JSON.stringify(pass)} is no configuration pass; they are ${configurationPasses.join(", ")}`;
        return [{ at: settings, cause }];
      }),
  },
  UA104: {
    severity: "error",
    appliesTo: "the architectures of a command or an answer file; component elements",
    remedy: `Use ${architectures.join(", ")}`,
    source: `${reference}components-b-unattend`,
    ofArguments: ({ architectures: names }) => (isList(names) ? unknownArchitectures(names) : []),
    ofDocument: ({ tree }) =>
      componentsOf(tree.root).flatMap((component) =>
        unknownArchitectures([architectureOf(component)]).map((hit) => ({ ...hit, at: component })),
      ),
  },
  UA105: {
    severity: "error",
    appliesTo: "the arguments of a command or an answer file",
    remedy: "Give what the argument's documentation says",
    source: "the reference of this package",
    ofArguments: (args) => [
      ...notText("Path", "path", args.path),
      ...notText("Description", "description", args.description),
      ...wrongList(args.architectures),
      ...wrongCredentials(args.credentials),
    ],
  },
  UA106: {
    severity: "error",
    appliesTo: "RunAsynchronous, RunSynchronous",
    remedy: "Give domain, username and password; for a local account the domain is the computer's name",
    source: `${runAsynchronous}-credentials`,
    ofCommand: ({ credentials }) =>
      credentialParts.flatMap((part) => {
        if (credentials === undefined || credentials === "none") return [];
        const value = credentials[part];
        const isEmpty = (part === "password" ? value : value.trim()) === "";
        return isEmpty ? [{ about: "Credentials", cause: `Credentials have no ${part}` }] : [];
      }),
  },
  UA107: {
    severity: "error",
    appliesTo: "RunAsynchronous, and RunSynchronous in Microsoft-Windows-Deployment",
    remedy: "Windows Setup refuses that; give it a text or leave it out",
    source: `${runAsynchronous}-description`,
    ofCommand: ({ kind, description }) =>
      kind.refusesEmptyDescription && description?.trim() === ""
        ? [{ about: "Description", cause: "Description is empty" }]
        : [],
  },
  UA108: {
    severity: "error",
    appliesTo: "Microsoft-Windows-Deployment: 259 characters; FirstLogonCommands, LogonCommands: 1024",
    remedy: "Put what it does into a script, and run that",
    source: `${reference}microsoft-windows-deployment-runasynchronous-runasynchronouscommand-path`,
    ofCommand: ({ kind, run }) => tooLong(kind.runs, run, kind.longestRun),
  },
  UA109: {
    severity: "error",
    appliesTo: allLists,
    remedy: "Give one of them a free Order",
    source: `${runAsynchronous}-order`,
    inFile: ({ order, element }, { document: { tree }, others }) => {
      const own = readableOrder(order);
      const first = others.find((other) => own !== undefined && readableOrder(other.order) === own);
      if (!first?.element || !element || first.element.start > element.start) return [];
      const { line } = placeOf(tree.text, first.element.start);
      return [{ about: "Order", cause: `the command in line ${line} has Order ${own} as well` }];
    },
  },
  UA110: {
    severity: "error",
    appliesTo: "Microsoft-Windows-Deployment: 259 characters; FirstLogonCommands, LogonCommands: 256",
    remedy: "Shorten it",
    source: `${reference}microsoft-windows-deployment-runasynchronous-runasynchronouscommand-description`,
    ofCommand: ({ kind, description }) => tooLong("Description", description, kind.longestDescription),
  },
  UA111: {
    severity: "error",
    appliesTo: allLists,
    remedy: "Write it on one line, or put it into a script and run that",
    source: "a command line is one line: what stands behind a line break does not run",
    ofCommand: ({ kind, run = "" }) => {
      const position = run.trim().search(/\p{Control}/u);
      if (position < 0) return [];
      const character = run.trim()[position]!;
      const what = /[\r\n]/.test(character) ? "a line break" : character === "\t" ? "a tab" : "a control character";
      return [{ about: kind.runs, cause: `${kind.runs} has ${what} in it (character ${position + 1})` }];
    },
  },
  UA112: {
    severity: "error",
    appliesTo: `commands of ${allLists} that cmd.exe runs`,
    remedy: "Put what it does into a script, and run that",
    source: "https://learn.microsoft.com/troubleshoot/windows-client/shell-experience/command-line-string-limitation",
    ofCommand: ({ kind, run = "" }) =>
      kind.longestRun === undefined && startsCmd(run)
        ? tooLong(kind.runs, run, longestForCmd, "cmd.exe takes at most")
        : [],
  },
  UA120: {
    severity: "warning",
    appliesTo: "RunAsynchronous, RunSynchronous",
    remedy: "Give credentials that open the location, unless an earlier command has connected to it",
    source: `${runAsynchronous}-path`,
    ofCommand: ({ kind, run = "", credentials }) =>
      isUnc(run) && credentials === "none" && kind.elements.includes("Credentials")
        ? [{ about: kind.runs, cause: "the command is on a share, and there are no Credentials to open that with" }]
        : [],
  },
  UA121: {
    severity: "warning",
    appliesTo: "windowsPE",
    remedy: "Set EnableNetwork to true in Microsoft-Windows-Setup, unless Windows PE is started with a network",
    source: `${reference}microsoft-windows-setup-enablenetwork`,
    inFile: ({ kind, pass, architecture, run = "" }, { document }) => {
      if (pass !== "windowsPE" || !isUnc(run) || hasNetwork(document, architecture)) return [];
      return [{ about: kind.runs, cause: "the command is on a share, and EnableNetwork is not true in this file" }];
    },
  },
  UA122: {
    severity: "warning",
    appliesTo: "Microsoft-Windows-Setup",
    remedy: "Put what it does into a script, and run that",
    source: "Windows states no maximum for these lists, and 259 characters for the others",
    ofCommand: ({ kind, run = "" }) =>
      kind.longestRun === undefined && run.trim().length <= longestForCmd
        ? tooLong(kind.runs, run, longestElsewhere, "other lists take at most")
        : [],
  },
  UA123: {
    severity: "note",
    appliesTo: `${allLists}; white space with a line break in it is taken for layout`,
    remedy: "Remove it",
    source: "files that work have it; the provider drops it in what it writes",
    ofCommand: ({ kind, run = "" }) => {
      const [before, after] = [/^\s*/, /\s*$/].map((side) => side.exec(run)![0]) as [string, string];
      const isSpace = (text: string): boolean => text !== "" && !/[\r\n]/.test(text);
      const cause = `${kind.runs} ${isSpace(before) ? "begins" : "ends"} with a space`;
      return run.trim() !== "" && (isSpace(before) || isSpace(after)) ? [{ about: kind.runs, cause }] : [];
    },
  },
  UA124: {
    severity: "warning",
    appliesTo: allLists,
    remedy: 'Close the quotation, or remove the " that is too many',
    source: "how Windows programs read their command lines",
    ofCommand: ({ kind, run = "" }) =>
      run.split('"').length % 2 === 0
        ? [{ about: kind.runs, cause: `${kind.runs} has an odd number of quotation marks` }]
        : [],
  },
  UA125: {
    severity: "warning",
    appliesTo: allLists,
    remedy:
      "Remove it, or move it to a list that has it; WillReboot is for RunSynchronous in Microsoft-Windows-Deployment",
    source: `${reference}components-b-unattend`,
    ofCommand: ({ kind, element }) =>
      unknownChildren(element, kind.elements).map((child) => ({
        at: child,
        cause: `${kind.item} has no element ${child.local}`,
      })),
    ofDocument: ({ tree }) =>
      listsIn(tree.root).flatMap(({ kinds: [kind], list }) =>
        unknownChildren(list, kind ? [kind.item] : undefined).map((child) => ({
          at: child,
          cause: `${kind!.list} has no element ${child.local}, but ${kind!.item}`,
        })),
      ),
  },
  UA126: {
    severity: "warning",
    appliesTo: "RunAsynchronous; commands that are managed",
    remedy: "Remove one of them, unless it shall run twice",
    source: "one command that is declared twice",
    inFile: ({ kind, run = "", owner, element }, { others }) => {
      const isSame = (other: CheckedCommand): boolean => other.owner !== undefined && other.run?.trim() === run.trim();
      const same = run.trim() !== "" && owner ? others.find(isSame) : undefined;
      if (!same || (element && same.element && same.element.start > element.start)) return [];
      return [{ about: kind.runs, cause: "another managed command of this list runs the same" }];
    },
  },
  UA127: {
    severity: "warning",
    appliesTo: "RunAsynchronous; commands that a program declares",
    remedy: "To take that command over, declare the same description and credentials; otherwise both will run",
    source: "taking over needs the same command",
    inFile: ({ kind, run = "", description, credentials, owner, element }, { others }) => {
      if (element || !owner) return [];
      const own = fieldsOf({ run, description, credentials });
      const alike = others.filter((other) => !other.owner && other.run?.trim() === run.trim());
      if (alike.length === 0 || alike.some((other) => sameFields(fieldsOf(other), own))) return [];
      const cause = `an unmanaged command with the same ${kind.runs}, but with another description or other credentials, stands there already`;
      return [{ about: kind.runs, cause }];
    },
  },
  UA128: {
    severity: "warning",
    appliesTo: "RunAsynchronous; commands that a program declares",
    remedy: "Leave `architectures` out to use those of the file, or check that machines of this architecture use it",
    source: "a component is added for an architecture that the file has nothing else for",
    inFile: ({ kind, pass, architecture, element }, { document }) => {
      const own = componentsNamed(document.tree.root, pass, kind.component).map(architectureOf);
      if (element || own.length === 0 || own.includes(architecture)) return [];
      const cause = `the file has ${kind.component} in ${pass} for ${[...new Set(own)].join(", ")}, not for ${architecture}`;
      return [{ about: "architectures", cause }];
    },
  },
  UA129: {
    severity: "warning",
    appliesTo: "RunAsynchronous, RunSynchronous, FirstLogonCommands, LogonCommands",
    remedy: "Check the names of the component and of the pass",
    source: `${reference}components-b-unattend`,
    ofDocument: ({ tree }) =>
      listsIn(tree.root)
        .filter(({ kinds }) => kinds.length === 0)
        .map(({ component, pass, list }) => ({
          at: list,
          cause: `${attributeOf(component, "name")} has no ${list.local} in ${pass}`,
        })),
  },
  UA130: {
    severity: "note",
    appliesTo: "every file, once",
    remedy: "Let only those read the share who must, and use an account that may do nothing else",
    source:
      "Windows wants passwords so; Windows System Image Manager hides only those of accounts, and only by encoding them",
    inFile: ({ credentials, element }, { document }) =>
      element || credentials === undefined || credentials === "none" || passwordsIn(document.tree.root).length > 0
        ? []
        : [
            {
              about: "Credentials",
              cause: "the password will stand in the answer file, for everybody who can read it",
            },
          ],
    ofDocument: ({ tree }) => {
      const found = passwordsIn(tree.root);
      if (found.length === 0) return [];
      const cause = `${found.length === 1 ? "a password stands" : `${found.length} passwords stand`} in the file, for everybody who can read it`;
      return [{ at: found[0]!, cause }];
    },
  },
} satisfies Partial<Record<string, Rule>>;

export type RuleCode = keyof typeof rules;

export const ruleCodes = Object.keys(rules) as RuleCode[];

export function ruleOf(code: RuleCode): Rule {
  return rules[code];
}

const longestElsewhere = 259;
const longestForCmd = 8191;
const credentialParts = ["domain", "username", "password"] as const;

function forbidden(about: HitSubject, value: string | undefined, name: string = about): Hit[] {
  const found = findForbiddenCharacter(value ?? "");
  return found ? [{ about, cause: `${name} has the character ${found}, which XML 1.0 cannot carry` }] : [];
}

/** The number that the text of an Order is, if Windows allows it. */
function readableOrder(text: string | undefined): number | undefined {
  const order = /^\s*(\d+)\s*$/.exec(text ?? "")?.[1];
  return order !== undefined && isOrder(Number(order)) ? Number(order) : undefined;
}

function tooLong(about: HitSubject, value = "", longest = Infinity, words = "this list takes at most"): Hit[] {
  const { length } = value.trim();
  return length > longest ? [{ about, cause: `${about} has ${length} characters, and ${words} ${longest}` }] : [];
}

/** True for a command line whose program is on a share; what begins with `\\?\` or `\\.\` names a device. */
function isUnc(run: string): boolean {
  return /^\s*"?\\\\(?![?.]\\)[^\\]/.test(run);
}

/** True for a command line that cmd.exe runs: by its name, or as a batch file. */
function startsCmd(run: string): boolean {
  const [, quoted, plain] = /^\s*(?:"([^"]*)"|(\S*))/.exec(run)!;
  return /(^|[\\/])cmd(\.exe)?$|\.(cmd|bat)$/i.test(quoted ?? plain ?? "");
}

function hasNetwork({ tree }: AnswerFileDocument, architecture: string): boolean {
  return componentsNamed(tree.root, "windowsPE", listComponent.windowsPE)
    .filter((component) => architectureOf(component) === architecture)
    .flatMap((component) => childElements(component, "EnableNetwork"))
    .some((element) => textOf(element).trim().toLowerCase() === "true");
}

function componentsOf(root: XmlElement): XmlElement[] {
  return childElements(root, "settings").flatMap((settings) => childElements(settings, "component"));
}

/** Elements with the names of command lists, wherever they stand in a component, and what Windows has there. */
function listsIn(root: XmlElement): { component: XmlElement; pass: string; list: XmlElement; kinds: ListKind[] }[] {
  const names = new Set(listKinds.map(({ list }) => list));
  return componentsOf(root).flatMap((component) => {
    const pass = attributeOf(component.parent!, "pass") ?? "no pass";
    const name = attributeOf(component, "name");
    const lists = childElements(component).filter(({ local }) => names.has(local));
    return lists.map((list) => ({
      component,
      pass,
      list,
      kinds: listKinds.filter(
        (kind) => kind.list === list.local && kind.component === name && kind.passes.includes(pass),
      ),
    }));
  });
}

function unknownChildren(element: XmlElement | undefined, known: readonly string[] | undefined): XmlElement[] {
  return element && known ? childElements(element).filter(({ local }) => !known.includes(local)) : [];
}

/** Elements that hold a password in plain text: of a command, or of an account whose password is not encoded. */
function passwordsIn(root: XmlElement): XmlElement[] {
  return childElements(root).flatMap((child) => {
    if (!/password$/i.test(child.local)) return passwordsIn(child);
    const value = childElements(child, "Value")[0];
    const isEncoded = childElements(child, "PlainText").some((plain) => textOf(plain).trim() === "false");
    return textOf(value ?? child).trim() !== "" && !isEncoded ? [child] : [];
  });
}

function fieldsOf({
  run = "",
  description,
  credentials,
}: Pick<CheckedCommand, "run" | "description" | "credentials">): CommandFields {
  return { path: run, description, credentials: credentials === "none" ? undefined : credentials };
}

function notText(about: HitSubject, name: string, value: unknown): Hit[] {
  return value === undefined || typeof value === "string" ? [] : [{ about, cause: `\`${name}\` is not text` }];
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function lowerCase(name: unknown): unknown {
  return typeof name === "string" ? name.toLowerCase() : name;
}

function unknownArchitectures(names: readonly unknown[]): Hit[] {
  const unknown = names.map(lowerCase).filter((name) => !(architectures as readonly unknown[]).includes(name));
  if (unknown.length === 0) return [];
  const words = unknown.map((name) => JSON.stringify(name)).join(", ");
  return [{ about: "architectures", cause: `${words} is no processor architecture` }];
}

function wrongList(value: unknown): Hit[] {
  const about = "architectures";
  if (value === undefined) return [];
  if (!isList(value)) return [{ about, cause: '`architectures` is not a list of names, for instance ["amd64"]' }];
  const isTwice = new Set(value.map(lowerCase)).size < value.length;
  return isTwice ? [{ about, cause: "`architectures` names one of them twice" }] : [];
}

function wrongCredentials(value: unknown): Hit[] {
  if (value === undefined) return [];
  const about = "Credentials";
  if (typeof value !== "object" || value === null) return [{ about, cause: "`credentials` is not an object" }];
  return credentialParts.flatMap((part) => {
    const given = (value as Record<string, unknown>)[part];
    return given === undefined || given === null || typeof given === "string"
      ? []
      : [{ about, cause: `${part} in \`credentials\` is not text` }];
  });
}
