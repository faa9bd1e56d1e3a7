import { compareContent } from "../unattend/content/content";
import { differingValues, type CommandFields } from "../unattend/model/command-fields";
import { listWords, type ListId } from "../unattend/model/command-list";
import type { Difference } from "../unattend/model/compare";
import type { AnswerFileDocument } from "../unattend/model/document";
import { ownerWords, sameOwner } from "../unattend/model/ownership";
import type { CommandChange, Recorded } from "../unattend/plan/changes";
import { unknownValue } from "./lifecycle";

/** What is said of a value that is not known before other resources are there. */
const notKnown = "not known before the update";

/** So many characters of a value are shown. */
const maximumValueLength = 200;

/** So many changes of commands are told. */
const maximumChanges = 20;

/** So many differences of a document are shown. */
const maximumDifferences = 20;

/** What a change of a command is going to do, for the people who review it. */
export interface CommandWordsContext {
  /** The path of the answer file, as the program gives it. */
  readonly file: string;
  /** What the command was when it was last written or read; undefined for a new resource. */
  readonly recorded: Recorded | undefined;
  /** True if what was recorded has just been taken up from the share, so that it tells nothing about the program. */
  readonly isTakenUp: boolean;
  /** True if the program names other lists for the command than before: another pass, or other architectures. */
  readonly hasOtherLists: boolean;
  /** Inputs whose values are secret, beside the password. */
  readonly secrets: readonly string[];
}

/** What nothing more can be said of before other resources are there. */
export function unknownWords(file: string | undefined, unknown: readonly string[]): string {
  return `${file ?? "an answer file"}: ${notKnown}: ${unknown.join(", ")}`;
}

/** What of a file a program is not told by an import; "" if it is told all. */
export function leftOutWords(file: string, passwords: readonly string[], lists: readonly string[]): string {
  const ofPasswords = `left empty, since Pulumi prints what it imports and there is a password in it: ${passwords.join(", ")}. Give it in the program, as a secret`;
  const lines = [...(passwords.length > 0 ? [ofPasswords] : []), ...lists.map((list) => `left to people: ${list}`)];
  return lines.map((line) => `${file}: ${line}`).join("\n");
}

/** What a refresh takes up from the share. */
export function takenUpWords(
  change: CommandChange,
  { file, recorded, secrets }: { file: string; recorded: Recorded; secrets: readonly string[] },
): string {
  const { list, order, fields } = change;
  const lines = comparedElements(list, fields, recorded.fields, secrets).map(
    ({ name, from, to }) => `${name} on the share: ${from}; in the state: ${to}`,
  );
  const orderLine = order === recorded.order ? [] : [`Order on the share: ${order}; in the state: ${recorded.order}`];
  return [headingOf(file, change, order), ...orderLine, ...lines].join("\n");
}

/** One paragraph for each list in which something changes; "" if nothing does. */
export function commandWords(
  changes: readonly CommandChange[],
  contextOf: (change: CommandChange) => CommandWordsContext,
): string {
  const words = changes.map((change) => changeWords(change, contextOf(change)).join("\n"));
  return firstOf(words.filter((paragraph) => paragraph !== ""));
}

/** Paragraphs under each other, and how many there are besides if they are too many. */
export function firstOf(paragraphs: readonly string[]): string {
  const more = paragraphs.length - maximumChanges;
  const rest = more > 0 ? [`and ${more} more ${more === 1 ? "change" : "changes"} of commands`] : [];
  return [...paragraphs.slice(0, maximumChanges), ...rest].join("\n");
}

/** Where a command stands: file, list, the command's name if its resource has several, and Order. */
function headingOf(file: string, { list, owner: { command } }: CommandChange, order: number | undefined): string {
  const name = command === undefined ? "" : `, ${command}`;
  return `${file}, ${listWords(list)}${name}, Order ${order ?? "not readable"}`;
}

function changeWords(change: CommandChange, context: CommandWordsContext): string[] {
  const { list, order, kind, stored, owner } = change;
  const heading = (at: number | undefined): string => headingOf(context.file, change, at);
  const { recorded, hasOtherLists } = context;
  switch (kind) {
    case "add": {
      const added = hasOtherLists ? "will be added" : "not there (any more), will be added";
      return [`${heading(order)}: ${recorded ? added : "new command"}`, ...elementLines(list, change.fields, context)];
    }
    case "take over": {
      const asBefore = recorded
        ? "the ownership comment is missing, will be written"
        : "stands there already, will be managed from now on (an ownership comment is added)";
      const moved = stored!.order === order ? "" : `, and its Order changes from ${text(stored!.order)} to ${order}`;
      return [`${heading(order)}: ${asBefore}${moved}`, ...differenceLines(change, context)];
    }
    case "remove":
      return [`${heading(stored?.order)}: will be removed`, ...elementLines(list, change.fields, context)];
    case "make room":
      return [`${heading(stored?.order)}: the command of ${ownerWords(owner)} makes room, moves to Order ${order}`];
    case "none": {
      const isKept = owner.command !== undefined && recorded && !context.isTakenUp && recorded.order !== order;
      return isKept ? [`${heading(order)}: stays where it was moved on the share, from Order ${recorded.order}`] : [];
    }
    default: {
      const renamed = stored?.owner && !sameOwner(stored.owner, owner);
      return [
        heading(order),
        ...(renamed ? [`Ownership comment: ${ownerWords(stored.owner)} → ${ownerWords(owner)}`] : []),
        ...differenceLines(change, context),
      ];
    }
  }
}

/** Elements that are going to differ from what stands there. */
function differenceLines(
  { list, stored, order, fields, because }: CommandChange,
  context: CommandWordsContext,
): string[] {
  const { secrets } = context;
  const recorded = context.isTakenUp ? undefined : context.recorded;
  const isProgramsOrder = because !== undefined || recorded?.order === stored!.order;
  const orderLine = changeLine("Order", text(stored!.order), text(order), isProgramsOrder);
  const byHand = recorded && comparedElements(list, stored!.fields, recorded.fields, secrets).map(({ name }) => name);
  return [
    ...(stored!.order === order ? [] : [because ? `${orderLine} (${because})` : orderLine]),
    ...comparedElements(list, stored!.fields, fields, secrets).map(({ name, from, to }) =>
      changeLine(name, from, to, byHand !== undefined && !byHand.includes(name)),
    ),
  ];
}

/** The elements of a command that comes or goes. */
function elementLines(list: ListId, fields: CommandFields, { secrets }: CommandWordsContext): string[] {
  return comparedElements(list, undefined, fields, secrets).map(({ name, to }) => `${name}: ${to}`);
}

/** The elements in which two commands differ, with their values as they may be shown. */
function comparedElements(
  { kind }: ListId,
  from: CommandFields | undefined,
  to: CommandFields,
  secrets: readonly string[],
): { name: string; from: string; to: string }[] {
  return differingValues(kind, from, to).map(({ name, input, valueOf }) => {
    const isSecret =
      name === "Password" || secrets.some((secret) => input === secret || input.startsWith(`${secret}.`));
    const show = (value: string | undefined): string => (value !== undefined && isSecret ? "[secret]" : quoted(value));
    return { name, from: show(from && valueOf(from)), to: show(valueOf(to)) };
  });
}

/** Whose change it is: the program's if the share still has what was recorded, else a hand's on the share. */
function changeLine(name: string, stored: string, desired: string, isProgramsChange: boolean): string {
  return isProgramsChange
    ? `${name}: ${stored} → ${desired}`
    : `${name} on the share: ${stored}; in the program: ${desired}`;
}

function text(order: number | undefined): string {
  return order === undefined ? "none" : String(order);
}

/** What becomes of a file when its resource goes. */
const fates = {
  removed: "the file is removed",
  declared: "the file stays, since the program has it by another resource as well",
  "of people": "the file stays, since nothing in it says that Pulumi made it",
  shared: "the file stays, since others use it, or have something in it",
  changed: "the file stays, since somebody has changed it",
};

export type Fate = keyof typeof fates;

export function goneWords(path: string, fate: Fate): string {
  return `${path}: ${fates[fate]}`;
}

/** Why a change of the path changes no file. */
export function otherPathWords(path: string, before: string): string {
  return `${path}: the same file as ${before}, stays as it is`;
}

/** What becomes of a resource that another door has had. */
export function movedWords(former: string): string {
  return `was of the type ${former}: that changes the state, and by itself nothing in the file`;
}

/** Why a resource that leaves a path takes nothing along. */
export function sameFileWords(path: string, now: string): string {
  return `${path}: nothing is removed, since ${path === now ? "the program still has it there" : `${now} is the same file`}`;
}

/** What becomes of a resource whose file, or its folder, is gone already. */
export function nothingLeftWords(path: string): string {
  return `${path}: not there any more, so nothing is left to remove`;
}

export interface AnswerFileWordsContext {
  readonly stored: AnswerFileDocument | undefined;
  /** In what the document differs from what the program wants; undefined if it takes the document as it is. */
  readonly differences: readonly Difference[] | undefined;
  readonly recorded: AnswerFileDocument | undefined;
  readonly isNew: boolean;
  /** True if the text of the file changes, be it only the ownership comment. */
  readonly isChanged: boolean;
  /** True if it has commands that the program declares beside the document, though their comments are lost. */
  readonly hasUnsigned: boolean;
  /** True for places of differences, and for names of settings, whose values are secret, beside passwords and the like. */
  readonly isSecret: (place: string) => boolean;
}

/** What is going to be published, for the people who review it. */
export function answerFileWords(
  path: string,
  { stored, differences, recorded, hasUnsigned, isNew, isChanged, isSecret }: AnswerFileWordsContext,
): string {
  if (!stored) return `${path}: ${isNew ? "new file" : "the file is not there (any more), will be published again"}`;
  if (!isChanged) return `${path}: stands there already, stays as it is`;
  if (!differences) {
    return `${path}: ${isNew ? "stands there already, a comment is added" : "only the comment changes"} that says who uses it`;
  }
  if (differences.length === 0)
    return `${path}: only ${hasUnsigned ? "comments and layout change" : "the ownership comment changes"}`;
  const byHand = new Set(recorded ? compareContent(recorded, stored).map((difference) => difference.path) : []);
  const shown = differences
    .slice(0, maximumDifferences)
    .map((difference) => differenceLine(difference, { byHand, isSecret }));
  const more = differences.length - shown.length;
  const heading = `${path}: ${isNew ? "a different file is there, will be replaced" : "the document changes"}`;
  return [heading, ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}

function differenceLine(
  { path, place, keys, stored, desired }: Difference,
  { byHand, isSecret }: { byHand: ReadonlySet<string>; isSecret: (place: string) => boolean },
): string {
  const isMarked = isSecret(place);
  const hide = isMarked || /password|productkey|secret/i.test(place);
  // In which form a password stands there is no secret.
  const tells = (value: string): boolean =>
    !hide || (!isMarked && / \/ PlainText$/.test(place) && /^(true|false)$/.test(value));
  const show = (value: string | undefined): string =>
    value === undefined || tells(value) ? quoted(value) : "[secret]";
  const where = isMarked || keys.some(isSecret) ? place : path;
  return byHand.has(path)
    ? `${where} on the share: ${show(stored)}; in the program: ${show(desired)}`
    : `${where}: ${show(stored)} → ${show(desired)}`;
}

/** A value between quotes, on one line and not too long; "none" for none. */
function quoted(value: string | undefined): string {
  if (value === undefined) return "none";
  if (value.includes(unknownValue)) return notKnown;
  const line = value.replace(
    /\p{Control}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return line.length <= maximumValueLength
    ? `"${line}"`
    : `"${line.slice(0, maximumValueLength)}…" (${value.length} characters)`;
}
