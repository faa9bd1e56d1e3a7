import { internalError } from "../../errors";
import { insertion, removal, replacement, type Edit } from "../../xml/edit";
import { childElements, isBlank, isPrefixInScope, prefixInScope, type XmlElement, type XmlTree } from "../../xml/tree";
import { sameFields, type CommandFields } from "../model/command-fields";
import { settingsOf, type CommandList, type ListId, type StoredCommand } from "../model/command-list";
import { markComment, markIn, ownershipComment, sameOwner, type Owner } from "../model/ownership";
import { componentAttributes, listKinds, wcmNamespace } from "../model/vocabulary";
import { changeCommand, commandStyle, commandText, qualifier, type CommandStyle } from "./command-text";
import {
  behindLine,
  childSeparator,
  emptySpelling,
  fillEmpty,
  indentStep,
  isMultiline,
  ownSeparator,
  separatorBefore,
  whitespaceStart,
} from "./layout";

/** A command in one list: one that stands there, or will. */
export interface Entry {
  readonly list: PlannedList;
  readonly stored?: StoredCommand;
  owner: Owner | undefined;
  fields: CommandFields;
  order: number | undefined;
  removed: boolean;
  /** What it is in the document that this one is about to replace, and comes along from there. */
  readonly carried?: StoredCommand;
}

export interface PlannedList extends ListId {
  readonly found: CommandList | undefined;
  readonly entries: Entry[];
}

/** Puts a plan into edits: what every list will be, beside what stands there. */
export class PlanEdits {
  constructor(
    private readonly tree: XmlTree,
    private readonly lists: readonly PlannedList[],
  ) {}

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
    const multiline = isMultiline(separator);
    const step = multiline ? indentStep(tree, scope) : "";
    const prefix = qualifier(scope);
    const added = (name: string, attributes: string, outer: string, content: string): string =>
      `${outer}<${prefix}${name}${attributes}><!--${markComment({ kind: "added" })}-->${content}${multiline ? outer : ""}</${prefix}${name}>`;
    const listText = (list: PlannedList, outer: string, wcmPrefix: string | undefined): string => {
      const style = this.style(list, scope, outer + step, step);
      const action = wcmPrefix && this.neighbours(list).length === 0 ? ` ${wcmPrefix}:action="add"` : style.action;
      return added(list.kind.list, "", outer, entriesText(newEntries(list), { ...style, action }));
    };
    const componentText = (inOne: readonly PlannedList[], outer: string): string => {
      const [{ kind, architecture }] = inOne as [PlannedList];
      const wcmPrefix = prefixInScope(scope, wcmNamespace);
      // Unless the file means something else by the usual prefix.
      const declaresWcm = wcmPrefix === undefined && !isPrefixInScope(scope, "wcm");
      const attributes = Object.entries({
        name: kind.component,
        processorArchitecture: architecture,
        ...componentAttributes,
        ...(declaresWcm && { "xmlns:wcm": wcmNamespace }),
      }).map(([name, value]) => ` ${name}="${value}"`);
      const texts = inOne.map((list) => listText(list, outer + step, wcmPrefix ?? (declaresWcm ? "wcm" : undefined)));
      return added("component", attributes.join(""), outer, texts.join(""));
    };
    const componentTexts = (inSettings: readonly PlannedList[], outer: string): string =>
      grouped(inSettings, ({ kind, architecture }) => `${kind.component} ${architecture}`)
        .map((inOne) => componentText(inOne, outer))
        .join("");
    if (scope.local === "component") {
      const texts = lists.map((list) => listText(list, separator, undefined));
      return this.insertBehindLast(scope, texts.join(""), separator);
    }
    if (scope.local === "settings") {
      return this.insertBehindLast(scope, componentTexts(lists, separator), separator, "component");
    }
    const texts = grouped(lists, ({ pass }) => pass).map((inPass) =>
      added("settings", ` pass="${inPass[0]!.pass}"`, separator, componentTexts(inPass, separator + step)),
    );
    return this.insertBehindLast(scope, texts.join(""), separator, "settings");
  }

  /** Inserts behind the last child element (of that name, if there is one), or opens up an empty element. */
  private insertBehindLast(parent: XmlElement, content: string, separator: string, local?: string): Edit {
    const { text } = this.tree;
    const spelling = emptySpelling(text, parent);
    if (spelling !== undefined) {
      const close = isMultiline(separator) ? ownSeparator(this.tree, parent) : "";
      const mark = `<!--${markComment({ kind: "opened", spelling })}-->`;
      return fillEmpty(text, parent, mark + content + close)!;
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
    return commandStyle(this.tree, list.kind, scope, separator, step, model ? [model, ...neighbours] : neighbours);
  }

  /** Commands whose habits a new one in `list` copies: of the list itself, else of the lists beside it. */
  private neighbours({ found }: PlannedList): XmlElement[] {
    if (!found) return [];
    const own = found.commands.map(({ element }) => element);
    if (own.length > 0) return own;
    return found.components
      .flatMap((component) => childElements(component))
      .flatMap((list) => childElements(list))
      .filter(({ local }) => listKinds.some(({ item }) => item === local));
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

/** Those that have something in common, side by side; in the sequence in which the first of each comes. */
function grouped<T>(items: readonly T[], what: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(what(item), [...(groups.get(what(item)) ?? []), item]);
  return [...groups.values()];
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
    .map(({ owner, fields, order, carried }) => {
      if (order === undefined) throw internalError("a new command without an Order");
      const { separator } = style;
      // What is carried over from another document may have lost its comment there.
      const comment = owner ? `${separator}<!--${ownershipComment(owner)}-->` : "";
      return `${comment}${separator}${commandText(fields, order, style, carried?.unknownChildren)}`;
    })
    .join("");
}

function isWithin(inner: XmlElement, outer: XmlElement): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
