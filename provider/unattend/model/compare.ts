import { isDeepStrictEqual } from "node:util";
import { attributeOf, childElements, textOf, type XmlAttribute, type XmlElement, type XmlTree } from "../../xml/tree";
import { architectureOf, architectureWords } from "./command-list";
import { wcmNamespace, xmlnsNamespace } from "./vocabulary";

/** One thing in which two documents say something different. */
export interface Difference {
  /** The elements on the way, in words: `oobeSystem / … / LocalAccount admin / Description`. */
  readonly path: string;
  /** The same without values of the documents, which may be secret: `oobeSystem / … / LocalAccount / Description`. */
  readonly place: string;
  /** The names of the settings whose values stand in the path. */
  readonly keys: readonly string[];
  /** undefined: not there. */
  readonly desired: string | undefined;
  readonly stored: string | undefined;
}

/** Elements that are passed over, as if they were not there. */
export type Ignored = (element: XmlElement) => boolean;

/** What tells an element from others of its name, and how the element is called in words. */
export interface Identity {
  readonly key: string;
  readonly words: string;
  /** The setting whose value stands in the words, and the words without it. */
  readonly secret?: { readonly name: string; readonly words: string };
}

/** What elements mean, beside how they are written. */
export interface Meaning {
  /** The name without its prefix. */
  nameOf(element: XmlElement): string;
  identityOf(element: XmlElement): Identity;
  /** The attributes that say something. */
  attributesOf(element: XmlElement): readonly XmlAttribute[];
  /** What the text of an element says. */
  valueOf(element: XmlElement, text: string): string;
  /** What an element says as a whole, by name, where its children mean something together only. */
  partsOf(element: XmlElement): ReadonlyMap<string, string> | undefined;
}

/** Each thing means what is written. */
export const asWritten: Meaning = {
  nameOf: ({ local }) => local,
  identityOf: identityAsWritten,
  attributesOf: ({ attributes }) => attributes,
  valueOf: (_element, text) => text,
  partsOf: () => undefined,
};

/**
 * Compares the roots of two trees by what they mean: names, namespaces, attribute values, character data. Layout,
 * comments, prefixes and the order of elements of different names mean nothing.
 *
 * @param ignored What is passed over.
 * @param options.isShellIgnored True if an element that only one of the two has, and that has nothing else in it, is passed over as well.
 */
export function compareTrees(
  desired: XmlTree,
  stored: XmlTree,
  ignored: Ignored,
  { isShellIgnored = false, meaning = asWritten }: { isShellIgnored?: boolean; meaning?: Meaning } = {},
): Difference[] {
  const differences: Difference[] = [];
  const note = (path: Path, want: string | undefined, have: string | undefined): void => {
    if (want !== have) differences.push({ ...pathWords(path), desired: want, stored: have });
  };
  const noteEach = (path: Path, want: ReadonlyMap<string, string>, have: ReadonlyMap<string, string>): void => {
    for (const name of new Set([...want.keys(), ...have.keys()]))
      note([...path, { words: name }], want.get(name), have.get(name));
  };

  const compareAt = (path: Path, a: XmlElement, b: XmlElement, sameScope: boolean, exact: boolean): void => {
    // Written alike where prefixes mean the same: as it is for most of two versions of one file.
    if (sameScope && spelling(desired, a) === spelling(stored, b)) return;
    noteEach(path, attributeValues(meaning.attributesOf(a), "@"), attributeValues(meaning.attributesOf(b), "@"));
    const [wantedParts, hadParts] = [meaning.partsOf(a), meaning.partsOf(b)];
    if (wantedParts && hadParts) return noteEach(path, wantedParts, hadParts);

    const [wantedChildren, hadChildren] = [groupByKey(a, ignored, meaning), groupByKey(b, ignored, meaning)];
    // White space is layout, but for a password.
    const text = (element: XmlElement): string =>
      meaning.valueOf(
        element,
        exact && childElements(element).length === 0 ? textOf(element) : withoutLayout(textOf(element)),
      );
    note(path, text(a), text(b));
    const scope = sameScope && isDeepStrictEqual(a.declared, b.declared);
    for (const key of new Set([...wantedChildren.keys(), ...hadChildren.keys()])) {
      const want = wantedChildren.get(key) ?? [];
      const have = hadChildren.get(key) ?? [];
      const length = Math.max(want.length, have.length);
      for (let index = 0; index < length; index += 1) {
        const [c, d] = [want[index], have[index]];
        const place = [...path, stepOf(meaning.identityOf((c ?? d)!), length > 1 ? index + 1 : 0)];
        if (c && d) compareAt(place, c, d, scope, exact || /password/i.test(c.local));
        else if (c) for (const [leaf, value] of leavesOf(place, c)) note(leaf, value, undefined);
        else for (const [leaf, value] of leavesOf(place, d!)) note(leaf, undefined, value);
      }
    }
  };

  /** Everything that an element says, apart from what is ignored. One with nothing else in it says no more than that it is there. */
  const leavesOf = (path: Path, element: XmlElement): readonly Leaf[] => {
    const children = childElements(element);
    if (children.length === 0) return [[path, textOf(element).trim()]];
    const kept = children.filter((child) => !ignored(child));
    if (kept.length === 0) return isShellIgnored ? [] : [[path, ""]];
    return kept.flatMap((child) => leavesOf([...path, meaning.identityOf(child)], child));
  };

  compareAt([], desired.root, stored.root, true, false);
  return differences;
}

/** The elements on the way to one, in words. */
type Path = readonly Step[];
type Step = Omit<Identity, "key">;

/** A value that an element says, with the elements on the way to it. */
type Leaf = readonly [path: Path, value: string];

function stepOf({ words, secret }: Identity, number: number): Step {
  if (number === 0) return { words, secret };
  const counted = ` #${number}`;
  return { words: words + counted, secret: secret && { ...secret, words: secret.words + counted } };
}

function pathWords(path: Path): Pick<Difference, "path" | "place" | "keys"> {
  return {
    path: path.map(({ words }) => words).join(" / "),
    place: path.map(({ words, secret }) => secret?.words ?? words).join(" / "),
    keys: path.flatMap(({ secret }) => secret?.name ?? []),
  };
}

/** What an element says: the same for two that say the same in the same order. */
export function meaningOf(element: XmlElement, ignored: Ignored): unknown[] {
  const children = childElements(element);
  return [
    element.namespace,
    element.local,
    [...attributeValues(element.attributes)].sort(),
    children.length === 0 ? textOf(element) : withoutLayout(textOf(element)),
    children.filter((child) => !ignored(child)).map((child) => meaningOf(child, ignored)),
  ];
}

/** Text without the white space that is only layout. */
export function withoutLayout(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
}

function spelling(tree: XmlTree, { start, end }: XmlElement): string {
  return tree.text.slice(start, end);
}

/** Attributes by namespace and name, namespace declarations left out. */
function attributeValues(attributes: readonly XmlAttribute[], prefix = ""): Map<string, string> {
  return new Map(
    attributes
      .filter(({ namespace }) => namespace !== xmlnsNamespace)
      .map(({ namespace, local, name, value }) => {
        // Windows compares architectures without case.
        const meant = name === "processorArchitecture" ? value.toLowerCase() : value;
        return [prefix + (namespace ? `${namespace} ${local}` : local), meant];
      }),
  );
}

/** Child elements by what tells them apart; several of one key keep their order. */
function groupByKey(element: XmlElement, ignored: Ignored, meaning: Meaning): Map<string, XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const child of childElements(element)) {
    if (ignored(child)) continue;
    const key = [child.namespace, meaning.nameOf(child), meaning.identityOf(child).key].join("\n");
    const group = groups.get(key);
    if (group) group.push(child);
    else groups.set(key, [child]);
  }
  return groups;
}

/** As Windows tells passes, components and commands apart; other items of lists have a key of their own. */
function identityAsWritten(element: XmlElement): Identity {
  const { local } = element;
  if (local === "settings") {
    const pass = attributeOf(element, "pass");
    return { key: pass ?? "", words: pass ?? local };
  }
  if (local === "component") {
    const name = attributeOf(element, "name");
    const architecture = architectureOf(element);
    return { key: `${name}\n${architecture}`, words: `${name ?? local} (${architectureWords(architecture)})` };
  }
  const order = childElements(element, "Order")[0];
  const number = order && textOf(order).trim();
  return { key: `${keyValueOf(element)}\n${number}`, words: order ? `${local} with Order ${number}` : local };
}

/** The attribute `wcm:keyValue`, which tells items of a list apart that have nothing else. */
export function keyValueOf(element: XmlElement): string | undefined {
  return attributeOf(element, "keyValue", wcmNamespace);
}
