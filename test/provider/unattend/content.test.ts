import assert from "node:assert/strict";
import {
  compareContent,
  newDocument,
  parseContent,
  replaceDocument,
  sameDocument,
  unsignedCommands,
  withRole,
  type Role,
} from "../../../provider/unattend/content/content";
import { fingerprint } from "../../../provider/unattend/model/command-list";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";
import { ownerWords } from "../../../provider/unattend/model/ownership";
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

  describe("in a list that only the file has, what is not managed is the difference:", () => {
    const list = "windowsPE / Microsoft-Windows-Setup (amd64) / RunAsynchronous";
    const other = "<RunAsynchronousCommand><Path>X:\\z.exe</Path></RunAsynchronousCommand>";
    const cases: [string, string, string, string[]][] = [
      ["nothing", component("<Old/>"), "", []],
      [
        "a command of somebody else's",
        component("<Old/>"),
        other,
        [`${list} / RunAsynchronousCommand / Path: X:\\z.exe`],
      ],
      ["nothing, in a list of people's", component("<Old/><RunAsynchronous></RunAsynchronous>"), "", []],
    ];
    for (const [what, text, added, expected] of cases) {
      it(what, () => {
        const document = new Document(text);
        document.put({ name: "a" }, { name: "b" });
        if (added) document.edit("</RunAsynchronous>", `${added}</RunAsynchronous>`);
        const stored = AnswerFileDocument.parse(document.text);
        const differences = compareContent(parseContent(component("<Old/>")), stored);
        assert.deepEqual(
          differences.map((each) => `${each.path}: ${each.stored}`),
          expected,
        );
      });
    }
  });

  it("the note by which Windows System Image Manager remembers its image is no difference", () => {
    const note = '<cpi:offlineImage xmlns:cpi="urn:schemas-microsoft-com:cpi" cpi:source="wim:install.wim#Pro"/>';
    const [plain, noted] = [component(""), component("").replace("</unattend>", `${note}</unattend>`)];
    assert.deepEqual(compareContent(parseContent(plain), AnswerFileDocument.parse(noted)), []);
    assert.deepEqual(compareContent(parseContent(noted), AnswerFileDocument.parse(plain)), []);
    assert.equal(compareContent(parseContent(plain), AnswerFileDocument.parse(component(note))).length, 1, "elsewhere");
  });

  it("two documents say the same, however they are laid out, or they do not", () => {
    const lines = fixtureText("two-architectures.xml");
    const same = (text: string): boolean =>
      sameDocument(AnswerFileDocument.parse(lines), AnswerFileDocument.parse(text));
    assert.equal(same(lines.replaceAll("\n", "\r\n").replaceAll("    ", "\t")), true);
    assert.equal(same(lines.replace("<!--", "<!-- x")), true);
    assert.equal(same(lines.replace("both.exe", "two.exe")), false);
  });

  describe("commands that the program declares, where their comments are lost,", () => {
    const paths = ["X:\\a.exe", "X:\\b.exe", "X:\\one.exe"];
    const declared = new Map(paths.map((path) => [fingerprint(path), 1]));
    const unsigned = (desired: string, stored: Document): string[] =>
      [...unsignedCommands(parseContent(desired), AnswerFileDocument.parse(stored.text), declared)].map(
        ({ fields }) => fields.run,
      );
    const without = (document: Document, comments = /\s*<!--[^]*?-->/g): Document =>
      new Document(document.text.replace(comments, ""));
    const published = (): Document => {
      const document = new Document(component("<Old/>"));
      document.put({ name: "a", pin: 4 }, { name: "b", pass: "specialize" });
      return document;
    };

    it("are known by their paths", () => {
      assert.deepEqual(unsigned(component("<Old/>"), without(published())), ["X:\\a.exe", "X:\\b.exe"]);
      assert.deepEqual(unsigned(component("<Old/>"), published()), [], "with their comments");
      assert.deepEqual(
        unsigned(fixtureText("one-line.xml"), new Document(fixtureText("one-line.xml"))),
        [],
        "in content",
      );
    });

    it("are somebody else's where the program's own one stands beside them", () => {
      const copied = published();
      copied.edit(/ *<RunAsynchronousCommand[^]*?<\/RunAsynchronousCommand>/, (command) => command + command);
      assert.deepEqual(unsigned(component("<Old/>"), copied), []);
    });

    it("are no difference, with the elements that were added around them, and are carried over with their Orders", () => {
      const stored = AnswerFileDocument.parse(without(published()).text);
      const desired = parseContent(component("<Old/>"));
      const lost = unsignedCommands(desired, stored, declared);
      assert.notDeepEqual(compareContent(desired, stored), []);
      assert.deepEqual(compareContent(desired, stored, { unsigned: lost }), []);
      const replaced = new Document(replaceDocument(desired, stored, owner, { unsigned: lost }).document.tree.text);
      assert.deepEqual(replaced.commands(), ["4 X:\\a.exe"]);
      replaced.put(
        { name: "a", recorded: { order: 4, fields: { path: "X:\\a.exe" } } },
        { name: "b", pass: "specialize" },
      );
      replaced.remove({ name: "a" }, { name: "b" });
      assert.equal(replaced.text.replace(`${comment}\n`, ""), component("<Old/>"));
    });
  });

  describe("a document that the provider made says who uses it:", () => {
    const former = { ...owner, resource: "former" };
    const other = { project: "office", stack: "prod", resource: "file" };
    const made = newDocument(undefined, owner);
    const roles: [string, string, Parameters<typeof withRole>[1], Role, string][] = [
      ["who made it", made, [owner], "user", "shop/dev/file"],
      ["one more", made, [other], "user", "office/prod/file shop/dev/file"],
      ["nobody any more", made, [owner], "none", ""],
      ["not somebody who never did", made, [other], "none", "shop/dev/file"],
      ["who has got another name", made, [former, owner], "user", "shop/dev/former"],
      ["not who publishes it", made, [owner], "publisher", ""],
    ];
    for (const [what, text, names, role, users] of roles) {
      it(what, () => {
        const document = AnswerFileDocument.parse(withRole(AnswerFileDocument.parse(text), names, role));
        assert.equal(document.users.map((user) => ownerWords(user.owner)).join(" "), users);
        assert.deepEqual([document.isEmpty, document.isAdded], [true, true]);
        assert.deepEqual(document.owner, role === "publisher" ? owner : undefined);
      });
    }

    it("also when its content is replaced", () => {
      const shared = AnswerFileDocument.parse(withRole(AnswerFileDocument.parse(made), [other], "user"));
      const replaced = replaceDocument(parseContent(component("")), shared, owner).document;
      assert.deepEqual(
        replaced.users.map((user) => user.owner),
        [other],
      );
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
    const { text } = replaceDocument(
      parseContent(fixtureText("out-of-order.xml")),
      AnswerFileDocument.parse(stored.text),
      owner,
    ).document.tree;
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
      replaceDocument(parseContent(component("<New/>")), AnswerFileDocument.parse(stored.text), owner).document.tree
        .text,
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
    const { text } = replaceDocument(
      parseContent(fixtureText("prefixed.xml").replace("<u:Order>1<", "<u:Order>9<")),
      AnswerFileDocument.parse(stored.text),
      owner,
    ).document.tree;
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
      /UA209 windowsPE, amd64, RunAsynchronous: .*Order 1.*office\/prod\/a/,
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
