import { tagName } from "./characters";
import { SyntaxFault } from "./syntax-fault";

export interface XmlDeclaration {
  /** `1.0`, or what comes after it. */
  readonly version: string;
  readonly end: number;
}

const example = '<?xml version="1.0" encoding="utf-8"?>';
const remedy = `Write ${example}`;

/** What a declaration may have, in this sequence, and the values that each takes. */
const parts: readonly { name: string; value: RegExp; words: string }[] = [
  { name: "version", value: /^1\.[0-9]+$/, words: "1.0 or 1.1" },
  { name: "encoding", value: /^[A-Za-z][A-Za-z0-9._-]*$/, words: "the name of an encoding" },
  { name: "standalone", value: /^(yes|no)$/, words: "yes or no" },
];

/**
 * Reads the XML declaration that begins at an offset.
 *
 * @throws SyntaxFault
 */
export function readXmlDeclaration(text: string, start: number): XmlDeclaration {
  const end = endOf(text, start);
  const values = new Map<string, string>();
  let expected = 0;
  let at = start + "<?xml".length;
  while (at < end) {
    const [whole, space, name, quoted] = pieceAt(text.slice(at, end));
    const nameAt = at + space.length;
    if (nameAt === end) break;
    const index = parts.findIndex((part) => part.name === name);
    if (index < 0) throw fault(nameAt, "the XML declaration has something else than version, encoding and standalone");
    if (values.has(name)) throw fault(nameAt, `the XML declaration has ${name} twice`);
    if (index < expected) throw fault(nameAt, `the XML declaration has ${name} behind ${parts[expected - 1]!.name}`);
    if (space === "") throw fault(nameAt, `the XML declaration has no white space before ${name}`);
    if (quoted === "") throw fault(nameAt, `the XML declaration has no value between quotation marks for ${name}`);
    const { value, words } = parts[index]!;
    if (!value.test(quoted.slice(1, -1))) throw fault(nameAt, `${name} in the XML declaration is not ${words}`);
    values.set(name, quoted.slice(1, -1));
    expected = index + 1;
    at += whole.length;
  }
  if (!values.has("version")) throw fault(start, "the XML declaration has no version");
  return { version: values.get("version")!, end: end + "?>".length };
}

/** Where the `?>` of the declaration is. */
function endOf(text: string, start: number): number {
  const end = text.indexOf("?>", start);
  const bracket = text.indexOf(">", start);
  if (bracket < 0) throw fault(start, "the XML declaration is not closed");
  if (bracket !== end + 1) throw fault(bracket, "the XML declaration ends with > instead of ?>");
  return end;
}

/** White space, a name and a value with its quotation marks; each is empty if it is not there. */
function pieceAt(text: string): [whole: string, space: string, name: string, quoted: string] {
  const piece = new RegExp(`^([ \\t\\r\\n]*)(${tagName})?(?:[ \\t\\r\\n]*=[ \\t\\r\\n]*("[^"]*"|'[^']*'))?`, "u");
  const [whole, space, name = "", quoted = ""] = piece.exec(text)!;
  return [whole, space!, name, quoted];
}

function fault(offset: number, found: string): SyntaxFault {
  return new SyntaxFault(offset, found, remedy);
}
