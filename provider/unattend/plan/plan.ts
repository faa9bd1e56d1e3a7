import { UnattendError } from "../../errors";
import { applyEdits, type Edit } from "../../xml/edit";
import type { XmlElement } from "../../xml/tree";
import {
  fingerprint,
  hasCommand,
  listWords,
  sameFields,
  type CommandFields,
  type CommandList,
  type StoredCommand,
} from "../model/command-list";
import type { AnswerFileDocument } from "../model/document";
import { ownerWords, sameOwner, sameStack, type Owner } from "../model/ownership";
import { isOrder, lowestOrder, type CommandPass } from "../model/vocabulary";
import { allocateOrder, relocateOrder, type HeldOrders } from "./order";
import { PlanEdits, type Entry, type PlannedList } from "./plan-edits";

/** What a program wants of one command. */
export interface DesiredCommand {
  readonly owner: Owner;
  /** Who the command belonged to before its resource was renamed. */
  readonly formerOwner?: Owner;
  readonly pass: CommandPass;
  /** undefined: those that the file has. */
  readonly architectures?: readonly string[];
  readonly fields: CommandFields;
  /** The Order the program insists on. */
  readonly pin?: number;
  /** The command's place among the program's commands for these lists, from 1. */
  readonly place: number;
  /** Orders that other commands of the program pin in these lists. */
  readonly siblingPins: readonly number[];
  /** Fingerprints of the paths that the program declares: unmanaged commands with these paths are going to be its own. */
  readonly declared?: Pick<ReadonlySet<string>, "has">;
  /** The document that the program publishes as a whole, if it does. */
  readonly content?: { readonly publisher: Owner; readonly document: AnswerFileDocument };
  /** What the command was when it was last written or read. */
  readonly recorded?: Recorded;
  /** True for a new command whose name another one had until now: what has that name in the file is the other one's. */
  readonly hasNewName?: boolean;
}

/** What a command was when it was last written or read. */
export interface Recorded {
  readonly order: number;
  readonly fields: CommandFields;
}

/** What will be done for one command in one list. */
export interface CommandChange {
  readonly pass: CommandPass;
  readonly architecture: string;
  readonly kind: "add" | "take over" | "change" | "remove" | "make room" | "none";
  readonly order: number;
  readonly fields: CommandFields;
  /** What stands there now; undefined for a new command. */
  readonly stored?: { readonly order: number | undefined; readonly fields: CommandFields; readonly owner?: Owner };
  readonly owner: Owner;
}

/** How a desired command is going to be met. Nothing is planned before it is given to {@link Plan.apply}. */
export interface Resolution {
  readonly order: number;
  /** One for each list concerned, "none" included. */
  readonly changes: readonly CommandChange[];
  readonly steps: readonly { readonly entry: Entry; readonly isNew: boolean; readonly change: CommandChange }[];
}

/**
 * Changes to the commands of one document, planned together on one parse. It knows what every list will hold, so that
 * each further change is planned on the result of those before it, and gives the edits for all of them at once.
 */
export class Plan {
  private readonly lists: PlannedList[] = [];
  private readonly byOwner = new Map<string, Entry[]>();

  constructor(private readonly document: AnswerFileDocument) {
    for (const found of document.lists) {
      const list: PlannedList = { pass: found.pass, architecture: found.architecture, found, entries: [] };
      this.lists.push(list);
      for (const stored of found.commands) {
        const { owner, fields, order } = stored;
        this.enter({ list, stored, owner, fields, order, removed: false });
      }
    }
  }

  /**
   * Finds out what has to be done to meet `desired`, without doing it.
   *
   * @throws UA201 if somebody else holds the pinned Order, UA203 if none is free, UA204 if what would be taken over has
   * different Orders, UA205 if it stands in a document that the program publishes as a whole.
   */
  resolve(desired: DesiredCommand): Resolution {
    const { owner, formerOwner, pass, recorded } = desired;
    const architectures = desired.architectures ?? this.document.architecturesFor(pass);
    const lists = architectures.map((architecture) => this.list(pass, architecture.toLowerCase()));
    const mine = desired.hasNewName ? [] : this.ownedBy(owner, formerOwner, recorded);
    const targets = lists.map((list) => ({
      list,
      entry: mine.find((entry) => entry.list === list) ?? this.unownedLike(list, desired),
    }));
    const present = targets.flatMap(({ entry }) => entry ?? []);
    const without = new Set([...mine, ...present]);
    const isListed = ({ list, owner: other, fields }: Entry): boolean =>
      other === undefined && hasCommand(desired.content?.document.lists ?? [], list, fields);
    if (!recorded && present.some(isListed)) throw listedInContentError(desired, desired.content!.publisher);
    const order = this.chooseOrder(desired, lists, mine, present, without);

    const steps = targets.map(({ list, entry }) => {
      const change = changeOf(desired, list, entry, order);
      return { entry: entry ?? newEntry(list, desired, order), isNew: entry === undefined, change };
    });
    const leaving = mine.filter(({ list }) => !lists.includes(list));
    return withChanges(order, [
      ...steps,
      ...leaving.map((entry) => removalStep(entry, owner)),
      ...this.makeRoom(desired, lists, order, mine, without),
    ]);
  }

  /** Plans what was resolved. The resolution must be of this plan as it is now. */
  apply({ steps }: Resolution): void {
    for (const { entry, isNew, change } of steps) {
      if (isNew) {
        this.enter(entry);
      } else if (change.kind === "remove") {
        entry.removed = true;
      } else {
        this.leave(entry);
        entry.owner = change.owner;
        entry.fields = change.fields;
        entry.order = change.order;
        this.enter(entry, false);
      }
    }
  }

  /**
   * Takes the managed commands of a list over from the document that this one is about to replace, with their Orders. One
   * without a readable Order, or with one that another command has, gets a free one, for the sake of the others.
   *
   * @param also Commands without an owner that come along as well.
   * @throws UA209 if a command of the new document has the Order of one of them, UA203 if no Order is left.
   */
  carryOver({ pass, architecture, commands }: CommandList, also: ReadonlySet<StoredCommand>): void {
    const list = this.list(pass, architecture);
    const carried = commands.filter((command) => command.owner ?? also.has(command));
    const isFirst = (command: StoredCommand): boolean =>
      command.order !== undefined && carried.find(({ order }) => order === command.order) === command;
    const [kept, others] = [carried.filter(isFirst), carried.filter((command) => !isFirst(command))];
    const enter = ({ owner, fields, unknownChildren }: StoredCommand, order: number): void =>
      this.enter({ list, owner, fields, order, removed: false, unknownChildren });

    for (const command of kept) {
      if (list.entries.some(({ owner, order }) => !owner && order === command.order)) throw clashError(list, command);
      enter(command, command.order!);
    }
    for (const command of others) {
      const taken = new Set(list.entries.flatMap(({ order }) => order ?? []));
      const free = relocateOrder(lowestOrder, { foreign: taken, siblings: new Set() });
      if (free === undefined) throw noFreeOrderError([list]);
      enter(command, free);
    }
  }

  /** What has to be done so that nothing of `owner` stands in the document any more. */
  resolveRemoval(owner: Owner, recorded?: Recorded): Resolution {
    const mine = this.ownedBy(owner, undefined, recorded);
    return withChanges(
      mine[0]?.order ?? 0,
      mine.map((entry) => removalStep(entry, owner)),
    );
  }

  /** Where a command of `owner` stands: by its ownership comment, else by its content without one. */
  find(owner: Owner, pass: CommandPass, recorded: Recorded): readonly CommandChange[] {
    const mine = this.ownedBy(owner, undefined, recorded);
    const found = mine.length > 0 ? mine : this.lists.flatMap((list) => this.lostIn(list, pass, recorded) ?? []);
    return found.map((entry) => ({
      pass: entry.list.pass,
      architecture: entry.list.architecture,
      kind: "none",
      order: entry.order ?? recorded.order,
      fields: entry.fields,
      stored: entry,
      owner,
    }));
  }

  /** The commands that each list will hold, for checking the result. */
  intended(): { pass: CommandPass; architecture: string; commands: Entry[] }[] {
    return this.lists
      .map(({ pass, architecture, entries }) => ({
        pass,
        architecture,
        commands: entries.filter(({ removed }) => !removed),
      }))
      .filter(({ commands }) => commands.length > 0);
  }

  /** The commands that the plan takes over, removes or changes: all that may be different afterwards. */
  touchedElements(): Set<XmlElement> {
    const entries = this.lists.flatMap((list) => list.entries);
    return new Set(
      entries.flatMap(({ stored, owner, removed }) =>
        stored && (owner || stored.owner || removed) ? stored.element : [],
      ),
    );
  }

  /** The text with everything that was planned. */
  text(): string {
    return applyEdits(this.document.tree.text, this.edits());
  }

  /** Everything that was planned, as edits on the document's text. */
  edits(): Edit[] {
    return new PlanEdits(this.document.tree, this.lists).edits();
  }

  // Looking commands up

  private list(pass: CommandPass, architecture: string): PlannedList {
    let list = this.lists.find((candidate) => candidate.pass === pass && candidate.architecture === architecture);
    if (!list) {
      list = { pass, architecture, found: undefined, entries: [] };
      this.lists.push(list);
    }
    return list;
  }

  private enter(entry: Entry, isNew = true): void {
    if (isNew) entry.list.entries.push(entry);
    if (!entry.owner) return;
    const key = ownerWords(entry.owner);
    const owned = this.byOwner.get(key);
    if (owned) owned.push(entry);
    else this.byOwner.set(key, [entry]);
  }

  private leave(entry: Entry): void {
    if (!entry.owner) return;
    const key = ownerWords(entry.owner);
    this.byOwner.set(
      key,
      (this.byOwner.get(key) ?? []).filter((candidate) => candidate !== entry),
    );
  }

  /**
   * The commands of an owner, at most one a list. Somebody who copies a block copies its ownership comment as well: the
   * command with the recorded Order is the owner's then, the other one somebody else's. And somebody who deletes a command
   * may leave its comment before the next one: one that has nothing of what was recorded is not the owner's.
   */
  private ownedBy(owner: Owner, former: Owner | undefined, recorded: Recorded | undefined): Entry[] {
    const owned = new Set([owner, former].flatMap((each) => (each ? (this.byOwner.get(ownerWords(each)) ?? []) : [])));
    const byList = new Map<PlannedList, Entry>();
    for (const entry of owned) {
      const isRecorded = entry.order === recorded?.order;
      const isMeant = !recorded || isRecorded || resembles(entry.fields, recorded.fields);
      if (!entry.removed && isMeant && (isRecorded || !byList.has(entry.list))) byList.set(entry.list, entry);
    }
    return [...byList.values()];
  }

  /** A command without owner that says what is desired, or what was recorded before its comment was lost. */
  private unownedLike(list: PlannedList, { fields, pass, recorded }: DesiredCommand): Entry | undefined {
    const unowned = list.entries.filter(({ owner, removed }) => !owner && !removed);
    const same = unowned.filter((entry) => sameFields(entry.fields, fields));
    return (
      same.find(({ order }) => order === recorded?.order) ?? same[0] ?? (recorded && this.lostIn(list, pass, recorded))
    );
  }

  private lostIn(list: PlannedList, pass: CommandPass, recorded: Recorded): Entry | undefined {
    if (list.pass !== pass) return undefined;
    return list.entries.find(
      ({ owner, removed, fields, order }) =>
        !owner && !removed && order === recorded.order && sameFields(fields, recorded.fields),
    );
  }

  // Orders

  private chooseOrder(
    desired: DesiredCommand,
    lists: readonly PlannedList[],
    mine: readonly Entry[],
    present: readonly Entry[],
    without: ReadonlySet<Entry>,
  ): number {
    const { pin, recorded, place } = desired;
    if (pin !== undefined) {
      const holder = lists
        .flatMap((list) => list.entries)
        .find(
          (entry) => entry.order === pin && !entry.removed && !without.has(entry) && !isSibling(entry, desired.owner),
        );
      if (holder) throw takenError(pin, holder);
      return pin;
    }
    const held = this.heldOrders(lists, desired, without);
    const takenOver = present.filter(({ owner }) => !owner).flatMap(({ order }) => order ?? []);
    if (!recorded && new Set(takenOver).size > 1) throw differentOrdersError(desired, takenOver);
    const isComing = ({ owner, fields }: Entry): boolean =>
      !owner && desired.declared?.has(fingerprint(fields.path)) === true;
    // What a sibling's pin displaces finds its place anew, so that it does not matter which of the two comes first.
    const isDisplaced = recorded !== undefined && desired.siblingPins.includes(recorded.order);
    const own = isDisplaced ? [] : [recorded?.order, ...mine.map(({ order }) => order)];
    const kept = [...own, ...takenOver].find(
      (order) => order !== undefined && isOrder(order) && !held.foreign.has(order) && !held.siblings.has(order),
    );
    const order = kept ?? allocateOrder(place, this.heldOrders(lists, desired, without, { isComing }));
    if (order === undefined) throw noFreeOrderError(lists);
    return order;
  }

  /** The Orders in `lists`, apart from those of the entries in `without`, as the desired command sees them. */
  private heldOrders(
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
  private makeRoom(
    desired: DesiredCommand,
    lists: readonly PlannedList[],
    order: number,
    mine: readonly Entry[],
    without: ReadonlySet<Entry>,
  ): Resolution["steps"] {
    if (desired.pin === undefined) return [];
    const inTheWay = lists.flatMap((list) =>
      list.entries.filter((entry) => !entry.removed && !without.has(entry) && entry.order === order),
    );
    const owners = new Map(inTheWay.flatMap(({ owner }) => (owner ? [[ownerWords(owner), owner] as const] : [])));
    const moved = new Map<Entry, number>();
    return [...owners.values()].flatMap((owner) => {
      const entries = this.ownedBy(owner, undefined, undefined).map(
        (entry) =>
          // Of a block that was copied with its comment, the one that is in the way.
          inTheWay.find((other) => other.list === entry.list && sameOwner(other.owner, owner)) ?? entry,
      );
      const theirLists = entries.map(({ list }) => list);
      const held = this.heldOrders(theirLists, desired, new Set([...without, ...entries]), { moved });
      held.foreign.add(order);
      const taken = (candidate: number): boolean => held.foreign.has(candidate) || held.siblings.has(candidate);
      const swapped = mine.flatMap((entry) => entry.order ?? []).find((former) => isOrder(former) && !taken(former));
      const free = swapped ?? relocateOrder(order, held);
      if (free === undefined) throw noFreeOrderError(theirLists);
      return entries.map((entry) => {
        moved.set(entry, free);
        const change: CommandChange = { ...standing(entry, owner), kind: "make room", order: free };
        return { entry, isNew: false, change };
      });
    });
  }
}

/** True if two commands have their Path in common, or what they say they are for. */
function resembles(a: CommandFields, b: CommandFields): boolean {
  return (
    a.path.trim() === b.path.trim() || (a.description !== undefined && a.description.trim() === b.description?.trim())
  );
}

function newEntry(list: PlannedList, { owner, fields }: DesiredCommand, order: number): Entry {
  return { list, owner, fields, order, removed: false };
}

function changeOf(
  { owner, fields }: DesiredCommand,
  list: PlannedList,
  entry: Entry | undefined,
  order: number,
): CommandChange {
  const { pass, architecture } = list;
  if (!entry) return { pass, architecture, kind: "add", order, fields, owner };
  const same = entry.order === order && sameFields(entry.fields, fields);
  const kind = !entry.owner ? "take over" : same && sameOwner(entry.owner, owner) ? "none" : "change";
  // Text that means the same stays as it is written.
  return { ...standing(entry, owner), kind, order, fields: same ? entry.fields : fields };
}

function removalStep(entry: Entry, owner: Owner): Resolution["steps"][number] {
  return { entry, isNew: false, change: { ...standing(entry, owner), kind: "remove" } };
}

function standing(entry: Entry, owner: Owner): CommandChange {
  const { list, fields, order } = entry;
  return {
    pass: list.pass,
    architecture: list.architecture,
    kind: "none",
    order: order ?? 0,
    fields,
    stored: { order, fields, owner: entry.owner },
    owner,
  };
}

function withChanges(order: number, steps: Resolution["steps"]): Resolution {
  return { order, steps, changes: steps.map(({ change }) => change) };
}

function isSibling({ owner }: Entry, of: Owner): boolean {
  return owner !== undefined && sameStack(owner, of);
}

/** Names a command without giving away what may be secret in it. */
function holderWords({ owner, fields }: Pick<Entry, "owner" | "fields">): string {
  if (owner) return `the command of ${ownerWords(owner)}`;
  return fields.description
    ? `a command that Pulumi does not manage ("${fields.description}")`
    : "a command that Pulumi does not manage";
}

function takenError(order: number, holder: Entry): UnattendError {
  return new UnattendError("UA201", {
    place: listWords(holder.list),
    cause: `Order ${order} is held by ${holderWords(holder)}`,
    remedy: "Pin another Order, or leave `order` out and the provider allocates a free one",
  });
}

export function equalPinsError(order: number): UnattendError {
  return new UnattendError("UA202", {
    cause: `two commands of this program pin Order ${order} in one list`,
    remedy: "Pin different Orders, or leave `order` out of one of them",
  });
}

function clashError(list: PlannedList, command: StoredCommand): UnattendError {
  return new UnattendError("UA209", {
    place: listWords(list),
    cause: `a command in the document has Order ${command.order}, which ${holderWords(command)} holds`,
    remedy:
      "Give the command in the document another Order; if it replaces the other one, remove that one in an update of its own first",
  });
}

function differentOrdersError({ pass }: DesiredCommand, orders: readonly number[]): UnattendError {
  return new UnattendError("UA204", {
    place: pass,
    cause: `the command stands in the file already, with the Orders ${orders.join(" and ")} for different architectures`,
    remedy: "Declare one AsyncCommand for each of the architectures, or pin one `order` for all",
  });
}

function listedInContentError({ pass }: DesiredCommand, publisher: Owner): UnattendError {
  return new UnattendError("UA205", {
    place: pass,
    cause: `the command stands in the document that ${ownerWords(publisher)} publishes as content or settings`,
    remedy: "Remove it there, or remove the AsyncCommand: one of them has to manage it",
  });
}

function noFreeOrderError(lists: readonly { pass: CommandPass; architecture: string }[]): UnattendError {
  return new UnattendError("UA203", {
    place: lists.map(listWords).join("; "),
    cause: "none of the Orders 1 to 500 is free for this command",
    remedy:
      "Remove commands that are no longer needed; if one replaces another, remove that one in an update of its own",
  });
}
