import { UnattendError } from "../../errors";
import { sameFields, type CommandFields } from "../model/command-fields";
import { fingerprint, hasCommand } from "../model/command-list";
import type { AnswerFileDocument } from "../model/document";
import { ownerKey, sameOwner, sameStack, type Owner } from "../model/ownership";
import { isOrder, type ListKind } from "../model/vocabulary";
import { isAsRecorded, meetingStep, removalStep, standing, type Recorded, type Step } from "./changes";
import { allocateOrder, relocateOrder, type HeldOrders } from "./order";
import type { Entry, PlannedList } from "./plan-edits";
import { listedInContentError, noFreeOrderError, takenError } from "./plan-errors";
import type { PlannedLists } from "./planned-lists";

/** What a program wants of one command that has a resource of its own. */
export interface DesiredCommand {
  readonly owner: Owner;
  /** Who the command belonged to before its resource was renamed. */
  readonly formerOwner?: Owner;
  readonly kind: ListKind;
  readonly pass: string;
  /** undefined: those that the file has. */
  readonly architectures?: readonly string[];
  readonly fields: CommandFields;
  /** The Order the program insists on. */
  readonly pin?: number;
  /** The command's place among the program's commands for these lists, from 1. */
  readonly place: number;
  /** Orders that other commands of the program pin in these lists. */
  readonly siblingPins: readonly number[];
  /** Fingerprints of what the program's commands run: unmanaged commands that run the same are going to be its own. */
  readonly declared?: Pick<ReadonlySet<string>, "has">;
  /** The document that the program publishes as a whole, if it does. */
  readonly content?: { readonly publisher: Owner; readonly document: AnswerFileDocument };
  /** What the command was when it was last written or read. */
  readonly recorded?: Recorded;
  /** True for a new command whose name another one had until now: what has that name in the file is the other one's. */
  readonly hasNewName?: boolean;
  /** True for a command that the program has declared elsewhere until now, and does not any more. */
  readonly isGivenUp?: (owner: Owner) => boolean;
}

/**
 * Finds out what has to be done to meet `desired`, without doing it.
 *
 * @throws UA201 if somebody else holds the pinned Order, UA203 if none is free, UA204 if what would be taken over has
 * different Orders, UA205 if it stands in a document that the program publishes as a whole.
 */
export function resolveCommand(
  plan: PlannedLists,
  document: AnswerFileDocument,
  desired: DesiredCommand,
): { order: number; steps: Step[] } {
  const { owner, kind, pass, recorded, fields } = desired;
  const architectures = desired.architectures ?? document.architecturesFor(kind, pass);
  const lists = architectures.map((name) => plan.at({ kind, pass, architecture: name.toLowerCase() }));
  const mine = desired.hasNewName ? [] : commandsOf(plan, desired);
  const targets = lists.map((list) => ({
    list,
    entry: mine.find((entry) => entry.list === list) ?? unownedLike(list, desired) ?? givenUpLike(list, desired),
  }));
  const present = targets.flatMap(({ entry }) => entry ?? []);
  const without = new Set([...mine, ...present]);
  const isListed = (entry: Entry): boolean =>
    entry.owner === undefined && hasCommand(desired.content?.document.lists ?? [], entry.list, entry.fields);
  if (!recorded && present.some(isListed)) throw listedInContentError(lists[0]!, desired.content!.publisher);
  const order = chooseOrder(desired, lists, mine, present, without);
  return {
    order,
    steps: [
      ...targets.map(({ list, entry }) => meetingStep(list, entry, { owner, fields, order })),
      ...mine.filter(({ list }) => !lists.includes(list)).map((entry) => removalStep(entry, owner)),
      ...makeRoom(plan, desired, lists, order, mine, without),
    ],
  };
}

/** The command of a resource: what has its comment, in lists of its name. */
function commandsOf(plan: PlannedLists, { owner, formerOwner, kind, recorded }: DesiredCommand): Entry[] {
  return findCommand(plan, formerOwner ? [owner, formerOwner] : [owner], kind, recorded);
}

/** Where a command of its own resource stands, by its comment: in the lists of the same name, of whatever pass. */
export function findCommand(
  plan: PlannedLists,
  names: readonly Owner[],
  { list: name }: ListKind,
  recorded: Recorded | undefined,
): Entry[] {
  return plan.ownedBy(names, recorded).filter(({ list }) => list.kind.list === name);
}

/** A command without owner that says what is desired, or what was recorded before its comment was lost. */
function unownedLike(list: PlannedList, { fields, pass, recorded }: DesiredCommand): Entry | undefined {
  const same = list.entries.filter(({ owner, removed, fields: its }) => !owner && !removed && sameFields(its, fields));
  return same.find(({ order }) => order === recorded?.order) ?? same[0] ?? (recorded && findLost(list, pass, recorded));
}

/** What was recorded, without its comment. */
export function findLost(list: PlannedList, pass: string, recorded: Recorded): Entry | undefined {
  if (list.pass !== pass) return undefined;
  return list.entries.find((entry) => !entry.owner && !entry.removed && isAsRecorded(entry, recorded));
}

/** A command that runs the same, and that another resource of the program had until now. */
function givenUpLike(list: PlannedList, { fields, isGivenUp }: DesiredCommand): Entry | undefined {
  return list.entries.find(
    (entry) =>
      !entry.removed &&
      entry.owner !== undefined &&
      entry.fields.run.trim() === fields.run.trim() &&
      (isGivenUp?.(entry.owner) ?? false),
  );
}

function chooseOrder(
  desired: DesiredCommand,
  lists: readonly PlannedList[],
  mine: readonly Entry[],
  present: readonly Entry[],
  without: ReadonlySet<Entry>,
): number {
  const { pin, recorded, place } = desired;
  if (pin !== undefined) {
    const holder = holdersOf(pin, lists, without).find((entry) => !isSibling(entry, desired.owner));
    if (holder) throw takenError(pin, holder);
    return pin;
  }
  const takenOver = present.filter((entry) => !mine.includes(entry)).flatMap(({ order }) => order ?? []);
  if (!recorded && new Set(takenOver).size > 1) throw differentOrdersError(desired, takenOver);
  const isComing = ({ owner, fields }: Entry): boolean =>
    !owner && desired.declared?.has(fingerprint(fields.run)) === true;
  // What a sibling's pin displaces finds its place anew, so that it does not matter which of the two comes first.
  const isDisplaced = recorded !== undefined && desired.siblingPins.includes(recorded.order);
  const own = isDisplaced ? [] : [recorded?.order, ...mine.map(({ order }) => order)];
  const isHeld = (order: number): boolean =>
    desired.siblingPins.includes(order) || holdersOf(order, lists, without).length > 0;
  const kept = [...own, ...takenOver].find((order) => order !== undefined && isOrder(order) && !isHeld(order));
  const order = kept ?? allocateOrder(place, heldOrders(lists, desired, without, { isComing }));
  if (order === undefined) throw noFreeOrderError(lists);
  return order;
}

/** What has the Order in `lists`, apart from the entries in `without`. */
function holdersOf(order: number, lists: readonly PlannedList[], without: ReadonlySet<Entry>): Entry[] {
  return lists.flatMap((list) =>
    list.entries.filter((entry) => entry.order === order && !entry.removed && !without.has(entry)),
  );
}

/** The Orders in `lists`, apart from those of the entries in `without`, as the desired command sees them. */
function heldOrders(
  lists: readonly PlannedList[],
  { owner, siblingPins }: Pick<DesiredCommand, "owner" | "siblingPins">,
  without: ReadonlySet<Entry>,
  { moved, isComing }: { moved?: ReadonlyMap<Entry, number>; isComing?: (entry: Entry) => boolean } = {},
): HeldOrders & { foreign: Set<number> } {
  const foreign = new Set(siblingPins);
  const siblings = new Set<number>();
  for (const entry of lists.flatMap((list) => list.entries)) {
    const order = moved?.get(entry) ?? entry.order;
    if (order === undefined || entry.removed || without.has(entry)) continue;
    (isSibling(entry, owner) || isComing?.(entry) ? siblings : foreign).add(order);
  }
  return { foreign, siblings };
}

/** A pinned Order wins over siblings: whoever of them holds it takes the command's former Order, else a free one. */
function makeRoom(
  plan: PlannedLists,
  desired: DesiredCommand,
  lists: readonly PlannedList[],
  order: number,
  mine: readonly Entry[],
  without: ReadonlySet<Entry>,
): Step[] {
  if (desired.pin === undefined) return [];
  const inTheWay = holdersOf(order, lists, without);
  const owners = new Map(inTheWay.flatMap(({ owner }) => (owner ? [[ownerKey(owner), owner] as const] : [])));
  const moved = new Map<Entry, number>();
  return [...owners.values()].flatMap((owner) => {
    const entries = findCommand(plan, [owner], desired.kind, undefined).map(
      (entry) =>
        // Of a block that was copied with its comment, the one that is in the way.
        inTheWay.find((other) => other.list === entry.list && sameOwner(other.owner, owner)) ?? entry,
    );
    const theirLists = entries.map(({ list }) => list);
    const held = heldOrders(theirLists, desired, new Set([...without, ...entries]), { moved });
    held.foreign.add(order);
    const taken = (candidate: number): boolean => held.foreign.has(candidate) || held.siblings.has(candidate);
    const swapped = mine.flatMap((entry) => entry.order ?? []).find((former) => isOrder(former) && !taken(former));
    const free = swapped ?? relocateOrder(order, held);
    if (free === undefined) throw noFreeOrderError(theirLists);
    return entries.map((entry) => {
      moved.set(entry, free);
      const change = { ...standing(entry, owner), kind: "make room", order: free } as const;
      return { entry, isNew: false, change };
    });
  });
}

/** True for a command of its own resource in the same program: those make room for each other. */
function isSibling({ owner }: Entry, of: Owner): boolean {
  return owner !== undefined && owner.command === undefined && sameStack(owner, of);
}

function differentOrdersError({ pass }: DesiredCommand, orders: readonly number[]): UnattendError {
  return new UnattendError("UA204", {
    place: pass,
    cause: `the command stands in the file already, with the Orders ${orders.join(" and ")} for different architectures`,
    remedy: "Declare one AsyncCommand for each of the architectures, or pin one `order` for all",
  });
}

export function equalPinsError(order: number): UnattendError {
  return new UnattendError("UA202", {
    cause: `two commands of this program pin Order ${order} in one list`,
    remedy: "Pin different Orders, or leave `order` out of one of them",
  });
}
