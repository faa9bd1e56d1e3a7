import { isDeepStrictEqual } from "node:util";
import type * as model from "../unattend/model/command-array";
import { commandInputNames, fieldsOf, inputsOf, type CommandInputs } from "../unattend/model/command-fields";
import type { AnswerFileDocument } from "../unattend/model/document";
import { ownerFromUrn } from "../unattend/model/ownership";
import { configurationPasses, defaultArchitecture, listKindOf } from "../unattend/model/vocabulary";
import { isAsRecorded, type CommandChange, type Recorded } from "../unattend/plan/changes";
import { Plan } from "../unattend/plan/plan";
import type { DesiredArray, DesiredList } from "../unattend/plan/resolve-array";
import { checkArguments, checkInFile, declaredCommand, type Finding } from "../unattend/rules/check";
import type { CheckedCommand } from "../unattend/rules/checked-command";
import { hasUnknown, knownOnly, ruleArguments, unknownValue } from "./lifecycle";
import type { DeclaredCommand } from "./program";
import { noteRead } from "./readings";
import { commandWords, firstOf, takenUpWords } from "./words";

/** A command of an array. */
export interface ArrayedCommand extends CommandInputs {
  readonly architectures?: readonly string[];
  /** The Order that the program insists on. */
  readonly order?: number;
}

/** The commands of a list, as the doors hand them over. */
export type CommandArray = model.CommandArray<ArrayedCommand>;

/** Arrays by pass and list. */
export type CommandArrays = model.CommandArrays<ArrayedCommand>;

/** The Orders that commands have, by name. */
export type Orders = Readonly<Record<string, number>>;

/** A list that a resource has commands for. */
export interface GivenList {
  readonly pass: string;
  readonly list: string;
  readonly from?: number;
  readonly commands: CommandArray;
  /** The name of the argument that the commands are of. */
  readonly argument: string;
}

/** The lists as the `commands` of an answer file. */
export function commandsOf(lists: readonly GivenList[]): CommandArrays {
  const byPass: Record<string, Record<string, CommandArray>> = {};
  for (const { pass, list, commands } of lists) (byPass[pass] ??= {})[list] = commands;
  return byPass;
}

export function sameOrders(a: Orders = {}, b: Orders = {}): boolean {
  return isDeepStrictEqual(a, b);
}

/** A resource that has several commands in one file. */
export interface ArrayResource {
  readonly urn: string;
  readonly lists: readonly GivenList[];
  /** Of commands that name none. */
  readonly architectures?: readonly string[];
  /** The Orders that the commands had when they were last written or read, where that is known. */
  readonly orders?: Orders;
}

/** The lists in `commands` of an answer file, in the sequence in which Windows runs their passes. */
export function listsOf(commands: CommandArrays | undefined): GivenList[] {
  const place = (pass: string): number => (configurationPasses as readonly string[]).indexOf(pass);
  return Object.entries(commands ?? {})
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([pass, lists]) =>
      Object.entries(lists).map(([list, array]) => ({
        pass,
        list,
        commands: array,
        argument: `commands.${pass}.${list}`,
      })),
    );
}

// What is wrong

/** What is wrong with the commands of a resource, whatever stands in the file; each finding says which command it is about. */
export function checkArrays({ lists, architectures }: ArrayResource): Finding[] {
  const seen = new Map<string, GivenList>();
  return lists.flatMap((given) => {
    const { pass, list, from, commands, argument } = given;
    const place = `${pass}, ${list}`;
    const ofList = [...checkArguments({ pass, list }), ...checkFrom(from)].map((finding) => ({
      ...finding,
      argument: finding.argument === "pass" || finding.argument === "list" ? argument : finding.argument,
      place,
    }));
    // Where Windows has no such list, nothing can be said of its commands.
    if (!listKindOf(pass, list)) return ofList;
    const ofCommands = commands.sequence.flatMap((name) => {
      const first = seen.get(name);
      seen.set(name, given);
      const twice = first ? [twiceFinding(name, first)] : [];
      const own = checkArguments(argumentsOf(given, commands.byName[name]!, architectures));
      return [...twice, ...own].map((finding) => inCommand(finding, given, name));
    });
    return [...ofList, ...ofCommands];
  });
}

function checkFrom(from: unknown): Finding[] {
  return checkArguments({ pin: from }).map((finding) => ({ ...finding, argument: "from" }));
}

function twiceFinding(name: string, { pass, list }: GivenList): Finding {
  return {
    code: "UA213",
    severity: "error",
    argument: "",
    cause: `a command of ${list} in ${pass} is called ${name} as well`,
    remedy: "Give each command of a resource a name of its own",
  };
}

/** What was found, as something about a command of an array. */
function inCommand(finding: Finding, { pass, list, argument }: GivenList, name: string): Finding {
  const own = finding.argument === "pin" ? "order" : finding.argument;
  return {
    ...finding,
    argument: own === "" ? "" : `${argument}.byName.${name}.${own}`,
    place: [`${pass}, ${list}, ${name}`, finding.place].filter(Boolean).join(", "),
  };
}

/** What rules look at of a command. */
function argumentsOf(
  { pass, list }: GivenList,
  { order, ...command }: ArrayedCommand,
  architectures: readonly string[] | undefined,
): Parameters<typeof checkArguments>[0] {
  const { runs } = listKindOf(pass, list)!;
  const run = runs === "Path" ? { path: "" } : { commandLine: "" };
  return ruleArguments({ ...run, architectures, ...command, pass, list, ...(order !== undefined && { pin: order }) });
}

/** The commands of a resource as rules see them, in all lists that they are going to stand in. */
export function declaredCommands(
  { urn, lists, architectures }: ArrayResource,
  document: AnswerFileDocument | undefined,
): { command: CheckedCommand; in: GivenList; name: string }[] {
  return lists.flatMap((given) =>
    given.commands.sequence.flatMap((name) => {
      const entry = given.commands.byName[name]!;
      const kind = listKindOf(given.pass, given.list)!;
      const names = entry.architectures ??
        architectures ??
        document?.architecturesFor(kind, given.pass) ?? [defaultArchitecture];
      const args = argumentsOf(given, entry, architectures);
      const owner = { ...ownerFromUrn(urn), command: name };
      return names.map((architecture) => ({
        command: declaredCommand(args, architecture.toLowerCase(), owner),
        in: given,
        name,
      }));
    }),
  );
}

/**
 * What is wrong with the commands of a resource where they are going to stand.
 *
 * @param before What the resource was in the same file.
 */
export function checkArraysInFile(
  declared: ReturnType<typeof declaredCommands>,
  document: AnswerFileDocument,
  others: readonly DeclaredCommand[],
  before: ArrayResource | undefined,
): Finding[] {
  const recorded = before ? recordedCommands(before) : new Map<string, Recorded>();
  const siblings = [...declared, ...others].map(({ command }) => command);
  return declared.flatMap(({ command, in: given, name }) =>
    checkInFile(command, document, siblings, recorded.get(name)?.fields).map((finding) =>
      inCommand(finding, given, name),
    ),
  );
}

/** True if nothing can be planned: it is not known yet which commands there are, or in which lists. */
export function isUnplannableArray({ lists }: ArrayResource): boolean {
  return lists.some(
    ({ pass, list, from, commands: { byName } }) =>
      hasUnknown([pass, list, from]) ||
      Object.values(byName).some(({ order, architectures }) => hasUnknown([order, architectures])),
  );
}

// What is wanted

/**
 * The commands that a resource wants. Values that are not known yet stand in them as Pulumi's own word for that.
 *
 * @param olds What the resource was before; undefined for a new one.
 */
export function desiredArray(news: ArrayResource, olds?: ArrayResource): DesiredArray {
  return {
    owner: ownerFromUrn(news.urn),
    formerOwner: olds && ownerFromUrn(olds.urn),
    lists: news.lists.map((given) => desiredList(given, news.architectures)),
    recorded: olds && recordedCommands(olds),
  };
}

/** What a resource wants that goes: nothing of it any more. */
export function noCommands(resource: ArrayResource): DesiredArray {
  return desiredArray({ ...resource, lists: [] }, resource);
}

function desiredList({ pass, list, from, commands }: GivenList, architectures?: readonly string[]): DesiredList {
  return {
    kind: listKindOf(pass, list)!,
    pass,
    from,
    commands: commands.sequence.map((name) => {
      const { order, architectures: own = architectures, ...inputs } = commands.byName[name]!;
      return { name, architectures: own, fields: fieldsOf(withUnknownCredentials(inputs)), pin: order };
    }),
  };
}

/** Credentials that are not known as a whole, as ones of which no part is known. */
function withUnknownCredentials(inputs: CommandInputs): CommandInputs {
  if ((inputs.credentials as unknown) !== unknownValue) return inputs;
  return { ...inputs, credentials: { domain: unknownValue, username: unknownValue, password: unknownValue } };
}

/** What the commands of a resource were when they were last written or read, by name. */
function recordedCommands({ lists, orders = {} }: ArrayResource): Map<string, Recorded> {
  return new Map(
    lists.flatMap(({ commands: { byName } }) =>
      Object.entries(byName).map(([name, command]) => [name, { order: orders[name] ?? 0, fields: fieldsOf(command) }]),
    ),
  );
}

// What stands there

/** What was recorded of a resource's commands, as the file has them now. */
export interface ArraysNow {
  readonly lists: readonly GivenList[];
  readonly orders: Orders;
  /** Commands that are not as they were recorded, one for each. */
  readonly changed: readonly CommandChange[];
  readonly missing: readonly string[];
}

/** Reads the commands of a resource from the file: the sequence is that of their Orders. */
export function readArrays(resource: ArrayResource, document: AnswerFileDocument): ArraysNow {
  const plan = new Plan(document);
  const owner = ownerFromUrn(resource.urn);
  const recorded = recordedCommands(resource);
  const orders: Record<string, number> = {};
  const changed: CommandChange[] = [];
  const missing: string[] = [];
  const lists = resource.lists.map((given) => {
    const kind = listKindOf(given.pass, given.list)!;
    const byName: Record<string, ArrayedCommand> = {};
    for (const name of given.commands.sequence) {
      const before = recorded.get(name)!;
      const found = plan.find({ ...owner, command: name }, kind, given.pass, before);
      const other = found.find((command) => !isAsRecorded(command, before));
      const now = other ?? found[0];
      if (other) changed.push(other);
      if (!now) missing.push(name);
      else {
        orders[name] = now.order;
        byName[name] = other ? takenUp(given.commands.byName[name]!, other) : given.commands.byName[name]!;
      }
    }
    const sequence = Object.keys(byName).sort((a, b) => orders[a]! - orders[b]!);
    return { ...given, commands: { sequence, byName } };
  });
  return { lists, orders, changed, missing };
}

function takenUp(before: ArrayedCommand, { list: { kind }, fields }: CommandChange): ArrayedCommand {
  const { architectures, order } = before;
  const now = inputsOf(kind, fields);
  // Pulumi keeps a password secret only where there was one before.
  return knownOnly({ ...now, credentials: before.credentials && now.credentials, architectures, order });
}

// Words

/** What is about to change, for the people who review it. */
export function arrayWords(
  changes: readonly CommandChange[],
  file: string,
  { news, olds, secrets, isTakenUp }: ArrayWordsContext,
): string {
  const recorded = olds ? recordedCommands(olds) : new Map<string, Recorded>();
  const isElsewhere = (name: string): boolean => listNameOf(olds, name) !== listNameOf(news, name);
  return commandWords(changes, ({ owner }) => ({
    file,
    recorded: recorded.get(owner.command!),
    isTakenUp,
    hasOtherLists: isElsewhere(owner.command!),
    secrets: secretsIn(owner.command!, [...(news?.lists ?? []), ...(olds?.lists ?? [])], secrets),
  }));
}

export interface ArrayWordsContext {
  /** undefined for a resource that goes. */
  readonly news: ArrayResource | undefined;
  readonly olds: ArrayResource | undefined;
  /** Names of the inputs that are secret. */
  readonly secrets: readonly string[];
  /** True if what was recorded has just been taken up from the share. */
  readonly isTakenUp: boolean;
}

function listNameOf(resource: ArrayResource | undefined, name: string): string | undefined {
  const given = resource?.lists.find(({ commands }) => name in commands.byName);
  return given && `${given.pass} ${given.list}`;
}

/** Of the names of secret inputs those of one command, as they are called in it; all of it if the whole array is secret. */
function secretsIn(name: string, lists: readonly GivenList[], secrets: readonly string[]): string[] {
  return lists.flatMap(({ argument }) => {
    const prefix = `${argument}.byName.${name}.`;
    return secrets.flatMap((secret) => {
      if (secret.startsWith(prefix)) return secret.slice(prefix.length);
      return prefix.startsWith(`${secret}.`) ? commandInputNames : [];
    });
  });
}

/** Takes note of what a refresh takes up from the share, and gives it in words; undefined for nothing. */
export function readingWords(
  now: ArraysNow,
  file: string,
  olds: ArrayResource,
  secrets: readonly string[],
): string | undefined {
  const isChanged = now.changed.length + now.missing.length > 0;
  noteRead(olds.urn, isChanged);
  return isChanged ? takenUpArrayWords(now, file, olds, secrets) : undefined;
}

function takenUpArrayWords(
  { changed, missing }: ArraysNow,
  file: string,
  olds: ArrayResource,
  secrets: readonly string[],
): string {
  const recorded = recordedCommands(olds);
  const words = changed.map((change) => {
    const name = change.owner.command!;
    return takenUpWords(change, {
      file,
      recorded: recorded.get(name)!,
      secrets: secretsIn(name, olds.lists, secrets),
    });
  });
  return firstOf([...words, ...missing.map((name) => `${file}: ${name} is not there any more`)]);
}
