/*
 * Which characters XML has. As regular expressions, so that a text is searched in one go.
 */

const nameStart =
  "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f" +
  "\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";

/** The source of an expression with the flag `u`: a name without a prefix. */
export const localName = `[${nameStart}][${nameStart}.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040-]*`;

/** The same for a name as it stands in a tag. Where its colons may be is for namespaces to say. */
export const tagName = `[:${nameStart}][:${nameStart}.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040-]*`;

/** What XML 1.0 cannot carry, not even as a reference. */
// eslint-disable-next-line no-control-regex
export const forbiddenCharacter = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;

/** What XML 1.1 can carry at most as a reference. */
// eslint-disable-next-line no-control-regex
export const restrictedCharacter = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Surrogate}/u;

/** What XML 1.1 cannot carry as a reference either. */
// eslint-disable-next-line no-control-regex
export const unreferableCharacter = /[\x00\ufffe\uffff]|\p{Surrogate}/u;

/** `U+0001` */
export function codePointWords(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The code point there, if it is white space that is none for XML, or something else that nobody sees. */
export function invisibleCharacter(text: string, offset: number): string | undefined {
  const codePoint = text.codePointAt(offset) ?? 0;
  return /[\p{Z}\p{Cf}]/u.test(String.fromCodePoint(codePoint)) ? codePointWords(codePoint) : undefined;
}

/** A name in the words of an error: whoever writes a file can make one of megabytes. */
export function shorten(name: string): string {
  return name.length > 64 ? `${name.slice(0, 64)}…` : name;
}
