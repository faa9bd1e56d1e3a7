import { UnattendError } from "../errors";
import { say } from "../report";
import { commandName, Names } from "../unattend/import/names";
import {
  givenInputs,
  importableLists,
  listsWith,
  merged,
  type ImportableCommand,
  type ImportableList,
  type OtherList,
} from "../unattend/import/lists";
import { Passwords } from "../unattend/import/passwords";
import type { CommandInputs } from "../unattend/model/command-fields";
import type { AnswerFileDocument } from "../unattend/model/document";
import { isCommandOf, ownerFromUrn, sameOwner, type Owner } from "../unattend/model/ownership";
import { asyncListName, defaultPass, type ListKind } from "../unattend/model/vocabulary";
import type { AnswerFileInputs, AnswerFileOutputs } from "./answer-file";
import type { AsyncCommandInputs, AsyncCommandOutputs } from "./async-command";
import { commandsOf, type ArrayedCommand, type GivenList, type Orders } from "./command-arrays";
import type { CommandListInputs, CommandListOutputs } from "./command-list";
import {
  foreignError,
  noListError,
  notThereError,
  placeOf,
  severalError,
  unimportableError,
  withCommands,
} from "./import-errors";
import type { Declaration, Found } from "./lifecycle";
import { PublishedFile } from "./published-file";
import { leftOutWords } from "./words";

/** `<path>`, or `<path>#commands` for its commands as well. */
export async function findAnswerFile(
  id: string,
  declaration: Declaration,
): Promise<Found<AnswerFileInputs, AnswerFileOutputs>> {
  const hasCommands = id.endsWith(withCommands);
  const path = hasCommands ? id.slice(0, -withCommands.length) : id;
  const document = await documentAt(path);
  const { sha256 } = PublishedFile.at(path);
  if (!hasCommands) return { inputs: { path }, props: { path, sha256, declaration } };

  const resource = ownerFromUrn(declaration.urn);
  const lists = importableLists(document, resource);
  const importable = lists.filter((list) => "commands" in list);
  if (importable.length === 0) throw noListError(id, lists, foreignOwners(document, resource));
  const taken = takeOver(importable, document, ({ kind, pass }) => `commands.${pass}.${kind.list}`);
  await sayLeftOut(declaration.urn, path, taken.leftOut, lists);
  return {
    inputs: { path, commands: commandsOf(taken.told) },
    props: {
      path,
      sha256,
      commands: commandsOf(taken.lists),
      orders: taken.orders,
      declaration: { ...declaration, secrets: taken.secrets },
    },
  };
}

/** `<file>#<pass>/<list>`. */
export async function findCommandList(
  id: string,
  declaration: Declaration,
): Promise<Found<CommandListInputs, CommandListOutputs>> {
  const { path, place } = parsed(id);
  const document = await documentAt(path);
  const resource = ownerFromUrn(declaration.urn);
  const lists = importableLists(document, resource);
  const found = lists.find((list) => placeOf(list) === place);
  if (!found) {
    const owners = foreignOwners(document, resource, place);
    if (owners.length > 0) throw foreignError(id, owners);
    throw notThereError(id, "no command list", path, lists.map(placeOf));
  }
  if ("reason" in found) throw unimportableError(id, found);
  const taken = takeOver([found], document, () => "commands");
  await sayLeftOut(declaration.urn, path, taken.leftOut);
  const { pass, list, commands } = taken.lists[0]!;
  const given = { answerFile: path, pass, list };
  return {
    inputs: { ...given, commands: taken.told[0]!.commands },
    props: { ...given, commands, orders: taken.orders, declaration: { ...declaration, secrets: taken.secrets } },
  };
}

/** `<file>#<pass>/<Order>`, or `<file>#<pass>/<architecture>/<Order>`. */
export async function findAsyncCommand(
  id: string,
  declaration: Declaration,
): Promise<Found<AsyncCommandInputs, AsyncCommandOutputs>> {
  const { path, place } = parsed(id);
  const document = await documentAt(path);
  const resource = ownerFromUrn(declaration.urn);
  const all = placedCommands(document, (owner) => !owner || sameOwner(owner, resource));
  const [found, ...others] = all.filter((command) => command.place === place);
  if (!found) {
    const isOthers = (owner: Owner | undefined): boolean => owner !== undefined && !sameOwner(owner, resource);
    const foreign = placedCommands(document, isOthers).find((command) => command.place === place);
    if (foreign) throw foreignError(id, [foreign.command.owner!]);
    throw notThereError(id, `no ${asyncListName}Command`, path, ownPlaces(all));
  }
  if (others.length > 0) {
    const same = all.filter(({ pass, order }) => pass === found.pass && order === found.order);
    throw severalError(id, path, ownPlaces(same));
  }

  const { kind, pass, command, order, architectures } = found;
  const inputs = givenInputs(kind, command.fields);
  const { told, secrets, leftOut } = withoutPasswords(inputs, new Passwords(document.tree.root));
  await sayLeftOut(declaration.urn, path, leftOut);
  const where = { answerFile: path, ...(pass !== defaultPass && { pass }), ...(architectures && { architectures }) };
  return {
    inputs: { ...where, ...told, path: told.path! },
    props: { ...where, ...inputs, path: inputs.path!, order, declaration: { ...declaration, secrets } },
  };
}

/** The parts of `<file>#<place>`; the path itself may have a `#` in it. */
function parsed(id: string): { path: string; place: string } {
  const at = id.lastIndexOf("#");
  return at < 0 ? { path: id, place: "" } : { path: id.slice(0, at), place: id.slice(at + 1) };
}

async function documentAt(path: string): Promise<AnswerFileDocument> {
  const document = await PublishedFile.at(path).stored();
  if (document) return document;
  throw new UnattendError("UA306", {
    place: path,
    cause: "the file is not there, so nothing of it can be imported",
    remedy: "Give the path of a file that is there",
  });
}

/** A command as an id can name it. */
interface PlacedCommand extends ImportableCommand {
  readonly kind: ListKind;
  readonly pass: string;
  readonly place: string;
}

/** All AsyncCommands of such owners, by each place that an id can have for them: without an architecture, and with one. */
function placedCommands(document: AnswerFileDocument, isMeant: (owner: Owner | undefined) => boolean): PlacedCommand[] {
  return listsWith(document, isMeant)
    .filter(({ kind }) => kind.list === asyncListName)
    .flatMap(({ kind, pass, lists }) => {
      const placed = (some: typeof lists, prefix: string): PlacedCommand[] =>
        merged(some, document.architecturesFor(kind, pass)).map((each) => ({
          ...each,
          kind,
          pass,
          place: `${prefix}/${each.order}`,
        }));
      const ofOne = lists.filter(({ architecture }) => architecture !== "");
      return [...placed(lists, pass), ...ofOne.flatMap((list) => placed([list], `${pass}/${list.architecture}`))];
    });
}

/** A place of each command that is its own: with an architecture only where it has to be. */
function ownPlaces(commands: readonly PlacedCommand[]): string[] {
  const count = (place: string): number => commands.filter((other) => other.place === place).length;
  const short = ({ pass, order }: PlacedCommand): string => `${pass}/${order}`;
  return commands
    .filter((command) => (command.place === short(command) || count(short(command)) > 1) && count(command.place) === 1)
    .map(({ place }) => place);
}

/** What is taken over of lists: as it is, and as a program may be told it. */
interface Taken {
  readonly lists: readonly GivenList[];
  readonly told: readonly GivenList[];
  readonly orders: Orders;
  /** Names of secret inputs. */
  readonly secrets: readonly string[];
  /** What a program is not told, in words. */
  readonly leftOut: readonly string[];
}

/** The commands of lists as an array has them, each with a name of its own. */
function takeOver(
  lists: readonly ImportableList[],
  { tree }: AnswerFileDocument,
  argumentOf: (list: ImportableList) => string,
): Taken {
  const passwords = new Passwords(tree.root);
  const own = lists.flatMap(({ commands }) => commands.flatMap(({ command }) => command.owner?.command ?? []));
  const names = new Names(own);
  const orders: Record<string, number> = {};
  const secrets: string[] = [];
  const leftOut: string[] = [];
  const both = lists.map((list) => {
    const { kind, pass, commands } = list;
    const argument = argumentOf(list);
    const sequence: string[] = [];
    const byName: Record<string, ArrayedCommand> = {};
    const toldByName: Record<string, ArrayedCommand> = {};
    for (const { command, order, architectures } of commands) {
      const inputs = givenInputs(kind, command.fields);
      const name = command.owner?.command ?? names.take([nameFor(inputs, passwords)], "-");
      const shown = withoutPasswords(inputs, passwords);
      sequence.push(name);
      orders[name] = order;
      byName[name] = { ...inputs, ...(architectures && { architectures }) };
      toldByName[name] = { ...shown.told, ...(architectures && { architectures }) };
      secrets.push(...shown.secrets.map((secret) => `${argument}.byName.${name}.${secret}`));
      leftOut.push(...shown.leftOut.map((input) => `${input} of ${name}`));
    }
    const given = { pass, list: kind.list, argument };
    return {
      is: { ...given, commands: { sequence, byName } },
      told: { ...given, commands: { sequence, byName: toldByName } },
    };
  });
  return { lists: both.map(({ is }) => is), told: both.map(({ told }) => told), orders, secrets, leftOut };
}

function nameFor({ description = "", path, commandLine }: CommandInputs, passwords: Passwords): string {
  return commandName(passwords.blankedIn(description), passwords.blankedIn(path ?? commandLine ?? ""));
}

/** What a program may be told of a command, since Pulumi prints it; and the names of what it may not, which is empty there. */
function withoutPasswords(
  inputs: CommandInputs,
  passwords: Passwords,
): { told: CommandInputs; secrets: string[]; leftOut: string[] } {
  const hasPassword = (value: unknown): boolean => typeof value === "string" && passwords.in(value).length > 0;
  const secrets = Object.entries(inputs).flatMap(([name, value]) => (hasPassword(value) ? name : []));
  const told = { ...inputs, ...Object.fromEntries(secrets.map((name) => [name, ""])) };
  const { credentials } = inputs;
  if (!credentials) return { told, secrets, leftOut: secrets };
  return {
    told: { ...told, credentials: { ...credentials, password: "" } },
    secrets,
    leftOut: [...secrets, "credentials.password"],
  };
}

/** Who else manages commands of lists, of all or of the one at a place. */
function foreignOwners(document: AnswerFileDocument, resource: Owner, place?: string): Owner[] {
  const isForeign = (owner: Owner | undefined): boolean => owner !== undefined && !isCommandOf(owner, resource);
  return listsWith(document, isForeign)
    .filter((list) => place === undefined || placeOf(list) === place)
    .flatMap(({ lists }) => lists.flatMap(({ commands }) => commands.flatMap(({ owner }) => owner ?? [])));
}

async function sayLeftOut(
  urn: string,
  path: string,
  leftOut: readonly string[],
  lists: readonly (ImportableList | OtherList)[] = [],
): Promise<void> {
  const reasons = lists.flatMap((list) => ("reason" in list ? `${placeOf(list)}: ${list.reason}` : []));
  const words = leftOutWords(path, leftOut, reasons);
  if (words) await say(urn, "warning", words);
}
