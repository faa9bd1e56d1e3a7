import { SetupError } from "../setup/setup-error.mjs";
import { componentData, sorted } from "./data.mjs";
import { addExamples } from "./examples.mjs";
import { factsOf } from "./facts.mjs";
import { sameName, withAdded } from "./overlay.mjs";
import { readPages } from "./pages.mjs";
import { markRemoved } from "./removed.mjs";
import { treeOf } from "./tree.mjs";

/**
 * @typedef {import("./audit.mjs").Audit} Audit
 * @typedef {import("./overlay.mjs").Overlay} Overlay
 * @typedef {import("./pages.mjs").Page} Page
 */

/**
 * The catalog that the pages of the reference and the overlay make.
 *
 * @param {string} folder
 * @param {Overlay} overlay
 * @param {Audit} audit
 */
export function catalogOf(folder, { sources, spellings, misprints, components: added }, audit) {
  const pages = readPages(folder);
  const nodes = treeOf(pages, misprints.pages, audit);
  addExamples(nodes, new Set(misprints.examples), audit);
  for (const node of nodes.values()) node.facts = factsOf(/** @type {Page} */ (node.page), audit);

  const roots = [...nodes.values()].filter(({ parent }) => parent === undefined);
  if (roots.length === 0) throw new SetupError(`${folder} has no pages of the reference.`);
  const components = Object.fromEntries(
    roots
      .map((component) => componentData(component, audit))
      .map(([name, data]) => [sameName(spellings, name) ?? name, data]),
  );
  markRemoved(components, pages, misprints.removed, audit);
  return { sources, components: sorted(Object.entries(withAdded(components, added))) };
}
