import { rowsOf } from "./pages.mjs";

/**
 * @typedef {import("./audit.mjs").Audit} Audit
 * @typedef {import("./example-xml.mjs").Element} Element
 * @typedef {import("./pages.mjs").Page} Page
 * @typedef {import("../../provider/unattend/catalog/catalog.js").SettingFacts} SettingFacts
 *
 * @typedef {object} Origin
 * @property {Page} [page]
 * @property {string[]} [spellings]
 * @property {string} [knownFrom] if it has no page
 */

/** A component, or a setting where it stands, and all that the pages have about it. */
export class Node {
  /** By name in lower case. @type {Map<string, Node>} */
  children = new Map();
  /** What stands in its place in examples. @type {{ element: Element, page: Page }[]} */
  examples = [];
  /** What its page says. @type {SettingFacts} */
  facts = {};

  /**
   * @param {string} name
   * @param {Origin} origin
   * @param {Node} [parent]
   */
  constructor(name, { page, spellings = [], knownFrom }, parent) {
    this.name = name;
    this.page = page;
    this.knownFrom = knownFrom;
    this.parent = parent;
    /** As pages and tables spell it. */
    this.spellings = new Set(spellings);
  }

  /** The names on the way to it, the component's first. @returns {string[]} */
  get path() {
    return [...(this.parent?.path ?? []), this.name];
  }

  /** The component and the settings on the way to it, itself first. @returns {Node[]} */
  get chain() {
    return [this, ...(this.parent?.chain ?? [])];
  }

  /** All settings in it, at whatever depth. @returns {Node[]} */
  get descendants() {
    return [...this.children.values()].flatMap((child) => [child, ...child.descendants]);
  }

  /** @param {string} name */
  isNamed(name) {
    return this.name.toLowerCase() === name.toLowerCase();
  }

  /** @param {string} name */
  child(name) {
    return this.children.get(name.toLowerCase());
  }

  /**
   * @param {string} name
   * @param {Origin} origin
   */
  add(name, origin) {
    const child = new Node(name, origin, this);
    this.children.set(name.toLowerCase(), child);
    return child;
  }
}

/**
 * The name that the page of a setting has.
 *
 * @param {...string} names on the way to it
 */
export function pageNameOf(...names) {
  return names.join("-").toLowerCase().replaceAll(/[_ ]/g, "-");
}

/** Pages that are not about one component or setting. */
const isOverview = /^(?:toc|index|components-b-|changed-)/;

/**
 * The components and their settings, as the pages' names, hierarchies and tables have them.
 *
 * @param {ReadonlyMap<string, Page>} pages
 * @param {Record<string, string>} renamed names of pages that do not say where their settings stand, and what would
 * @param {Audit} audit
 * @returns {Map<string, Node>} by the names that their pages have, or should have
 */
export function treeOf(pages, renamed, audit) {
  /** @type {Map<string, Node>} */
  const nodes = new Map();
  /** @param {Page} page */
  const placeOf = ({ name }) => renamed[name] ?? name;
  const settings = [...pages.values()].filter(({ name }) => !isOverview.test(name));
  // What a setting stands in has a shorter name, so it comes first.
  for (const page of settings.sort((a, b) => placeOf(a).length - placeOf(b).length)) {
    const node = nodeOf(page, placeOf(page), nodes);
    if (node) nodes.set(pageNameOf(...node.path), node);
    else audit.note("pages that have no place", page.name);
    if (node?.parent && !isSaid(page.hierarchy, node)) {
      audit.note(
        "hierarchies that are not what the page's name says",
        `${page.name}: ${page.hierarchy.join(" | ") || "none"}`,
      );
    }
  }
  for (const node of [...nodes.values()]) addFromTables(node, audit);
  return nodes;
}

/**
 * A component's page has no hierarchy. Neither has that of some setting, but there the title says less than the page's name.
 * Hierarchies and titles have mistakes, but not both the same: the one that agrees with the page's name is right.
 *
 * @param {Page} page
 * @param {string} place
 * @param {ReadonlyMap<string, Node>} nodes
 * @returns {Node | undefined}
 */
function nodeOf(page, place, nodes) {
  const { title, hierarchy } = page;
  const parents = prefixesOf(place).flatMap((name) => nodes.get(name) ?? []);
  if (hierarchy.length === 0 && (parents.length === 0 || pageNameOf(title) === place)) return new Node(title, { page });
  for (const parent of parents) {
    const spellings = [...hierarchy.slice(-1), title].filter((name) => pageNameOf(...parent.path, name) === place);
    if (spellings.length > 0) return parent.add(spellings[0], { page, spellings });
  }
  return undefined;
}

/**
 * What the names of pages above a page may be, the longest first.
 *
 * @param {string} name
 */
function prefixesOf(name) {
  const parts = name.split("-");
  return parts.slice(1).map((_, index) => parts.slice(0, -1 - index).join("-"));
}

/**
 * @param {string[]} hierarchy
 * @param {Node} node
 */
function isSaid(hierarchy, { path }) {
  return pageNameOf(...hierarchy.slice(1)) === pageNameOf(...path.slice(1));
}

/**
 * A table of a page may have settings that have no page, also such that stand deeper.
 *
 * @param {Node} node
 * @param {Audit} audit
 */
function addFromTables(node, audit) {
  const tables = ["child elements", "child element", "in this section"].map(
    (name) => node.page?.sections.get(name) ?? "",
  );
  for (const [cell] of tables.flatMap(rowsOf)) {
    const name = cell.replaceAll(/[*`]/g, "");
    if (!/^[A-Za-z]\w*$/.test(name)) continue;
    if (!node.child(name)) audit.note("settings in tables that have no page there", `${node.path.join("/")}/${name}`);
    const setting =
      node.child(name) ??
      node.descendants.find((inner) => inner.isNamed(name)) ??
      node.add(name, { knownFrom: "a table" });
    setting.spellings.add(name);
  }
}
