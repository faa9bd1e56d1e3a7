import type { CommandFields } from "../model/command-fields";
import { isSameList, type CommandList, type ListId } from "../model/command-list";
import { ownerKey, type Owner } from "../model/ownership";
import type { Recorded } from "./changes";
import type { Entry, PlannedList } from "./plan-edits";

/** What every list of a document will hold, while changes are planned one after the other. */
export class PlannedLists {
  readonly all: PlannedList[] = [];
  private readonly byOwner = new Map<string, Entry[]>();

  constructor(lists: readonly CommandList[]) {
    for (const found of lists) {
      const { kind, pass, architecture } = found;
      const list: PlannedList = { kind, pass, architecture, found, entries: [] };
      this.all.push(list);
      for (const stored of found.commands) {
        const { owner, fields, order } = stored;
        this.enter({ list, stored, owner, fields, order, removed: false });
      }
    }
  }

  at(id: ListId): PlannedList {
    let list = this.all.find((candidate) => isSameList(candidate, id));
    if (!list) {
      const { kind, pass, architecture } = id;
      list = { kind, pass, architecture, found: undefined, entries: [] };
      this.all.push(list);
    }
    return list;
  }

  enter(entry: Entry, isNew = true): void {
    if (isNew) entry.list.entries.push(entry);
    if (!entry.owner) return;
    const key = ownerKey(entry.owner);
    const owned = this.byOwner.get(key);
    if (owned) owned.push(entry);
    else this.byOwner.set(key, [entry]);
  }

  leave(entry: Entry): void {
    if (!entry.owner) return;
    const key = ownerKey(entry.owner);
    this.byOwner.set(
      key,
      (this.byOwner.get(key) ?? []).filter((candidate) => candidate !== entry),
    );
  }

  /** All commands that stand in the lists, whoever's they are. */
  get present(): Entry[] {
    return this.all.flatMap(({ entries }) => entries.filter(({ removed }) => !removed));
  }

  /**
   * The commands of an owner, at most one a list. Somebody who copies a block copies its ownership comment as well: the
   * command with the recorded Order is the owner's then, the other one somebody else's. And somebody who deletes a command
   * may leave its comment before the next one: one that has nothing of what was recorded is not the owner's.
   *
   * @param names Who the owner is, and was before it was renamed.
   */
  ownedBy(names: readonly Owner[], recorded: Recorded | undefined): Entry[] {
    const owned = new Set(names.flatMap((name) => this.byOwner.get(ownerKey(name)) ?? []));
    const byList = new Map<PlannedList, Entry>();
    for (const entry of owned) {
      const isRecorded = entry.order === recorded?.order;
      const isMeant = !recorded || isRecorded || resembles(entry.fields, recorded.fields);
      if (!entry.removed && isMeant && (isRecorded || !byList.has(entry.list))) byList.set(entry.list, entry);
    }
    return [...byList.values()];
  }
}

/** True if two commands run the same, or have in common what they say they are for. */
function resembles(a: CommandFields, b: CommandFields): boolean {
  return (
    a.run.trim() === b.run.trim() || (a.description !== undefined && a.description.trim() === b.description?.trim())
  );
}
