import { isUtf8 } from "node:buffer";
import { UnattendError } from "../errors";

/** The largest file that is read, in bytes. The largest public answer file found has 237 KB. */
export const maximumBytes = 16 * 1024 * 1024;

/** How the text of a file stands in its bytes; enough to write it back as it was. */
export interface Encoding {
  /** `utf-8`, `utf-16le`, `utf-16be`, or the 8-bit encoding that the XML declaration names, in lower case. */
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

/** 8-bit encodings in which every byte below 128 is ASCII. */
const eightBit = /^(us-ascii|iso-8859-([1-9]|1[0134-6])|windows-125[0-8]|windows-874|koi8-[ru])$/;

/**
 * Bytes → text. Encoding the text again gives the same bytes.
 *
 * @throws UA002 where byte order mark, declaration and bytes contradict each other, with the byte offset;
 * UA004 for more than {@link maximumBytes}.
 */
export function decode(bytes: Buffer): DecodedText {
  if (bytes.length > maximumBytes) {
    throw new UnattendError("UA004", {
      cause: `the file has ${bytes.length} bytes, more than the ${maximumBytes} that are read`,
      remedy: "Check whether this is an answer file at all",
    });
  }
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const markLength = mark?.bytes.length ?? 0;
  const content = bytes.subarray(markLength);
  refuseUnmarkedWideEncoding(bytes, mark?.name);

  if (mark?.name.startsWith("utf-16")) {
    const text = decodeUtf16(content, mark.name, markLength);
    const declared = declaredEncoding(text);
    if (declared && declared.name !== "utf-16" && declared.name !== mark.name) {
      throw contradiction(
        `the byte order mark says ${mark.name}, the XML declaration ${declared.name}`,
        markLength + declared.offset * 2,
      );
    }
    return { text, encoding: { name: mark.name, byteOrderMark: true } };
  }

  const declared = declaredEncoding(content.subarray(0, 1024).toString("latin1"));
  const name = declared?.name ?? "utf-8";
  const declaredOffset = markLength + (declared?.offset ?? 0);
  if (mark && name !== "utf-8") {
    throw contradiction(`the byte order mark says utf-8, the XML declaration ${name}`, declaredOffset);
  }
  if (name === "utf-8") {
    return { text: decodeUtf8(content, markLength), encoding: { name, byteOrderMark: mark !== undefined } };
  }
  if (!eightBit.test(name)) {
    throw contradiction(
      `the XML declaration says ${name}, which the bytes are not or which is not supported`,
      declaredOffset,
    );
  }
  return { text: decodeEightBit(content, name), encoding: { name, byteOrderMark: false } };
}

/** Text → bytes. Text that was decoded, with only ASCII put in, can always be encoded. */
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
      return eightBitCodec().encode(text, encoding.name);
  }
}

/** The encoding that an XML declaration names, in lower case, and where the name stands in `text`. */
export function declaredEncoding(text: string): { name: string; offset: number } | undefined {
  const match = /^<\?xml[ \t\r\n][^>]*?encoding[ \t\r\n]*=[ \t\r\n]*(["'])([A-Za-z][A-Za-z0-9._-]*)\1/.exec(text);
  if (!match) return undefined;
  return { name: match[2]!.toLowerCase(), offset: match[0].length - match[2]!.length - 1 };
}

function decodeUtf8(content: Buffer, markLength: number): string {
  const text = content.toString("utf8");
  if (isUtf8(content)) return text;
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
  throw contradiction("the bytes are not valid UTF-8", markLength + offset);
}

function decodeUtf16(content: Buffer, name: string, markLength: number): string {
  if (content.length % 2 === 1) throw contradiction(`half a character in ${name}`, markLength + content.length - 1);
  const text = (name === "utf-16be" ? Buffer.from(content).swap16() : content).toString("utf16le");
  const lone = text.search(/\p{Surrogate}/u);
  if (lone >= 0) throw contradiction(`half a character pair in ${name}`, markLength + lone * 2);
  return text;
}

function decodeEightBit(content: Buffer, name: string): string {
  const codec = eightBitCodec();
  const text = codec.decode(content, name);
  const back = codec.encode(text, name);
  const wrong = content.findIndex((byte, index) => back[index] !== byte || text[index] === "\ufffd");
  if (wrong >= 0 || name === "us-ascii") {
    const offset = name === "us-ascii" ? content.findIndex((byte) => byte > 127) : wrong;
    if (offset >= 0) throw contradiction(`the bytes are not valid ${name}`, offset);
  }
  return text;
}

/** Loaded only for the rare file that needs it. */
function eightBitCodec(): typeof import("iconv-lite") {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require("iconv-lite") as typeof import("iconv-lite");
}

/** UTF-16 without a byte order mark, or UTF-32: a zero byte where the first "<" should be whole. */
function refuseUnmarkedWideEncoding(bytes: Buffer, mark: string | undefined): void {
  const zero = bytes.subarray(0, 4).indexOf(0);
  const utf32 = mark === "utf-16le" && bytes.length >= 4 && bytes.readUInt16LE(2) === 0;
  if (zero < 0 || (mark !== undefined && !utf32)) return;
  throw contradiction("the file begins like UTF-16 without a byte order mark, or like UTF-32", zero);
}

function contradiction(cause: string, offset: number): UnattendError {
  return new UnattendError("UA002", {
    place: `byte ${offset}`,
    cause,
    remedy: 'Save the file as UTF-8 without a byte order mark, with encoding="utf-8" in its first line',
  });
}
