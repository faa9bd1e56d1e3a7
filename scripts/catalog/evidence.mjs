/**
 * What examples tell beside the pages: how names are spelled, what is an item of a list, and where a page is contradicted.
 *
 * @typedef {import("./audit.mjs").Audit} Audit
 * @typedef {import("./tree.mjs").Node} Node
 * @typedef {import("../../provider/unattend/catalog/catalog.js").SettingFacts} SettingFacts
 * @typedef {import("../../provider/unattend/catalog/catalog.js").SettingKind} SettingKind
 */

/**
 * As examples spell it, if none has the spelling of the page.
 *
 * @param {Node} node
 */
export function spellingOf({ name, examples }) {
  const written = examples.map(({ element }) => element.name);
  if (written.length === 0 || written.includes(name)) return name;
  return written.reduce((most, other) => (countOf(written, other) > countOf(written, most) ? other : most));
}

/**
 * @param {string[]} names
 * @param {string} name
 */
function countOf(names, name) {
  return names.filter((other) => other === name).length;
}

/** What tells items from others: some settings wherever they stand, some only where examples show that there are items. */
const keys = ["Order", "ItemKey", "FavID", "FeedKey", "QLID", "ScopeKey", "StartPageKey"];
const keysOfItems = ["DiskID", "Identifier", "Name", "Domain", "SID", "DriveLetter"];

/**
 * Of an item of a list, the setting that tells it from others: `@` if that is the attribute wcm:keyValue, nothing if none does.
 *
 * @param {Node} node
 */
export function keyOf(node) {
  const hasKeyValue = hasAttribute(node, "wcm:keyValue");
  const isItem = hasKeyValue || hasAttribute(node, "wcm:action");
  if (isKeyAnAttribute(node) || (hasKeyValue && !node.child("Key"))) return "@";
  const candidates = [...(isItem ? ["Key"] : []), ...keys, ...(isItem ? keysOfItems : [])];
  return candidates.map((name) => node.child(name)).find((child) => child?.page)?.name ?? (isItem ? "" : undefined);
}

/**
 * @param {Node} node
 * @param {string} name
 */
function hasAttribute({ examples }, name) {
  return examples.some(({ element }) => element.attributes.has(name));
}

/**
 * Pages have what is written as wcm:keyValue as a setting Key, but no example does.
 *
 * @param {Node} node
 */
export function isKeyAnAttribute(node) {
  return node.child("Key")?.examples.length === 0;
}

/**
 * Whether a setting of each kind may have a value.
 *
 * @type {Record<SettingKind, (value: string, facts: SettingFacts) => boolean>}
 */
const fits = {
  boolean: (value) => /^(?:true|false|0|1)$/i.test(value),
  integer: (value, { least = -Infinity, greatest = Infinity, also = [] }) =>
    /^-?\d+$/.test(value) && ((least <= Number(value) && Number(value) <= greatest) || also.includes(Number(value))),
  text: (value, { longest = Infinity }) => value.length <= longest,
  choice: (value, { values = [] }) => values.some((one) => one.toLowerCase() === value.toLowerCase()),
  guid: () => true,
};

/**
 * What is known of a setting after a look at its examples. If that of its page contradicts what the page says of values, or if a
 * quarter of all do, nothing of that is certain; if several do, there are other values as well.
 *
 * @param {Node} node
 * @param {SettingFacts} facts
 * @param {Audit} audit
 * @returns {SettingFacts}
 */
export function provenFacts({ page, path, examples }, facts, audit) {
  const { kind } = facts;
  if (kind === undefined) return facts;
  const shown = examples
    .filter(({ element }) => element.children.length === 0)
    .map(({ element, page }) => ({ value: element.text.trim(), page }))
    .filter(({ value }) => !isPlaceholder.test(value));
  const wrong = shown.filter(({ value }) => value !== "" && !fits[kind](value, facts));
  for (const { value, page } of wrong) {
    audit.note("examples against what pages say", `${page.name}: ${path.join("/")} ${value}`);
  }
  const isWrong = wrong.some((example) => example.page === page) || wrong.length * 4 >= shown.length;
  if (wrong.length > 0 && isWrong) return withoutValues(facts);
  return wrong.length > 1 ? { ...facts, isExample: true } : facts;
}

/** In examples, what a person has to replace. */
const isPlaceholder = /[[\]<>%]/;

/** What is said of a setting's values. */
const ofValues = ["kind", "values", "least", "greatest", "also", "digits", "longest"];

/**
 * @param {SettingFacts} facts
 * @returns {SettingFacts}
 */
export function withoutValues(facts) {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !ofValues.includes(name)));
}
