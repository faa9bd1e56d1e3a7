import { withArray } from "../../provider/unattend/content/content";
import { inputsOf, type CommandFields, type CommandInputs } from "../../provider/unattend/model/command-fields";
import type { CommandList, StoredCommand } from "../../provider/unattend/model/command-list";
import type { AnswerFileDocument } from "../../provider/unattend/model/document";
import { configurationPasses, listKinds, type ListKind } from "../../provider/unattend/model/vocabulary";
import type { DesiredEntry } from "../../provider/unattend/plan/resolve-array";
import { checkArguments } from "../../provider/unattend/rules/check";
import { startedBy } from "../../provider/unattend/rules/programs";
import { UnattendError } from "../../provider/errors";
import { tellableLines } from "./comments";
import { kebabCase, wordsOf } from "./names";
import type { Passwords } from "./passwords";
import { textKey, withoutSecrets, type Secrets, type Text } from "./secrets";

/** What a program says of a command, by the names of its arguments; `credentials.username` stands in an object. */
export type Values = ReadonlyMap<string, Value>;
export type Value = Text | boolean;

/** A command as a program declares it. */
export interface Command {
  /** A name for it, which others may have as well. */
  readonly name: string;
  readonly values: Values;
  /** undefined: all that the file has the list's component for. */
  readonly architectures: readonly string[] | undefined;
  /** The same for commands that say the same. */
  readonly content: string;
  /** The lines of the comment before it. */
  readonly comment: readonly string[];
}

/** What a program declares of a list. */
export interface DeclaredList {
  readonly kind: ListKind;
  readonly pass: string;
  readonly commands: readonly Command[];
}

/** A list that a program cannot declare without a change. */
export interface UndeclaredList {
  readonly kind: ListKind;
  readonly pass: string;
  readonly reason: string;
}

/** A command of a list, and the architectures that have it with this Order. */
interface Merged {
  readonly command: StoredCommand;
  readonly order: number;
  readonly architectures: string[];
}

/** What a program is to say of the commands of a file. */
export function declare(
  document: AnswerFileDocument,
  resource: string,
  passwords: Passwords,
  secrets: Secrets,
): { lists: DeclaredList[]; left: UndeclaredList[] } {
  const lists: DeclaredList[] = [];
  const left: UndeclaredList[] = [];
  for (const { kind, pass, stored } of listsOf(document)) {
    const commands = merged(stored);
    const reason =
      typeof commands === "string" ? commands : reasonAgainst(document, kind, pass, commands.map(asDesired));
    if (reason !== undefined || typeof commands === "string") {
      left.push({ kind, pass, reason: reason! });
      continue;
    }
    const everywhere = document.architecturesFor(kind, pass);
    const toCommand = ({ command, architectures: own }: Merged): Command => {
      const values = valuesOf(kind, command.fields, passwords, secrets, resource);
      const architectures = isSameSet(own, everywhere) ? undefined : own;
      const content = contentOf(values, architectures);
      return { name: nameOf(values), values, architectures, content, comment: commentBefore(command, passwords) };
    };
    lists.push({ kind, pass, commands: commands.map(toCommand) });
  }
  return { lists, left };
}

/** The lists that have commands, for all architectures together, in the sequence in which Windows runs them. */
function listsOf(document: AnswerFileDocument): { kind: ListKind; pass: string; stored: CommandList[] }[] {
  return configurationPasses.flatMap((pass) =>
    listKinds.flatMap((kind) => {
      const stored = document.lists.filter((list) => list.kind === kind && list.pass === pass);
      return stored.some(({ commands }) => commands.length > 0) ? [{ kind, pass, stored }] : [];
    }),
  );
}

/** Commands in the sequence of their Orders; one that several architectures have with one Order is one. Else why that cannot be. */
function merged(lists: readonly CommandList[]): Merged[] | string {
  const found: Merged[] = [];
  for (const { architecture, commands } of lists) {
    const orders = new Set<number>();
    for (const command of commands) {
      const { order, fields } = command;
      if (order === undefined) return "a command has no Order from 1 to 500";
      if (orders.has(order)) return `two commands have Order ${order}`;
      orders.add(order);
      const same = found.find(
        (other) => other.order === order && JSON.stringify(other.command.fields) === JSON.stringify(fields),
      );
      if (same) same.architectures.push(architecture);
      else found.push({ command, order, architectures: [architecture] });
    }
  }
  return found.sort((a, b) => a.order - b.order);
}

function asDesired({ command: { fields }, architectures, order }: Merged): DesiredEntry & { readonly order: number } {
  return { name: String(order) + architectures.join(), architectures, fields, order };
}

/** Why a program that declares these commands would be refused, or change more than comments; undefined if it would not. */
function reasonAgainst(
  document: AnswerFileDocument,
  kind: ListKind,
  pass: string,
  commands: readonly ReturnType<typeof asDesired>[],
): string | undefined {
  for (const { fields, architectures, order } of commands) {
    const inputs = given(inputsOf(kind, fields));
    const fault = checkArguments({ ...inputs, pass, list: kind.list, architectures }).find(
      ({ severity }) => severity === "error",
    );
    if (fault) return `of the command with Order ${order}, ${fault.cause} (${fault.code})`;
  }
  try {
    const owner = { project: "import", stack: "import", resource: "import" };
    const { commands: planned } = withArray(document, { owner, lists: [{ kind, pass, commands }] });
    const change = planned.steps.find(
      ({ change: { kind: what, stored, order } }) => what !== "take over" || stored?.order !== order,
    );
    return change && `the command with Order ${change.change.order} would change`;
  } catch (error) {
    if (error instanceof UnattendError) return error.details.cause;
    throw error;
  }
}

function given(inputs: CommandInputs): CommandInputs {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined));
}

function valuesOf(
  kind: ListKind,
  fields: CommandFields,
  passwords: Passwords,
  secrets: Secrets,
  resource: string,
): Map<string, Value> {
  const { credentials, ...others } = given(inputsOf(kind, fields));
  const hidden = (text: string): Text => secrets.hide(text, passwords.in(text), resource);
  const values = new Map<string, Value>();
  for (const [name, value] of Object.entries(others))
    values.set(name, typeof value === "string" ? hidden(value) : value);
  if (credentials) {
    const { domain, username, password } = credentials;
    values.set("credentials.domain", hidden(domain));
    values.set("credentials.username", hidden(username));
    values.set("credentials.password", [secrets.of(password, [...wordsOf(username), "password"], resource)]);
  }
  return values;
}

/** A name by what the command is for, else by what it starts. */
function nameOf(values: Values): string {
  const text = (name: string): string => withoutSecrets((values.get(name) ?? []) as Text);
  return (
    kebabCase(wordsOf(text("description"))) || kebabCase(programWords(text("path") || text("commandLine"))) || "command"
  );
}

/** The words of what a command line is about: a script, else the program that it starts and what that does. */
function programWords(run: string): string[] {
  const script = /([\w.-]+)\.(?:ps1|cmd|bat|vbs|wsf|js|msi|inf|reg)\b/i.exec(run)?.[1];
  if (script) return wordsOf(script);
  const parts = startedBy(run).match(/"[^"]*"|[^\s"]+/g) ?? [];
  const [program = "", ...rest] = parts.filter((part) => /[A-Za-z]/.test(part));
  const name = program.replaceAll('"', "").split(/[\\/]/).at(-1)!;
  const end = rest.findIndex((part) => !/^[A-Za-z][\w.]*$/.test(part));
  const verbs = rest.slice(0, end < 0 ? 2 : Math.min(end, 2));
  const registryValue = /^reg(?:\.exe)?$/i.test(name) ? /\s\/v\s+"?([\w ]+)/i.exec(run)?.[1] : undefined;
  return [name.replace(/\.\w+$/, ""), ...verbs, registryValue ?? ""].flatMap(wordsOf);
}

/** The lines of the comments before a command. */
function commentBefore({ element }: StoredCommand, passwords: Passwords): string[] {
  const siblings = element.parent!.children;
  const before = siblings.slice(0, siblings.indexOf(element));
  const first = before.findLastIndex(({ kind }) => kind === "element") + 1;
  return before.slice(first).flatMap((node) => (node.kind === "comment" ? tellableLines(node.value, passwords) : []));
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}

/** The same for commands that say the same. */
function contentOf(values: Values, architectures: readonly string[] | undefined): string {
  const said = [...values].map(([name, value]) => `${name}=${typeof value === "boolean" ? value : textKey(value)}`);
  return [...said.sort(), architectures?.join() ?? ""].join("\n");
}
