import assert from "node:assert/strict";
import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { UnattendError } from "../../../provider/errors";
import { decode, encode } from "../../../provider/xml/encoding";
import { answerFiles } from "../../support/answer-files";
import { Document } from "../../support/planning";

const credentials = { domain: "FABRIKAM", username: "svc", password: "p&ss <ö>" };
const additions = [
  { name: "a", description: "A", credentials },
  { name: "b", by: "office/prod", place: 2 },
  { name: "c", pass: "auditUser" as const, architectures: ["amd64", "arm64"] },
];

/** Not with the parser under test, and on the bytes. */
describe("seen by another parser and by a comparison of bytes", () => {
  for (const [name, bytes] of answerFiles()) {
    it(`${name}: only what was asked for is added, and it goes without a trace`, () => {
      const document = open(bytes);
      if (!document) return assertNotWellFormed(bytes);
      const original = document.text;
      assert.deepEqual(encode(original, decode(bytes).encoding), bytes);

      document.put(...additions);
      const changed = document.text;
      assert.deepEqual(withoutManaged(changed), everything(original));
      assert.ok(isContained(original, changed), "a character of the original is gone");

      document.remove(...additions);
      assert.deepEqual(encode(document.text, decode(bytes).encoding), bytes);
    });
  }
});

function open(bytes: Buffer): Document | undefined {
  try {
    return new Document(decode(bytes).text);
  } catch (error) {
    assert.ok(error instanceof UnattendError && error.code === "UA001", String(error));
    assert.match(error.details.place ?? "", /^line \d+, column \d+$/);
    return undefined;
  }
}

function assertNotWellFormed(bytes: Buffer): void {
  // A raw & that begins no reference.
  assert.match(bytes.toString("latin1"), /&(?!#?\w+;)/);
}

/**
 * True if all characters of the original stand in the changed text, in their sequence. That of an element which was opened
 * up stand in its mark, apart from line ends before the "/>".
 */
function isContained(original: string, changed: string): boolean {
  let from = 0;
  for (const character of original.replace(/\s+\/>/g, "/>")) {
    from = changed.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

type Item = [string, string[], Item[] | string];

function everything(text: string): Item {
  return itemOf(parse(text), () => false);
}

/** The document without commands that an ownership comment precedes, and without elements that are marked as added. */
function withoutManaged(text: string): Item {
  let managed = false;
  return itemOf(parse(text), (node) => {
    if (node.nodeType === node.COMMENT_NODE) {
      managed ||= /^ Managed by Pulumi: /.test(node.nodeValue ?? "");
      return true;
    }
    if (node.nodeType !== node.ELEMENT_NODE) return false;
    const isManaged = managed;
    managed = false;
    return isManaged || node.firstChild?.nodeValue === " Added by Pulumi ";
  });
}

function parse(text: string): Element {
  return new DOMParser().parseFromString(text.replace(/^<\?xml[^]*?\?>/, ""), "text/xml").documentElement!;
}

function itemOf(element: Element, leaveOut: (node: Node) => boolean): Item {
  const children = Array.from(element.childNodes).filter((node) => !leaveOut(node));
  const elements = children.filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
  const attributes = Array.from(element.attributes)
    .map(({ name, value }) => `${name}=${value}`)
    .sort();
  const text = children
    .filter(({ nodeType }) => nodeType === element.TEXT_NODE || nodeType === element.CDATA_SECTION_NODE)
    .map(({ nodeValue }) => nodeValue)
    .join("");
  return [
    element.nodeName,
    attributes,
    elements.length > 0 ? elements.map((each) => itemOf(each, leaveOut)) : text.trim(),
  ];
}
