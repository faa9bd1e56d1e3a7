import assert from "node:assert/strict";
import { compareContent, parseContent, withHiddenPasswords } from "../../../provider/unattend/content/content";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";
import { escapeText } from "../../../provider/xml/render";
import { hide, reveal } from "../../support/hidden-passwords";

const shell = (inner: string): string =>
  `<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="oobeSystem"><component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64">${inner}</component></settings></unattend>`;

/** The places of passwords that can be hidden. */
const places: [string, string][] = [
  ["UserAccounts", "AdministratorPassword"],
  ["UserAccounts/LocalAccounts/LocalAccount", "Password"],
  ["AutoLogon", "Password"],
  ["OfflineUserAccounts", "OfflineAdministratorPassword"],
  ["OfflineUserAccounts/OfflineLocalAccounts/LocalAccount", "Password"],
];

const document = (path: string, element: string, inner: string): string =>
  shell(
    path
      .split("/")
      .reduceRight((content, name) => `<${name}>${content}</${name}>`, `<${element}>${inner}</${element}>`),
  );
const administrator = (inner: string): string => document("UserAccounts", "AdministratorPassword", inner);
const plain = (password: string): string => `<Value>${escapeText(password)}</Value><PlainText>true</PlainText>`;
const hidden = (password: string, element = "AdministratorPassword"): string =>
  `<Value>${hide(password, element)}</Value><PlainText>false</PlainText>`;

const hiding = (text: string): string => withHiddenPasswords(parseContent(text)).tree.text;
const differences = (desired: string, stored: string, isFormCompared = false): string[] =>
  compareContent(parseContent(desired), AnswerFileDocument.parse(stored), { isFormCompared }).map(
    ({ place, ...values }) => `${place.split(" / ").at(-1)}: ${values.desired ?? "none"} | ${values.stored ?? "none"}`,
  );

describe("hidden passwords", () => {
  it("are what Microsoft's reference shows", () => {
    // Of the page of AdministratorPassword: "pw".
    const value = "cAB3AEEAZABtAGkAbgBpAHMAdAByAGEAdABvAHIAUABhAHMAcwB3AG8AcgBkAA==";
    assert.equal(
      hiding(administrator(plain("pw"))),
      administrator(`<Value>${value}</Value><PlainText>false</PlainText>`),
    );
    assert.equal(hide("pw", "AdministratorPassword"), value);
  });

  for (const [path, element] of places) {
    for (const password of ["Lab&2.14", "", " a\u00a0b ", "пароль", "😀", "Password", "x".repeat(127)]) {
      it(`${path}/${element}: "${password.slice(0, 10)}" is hidden and read as another implementation does`, () => {
        const given = document(path, element, plain(password));
        const own = hiding(given);
        assert.equal(own, document(path, element, hidden(password, element)));
        assert.equal(reveal(/<Value>(.*)<\/Value>/.exec(own)![1]!, element), password);
        assert.deepEqual(differences(given, document(path, element, hidden(password, element))), []);
        assert.deepEqual(differences(document(path, element, hidden(password, element)), given), []);
      });
    }
  }

  const forms: [string, string, string][] = [
    ["without PlainText, which is true by default", "<Value>a</Value>", hidden("a")],
    [
      "on a line of its own",
      "\n  <Value>a</Value>\n",
      hidden("a").replace("<Value>", "\n  <Value>").replace("<PlainText>", "\n  <PlainText>").concat("\n"),
    ],
    ["PlainText as a number", "<PlainText>1</PlainText><Value>a</Value>", hidden("a").replace(/(.*)(<P.*)/, "$2$1")],
    ["an empty element", "<Value /><PlainText>True</PlainText>", hidden("")],
    ["CDATA", "<Value><![CDATA[a<b]]></Value><PlainText>true</PlainText>", hidden("a<b")],
  ];
  for (const [what, given, expected] of forms) {
    it(`are written for ${what}`, () => assert.equal(hiding(administrator(given)), administrator(expected)));
  }

  it("keep the prefix of their elements", () => {
    const prefixed = (text: string): string => text.replace(/<(\/?)(?=\w)/g, "<$1u:").replace("xmlns=", "xmlns:u=");
    const given = prefixed(administrator("<Value>a</Value>"));
    assert.equal(hiding(given), prefixed(administrator(hidden("a"))));
  });

  const left: [string, string][] = [
    ["one that is hidden already", administrator(hidden("a"))],
    ["one that is said to be, but cannot be read", administrator("<Value>abc</Value><PlainText>false</PlainText>")],
    ["one that says neither true nor false", administrator("<Value>a</Value><PlainText>maybe</PlainText>")],
    ["one without a value", administrator("<PlainText>true</PlainText>")],
    ["one with something else in it", administrator("<Value>a</Value><Other/>")],
    ["one that has no hidden form", shell("<Credentials><Password>a</Password></Credentials>")],
    ["one of a component that is not known", administrator(plain("a")).replace("Shell-Setup", "Shell")],
  ];
  for (const [what, text] of left) {
    it(`leave ${what} as it is`, () => assert.equal(hiding(text), text));
  }

  const nameless = hide("a", "Pass");
  const inBase64 = hide("a", "AdministratorPassword");
  const compared: [string, string, string, string[]][] = [
    ["one password in both forms", hidden("a"), plain("a"), []],
    ["one in plain text, which is the default", plain("a"), "<Value>a</Value>", []],
    ["one whose PlainText has another letter case", plain("a"), "<PlainText>TRUE</PlainText><Value>a</Value>", []],
    ["another one in the other form", hidden("a"), plain("b"), ["Value: a | b"]],
    ["another one in the same form", hidden("a"), hidden("b"), ["Value: a | b"]],
    ["white space in one", plain("a "), hidden("a"), ["Value: a  | a"]],
    [
      "a hidden one that is said to be plain",
      hidden("a"),
      hidden("a").replace("false", "true"),
      [`Value: a | ${inBase64}`],
    ],
    ["one hidden for another element", hidden("a"), hidden("a", "Pass"), [`Value: ${inBase64} | ${nameless}`]],
    [
      "what looks like one, and is said to be hidden",
      plain("a"),
      plain("a").replace("true", "false"),
      ["PlainText: true | false"],
    ],
    [
      "one in what is nearly base64",
      hidden("a"),
      hidden("a").replace("</Value>", "x</Value>"),
      [`Value: ${inBase64} | ${inBase64}x`],
    ],
  ];
  for (const [what, desired, stored, expected] of compared) {
    it(`are compared: ${what}`, () =>
      assert.deepEqual(differences(administrator(desired), administrator(stored)), expected));
  }

  it("are compared with their forms where that is asked for", () => {
    const [inPlain, inHidden] = [administrator(plain("a")), administrator(hidden("a"))];
    assert.deepEqual(differences(inHidden, inPlain, true), ["PlainText: false | true"]);
    assert.deepEqual(differences(inPlain, administrator("<Value>a</Value>"), true), []);
    assert.deepEqual(differences(inHidden, inHidden.replace("</Value>", " </Value>"), true), []);
  });
});
