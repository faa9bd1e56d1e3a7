import { isDeepStrictEqual } from "node:util";
import type { Path, Properties } from "./values";

export type Change = "add" | "update" | "delete";

/** What differs between two sets of properties, by the paths as Pulumi writes them. */
export function detailedDiff(olds: Properties, news: Properties): Map<string, Change> {
  const changes = new Map<string, Change>();
  const compare = (before: unknown, now: unknown, path: Path): void => {
    if (isDeepStrictEqual(before, now)) return;
    if (before === undefined) changes.set(pathText(path), "add");
    else if (now === undefined) changes.set(pathText(path), "delete");
    else if (!haveParts(before, now)) changes.set(pathText(path), "update");
    else
      for (const key of keysOf(before as Parts, now as Parts))
        compare((before as Parts)[key], (now as Parts)[key], [...path, key]);
  };
  compare(olds, news, []);
  return changes;
}

type Parts = Readonly<Record<string | number, unknown>>;

/**
 * True for two arrays, two objects, or two items of one name: what has another name is another thing. Pulumi looks items of
 * arrays up by number, the same for old and new, so where one comes before others each behind it changes as a whole.
 */
function haveParts(before: unknown, now: unknown): boolean {
  if (typeof before !== "object" || typeof now !== "object" || before === null || now === null) return false;
  return Array.isArray(before) === Array.isArray(now) && (before as Parts).name === (now as Parts).name;
}

function keysOf(before: Parts, now: Parts): (string | number)[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Array.isArray(before) ? keys.map(Number) : keys;
}

/** `commands.specialize.RunSynchronous[0].path`, `settings.windowsPE["Microsoft-Windows-Setup"]`. */
function pathText(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[\w$]+$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
}
