import { commandName, wordsOf } from "../../provider/unattend/import/names";
import type { Passwords } from "../../provider/unattend/import/passwords";
import {
  givenInputs,
  importableLists,
  type ImportableCommand,
  type OtherList,
} from "../../provider/unattend/import/lists";
import type { CommandFields } from "../../provider/unattend/model/command-fields";
import type { StoredCommand } from "../../provider/unattend/model/command-list";
import type { AnswerFileDocument } from "../../provider/unattend/model/document";
import type { ListKind } from "../../provider/unattend/model/vocabulary";
import { tellableLines } from "./comments";
import { textKey, withoutSecrets, type Secrets, type Text } from "./secrets";

/** What a program says of a command, by the names of its arguments; `credentials.username` stands in an object. */
export type Values = ReadonlyMap<string, Value>;
export type Value = Text | boolean;

/** The values of a command itself, and those of its credentials, each by its own name; undefined for none. */
export function withoutCredentials<Each>(values: ReadonlyMap<string, Each>): {
  own: [name: string, value: Each][];
  credentials: [name: string, value: Each][] | undefined;
} {
  const isOfCredentials = ([name]: [string, Each]): boolean => name.startsWith(credentialsPrefix);
  const credentials = [...values]
    .filter(isOfCredentials)
    .map(([name, value]): [string, Each] => [name.slice(credentialsPrefix.length), value]);
  return {
    own: [...values].filter((each) => !isOfCredentials(each)),
    credentials: credentials.length > 0 ? credentials : undefined,
  };
}

const credentialsPrefix = "credentials.";

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

/** What a program is to say of the commands of a file. */
export function declare(
  document: AnswerFileDocument,
  resource: string,
  passwords: Passwords,
  secrets: Secrets,
): { lists: DeclaredList[]; left: OtherList[] } {
  const lists: DeclaredList[] = [];
  const left: OtherList[] = [];
  for (const list of importableLists(document)) {
    const { kind, pass } = list;
    if ("reason" in list) {
      left.push(list);
      continue;
    }
    const toCommand = ({ command, architectures }: ImportableCommand): Command => {
      const values = valuesOf(kind, command.fields, passwords, secrets, resource);
      const content = contentOf(values, architectures);
      return { name: nameOf(values), values, architectures, content, comment: commentBefore(command, passwords) };
    };
    lists.push({ kind, pass, commands: list.commands.map(toCommand) });
  }
  return { lists, left };
}

function valuesOf(
  kind: ListKind,
  fields: CommandFields,
  passwords: Passwords,
  secrets: Secrets,
  resource: string,
): Map<string, Value> {
  const { credentials, ...others } = givenInputs(kind, fields);
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

/** A name by what the values say, secrets apart. */
function nameOf(values: Values): string {
  const text = (name: string): string => withoutSecrets((values.get(name) ?? []) as Text);
  return commandName(text("description"), text("path") || text("commandLine"));
}

/** The lines of the comments before a command. */
function commentBefore({ element }: StoredCommand, passwords: Passwords): string[] {
  const siblings = element.parent!.children;
  const before = siblings.slice(0, siblings.indexOf(element));
  const first = before.findLastIndex(({ kind }) => kind === "element") + 1;
  return before.slice(first).flatMap((node) => (node.kind === "comment" ? tellableLines(node.value, passwords) : []));
}

/** The same for commands that say the same. */
function contentOf(values: Values, architectures: readonly string[] | undefined): string {
  const said = [...values].map(([name, value]) => `${name}=${typeof value === "boolean" ? value : textKey(value)}`);
  return [...said.sort(), architectures?.join() ?? ""].join("\n");
}
