import { array, commentLines, layOut, object, text, type Code, type Property } from "./code";
import type { DeclaredFile } from "./families";
import type { Names } from "../../provider/unattend/import/names";
import { camelCase, capitalized } from "./names";
import { isTold, type Column, type Table } from "./table";
import { valueCode } from "./value-code";

/** A value that the program says once, for several who have it. */
export interface Constant {
  readonly identifier: string;
  readonly type: string;
  readonly code: Code;
  readonly comment?: readonly string[];
}

export function constantText({ identifier, type, code, comment = [] }: Constant): string {
  return [...commentLines(comment), layOut(`const ${identifier}: ${type} = `, code, ";")].join("\n");
}

export type NamedFile = Pick<DeclaredFile, "path" | "resource">;

/**
 * The AnswerFile of a file; of several with the same arguments, a table and a loop over it.
 *
 * @param identifiers Where the table gets its name.
 * @param comment Lines before it.
 */
export function resourcesText(
  files: readonly NamedFile[],
  table: Table,
  args: readonly Property[],
  identifiers: Names,
  comment: readonly string[] = [],
): string {
  const [first, ...others] = files as [NamedFile];
  if (others.length === 0) {
    const resource = resourceText(JSON.stringify(first.resource), [{ name: "path", value: text(first.path) }, ...args]);
    return [...commentLines(comment), resource].join("\n");
  }
  const identifier = identifiers.take([camelCase([...commonWords(files), "files"])]);
  return [
    tableText(identifier, files, table),
    "",
    `for (const ${loopVariables(table)} ${rowsOf(identifier, table)}) {`,
    ...commentLines(comment, 2),
    resourceText("name", [{ name: "path", value: valueCode(table.path) }, ...args], 2),
    "}",
  ].join("\n");
}

function resourceText(name: string, args: readonly Property[], indent = 0): string {
  return layOut(`new AnswerFile(${name}, `, object(args), ");", indent);
}

/** The rows by the resources' names; without columns, the names themselves. */
function tableText(identifier: string, files: readonly NamedFile[], { columns }: Table): string {
  if (columns.length === 0) {
    const names = files.map(({ resource }) => ({ value: text(resource) }));
    return layOut(`const ${identifier} = `, array(names), ";");
  }
  const rows = files.map(({ resource }, index): Property => {
    const cells = columns.flatMap((column): Property[] => {
      const cell = column.cells[index];
      return isTold(column, cell) ? [{ name: column.name, value: valueCode(cell!) }] : [];
    });
    return { name: resource, value: object(cells) };
  });
  const isOptional = (column: Column): boolean => column.cells.some((cell) => !isTold(column, cell));
  if (!columns.some((column) => column.type !== "string" || isOptional(column))) {
    return layOut(`const ${identifier} = `, object(rows, true), ";");
  }
  const row = `${capitalized(identifier).replace(/s$/, "")}Row`;
  const members = columns.map((column) => `  ${column.name}${isOptional(column) ? "?" : ""}: ${column.type};`);
  return [
    `interface ${row} {`,
    ...members,
    "}",
    "",
    layOut(`const ${identifier}: Record<string, ${row}> = `, object(rows, true), ";"),
  ].join("\n");
}

function loopVariables({ columns }: Table): string {
  return columns.length === 0 ? "name" : "[name, file]";
}

function rowsOf(identifier: string, { columns }: Table): string {
  return columns.length === 0 ? `of ${identifier}` : `of Object.entries(${identifier})`;
}

/** The words that the names of all resources begin with. */
function commonWords(files: readonly NamedFile[]): string[] {
  const [first, ...others] = files.map(({ resource }) => resource.split("-"));
  const isCommon = (word: string, index: number): boolean => others.every((words) => words[index] === word);
  const end = first!.findIndex((word, index) => !isCommon(word, index));
  return end > 0 ? first!.slice(0, end) : ["answer"];
}
