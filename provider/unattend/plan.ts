import { UnattendError, internalError } from "../errors";
import { applyEdits, insertion, removal, replacement, type Edit } from "../xml/edit";
import { childElements, isBlank, isPrefixInScope, prefixInScope, type XmlElement, type XmlTree } from "../xml/tree";
import type { AnswerFileDocument } from "./document";
import {
  fingerprint,
  listWords,
  sameFields,
  settingsOf,
  type CommandFields,
  type CommandList,
  type StoredCommand,
} from "./command-list";
import { changeCommand, commandStyle, commandText, qualifier, type CommandStyle } from "./command-text";
import {
  behindLine,
  childSeparator,
  emptySpelling,
  indentStep,
  markIn,
  ownSeparator,
  separatorBefore,
  whitespaceStart,
} from "./layout";
import { allocateOrder, isOrder, relocateOrder, type HeldOrders } from "./order";
import { markComment, ownershipComment, ownerWords, sameOwner, sameStack, type Owner } from "./ownership";
import {
  componentAttributes,
  lowestOrder,
  listComponent,
  listName,
  wcmNamespace,
  type CommandPass,
} from "./vocabulary";

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
  readonly declared?: ReadonlySet<string>;
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

/** A command in one list: one that stands there, or will. */
interface Entry {
  readonly list: PlannedList;
  readonly stored?: StoredCommand;
  owner: Owner | undefined;
  fields: CommandFields;
  order: number | undefined;
  removed: boolean;
  /** Children that a new command brings along from another document. */
  readonly unknownChildren?: readonly XmlElement[];
}

interface PlannedList {
  readonly pass: CommandPass;
  readonly architecture: string;
  readonly found: CommandList | undefined;
  readonly entries: Entry[];
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
  private readonly tree: XmlTree;
  private readonly lists: PlannedList[] = [];
  private readonly byOwner = new Map<string, Entry[]>();

  constructor(private readonly document: AnswerFileDocument) {
    this.tree = document.tree;
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
    const publisher = this.document.owner;
    if (!recorded && publisher && sameStack(publisher, owner) && present.some((entry) => !entry.owner)) {
      throw listedInContentError(desired, publisher);
    }
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
   * @throws UA209 if a command of the new document has the Order of one of them, UA203 if no Order is left.
   */
  carryOver({ pass, architecture, commands }: CommandList): void {
    const list = this.list(pass, architecture);
    const managed = commands.filter(({ owner }) => owner);
    const isFirst = (command: StoredCommand): boolean =>
      command.order !== undefined && managed.find(({ order }) => order === command.order) === command;
    const [kept, others] = [managed.filter(isFirst), managed.filter((command) => !isFirst(command))];
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
  intended(): { pass: CommandPass; architecture: string; commands: Pick<Entry, "owner" | "order" | "fields">[] }[] {
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
    return applyEdits(this.tree.text, this.edits());
  }

  /** Everything that was planned, as edits on the document's text. */
  edits(): Edit[] {
    const { edits, swallowed } = this.undoEdits();
    // Insertions at one offset keep this sequence: a new command goes before the comment of one that is taken over.
    edits.push(...this.insertionEdits());
    for (const list of this.lists) {
      for (const entry of list.entries) edits.push(...this.storedEdits(entry));
    }
    return edits.filter(
      ({ offset, length }) => !swallowed.some(({ start, end }) => start < offset && offset + length < end),
    );
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
   * may leave its comment before the next one: with neither the recorded Order nor the recorded Path, it is not the owner's.
   */
  private ownedBy(owner: Owner, former: Owner | undefined, recorded: Recorded | undefined): Entry[] {
    const owned = new Set([owner, former].flatMap((each) => (each ? (this.byOwner.get(ownerWords(each)) ?? []) : [])));
    const byList = new Map<PlannedList, Entry>();
    for (const entry of owned) {
      const isRecorded = entry.order === recorded?.order;
      const isMeant = !recorded || isRecorded || entry.fields.path === recorded.fields.path.trim();
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
    const declared = desired.declared ?? new Set();
    const isComing = ({ owner, fields }: Entry): boolean => !owner && declared.has(fingerprint(fields.path));
    const kept = [recorded?.order, ...mine.map(({ order }) => order), ...takenOver].find(
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

  // Edits

  private storedEdits(entry: Entry): Edit[] {
    const { stored, removed, owner, fields, order, list } = entry;
    if (!stored) return [];
    const { text } = this.tree;
    const { element, ownershipComment: comment, orphanedComments } = stored;
    if (removed) {
      // A comment that is left behind would say something of the next command.
      const parts = [...orphanedComments, ...(comment ? [comment] : []), element];
      return parts.map(({ start, end }) => removal(whitespaceStart(text, start), end));
    }
    if (!owner) return [];
    const edits: Edit[] = [];
    const words = `<!--${ownershipComment(owner)}-->`;
    if (!comment) {
      edits.push(insertion(element.start, words + separatorBefore(text, element.start)));
    } else if (!sameOwner(owner, stored.owner)) {
      edits.push(replacement(comment.start, comment.end, words));
    }
    if (order !== stored.order || !sameFields(fields, stored.fields)) {
      const separator = separatorBefore(text, element.start);
      const style = this.style(list, element.parent!, separator, indentStep(this.tree, element), element);
      // A command may declare prefixes of its own.
      edits.push(...changeCommand(this.tree, stored, fields, order!, { ...style, prefix: qualifier(element) }));
    }
    return edits;
  }

  /** New commands, with the elements around them that are missing. */
  private insertionEdits(): Edit[] {
    const edits: Edit[] = [];
    const missing = new Map<XmlElement, PlannedList[]>();
    for (const list of this.lists) {
      if (newEntries(list).length === 0) continue;
      const target = targetElement(list);
      if (target) {
        edits.push(...this.insertIntoList(list, target));
      } else {
        const scope = this.scopeFor(list);
        missing.set(scope, [...(missing.get(scope) ?? []), list]);
      }
    }
    for (const [scope, lists] of missing) edits.push(this.insertMissing(scope, lists));
    return edits;
  }

  /** Each new command goes behind the one with the next lower Order. */
  private insertIntoList(list: PlannedList, target: XmlElement): Edit[] {
    const { tree } = this;
    const separator = childSeparator(tree, target);
    const step = indentStep(tree, target);
    const present = list.entries.filter(
      ({ stored, removed, order }) => stored?.element.parent === target && !removed && order !== undefined,
    );
    if (present.length === 0) {
      const style = this.style(list, target, separator, step);
      return [this.insertBehindLast(target, entriesText(newEntries(list), style), separator)];
    }
    const behind = new Map<Entry | undefined, Entry[]>();
    for (const entry of newEntries(list)) {
      const lower = present.filter(({ order }) => order! < entry.order!);
      const anchor = lower.reduce<Entry | undefined>(
        (best, each) => (best && best.order! >= each.order! ? best : each),
        undefined,
      );
      behind.set(anchor, [...(behind.get(anchor) ?? []), entry]);
    }
    return [...behind].map(([anchor, entries]) => {
      const model = anchor?.stored?.element ?? present[0]!.stored!.element;
      const style = this.style(list, target, separatorBefore(tree.text, model.start), step, model);
      const offset = anchor ? model.end : (markIn(target)?.comment.end ?? target.openEnd);
      return insertion(behindLine(tree.text, offset), entriesText(entries, style));
    });
  }

  /** Writes the list elements, components and settings that are missing in `scope`, with the commands in them. */
  private insertMissing(scope: XmlElement, lists: readonly PlannedList[]): Edit {
    const { tree } = this;
    const separator = childSeparator(tree, scope);
    const multiline = /[\r\n]/.test(separator);
    const step = multiline ? indentStep(tree, scope) : "";
    const prefix = qualifier(scope);
    const added = (name: string, attributes: string, outer: string, content: string): string =>
      `${outer}<${prefix}${name}${attributes}><!--${markComment({ kind: "added" })}-->${content}${multiline ? outer : ""}</${prefix}${name}>`;
    const listText = (list: PlannedList, outer: string, wcmPrefix: string | undefined): string => {
      const style = this.style(list, scope, outer + step, step);
      const action = wcmPrefix && this.neighbours(list).length === 0 ? ` ${wcmPrefix}:action="add"` : style.action;
      return added(listName, "", outer, entriesText(newEntries(list), { ...style, action }));
    };
    const componentText = (list: PlannedList, outer: string): string => {
      const wcmPrefix = prefixInScope(scope, wcmNamespace);
      // Unless the file means something else by the usual prefix.
      const declaresWcm = wcmPrefix === undefined && !isPrefixInScope(scope, "wcm");
      const attributes = Object.entries({
        name: listComponent[list.pass],
        processorArchitecture: list.architecture,
        ...componentAttributes,
        ...(declaresWcm && { "xmlns:wcm": wcmNamespace }),
      }).map(([name, value]) => ` ${name}="${value}"`);
      return added(
        "component",
        attributes.join(""),
        outer,
        listText(list, outer + step, wcmPrefix ?? (declaresWcm ? "wcm" : undefined)),
      );
    };
    const settingsText = (pass: CommandPass, outer: string): string => {
      const ofPass = lists.filter((list) => list.pass === pass);
      const components = ofPass.map((list) => componentText(list, outer + step));
      return added("settings", ` pass="${pass}"`, outer, components.join(""));
    };

    if (scope.local === "component") {
      const texts = lists.map((list) => listText(list, separator, undefined));
      return this.insertBehindLast(scope, texts.join(""), separator);
    }
    if (scope.local === "settings") {
      return this.insertBehindLast(
        scope,
        lists.map((list) => componentText(list, separator)).join(""),
        separator,
        "component",
      );
    }
    const passes = [...new Set(lists.map(({ pass }) => pass))];
    return this.insertBehindLast(
      scope,
      passes.map((pass) => settingsText(pass, separator)).join(""),
      separator,
      "settings",
    );
  }

  /** Inserts behind the last child element (of that name, if there is one), or opens up an empty element. */
  private insertBehindLast(parent: XmlElement, content: string, separator: string, local?: string): Edit {
    const { text } = this.tree;
    const spelling = emptySpelling(text, parent);
    if (spelling !== undefined) {
      const close = /[\r\n]/.test(separator) ? ownSeparator(this.tree, parent) : "";
      const mark = `<!--${markComment({ kind: "opened", spelling })}-->`;
      return replacement(parent.end - spelling.length, parent.end, `>${mark}${content}${close}</${parent.name}>`);
    }
    const last =
      childElements(parent, local).at(-1) ??
      childElements(parent).at(-1) ??
      parent.children.findLast(({ kind }) => kind === "comment");
    return insertion(behindLine(text, last?.end ?? parent.openEnd), content);
  }

  private style(
    list: PlannedList,
    scope: XmlElement,
    separator: string,
    step: string,
    model?: XmlElement,
  ): CommandStyle {
    const neighbours = this.neighbours(list).filter((element) => element !== model);
    return commandStyle(this.tree, list.pass, scope, separator, step, model ? [model, ...neighbours] : neighbours);
  }

  /** Commands whose habits a new one in `list` copies: of the list itself, else of the lists beside it. */
  private neighbours({ found }: PlannedList): XmlElement[] {
    if (!found) return [];
    const own = found.commands.map(({ element }) => element);
    if (own.length > 0) return own;
    return found.components
      .flatMap((component) => childElements(component))
      .flatMap((list) => childElements(list))
      .filter(({ local }) => /^Run(As|S)ynchronousCommand$/.test(local));
  }

  /** The innermost element that is there for a list without an element of its own. */
  private scopeFor({ pass, found }: PlannedList): XmlElement {
    return found?.components[0] ?? settingsOf(this.tree.root, pass)[0] ?? this.tree.root;
  }

  /**
   * Takes back what was added around commands, where the last managed one goes: elements that were added vanish, those
   * that were opened close again; where something of somebody else's has come into them, only the mark goes.
   */
  private undoEdits(): { edits: Edit[]; swallowed: { start: number; end: number }[] } {
    const { text } = this.tree;
    const entries = this.lists.flatMap((list) => list.entries);
    const removed = entries.filter((entry) => entry.removed && entry.stored);
    const managed = entries.filter(({ removed: gone, owner, stored }) => !gone && owner && stored);
    const growing = this.lists
      .filter((list) => newEntries(list).length > 0)
      .map((list) => targetElement(list) ?? this.scopeFor(list));
    const going = new Set<unknown>(
      removed.flatMap(({ stored }) => [stored!.element, stored!.ownershipComment, ...stored!.orphanedComments]),
    );
    const edits: Edit[] = [];
    const swallowed: { start: number; end: number }[] = [];

    const inUse = (element: XmlElement): boolean =>
      growing.some((inner) => isWithin(inner, element)) ||
      managed.some(({ stored }) => isWithin(stored!.element, element));
    const isEmptied = (element: XmlElement): boolean =>
      element.children.every((node) => going.has(node) || node === markIn(element)?.comment || isBlank(node));

    const undo = (element: XmlElement): void => {
      const marked = markIn(element);
      if (!marked || inUse(element)) return;
      const { mark, comment } = marked;
      // A document that was added goes with its file.
      if (mark.kind === "added" && !element.parent) return;
      if (!isEmptied(element)) {
        edits.push(removal(comment.start, comment.end));
      } else if (mark.kind === "added") {
        const range = { start: whitespaceStart(text, element.start), end: element.end };
        edits.push(removal(range.start, range.end));
        swallowed.push(range);
        going.add(element);
      } else {
        const range = { start: element.openEnd - 1, end: element.end };
        edits.push(replacement(range.start, range.end, mark.spelling));
        swallowed.push(range);
      }
    };
    // From the inside out: an element can be empty only when all of its children have been looked at.
    let level = new Set(removed.flatMap(({ stored }) => stored!.element.parent ?? []));
    while (level.size > 0) {
      level.forEach(undo);
      level = new Set([...level].flatMap(({ parent }) => parent ?? []));
    }
    return { edits, swallowed };
  }
}

function newEntry(list: PlannedList, { owner, fields }: DesiredCommand, order: number): Entry {
  return { list, owner, fields, order, removed: false };
}

function newEntries(list: PlannedList): Entry[] {
  return list.entries.filter(({ stored, removed }) => !stored && !removed).sort((a, b) => a.order! - b.order!);
}

/** The list element that new commands go into: one that keeps commands, if there is one. */
function targetElement({ found, entries }: PlannedList): XmlElement | undefined {
  const kept = entries.find(({ stored, removed }) => stored && !removed);
  return kept?.stored?.element.parent ?? found?.elements[0];
}

function entriesText(entries: readonly Entry[], style: CommandStyle): string {
  return entries
    .map(({ owner, fields, order, unknownChildren }) => {
      if (!owner || order === undefined) throw internalError("a new command without owner or Order");
      const { separator } = style;
      return `${separator}<!--${ownershipComment(owner)}-->${separator}${commandText(fields, order, style, unknownChildren)}`;
    })
    .join("");
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

function isWithin(inner: XmlElement, outer: XmlElement): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Names a command without giving away what may be secret in it. */
function holderWords({ owner, fields }: Entry): string {
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

function clashError(list: PlannedList, { owner, order }: StoredCommand): UnattendError {
  return new UnattendError("UA209", {
    place: listWords(list),
    cause: `a command in the content has Order ${order}, which the command of ${ownerWords(owner!)} holds`,
    remedy: "Give the command in the content another Order",
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
