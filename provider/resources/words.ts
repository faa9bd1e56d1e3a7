import type { AnswerFileDocument } from "../unattend/document";
import { compareContent } from "../unattend/content";
import type { Difference } from "../unattend/compare";
import type { CommandFields } from "../unattend/command-list";
import { ownerWords } from "../unattend/ownership";
import type { CommandChange } from "../unattend/plan";

/** So many characters of a value are shown. */
const maximumValueLength = 200;

/** So many differences of a document are shown. */
const maximumDifferences = 20;

/** What a change of a command is going to do, for the people who review it. */
export interface CommandWordsContext {
  /** The path of the answer file, as the program gives it. */
  readonly file: string;
  /** What the command was when it was last written or read; undefined for a new resource. */
  readonly recorded: { readonly order: number; readonly fields: CommandFields } | undefined;
  /** True if what was recorded has just been taken up from the share, so that it tells nothing about the program. */
  readonly isChangedByHand: boolean;
  /** Inputs whose values are secret, beside the password. */
  readonly secrets: readonly string[];
}

/** One paragraph for each list in which something changes; "" if nothing does. */
export function commandWords(changes: readonly CommandChange[], context: CommandWordsContext): string {
  return changes
    .filter(({ kind }) => kind !== "none")
    .map((change) => changeWords(change, context).join("\n"))
    .join("\n");
}

function changeWords(change: CommandChange, context: CommandWordsContext): string[] {
  const { pass, architecture, order, kind, stored, owner } = change;
  const heading = (at: number | undefined): string =>
    `${context.file}, ${pass}, ${architecture}, Order ${at ?? "not readable"}`;
  const { recorded } = context;
  switch (kind) {
    case "add":
      return [
        `${heading(order)}: ${recorded ? "not there (any more), will be added" : "new command"}`,
        ...elementLines(undefined, change.fields, context),
      ];
    case "take over":
      return [
        `${heading(order)}: ${
          recorded
            ? "the ownership comment is missing, will be written again"
            : "stands there already, will be managed from now on (an ownership comment is added)"
        }`,
        ...differenceLines(change, context),
      ];
    case "remove":
      return [`${heading(stored?.order)}: will be removed`];
    case "make room":
      return [`${heading(stored?.order)}: the command of ${ownerWords(owner)} makes room, moves to Order ${order}`];
    default: {
      const renamed = stored?.owner && ownerWords(stored.owner) !== ownerWords(owner);
      return [
        heading(order),
        ...(renamed ? [`Ownership comment: ${ownerWords(stored.owner)} → ${ownerWords(owner)}`] : []),
        ...differenceLines(change, context),
      ];
    }
  }
}

/** Elements that are going to differ from what stands there. */
function differenceLines({ stored, order, fields }: CommandChange, context: CommandWordsContext): string[] {
  const recorded = context.isChangedByHand ? undefined : context.recorded;
  const orderLine =
    stored!.order === order
      ? []
      : [changeLine("Order", text(stored!.order), text(order), recorded && text(recorded.order))];
  return [...orderLine, ...elementLines(stored!.fields, fields, { ...context, recorded })];
}

function elementLines(
  from: CommandFields | undefined,
  to: CommandFields,
  { recorded, secrets }: CommandWordsContext,
): string[] {
  const was = recorded?.fields;
  const lines: string[] = [];
  const compare = (name: string, pick: (fields: CommandFields) => string | undefined, isSecret: boolean): void => {
    const [stored, desired] = [from && pick(from)?.trim(), pick(to)?.trim()];
    if (stored === desired) return;
    const show = (value: string | undefined): string => (value !== undefined && isSecret ? "[secret]" : quoted(value));
    if (!from) lines.push(`${name}: ${show(desired)}`);
    else
      lines.push(
        changeLine(name, show(stored), show(desired), was && pick(was)?.trim() === stored ? show(stored) : undefined),
      );
  };
  const hidden = (name: string): boolean => secrets.includes(name) || secrets.includes(name.split(".")[0]!);
  compare("Path", ({ path }) => path, hidden("path"));
  compare("Description", ({ description }) => description, hidden("description"));
  compare("Domain", ({ credentials }) => credentials?.domain, hidden("credentials.domain"));
  compare("UserName", ({ credentials }) => credentials?.username, hidden("credentials.username"));
  compare("Password", ({ credentials }) => credentials?.password, true);
  return lines;
}

/** Whose change it is: the program's if the share still has what was recorded, else a hand's on the share. */
function changeLine(name: string, stored: string, desired: string, recorded: string | undefined): string {
  return recorded === stored
    ? `${name}: ${stored} → ${desired}`
    : `${name} on the share: ${stored}; in the program: ${desired}`;
}

function text(order: number | undefined): string {
  return order === undefined ? "none" : String(order);
}

export interface AnswerFileWordsContext {
  readonly stored: AnswerFileDocument | undefined;
  /** What the program wants the document to be; undefined if it takes it as it is. */
  readonly desired: AnswerFileDocument | undefined;
  readonly recorded: AnswerFileDocument | undefined;
  readonly isNew: boolean;
  readonly isSecret: boolean;
}

/** What is going to be published, for the people who review it. */
export function answerFileWords(
  path: string,
  { stored, desired, recorded, isNew, isSecret }: AnswerFileWordsContext,
): string {
  if (!stored) return `${path}: ${isNew ? "new file" : "the file is not there (any more), will be published again"}`;
  const differences = desired ? compareContent(desired, stored) : [];
  if (differences.length === 0) return `${path}: only the ownership comment changes`;
  const byHand = new Set(recorded ? compareContent(recorded, stored).map((difference) => difference.path) : []);
  const shown = differences
    .slice(0, maximumDifferences)
    .map((difference) => differenceLine(difference, { byHand, isSecret }));
  const more = differences.length - shown.length;
  const heading = `${path}: ${isNew ? "a different file is there, will be replaced" : "the document changes"}`;
  return [heading, ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}

function differenceLine(
  { path, stored, desired }: Difference,
  { byHand, isSecret }: { byHand: ReadonlySet<string>; isSecret: boolean },
): string {
  const hide = isSecret || /password|productkey|secret/i.test(path);
  const show = (value: string | undefined): string => (value !== undefined && hide ? "[secret]" : quoted(value));
  return byHand.has(path)
    ? `${path} on the share: ${show(stored)}; in the program: ${show(desired)}`
    : `${path}: ${show(stored)} → ${show(desired)}`;
}

/** A value between quotes, on one line and not too long; "none" for none. */
function quoted(value: string | undefined): string {
  if (value === undefined) return "none";
  const line = value.replace(
    /\p{Control}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return line.length <= maximumValueLength
    ? `"${line}"`
    : `"${line.slice(0, maximumValueLength)}…" (${value.length} characters)`;
}
