import { invisibleCharacter, shorten, tagName } from "./characters";
import { placeOf, placeWords } from "./place";
import { refuseBadReferences } from "./references";
import { SyntaxFault } from "./syntax-fault";

export interface StartTag {
  readonly name: string;
  /** Whether errors may have names from this tag in their words: it may be a part of a password with a raw `<` in it. */
  readonly isTold: boolean;
  readonly start: number;
  readonly end: number;
  readonly selfClosed: boolean;
  readonly attributes: readonly Attribute[];
}

/** An attribute as it is written. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

/**
 * Reads the start tag that a `<` begins.
 *
 * @throws SyntaxFault
 */
export function readStartTag(text: string, start: number, isTold: boolean, version: string): StartTag {
  return new StartTagReader(text, start, isTold, version).read();
}

class StartTagReader {
  private at: number;
  private name = "";
  private readonly attributes: Attribute[] = [];

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly isTold: boolean,
    private readonly version: string,
  ) {
    this.at = start + 1;
  }

  read(): StartTag {
    const { start, isTold, attributes } = this;
    this.name = this.take(name) ?? "";
    if (this.name === "") throw this.fault(start, "a < that begins no tag", "Write it as &lt;");
    for (;;) {
      const space = this.take(whiteSpace);
      const closing = this.take(tagEnd);
      if (closing) {
        return { name: this.name, isTold, start, end: this.at, selfClosed: closing === "/>", attributes };
      }
      attributes.push(this.readAttribute(space !== undefined));
    }
  }

  private readAttribute(isApart: boolean): Attribute {
    const offset = this.at;
    const found = this.take(name);
    if (found === undefined) throw this.noAttribute();
    if (!isApart) {
      const remedy = 'Write a space before it; a " within a value between " is written as &quot;';
      throw this.fault(offset, "no white space before an attribute", remedy);
    }
    if (this.take(equals) === undefined) throw this.noValue(offset, found);
    const quoted = this.take(quotedValue);
    if (quoted === undefined) throw this.unquoted(offset, attributeWords(found, this.isTold));
    refuseBadReferences(this.text, this.at - quoted.length, this.at, this.version);
    return { name: found, value: quoted.slice(1, -1), offset };
  }

  /** Something else than an attribute, where one may be. */
  private noAttribute(): SyntaxFault {
    const { text, at } = this;
    const tag = `the start tag${this.isTold ? ` of <${shorten(this.name)}>` : ""}`;
    if (at === text.length) return this.documentEnds(tag, "> where it ends");
    if (text[at] === "<") return this.fault(at, `${tag} is not closed before this <`, "Write > where the tag ends");
    if (text[at] === "/") return this.fault(at, `${tag} has a / without > behind it`, "Write /> to close the element");
    const invisible = invisibleCharacter(text, at);
    if (invisible) return this.fault(at, `${tag} has the character ${invisible}`, "Write a space instead");
    return this.fault(at, `${tag} has something that is no attribute`, writeAttributes);
  }

  private noValue(offset: number, found: string): SyntaxFault {
    // Behind another attribute, it may be a part of that one's value with a raw quotation mark in it.
    const attribute = this.attributes.length === 0 ? attributeWords(found, this.isTold) : "an attribute";
    if (this.at === this.text.length) return this.documentEnds(attribute, "its value");
    return this.fault(offset, `${attribute} has no value`, writeAttributes);
  }

  /** No value between quotation marks: none that begins, none that ends, or one with a `<` in it. */
  private unquoted(offset: number, attribute: string): SyntaxFault {
    const { text, at } = this;
    const quote = text[at];
    if (quote === undefined) return this.documentEnds(attribute, "its value");
    if (!/["']/.test(quote)) return this.fault(offset, `${attribute} has no quotation marks`, writeAttributes);
    const bracket = text.indexOf("<", at);
    const value = `the value of ${attribute}, which begins at ${placeWords(placeOf(text, at))}`;
    if (bracket < 0) return this.documentEnds(value, `${quote} where it ends`);
    refuseBadReferences(text, at, bracket, this.version);
    return this.fault(bracket, `a < within ${value}`, `Write it as &lt;, or ${quote} where the value ends before it`);
  }

  private documentEnds(where: string, missing: string): SyntaxFault {
    const remedy = `Get the whole file if it was cut off, otherwise write ${missing}`;
    return this.fault(this.text.length, `the document ends within ${where}`, remedy);
  }

  private fault(offset: number, found: string, remedy: string): SyntaxFault {
    const doubt = this.isTold || remedy.includes("&lt;") ? "" : "; if this tag is text, write its < as &lt;";
    return new SyntaxFault(offset, found, remedy + doubt);
  }

  /** What the pattern matches at the cursor, which then stands behind it. */
  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}

const name = new RegExp(tagName, "uy");
const whiteSpace = /[ \t\r\n]+/y;
const tagEnd = /\/?>/y;
const equals = /[ \t\r\n]*=[ \t\r\n]*/y;
const quotedValue = /"[^"<]*"|'[^'<]*'/y;

const writeAttributes = 'Write attributes as name="…", with straight quotation marks';

export function attributeWords(name: string, isTold: boolean): string {
  return isTold ? `the attribute ${shorten(name)}` : "an attribute";
}
