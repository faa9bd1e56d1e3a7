import assert from "node:assert/strict";
import { escapeAttribute, escapeText, renderElement } from "../../../provider/xml/render";
import { childElements, parseXml, textOf } from "../../../provider/xml/tree";

describe("render", () => {
  const texts = [
    "plain",
    "a & b < c > d",
    "already &amp; &lt; &quot; escaped",
    "\"quotes\" and 'quotes'",
    "Jürgen – €",
    "\u{1f600} beyond the BMP",
    "]]> in text",
    "tab\tnewline\ncarriage return\r",
    "\u007f\u0085\u00a0\u2028",
    " around ",
    "&#65; &unknown;",
  ];
  for (const text of texts) {
    it(`writes ${JSON.stringify(text)} as ASCII that means the same`, () => {
      const xml = renderElement({ name: "a", attributes: { b: text }, content: [{ name: "c", content: text }] }, "  ");
      assert.match(xml, /^[\n\x20-\x7e]*$/);
      const { root } = parseXml(xml);
      assert.equal(root.attributes[0]!.value, text);
      assert.equal(textOf(childElements(root)[0]!), text);
      assert.equal(textOf(parseXml(`<a>${escapeText(text)}</a>`).root), text);
      assert.equal(parseXml(`<a b="${escapeAttribute(text)}"/>`).root.attributes[0]!.value, text);
    });
  }

  for (const [what, text] of [
    ["NUL", "a\0b"],
    ["a control character", "\u001b[0m"],
    ["a lone surrogate", "\ud800"],
    ["U+FFFE", "\ufffe"],
  ]) {
    it(`refuses ${what}, which XML cannot carry`, () => {
      assert.throws(() => escapeText(text!), { code: "UA007" });
      assert.throws(() => renderElement({ name: "a", content: text! }, ""), { code: "UA007" });
    });
  }
});
