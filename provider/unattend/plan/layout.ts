import { replacement, type Edit } from "../../xml/edit";
import { childElements, type XmlElement, type XmlTree } from "../../xml/tree";
import { parseMark, parseOwnershipComment } from "../model/ownership";

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
  const start = whitespaceStart(text, offset);
  const newline = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1));
  if (newline < start) return text.slice(start, offset);
  return text.slice(
    text[newline] === "\n" && newline > start && text[newline - 1] === "\r" ? newline - 1 : newline,
    offset,
  );
}

/** True for a separator that begins a line. */
export function isMultiline(separator: string): boolean {
  return /[\r\n]/.test(separator);
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
  return element.parent || isMultiline(own) ? own : lineEnd(tree.text);
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
  return isMultiline(inner) && inner.startsWith(outer) ? inner.slice(outer.length) : undefined;
}

function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}

/**
 * Where to insert behind markup that ends at `offset`: behind a comment that ends its line, since that belongs to it. A
 * comment of ours belongs to what follows.
 */
export function behindLine(text: string, offset: number): number {
  const start = offset + /^[ \t]*/.exec(text.slice(offset, offset + 200))![0].length;
  const end = text.startsWith("<!--", start) ? text.indexOf("-->", start + 4) : -1;
  if (end < 0) return offset;
  const comment = text.slice(start + 4, end);
  const endsLine = /^[ \t]*[\r\n]/.test(text.slice(end + 3, end + 203));
  const isOurs = parseOwnershipComment(comment) !== undefined || parseMark(comment) !== undefined;
  return endsLine && !isOurs && !/[\r\n]/.test(comment) ? end + 3 : offset;
}

/** Puts content into an element that has none; undefined if it has some. */
export function fillEmpty(text: string, element: XmlElement, content: string): Edit | undefined {
  const spelling = emptySpelling(text, element);
  if (spelling === undefined) return undefined;
  return replacement(element.end - spelling.length, element.end, `>${content}</${element.name}>`);
}

/** How an element without content ends: ` />` or `></Name>`. undefined if it has content. */
export function emptySpelling(text: string, element: XmlElement): string | undefined {
  if (element.selfClosed) return text.slice(whitespaceStart(text, element.end - 2), element.end);
  return element.openEnd === element.closeStart ? text.slice(element.openEnd - 1, element.end) : undefined;
}
