import { UnattendError } from "../../errors";
import { applyEdits, type Edit } from "../../xml/edit";
import type { XmlElement } from "../../xml/tree";
import { listWords, type ListId, type StoredCommand } from "../model/command-list";
import type { AnswerFileDocument } from "../model/document";
import type { Owner } from "../model/ownership";
import { lowestOrder, type ListKind } from "../model/vocabulary";
import {
  holderWords,
  removalStep,
  standing,
  type CommandChange,
  type Recorded,
  type Resolution,
  type Step,
} from "./changes";
import { relocateOrder } from "./order";
import { noFreeOrderError } from "./plan-errors";
import { PlanEdits, type Entry, type PlannedList } from "./plan-edits";
import { PlannedLists } from "./planned-lists";
import { resolveArray, type DesiredArray } from "./resolve-array";
import { findCommand, findLost, resolveCommand, type DesiredCommand } from "./resolve-command";

/**
 * Changes to the commands of one document, planned together on one parse. It knows what every list will hold, so that
 * each further change is planned on the result of those before it, and gives the edits for all of them at once.
 */
export class Plan {
  private readonly lists: PlannedLists;

  constructor(private readonly document: AnswerFileDocument) {
    this.lists = new PlannedLists(document.lists);
  }

  /** Finds out what has to be done to meet `desired`, without doing it. @throws see resolveCommand */
  resolve(desired: DesiredCommand): Resolution & { readonly order: number } {
    const { order, steps } = resolveCommand(this.lists, this.document, desired);
    return { order, ...resolutionOf(steps) };
  }

  /** Finds out what has to be done to meet an array of commands, without doing it. @throws see resolveArray */
  resolveArray(desired: DesiredArray): Resolution & { readonly orders: Readonly<Record<string, number>> } {
    const { orders, steps } = resolveArray(this.lists, this.document, desired);
    return { orders, ...resolutionOf(steps) };
  }

  /** What has to be done so that nothing of `owner` stands in the document any more. */
  resolveRemoval(owner: Owner, kind: ListKind, recorded?: Recorded): Resolution {
    return resolutionOf(findCommand(this.lists, [owner], kind, recorded).map((entry) => removalStep(entry, owner)));
  }

  /** Plans what was resolved. The resolution must be of this plan as it is now. */
  apply({ steps }: Resolution): void {
    for (const { entry, isNew, change } of steps) {
      if (isNew) {
        this.lists.enter(entry);
      } else if (change.kind === "remove") {
        entry.removed = true;
      } else {
        this.lists.leave(entry);
        entry.owner = change.owner;
        entry.fields = change.fields;
        entry.order = change.order;
        this.lists.enter(entry, false);
      }
    }
  }

  /**
   * Takes commands of a list over from the document that this one is about to replace, with their Orders. One
   * without a readable Order, or with one that another command has, gets a free one, for the sake of the others.
   *
   * @param carried Those of its commands that come along.
   * @param mayMove True for commands whose Orders are going to be found anew, so that they may be in the way.
   * @throws UA209 if a command of the new document has the Order of one of them, UA203 if no Order is left.
   */
  carryOver(
    { kind, pass, architecture }: ListId,
    carried: readonly StoredCommand[],
    mayMove: (command: StoredCommand) => boolean = () => false,
  ): void {
    const list = this.lists.at({ kind, pass, architecture });
    const isFirst = (command: StoredCommand): boolean =>
      command.order !== undefined && carried.find(({ order }) => order === command.order) === command;
    const [kept, others] = [carried.filter(isFirst), carried.filter((command) => !isFirst(command))];
    const enter = (command: StoredCommand, order: number): void => {
      const { owner, fields } = command;
      this.lists.enter({ list, owner, fields, order, removed: false, carried: command });
    };
    for (const command of kept) {
      const isTaken = list.entries.some(({ owner, order }) => !owner && order === command.order);
      if (isTaken && !mayMove(command)) throw clashError(list, command);
      enter(command, command.order!);
    }
    for (const command of others) {
      const taken = new Set(list.entries.flatMap(({ order }) => order ?? []));
      const free = relocateOrder(lowestOrder, { foreign: taken, siblings: new Set() });
      if (free === undefined) throw noFreeOrderError([list]);
      enter(command, free);
    }
  }

  /** Where a command of `owner` stands: by its ownership comment, else by its content without one. */
  find(owner: Owner, kind: ListKind, pass: string, recorded: Recorded): readonly CommandChange[] {
    const mine = findCommand(this.lists, [owner], kind, recorded);
    const lists = this.lists.all.filter((list) => list.kind === kind);
    const found = mine.length > 0 ? mine : lists.flatMap((list) => findLost(list, pass, recorded) ?? []);
    return found.map((entry) => ({ ...standing(entry, owner), order: entry.order ?? recorded.order }));
  }

  /** The commands that each list will hold, for checking the result. */
  intended(): (ListId & { commands: Entry[] })[] {
    return this.lists.all
      .map(({ kind, pass, architecture, entries }) => ({
        kind,
        pass,
        architecture,
        commands: entries.filter(({ removed }) => !removed),
      }))
      .filter(({ commands }) => commands.length > 0);
  }

  /** The commands that the plan takes over, removes or changes: all that may be different afterwards. */
  touchedElements(): Set<XmlElement> {
    const entries = this.lists.all.flatMap((list) => list.entries);
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
    return new PlanEdits(this.document.tree, this.lists.all).edits();
  }
}

function resolutionOf(steps: readonly Step[]): Resolution {
  return { steps, changes: steps.map(({ change }) => change) };
}

function clashError(list: PlannedList, command: StoredCommand): UnattendError {
  return new UnattendError("UA209", {
    place: listWords(list),
    cause: `a command in the document has Order ${command.order}, which ${holderWords(command)} holds`,
    remedy:
      "Give the command in the document another Order; if it replaces the other one, remove that one in an update of its own first",
  });
}
