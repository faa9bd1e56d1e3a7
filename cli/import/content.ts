import { UnattendError } from "../../provider/errors";
import { compareContent, parseContent } from "../../provider/unattend/content/content";
import type { AnswerFileDocument } from "../../provider/unattend/model/document";
import { ruleCodes, ruleOf } from "../../provider/unattend/rules";
import { checkDocument } from "../../provider/unattend/rules/check";
import { applyEdits, removal, replacement, type Edit } from "../../provider/xml/edit";
import { escapeText } from "../../provider/xml/render";
import { childElements, textOf, type XmlElement } from "../../provider/xml/tree";
import { isTellable } from "./comments";
import type { Passwords } from "../../provider/unattend/import/passwords";
import { type Secret, type Secrets, type Text } from "./secrets";

/** A document as a program reads it from a file beside it. */
export interface ContentFile {
  readonly path: string;
  readonly resource: string;
  /** What is secret in it is not escaped yet. */
  readonly text: Text;
}

/**
 * A document as content, with what is secret in it told apart.
 *
 * @returns a reason instead where a program with it would be refused, or would change what the file says.
 */
export function contentOf(
  document: AnswerFileDocument,
  resource: string,
  passwords: Passwords,
  secrets: Secrets,
): Text | { readonly reason: string } {
  const { text: original } = document.tree;
  if (placeholder.test(original)) return { reason: "the document itself has {{…}} in it, as placeholders have" };
  const text = hidden(document, resource, passwords, secrets);
  const reason = reasonAgainst(document, filled(text)) ?? leakIn(text, passwords);
  return reason === undefined ? text : { reason };
}

/** As the program's file has it: `{{key}}` for each secret. */
export function withPlaceholders(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : `{{${part.key}}}`)).join("");
}

const placeholder = /\{\{\w+\}\}/;

/** As the program fills it. */
function filled(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : escapeText(part.reveal()))).join("");
}

function hidden({ tree }: AnswerFileDocument, resource: string, passwords: Passwords, secrets: Secrets): Text {
  const found: Secret[] = [];
  /** Until it is cut into parts, a text has a character for each secret that XML does not have. */
  const marked = (text: Text): string =>
    text.map((part) => (typeof part === "string" ? escapeText(part) : (found.push(part), "\0"))).join("");
  const holders = new Map(passwords.all.map((password) => [password.element, password]));
  const editsIn = (element: XmlElement): Edit[] => {
    const comments = element.children.flatMap((node) =>
      node.kind === "comment" && !isTellable(node.value, passwords) ? removal(node.start, node.end) : [],
    );
    const children = childElements(element);
    if (children.length > 0) return [...comments, ...children.flatMap(editsIn)];
    const value = textOf(element);
    const password = holders.get(element);
    const text: Text = password
      ? [secrets.of(value, password.words, resource)]
      : secrets.hide(value, passwords.in(value), resource);
    if (text.every((part) => typeof part === "string")) return comments;
    return [replacement(element.openEnd, element.closeStart, marked(text))];
  };
  const around = tree.nodes.flatMap((node) =>
    node.kind === "comment" && !isTellable(node.value, passwords) ? removal(node.start, node.end) : [],
  );
  const edits = [...around, ...editsIn(tree.root)];
  const parts = asUtf8(applyEdits(tree.text, edits)).split("\0");
  return parts
    .flatMap((part, index): Text => (index === 0 ? [part] : [found[index - 1]!, part]))
    .filter((part) => part !== "");
}

/** Documents are published as UTF-8, whatever the file is written in: then only what it says counts. */
function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"utf-8"');
}

/** What keeps a document from being published, in words. */
export function firstError(document: AnswerFileDocument): string | undefined {
  const [fault] = checkDocument(document, undefined, errorCodes);
  return fault && `${fault.where}: ${fault.cause} (${fault.code})`;
}

const errorCodes = ruleCodes.filter((code) => ruleOf(code).severity === "error");

function reasonAgainst(stored: AnswerFileDocument, text: string): string | undefined {
  try {
    const desired = parseContent(text);
    const [difference] = compareContent(desired, stored);
    return firstError(desired) ?? (difference && `${difference.path} would change`);
  } catch (error) {
    if (error instanceof UnattendError) return error.details.cause;
    throw error;
  }
}

/** What is known to be secret and stands where it was not looked for, in an attribute for instance. */
function leakIn(text: Text, passwords: Passwords): string | undefined {
  const plain = text.filter((part) => typeof part === "string").join("\0");
  return passwords.known(plain).length > 0 ? "a password stands in it where no placeholder can stand" : undefined;
}
