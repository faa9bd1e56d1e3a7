import { isUtf8 } from "node:buffer";
import { UnattendError } from "../errors";
import { shorten } from "./characters";
import { refuseBinaryFormats, refuseTextFormats } from "./no-xml";

/** The largest file that is read, in bytes. The largest public answer file found has 237 KB. */
export const maximumBytes = 16 * 1024 * 1024;

/** How the text of a file stands in its bytes; enough to write it back as it was. */
export interface Encoding {
  /** `utf-8`, `utf-16le`, `utf-16be`, or the code page that the XML declaration names, in lower case. */
  readonly name: string;
  readonly byteOrderMark: boolean;
}

/** What a new file is written in. Windows 11 24H2 trips over a byte order mark, so there is none. */
export const newFileEncoding: Encoding = { name: "utf-8", byteOrderMark: false };

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const byteOrderMarks: readonly { name: string; bytes: readonly number[] }[] = [
  { name: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { name: "utf-16le", bytes: [0xff, 0xfe] },
  { name: "utf-16be", bytes: [0xfe, 0xff] },
];

/**
 * Bytes → text. Encoding the text again gives the same bytes.
 *
 * @throws UA001 for what is no text, UA002 where byte order mark, declaration and bytes contradict each other or the
 * encoding is not supported, with the byte offset; UA004 for more than {@link maximumBytes}.
 */
export function decode(bytes: Buffer): DecodedText {
  if (bytes.length > maximumBytes) {
    throw new UnattendError("UA004", {
      cause: `the file has ${bytes.length} bytes, more than the ${maximumBytes} that are read`,
      remedy: "Check whether this is an answer file at all",
    });
  }
  refuseBinaryFormats(bytes);
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const markLength = mark?.bytes.length ?? 0;
  const content = bytes.subarray(markLength);
  refuseUnmarkedWideEncoding(bytes, mark?.name);

  if (mark?.name.startsWith("utf-16")) {
    const text = decodeUtf16(content, mark.name, markLength);
    const declared = declaredEncoding(text);
    if (declared && declared.name !== "utf-16" && declared.name !== mark.name) {
      throw contradiction(mark.name, "utf-16", declared.name, markLength + declared.offset * 2);
    }
    return { text, encoding: { name: mark.name, byteOrderMark: true } };
  }

  const declared = declaredEncoding(content.subarray(0, 1024).toString("latin1"));
  const name = declared?.name ?? "utf-8";
  const declaredOffset = markLength + (declared?.offset ?? 0);
  if (mark && name !== "utf-8") throw contradiction("utf-8", "utf-8", name, declaredOffset);
  if (name === "utf-8") {
    const text = decodeUtf8(content, markLength, declared !== undefined);
    return { text, encoding: { name, byteOrderMark: mark !== undefined } };
  }
  refuseUnsupported(name, declaredOffset);
  return { text: decodeCodePage(content, name), encoding: { name, byteOrderMark: false } };
}

/** Text → bytes. Text that was decoded, with only ASCII put in before and behind its markup, can always be encoded. */
export function encode(text: string, encoding: Encoding): Buffer {
  const mark = encoding.byteOrderMark
    ? Buffer.from(byteOrderMarks.find(({ name }) => name === encoding.name)!.bytes)
    : Buffer.alloc(0);
  switch (encoding.name) {
    case "utf-8":
      return Buffer.concat([mark, Buffer.from(text, "utf8")]);
    case "utf-16le":
      return Buffer.concat([mark, Buffer.from(text, "utf16le")]);
    case "utf-16be":
      return Buffer.concat([mark, Buffer.from(text, "utf16le").swap16()]);
    default:
      return codePages().encode(text, encoding.name);
  }
}

/** The encoding that an XML declaration names, in lower case, and where the name stands in `text`. */
export function declaredEncoding(text: string): { name: string; offset: number } | undefined {
  const match = /^<\?xml[ \t\r\n][^>]*?encoding[ \t\r\n]*=[ \t\r\n]*(["'])([A-Za-z][A-Za-z0-9._-]*)\1/.exec(text);
  if (!match) return undefined;
  return { name: match[2]!.toLowerCase(), offset: match[0].length - match[2]!.length - 1 };
}

function decodeUtf8(content: Buffer, markLength: number, isDeclared: boolean): string {
  const text = content.toString("utf8");
  if (isUtf8(content)) return text;
  refuseTextFormats(text);
  // Everything before the first replacement character that the bytes do not spell out was valid.
  const spelledOut = Buffer.from("\ufffd");
  let index = 0;
  let offset = 0;
  for (;;) {
    const next = text.indexOf("\ufffd", index);
    offset += Buffer.byteLength(text.slice(index, next), "utf8");
    if (!content.subarray(offset, offset + spelledOut.length).equals(spelledOut)) break;
    index = next + 1;
    offset += spelledOut.length;
  }
  throw wrongBytes("utf-8", isDeclared, markLength + offset);
}

function decodeUtf16(content: Buffer, name: string, markLength: number): string {
  if (content.length % 2 === 1) throw cutOff(`half a character in ${name}`, markLength + content.length - 1);
  const text = (name === "utf-16be" ? Buffer.from(content).swap16() : content).toString("utf16le");
  const lone = text.search(/\p{Surrogate}/u);
  if (lone >= 0) throw cutOff(`half a character pair in ${name}`, markLength + lone * 2);
  return text;
}

/** Every code page in which what XML itself consists of reads as ASCII, so that markup can be put in anywhere. */
function refuseUnsupported(name: string, declaredOffset: number): void {
  if (/^utf-?(16|32)|ucs-?[24]/.test(name)) {
    throw encodingError(
      `the XML declaration says ${shorten(name)}, but the bytes are in another encoding`,
      'Write encoding="utf-8" in the first line if they are UTF-8; UTF-16 has to begin with a byte order mark',
      declaredOffset,
    );
  }
  const codec = codePages();
  const isSupported =
    codec.encodingExists(name) &&
    codec.decode(ascii, name) === ascii.toString("latin1") &&
    codec.encode(ascii.toString("latin1"), name).equals(ascii);
  if (!isSupported) {
    throw encodingError(
      `the XML declaration says ${shorten(name)}, an encoding that is not supported`,
      `${saveAsUtf8}; UTF-16 with a byte order mark and the code pages of Windows, DOS, ISO 8859 and East Asia are read as well`,
      declaredOffset,
    );
  }
}

const ascii = Buffer.from(
  ["\t\n\r", ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index))].join(""),
);

function decodeCodePage(content: Buffer, name: string): string {
  const codec = codePages();
  const text = codec.decode(content, name);
  const back = codec.encode(text, name);
  const unknown = text.indexOf("\ufffd");
  if (unknown < 0 && back.equals(content)) return text;
  const different = content.findIndex((byte, index) => back[index] !== byte);
  const invalid = unknown < 0 ? Infinity : codec.encode(text.slice(0, unknown), name).length;
  if (different >= 0 && different < invalid) {
    throw encodingError(
      `${shorten(name)} has two codes for the character here, and this one would not be kept`,
      saveAsUtf8,
      different,
    );
  }
  throw wrongBytes(name, true, invalid);
}

/** Loaded only for the rare file that needs it. */
function codePages(): typeof import("iconv-lite") {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require("iconv-lite") as typeof import("iconv-lite");
}

/** UTF-16 without a byte order mark, or UTF-32: a zero byte where the first "<" should be whole. */
function refuseUnmarkedWideEncoding(bytes: Buffer, mark: string | undefined): void {
  const zero = bytes.subarray(0, 4).indexOf(0);
  const utf32 = mark === "utf-16le" && bytes.length >= 4 && bytes.readUInt16LE(2) === 0;
  if (zero < 0 || (mark !== undefined && !utf32)) return;
  throw encodingError("the file begins like UTF-16 without a byte order mark, or like UTF-32", saveAsUtf8, zero);
}

const saveAsUtf8 = 'Save the file as UTF-8 without a byte order mark, with encoding="utf-8" in its first line';

function contradiction(mark: string, agreeing: string, declared: string, offset: number): UnattendError {
  return encodingError(
    `the byte order mark says ${mark}, the XML declaration ${shorten(declared)}`,
    `Write encoding="${agreeing}" in the first line, or save the file in the encoding that is declared`,
    offset,
  );
}

function wrongBytes(name: string, isDeclared: boolean, offset: number): UnattendError {
  const reason = isDeclared ? "which the XML declaration says" : "as which a file is read that declares no encoding";
  return encodingError(
    `the bytes are not valid ${shorten(name)}, ${reason}`,
    `Write in the first line which encoding the file is saved in, or save it in ${shorten(name)}`,
    offset,
  );
}

function cutOff(cause: string, offset: number): UnattendError {
  return encodingError(cause, "Get the whole file if it was cut off or joined, otherwise save it anew", offset);
}

function encodingError(cause: string, remedy: string, offset: number): UnattendError {
  return new UnattendError("UA002", { place: `byte ${offset}`, cause, remedy });
}
