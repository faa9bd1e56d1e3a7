import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from "saxes";
import { UnattendError } from "../errors";
import { placeOf, placeWords } from "./place";
import { documentTypeError, refuseMalformed } from "./syntax-errors";
import { SyntaxFault } from "./syntax-fault";

/** Elements may stand in each other this deep; real answer files reach 12. */
export const maximumDepth = 200;

/** A part of the text: offsets in UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface XmlElement extends Range {
  readonly kind: "element";
  /** The name as it is written, prefix included. */
  readonly name: string;
  readonly local: string;
  /** The namespace that the name is in; "" for none. */
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  /** Prefixes that this very element declares ("" for the default namespace), and their namespaces. */
  readonly declared: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** Where the start tag ends, behind its `>`. */
  readonly openEnd: number;
  /** Where the end tag begins; for a self-closed element the same as `openEnd`. */
  readonly closeStart: number;
  readonly selfClosed: boolean;
}

export interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly value: string;
}

export interface XmlText extends Range {
  readonly kind: "text";
  /** Character data with references resolved and line ends normalized, as XML prescribes. */
  readonly value: string;
}

export interface XmlCdata extends Range {
  readonly kind: "cdata";
  readonly value: string;
}

export interface XmlComment extends Range {
  readonly kind: "comment";
  readonly value: string;
}

export interface XmlInstruction extends Range {
  readonly kind: "instruction";
  readonly target: string;
  readonly value: string;
}

export type XmlNode = XmlElement | XmlText | XmlCdata | XmlComment | XmlInstruction;

/** A parsed text. Read-only: changes are planned as edits on `text` (edit.ts). */
export interface XmlTree {
  readonly text: string;
  readonly root: XmlElement;
  /** The root and what stands before and after it: comments, instructions, white space. The declaration is not in it. */
  readonly nodes: readonly XmlNode[];
}

/**
 * Reads a text into elements with their ranges. `usualPrefixes` are only for the words of errors: prefixes that documents
 * of this kind usually declare, with their namespaces.
 *
 * @throws UA001 where the text is not well-formed, UA003 for a document type (entities are never expanded),
 * UA004 where elements are nested deeper than {@link maximumDepth}; each with line and column.
 */
export function parseXml(text: string, usualPrefixes: Readonly<Record<string, string>> = {}): XmlTree {
  const builder = new TreeBuilder(text);
  // Six handlers and no more: with a seventh, V8 keeps the parser's properties in a dictionary, and it gets ten times
  // slower. That is why instructions and errors are found without one.
  const parser = new SaxesParser({ xmlns: true });
  parser.on("text", (value) => builder.addText(value));
  parser.on("comment", (value) => builder.addLeaf("<!--", "-->", (range) => ({ kind: "comment", ...range, value })));
  parser.on("cdata", (value) => builder.addLeaf("<![CDATA[", "]]>", (range) => ({ kind: "cdata", ...range, value })));
  parser.on("opentag", (tag) => builder.open(tag, parser.position));
  parser.on("closetag", (tag) => builder.close(tag, parser.position));
  parser.on("doctype", () => builder.refuseDocumentType());
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof UnattendError) throw error;
    refuseMalformed(text, usualPrefixes);
    throw unexplained(error as Error, text, parser.position);
  }
  return builder.finish();
}

/** What the parser refuses for a reason that is not among those that have words of their own. */
function unexplained(error: Error, text: string, reached: number): UnattendError {
  // Without the names in it: they may be long, or a part of a secret.
  const words = error.message.replace(/^\d+:\d+: /, "").split(/[:.]/)[0]!;
  const fault = new SyntaxFault(
    Math.min(reached, text.length),
    `the XML is not well-formed (${words})`,
    "Mend the file at this place",
  );
  return fault.within(text);
}

type Building<T> = { -readonly [K in keyof T]: T[K] };
type OpenElement = Building<XmlElement>;

/**
 * Finds out where things begin. saxes reports positions at the end of what it read; but each piece of markup begins at
 * the first "<" behind the one before it, and character data is what lies between.
 */
class TreeBuilder {
  /** Nodes whose parent is still open: the children of each open element stand behind those of its parent. */
  private readonly nodes: XmlNode[] = [];
  /** For each open element, where its children begin. */
  private readonly firstChild: number[] = [];
  private root: XmlElement | undefined;
  private element: OpenElement | undefined;
  /** Where the last piece ends that was added. */
  private cursor: number;

  constructor(private readonly text: string) {
    this.cursor = /^<\?xml[ \t\r\n][^]*?\?>/.exec(text)?.[0].length ?? 0;
  }

  addText(value: string): void {
    this.addInstructions();
    const start = this.cursor;
    const markup = this.text.indexOf("<", start);
    this.cursor = markup < 0 ? this.text.length : markup;
    this.nodes.push({ kind: "text", start, end: this.cursor, value });
  }

  addLeaf(opening: string, closing: string, make: (range: Range) => XmlNode): void {
    const start = this.beginMarkup();
    this.cursor = this.text.indexOf(closing, start + opening.length) + closing.length;
    this.nodes.push(make({ start, end: this.cursor }));
  }

  open(tag: SaxesTagNS, end: number): void {
    const start = this.beginMarkup();
    if (this.firstChild.length === maximumDepth) {
      throw new UnattendError("UA004", {
        place: placeWords(placeOf(this.text, start)),
        cause: `elements are nested more than ${maximumDepth} deep`,
        remedy: "This is no answer file that Windows Setup wrote or reads; check where the file comes from",
      });
    }
    const element = newElement(tag, this.element, start, end);
    this.nodes.push(element);
    this.root ??= element;
    this.element = element;
    this.firstChild.push(this.nodes.length);
    this.cursor = end;
  }

  close(tag: SaxesTagNS, end: number): void {
    const element = this.element!;
    if (!tag.isSelfClosing) element.closeStart = this.beginMarkup();
    element.end = end;
    // In one piece: an array that grows takes room for many more.
    element.children = this.nodes.splice(this.firstChild.pop()!);
    this.element = element.parent;
    this.cursor = end;
  }

  finish(): XmlTree {
    this.addInstructions();
    return { text: this.text, root: this.root!, nodes: this.nodes };
  }

  refuseDocumentType(): never {
    throw documentTypeError(this.text, this.beginMarkup());
  }

  private beginMarkup(): number {
    this.addInstructions();
    return this.text.indexOf("<", this.cursor);
  }

  /** Processing instructions since the last piece; there is always something reported behind them, or the end. */
  private addInstructions(): void {
    while (this.text.startsWith("<?", this.cursor)) {
      const start = this.cursor;
      this.cursor = this.text.indexOf("?>", start) + 2;
      const [, target, value] = /^<\?([^ \t\r\n?]+)[ \t\r\n]*([^]*)\?>$/.exec(this.text.slice(start, this.cursor))!;
      this.nodes.push({ kind: "instruction", start, end: this.cursor, target: target!, value: value! });
    }
  }
}

function newElement(tag: SaxesTagNS, parent: XmlElement | undefined, start: number, openEnd: number): OpenElement {
  return {
    kind: "element",
    name: tag.name,
    local: tag.local,
    namespace: tag.uri,
    attributes: isEmpty(tag.attributes) ? noAttributes : Object.values(tag.attributes).map(newAttribute),
    declared: isEmpty(tag.ns) ? nothingDeclared : tag.ns,
    children: [],
    parent,
    start,
    end: openEnd,
    openEnd,
    closeStart: openEnd,
    selfClosed: tag.isSelfClosing,
  };
}

// Most elements have neither, and what is made for each of them would be most of the memory that a tree takes.
const noAttributes: readonly XmlAttribute[] = [];
const nothingDeclared: Readonly<Record<string, string>> = {};

function isEmpty(object: object): boolean {
  return Object.keys(object).length === 0;
}

function newAttribute({ name, local, uri, value }: SaxesAttributeNS): XmlAttribute {
  return { name, local, namespace: uri, value };
}

/** The child elements, in document order; with `local`, those of that name in the element's own namespace. */
export function childElements(element: XmlElement, local?: string): XmlElement[] {
  return element.children.filter(
    (node): node is XmlElement =>
      node.kind === "element" &&
      (local === undefined || (node.local === local && node.namespace === element.namespace)),
  );
}

/** The character data of an element, CDATA sections included and comments left out. */
export function textOf(element: XmlElement): string {
  let value = "";
  for (const node of element.children) if (node.kind === "text" || node.kind === "cdata") value += node.value;
  return value;
}

/** The value of an attribute by its name without a prefix, and its namespace; most attributes are in none. */
export function attributeOf(element: XmlElement, local: string, namespace = ""): string | undefined {
  return element.attributes.find((attribute) => attribute.namespace === namespace && attribute.local === local)?.value;
}

/** Where the attributes of an element stand in its start tag: name and value, the value's quotes not included. */
export function attributeRanges(text: string, element: XmlElement): { name: Range; value: Range }[] {
  const tag = text.slice(element.start, element.openEnd);
  return [...tag.matchAll(/[ \t\r\n]([^ \t\r\n=]+)[ \t\r\n]*=[ \t\r\n]*("[^"]*"|'[^']*')/g)].map((match) => {
    const name = element.start + match.index + 1;
    const end = element.start + match.index + match[0].length;
    return {
      name: { start: name, end: name + match[1]!.length },
      value: { start: end - match[2]!.length + 1, end: end - 1 },
    };
  });
}

/** The prefix that stands for `namespace` where `element` is ("" for the default one), if any does. */
export function prefixInScope(element: XmlElement, namespace: string): string | undefined {
  const hidden = new Set<string>();
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    for (const [prefix, declared] of Object.entries(at.declared)) {
      if (declared === namespace && !hidden.has(prefix)) return prefix;
      hidden.add(prefix);
    }
  }
  return undefined;
}

/** True if `prefix` stands for something where `element` is. */
export function isPrefixInScope(element: XmlElement, prefix: string): boolean {
  for (let at: XmlElement | undefined = element; at; at = at.parent) if (prefix in at.declared) return true;
  return false;
}

/** True for character data that is only white space. */
export function isBlank(node: XmlNode): boolean {
  return node.kind === "text" && /^[ \t\r\n]*$/.test(node.value);
}
