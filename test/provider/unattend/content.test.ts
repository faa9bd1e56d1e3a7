import assert from "node:assert/strict";
import {
  compareContent,
  newDocument,
  parseContent,
  replaceDocument,
  withRole,
} from "../../../provider/unattend/content";
import { AnswerFileDocument } from "../../../provider/unattend/document";
import { fixtureNames, fixtureText } from "../../support/fixtures";
import { Document } from "../../support/planning";

const owner = { project: "shop", stack: "dev", resource: "file" };
const comment = "<!-- Managed by Pulumi: shop/dev/file -->";

const answerFile = (inner: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<unattend xmlns="urn:schemas-microsoft-com:unattend">\n${inner}\n</unattend>\n`;
const component = (inner: string, architecture = "amd64"): string =>
  answerFile(
    `<settings pass="windowsPE"><component name="Microsoft-Windows-Setup" processorArchitecture="${architecture}">${inner}</component></settings>`,
  );

describe("content", () => {
  describe("is compared by meaning:", () => {
    const path = "windowsPE / Microsoft-Windows-Setup (amd64)";
    const cases: [string, string, string, string[]][] = [
      ["layout and comments", "<A>1</A><B/>", "\n  <!-- why -->\n  <A> 1 </A>\n  <B></B>\n", []],
      ["elements in another order", "<A>1</A><B>2</B>", "<B>2</B><A>1</A>", []],
      ["CDATA and references", "<A>a &amp; b</A>", "<A><![CDATA[a & b]]></A>", []],
      ["another prefix", "<A>1</A>", '<u:A xmlns:u="urn:schemas-microsoft-com:unattend">1</u:A>', []],
      ["another text", "<A>1</A>", "<A>2</A>", [`${path} / A: 1 | 2`]],
      ["another namespace", "<A>1</A>", '<A xmlns="urn:x">1</A>', [`${path} / A: 1 | none`, `${path} / A: none | 1`]],
      ["an attribute", '<A b="1"/>', '<A b="2"/>', [`${path} / A / @b: 1 | 2`]],
      ["an attribute that is missing", '<A b="1"/>', "<A/>", [`${path} / A / @b: 1 | none`]],
      [
        "white space in a password",
        "<Password><Value>a </Value></Password>",
        "<Password><Value>a</Value></Password>",
        [`${path} / Password / Value: a  | a`],
      ],
      ["text beside elements", "<A>1<B/></A>", "<A>2<B/></A>", [`${path} / A: 1 | 2`]],
      ["an element that is missing", "<A>1</A>", "", [`${path} / A: 1 | none`]],
      ["an element too many", "", "<A><B/><C/></A>", [`${path} / A / B: none | `, `${path} / A / C: none | `]],
      [
        "items in another order",
        "<A>1</A><A>2</A>",
        "<A>2</A><A>1</A>",
        [`${path} / A #1: 1 | 2`, `${path} / A #2: 2 | 1`],
      ],
    ];
    for (const [what, desired, stored, expected] of cases) {
      it(what, () => {
        const differences = compareContent(
          parseContent(component(desired)),
          AnswerFileDocument.parse(component(stored)),
        );
        assert.deepEqual(
          differences.map((each) => `${each.path}: ${each.desired ?? "none"} | ${each.stored ?? "none"}`),
          expected,
        );
      });
    }

    it("architectures without case", () => {
      assert.deepEqual(
        compareContent(parseContent(component("", "AMD64")), AnswerFileDocument.parse(component(""))),
        [],
      );
    });

    describe("managed commands, and what was added around them, do not count in", () => {
      for (const name of fixtureNames.filter((each) => !/windows-1252|utf-16/.test(each))) {
        it(name, () => {
          const document = new Document(fixtureText(name));
          document.put({ name: "a" }, { name: "b", by: "office/prod", pass: "specialize" });
          const stored = AnswerFileDocument.parse(document.text);
          assert.deepEqual(compareContent(parseContent(fixtureText(name)), stored), []);
        });
      }
    });
  });

  it("is published in a new document with its owner's comment, ASCII only", () => {
    const content = parseContent(component("<FullName a='ö'>Jürgen 😀</FullName><!-- ö -->"));
    const text = newDocument(content, owner);
    assert.ok(
      text.includes(`${comment}\n<unattend xmlns="urn:schemas-microsoft-com:unattend"><!-- Added by Pulumi -->`),
    );
    assert.ok(text.includes("<FullName a='&#246;'>J&#252;rgen &#128512;</FullName>"));
    assert.deepEqual(compareContent(content, AnswerFileDocument.parse(text)), []);
  });

  it("a new document without content is the smallest valid one", () => {
    const document = AnswerFileDocument.parse(newDocument(undefined, owner));
    assert.deepEqual([document.isAdded, document.isEmpty, document.owner], [true, true, undefined]);
  });

  it("replaces a document: managed commands are carried over with their Orders and what else stands in them", () => {
    const stored = new Document(component("<Old/>"));
    stored.put({ name: "a", pin: 50, credentials: { domain: "D", username: "U", password: "P" } });
    stored.put({ name: "b", by: "office/prod", pin: 70, architectures: ["x86"] });
    stored.edit("<Path>X:\\b.exe</Path>", "<Path>X:\\b.exe</Path><Custom>kept</Custom>");
    const text = replaceDocument(
      parseContent(fixtureText("out-of-order.xml")),
      AnswerFileDocument.parse(stored.text),
      owner,
    );
    const document = new Document(text);
    assert.deepEqual(document.commands("windowsPE", "x86"), ["70 X:\\b.exe (office/prod/b)"]);
    assert.match(text, /<Custom>kept<\/Custom>/);
    document.remove({ name: "a" });
    document.remove({ name: "b", by: "office/prod" });
    assert.equal(document.text.replace(`${comment}\n`, ""), fixtureText("out-of-order.xml"));
  });

  it("carries over commands whose Order is broken or there twice, with a free one", () => {
    const stored = new Document(component("<Old/>"));
    stored.put({ name: "a", by: "office/prod" }, { name: "b", by: "office/prod", place: 2 }, { name: "c", place: 3 });
    stored.edit("<Order>2<", "<Order>two<");
    stored.edit("<Order>5<", "<Order>1<");
    const document = new Document(
      replaceDocument(parseContent(component("<New/>")), AnswerFileDocument.parse(stored.text), owner),
    );
    assert.deepEqual(document.commands(), [
      "1 X:\\a.exe (office/prod/a)",
      "2 X:\\b.exe (office/prod/b)",
      "3 X:\\c.exe (shop/dev/c)",
    ]);
  });

  it("carries over what else is in a command, whatever the prefixes", () => {
    const stored = new Document(component("<Old/>"));
    stored.put({ name: "a" });
    const extra =
      '<x:Extra xmlns:x="urn:x" x:y="1" xml:lang="en">&lt;<Inner xmlns="urn:schemas-microsoft-com:unattend">2</Inner></x:Extra>';
    stored.edit("</Path>", `</Path>${extra}`);
    const text = replaceDocument(
      parseContent(fixtureText("prefixed.xml").replace("<u:Order>1<", "<u:Order>9<")),
      AnswerFileDocument.parse(stored.text),
      owner,
    );
    assert.match(
      text,
      /<Extra xmlns="urn:x" xmlns:n1="urn:x" n1:y="1" xml:lang="en">&lt;<Inner xmlns="urn:schemas-microsoft-com:unattend">2<\/Inner><\/Extra>/,
    );
  });

  it("does not replace a document if one of its own commands has the Order of a managed one", () => {
    const stored = new Document(component("<Old/>"));
    stored.put({ name: "a", by: "office/prod" });
    assert.throws(
      () => replaceDocument(parseContent(fixtureText("one-line.xml")), AnswerFileDocument.parse(stored.text), owner),
      /UA209 windowsPE, amd64: .*Order 1.*office\/prod\/a/,
    );
  });

  const refused: [string, string, string][] = [
    ["text that is no XML", "unattend", "UA001"],
    ["XML that is no answer file", "<answers/>", "UA005"],
    ["an answer file in no namespace", "<unattend/>", "UA005"],
    ["a document type", `<!DOCTYPE unattend>${component("")}`, "UA003"],
    ["us-ascii, which may not hold what is in comments", component("").replace("utf-8", "us-ascii"), "UA002"],
    ["marks of a published file", component("<A><!-- Added by Pulumi --></A>"), "UA208"],
    ["another encoding than UTF-8", component("").replace("utf-8", "utf-16"), "UA002"],
    ["a copy that Setup keeps", component("<A>*SENSITIVE*DATA*DELETED*</A>"), "UA006"],
    [
      "a pass that Setup has processed",
      component("").replace("<settings", '<settings wasPassProcessed="true"'),
      "UA006",
    ],
    ["a published file", withRole(AnswerFileDocument.parse(component("")), [owner], "publisher"), "UA208"],
  ];
  for (const [what, content, code] of refused) {
    it(`refuses ${what}`, () => assert.throws(() => parseContent(content), { code }));
  }

  it("the owner's comment goes as it came", () => {
    for (const text of [
      component(""),
      "<unattend xmlns='urn:schemas-microsoft-com:unattend'/>",
      `<!-- x -->${component("").slice(39)}`,
    ]) {
      const owned = AnswerFileDocument.parse(withRole(AnswerFileDocument.parse(text), [owner], "publisher"));
      assert.deepEqual(owned.owner, owner);
      assert.equal(withRole(owned, [owner], "none"), text);
    }
  });
});
