import { kebabCase, Names, wordsOf } from "../../provider/unattend/import/names";

/** Names as people give them to resources and constants. */

/** `setExecutionPolicy`, a valid identifier. */
export function camelCase(words: readonly string[]): string {
  const [first = "value", ...rest] = words;
  const name = first + rest.map(capitalized).join("");
  return /^\d/.test(name) ? `_${name}` : name;
}

/** `shellSetup`, for a component of Windows's. */
export function componentIdentifier(name: string): string {
  return camelCase(wordsOf(name.replace(/^Microsoft-Windows-/, "")));
}

/** `SetExecutionPolicy`. */
export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
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
