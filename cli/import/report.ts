import { groupBy } from "./names";
import type { ProgramFiles } from "./program";
import { Secret } from "./secrets";
import type { LeftBecause, LeftFile } from "./sources";

/** What the program has of each file. */
export interface Expressed extends ProgramFiles {
  /** Files of which it has the commands, though something else was asked for. */
  readonly instead: readonly { readonly path: string; readonly reason: string }[];
}

/** What came of an import. */
export interface Imported extends Expressed {
  readonly left: readonly LeftFile[];
  /** How many files in folders are other XML. */
  readonly others: number;
  readonly secrets: readonly Secret[];
}

/** What somebody should look at, each with the files in which it is so. */
export function notesOf({ files, instead }: Pick<Imported, "files" | "instead">): string[] {
  const notes = [
    ...instead.map(({ path, reason }) => ({
      path,
      note: `only the commands are in the program, since with the whole document it would not be as it is: ${reason}`,
    })),
    ...files.flatMap(({ path, left }) =>
      left.map(({ kind, pass, reason }) => ({
        path,
        note: `${kind.list} in ${pass} stays as people wrote it, since ${reason}`,
      })),
    ),
    ...files.flatMap(({ path, lists }) =>
      lists.flatMap(({ kind, pass, commands }) =>
        commands.flatMap(({ name, values }) => {
          const keys = ["path", "commandLine", "description"].flatMap((argument) => secretsIn(values.get(argument)));
          const note = `${name} (${kind.list} in ${pass}) seems to have a password in its text: ${keys.join(", ")}`;
          return keys.length === 0 ? [] : [{ path, note }];
        }),
      ),
    ),
  ];
  return [...groupBy(notes, ({ note }) => note)].map(([note, [first, ...others]]) => {
    const andMore = others.length > 0 ? `, and ${counted(others.length, "more file")}` : "";
    return `${first!.path}${andMore}: ${note}`;
  });
}

function secretsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((part) => (part instanceof Secret ? part.key : [])) : [];
}

/** What came of an import, for people. */
export function summary(imported: Imported, out: string): string {
  const { files, settings, documents, left, others, secrets } = imported;
  const lists = files.flatMap((file) => file.lists);
  const commands = lists.reduce((sum, list) => sum + list.commands.length, 0);
  const ofCommands = [counted(commands, "command"), counted(lists.length, "list"), counted(files.length, "file")];
  const parts = [
    ...(settings.length > 0 ? [`the settings of ${counted(settings.length, "file")}`] : []),
    ...(documents.length > 0 ? [counted(documents.length, "document")] : []),
    ...(files.length > 0 ? [`${ofCommands[0]} in ${ofCommands[1]} of ${ofCommands[2]}`] : []),
    ...(secrets.length > 0 ? [counted(secrets.length, "secret")] : []),
  ];
  const written = files.length + settings.length + documents.length;
  const byReason = [...groupBy(left, ({ because }) => because)].map(([because, all]) =>
    reasonWords[because as LeftBecause](all.length),
  );
  const leftOut = [...byReason, ...(others > 0 ? [counted(others, "other XML file")] : [])];
  const lines = [
    ...notesOf(imported),
    ...left.map(({ path, words }) => `${path}: ${words}`),
    written > 0
      ? `${counted(written, "answer file")} in the program in ${out}: ${parts.join(", ")}`
      : "No answer file that a program can have, so none is written",
    ...(leftOut.length > 0 ? [`Left out: ${leftOut.join(", ")}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

const reasonWords: Record<LeftBecause, (number: number) => string> = {
  "not read": (number) => `${number} not read`,
  "no answer file": (number) => `${number} that ${number === 1 ? "is no answer file" : "are no answer files"}`,
  "copy of Windows Setup's": (number) => `${number === 1 ? "1 copy" : `${number} copies`} that Windows Setup keeps`,
  template: (number) => counted(number, "template"),
  "managed already": (number) => `${number} that ${number === 1 ? "a stack has" : "stacks have"} already`,
};

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
