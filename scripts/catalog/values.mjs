/**
 * What the section Values of a page says of its setting's values. The reference has no form for this that a program could read:
 * it stands in tables and sentences, which people wrote in a few ways only.
 *
 * @typedef {object} Values
 * @property {string[]} names the first column of its table: values, or words for them
 * @property {string[]} explanations the rest of each row
 * @property {string} text all sentences
 *
 * @typedef {import("../../provider/unattend/catalog/catalog.js").SettingFacts} SettingFacts
 * @typedef {import("../../provider/unattend/catalog/catalog.js").SettingKind} SettingKind
 */

/** What says of which kind values are; the first that does counts. @type {[SettingKind, RegExp][]} */
const sentences = [
  ["integer", /\bis an? integer|\bAn integer that|integer representation/],
  ["guid", /\{`GUID`\}|valid (?:power-plan )?GUID|the GUID of/],
  ["text", /\bis a string\b|string value|must be a string|\* ?string is based|Both .* are strings/],
];

/**
 * The kind of a setting's values, and what limits them.
 *
 * @param {Values} values
 * @returns {SettingFacts | undefined}
 */
export function kindOf({ names, text }) {
  if (names.length > 0 && names.map(withoutMarks).every(isBoolean)) return { kind: "boolean" };
  if (/combine these values|bitwise/i.test(text)) return { kind: "integer" };
  if (names.length > 1) return choiceOf(names);
  return rangeIn(text) ?? lengthIn(text) ?? kindIn([...names, text].join(" "));
}

/** @param {string} value */
function isBoolean(value) {
  return /^(?:true|false)$/i.test(value);
}

/**
 * A table of values, unless it has words for values. One of them may be a range.
 *
 * @param {string[]} names
 * @returns {SettingFacts | undefined}
 */
function choiceOf(names) {
  const values = names.flatMap((name) => (name.startsWith("(") ? "" : withoutMarks(name).split(" or ")));
  if (names.some(isPlaceholder) || values.some((value) => /[ <%]/.test(value))) return undefined;
  if (!values.some((value) => /^\d+-\d+$/.test(value))) return { kind: "choice", values };
  const numbers = values.flatMap((value) => value.split("-").map(Number));
  return { kind: "integer", least: Math.min(...numbers), greatest: Math.max(...numbers) };
}

const number = String.raw`\**(-?\d[\d,]*)\**(?: \([^)]*\))?`;
const from = "(?:integer(?: value)?|are|must be) between|(?:integer|values are|range) from|range is|minimum is";
const to = String.raw` and | to | through |-|\. The Maximum is `;
const range = new RegExp(`(?:${from}) ${number}(?:${to})${number}`, "i");

/**
 * @param {string} text
 * @returns {SettingFacts | undefined}
 */
function rangeIn(text) {
  const [, least, greatest] = range.exec(text) ?? [];
  if (least === undefined) return undefined;
  return {
    kind: "integer",
    least: numberIn(least),
    greatest: numberIn(greatest),
    also: text.includes("to **0** will disable") ? [0] : undefined,
    digits: text.includes("three-digit") ? 3 : undefined,
  };
}

/** @param {string} digits */
function numberIn(digits) {
  return Number(digits.replaceAll(",", ""));
}

/**
 * @param {string} text
 * @returns {SettingFacts | undefined}
 */
function lengthIn(text) {
  const [, longest] = /maximum (?:length |value )?of (\d+) (?:characters|bytes)/.exec(text) ?? [];
  return longest === undefined ? undefined : { kind: "text", longest: Number(longest) };
}

/**
 * @param {string} text
 * @returns {SettingFacts | undefined}
 */
function kindIn(text) {
  const said = sentences.find(([, words]) => words.test(text));
  return said && { kind: said[0] };
}

/**
 * The one value whose row says so, or what a sentence says, unless that depends on something, as a drive's letter does.
 *
 * @param {Values} values
 */
export function defaultOf({ names, explanations, text }) {
  const marked = names.filter((_, index) => /this is the default| default value\.$/i.test(explanations[index]));
  const [value, ...others] = marked.filter((name) => !isPlaceholder(name)).map(withoutMarks);
  if (value !== undefined && others.length === 0 && !value.includes(" or ")) return value;
  const [, bold, code, digits] =
    /default (?:value|setting|port) is (?:\*\*([^*]+)\*\*|`([^`]+)`|(-?\d+)\b)/.exec(text) ?? [];
  if (text.includes("otherwise, the default") || code?.startsWith("D:")) return undefined;
  return (bold ?? code ?? digits)?.trim().replace(/\.$/, "");
}

/**
 * Whether it stands for values: that is in italics, as some values are.
 *
 * @param {string} name
 */
function isPlaceholder(name) {
  const isItalic = /^\*[^*](?:.*[^*])?\*\.?$/.test(name);
  return isItalic && !/^(?:true|false|allowed|blocked|\d+)$/i.test(withoutMarks(name));
}

/** @param {string} name */
function withoutMarks(name) {
  return name.replaceAll(/[*`]/g, "").trim();
}
