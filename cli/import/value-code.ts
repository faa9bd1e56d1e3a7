import { atom, inLine, template, text, type Code } from "./code";
import { Secret } from "./secrets";
import type { Column, SharedValue } from "./table";

/**
 * A value as an expression.
 *
 * @param isSure True if a column has a value wherever this is said, though not in all rows.
 */
export function valueCode(value: SharedValue, isSure = false): Code {
  if (typeof value === "boolean") return atom(String(value));
  if (value.every((part) => typeof part === "string")) return text(value.join(""));
  const parts = value.map((part) => {
    if (typeof part === "string") return part;
    if (!isColumn(part)) return { expression: secretCode(part) };
    const needsWord = isSure && value.length === 1 && part.cells.includes(undefined);
    return { expression: columnCode(part) + (needsWord ? "!" : "") };
  });
  const hasOutput = value.some((part) => typeof part === "object" && (!isColumn(part) || part.type.includes("Input")));
  return template(parts, hasOutput ? "pulumi.interpolate" : "");
}

/** A column in the row that a loop has as `file`. */
export function columnCode({ name, usual }: Column): string {
  if (name === "name") return name;
  return usual === undefined ? `file.${name}` : `file.${name} ?? ${inLine(valueCode(usual))}`;
}

function secretCode({ key }: Secret): string {
  return `config.requireSecret("${key}")`;
}

/** True for a value in which files differ. */
export function hasColumn(value: SharedValue): boolean {
  return typeof value !== "boolean" && value.some(isColumn);
}

function isColumn(part: string | Secret | Column): part is Column {
  return typeof part !== "string" && !(part instanceof Secret);
}
