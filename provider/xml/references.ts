import { codePointWords, forbiddenCharacter, localName, unreferableCharacter } from "./characters";
import { SyntaxFault } from "./syntax-fault";

/** `&amp;`, `&#160;`, `&#xA0;`: the name, or the number. */
const reference = new RegExp(`&(?:(${localName})|#([0-9]+)|#x([0-9A-Fa-f]+));`, "uy");

const predefined = new Set(["amp", "lt", "gt", "quot", "apos"]);

/** Names that HTML has, as they get into files with text that was copied from a page. */
const htmlEntities: Readonly<Record<string, number>> = {
  ...{ nbsp: 160, iexcl: 161, cent: 162, pound: 163, sect: 167, copy: 169, laquo: 171, shy: 173, reg: 174, deg: 176 },
  ...{ plusmn: 177, micro: 181, para: 182, middot: 183, raquo: 187, iquest: 191, Agrave: 192, Aring: 197, Auml: 196 },
  ...{ AElig: 198, Ccedil: 199, Eacute: 201, Ntilde: 209, Ouml: 214, times: 215, Oslash: 216, Uuml: 220, szlig: 223 },
  ...{ agrave: 224, aacute: 225, acirc: 226, atilde: 227, auml: 228, aring: 229, aelig: 230, ccedil: 231, egrave: 232 },
  ...{
    eacute: 233,
    ecirc: 234,
    iacute: 237,
    ntilde: 241,
    oacute: 243,
    ocirc: 244,
    otilde: 245,
    ouml: 246,
    oslash: 248,
  },
  ...{ ugrave: 249, uacute: 250, ucirc: 251, uuml: 252, ndash: 8211, mdash: 8212, lsquo: 8216, rsquo: 8217 },
  ...{ ldquo: 8220, rdquo: 8221, bdquo: 8222, bull: 8226, hellip: 8230, euro: 8364, trade: 8482, rarr: 8594 },
};

/** @throws SyntaxFault for the first `&` between the offsets that XML cannot resolve */
export function refuseBadReferences(text: string, start: number, end: number, version: string): void {
  for (const match of text.slice(start, end).matchAll(/&/g)) {
    const at = start + match.index;
    reference.lastIndex = at;
    const [, name, decimal, hexadecimal] = reference.exec(text) ?? [];
    if (name !== undefined) refuseUnknownEntity(at, name);
    else if (decimal !== undefined) refuseBadNumber(at, parseInt(decimal, 10), version);
    else if (hexadecimal !== undefined) refuseBadNumber(at, parseInt(hexadecimal, 16), version);
    else throw rawAmpersand(text, at);
  }
}

function rawAmpersand(text: string, at: number): SyntaxFault {
  const [open] = /^&(?:amp|lt|gt|quot|apos)(?![\w;])/.exec(text.slice(at, at + "&quot; ".length)) ?? [];
  if (open) return new SyntaxFault(at, `${open} is not closed by a semicolon`, `Write ${open};`);
  const remedy = text[at + 1] === "#" ? "Write it as &amp;, or a reference as &#160; or &#xA0;" : "Write it as &amp;";
  return new SyntaxFault(at, "a & that begins no reference", remedy);
}

function refuseUnknownEntity(at: number, name: string): void {
  if (predefined.has(name)) return;
  // Only what HTML knows is named: any other name may be a part of a password with a raw "&" in it.
  if (Object.hasOwn(htmlEntities, name)) {
    throw new SyntaxFault(at, `the entity &${name}; is known to HTML, not to XML`, `Write &#${htmlEntities[name]};`);
  }
  throw new SyntaxFault(
    at,
    "an entity that XML does not know",
    "Write its & as &amp; if it is text, otherwise the character itself or its number, as in &#160;",
  );
}

function refuseBadNumber(at: number, codePoint: number, version: string): void {
  if (codePoint > 0x10ffff) {
    throw new SyntaxFault(at, "a reference to a character that there is not", "Remove it, or correct its number");
  }
  const forbidden = version === "1.0" ? forbiddenCharacter : unreferableCharacter;
  if (!forbidden.test(String.fromCodePoint(codePoint))) return;
  const character = codePointWords(codePoint);
  throw new SyntaxFault(
    at,
    `a reference to the character ${character}, which XML ${version} cannot carry`,
    "Remove it, or correct its number",
  );
}
