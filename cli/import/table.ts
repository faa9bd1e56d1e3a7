import type { Command, Value } from "./declared";
import { commonEnds, representative, type DeclaredFile, type Family, type Place, type Slot } from "./families";
import { Names, wordsOf } from "../../provider/unattend/import/names";
import { camelCase, groupBy } from "./names";
import { plainText, textKey, type Secret, type Text } from "./secrets";

/** A value in which the files of a family differ. */
export interface Column {
  readonly name: string;
  /** Its type in TypeScript. */
  readonly type: string;
  /** One for each file; undefined where it has none. */
  readonly cells: readonly (Value | undefined)[];
  /** What nearly all files have, so that rows say only what is different. */
  readonly usual?: Value;
}

/** A value as a family's program says it. */
export type SharedValue = boolean | readonly (string | Secret | Column)[];

/** A command as a family's program says it: what the files have in common, with columns for the rest. */
export interface SharedCommand {
  readonly slot: Slot;
  readonly values: ReadonlyMap<string, SharedValue>;
  /** Says which files have it; undefined if all do. */
  readonly condition: Column | undefined;
}

/** The table of what differs between the files of a family. */
export class Table {
  /** The resource's name, which is the key of each row. */
  readonly nameColumn: Column;
  readonly columns: Column[] = [];
  /** Where each file is. */
  readonly path: SharedValue;
  private readonly names = new Names(["name", "config", "pulumi"]);

  constructor(private readonly files: readonly Pick<DeclaredFile, "path" | "resource">[]) {
    this.nameColumn = { name: "name", type: "string", cells: files.map(({ resource }) => [resource]) };
    this.path = this.pathOf();
  }

  /** A path says once what all have in common if the rest is the resource's name; else it is easier to find as a whole. */
  private pathOf(): SharedValue {
    const [first] = this.files;
    const at = first?.path.lastIndexOf(first.resource) ?? -1;
    const before = first?.path.slice(0, at) ?? "";
    const after = first?.path.slice(at + first.resource.length) ?? "";
    const isNamed = this.files.every(({ path, resource }) => path === before + resource + after);
    if (isNamed && at >= 0) return [before, this.nameColumn, after];
    const cells = this.files.map(({ path }) => [path]);
    return [this.column("path", "string", cells)];
  }

  /** What the family's program says of a command. */
  share(slot: Slot): SharedCommand {
    const first = representative(slot);
    const present = slot.variants.filter((variant) => variant !== undefined);
    const condition = present.length < this.files.length ? this.conditionOf(slot, first) : undefined;
    const names = [...new Set(present.flatMap(({ values }) => [...values.keys()]))];
    const values = names.map((name) => [name, this.valueOf(slot, name, first)] as const);
    return { slot, values: new Map(values), condition };
  }

  private conditionOf({ variants }: Slot, { name }: Command): Column {
    const cells = variants.map((variant) => (variant ? true : undefined));
    return this.column(camelCase(name.split("-")), "boolean", cells);
  }

  private valueOf({ variants }: Slot, name: string, first: Command): SharedValue {
    // A file that does not have the command says nothing of its values.
    const isSaid = variants.map((variant) => variant !== undefined);
    const cells = variants.map((variant) => variant?.values.get(name));
    return this.merge(cells, [...first.name.split("-"), ...wordsOf(name.split(".").at(-1)!)], name, isSaid);
  }

  /**
   * What all files say, with a column for what differs.
   *
   * @param words What it is, as words for the column.
   * @param argument The argument that it is of.
   * @param isSaid False for files that say nothing of it.
   */
  merge(
    cells: readonly (Value | undefined)[],
    words: readonly string[],
    argument = "",
    isSaid: readonly boolean[] = cells.map(() => true),
  ): SharedValue {
    const given = cells.filter((_, index) => isSaid[index]);
    if (given.every((value) => cellKey(value) === cellKey(given[0]))) return given[0]!;
    const texts = given.map((value) => (Array.isArray(value) ? plainText(value as Text) : undefined));
    if (texts.every((text) => text !== undefined)) {
      const { before, after } = frameOf(texts);
      const middles = cells.map((cell) => cell && [middleOf(plainText(cell as Text)!, before, after)]);
      const column = this.column(optionBefore(before) ?? camelCase(words), typeOf(argument, middles), middles);
      return [before, column, after].filter((part) => part !== "");
    }
    return [this.column(camelCase(words), typeOf(argument, cells), cells)];
  }

  /** A column with these cells: one that is there already, if it has the same. */
  private column(name: string, type: string, cells: readonly (Value | undefined)[]): Column {
    const same = [this.nameColumn, ...this.columns].find((column) =>
      column.cells.every((cell, index) => cellKey(cell) === cellKey(cells[index])),
    );
    if (same) return same;
    const column = { name: this.names.take([name]), type, cells, usual: usualIn(cells) };
    this.columns.push(column);
    return column;
  }
}

/** How many of the files have to have a value that is the usual one. */
const mostFiles = 0.75;

function usualIn(cells: readonly (Value | undefined)[]): Value | undefined {
  if (cells.includes(undefined)) return undefined;
  const [most] = [...groupBy(cells, cellKey).values()].sort((a, b) => b.length - a.length);
  return most!.length > 1 && most!.length >= mostFiles * cells.length ? most![0] : undefined;
}

/** True for a cell that its row has to say. */
export function isTold({ usual }: Column, cell: Value | undefined): boolean {
  return cell !== undefined && (usual === undefined || cellKey(cell) !== cellKey(usual));
}

function cellKey(value: Value | undefined): string {
  return typeof value === "object" ? textKey(value) : String(value);
}

/** The type of what a command's argument can be. */
function typeOf(name: string, cells: readonly (Value | undefined)[]): string {
  if (name === "requiresUserInput") return "boolean";
  if (name === "willReboot") return `DeploymentCommand["willReboot"]`;
  const isSecret = cells.some((cell) => typeof cell === "object" && plainText(cell) === undefined);
  return isSecret ? "pulumi.Input<string>" : "string";
}

/**
 * What all texts have around what differs: whole words, so that what differs can be read by itself. Nothing if it would be
 * empty in one of them, or white space.
 */
function frameOf(texts: readonly string[]): { before: string; after: string } {
  const { prefix, suffix } = commonEnds(texts);
  const before = prefix.replace(/[\p{L}\p{N}_.-]*$/u, "");
  const after = suffix.replace(/^[\p{L}\p{N}_.-]*/u, "");
  const isWord = texts.every((text) => /^\S(?:.*\S)?$/s.test(middleOf(text, before, after)));
  return isWord ? { before, after } : { before: "", after: "" };
}

function middleOf(text: string, before: string, after: string): string {
  return text.slice(before.length, text.length - after.length);
}

/** The name of the option whose value comes next: `site` behind `/site:`. */
function optionBefore(text: string): string | undefined {
  const option = /[\s/-]([A-Za-z]\w+)(?:[:=]\s*|\s+)["']?$/.exec(text)?.[1];
  return option && camelCase(wordsOf(option));
}

/** The table of a family, and its commands as the program says them, list by list. */
export function tabulate({ files, places }: Family): {
  table: Table;
  lists: { place: Place; commands: SharedCommand[] }[];
} {
  const table = new Table(files);
  const lists = places.map((place) => ({ place, commands: place.slots.map((slot) => table.share(slot)) }));
  return { table, lists };
}
