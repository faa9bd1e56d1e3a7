import { isKeyAnAttribute, keyOf, provenFacts, spellingOf, withoutValues } from "./evidence.mjs";
import { passes } from "./facts.mjs";
import { pageNameOf } from "./tree.mjs";

/**
 * @typedef {import("./audit.mjs").Audit} Audit
 * @typedef {import("./tree.mjs").Node} Node
 * @typedef {import("../../provider/unattend/catalog/catalog.js").SettingFacts} SettingFacts
 */

/**
 * What is known of a component and all that stands in it.
 *
 * @param {Node} component
 * @param {Audit} audit
 * @returns {[string, SettingFacts]}
 */
export function componentData(component, audit) {
  const settings = [...component.children.values()].map((child) => settingData(child, undefined, audit));
  return [component.name, { status: component.facts.status, page: pageOf(component), settings: sorted(settings) }];
}

/**
 * @param {Node} node
 * @param {readonly string[] | undefined} outer the passes of what it stands in
 * @param {Audit} audit
 * @returns {[string, SettingFacts]}
 */
function settingData(node, outer, audit) {
  const { passes = commonPasses(node), ...facts } = factsWithValue(node);
  const settings = childrenOf(node).map((child) => settingData(child, passes, audit));
  const data = {
    passes: passes?.join() === outer?.join() ? undefined : (passes ?? []),
    ...(settings.length > 0 ? withoutValues(facts) : provenFacts(node, facts, audit)),
    key: keyOf(node),
    spellings: otherSpellings(node),
    knownFrom: node.knownFrom,
    page: pageOf(node),
    settings: settings.length > 0 ? sorted(settings) : undefined,
  };
  return [spellingOf(node), data];
}

/**
 * The name of its page, if that does not follow from the names.
 *
 * @param {Node} node
 */
function pageOf({ page, path }) {
  return page?.name === pageNameOf(...path) ? undefined : page?.name;
}

/**
 * Of an item that is written as wcm:keyValue and a text, the page of its setting Value says which text.
 *
 * @param {Node} node
 */
function factsWithValue(node) {
  return { ...valueOf(node)?.facts, ...node.facts };
}

/** @param {Node} node */
function valueOf(node) {
  const value = isKeyAnAttribute(node) ? node.child("Value") : undefined;
  return value?.examples.length === 0 ? value : undefined;
}

/** @param {Node} node */
function childrenOf(node) {
  const children = [...node.children.values()];
  if (!isKeyAnAttribute(node)) return children;
  return children.filter((child) => child !== node.child("Key") && child !== valueOf(node));
}

/**
 * What has no passes of its own has those of its settings, if all of these say which.
 *
 * @param {Node} node
 */
function commonPasses(node) {
  const theirs = childrenOf(node).map(({ facts }) => facts.passes);
  if (theirs.length === 0 || theirs.includes(undefined)) return undefined;
  return passes.filter((pass) => theirs.some((some) => some?.includes(pass)));
}

/** @param {Node} node */
function otherSpellings(node) {
  const all = new Set([...node.spellings, ...node.examples.map(({ element }) => element.name)]);
  all.delete(spellingOf(node));
  return all.size > 0 ? [...all].sort() : undefined;
}

/** @param {[string, SettingFacts][]} settings */
export function sorted(settings) {
  return Object.fromEntries(settings.sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
}
