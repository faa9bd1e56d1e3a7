import { UnattendError } from "../../errors";
import { withArray } from "../content/content";
import { inputsOf, type CommandFields, type CommandInputs } from "../model/command-fields";
import type { CommandList, StoredCommand } from "../model/command-list";
import type { AnswerFileDocument } from "../model/document";
import { isCommandOf, type Owner } from "../model/ownership";
import { configurationPasses, listKinds, type ListKind } from "../model/vocabulary";
import { isOnlyComment } from "../plan/changes";
import { checkArguments } from "../rules/check";

/** A list that a program can declare without a change of the file but comments. */
export interface ImportableList {
  readonly kind: ListKind;
  readonly pass: string;
  /** In the sequence of their Orders. */
  readonly commands: readonly ImportableCommand[];
}

/** A command, for all architectures that have it with this Order. */
export interface ImportableCommand {
  readonly command: StoredCommand;
  readonly order: number;
  /** undefined: all that the file has the list's component for. */
  readonly architectures: readonly string[] | undefined;
}

/** A list that a program cannot declare so, and why. */
export interface OtherList {
  readonly kind: ListKind;
  readonly pass: string;
  readonly reason: string;
}

/** The owner of a program that is not written yet. */
const anybody: Owner = { project: "import", stack: "import", resource: "import" };

/**
 * The lists of a file with the commands that a resource can declare, in the sequence in which Windows runs them: those that
 * nobody manages, and its own.
 */
export function importableLists(
  document: AnswerFileDocument,
  resource: Owner = anybody,
): (ImportableList | OtherList)[] {
  return listsWith(document, (owner) => !owner || isCommandOf(owner, resource)).map(({ kind, pass, lists }) => {
    const fault = faultOf(lists);
    if (fault !== undefined) return { kind, pass, reason: fault };
    const commands = merged(lists, document.architecturesFor(kind, pass));
    const reason = reasonAgainst(document, resource, { kind, pass, commands });
    return reason === undefined ? { kind, pass, commands } : { kind, pass, reason };
  });
}

/** The arguments that a program would give for a command. */
export function givenInputs(kind: ListKind, fields: CommandFields): CommandInputs {
  return Object.fromEntries(Object.entries(inputsOf(kind, fields)).filter(([, value]) => value !== undefined));
}

/** The lists of all architectures that a pass has of a kind, with some of their commands. */
export interface Lists {
  readonly kind: ListKind;
  readonly pass: string;
  readonly lists: readonly Pick<CommandList, "architecture" | "commands">[];
}

/** The lists that have commands of such owners, with these only, in the sequence in which Windows runs them. */
export function listsWith(document: AnswerFileDocument, isMeant: (owner: Owner | undefined) => boolean): Lists[] {
  return configurationPasses.flatMap((pass) =>
    listKinds.flatMap((kind) => {
      const lists = document.lists
        .filter((list) => list.kind === kind && list.pass === pass)
        .map(({ architecture, commands }) => ({
          architecture,
          commands: commands.filter(({ owner }) => isMeant(owner)),
        }));
      return lists.some(({ commands }) => commands.length > 0) ? [{ kind, pass, lists }] : [];
    }),
  );
}

/** Why commands of a list have no Orders to tell them apart by; undefined if they do. */
function faultOf(lists: Lists["lists"]): string | undefined {
  for (const { commands } of lists) {
    const orders = new Set<number>();
    for (const { order } of commands) {
      if (order === undefined) return "a command has no Order from 1 to 500";
      if (orders.has(order)) return `two commands have Order ${order}`;
      orders.add(order);
    }
  }
  return undefined;
}

/** Commands in the sequence of their Orders, those without one left out; one that several architectures have with one Order is one. */
export function merged(lists: Lists["lists"], everywhere: readonly string[]): ImportableCommand[] {
  const found: { command: StoredCommand; order: number; architectures: string[] }[] = [];
  for (const { architecture, commands } of lists) {
    for (const command of commands) {
      const { order, fields } = command;
      if (order === undefined) continue;
      const same = found.find(
        (other) =>
          other.order === order &&
          !other.architectures.includes(architecture) &&
          JSON.stringify(other.command.fields) === JSON.stringify(fields),
      );
      if (same) same.architectures.push(architecture);
      else found.push({ command, order, architectures: [architecture] });
    }
  }
  return found
    .map(({ architectures, ...rest }) => ({
      ...rest,
      architectures: isSameSet(architectures, everywhere) ? undefined : architectures,
    }))
    .sort((a, b) => a.order - b.order);
}

/** Why a program that declares these commands would be refused, or change more than comments; undefined if it would not. */
function reasonAgainst(
  document: AnswerFileDocument,
  owner: Owner,
  { kind, pass, commands }: ImportableList,
): string | undefined {
  const desired = commands.map(({ command, order, architectures }, index) => ({
    name: command.owner?.command ?? `command ${index}`,
    architectures,
    fields: command.fields,
    order,
  }));
  for (const { fields, architectures, order } of desired) {
    const fault = checkArguments({ ...givenInputs(kind, fields), pass, list: kind.list, architectures }).find(
      ({ severity }) => severity === "error",
    );
    if (fault) return `of the command with Order ${order}, ${fault.cause} (${fault.code})`;
  }
  try {
    const { commands: planned } = withArray(document, { owner, lists: [{ kind, pass, commands: desired }] });
    const other = planned.steps.find(({ change }) => !isOnlyComment(change));
    return other && `the command with Order ${other.change.order} would change`;
  } catch (error) {
    if (error instanceof UnattendError) return error.details.cause;
    throw error;
  }
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
