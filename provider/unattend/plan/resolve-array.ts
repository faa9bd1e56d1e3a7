import { UnattendError } from "../../errors";
import { sameFields, type CommandFields } from "../model/command-fields";
import { countCommands, fingerprint, listWords } from "../model/command-list";
import type { AnswerFileDocument } from "../model/document";
import { isCommandOf, ownerKey, sameOwner, sameStack, type Owner } from "../model/ownership";
import { highestOrder, lowestOrder, type ListKind } from "../model/vocabulary";
import { holderWords, isAsRecorded, meetingStep, removalStep, type Recorded, type Step } from "./changes";
import type { Entry, PlannedList } from "./plan-edits";
import { listedInContentError, takenError } from "./plan-errors";
import type { PlannedLists } from "./planned-lists";
import { FreeOrders, ordersInLists } from "./sequence";

/** What a program wants of the commands of a resource that has several, list by list and in sequence. */
export interface DesiredArray {
  /** The resource. */
  readonly owner: Owner;
  /** Who the commands belonged to before the resource was renamed. */
  readonly formerOwner?: Owner;
  readonly lists: readonly DesiredList[];
  /** What the commands were when they were last written or read, by name. */
  readonly recorded?: ReadonlyMap<string, Recorded>;
  /** The document that the program publishes as a whole, if it does. */
  readonly content?: { readonly publisher: Owner; readonly document: AnswerFileDocument };
  /**
   * How many commands of other resources of the program run the same, by fingerprints of what they run: what this one has no
   * more may go over to them.
   */
  readonly declaredElsewhere?: ReadonlyMap<string, number>;
  /** True for a command that the program has declared elsewhere until now, and does not any more. */
  readonly isGivenUp?: (owner: Owner) => boolean;
}

export interface DesiredList {
  readonly kind: ListKind;
  readonly pass: string;
  /** The lowest Order that its commands may have; 1 by default. */
  readonly from?: number;
  readonly commands: readonly DesiredEntry[];
}

/** A command of an array. Its name is its own among all commands of the resource. */
export interface DesiredEntry {
  readonly name: string;
  /** undefined: those that the file has. */
  readonly architectures?: readonly string[];
  readonly fields: CommandFields;
  /** The Order the program insists on. */
  readonly pin?: number;
}

/** A command of an array, with what stands there for it in each of its lists. */
interface Placed {
  readonly desired: DesiredEntry;
  readonly owner: Owner;
  readonly targets: { readonly list: PlannedList; entry: Entry | undefined }[];
}

/**
 * Finds out what has to be done to meet an array of commands, without doing it. What the resource has in the document and
 * the program does not declare any more goes.
 *
 * @throws UA201 if somebody else holds a pinned Order, UA202 and UA212 for pins against the sequence, UA203 if no Orders are
 * left, UA205 if a command stands in a document that the program publishes as a whole.
 */
export function resolveArray(
  plan: PlannedLists,
  document: AnswerFileDocument,
  desired: DesiredArray,
): { orders: Record<string, number>; steps: Step[] } {
  const { owner, lists } = desired;
  const placedLists = lists.map((list) => list.commands.map((command) => place(plan, document, owner, list, command)));
  const placed = placedLists.flat();
  const mine = ownCommands(plan, desired);
  const used = match(placed, mine, desired);

  const unused = mine.filter((entry) => !used.has(entry));
  const awaited = awaitedElsewhere(plan, unused, desired);
  const leaving = unused.filter((entry) => !awaited.has(entry));
  const movable = new Set([...used, ...leaving]);
  const orders: Record<string, number> = {};
  const steps = lists.flatMap((list, index) => {
    const commands = placedLists[index]!;
    const found = ordersOf(list, commands, movable);
    return commands.flatMap(({ desired: { name, fields, pin }, owner: ofCommand, targets }, at) => {
      const order = (orders[name] = found[at]!);
      return targets.map(({ list: target, entry }) => {
        const isMoved = entry?.order !== undefined && entry.order !== order && pin === undefined;
        const because = isMoved ? reasonToMove(entry, at, commands, found, movable) : undefined;
        return meetingStep(target, entry, { owner: ofCommand, fields, order, because });
      });
    });
  });
  return { orders, steps: [...steps, ...leaving.map((entry) => removalStep(entry, entry.owner!))] };
}

function place(
  plan: PlannedLists,
  document: AnswerFileDocument,
  owner: Owner,
  { kind, pass }: DesiredList,
  desired: DesiredEntry,
): Placed {
  const architectures = desired.architectures ?? document.architecturesFor(kind, pass);
  const targets = architectures.map((name) => ({
    list: plan.at({ kind, pass, architecture: name.toLowerCase() }),
    entry: undefined,
  }));
  return { desired, owner: { ...owner, command: desired.name }, targets };
}

/** The resource by the name that it has, and by the one that it had. */
function resourcesOf({ owner, formerOwner }: DesiredArray): Owner[] {
  return formerOwner ? [owner, formerOwner] : [owner];
}

/** True for a command that its comment says is the resource's. */
export function isOfArray(owner: Owner | undefined, desired: DesiredArray): owner is Owner & { command: string } {
  return resourcesOf(desired).some((resource) => isCommandOf(owner, resource));
}

/** What the comments say is the resource's, whether the program still declares it or not. */
function ownCommands(plan: PlannedLists, desired: DesiredArray): Entry[] {
  const { recorded } = desired;
  const resources = resourcesOf(desired);
  const wanted = new Map(
    desired.lists.flatMap(({ commands }) => commands.map(({ name, fields }) => [name, fields] as const)),
  );
  // What is new has nothing recorded: a comment of its name that was left behind may stand before somebody else's command.
  const known = (name: string): Recorded | undefined =>
    recorded && (recorded.get(name) ?? (wanted.has(name) ? { order: 0, fields: wanted.get(name)! } : undefined));
  const names = plan.present.flatMap(({ owner }) => (isOfArray(owner, desired) ? owner.command : []));
  // Where two resources change names, what one of them does not know is the other one's.
  const isRenamed = desired.formerOwner !== undefined && !sameOwner(desired.owner, desired.formerOwner);
  return [...new Set(names)].flatMap((command) =>
    isRenamed && !known(command)
      ? []
      : plan.ownedBy(
          resources.map((resource) => ({ ...resource, command })),
          known(command),
        ),
  );
}

/**
 * Finds what stands there for each command: by its comment; by what it says, where it has been renamed or nobody manages it;
 * of those that say the same, one after the other.
 *
 * @returns all that were found.
 */
function match(
  placed: readonly Placed[],
  mine: readonly Entry[],
  { recorded, isGivenUp, content }: DesiredArray,
): Set<Entry> {
  const used = new Set<Entry>();
  const take = (find: (command: Placed, list: PlannedList) => Entry | undefined): void => {
    for (const command of placed) {
      for (const target of command.targets) {
        target.entry ??= find(command, target.list);
        if (target.entry) used.add(target.entry);
      }
    }
  };
  const inSequence = ({ entries }: PlannedList): Entry[] =>
    entries
      .filter((entry) => !entry.removed && !used.has(entry))
      .sort((a, b) => (a.order ?? highestOrder) - (b.order ?? highestOrder));

  take(({ desired }, list) => mine.find((entry) => entry.list === list && entry.owner?.command === desired.name));
  take(({ desired }, list) =>
    inSequence(list).find((entry) => mine.includes(entry) && sameFields(entry.fields, desired.fields)),
  );
  take(({ desired }, list) => {
    const before = recorded?.get(desired.name);
    const unowned = inSequence(list).filter(({ owner }) => !owner);
    const alike = unowned.filter(({ fields }) => sameFields(fields, desired.fields));
    // As many as the program's document lists are the document's.
    const listed = content ? countCommands(content.document.lists, list, desired.fields) : 0;
    if (listed > 0 && alike.length <= listed) throw listedInContentError(list, content!.publisher);
    const same = alike.slice(listed);
    const isLost = (entry: Entry): boolean => before !== undefined && isAsRecorded(entry, before);
    return same.find(({ order }) => order === before?.order) ?? same[0] ?? unowned.find(isLost);
  });
  take(({ desired }, list) =>
    inSequence(list).find(
      ({ owner, fields }) =>
        owner !== undefined && fields.run.trim() === desired.fields.run.trim() && (isGivenUp?.(owner) ?? false),
    ),
  );
  return used;
}

/**
 * Those that other resources of the program are about to take over: until then they stay. As many as the program declares
 * elsewhere and are not there yet.
 */
function awaitedElsewhere(plan: PlannedLists, unused: readonly Entry[], desired: DesiredArray): Set<Entry> {
  if (unused.length === 0) return new Set();
  const owners = new Map<string, Set<string>>();
  const ownersOf = (run: string): Set<string> => {
    const found = owners.get(run) ?? new Set();
    owners.set(run, found);
    return found;
  };
  for (const { owner, fields } of plan.present) {
    if (!owner || !sameStack(owner, desired.owner) || isOfArray(owner, desired)) continue;
    ownersOf(fingerprint(fields.run)).add(ownerKey(owner));
  }
  const awaited = unused.filter(({ owner, fields }) => {
    const run = fingerprint(fields.run);
    const those = ownersOf(run);
    // In several lists it is one command all the same.
    const key = ownerKey(owner!);
    const isAwaited = those.has(key) || those.size < (desired.declaredElsewhere?.get(run) ?? 0);
    if (isAwaited) those.add(key);
    return isAwaited;
  });
  return new Set(awaited);
}

// Orders

function ordersOf(list: DesiredList, commands: readonly Placed[], movable: ReadonlySet<Entry>): number[] {
  const { from = lowestOrder } = list;
  const known = new Map<string, FreeOrders>();
  const freeIn = (targets: Placed["targets"]): FreeOrders => {
    const key = architecturesOf(targets).join();
    let free = known.get(key);
    if (!free) {
      const held = targets.flatMap((target) => holders(target.list, movable)).flatMap(({ order }) => order ?? []);
      known.set(key, (free = new FreeOrders(new Set(held))));
    }
    return free;
  };
  const sequenced = commands.map(({ desired: { pin }, targets }) => {
    const free = freeIn(targets);
    if (pin !== undefined && !free.has(pin)) {
      const holder = targets.flatMap((target) => holders(target.list, movable)).find(({ order }) => order === pin);
      if (holder) throw takenError(pin, holder);
    }
    const current = targets
      .flatMap(({ entry }) => entry?.order ?? [])
      .find((order) => free.has(order) && order >= from);
    return { free, current, pin, lists: architecturesOf(targets) };
  });
  const orders = ordersInLists(sequenced, from);
  if (!Array.isArray(orders)) throw impossibleError(list, commands, orders.at);
  return orders;
}

/** The commands of a list that are somebody else's, so that they stay where they are. */
function holders({ entries }: PlannedList, movable: ReadonlySet<Entry>): Entry[] {
  return entries.filter((entry) => !entry.removed && !movable.has(entry));
}

function reasonToMove(
  { order, list }: Entry,
  at: number,
  commands: readonly Placed[],
  orders: readonly number[],
  movable: ReadonlySet<Entry>,
): string | undefined {
  const lists = commands[at]!.targets.map((target) => target.list);
  const holder = [list, ...lists].flatMap((each) => holders(each, movable)).find((other) => other.order === order);
  if (holder) return `${holderWords(holder)} has it`;
  const before = commands.findLastIndex((other, index) => index < at && meet(other, commands[at]!));
  if (before >= 0 && orders[before]! >= order!) return `${commands[before]!.desired.name} comes before it`;
  const after = commands.findIndex((other, index) => index > at && meet(other, commands[at]!));
  if (after >= 0 && orders[after]! <= order!) return `${commands[after]!.desired.name} comes after it`;
  return undefined;
}

/** True if two commands of one array stand in the same list somewhere. */
function meet(a: Placed, b: Placed): boolean {
  const own = architecturesOf(a.targets);
  return architecturesOf(b.targets).some((name) => own.includes(name));
}

function architecturesOf(targets: Placed["targets"]): string[] {
  return targets.map(({ list }) => list.architecture);
}

function impossibleError(
  { kind, pass, from = lowestOrder }: DesiredList,
  commands: readonly Placed[],
  at: number,
): UnattendError {
  const { desired, targets } = commands[at]!;
  const earlier = commands.slice(0, at).filter((other) => meet(other, commands[at]!));
  const place = listWords(targets[0]?.list ?? { kind, pass, architecture: "" });
  const names = (some: readonly Placed[]): string => {
    const shown = some.slice(0, maximumNames).map((command) => command.desired.name);
    return some.length > maximumNames ? `${shown.join(", ")} and ${some.length - maximumNames} more` : shown.join(", ");
  };
  const before = earlier.findLast((command) => command.desired.pin !== undefined)?.desired;
  if (desired.pin === undefined) {
    const start = before ? `behind ${before.name} with Order ${before.pin}` : `from ${from} to ${highestOrder}`;
    return new UnattendError("UA203", {
      place,
      cause: `${start}, no Orders are left for ${names(commands.slice(at))}`,
      remedy: "Remove commands that are no longer needed, or put several into one script",
    });
  }
  if (before?.pin === desired.pin) {
    return new UnattendError("UA202", {
      place,
      cause: `${before.name} and ${desired.name} pin Order ${desired.pin}`,
      remedy: "Pin different Orders, or leave `order` out of one of them",
    });
  }
  const cause =
    before && before.pin! > desired.pin
      ? `${desired.name} pins Order ${desired.pin}, but ${before.name} comes before it and pins Order ${before.pin}`
      : desired.pin < from
        ? `${desired.name} pins Order ${desired.pin}, but the list begins at ${from}`
        : `${desired.name} pins Order ${desired.pin}, and the free Orders below it are too few for ${names(earlier)}`;
  return new UnattendError("UA212", {
    place,
    cause,
    remedy: "Put the commands into the sequence of their pins, pin other Orders, or leave `order` out",
  });
}

/** So many names are said. */
const maximumNames = 10;
