import { childElements, type XmlComment, type XmlElement, type XmlTree } from "../xml/tree";
import { parseMark, type Mark } from "./ownership";

/**
 * How a file is laid out, so that what is inserted looks like its neighbours.
 *
 * What is inserted begins with a separator (a line end and indentation, or nothing in a file without line ends) and is
 * put directly behind markup that is there. So the white space before something of ours is ours as well, and removing
 * both gives back the bytes that were there.
 */

/** Where nothing else shows how far a file indents. */
const defaultIndent = "    ";

/** Where the white space begins that ends at `offset`. */
export function whitespaceStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && " \t\r\n".includes(text[start - 1]!)) start -= 1;
  return start;
}

/** What separates the markup at `offset` from what is before it: its line end and indentation, or the blanks, or nothing. */
export function separatorBefore(text: string, offset: number): string {
  const whitespace = text.slice(whitespaceStart(text, offset), offset);
  return /(?:\r\n|\r|\n)?[ \t]*$/.exec(whitespace)![0];
}

/** The separator for children of `element`: as its last child has it, else one step further in than the element. */
export function childSeparator(tree: XmlTree, element: XmlElement): string {
  const sibling = childElements(element).at(-1);
  if (sibling) return separatorBefore(tree.text, sibling.start);
  const own = ownSeparator(tree, element);
  return own === "" ? "" : own + indentStep(tree, element);
}

/** The separator before `element`; before the root, where nothing has to stand, a line end. */
export function ownSeparator(tree: XmlTree, element: XmlElement): string {
  const own = separatorBefore(tree.text, element.start);
  return element.parent || /[\r\n]/.test(own) ? own : lineEnd(tree.text);
}

/** How much further in than `element` its children stand. */
export function indentStep(tree: XmlTree, element: XmlElement): string {
  for (let inner: XmlElement | undefined = childElements(element).at(-1) ?? element; inner; inner = inner.parent) {
    if (!inner.parent) break;
    const step = stepBetween(ownSeparator(tree, inner.parent), separatorBefore(tree.text, inner.start));
    if (step) return step;
  }
  const first = childElements(tree.root)[0];
  const step = first && stepBetween(ownSeparator(tree, tree.root), separatorBefore(tree.text, first.start));
  return step || defaultIndent;
}

/** What `inner` has more than `outer`, if it begins like it and stands on a line of its own. */
export function stepBetween(outer: string, inner: string): string | undefined {
  return /[\r\n]/.test(inner) && inner.startsWith(outer) ? inner.slice(outer.length) : undefined;
}

function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}

/** Where to insert behind markup that ends at `offset`: behind a comment that ends its line, since that belongs to it. */
export function behindLine(text: string, offset: number): number {
  const comment = /[ \t]*<!--(?:(?!-->)[^])*-->(?=[ \t]*[\r\n])/y;
  comment.lastIndex = offset;
  const match = comment.exec(text);
  return match && !/[\r\n]/.test(match[0]) ? offset + match[0].length : offset;
}

/** The mark in an element, and the comment that it is. */
export function markIn(element: XmlElement): { mark: Mark; comment: XmlComment } | undefined {
  const comment = element.children[0];
  if (comment?.kind !== "comment") return undefined;
  const mark = parseMark(comment.value);
  return mark && { mark, comment };
}

/** How an element without content ends: ` />` or `></Name>`. undefined if it has content. */
export function emptySpelling(text: string, element: XmlElement): string | undefined {
  if (element.selfClosed) return /[ \t\r\n]*\/>$/.exec(text.slice(element.start, element.end))![0];
  return element.openEnd === element.closeStart ? text.slice(element.openEnd - 1, element.end) : undefined;
}
