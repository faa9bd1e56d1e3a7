import assert from "node:assert/strict";
import fc from "fast-check";
import { UnattendError } from "../../../provider/errors";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";
import { decode, maximumBytes } from "../../../provider/xml/encoding";
import { answerFiles } from "../../support/answer-files";
import { Document } from "../../support/planning";

/** A place in a file, as a part of its length; a double would be drawn evenly over its bits, and that is nearly always 0. */
const somewhere = fc.noBias(fc.nat(999_999)).map((part) => part / 1_000_000);

describe("whatever the bytes are, there is a document or an error that names the fault", () => {
  const files = answerFiles().map(([, bytes]) => bytes);

  /** Adds and removes a command. A fault of ours (UA900) is none that a file can bring about. */
  const use = (bytes: Buffer): void => {
    try {
      const { text } = decode(bytes);
      const document = new Document(text);
      document.put({ name: "a", credentials: { domain: "d", username: "u", password: "p" } });
      document.remove({ name: "a" });
      assert.equal(document.text, text);
    } catch (error) {
      if (!(error instanceof UnattendError) || error.code === "UA900") throw error;
    }
  };

  it("mutated files", () => {
    const mutations = fc.array(
      fc.record({
        at: somewhere,
        byte: fc.integer({ min: 0, max: 255 }),
        length: fc.nat(3),
      }),
      { minLength: 1, maxLength: 6 },
    );
    const property = fc.property(fc.constantFrom(...files), mutations, (file, changes) => {
      let bytes = file;
      for (const { at, byte, length } of changes) {
        const offset = Math.floor(at * bytes.length);
        bytes = Buffer.concat([bytes.subarray(0, offset), Buffer.alloc(length, byte), bytes.subarray(offset + 1)]);
      }
      use(bytes);
    });
    fc.assert(property, { numRuns: 3000 });
  });

  it("mutated markup", () => {
    const snippets = [
      "<",
      ">",
      "/>",
      "</a>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?x",
      "?>",
      '"',
      "&",
      "&#0;",
      "--",
      "]]",
      "xmlns:",
      "<!DOCTYPE a>",
      "Order",
      " ",
    ];
    const property = fc.property(
      fc.constantFrom(...files),
      somewhere,
      fc.constantFrom(...snippets),
      fc.nat(12),
      (file, at, snippet, length) => {
        const offset = Math.floor(at * file.length);
        use(Buffer.concat([file.subarray(0, offset), Buffer.from(snippet), file.subarray(offset + length)]));
      },
    );
    fc.assert(property, { numRuns: 3000 });
  });

  it("truncated files", () => {
    const property = fc.property(fc.constantFrom(...files), somewhere, (file, at) =>
      use(file.subarray(0, Math.floor(at * file.length))),
    );
    fc.assert(property, { numRuns: 3000 });
  });

  it("random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => use(Buffer.from(bytes))),
      { numRuns: 2000 },
    );
  });

  const laughs = `<!DOCTYPE a [<!ENTITY x0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY x${n + 1} "&x${n};&x${n};">`).join("")}]><a>&x30;</a>`;
  const cases: [string, () => Buffer, string][] = [
    ["a million laughs", () => Buffer.from(laughs), "UA003"],
    ["10,000 levels of nesting", () => Buffer.from("<a>".repeat(10_000) + "</a>".repeat(10_000)), "UA004"],
    ["100 MB", () => Buffer.alloc(100 * 1024 * 1024, "<a>x</a>"), "UA004"],
    [
      `${maximumBytes} bytes of text`,
      () => Buffer.from(`<unattend>${"x".repeat(maximumBytes - 30)}</unattend>`),
      "UA005",
    ],
    ["nothing", () => Buffer.alloc(0), "UA001"],
    ["only white space", () => Buffer.from(" \r\n\t"), "UA001"],
    ["only a byte order mark", () => Buffer.from([0xef, 0xbb, 0xbf]), "UA001"],
    ["only a UTF-16 byte order mark", () => Buffer.from([0xff, 0xfe]), "UA001"],
    ["NUL bytes", () => Buffer.alloc(1000), "UA002"],
    ["NUL bytes within", () => Buffer.from("<unattend>\0</unattend>"), "UA001"],
    ["a lone surrogate in UTF-16", () => Buffer.from([0xff, 0xfe, 0x3c, 0, 0x00, 0xd8, 0x3e, 0]), "UA002"],
    ["a lone surrogate in UTF-8", () => Buffer.from([0x3c, 0x61, 0x3e, 0xed, 0xa0, 0x80]), "UA002"],
    ["a reference to a lone surrogate", () => Buffer.from("<unattend>&#xD800;</unattend>"), "UA001"],
  ];
  for (const [what, bytes, code] of cases) {
    it(`${what}: ${code}`, () => {
      assert.throws(() => AnswerFileDocument.parse(decode(bytes()).text), { code });
    });
  }
});
