import { unescapeXml } from "./pages.mjs";

/**
 * An element of an example.
 *
 * @typedef {object} Element
 * @property {string} name
 * @property {Map<string, string>} attributes
 * @property {Element[]} children
 * @property {string} text its own, without that of its children
 */

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const skipped = /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>/gs;
const piece = new RegExp(
  String.raw`<(?<slash>/?)(?:un:)?(?<name>[A-Za-z_][\w:.-]*)(?<attributes>(?:\s+${attribute.source})*)\s*(?<closed>/?)>|(?<text>[^<]+)`,
  "g",
);

/**
 * The elements of an example. Examples are pieces, written by hand: several stand side by side, tags are not closed or do not
 * match, and a place for a value is shown in angle brackets. So nothing is refused, and what is no tag is left out.
 *
 * @param {string} xml
 * @returns {Element[]}
 */
export function parseExample(xml) {
  const root = element("");
  const open = [root];
  for (const { groups = {} } of xml.replaceAll(skipped, "").matchAll(piece)) {
    const { slash, name, attributes, closed, text } = groups;
    const parent = /** @type {Element} */ (open.at(-1));
    if (text) parent.text += unescapeXml(text);
    else if (slash) close(open, name);
    else {
      const child = element(name, attributes);
      parent.children.push(child);
      if (!closed) open.push(child);
    }
  }
  return root.children;
}

/**
 * @param {string} name
 * @param {string} [attributes]
 * @returns {Element}
 */
function element(name, attributes = "") {
  const pairs = [...attributes.matchAll(attribute)].map(([, key, value, quoted]) => [key, value ?? quoted]);
  return { name, attributes: new Map(/** @type {[string, string][]} */ (pairs)), children: [], text: "" };
}

/**
 * An end tag closes the last element of its name and what is open in it; if there is none, nothing.
 *
 * @param {Element[]} open
 * @param {string} name
 */
function close(open, name) {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}
