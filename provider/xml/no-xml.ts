import { UnattendError } from "../errors";

/** What is often found where an XML file is expected, by the bytes that it begins with. */
const binaryFormats: readonly [what: string, beginning: string][] = [
  ["a Windows image (WIM)", "MSWIM\0\0\0"],
  ["a ZIP archive", "PK\x03\x04"],
  ["a cabinet file (CAB)", "MSCF\0\0\0\0"],
  ["a 7z archive", "7z\xbc\xaf\x27\x1c"],
  ["a gzip archive", "\x1f\x8b"],
  ["a program (EXE, DLL)", "MZ"],
  ["a PDF document", "%PDF-"],
];

/** The same for text. A comment may stand before HTML. */
const textFormats: readonly [what: string, beginning: RegExp][] = [
  ["JSON", /^\s*(?:\{|\[\s*[{["\d\]])/],
  ["an INI file", /^\s*(?:[;#][^\n]*\n\s*)*\[[^\]\r\n]+\]/],
  ["an HTML page", /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+)?html\b/i],
];

/** @throws UA001 for bytes that are another format */
export function refuseBinaryFormats(bytes: Buffer): void {
  const beginning = bytes.toString("latin1", 0, 8);
  const format = binaryFormats.find(([, signature]) => beginning.startsWith(signature));
  if (format) throw noXml(`this is ${format[0]}, no XML`);
}

/** @throws UA001 for text that is another format, or nothing */
export function refuseTextFormats(text: string): void {
  if (text === "") throw noXml("there is nothing in it");
  if (/^[ \t\r\n]*$/.test(text)) throw noXml("there is nothing but white space");
  const format = textFormats.find(([, beginning]) => beginning.test(text));
  if (format) throw noXml(`this is ${format[0]}, no XML`);
  if (!/^\ufeff?[ \t\r\n]*</.test(text) && !text.includes("<?xml"))
    throw noXml("this is no XML: it does not begin with <");
}

/** What is no XML is no XML from its first character on. */
function noXml(cause: string): UnattendError {
  return new UnattendError("UA001", {
    place: "line 1, column 1",
    cause,
    remedy: "Check what it is and where it comes from",
  });
}
