import { configurationPasses, type ListKind } from "../../provider/unattend/model/vocabulary";
import type { OtherList } from "../../provider/unattend/import/lists";
import type { Command, DeclaredList, Value } from "./declared";
import { plainText, textKey } from "./secrets";

/** A file, and what the program says of it. */
export interface DeclaredFile {
  readonly path: string;
  readonly resource: string;
  readonly lists: readonly DeclaredList[];
  /** Lists that stay as people wrote them. */
  readonly left: readonly OtherList[];
}

/** What a program says of the lists that it leaves alone. */
export function leftWords({ left }: DeclaredFile): string[] {
  return left.map(({ kind, pass, reason }) => `${kind.list} in ${pass} stays as people wrote it: ${reason}.`);
}

/** Files of one shape: the program says once what they have in common, and in a table in what they differ. */
export interface Family {
  readonly files: readonly DeclaredFile[];
  readonly places: readonly Place[];
}

/** A list of the family. */
export interface Place {
  readonly kind: ListKind;
  readonly pass: string;
  readonly slots: readonly Slot[];
}

/** A command of the family, as each of its files has it; undefined where one does not have it. */
export interface Slot {
  readonly variants: readonly (Command | undefined)[];
}

/** How much of two files has to be the same for one family. */
const leastAlike = 0.7;

/** How much of two texts has to be the same for one command that differs a little. */
const leastAlikeTexts = 0.5;

/** Puts files together that have nearly the same commands. */
export function familiesOf(files: readonly DeclaredFile[]): Family[] {
  const families: Family[] = [];
  for (const file of files) {
    const joined = families.findIndex((family) => isAlike(family, file));
    const grown = joined < 0 ? undefined : join(families[joined]!, file);
    if (grown) families[joined] = grown;
    else families.push(alone(file));
  }
  return families;
}

function alone(file: DeclaredFile): Family {
  const places = file.lists.map(({ kind, pass, commands }) => ({
    kind,
    pass,
    slots: commands.map((command) => ({ variants: [command] })),
  }));
  return { files: [file], places };
}

function isAlike({ files: [first] }: Family, file: DeclaredFile): boolean {
  if (leftKey(first!) !== leftKey(file)) return false;
  const [ours, theirs] = [first!, file].map(({ lists }) =>
    lists.reduce((sum, { commands }) => sum + commands.length, 0),
  );
  if (Math.min(ours!, theirs!) < leastAlike * Math.max(ours!, theirs!)) return false;
  const likeness = first!.lists.flatMap((list) => {
    const other = file.lists.find((each) => isSamePlace(each, list));
    return other ? aligned(list.commands, other.commands).map(([a, b]) => (a && b ? alikeness(a, b) : 0)) : [];
  });
  return sum(likeness) >= leastAlike * Math.max(ours!, theirs!);
}

function leftKey({ left }: DeclaredFile): string {
  return left.map(({ kind, pass, reason }) => [kind.list, pass, reason].join()).join("\n");
}

function isSamePlace(a: Omit<Place, "slots">, b: Omit<Place, "slots">): boolean {
  return a.kind === b.kind && a.pass === b.pass;
}

/** The family with one file more. */
function join({ files, places }: Family, file: DeclaredFile): Family {
  const none = files.map(() => undefined);
  const known = places.map((place) => {
    const own = file.lists.find((list) => isSamePlace(list, place))?.commands ?? [];
    const pairs = aligned(place.slots.map(representative), own);
    let index = 0;
    const slots = pairs.map(([ours, theirs]) => {
      const slot = ours && place.slots[index++];
      return { variants: [...(slot?.variants ?? none), theirs] };
    });
    return { ...place, slots };
  });
  const added = file.lists
    .filter((list) => !places.some((place) => isSamePlace(list, place)))
    .map(({ kind, pass, commands }) => ({
      kind,
      pass,
      slots: commands.map((command) => ({ variants: [...none, command] })),
    }));
  const all = [...known, ...added].sort((a, b) => passNumber(a) - passNumber(b));
  return { files: [...files, file], places: all };
}

function passNumber({ pass }: Place): number {
  return (configurationPasses as readonly string[]).indexOf(pass);
}

export function representative({ variants }: Slot): Command {
  return variants.find((variant) => variant !== undefined)!;
}

/** Two sequences of commands side by side, so that as much as possible is alike: the longest common subsequence, by likeness. */
function aligned(ours: readonly Command[], theirs: readonly Command[]): [Command | undefined, Command | undefined][] {
  const best = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const gain = (i: number, j: number): number => alikeness(ours[i]!, theirs[j]!) || Number.NEGATIVE_INFINITY;
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, gain(i, j) + best[i + 1]![j + 1]!);
    }
  }
  const pairs: [Command | undefined, Command | undefined][] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    if (i < ours.length && j < theirs.length && best[i]![j] === gain(i, j) + best[i + 1]![j + 1]!) {
      pairs.push([ours[i++], theirs[j++]]);
    } else if (j === theirs.length || (i < ours.length && best[i]![j] === best[i + 1]![j])) {
      pairs.push([ours[i++], undefined]);
    } else {
      pairs.push([undefined, theirs[j++]]);
    }
  }
  return pairs;
}

/** How much two commands are alike: 1 for the same, 0 for two that have nothing to do with each other. */
function alikeness(a: Command, b: Command): number {
  if (a.content === b.content) return 1;
  if (frameKey(a) !== frameKey(b)) return 0;
  const names = new Set([...a.values.keys(), ...b.values.keys()]);
  const alike = [...names].map((name) => alikeValues(a.values.get(name), b.values.get(name)));
  const likeness = sum(alike) / alike.length;
  return likeness < leastAlikeTexts ? 0 : likeness * 0.99;
}

/** In what commands have to be the same to be one that differs in some value. */
function frameKey({ name, architectures, values }: Command): string {
  return [name, architectures?.join(), values.has("credentials.password")].join("\n");
}

function alikeValues(a: Value | undefined, b: Value | undefined): number {
  if (a === undefined || b === undefined || typeof a === "boolean" || typeof b === "boolean") return Number(a === b);
  if (textKey(a) === textKey(b)) return 1;
  const [one, other] = [plainText(a), plainText(b)];
  if (one === undefined || other === undefined) return leastAlikeTexts;
  const { prefix, suffix } = commonEnds([one, other]);
  return (prefix.length + suffix.length) / Math.max(one.length, other.length);
}

/** What all texts begin and end with; the two do not overlap. */
export function commonEnds(texts: readonly string[]): { prefix: string; suffix: string } {
  const [first = ""] = texts;
  const shortest = Math.min(first.length, ...texts.map(({ length }) => length));
  let start = 0;
  while (start < shortest && texts.every((text) => text[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && texts.every((text) => text.at(-1 - end) === first.at(-1 - end))) end += 1;
  return { prefix: first.slice(0, start), suffix: first.slice(first.length - end) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
