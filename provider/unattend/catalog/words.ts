import type { SettingFacts, SettingStatus } from "./catalog";

/** What is known of settings, in words. */

export const statusWords: Readonly<Record<SettingStatus, string>> = {
  deprecated: "Deprecated in Windows 10",
  removed: "Removed from Windows 10",
  "not supported": "Not supported by Windows 10",
  "advised against": "Microsoft advises against it",
};

/** Of an item of a list. */
export function listWords(key: string): string {
  if (key === "") return "List";
  return `List by ${key === "@" ? "the attribute wcm:keyValue" : key}`;
}

export function kindWords({ kind, values = [], isExample, ...facts }: SettingFacts): string | undefined {
  switch (kind) {
    case "boolean":
      return "Boolean";
    case "integer":
      return ["Integer", ...rangeWords(facts)].join(", ");
    case "text":
      return facts.longest === undefined ? "Text" : `Text, at most ${facts.longest} characters`;
    case "guid":
      return "GUID";
    case "choice":
      return `${isExample ? "For instance" : "One of"} ${values.map(valueWord).join(", ")}`;
    case undefined:
      return undefined;
  }
}

function rangeWords({ least, greatest, also = [], digits }: SettingFacts): string[] {
  const range = least === undefined ? [] : [[`${least} to ${greatest}`, ...also].join(" or ")];
  return digits === undefined ? range : [...range, `${digits} digits`];
}

export function valueWord(value: string): string {
  return value === "" ? '""' : value;
}
