import { sameName } from "./overlay.mjs";
import { rowsOf } from "./pages.mjs";

/**
 * @typedef {import("./audit.mjs").Audit} Audit
 * @typedef {import("./pages.mjs").Page} Page
 * @typedef {import("../../provider/unattend/catalog/catalog.js").SettingFacts} SettingFacts
 * @typedef {{ -readonly [fact in keyof SettingFacts]: SettingFacts[fact] }} Facts
 * @typedef {Record<string, Facts>} Settings
 */

const knownFrom = "a list of what was removed";

/**
 * Marks what pages about changes list as removed, so that a check can say so of it. What has no page any more is added.
 *
 * @param {Settings} components
 * @param {ReadonlyMap<string, Page>} pages
 * @param {Record<string, string>} misprints names in these lists, and what they should be
 * @param {Audit} audit
 */
export function markRemoved(components, pages, misprints, audit) {
  for (const listed of removedIn(pages)) {
    const [name, way, last] = parse(misprints[listed] ?? listed, Object.keys(components));
    if (!name.includes("-")) {
      audit.note("removed settings of no component", listed);
      continue;
    }
    const component = entry(components, name, { status: "removed", isOpen: true, knownFrom, settings: {} });
    const parent = way.reduce(
      (at, name) => entry((at.settings ??= {}), name, { passes: [], status: "removed", knownFrom }),
      component,
    );
    for (const name of last) entry((parent.settings ??= {}), name, { passes: [], knownFrom }).status = "removed";
  }
}

/**
 * The first column of the tables under headings that say so, each name once.
 *
 * @param {ReadonlyMap<string, Page>} pages
 */
function removedIn(pages) {
  const sections = [...pages.values()]
    .filter(({ name }) => name.startsWith("changed-"))
    .flatMap(({ sections }) => [...sections]);
  const parts = sections.flatMap(([heading, section]) => `${heading}\n${section}`.split(/^#+ /m));
  const rows = parts.filter((part) => /^.*removed/i.test(part)).flatMap(rowsOf);
  return [...new Set(rows.map(([name]) => name.replaceAll(" \\", "\\")))].sort();
}

/**
 * Written as `Component\Container\Setting`, `Component: Setting, Setting, and Setting.`, `Component-Container-Setting` or
 * `Component component and settings`.
 *
 * @param {string} listed
 * @param {string[]} components
 * @returns {[component: string, way: string[], settings: string[]]}
 */
function parse(listed, components) {
  const above = components.find(
    (name) => listed.toLowerCase().startsWith(`${name.toLowerCase()}-`) && !/[\\:]/.test(listed),
  );
  const names = above
    ? [above, ...listed.slice(above.length + 1).split("-")]
    : listed.replace(" component and settings", "").split(/-?[\\:] ?/);
  const settings = names.length > 1 ? /** @type {string} */ (names.pop()).replace(/\.$/, "").split(/, (?:and )?/) : [];
  return [names[0], names.slice(1), settings];
}

/**
 * What is known by that name, letter case aside, or else what is new.
 *
 * @param {Settings} settings
 * @param {string} name
 * @param {Facts} added
 */
function entry(settings, name, added) {
  return (settings[sameName(Object.keys(settings), name) ?? name] ??= added);
}
