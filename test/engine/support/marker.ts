/**
 * A secret that can be found again: a word of its own, three times, between characters that XML, URLs, JSON, shells and
 * formats of messages give a meaning to. One stands where XML has an entity's name, and one where it has an element's.
 */
export function marker(name: string): string {
  const word = wordOf(name);
  return `${word}&${word};<${word}>"'%s\\ÄÖ`;
}

/** Letters and digits only, which XML, URLs and JSON leave as they are however they write the rest of the marker. */
function wordOf(name: string): string {
  return `Q7${name}Q7`;
}

/** What a program has to begin with to have `marker` without having any marker in its text. */
export const markerSource = [wordOf, marker].map(String).join("\n");

/** A marker's word in the forms in which it can stand somewhere: XML, URLs and JSON leave it as it is, others do not. */
export function formsOf(name: string): Record<string, string> {
  const word = Buffer.from(wordOf(name));
  const inBase64 = [0, 1, 2].map(
    (offset) => [`base64, ${offset} bytes behind a group`, base64Of(word, offset)] as const,
  );
  return {
    "plain, or escaped as in XML, URLs and JSON": word.toString(),
    "UTF-16": word.toString("utf16le"),
    hexadecimal: word.toString("hex"),
    ...Object.fromEntries(inBase64),
    [hidden]: base64Of(Buffer.from(word.toString(), "utf16le"), 0),
  };
}

/** The form of a hidden password: whatever stands behind the marker, its first word is written so. */
export const hidden = "hidden as Windows System Image Manager does";

/** Bytes in base64, `offset` bytes behind a group, without the characters in which bits of the neighbours are. */
function base64Of(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
  const from = Math.ceil((offset * 8) / 6);
  return text.slice(from, Math.floor(((offset + bytes.length) * 8) / 6));
}
