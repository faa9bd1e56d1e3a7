import { js2xml, type Element } from "xml-js";
import { UnattendError } from "../errors";

/** An element to be written. */
export interface ElementSpec {
  name: string;
  attributes?: Record<string, string>;
  /** Child elements, or character data. */
  content?: ElementSpec[] | string;
}

/** Text as character data: `&`, `<`, `>` escaped, everything above 126 and every control character as a reference. */
export function escapeText(text: string): string {
  return escapeCharacters(text, /[&<>]|[^\n\x20-\x7e]/gu);
}

/** Text as an attribute value between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeCharacters(text, /[&<>"]|[^\x20-\x7e]/gu);
}

function escapeCharacters(text: string, special: RegExp): string {
  refuseForbiddenCharacters(text);
  return text.replace(special, (character) => named[character] ?? `&#${character.codePointAt(0)};`);
}

const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The first character that XML 1.0 cannot carry, not even as a reference: `U+0001`. */
export function findForbiddenCharacter(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex
  const match = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.exec(text);
  return match ? codePointWords(match[0]) : undefined;
}

/** A character by its number in Unicode: `U+00A0`. */
export function codePointWords(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** @throws UA007 */
function refuseForbiddenCharacters(text: string): void {
  const found = findForbiddenCharacter(text);
  if (found === undefined) return;
  throw new UnattendError("UA007", {
    cause: `the text has the character ${found}, which XML 1.0 cannot carry`,
    remedy: "Remove it; it often comes from copying out of a terminal",
  });
}

/** Writes an element over several lines, ASCII only. */
export function renderElement(element: ElementSpec, indent: string): string {
  // xml-js mends what it takes for a half-escaped text ("&amp;" in text, "&quot;" in attributes), so it never gets to
  // see an ampersand: a character that XML cannot carry stands for it until the escaping is done here.
  return js2xml(
    { elements: [xmlJsElement(element)] },
    {
      spaces: indent,
      textFn: (text) => escapeText(showAmpersands(text.replace(/&lt;/g, "<").replace(/&gt;/g, ">"))),
      attributeValueFn: (value) => escapeAttribute(showAmpersands(value.replace(/&quot;/g, '"'))),
    },
  );
}

function xmlJsElement({ name, attributes, content }: ElementSpec): Element {
  return {
    type: "element",
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes ?? {}).map(([key, value]) => [key, hideAmpersands(value)]),
    ),
    elements:
      typeof content === "string"
        ? content === ""
          ? []
          : [{ type: "text", text: hideAmpersands(content) }]
        : (content ?? []).map(xmlJsElement),
  };
}

function hideAmpersands(text: string): string {
  refuseForbiddenCharacters(text);
  return text.replaceAll("&", "\0");
}

function showAmpersands(text: string): string {
  return text.replaceAll("\0", "&");
}
