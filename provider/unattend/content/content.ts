import { createHash } from "node:crypto";
import { UnattendError, within } from "../../errors";
import { applyEdits, insertion, removal, replacement, type Edit } from "../../xml/edit";
import { declaredEncoding } from "../../xml/encoding";
import { escapeText } from "../../xml/render";
import { attributeRanges, type XmlElement } from "../../xml/tree";
import { fingerprint, hasCommand, type StoredCommand } from "../model/command-list";
import { compareTrees, meaningOf, type Difference } from "../model/compare";
import { AnswerFileDocument, smallestDocument } from "../model/document";
import { markComment, markIn, ownershipComment, sameOwner, useComment, type Owner } from "../model/ownership";
import { cpiNamespace } from "../model/vocabulary";
import { fillEmpty, ownSeparator, separatorBefore } from "../plan/layout";
import { Plan } from "../plan/plan";
import { isOfArray, type DesiredArray } from "../plan/resolve-array";
import { ignoreManaged, verifyResult } from "../plan/verify";
import { byMeaning, byMeaningAndForm } from "./meaning";
import { hidePasswords } from "./passwords";

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
      document.owner !== undefined || document.hasManagedCommands || /<!-- (Added|Opened|Used) by Pulumi/.test(text);
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

/** The document with each password in it as Windows System Image Manager hides it. */
export function withHiddenPasswords(content: AnswerFileDocument): AnswerFileDocument {
  return parseContent(hidePasswords(content.tree));
}

/**
 * What differs between the wanted document and the stored one, by what they mean. Left out are managed commands, those in
 * `unsigned`, and the note by which Windows System Image Manager remembers its image.
 *
 * @param options.isFormCompared True if a hidden password and the same one in plain text are a difference.
 */
export function compareContent(
  desired: AnswerFileDocument,
  stored: AnswerFileDocument,
  {
    unsigned = new Set(),
    isFormCompared = false,
  }: { unsigned?: ReadonlySet<StoredCommand>; isFormCompared?: boolean } = {},
): Difference[] {
  return compareTrees(desired.tree, stored.tree, besideContent([desired, stored], unsigned), {
    // What stands around managed commands is there for them, also where people made it, or an editor dropped the mark.
    isShellIgnored: true,
    meaning: isFormCompared ? byMeaningAndForm : byMeaning,
  });
}

/** Tells elements that are no content: managed commands and the like. */
function besideContent(
  documents: readonly AnswerFileDocument[],
  unsigned: ReadonlySet<StoredCommand> = new Set(),
): (element: XmlElement) => boolean {
  const isManaged = ignoreManaged(documents, new Set([...unsigned].map(({ element }) => element)));
  return (element) => isManaged(element) || isImageNote(element);
}

/** True if two documents say the same in the same words, commands included, however they are laid out. */
export function sameDocument(a: AnswerFileDocument, b: AnswerFileDocument): boolean {
  return compareTrees(a.tree, b.tree, () => false).length === 0;
}

function isImageNote({ local, namespace, parent }: XmlElement): boolean {
  return local === "offlineImage" && namespace === cpiNamespace && parent?.parent === undefined;
}

/**
 * Commands that the program declares beside its document, though no comment says so: somebody's editor has dropped it, or
 * they are about to be taken over.
 *
 * @param declared How many commands of each path the program has, by fingerprints of the paths.
 */
export function unsignedCommands(
  desired: AnswerFileDocument,
  stored: AnswerFileDocument,
  declared: ReadonlyMap<string, number>,
): Set<StoredCommand> {
  return new Set(
    stored.lists.flatMap((list) => {
      const signed = list.commands.filter(({ owner }) => owner).map(({ fields }) => fingerprint(fields.run));
      return list.commands.filter(({ owner, fields }) => {
        const path = fingerprint(fields.run);
        const isMissing = signed.filter((other) => other === path).length < (declared.get(path) ?? 0);
        return !owner && isMissing && !hasCommand(desired.lists, list, fields);
      });
    }),
  );
}

/** A document that was not there before: it can be told from one that was, and goes with the last thing managed in it. */
export function newDocument(content: AnswerFileDocument | undefined, owner: Owner): string {
  const document = content ?? AnswerFileDocument.parse(smallestDocument);
  const marks = markRoot(document, content ? addedMark : addedMark + useMark(owner));
  return applyEdits(document.tree.text, content ? [marks, ...publisherEdits(document, [owner])] : [marks]);
}

function markRoot({ tree: { root, text } }: AnswerFileDocument, marks: string): Edit {
  return root.selfClosed ? fillEmpty(text, root, marks)! : insertion(root.openEnd, marks);
}

const addedMark = `<!--${markComment({ kind: "added" })}-->`;

function useMark(owner: Owner): string {
  return `<!--${useComment(owner)}-->`;
}

/** What becomes of the commands of an array. */
export type ArrayResolution = ReturnType<Plan["resolveArray"]>;

/**
 * The document with an array of commands in it.
 *
 * @returns also whose the commands of nobody will be that the array takes over.
 * @throws see resolveArray
 */
export function withArray(
  document: AnswerFileDocument,
  array: DesiredArray,
): { document: AnswerFileDocument; commands: ArrayResolution; signed: ReadonlyMap<StoredCommand, Owner> } {
  const plan = new Plan(document);
  const commands = plan.resolveArray(array);
  const signed = commands.steps.flatMap(({ entry: { stored }, change: { kind, owner } }) =>
    stored && kind === "take over" ? [[stored, owner] as const] : [],
  );
  plan.apply(commands);
  return { document: verified(document, plan), commands, signed: new Map(signed) };
}

function verified(before: AnswerFileDocument, plan: Plan): AnswerFileDocument {
  const text = plan.text();
  return text === before.tree.text ? before : verifyResult(before, plan, text);
}

/**
 * The wanted document in the place of the stored one. All managed commands, of whatever stack, are carried over with
 * their Orders, and so are those in `unsigned` and `signed`; the resource's own array may make room for the new document.
 *
 * @param unsigned Commands that other resources of the program are about to take over.
 * @param signed Commands that the array takes over, and whose they will be.
 * @throws UA209 if a command of the content has the Order of a managed one, UA203 if there are no Orders left.
 */
export function replaceDocument(
  content: AnswerFileDocument,
  stored: AnswerFileDocument,
  owner: Owner,
  {
    unsigned = new Set(),
    signed = new Map(),
    array = { owner, lists: [] },
  }: {
    unsigned?: ReadonlySet<StoredCommand>;
    signed?: ReadonlyMap<StoredCommand, Owner>;
    array?: DesiredArray;
  } = {},
): { document: AnswerFileDocument; commands: ArrayResolution } {
  const plan = new Plan(content);
  for (const list of stored.lists) {
    const carried = list.commands.flatMap((command) => {
      const signer = command.owner ?? signed.get(command);
      return signer ? { ...command, owner: signer } : unsigned.has(command) ? command : [];
    });
    plan.carryOver(list, carried, ({ owner: its }) => isOfArray(its, array));
  }
  const commands = plan.resolveArray(array);
  plan.apply(commands);
  const carried = verified(content, plan);
  const users = stored.users.filter((user) => !sameOwner(user.owner, owner)).map((user) => useMark(user.owner));
  const marks = stored.isAdded ? [markRoot(carried, addedMark + users.join(""))] : [];
  const text = applyEdits(carried.tree.text, [...marks, ...publisherEdits(carried, [owner])]);
  return { document: AnswerFileDocument.parse(text), commands };
}

/**
 * What an AnswerFile is to its document: it publishes it, it uses one that the provider made (which stays as long as
 * somebody does), or neither.
 */
export type Role = "publisher" | "user" | "none";

/**
 * What becomes of the mark in a document that the provider made: "left" where its publisher leaves it to others who use it, as
 * it stands there, so that it goes with the last of them; "gone" where it is nobody's any more.
 */
export type MarkChange = "kept" | "left" | "gone";

/**
 * The document with the comments that say what an AnswerFile is to it.
 *
 * @param names Who the AnswerFile is; behind that who it was, if it has been renamed.
 */
export function withRole(
  document: AnswerFileDocument,
  names: readonly Owner[],
  role: Role,
  mark: MarkChange = "kept",
): string {
  const edits = role === "publisher" ? publisherEdits(document, names) : withoutPublisher(document, names);
  const userRoleEdits = userEdits(document, names, role === "user");
  return applyEdits(document.tree.text, [...edits, ...userRoleEdits, ...markEdits(document, mark)]);
}

function markEdits(document: AnswerFileDocument, change: MarkChange): Edit[] {
  if (change === "kept" || !document.isAdded) return [];
  const { start, end } = markIn(document.tree.root)!.comment;
  const left = `<!--${markComment({ kind: "added", left: fingerprintOf(document) })}-->`;
  return [replacement(start, end, change === "left" ? left : "")];
}

/** True if the document still says what its publisher left to others. */
export function isAsLeft(document: AnswerFileDocument): boolean {
  return document.left !== undefined && document.left === fingerprintOf(document);
}

function fingerprintOf(document: AnswerFileDocument): string {
  const meaning = meaningOf(document.tree.root, besideContent([document]));
  return createHash("sha256").update(JSON.stringify(meaning)).digest("hex").slice(0, 16);
}

function publisherEdits(document: AnswerFileDocument, [owner]: readonly Owner[]): Edit[] {
  const { root, text } = document.tree;
  const comment = document.ownerComment;
  if (sameOwner(document.owner, owner)) return [];
  const words = `<!--${ownershipComment(owner!)}-->`;
  if (comment) return [replacement(comment.start, comment.end, words)];
  const separator = separatorBefore(text, root.start) || ownSeparator(document.tree, root);
  return [insertion(root.start, words + separator)];
}

function withoutPublisher({ owner, ownerComment: comment, tree }: AnswerFileDocument, names: readonly Owner[]): Edit[] {
  if (!comment || !names.some((name) => sameOwner(name, owner))) return [];
  return [removal(comment.start, comment.end + /^[ \t\r\n]*/.exec(tree.text.slice(comment.end))![0].length)];
}

function userEdits({ users, tree: { root } }: AnswerFileDocument, names: readonly Owner[], isUser: boolean): Edit[] {
  const [owner] = names;
  const kept = isUser ? users.find((user) => sameOwner(user.owner, owner)) : undefined;
  const own = users.filter((user) => user !== kept && names.some((name) => sameOwner(name, user.owner)));
  const edits = own.map(({ comment }) => removal(comment.start, comment.end));
  if (isUser && !kept) edits.push(insertion(markIn(root)?.comment.end ?? root.openEnd, useMark(owner!)));
  return edits;
}
