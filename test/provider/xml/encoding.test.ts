import assert from "node:assert/strict";
import { decode, encode, maximumBytes } from "../../../provider/xml/encoding";
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

  const codePages: [string, number[], string][] = [
    ["shift_jis", [0x83, 0x65, 0x95, 0x5c, 0xb1], "テ表ｱ"],
    ["windows-31j", [0x87, 0x40], "①"],
    ["euc-jp", [0xc6, 0xfc, 0x8e, 0xb1], "日ｱ"],
    ["gb2312", [0xd6, 0xd0], "中"],
    ["gbk", [0x81, 0x40], "丂"],
    ["gb18030", [0x94, 0x39, 0xfc, 0x36], "\u{1f600}"],
    ["big5", [0xa4, 0xa4, 0xa5, 0x5c], "中功"],
    ["euc-kr", [0xc7, 0xd1], "한"],
    ["ks_c_5601-1987", [0xc7, 0xd1], "한"],
    ["windows-949", [0x8c, 0x63], "똠"],
    ["windows-874", [0xa1], "ก"],
    ["iso-8859-15", [0xa4], "€"],
    ["koi8-r", [0xc1], "а"],
    ["ibm437", [0x82], "é"],
    ["ibm850", [0x84], "ä"],
  ];
  for (const [name, bytes, text] of codePages) {
    it(`reads ${name}, and keeps its bytes where ASCII is put in`, () => {
      const file = declared(name, bytes);
      const read = decode(file);
      assert.equal(read.text, `<?xml version="1.0" encoding="${name}"?><a>${text}</a>`);
      assert.deepEqual(encode(read.text, read.encoding), file);
      const changed = encode(read.text.replace("<a>", "<a><b>\\~</b>").replace("</a>", "<c/></a>"), read.encoding);
      const inserted = [Buffer.from("<b>\\~</b>"), Buffer.from(bytes), Buffer.from("<c/>")];
      assert.deepEqual(changed, declared(name, [...Buffer.concat(inserted)]));
    });
  }

  const saveAsUtf8 = 'Save the file as UTF-8 without a byte order mark, with encoding="utf-8" in its first line';
  const readAsWell =
    "; UTF-16 with a byte order mark and the code pages of Windows, DOS, ISO 8859 and East Asia are read as well";
  const saidWhere = (name: string): string =>
    `Write in the first line which encoding the file is saved in, or save it in ${name}`;
  const cutOff = "Get the whole file if it was cut off or joined, otherwise save it anew";
  const format = (what: string): string =>
    `UA001 line 1, column 1: this is ${what}. Check what it is and where it comes from`;

  const refused: [string, Buffer, string][] = [
    [
      "a UTF-8 mark with another declaration",
      bytesOf([0xef, 0xbb, 0xbf], declared("windows-1252", [])),
      'UA002 byte 33: the byte order mark says utf-8, the XML declaration windows-1252. Write encoding="utf-8" in the first line, or save the file in the encoding that is declared',
    ],
    [
      "a UTF-16 mark with another declaration",
      bytesOf([0xff, 0xfe], Buffer.from(declared("utf-8", []).toString(), "utf16le")),
      'UA002 byte 62: the byte order mark says utf-16le, the XML declaration utf-8. Write encoding="utf-16" in the first line, or save the file in the encoding that is declared',
    ],
    [
      "a declaration of UTF-16 in 8-bit bytes",
      declared("UTF-16", []),
      'UA002 byte 30: the XML declaration says utf-16, but the bytes are in another encoding. Write encoding="utf-8" in the first line if they are UTF-8; UTF-16 has to begin with a byte order mark',
    ],
    [
      "bytes that are not UTF-8",
      bytesOf([], Buffer.concat([Buffer.from("<a>\ufffd"), Buffer.from([0xff])])),
      `UA002 byte 6: the bytes are not valid utf-8, as which a file is read that declares no encoding. ${saidWhere("utf-8")}`,
    ],
    [
      "bytes that are not UTF-8, behind a mark",
      bytesOf([0xef, 0xbb, 0xbf, 0x3c, 0xc3], ""),
      `UA002 byte 4: the bytes are not valid utf-8, as which a file is read that declares no encoding. ${saidWhere("utf-8")}`,
    ],
    [
      "bytes that are not the UTF-8 that is declared",
      declared("utf-8", [0xe4]),
      `UA002 byte 41: the bytes are not valid utf-8, which the XML declaration says. ${saidWhere("utf-8")}`,
    ],
    [
      "a byte that windows-1252 does not have",
      declared("windows-1252", [0x81]),
      `UA002 byte 48: the bytes are not valid windows-1252, which the XML declaration says. ${saidWhere("windows-1252")}`,
    ],
    ...[0x80, 0xff].map((byte): [string, Buffer, string] => [
      `byte ${byte} in us-ascii`,
      declared("us-ascii", [byte]),
      `UA002 byte 44: the bytes are not valid us-ascii, which the XML declaration says. ${saidWhere("us-ascii")}`,
    ]),
    [
      "half a character in shift_jis",
      declared("shift_jis", [0x83, 0x65, 0x81]),
      `UA002 byte 47: the bytes are not valid shift_jis, which the XML declaration says. ${saidWhere("shift_jis")}`,
    ],
    [
      "the second of two codes for one character",
      declared("windows-31j", [0x83, 0x65, 0x87, 0x90]),
      `UA002 byte 49: windows-31j has two codes for the character here, and this one would not be kept. ${saveAsUtf8}`,
    ],
    ...["utf-7", "iso-8859-12", "iso-2022-jp", "ibm864", "hex", "tostring"].map((name): [string, Buffer, string] => [
      `${name}, which is not supported`,
      declared(name, []),
      `UA002 byte 30: the XML declaration says ${name}, an encoding that is not supported. ${saveAsUtf8}${readAsWell}`,
    ]),
    [
      "a long name",
      declared("x".repeat(500), []),
      `UA002 byte 30: the XML declaration says ${"x".repeat(64)}…, an encoding that is not supported. ${saveAsUtf8}${readAsWell}`,
    ],
    [
      "UTF-16 without a mark",
      Buffer.from("<a/>", "utf16le"),
      `UA002 byte 1: the file begins like UTF-16 without a byte order mark, or like UTF-32. ${saveAsUtf8}`,
    ],
    [
      "UTF-32",
      bytesOf([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0], ""),
      `UA002 byte 2: the file begins like UTF-16 without a byte order mark, or like UTF-32. ${saveAsUtf8}`,
    ],
    [
      "half a UTF-16 character",
      bytesOf([0xff, 0xfe, 0x3c], ""),
      `UA002 byte 2: half a character in utf-16le. ${cutOff}`,
    ],
    [
      "a lone surrogate",
      bytesOf([0xff, 0xfe, 0x3c, 0x00, 0x3d, 0xd8], ""),
      `UA002 byte 4: half a character pair in utf-16le. ${cutOff}`,
    ],
    ["a ZIP archive", bytesOf([0x50, 0x4b, 3, 4], Buffer.alloc(100, 0xff)), format("a ZIP archive, no XML")],
    ["a Windows image", Buffer.from("MSWIM\0\0\0\xd0\0", "latin1"), format("a Windows image (WIM), no XML")],
    ["another binary file", bytesOf([0x89], "PNG\r\n"), format("no XML: it does not begin with <")],
    [
      "HTML in an encoding that it does not declare",
      bytesOf([], Buffer.from("<html>ä", "latin1")),
      format("an HTML page, no XML"),
    ],
    [
      "a file larger than the limit",
      Buffer.alloc(maximumBytes + 1, 0x20),
      `UA004: the file has ${maximumBytes + 1} bytes, more than the ${maximumBytes} that are read. Check whether this is an answer file at all`,
    ],
  ];
  for (const [what, bytes, message] of refused) {
    it(`refuses ${what}`, () => assert.throws(() => decode(bytes), { name: "UnattendError", message }));
  }
});

function bytesOf(start: number[], rest: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(start), typeof rest === "string" ? Buffer.from(rest) : rest]);
}

function declared(encoding: string, content: number[]): Buffer {
  const [before, after] = [`<?xml version="1.0" encoding="${encoding}"?><a>`, "</a>"];
  return Buffer.concat([Buffer.from(before), Buffer.from(content), Buffer.from(after)]);
}
