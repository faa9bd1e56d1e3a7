import { catalog, type Setting } from "../provider/unattend/catalog/catalog";
import { nearest } from "../provider/unattend/rules/near";

/** What somebody may mean who asks for a setting. */
export interface FoundSettings {
  /** The one that is meant, if that is clear. */
  readonly meant?: Setting;
  /** What else it may be: what is called that comes first, then what has it in its name. */
  readonly others: readonly Setting[];
  /** If there is none: what has its last name elsewhere, or nearly that name. */
  readonly near: readonly Setting[];
}

/**
 * Finds components and settings by a name, a part of one, or several on the way with slashes (or backslashes) between them:
 * `Order`, `RunSynchronousCommand/Order`, `Microsoft-Windows-Setup/RunSynchronous`. Letter case does not matter.
 */
export function findSettings(words: string): FoundSettings {
  const names = words.split(/[\\/]/).filter(Boolean);
  if (names.length === 0) return { others: [], near: [] };
  const all = catalog().components.flatMap((component) => [component, ...component.allSettings]);
  const like = all.filter((setting) => endsWith(setting, names, isLike));
  const called = like.filter((setting) => endsWith(setting, names, (each, name) => each.isNamed(name)));
  const found = [...called, ...like.filter((setting) => !called.includes(setting))];
  if (called.length === 1 || found.length === 1) return { meant: found[0]!, others: found.slice(1), near: [] };
  return { others: found, near: found.length > 0 ? [] : nearOf(names.at(-1)!, all) };
}

/** Whether a setting and what it stands in are what the names mean. */
function endsWith(
  setting: Setting | undefined,
  names: readonly string[],
  isMeant: (setting: Setting, name: string) => boolean,
): boolean {
  const name = names.at(-1);
  if (name === undefined) return true;
  return setting !== undefined && isMeant(setting, name) && endsWith(setting.parent, names.slice(0, -1), isMeant);
}

function isLike({ spellings }: Setting, name: string): boolean {
  return spellings.some((spelling) => spelling.toLowerCase().includes(name.toLowerCase()));
}

function nearOf(name: string, all: readonly Setting[]): readonly Setting[] {
  const called = all.filter((setting) => setting.isNamed(name));
  const near = nearest(name, [...new Set(all.map((setting) => setting.name))]);
  return called.length > 0 || near === undefined ? called : all.filter((setting) => setting.isNamed(near));
}
