import { parseExample } from "./example-xml.mjs";
import { pageNameOf } from "./tree.mjs";

/**
 * @typedef {import("./audit.mjs").Audit} Audit
 * @typedef {import("./example-xml.mjs").Element} Element
 * @typedef {import("./pages.mjs").Page} Page
 * @typedef {import("./tree.mjs").Node} Node
 */

/**
 * Puts what examples have beside the settings that it is an example of. A setting that has no page may be known from here.
 *
 * @param {ReadonlyMap<string, Node>} nodes
 * @param {ReadonlySet<string>} misplaced elements that stand in a wrong place in examples, as `parent/element`
 * @param {Audit} audit
 */
export function addExamples(nodes, misplaced, audit) {
  const known = [...nodes.values()].sort((a, b) => (pageOf(a).name < pageOf(b).name ? -1 : 1));
  for (const node of known) {
    for (const element of pageOf(node).examples.flatMap((xml) => parseExample(xml))) visit(element, node);
  }

  /**
   * An example is a whole answer file, or what stands in a component or in what has the setting.
   *
   * @param {Element} element
   * @param {Node} node
   */
  function visit(element, node) {
    if (["unattend", "settings"].includes(element.name)) {
      for (const child of element.children) visit(child, node);
    } else if (element.name === "component") {
      const component = nodes.get(pageNameOf(element.attributes.get("name") ?? ""));
      if (!component) return audit.note("examples of unknown components", pageOf(node).name);
      for (const child of element.children) add(child, component, pageOf(node));
    } else {
      const settings = [componentOf(node).child(element.name), ...node.chain];
      const parent = settings.find((setting) => setting?.isNamed(element.name))?.parent;
      if (parent) add(element, parent, pageOf(node));
      else audit.note("examples that stand nowhere", `${pageOf(node).name}: ${element.name}`);
    }
  }

  /**
   * @param {Element} element
   * @param {Node} parent
   * @param {Page} page
   */
  function add(element, parent, page) {
    const where = `${parent.name}/${element.name}`;
    if (misplaced.has(where) || !(parent.child(element.name) || /^[A-Z]\w*$/.test(element.name))) {
      audit.note("elements of examples that are left out", `${page.name}: ${where}`);
      return;
    }
    if (!parent.child(element.name)) audit.note("settings that only an example has", `${page.name}: ${where}`);
    const node = parent.child(element.name) ?? parent.add(element.name, { knownFrom: "an example" });
    node.examples.push({ element, page });
    for (const child of element.children) add(child, node, page);
  }
}

/** @param {Node} node */
function componentOf(node) {
  return /** @type {Node} */ (node.chain.at(-1));
}

/** @param {Node} node one of those that have a page */
function pageOf(node) {
  return /** @type {Page} */ (node.page);
}
