import { internalError, UnattendError } from "../../errors";
import { isBlank, type XmlElement, type XmlNode } from "../../xml/tree";
import { sameFields } from "../model/command-fields";
import { isSameList, listWords } from "../model/command-list";
import { compareTrees } from "../model/compare";
import { AnswerFileDocument } from "../model/document";
import { markIn, sameOwner } from "../model/ownership";
import type { Plan } from "./plan";

/**
 * Reads the result of a plan again before it goes out: well-formed, the commands that were intended, everything of
 * others as it was, and no Order twice that was not there twice before.
 *
 * @throws UA900, since whatever is wrong here is a fault of ours.
 */
export function verifyResult(before: AnswerFileDocument, plan: Plan, text: string): AnswerFileDocument {
  const after = parseResult(text);
  const planned = plan.touchedElements();
  for (const { commands, ...id } of plan.intended()) {
    const list = after.lists.find((each) => isSameList(each, id));
    const stored = [...(list?.commands ?? [])];
    for (const command of commands) {
      const index = stored.findIndex(
        ({ owner, order, fields }) =>
          order === command.order &&
          (owner ? sameOwner(owner, command.owner) : !command.owner) &&
          sameFields(fields, command.fields),
      );
      if (index < 0)
        throw internalError(`a command did not come out as planned (${listWords(id)}, Order ${command.order})`);
      const [found] = stored.splice(index, 1);
      if (!command.stored) planned.add(found!.element);
    }
    if (stored.length > 0) throw internalError(`a command came out that was not planned (${listWords(id)})`);
  }
  refuseNewDuplicates(before, after);
  const changed = compareTrees(before.tree, after.tree, ignoreManaged([before, after], planned));
  if (changed.length > 0)
    throw internalError(`a change would have touched what nobody asked for (${changed[0]!.path})`);
  return after;
}

function parseResult(text: string): AnswerFileDocument {
  try {
    return AnswerFileDocument.parse(text);
  } catch (error) {
    throw error instanceof UnattendError ? internalError(`the result could not be read: ${error.message}`) : error;
  }
}

function refuseNewDuplicates(before: AnswerFileDocument, after: AnswerFileDocument): void {
  const duplicates = (document: AnswerFileDocument): string[] =>
    document.lists.flatMap(({ commands, ...id }) => {
      const seen = new Set<number>();
      return commands
        .flatMap(({ order }) => order ?? [])
        .filter((order) => seen.size === seen.add(order).size)
        .map((order) => `${listWords(id)}, Order ${order}`);
    });
  const known = duplicates(before);
  for (const duplicate of duplicates(after)) {
    const index = known.indexOf(duplicate);
    if (index < 0) throw internalError(`two commands would have had one Order (${duplicate})`);
    known.splice(index, 1);
  }
}

/** Leaves out managed commands (and `also`), and the elements that were added around them and have nothing else in them. */
export function ignoreManaged(
  documents: readonly AnswerFileDocument[],
  also: ReadonlySet<XmlElement> = new Set(),
): (element: XmlElement) => boolean {
  const managed = new Set<XmlNode>(also);
  for (const { lists } of documents) {
    for (const { owner, element, ownershipComment, orphanedComments } of lists.flatMap(({ commands }) => commands)) {
      if (owner) for (const node of [element, ownershipComment!, ...orphanedComments]) managed.add(node);
    }
  }
  const isManaged = (node: XmlNode): boolean => {
    if (managed.has(node)) return true;
    if (node.kind !== "element") return isBlank(node);
    const marked = markIn(node);
    return (
      marked?.mark.kind === "added" && node.children.every((child) => child === marked.comment || isManaged(child))
    );
  };
  return isManaged;
}
