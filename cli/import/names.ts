/** Names as people give them to commands, resources and constants. */

/** How long a name may get, in characters, before the rest of its words is left out. */
const longestName = 40;

/** The words of a text in lower case, in ASCII. */
export function wordsOf(text: string): string[] {
  const ascii = text.normalize("NFKD").replace(/[\u0300-\u036f'’]/g, "");
  return ascii
    .replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$& ")
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** `set-execution-policy`, of as many words as fit. */
export function kebabCase(words: readonly string[]): string {
  let name = "";
  for (const word of words) {
    const longer = name === "" ? word.slice(0, longestName) : `${name}-${word}`;
    if (longer.length > longestName) break;
    name = longer;
  }
  return name.replace(/(?:-(?:an?|and|as|at|by|for|from|in|into|of|on|or|over|the|to|via|with))+$/, "");
}

/** `setExecutionPolicy`, a valid identifier. */
export function camelCase(words: readonly string[]): string {
  const [first = "value", ...rest] = words;
  const name = first + rest.map(capitalized).join("");
  return /^\d/.test(name) ? `_${name}` : name;
}

/** `SetExecutionPolicy`. */
export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Gives each name once. */
export class Names {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** The first of these names that is free, else the last with a number behind it. */
  take(names: readonly string[], separator = ""): string {
    const last = names.at(-1)!;
    let name = names.find((each) => !this.taken.has(each));
    for (let number = 2; name === undefined; number += 1) {
      const numbered = `${last}${separator}${number}`;
      if (!this.taken.has(numbered)) name = numbered;
    }
    this.taken.add(name);
    return name;
  }
}

/** What answer files are called everywhere: it tells none from another. */
const usualName = /^(?:auto[-_]?)?unattend(?:ed)?(?:[-_]?sysprep)?$|^sysprep$/i;

/**
 * Names for resources, by the paths of their files: that of the file, or of its folder where the file is called as all are, and as
 * many folders before it as tell it from the others.
 */
export function resourceNames(paths: readonly string[]): Map<string, string> {
  const partsOf = new Map(paths.map((path) => [path, meaningfulParts(path)]));
  const names = new Names();
  const named = new Map<string, string>();
  const candidate = (path: string, length: number): string =>
    kebabCase(partsOf.get(path)!.slice(-length).flatMap(wordsOf)) || "answer-file";
  let open = [...paths];
  for (let length = 1; open.length > 0; length += 1) {
    const byName = groupBy(open, (path) => candidate(path, length));
    open = [];
    for (const [name, clashing] of byName) {
      const isLast = clashing.every((path) => partsOf.get(path)!.length <= length);
      if (clashing.length > 1 && !isLast) open.push(...clashing);
      else for (const path of clashing) named.set(path, names.take([name], "-"));
    }
  }
  return named;
}

/** The parts of a path, without an ending, and without the file's name if that says nothing. */
function meaningfulParts(path: string): string[] {
  const parts = path.split(/[\\/]+/).filter((part) => part !== "" && part !== "." && !/^[A-Za-z]:$/.test(part));
  const file = parts.pop()!.replace(/\.\w+$/, "");
  return usualName.test(file) && parts.length > 0 ? parts : [...parts, file];
}

/** Values by a key, in the sequence in which the keys come up. */
export function groupBy<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
