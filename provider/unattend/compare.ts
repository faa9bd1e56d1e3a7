import { xmlnsNamespace } from "./vocabulary";
import { attributeOf, childElements, textOf, type XmlElement } from "../xml/tree";

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
 * Compares two elements by what they mean: names, namespaces, attribute values, character data. Layout, comments,
 * prefixes and the order of elements of different names mean nothing.
 */
export function compareElements(desired: XmlElement, stored: XmlElement, ignored: Ignored): Difference[] {
  return compareAt([], desired, stored, ignored);
}

function compareAt(path: readonly string[], desired: XmlElement, stored: XmlElement, ignored: Ignored): Difference[] {
  const differences: Difference[] = [];
  const note = (name: string, want: string | undefined, have: string | undefined): void => {
    if (want !== have) differences.push({ path: [...path, name].join(" / "), desired: want, stored: have });
  };

  const wanted = meaningfulAttributes(desired);
  const had = meaningfulAttributes(stored);
  for (const name of new Set([...wanted.keys(), ...had.keys()])) note(`@${name}`, wanted.get(name), had.get(name));

  const wantedChildren = groupByKey(desired, ignored);
  const hadChildren = groupByKey(stored, ignored);
  if (wantedChildren.size === 0 && hadChildren.size === 0) {
    const [want, have] = [textOf(desired).trim(), textOf(stored).trim()];
    if (want !== have) differences.push({ path: path.join(" / "), desired: want, stored: have });
    return differences;
  }
  for (const key of new Set([...wantedChildren.keys(), ...hadChildren.keys()])) {
    const want = wantedChildren.get(key) ?? [];
    const have = hadChildren.get(key) ?? [];
    for (let index = 0; index < Math.max(want.length, have.length); index += 1) {
      const words = elementWords((want[index] ?? have[index])!, Math.max(want.length, have.length) > 1 ? index + 1 : 0);
      const [a, b] = [want[index], have[index]];
      if (a && b) differences.push(...compareAt([...path, words], a, b, ignored));
      else note(words, a && summary(a), b && summary(b));
    }
  }
  return differences;
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
    const identity = [
      attributeOf(child, "pass"),
      attributeOf(child, "name"),
      attributeOf(child, "processorArchitecture")?.toLowerCase(),
    ];
    const key = JSON.stringify([child.namespace, child.local, ...identity]);
    groups.set(key, [...(groups.get(key) ?? []), child]);
  }
  return groups;
}

function elementWords(element: XmlElement, number: number): string {
  const counted = number > 0 ? ` #${number}` : "";
  if (element.local === "settings") return (attributeOf(element, "pass") ?? "settings") + counted;
  if (element.local !== "component") return element.local + counted;
  const architecture = attributeOf(element, "processorArchitecture") ?? "?";
  return `${attributeOf(element, "name") ?? "component"} (${architecture})${counted}`;
}

/** What an element holds, in a few words: its text, or the names of its children. */
function summary(element: XmlElement): string {
  const children = childElements(element);
  if (children.length === 0) return textOf(element).trim();
  return `<${[...new Set(children.map(({ local }) => local))].join(", ")}>`;
}
