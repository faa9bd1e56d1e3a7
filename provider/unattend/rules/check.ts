import { UnattendError, type ErrorCode } from "../../errors";
import type { Encoding } from "../../xml/encoding";
import { placeOf, placeWords, type Place } from "../../xml/place";
import { attributeOf, childElements, type XmlElement } from "../../xml/tree";
import { sameFields, type CommandFields, type Credentials } from "../model/command-fields";
import { architectureOf, isSameList } from "../model/command-list";
import type { AnswerFileDocument } from "../model/document";
import { sameOwner, sameStack, type Owner } from "../model/ownership";
import { asyncListName, defaultPass, listKindOf } from "../model/vocabulary";
import { checkedLists, fieldsOf, type CheckedCommand } from "./checked-command";
import { ruleCodes, ruleOf, type RuleCode } from "./index";
import type { CommandArguments, Hit, HitSubject, Severity } from "./rule";

/** What is wrong, or worth knowing, with what a program declares. */
export interface Finding {
  readonly code: ErrorCode;
  readonly severity: Severity;
  /** The argument that it is about; "" for several, or none. */
  readonly argument: string;
  readonly place?: string;
  readonly cause: string;
  readonly remedy: string;
  /** The address where the setting is explained that it is about. */
  readonly page?: string;
}

/** What a rule finds in a document. */
export interface DocumentFinding extends Omit<Finding, "code" | "place"> {
  readonly code: RuleCode;
  readonly element: XmlElement;
  readonly at: Place;
  /** Where that is, in words: pass, architecture, and the elements on the way to it. */
  readonly where: string;
}

/** All that is wrong with the arguments of a command, whatever stands in the file. */
export function checkArguments(args: CommandArguments): Finding[] {
  const command = declaredCommand(args);
  return ruleCodes.flatMap((code) => {
    const { ofArguments, ofCommand } = ruleOf(code);
    return findings(code, [...(ofArguments?.(args) ?? []), ...(ofCommand?.(command) ?? [])]);
  });
}

/**
 * What is wrong with a declared command in the list that it is going to stand in.
 *
 * @param before What the command said until now: where its comment is lost, it is known by that.
 */
export function checkInFile(
  command: CheckedCommand,
  document: AnswerFileDocument,
  siblings: readonly CheckedCommand[],
  before?: CommandFields,
): Finding[] {
  const isBeside = (other: CheckedCommand): boolean => isSameList(other, command);
  const list = checkedLists(document).find(([first]) => isBeside(first!)) ?? [];
  const own =
    list.find((other) => sameOwner(other.owner, command.owner)) ??
    list.find((other) => before && !other.owner && sameFields(fieldsOf(other), before));
  // Of the own program, what it declares counts: what stands there besides is about to go, or to become another resource's.
  const isOwnPrograms = ({ owner }: CheckedCommand): boolean =>
    owner !== undefined && command.owner !== undefined && sameStack(owner, command.owner);
  const others = [
    ...list.filter((other) => other !== own && !isOwnPrograms(other)),
    ...siblings.filter((other) => isBeside(other) && !sameOwner(other.owner, command.owner)),
  ];
  return ruleCodes.flatMap((code) => findings(code, ruleOf(code).inFile?.(command, { document, others }) ?? []));
}

/**
 * Everything that the rules find in a document, in its order.
 *
 * @param encoding How the file is written that the document stands in, if it stands in one.
 * @param codes Those of the rules that count.
 */
export function checkDocument(
  document: AnswerFileDocument,
  encoding?: Encoding,
  codes: readonly RuleCode[] = ruleCodes,
): DocumentFinding[] {
  const { text, root } = document.tree;
  const located = (code: RuleCode, hits: readonly Hit[], otherwise = root): DocumentFinding[] =>
    hits.map((hit) => {
      const about = hit.about === undefined ? undefined : childElements(otherwise, hit.about)[0];
      const element = hit.at ?? about ?? otherwise;
      const [finding] = findings(code, [hit]);
      const at = placeOf(text, hit.offset ?? element.start);
      return { ...finding!, code, element, at, where: whereWords(element) };
    });
  const ofLists = checkedLists(document).flatMap((list) =>
    list.flatMap((command) => {
      const surroundings = { document, others: list.filter((other) => other !== command) };
      return codes.flatMap((code) => {
        const { ofCommand, inFile } = ruleOf(code);
        const hits = [...(ofCommand?.(command) ?? []), ...(inFile?.(command, surroundings) ?? [])];
        return located(code, hits, command.element);
      });
    }),
  );
  const ofDocument = codes.flatMap((code) => located(code, ruleOf(code).ofDocument?.(document, encoding) ?? []));
  return [...ofLists, ...ofDocument].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

/**
 * What was found in a document, as something about an argument.
 *
 * @param argument The argument that the document is of; "" for none.
 * @param place Where in the argument it is, if that is not a text.
 */
export function ofArgument(
  argument: string,
  { element: _, at, where, ...finding }: DocumentFinding,
  place = placeInText(argument, at, where),
): Finding {
  return { ...finding, argument, place };
}

function placeInText(argument: string, at: Place, where: string): string {
  const place = [argument, placeWords(at)].filter(Boolean).join(", ");
  return where ? `${place} (${where})` : place;
}

/** A finding in words: code, place, cause and remedy, as errors have them. */
export function findingWords({ code, place, cause, ...finding }: Finding): string {
  return new UnattendError(code, { place, cause, remedy: remedyWords(finding) }).message;
}

/** What to do, and where to read about it. */
export function remedyWords({ remedy, page }: Pick<Finding, "remedy" | "page">): string {
  return page === undefined ? remedy : `${remedy}: ${page}`;
}

/** A command as a program declares it, in one of the lists that it goes to. */
export function declaredCommand(args: CommandArguments, architecture = "", owner?: Owner): CheckedCommand {
  const { pass = defaultPass, list = asyncListName } = args;
  // Where there is no such list, that is what is wrong.
  const kind = listKindOf(String(pass), String(list)) ?? listKindOf(defaultPass, asyncListName)!;
  return {
    kind,
    pass: kind.passes.includes(String(pass)) ? String(pass) : defaultPass,
    architecture,
    owner,
    run: textOrNothing(kind.runs === "Path" ? args.path : args.commandLine),
    description: textOrNothing(args.description),
    credentials: "credentials" in args ? givenCredentials(args.credentials) : "none",
    willReboot: textOrNothing(args.willReboot),
    requiresUserInput: typeof args.requiresUserInput === "boolean" ? String(args.requiresUserInput) : undefined,
  };
}

function givenCredentials(value: unknown): Credentials | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { domain, username, password } = value as Record<string, unknown>;
  const part = (given: unknown): string => textOrNothing(given) ?? "";
  return { domain: part(domain), username: part(username), password: part(password) };
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

const argumentNames: Record<HitSubject, string> = {
  Path: "path",
  CommandLine: "commandLine",
  Description: "description",
  Credentials: "credentials",
  WillReboot: "willReboot",
  RequiresUserInput: "requiresUserInput",
  Order: "pin",
  pass: "pass",
  list: "list",
  architectures: "architectures",
};

function findings(code: RuleCode, hits: readonly Hit[]): Finding[] {
  const { severity, remedy } = ruleOf(code);
  return hits.map(({ about, cause, page }) => ({
    code,
    severity,
    argument: about ? argumentNames[about] : "",
    cause,
    remedy,
    ...(page !== undefined && { page }),
  }));
}

/** The pass, the architecture of the component, and the setting: `windowsPE, amd64, RunAsynchronous`. */
function whereWords(element: XmlElement): string {
  const words: string[] = [];
  for (let at: XmlElement | undefined = element; at?.parent; at = at.parent) {
    const word =
      at.local === "settings" ? attributeOf(at, "pass") : at.local === "component" ? architectureOf(at) : at.local;
    if (word) words.unshift(word);
  }
  return words.slice(0, 3).join(", ");
}
