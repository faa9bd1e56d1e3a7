import { sameFields, type CommandFields } from "../model/command-fields";
import type { ListId } from "../model/command-list";
import { ownerWords, sameOwner, type Owner } from "../model/ownership";
import type { Entry, PlannedList } from "./plan-edits";

/** What a command was when it was last written or read. */
export interface Recorded {
  readonly order: number;
  readonly fields: CommandFields;
}

/** True for a command that is what it was when it was last written or read. */
export function isAsRecorded(
  { order, fields }: { readonly order: number | undefined; readonly fields: CommandFields },
  recorded: Recorded,
): boolean {
  return order === recorded.order && sameFields(fields, recorded.fields);
}

/** What will be done for one command in one list. */
export interface CommandChange {
  readonly list: ListId;
  readonly kind: "add" | "take over" | "change" | "remove" | "make room" | "none";
  readonly order: number;
  readonly fields: CommandFields;
  /** What stands there now; undefined for a new command. */
  readonly stored?: { readonly order: number | undefined; readonly fields: CommandFields; readonly owner?: Owner };
  readonly owner: Owner;
  /** Why its Order changes, where that is not what the program asks for. */
  readonly because?: string;
}

/** True if nothing of a command changes, but perhaps whose it is. */
export function isOnlyComment({ kind, stored, order, fields }: CommandChange): boolean {
  const isKept = kind === "none" || kind === "take over" || kind === "change";
  return isKept && stored?.order === order && sameFields(stored.fields, fields);
}

/** A change, and the entry that it is made on. */
export interface Step {
  readonly entry: Entry;
  readonly isNew: boolean;
  readonly change: CommandChange;
}

/** How what a resource wants is going to be met. Nothing is planned before it is given to `Plan.apply`. */
export interface Resolution {
  readonly steps: readonly Step[];
  /** One for each list concerned, those in which nothing changes included. */
  readonly changes: readonly CommandChange[];
}

/** Makes `entry` what is wanted; without one, a new command. */
export function meetingStep(
  list: PlannedList,
  entry: Entry | undefined,
  wanted: { readonly owner: Owner; readonly fields: CommandFields; readonly order: number; readonly because?: string },
): Step {
  const { owner, fields, order, because } = wanted;
  if (!entry) {
    const change: CommandChange = { list, kind: "add", order, fields, owner };
    return { entry: { list, owner, fields, order, removed: false }, isNew: true, change };
  }
  const same = entry.order === order && sameFields(entry.fields, fields);
  const kind = !entry.owner ? "take over" : same && sameOwner(entry.owner, owner) ? "none" : "change";
  // Text that means the same stays as it is written.
  const change = { ...standing(entry, owner), kind, order, fields: same ? entry.fields : fields, because } as const;
  return { entry, isNew: false, change };
}

export function removalStep(entry: Entry, owner: Owner): Step {
  return { entry, isNew: false, change: { ...standing(entry, owner), kind: "remove" } };
}

/** A command as it stands, for the one who wants something of it. */
export function standing({ list, fields, order, owner: current }: Entry, owner: Owner): CommandChange {
  return { list, kind: "none", order: order ?? 0, fields, stored: { order, fields, owner: current }, owner };
}

/** Names a command without giving away what may be secret in it. */
export function holderWords({ owner, fields }: Pick<Entry, "owner" | "fields">): string {
  if (owner) return `the command of ${ownerWords(owner)}`;
  return fields.description
    ? `a command that Pulumi does not manage ("${fields.description}")`
    : "a command that Pulumi does not manage";
}
