import { format, resolveConfig } from "prettier";

/** What was measured, as the terminal and the Markdown file show it. */
export interface Table {
  readonly title: string;
  /** What was measured and how, and the goal. */
  readonly about: string;
  /** The columns' headings. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Why goals are missed, and what else the figures do not say by themselves. */
  readonly explanation?: string;
}

/** What a figure should be. */
export interface Goal {
  /** The goal, for a heading. */
  readonly words: string;
  readonly isMet: (figure: number) => boolean;
}

export function atMost(limit: number): Goal {
  return { words: `goal: at most ${limit}`, isMet: (figure) => figure <= limit };
}

export function atLeast(limit: number): Goal {
  return { words: `goal: at least ${limit}`, isMet: (figure) => figure >= limit };
}

/** A figure, and whether it misses its goal, judged by all of its digits. */
export function judged(figure: number, { isMet }: Goal, digits = 2): string {
  return figure.toFixed(digits) + (isMet(figure) ? "" : " (missed)");
}

/** Says on the way what is being measured. */
export function progress(words: string): void {
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${words}\n`);
}

export function printTable({ title, about, columns, rows, explanation }: Table): void {
  const widths = columns.map((_, column) => Math.max(...[columns, ...rows].map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  ");
  const paragraphs = [title, about, [columns, ...rows].map(line).join("\n"), explanation];
  console.log(`\n${paragraphs.filter(Boolean).join("\n\n")}\n`);
}

/** All tables as a Markdown document, formatted as this project's Markdown files are. */
export async function markdown(introduction: string, tables: readonly Table[], file: string): Promise<string> {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const section = ({ title, about, columns, rows, explanation }: Table): string => {
    const ruler = columns.map((_, column) => (column === 0 ? "---" : "---:"));
    return [`## ${title}`, about, [columns, ruler, ...rows].map(row).join("\n"), explanation]
      .filter(Boolean)
      .join("\n\n");
  };
  const text = ["# Results of `npm run bench`", introduction, ...tables.map(section)].join("\n\n");
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
