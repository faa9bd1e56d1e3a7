import { SaxesParser, type SaxesTagNS } from "saxes";
import { UnattendError } from "../errors";

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

type Building<T> = { -readonly [K in keyof T]: T[K] };
type OpenElement = Building<XmlElement> & { children: XmlNode[] };

/**
 * Reads a text into elements with their ranges.
 *
 * @throws UA001 where the text is not well-formed, UA003 for a document type (entities are never expanded),
 * UA004 where elements are nested deeper than {@link maximumDepth}; each with line and column.
 */
export function parseXml(text: string): XmlTree {
  const parser = new SaxesParser({ xmlns: true });
  const nodes: XmlNode[] = [];
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let cursor = 0;
  let pendingText = "";

  const siblings = (): XmlNode[] => open.at(-1)?.children ?? nodes;

  // saxes reports positions at the end of what it read, so each piece of markup begins at the first "<" behind the
  // one before it, and character data is what lies between.
  const beginMarkup = (): number => {
    const start = text.indexOf("<", cursor);
    addTextBefore(start);
    return start;
  };
  const addTextBefore = (end: number): void => {
    if (end > cursor) siblings().push({ kind: "text", start: cursor, end, value: pendingText });
    pendingText = "";
    cursor = end;
  };
  const addLeaf = (closing: string, make: (range: Range) => XmlNode): void => {
    const start = beginMarkup();
    cursor = text.indexOf(closing, start) + closing.length;
    siblings().push(make({ start, end: cursor }));
  };

  parser.on("error", (error) => {
    // A raw & swallows what follows, so that the parser complains further on, or only at the end.
    const position = Math.min(parser.position, text.length);
    const ampersand = text.slice(cursor, position).search(/&(?!(?:#\d+|#x[\da-f]+|[\w.:-]+);)/i);
    const [offset, cause] =
      ampersand >= 0 ? [cursor + ampersand, "raw &"] : [position - 1, error.message.replace(/^\d+:\d+: |\.$/g, "")];
    throw new UnattendError("UA001", {
      place: placeWords(placeOf(text, Math.max(offset, 0))),
      cause: `the XML is not well-formed (${cause})`,
      remedy: "Mend the file at this place; a & in text must be written &amp; and a < &lt;",
    });
  });
  parser.on("doctype", () => {
    throw new UnattendError("UA003", {
      place: placeWords(placeOf(text, text.indexOf("<", cursor))),
      cause: "the file has a document type definition (DOCTYPE)",
      remedy: "Remove it: answer files need none, and entities are never expanded here",
    });
  });
  parser.on("xmldecl", () => {
    cursor = parser.position;
  });
  parser.on("text", (value) => {
    pendingText = value;
  });
  parser.on("comment", (value) => addLeaf("-->", (range) => ({ kind: "comment", ...range, value })));
  parser.on("cdata", (value) => addLeaf("]]>", (range) => ({ kind: "cdata", ...range, value })));
  parser.on("processinginstruction", ({ target, body }) =>
    addLeaf("?>", (range) => ({ kind: "instruction", ...range, target, value: body })),
  );
  parser.on("opentag", (tag) => {
    const start = beginMarkup();
    cursor = parser.position;
    if (open.length === maximumDepth) {
      throw new UnattendError("UA004", {
        place: placeWords(placeOf(text, start)),
        cause: `elements are nested more than ${maximumDepth} deep`,
        remedy: "This is no answer file that Windows Setup wrote or reads; check where the file comes from",
      });
    }
    const element = newElement(tag, open.at(-1), start, cursor);
    siblings().push(element);
    if (open.length === 0) root = element;
    open.push(element);
  });
  parser.on("closetag", (tag) => {
    const element = open.at(-1)!;
    if (!tag.isSelfClosing) {
      element.closeStart = beginMarkup();
      cursor = parser.position;
    }
    element.end = cursor;
    open.pop();
  });
  parser.write(text).close();
  addTextBefore(text.length);
  return { text, root: root!, nodes };
}

function newElement(tag: SaxesTagNS, parent: XmlElement | undefined, start: number, openEnd: number): OpenElement {
  return {
    kind: "element",
    name: tag.name,
    local: tag.local,
    namespace: tag.uri,
    attributes: Object.values(tag.attributes).map(({ name, local, uri, value }) => ({
      name,
      local,
      namespace: uri,
      value,
    })),
    declared: tag.ns,
    children: [],
    parent,
    start,
    end: openEnd,
    openEnd,
    closeStart: openEnd,
    selfClosed: tag.isSelfClosing,
  };
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

/** The value of an attribute that is in no namespace. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.namespace === "" && attribute.name === name)?.value;
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

/** True for character data that is only white space. */
export function isBlank(node: XmlNode): boolean {
  return node.kind === "text" && /^[ \t\r\n]*$/.test(node.value);
}

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Line and column of an offset. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

export function placeWords({ line, column }: Place): string {
  return `line ${line}, column ${column}`;
}
