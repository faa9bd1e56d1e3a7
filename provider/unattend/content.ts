import { UnattendError, within } from "../errors";
import { applyEdits, insertion, removal, replacement, type Edit } from "../xml/edit";
import { declaredEncoding } from "../xml/encoding";
import { escapeText } from "../xml/render";
import { attributeRanges, type XmlElement } from "../xml/tree";
import { compareTrees, type Difference } from "./compare";
import { AnswerFileDocument, smallestDocument } from "./document";
import { fillEmpty, markIn, ownSeparator, separatorBefore } from "./layout";
import { markComment, ownershipComment, sameOwner, type Owner } from "./ownership";
import { Plan } from "./plan";
import { ignoreManaged, verifyResult } from "./verify";

/**
 * Reads what a program wants a whole document to be, apart from managed commands.
 *
 * @throws as AnswerFileDocument.parse; UA002 for a declaration other than utf-8, UA208 for ownership comments in it.
 */
export function parseContent(content: string): AnswerFileDocument {
  let document = parsed.get(content);
  if (!document) {
    document = readContent(content);
    parsed.set(content, document);
    if (parsed.size > maximumParsed) parsed.delete(parsed.keys().next().value!);
  }
  return document;
}

/** Documents by their content, since check, diff and update all want the same one. */
const parsed = new Map<string, AnswerFileDocument>();
const maximumParsed = 8;

function readContent(content: string): AnswerFileDocument {
  return within("content", () => {
    const text = content.replace(/^\ufeff/, "");
    const declared = declaredEncoding(text);
    if (declared && declared.name !== "utf-8") {
      throw new UnattendError("UA002", {
        cause: `the XML declaration says ${declared.name}, but documents are published as UTF-8`,
        remedy: 'Write encoding="utf-8" in the first line of the content',
      });
    }
    const given = AnswerFileDocument.parse(text);
    const ascii = asciiText(given);
    const document = ascii === text ? given : AnswerFileDocument.parse(ascii);
    const isPublished =
      document.owner !== undefined || document.hasManagedCommands || /<!-- (Added|Opened) by Pulumi/.test(text);
    if (isPublished) {
      throw new UnattendError("UA208", {
        cause: "the content has comments of this provider (… by Pulumi): it was copied from a published file",
        remedy: "Remove the managed commands and these comments from the content; they are added where they are needed",
      });
    }
    return document;
  });
}

/** The text with every character above 126 in text and attribute values as a reference, so that no encoding matters. */
function asciiText({ tree: { root, text } }: AnswerFileDocument): string {
  const edits: Edit[] = [];
  const escapeWithin = (start: number, end: number): void => {
    for (const { 0: run, index } of text.slice(start, end).matchAll(/[^\0-\x7e]+/gu)) {
      edits.push(replacement(start + index, start + index + run.length, escapeText(run)));
    }
  };
  const visit = (element: XmlElement): void => {
    for (const { value } of attributeRanges(text, element)) escapeWithin(value.start, value.end);
    for (const child of element.children) {
      if (child.kind === "element") visit(child);
      if (child.kind === "text") escapeWithin(child.start, child.end);
    }
  };
  visit(root);
  return applyEdits(text, edits);
}

/** What differs between the wanted document and the stored one, managed commands left out. */
export function compareContent(desired: AnswerFileDocument, stored: AnswerFileDocument): Difference[] {
  return compareTrees(desired.tree, stored.tree, ignoreManaged([desired, stored]));
}

/** A document that was not there before: it can be told from one that was, and goes with the last thing managed in it. */
export function newDocument(content: AnswerFileDocument | undefined, owner: Owner): string {
  const document = content ?? AnswerFileDocument.parse(smallestDocument);
  const { root, text } = document.tree;
  const marked = root.selfClosed ? fillEmpty(text, root, addedMark)! : insertion(root.openEnd, addedMark);
  return applyEdits(text, content ? [marked, ...ownerEdits(document, owner)] : [marked]);
}

const addedMark = `<!--${markComment({ kind: "added" })}-->`;

/**
 * The wanted document in the place of the stored one. All managed commands, of whatever stack, are carried over with
 * their Orders.
 *
 * @throws UA209 if a command of the content has the Order of a managed one, UA203 if there are no Orders left.
 */
export function replaceDocument(content: AnswerFileDocument, stored: AnswerFileDocument, owner: Owner): string {
  const plan = new Plan(content);
  stored.lists.forEach((list) => plan.carryOver(list));
  const carried = verifyResult(content, plan, plan.text());
  const { root } = carried.tree;
  const mark = stored.isAdded && !markIn(root) ? [insertion(root.openEnd, addedMark)] : [];
  return applyEdits(carried.tree.text, [...mark, ...ownerEdits(carried, owner)]);
}

/** The document with the comment that says who publishes it; without it, if `owner` is undefined. */
export function withOwner(document: AnswerFileDocument, owner: Owner | undefined): string {
  return applyEdits(document.tree.text, ownerEdits(document, owner));
}

function ownerEdits(document: AnswerFileDocument, owner: Owner | undefined): Edit[] {
  const { root, text } = document.tree;
  const comment = document.ownerComment;
  if (owner && sameOwner(document.owner, owner)) return [];
  const words = owner ? `<!--${ownershipComment(owner)}-->` : "";
  if (comment && owner) return [replacement(comment.start, comment.end, words)];
  if (comment) return [removal(comment.start, comment.end + /^[ \t\r\n]*/.exec(text.slice(comment.end))![0].length)];
  if (!owner) return [];
  return [insertion(root.start, words + lineBefore(document))];
}

function lineBefore({ tree }: AnswerFileDocument): string {
  return separatorBefore(tree.text, tree.root.start) || ownSeparator(tree, tree.root);
}
