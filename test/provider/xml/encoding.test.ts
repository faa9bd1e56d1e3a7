import assert from "node:assert/strict";
import { decode, encode, maximumBytes } from "../../../provider/xml/encoding";
import { UnattendError } from "../../../provider/errors";
import { fixtureBytes, fixtureNames } from "../../support/fixtures";

describe("encoding", () => {
  describe("gives back the bytes it read", () => {
    for (const name of fixtureNames) {
      it(name, () => {
        const bytes = fixtureBytes(name);
        const { text, encoding } = decode(bytes);
        assert.deepEqual(encode(text, encoding), bytes);
      });
    }
  });

  const readable: [string, Buffer, string, { name: string; byteOrderMark: boolean }][] = [
    ["no declaration", Buffer.from("<a/>"), "<a/>", { name: "utf-8", byteOrderMark: false }],
    ["UTF-8 with byte order mark", bytesOf([0xef, 0xbb, 0xbf], "<a/>"), "<a/>", { name: "utf-8", byteOrderMark: true }],
    [
      "UTF-16 LE",
      bytesOf([0xff, 0xfe], Buffer.from("<ä/>", "utf16le")),
      "<ä/>",
      { name: "utf-16le", byteOrderMark: true },
    ],
    [
      "UTF-16 BE",
      bytesOf([0xfe, 0xff], Buffer.from("<ä/>", "utf16le").swap16()),
      "<ä/>",
      { name: "utf-16be", byteOrderMark: true },
    ],
    [
      "windows-1252",
      declared("windows-1252", [0x80, 0xe4]),
      '<?xml version="1.0" encoding="windows-1252"?><a>€ä</a>',
      { name: "windows-1252", byteOrderMark: false },
    ],
    [
      "iso-8859-1, where 0x80 is a control character",
      declared("ISO-8859-1", [0x80, 0xe4]),
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>\u0080ä</a>',
      { name: "iso-8859-1", byteOrderMark: false },
    ],
  ];
  for (const [what, bytes, text, encoding] of readable) {
    it(`reads ${what}`, () => {
      assert.deepEqual(decode(bytes), { text, encoding });
      assert.deepEqual(encode(text, encoding), bytes);
    });
  }

  const refused: [string, Buffer, string, string][] = [
    [
      "a UTF-8 mark with another declaration",
      bytesOf([0xef, 0xbb, 0xbf], declared("windows-1252", [])),
      "UA002",
      "byte 33",
    ],
    [
      "a UTF-16 mark with an 8-bit declaration",
      bytesOf([0xff, 0xfe], Buffer.from(declared("utf-8", []).toString(), "utf16le")),
      "UA002",
      "byte 62",
    ],
    ["invalid UTF-8", bytesOf([], Buffer.concat([Buffer.from("<a>\ufffd"), Buffer.from([0xff])])), "UA002", "byte 6"],
    ["invalid UTF-8 behind a mark", bytesOf([0xef, 0xbb, 0xbf, 0x3c, 0xc3], ""), "UA002", "byte 4"],
    ["a byte that windows-1252 does not have", declared("windows-1252", [0x81]), "UA002", "byte 48"],
    ["a byte above 127 in us-ascii", declared("us-ascii", [0x80]), "UA002", "byte 44"],
    ["an encoding that is not supported", declared("utf-7", []), "UA002", "byte 30"],
    ["an encoding that does not exist", declared("iso-8859-12", []), "UA002", "byte 30"],
    ["a declaration of UTF-16 in 8-bit bytes", declared("utf-16", []), "UA002", "byte 30"],
    ["UTF-16 without a mark", Buffer.from("<a/>", "utf16le"), "UA002", "byte 1"],
    ["UTF-32", bytesOf([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0], ""), "UA002", "byte 2"],
    ["half a UTF-16 character", bytesOf([0xff, 0xfe, 0x3c], ""), "UA002", "byte 2"],
    ["a lone surrogate", bytesOf([0xff, 0xfe, 0x3c, 0x00, 0x3d, 0xd8], ""), "UA002", "byte 4"],
    ["a file larger than the limit", Buffer.alloc(maximumBytes + 1, 0x20), "UA004", ""],
  ];
  for (const [what, bytes, code, place] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => decode(bytes),
        (error: UnattendError) => error.code === code && (error.details.place ?? "") === place,
      );
    });
  }
});

function bytesOf(start: number[], rest: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(start), typeof rest === "string" ? Buffer.from(rest) : rest]);
}

function declared(encoding: string, content: number[]): Buffer {
  const [before, after] = [`<?xml version="1.0" encoding="${encoding}"?><a>`, "</a>"];
  return Buffer.concat([Buffer.from(before), Buffer.from(content), Buffer.from(after)]);
}
