import { isDeepStrictEqual } from "node:util";
import { attributeOf, childElements, textOf, type XmlElement, type XmlTree } from "../../xml/tree";
import { architectureOf, architectureWords } from "./command-list";
import { wcmNamespace, xmlnsNamespace } from "./vocabulary";

/** One thing in which two documents say something different. */
export interface Difference {
  /** The elements on the way, in words: `windowsPE / Microsoft-Windows-Setup (amd64) / UserData / FullName`. */
  readonly path: string;
  /** undefined: not there. */
  readonly desired: string | undefined;
  readonly stored: string | undefined;
}

/** Elements that are passed over, as if they were not there. */
export type Ignored = (element: XmlElement) => boolean;

/**
 * Compares the roots of two trees by what they mean: names, namespaces, attribute values, character data. Layout,
 * comments, prefixes and the order of elements of different names mean nothing.
 *
 * @param ignored What is passed over.
 * @param isShellIgnored True if an element that only one of the two has, and that has nothing else in it, is passed over as well.
 */
export function compareTrees(
  desired: XmlTree,
  stored: XmlTree,
  ignored: Ignored,
  isShellIgnored = false,
): Difference[] {
  const differences: Difference[] = [];
  const note = (path: readonly string[], want: string | undefined, have: string | undefined): void => {
    if (want !== have) differences.push({ path: path.join(" / "), desired: want, stored: have });
  };

  const leaves = (path: readonly string[], element: XmlElement): readonly Leaf[] =>
    leavesOf(path, element, ignored, isShellIgnored);

  const compareAt = (
    path: readonly string[],
    a: XmlElement,
    b: XmlElement,
    sameScope: boolean,
    exact: boolean,
  ): void => {
    // Written alike where prefixes mean the same: as it is for most of two versions of one file.
    if (sameScope && spelling(desired, a) === spelling(stored, b)) return;
    const [wanted, had] = [meaningfulAttributes(a), meaningfulAttributes(b)];
    for (const name of new Set([...wanted.keys(), ...had.keys()]))
      note([...path, `@${name}`], wanted.get(name), had.get(name));

    const [wantedChildren, hadChildren] = [groupByKey(a, ignored), groupByKey(b, ignored)];
    // White space is layout, but for a password.
    const text = (element: XmlElement): string =>
      exact && childElements(element).length === 0 ? textOf(element) : withoutLayout(textOf(element));
    note(path, text(a), text(b));
    const scope = sameScope && isDeepStrictEqual(a.declared, b.declared);
    for (const key of new Set([...wantedChildren.keys(), ...hadChildren.keys()])) {
      const want = wantedChildren.get(key) ?? [];
      const have = hadChildren.get(key) ?? [];
      const length = Math.max(want.length, have.length);
      for (let index = 0; index < length; index += 1) {
        const [c, d] = [want[index], have[index]];
        const place = [...path, elementWords((c ?? d)!, length > 1 ? index + 1 : 0)];
        if (c && d) compareAt(place, c, d, scope, exact || /password/i.test(c.local));
        else if (c) for (const [leaf, value] of leaves(place, c)) note(leaf, value, undefined);
        else for (const [leaf, value] of leaves(place, d!)) note(leaf, undefined, value);
      }
    }
  };
  compareAt([], desired.root, stored.root, true, false);
  return differences;
}

/** What an element says: the same for two that say the same in the same order. */
export function meaningOf(element: XmlElement, ignored: Ignored): unknown[] {
  const children = childElements(element);
  return [
    element.namespace,
    element.local,
    [...meaningfulAttributes(element)].sort(),
    children.length === 0 ? textOf(element) : withoutLayout(textOf(element)),
    children.filter((child) => !ignored(child)).map((child) => meaningOf(child, ignored)),
  ];
}

function withoutLayout(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
}

function spelling(tree: XmlTree, { start, end }: XmlElement): string {
  return tree.text.slice(start, end);
}

/** Attributes by namespace and name, namespace declarations left out. */
function meaningfulAttributes(element: XmlElement): Map<string, string> {
  return new Map(
    element.attributes
      .filter(({ namespace }) => namespace !== xmlnsNamespace)
      .map(({ namespace, local, name, value }) => {
        // Windows compares architectures without case.
        const meant = name === "processorArchitecture" ? value.toLowerCase() : value;
        return [namespace ? `${namespace} ${local}` : local, meant];
      }),
  );
}

/** Child elements by what tells them apart; several of one key keep their order. */
function groupByKey(element: XmlElement, ignored: Ignored): Map<string, XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const child of childElements(element)) {
    if (ignored(child)) continue;
    const key = [child.namespace, child.local, ...identityOf(child)].join("\n");
    const group = groups.get(key);
    if (group) group.push(child);
    else groups.set(key, [child]);
  }
  return groups;
}

/** What tells an element from others of its name: as Windows tells them apart. */
function identityOf(element: XmlElement): (string | undefined)[] {
  if (element.local === "settings") return [attributeOf(element, "pass")];
  if (element.local === "component") return [attributeOf(element, "name"), architectureOf(element)];
  const keyValue = element.attributes.find(
    ({ namespace, local }) => namespace === wcmNamespace && local === "keyValue",
  );
  const order = childElements(element, "Order")[0];
  return [keyValue?.value, order && textOf(order).trim()];
}

function elementWords(element: XmlElement, number: number): string {
  const counted = number > 0 ? ` #${number}` : "";
  const [identity, architecture] = identityOf(element);
  if (element.local === "settings") return `${identity ?? "settings"}${counted}`;
  if (element.local === "component")
    return `${identity ?? "component"} (${architectureWords(architecture ?? "")})${counted}`;
  const order = architecture === undefined ? "" : ` with Order ${architecture}`;
  return element.local + order + counted;
}

/** A value that an element says, with the elements on the way to it. */
type Leaf = readonly [path: readonly string[], value: string];

/** Everything that an element says, apart from what is ignored. One with nothing else in it says no more than that it is there. */
function leavesOf(
  path: readonly string[],
  element: XmlElement,
  ignored: Ignored,
  isShellIgnored: boolean,
): readonly Leaf[] {
  const children = childElements(element);
  if (children.length === 0) return [[path, textOf(element).trim()]];
  const kept = children.filter((child) => !ignored(child));
  if (kept.length === 0) return isShellIgnored ? [] : [[path, ""]];
  return kept.flatMap((child) => leavesOf([...path, elementWords(child, 0)], child, ignored, isShellIgnored));
}
