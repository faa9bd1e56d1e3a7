import { catalog, type Setting } from "../../provider/unattend/catalog/catalog";
import { settingOf } from "../../provider/unattend/content/known-settings";
import { AnswerFileDocument } from "../../provider/unattend/model/document";
import { configurationPasses } from "../../provider/unattend/model/vocabulary";
import { checkDocument, type DocumentFinding } from "../../provider/unattend/rules/check";
import { componentsOf, elementsIn, ownChildren } from "../../provider/unattend/rules/elements";
import { applyEdits, insertion, removal, replacement, type Edit } from "../../provider/xml/edit";
import { attributeRanges, type Range, type XmlElement } from "../../provider/xml/tree";

/** How many mistakes of a kind the rules find, each made by itself in a file that is otherwise as it was. */
export interface Recall {
  readonly kind: string;
  /** The least part that has to be found, notes included. */
  readonly goal: number;
  readonly made: number;
  /** Found by an error or a warning, and by a note alone. */
  readonly warned: number;
  readonly noted: number;
  /** What was not found, each once. */
  readonly missed: readonly string[];
}

/** A setting that stands in a file, or a component. */
interface Site {
  readonly document: AnswerFileDocument;
  readonly element: XmlElement;
  readonly setting: Setting;
}

/** A number from 0 to 1, the next of a sequence. */
type Random = () => number;

interface Kind {
  readonly goal: number;
  /** The codes of the rules that are to find it; some speak of commands. */
  readonly by: RegExp;
  readonly isSite: (site: Site) => boolean;
  /** None where what was drawn is no mistake. */
  readonly mistake: (site: Site, random: Random) => Edit[];
}

const kinds: Record<string, Kind> = {
  "component with a typing error": {
    by: /UA140/,
    goal: 1,
    isSite: ({ setting }) => !setting.parent,
    mistake: ({ document, element, setting }, random) => {
      const name = typedWrong(setting.name, random);
      const range = attributeRanges(document.tree.text, element).find(
        (each) => document.tree.text.slice(each.name.start, each.name.end) === "name",
      )!;
      return catalog().component(name) ? [] : [replacement(range.value.start, range.value.end, name)];
    },
  },
  "setting with a typing error": {
    by: /UA(10[126]|125|133|14[12])/,
    goal: 0.97,
    isSite: isKnownPlace,
    mistake: ({ element, setting }, random) => {
      const name = typedWrong(element.local, random);
      return setting.parent!.find(name) ? [] : renamed(element, name);
    },
  },
  "setting one level up": {
    by: /UA(125|129|133|14[12])/,
    goal: 0.99,
    isSite: ({ setting: { parent, name } }) => parent?.parent !== undefined && !hasPlaceFor(parent.parent, name),
    mistake: ({ document, element }) => [
      insertion(element.parent!.start, document.tree.text.slice(element.start, element.end)),
      removal(element.start, element.end),
    ],
  },
  "setting in another pass": {
    by: /UA(129|145)/,
    goal: 0.98,
    isSite: ({ setting }) =>
      setting.parent !== undefined && !setting.parent.parent && setting.possiblePasses.length > 0,
    mistake: ({ document, element, setting }, random) => {
      const others = configurationPasses.filter(
        (pass) => pass !== "oobeUser" && !setting.possiblePasses.includes(pass),
      );
      if (others.length === 0) return [];
      const { text, root } = document.tree;
      const component = element.parent!;
      const prefix = root.name.slice(0, -root.local.length);
      const moved = [component, element].map(({ start, openEnd }) => text.slice(start, openEnd))[0]!;
      const inOther = `<${prefix}settings pass="${oneOf(others, random)}">${moved}${text.slice(element.start, element.end)}</${component.name}></${prefix}settings>`;
      return [insertion(root.closeStart, inOther), removal(element.start, element.end)];
    },
  },
  "no true or false": valueMistake(1, "boolean", (_, random) =>
    oneOf(["yes", "no", "on", "ture", "fasle", "2"], random),
  ),
  "no number": valueMistake(1, "integer", (_, random) => oneOf(["one", "1a", "1.5", "#1", "1,000", "O"], random)),
  "another value": valueMistake(0.95, "choice", ({ facts: { values } }, random) => {
    const others = catalog().components.flatMap(({ allSettings }) =>
      allSettings.flatMap(({ facts }) => facts.values ?? []),
    );
    const drawn = random() < 0.5 ? typedWrong(oneOf(values!, random), random) : oneOf(others, random);
    return values!.some((value) => value.toLowerCase() === drawn.toLowerCase()) ? undefined : drawn;
  }),
  "too long": {
    by: /UA(108|110|147)/,
    goal: 1,
    isSite: ({ element, setting }) => setting.facts.longest !== undefined && ownChildren(element).length === 0,
    mistake: ({ element, setting }, random) =>
      withContent(element, "a".repeat(setting.facts.longest! + 1 + Math.floor(random() * 20))),
  },
  "item without its key": {
    by: /UA(102|150)/,
    goal: 1,
    isSite: hasKey,
    mistake: ({ document, element, setting }) =>
      keysOf(document, element, setting).map(({ start, end }) => removal(start, end)),
  },
  "two items with one key": {
    by: /UA(109|151)/,
    goal: 1,
    isSite: hasKey,
    mistake: ({ document, element }) => [insertion(element.end, document.tree.text.slice(element.start, element.end))],
  },
};

/**
 * Makes mistakes in answer files, and counts what the rules find of them.
 *
 * @param each How many of each kind; the same for the same seed.
 */
export function recallOf(documents: readonly AnswerFileDocument[], each: number, seed: number): Recall[] {
  const before = new Map(documents.map((document) => [document, checkDocument(document)]));
  // Where something is wrong already, one more mistake may be the same one.
  const isRight = (document: AnswerFileDocument): boolean =>
    before.get(document)!.every(({ severity }) => severity !== "error");
  const sites = documents.filter(isRight).flatMap(sitesIn);
  return Object.entries(kinds).map(([kind, { goal, by, isSite, mistake }]) => {
    const random = sequence(seed);
    const possible = sites.filter(isSite);
    const counts = { made: 0, warned: 0, noted: 0 };
    const missed = new Set<string>();
    while (possible.length > 0 && counts.made < each) {
      const site = oneOf(possible, random);
      const edits = mistake(site, random);
      if (edits.length === 0) continue;
      const text = applyEdits(site.document.tree.text, edits);
      const severities = newFindings(before.get(site.document)!, text)
        .filter(({ code }) => by.test(code))
        .map(({ severity }) => severity);
      counts.made += 1;
      if (severities.some((severity) => severity !== "note")) counts.warned += 1;
      else if (severities.length > 0) counts.noted += 1;
      else missed.add(`${site.setting.place}: ${edits.at(-1)!.content}`);
    }
    return { kind, goal, ...counts, missed: [...missed] };
  });
}

function newFindings(before: readonly DocumentFinding[], text: string): DocumentFinding[] {
  const known = before.map(identity);
  return checkDocument(AnswerFileDocument.parse(text)).filter((finding) => {
    const index = known.indexOf(identity(finding));
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

/** What stays the same of a finding if something is inserted before it. */
function identity({ code, cause }: DocumentFinding): string {
  return `${code} ${cause.replace(/in line \d+/, "")}`;
}

function sitesIn(document: AnswerFileDocument): Site[] {
  return componentsOf(document.tree.root)
    .filter((component) => ownChildren(component).length > 0)
    .flatMap(elementsIn)
    .flatMap((element) => {
      const setting = settingOf(element);
      return setting ? { document, element, setting } : [];
    });
}

/** False for a component, and in one that has settings that are not known. */
function isKnownPlace({ setting: { parent } }: Site): boolean {
  return parent !== undefined && !parent.facts.isOpen;
}

function hasPlaceFor(parent: Setting, name: string): boolean {
  return parent.facts.isOpen === true || parent.find(name) !== undefined;
}

function valueMistake(
  goal: number,
  kind: Setting["facts"]["kind"],
  drawn: (setting: Setting, random: Random) => string | undefined,
): Kind {
  return {
    goal,
    by: /UA(102|146|148|149)/,
    isSite: ({ element, setting }) => setting.facts.kind === kind && ownChildren(element).length === 0,
    mistake: ({ element, setting }, random) => {
      const value = drawn(setting, random);
      return value === undefined ? [] : withContent(element, value);
    },
  };
}

function hasKey({ document, element, setting }: Site): boolean {
  return keysOf(document, element, setting).length > 0;
}

/** The attribute and the elements of an item that tell it from others. */
function keysOf({ tree: { text } }: AnswerFileDocument, item: XmlElement, { facts: { key } }: Setting): Range[] {
  if (!key) return [];
  const name = key === "@" ? "Key" : key;
  const elements = ownChildren(item).filter(({ local }) => local === name);
  const attributes = attributeRanges(text, item)
    .filter((range) => key === "@" && /:keyValue$/.test(text.slice(range.name.start, range.name.end)))
    .map((range) => ({ start: range.name.start, end: range.value.end + 1 }));
  return [...attributes, ...elements];
}

function withContent({ name, start, openEnd, closeStart, selfClosed }: XmlElement, content: string): Edit[] {
  if (selfClosed) return [replacement(start, openEnd, `<${name}>${content}</${name}>`)];
  return [replacement(openEnd, closeStart, content)];
}

function renamed({ name, local, start, closeStart, selfClosed }: XmlElement, renamedTo: string): Edit[] {
  const offset = name.length - local.length;
  const at = (tag: number): Edit => replacement(tag + offset, tag + name.length, renamedTo);
  return [at(start + 1), ...(selfClosed ? [] : [at(closeStart + 2)])];
}

/** A letter too few, too many, another one, or two exchanged. */
function typedWrong(name: string, random: Random): string {
  const place = Math.floor(random() * (name.length - 1)) + (name.length > 1 ? 1 : 0);
  const letter = oneOf([..."abcdefghijklmnopqrstuvwxyz"], random);
  const [before, here, after] = [name.slice(0, place), name.slice(place, place + 1), name.slice(place + 1)];
  return oneOf(
    [
      before + after,
      before + letter + here + after,
      before + letter + after,
      before.slice(0, -1) + here + before.slice(-1) + after,
    ],
    random,
  );
}

function oneOf<T>(all: readonly T[], random: Random): T {
  return all[Math.floor(random() * all.length)]!;
}

/** Numbers that look like random ones: mulberry32. */
function sequence(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
