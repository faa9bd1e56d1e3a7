/** @typedef {import("../../provider/unattend/catalog/catalog.js").SettingFacts} SettingFacts */

/** The sequence in which facts are written; `settings` come last. */
const sequence = [
  ...["passes", "kind", "values", "least", "greatest", "also", "longest", "digits", "default", "notEmpty", "required"],
  ...["key", "status", "spellings", "isExample", "isOpen", "knownFrom", "page", "source", "amendedBy"],
];

/**
 * The catalog as text, with a line for each setting, so that differences can be read.
 *
 * @param {{ sources: Record<string, string>, components: Record<string, SettingFacts> }} catalog
 */
export function format({ sources, components }) {
  const parts = { sources: lines(sources, "  ", inline), components: lines(components, "  ", setting) };
  return `${lines(parts, "", (part) => part)}\n`;
}

/**
 * @param {SettingFacts} facts
 * @param {string} indent
 */
function setting(facts, indent) {
  const own = Object.entries(facts).filter(([name, fact]) => fact !== undefined && name !== "settings");
  const pairs = own.sort(([a], [b]) => placeOf(a) - placeOf(b)).map(([name, fact]) => `"${name}": ${inline(fact)}`);
  if (facts.settings) pairs.push(`"settings": ${lines(facts.settings, indent, setting)}`);
  return pairs.length > 0 ? `{ ${pairs.join(", ")} }` : "{}";
}

/** @param {string} fact */
function placeOf(fact) {
  const place = sequence.indexOf(fact);
  if (place < 0) throw new Error(`${fact} is no fact of a setting`);
  return place;
}

/**
 * @template T
 * @param {Record<string, T>} values
 * @param {string} indent
 * @param {(value: T, indent: string) => string} format
 */
function lines(values, indent, format) {
  const inner = `${indent}  `;
  const pairs = Object.entries(values).map(
    ([name, value]) => `${inner}${JSON.stringify(name)}: ${format(value, inner)}`,
  );
  return pairs.length > 0 ? `{\n${pairs.join(",\n")}\n${indent}}` : "{}";
}

/** @param {unknown} fact */
function inline(fact) {
  return Array.isArray(fact) ? `[${fact.map((one) => JSON.stringify(one)).join(", ")}]` : JSON.stringify(fact);
}
