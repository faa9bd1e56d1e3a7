import { startedBy } from "../rules/programs";

/** Names as people give them to commands. */

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

/** A name by what a command is for, else by what it starts. */
export function commandName(description: string, run: string): string {
  return kebabCase(wordsOf(description)) || kebabCase(programWords(run)) || "command";
}

/** The words of what a command line is about: a script, else the program that it starts and what that does. */
function programWords(run: string): string[] {
  const script = /([\w.-]+)\.(?:ps1|cmd|bat|vbs|wsf|js|msi|inf|reg)\b/i.exec(run)?.[1];
  if (script) return wordsOf(script);
  const parts = startedBy(run).match(/"[^"]*"|[^\s"]+/g) ?? [];
  const [program = "", ...rest] = parts.filter((part) => /[A-Za-z]/.test(part));
  const name = program.replaceAll('"', "").split(/[\\/]/).at(-1)!;
  const end = rest.findIndex((part) => !/^[A-Za-z][\w.]*$/.test(part));
  const verbs = rest.slice(0, end < 0 ? 2 : Math.min(end, 2));
  const registryValue = /^reg(?:\.exe)?$/i.test(name) ? /\s\/v\s+"?([\w ]+)/i.exec(run)?.[1] : undefined;
  return [name.replace(/\.\w+$/, ""), ...verbs, registryValue ?? ""].flatMap(wordsOf);
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
