import type { ListKind } from "../../provider/unattend/model/vocabulary";
import { array, atom, object, text, type Code, type Item, type Property } from "./code";
import { withoutCredentials } from "./declared";
import { familiesOf, leftWords, representative, type DeclaredFile, type Family, type Place } from "./families";
import { Names, wordsOf } from "../../provider/unattend/import/names";
import { camelCase, groupBy } from "./names";
import { constantText, resourcesText, type Constant } from "./resource-code";
import { Secret, withoutSecrets, type Text } from "./secrets";
import { tabulate, type Column, type SharedCommand, type SharedValue, type Table } from "./table";
import { columnCode, hasColumn, valueCode } from "./value-code";

/** A family, with its table and what it says of each command. */
interface TabulatedFamily {
  readonly family: Family;
  readonly table: Table;
  readonly lists: readonly { readonly place: Place; readonly commands: readonly SharedCommand[] }[];
}

/** A command that the program says once. */
interface CommandConstant extends Constant {
  /** The command's name. */
  readonly name: string;
}

/** What declares files of which the program has the commands. */
export class CommandsCode {
  private readonly families: readonly TabulatedFamily[];
  private readonly credentials = new Map<string, Constant>();
  private readonly commands = new Map<string, CommandConstant>();

  constructor(
    files: readonly DeclaredFile[],
    private readonly identifiers: Names,
  ) {
    this.families = familiesOf(files).map((family) => ({ family, ...tabulate(family) }));
    this.nameCredentials();
    this.nameCommands();
  }

  /** Statements, constants first. */
  texts(): string[] {
    const constants = [...this.credentials.values(), ...this.commands.values()];
    return [...constants.map(constantText), ...this.families.map((family) => this.familyText(family))];
  }

  /** Accounts that several commands have. */
  private nameCredentials(): void {
    const shown = this.families.flatMap(({ lists }) => lists.flatMap(({ commands }) => commands));
    const once = [...groupBy(shown, (command) => contentOf(command) ?? String(shown.indexOf(command))).values()];
    const all = once.flatMap(([command]): CredentialValues[] => {
      const { credentials } = withoutCredentials(command!.values);
      return credentials ? [credentials] : [];
    });
    for (const [key, [first, ...others]] of groupBy(all, credentialsKey)) {
      if (others.length === 0 || first!.some(([, value]) => hasColumn(value))) continue;
      const username = withoutSecrets(first!.find(([name]) => name === "username")![1] as Text);
      const identifier = this.identifiers.take([camelCase([...wordsOf(username)]), "account"]);
      const code = object(first!.map(([name, value]) => ({ name, value: valueCode(value) })));
      this.credentials.set(key, { identifier, type: "Credentials", code });
    }
  }

  /** Commands that several families have. */
  private nameCommands(): void {
    const shown = this.families.flatMap(({ lists }, index) =>
      lists.flatMap(({ place, commands }) => commands.map((command) => ({ index, place, command }))),
    );
    const names = new Names();
    for (const [content, all] of groupBy(shown, ({ command }) => contentOf(command) ?? "")) {
      if (content === "" || new Set(all.map(({ index }) => index)).size < 2) continue;
      const [{ place, command }] = all as [(typeof all)[0]];
      const { name } = representative(command.slot);
      const ownName = names.take([name], "-");
      const comment = all.map((each) => representative(each.command.slot).comment).find(({ length }) => length > 0);
      this.commands.set(content, {
        identifier: this.identifiers.take([camelCase(ownName.split("-"))]),
        type: typeName(place.kind),
        code: this.commandCode(command, ownName),
        comment,
        name: ownName,
      });
    }
  }

  private familyText({ family: { files }, table, lists }: TabulatedFamily): string {
    return resourcesText(files, table, this.listsCode(lists), this.identifiers, leftWords(files[0]!));
  }

  private listsCode(lists: TabulatedFamily["lists"]): Property[] {
    const names = new Names();
    const seen = new Set<string>();
    const constantOf = (command: SharedCommand): CommandConstant | undefined => {
      const content = contentOf(command);
      const constant = content === undefined ? undefined : this.commands.get(content);
      // A file may have a command twice, and the second needs a name of its own.
      if (!constant || seen.has(content!)) return undefined;
      seen.add(content!);
      names.take([constant.name]);
      return constant;
    };
    const withConstants = lists.map(({ place, commands }) => ({
      place,
      commands: commands.map((command) => ({ command, constant: constantOf(command) })),
    }));
    const byPass = groupBy(withConstants, ({ place }) => place.pass);
    const passes = [...byPass].map(([pass, ofPass]): Property => {
      const arrays = ofPass.map(({ place, commands }): Property => {
        const items = commands.map(({ command, constant }) => this.itemOf(command, constant, names));
        return { name: place.kind.list, value: array(items) };
      });
      return { name: pass, value: object(arrays) };
    });
    return passes.length === 0 ? [] : [{ name: "commands", value: object(passes) }];
  }

  private itemOf(command: SharedCommand, constant: CommandConstant | undefined, names: Names): Item {
    const condition = command.condition && columnCode(command.condition);
    if (constant) return { value: atom(constant.identifier), condition };
    const { name, comment } = representative(command.slot);
    return { value: this.commandCode(command, names.take([name], "-")), comment, condition };
  }

  private commandCode({ slot, values, condition }: SharedCommand, name: string): Code {
    const { architectures } = representative(slot);
    const { own, credentials } = withoutCredentials(values);
    // What has a cell only where the command is there is there where it is said.
    const isSure = condition !== undefined;
    return object([
      { name: "name", value: text(name) },
      ...own.map(([argument, value]) => ({ name: argument, value: valueCode(value, isSure && isRun(argument)) })),
      ...(credentials ? [{ name: "credentials", value: this.credentialsCode(credentials, isSure) }] : []),
      ...(architectures
        ? [{ name: "architectures", value: array(architectures.map((each) => ({ value: text(each) }))) }]
        : []),
    ]);
  }

  private credentialsCode(credentials: CredentialValues, isSure: boolean): Code {
    const constant = this.credentials.get(credentialsKey(credentials));
    if (constant) return atom(constant.identifier);
    return object(credentials.map(([name, value]) => ({ name, value: valueCode(value, isSure) })));
  }
}

/** What a command says if all files of its family say the same. */
function contentOf({ slot, values }: SharedCommand): string | undefined {
  return [...values.values()].some(hasColumn) ? undefined : representative(slot).content;
}

type CredentialValues = [name: string, value: SharedValue][];

function credentialsKey(credentials: CredentialValues): string {
  return JSON.stringify(
    credentials.map(([name, value]) => [name, typeof value === "boolean" ? value : value.map(partKey)]),
  );
}

function partKey(part: string | Secret | Column): unknown {
  return typeof part === "string" ? part : part instanceof Secret ? { secret: part.id } : { column: part.name };
}

function isRun(argument: string): boolean {
  return argument === "path" || argument === "commandLine";
}

/** The type of a list's commands. */
function typeName({ runs, elements }: ListKind): string {
  if (runs === "CommandLine") return "LogonCommand";
  return elements.includes("WillReboot") ? "DeploymentCommand" : "RunCommand";
}
