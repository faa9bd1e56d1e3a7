import { UnattendError } from "../errors";
import {
  codePointWords,
  forbiddenCharacter,
  invisibleCharacter,
  localName,
  restrictedCharacter,
  shorten,
  tagName,
} from "./characters";
import { outermostScope, scopeWithin, type Scope } from "./namespaces";
import { refuseTextFormats } from "./no-xml";
import { placeOf, placeWords } from "./place";
import { refuseBadReferences } from "./references";
import { readStartTag, type StartTag } from "./start-tag";
import { SyntaxFault } from "./syntax-fault";
import { readXmlDeclaration } from "./xml-declaration";

/**
 * Finds the first fault of a text that the parser refused, and says what to do about it. The parser's own words do not:
 * it goes on to where it can no more, and cannot say what stands open or what was meant. So the text is read once more,
 * slowly, which a good one never is.
 *
 * @throws UA001, UA003. Returns if it finds nothing.
 */
export function refuseMalformed(text: string, usualPrefixes: Readonly<Record<string, string>>): void {
  refuseTextFormats(text);
  const reader = new SyntaxReader(text, usualPrefixes);
  const fault = earlier(reader.findFault(), findForbidden(text, reader.version));
  if (fault) throw fault.within(text);
}

/** Entities are never expanded, so nothing is lost without them. */
export function documentTypeError(text: string, offset: number): UnattendError {
  return new UnattendError("UA003", {
    place: placeWords(placeOf(text, offset)),
    cause: "the file has a document type definition (DOCTYPE)",
    remedy: "Remove it: answer files need none, and entities are never expanded here",
  });
}

function earlier(one: SyntaxFault | undefined, other: SyntaxFault | undefined): SyntaxFault | undefined {
  if (!one || !other) return one ?? other;
  return other.offset <= one.offset ? other : one;
}

/** A character that may stand nowhere. */
function findForbidden(text: string, version: string): SyntaxFault | undefined {
  const match = (version === "1.0" ? forbiddenCharacter : restrictedCharacter).exec(text);
  if (!match) return undefined;
  const character = codePointWords(match[0].codePointAt(0)!);
  const remedy = "Remove it; it often comes from copying out of a terminal";
  return new SyntaxFault(match.index, `the character ${character}, which XML ${version} cannot carry`, remedy);
}

interface OpenElement {
  readonly tag: StartTag;
  readonly scope: Scope;
  hasText: boolean;
  /** A line break or another element stands between its start tag and where the reader is. */
  hasLayout: boolean;
}

/** Reads a text piece by piece, and throws at the first one that is not as it must be. */
class SyntaxReader {
  version = "1.0";
  private at = 0;
  private hasDeclaration = false;
  /** What the last piece is, for words. */
  private before = "";
  private root: StartTag | undefined;
  private rootEnd = 0;
  private readonly open: OpenElement[] = [];

  constructor(
    private readonly text: string,
    private readonly usualPrefixes: Readonly<Record<string, string>>,
  ) {}

  findFault(): SyntaxFault | undefined {
    try {
      this.at = this.text.startsWith("\ufeff") ? 1 : 0;
      while (this.at < this.text.length) this.readPiece();
      this.refuseEnd();
      return undefined;
    } catch (error) {
      if (error instanceof SyntaxFault) return error;
      throw error;
    }
  }

  private readPiece(): void {
    const begins = (opening: string): boolean => this.text.startsWith(opening, this.at);
    if (!begins("<")) this.readText();
    else if (begins("<!--")) this.readComment();
    else if (begins("<![CDATA[")) this.readCdata();
    else if (begins("<!DOCTYPE")) throw documentTypeError(this.text, this.at);
    else if (begins("<!")) {
      throw this.fault("a <! that begins no comment", "Write <!-- for a comment, or its < as &lt; if it is text");
    } else if (begins("<?")) this.readInstruction();
    else if (begins("</")) this.readEndTag();
    else this.readElement();
  }

  private readText(): void {
    const start = this.at;
    const end = indexOrEnd(this.text, "<", start);
    const data = this.text.slice(start, end);
    const element = this.open.at(-1);
    const firstCharacter = data.search(/[^ \t\r\n]/);
    if (firstCharacter < 0) {
      if (element) element.hasLayout ||= /[\r\n]/.test(data);
      this.before ||= "white space";
    } else if (element) {
      element.hasText = true;
      refuseBadReferences(this.text, start, end, this.version);
      const closing = data.indexOf("]]>");
      if (closing >= 0) throw this.fault("a ]]> in text", "Write it as ]]&gt;", start + closing);
    } else throw this.textOutside(start + firstCharacter);
    this.at = end;
  }

  private textOutside(offset: number): SyntaxFault {
    const part =
      !this.root && this.text.startsWith("<?xml", this.text.indexOf("<")) ? "XML declaration" : "root element";
    const where = `${this.root ? "behind" : "before"} the ${part}`;
    const invisible = invisibleCharacter(this.text, offset);
    const found = invisible ? `the character ${invisible}` : "text";
    return this.fault(`${found} stands ${where}`, "Remove it", offset);
  }

  private readComment(): void {
    const start = this.at;
    const hyphens = this.text.indexOf("--", start + "<!--".length);
    if (hyphens < 0) throw this.fault("a comment is not closed", "Write --> where it ends");
    if (this.text[hyphens + 2] !== ">") throw this.hyphensInComment(start, hyphens);
    this.at = hyphens + "-->".length;
    this.before = "a comment";
  }

  private hyphensInComment(start: number, hyphens: number): SyntaxFault {
    const within = `within the comment that begins at ${this.place(start)}`;
    if (this.text.startsWith("<!--", hyphens - 2)) {
      return this.fault(`a comment begins ${within}`, "Write --> where the first one ends", hyphens - 2);
    }
    return this.fault(`two hyphens ${within}`, "Write other characters: -- may stand only in its -->", hyphens);
  }

  private readCdata(): void {
    const element = this.open.at(-1);
    if (!element) throw this.textOutside(this.at);
    element.hasText = true;
    const end = this.text.indexOf("]]>", this.at);
    if (end < 0) throw this.fault("a CDATA section is not closed", "Write ]]> where it ends");
    this.at = end + "]]>".length;
  }

  private readInstruction(): void {
    const start = this.at;
    const target = this.match(instructionStart)?.[1];
    if (target?.toLowerCase() === "xml") return this.readDeclaration(start, target);
    if (target === undefined || !this.match(/(?=[ \t\r\n?])/y)) {
      const remedy = "Write a name and a space behind <?, or its < as &lt; if it is text";
      throw this.fault("a <? that begins no processing instruction", remedy, start);
    }
    const end = this.text.indexOf("?>", this.at);
    if (end < 0) throw this.fault("a processing instruction is not closed", "Write ?> where it ends", start);
    this.at = end + "?>".length;
    this.before = "a processing instruction";
  }

  private readDeclaration(start: number, target: string): void {
    if (target !== "xml") {
      const remedy = "Write <?xml if it is the XML declaration, otherwise give it another name";
      throw this.fault(`<?${target}: a name that XML keeps for itself`, remedy, start);
    }
    if (this.hasDeclaration) {
      const remedy = "Remove it; if two files were put one behind the other, keep one of them";
      throw this.fault("a second XML declaration", remedy, start);
    }
    const root = this.root && `${this.open.length > 0 ? "within" : "behind"} the root element`;
    const misplaced = root ?? (this.before && `behind ${this.before}`);
    if (misplaced) {
      const remedy = "Put it first: nothing may stand before it, not even white space";
      throw this.fault(`the XML declaration stands ${misplaced}`, remedy, start);
    }
    const { version, end } = readXmlDeclaration(this.text, start);
    this.version = version;
    this.at = end;
    this.hasDeclaration = true;
  }

  private readElement(): void {
    const around = this.open.at(-1);
    const tag = readStartTag(this.text, this.at, this.isMarkup(around), this.version);
    if (!around && this.root) {
      const first = `the first one, ${nameWords(this.root)}, ends at ${this.place(this.rootEnd)}`;
      throw this.fault(`a second root element; ${first}`, "Remove one of them, or the end tag that comes too early");
    }
    const context = { version: this.version, usualPrefixes: this.usualPrefixes };
    const scope = scopeWithin(tag, around?.scope ?? outermostScope, context);
    this.root ??= tag;
    this.at = tag.end;
    if (tag.selfClosed) this.endElement();
    else this.open.push({ tag, scope, hasText: false, hasLayout: false });
  }

  /**
   * False if what looks like an element here may be text with a raw `<`, for instance a password: it stands directly
   * behind the start tag or in text. What may be a part of a secret is not named.
   */
  private isMarkup(around: OpenElement | undefined): boolean {
    return !around || (around.tag.isTold && around.hasLayout && !around.hasText);
  }

  private readEndTag(): void {
    const start = this.at;
    const innermost = this.open.at(-1);
    const name = this.match(endTag)?.[1];
    if (!innermost) throw this.nothingToClose(start);
    if (name === undefined) throw this.badEndTag(start, innermost.tag);
    if (name !== innermost.tag.name) throw this.wrongEndTag(start, name, innermost.tag);
    this.open.pop();
    this.endElement();
  }

  private nothingToClose(start: number): SyntaxFault {
    if (!this.root) return this.fault("an end tag without a start tag", "Remove it", start);
    const root = `the root element ${nameWords(this.root)}, which ends at ${this.place(this.rootEnd)}`;
    return this.fault(`an end tag behind ${root}`, "Remove it, or the end tag that comes too early", start);
  }

  private badEndTag(start: number, innermost: StartTag): SyntaxFault {
    if (!this.text.includes(">", start)) {
      const remedy = `Get the whole file if it was cut off, otherwise write ${endTagWords(innermost)}`;
      return this.fault("the document ends within an end tag", remedy, this.text.length);
    }
    const remedy = `Write ${endTagWords(innermost)}, or its < as &lt; if it is text`;
    return this.fault("an end tag that is not a name between </ and >", remedy, start);
  }

  private wrongEndTag(start: number, name: string, innermost: StartTag): SyntaxFault {
    const inner = `${nameWords(innermost)}, opened at ${this.place(innermost.start)}`;
    const remedy = `Write ${endTagWords(innermost)}`;
    const orText = ", or its < as &lt; if it is text";
    const outer = this.open.findLast(({ tag }) => tag.name === name)?.tag;
    if (!outer) {
      const differs = name.toLowerCase() === innermost.name.toLowerCase() ? ": capital and small letters differ" : "";
      return this.fault(`this end tag does not close ${inner}${differs}`, `${remedy} instead${orText}`, start);
    }
    const closing = outer.isTold ? endTagWords(outer) : "this end tag";
    const found = `${inner}, is not closed before ${closing}`;
    return this.fault(found, `${remedy} before it${innermost.isTold ? "" : orText}`, start);
  }

  private endElement(): void {
    const around = this.open.at(-1);
    if (around) around.hasLayout = true;
    else this.rootEnd = this.at;
  }

  private refuseEnd(): void {
    const innermost = this.open.at(-1);
    if (innermost) {
      const remedy = `Get the whole file if it was cut off, otherwise write ${endTagWords(innermost.tag)} where it belongs`;
      throw this.fault(`the document ends before ${this.openWords()} closed`, remedy);
    }
    if (!this.root) throw this.fault("there is no root element", "Check what it is and where it comes from");
  }

  private openWords(): string {
    const shown = this.open.slice(-maximumShown).reverse();
    const words = shown.map(({ tag }) => `${nameWords(tag)} (${this.place(tag.start)})`);
    const more = this.open.length - shown.length;
    if (more > 0) words.push(`${more} more`);
    const last = words.pop()!;
    return words.length === 0 ? `${last} is` : `${words.join(", ")} and ${last} are`;
  }

  private place(offset: number): string {
    return placeWords(placeOf(this.text, offset));
  }

  private fault(found: string, remedy: string, offset = this.at): SyntaxFault {
    return new SyntaxFault(offset, found, remedy);
  }

  /** What the pattern matches at the cursor, which then stands behind it. */
  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    this.at += match?.[0].length ?? 0;
    return match;
  }
}

const instructionStart = new RegExp(`<\\?(${localName})`, "uy");
const endTag = new RegExp(`</(${tagName})[ \\t\\r\\n]*>`, "uy");

/** Of elements that are not closed, those that a person mends first. */
const maximumShown = 5;

function nameWords({ name, isTold }: StartTag): string {
  return isTold ? `<${shorten(name)}>` : "an element";
}

function endTagWords({ name, isTold }: StartTag): string {
  return isTold ? `</${shorten(name)}>` : "the end tag of the element";
}

function indexOrEnd(text: string, searched: string, from: number): number {
  const index = text.indexOf(searched, from);
  return index < 0 ? text.length : index;
}
