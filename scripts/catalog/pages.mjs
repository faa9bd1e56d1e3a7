import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A page of the reference: Markdown, with tables that are partly HTML.
 *
 * @typedef {object} Page
 * @property {string} name of its file, as addresses have it
 * @property {string} title
 * @property {Map<string, string>} sections by heading, in lower case; what stands before the first one is in ""
 * @property {string[]} hierarchy the names on the way to its setting, the component's first; a component's page has none
 * @property {string[]} examples the XML in it
 */

/**
 * All pages in a folder, by name.
 *
 * @param {string} folder
 * @returns {Map<string, Page>}
 */
export function readPages(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  const pages = files.map((file) => parsePage(file.slice(0, -".md".length), readText(join(folder, file))));
  return new Map(pages.sort((a, b) => (a.name < b.name ? -1 : 1)).map((page) => [page.name, page]));
}

/** @param {string} file */
function readText(file) {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {Page}
 */
function parsePage(name, text) {
  const [, metadata = "", body] = /** @type {RegExpExecArray} */ (/^\uFEFF?(?:---\n(.*?)\n---\n)?(.*)$/s.exec(text));
  const sections = new Map([["", ""]]);
  let title = "";
  let heading = "";
  let isCode = false;
  for (const line of body.split("\n")) {
    if (line.trimStart().startsWith("```")) isCode = !isCode;
    const [, level, words] = (!isCode && /^(##?)\s+(.*)$/.exec(line)) || [];
    if (level === "#") title ||= titleIn(words);
    else if (level === "##") heading = plain(words).toLowerCase();
    else sections.set(heading, `${sections.get(heading) ?? ""}${line}\n`);
  }
  return {
    name: name.toLowerCase(),
    title: title || titleIn(/^title: *(.*)$/m.exec(metadata)?.[1] ?? ""),
    sections,
    hierarchy: hierarchyIn(sections.get("parent hierarchy") ?? ""),
    examples: examplesIn([...sections.values()].join("")),
  };
}

/**
 * Titles of components' pages end with hyphens in places.
 *
 * @param {string} words
 */
function titleIn(words) {
  return plain(words).replace(/-+$/, "");
}

/** @param {string} section names with bars between them */
function hierarchyIn(section) {
  const names = plain(section).split("|");
  return names.map((name) => name.replaceAll(/[*`]/g, "").trim()).filter(Boolean);
}

/** @param {string} text */
function examplesIn(text) {
  const blocks = [...text.matchAll(/```[^\n]*\n(.*?)```/gs)].map(([, code]) => code);
  return blocks.filter((code) => code.includes("<"));
}

/**
 * The rows of the tables in a section, without their headings.
 *
 * @param {string} section
 * @returns {string[][]}
 */
export function rowsOf(section) {
  const html = [...section.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)]
    .filter(([, row]) => !row.includes("<th"))
    .map(([, row]) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => plain(cell)));
  const lines = section.split("\n").filter(isTableLine).map(cellsOf);
  const markdown = lines.filter((_, index) => !isRule(lines[index]) && !isRule(lines[index + 1] ?? []));
  return [...html, ...markdown].filter((row) => row[0]);
}

/** @param {string} line */
function isTableLine(line) {
  return line.trimStart().startsWith("|");
}

/** @param {string} line */
function cellsOf(line) {
  const cells = line.trim().replaceAll(/^\||\|$/g, "");
  return cells.split("|").map(plain);
}

/**
 * The line between the heading of a table and its rows.
 *
 * @param {string[]} row
 */
function isRule(row) {
  return row.length > 0 && row.every((cell) => /^:?-+:?$/.test(cell));
}

/**
 * The paragraphs of a section: what is neither table nor code.
 *
 * @param {string} section
 * @returns {string[]}
 */
export function paragraphsOf(section) {
  const lines = section.replaceAll(/```.*?```|<table>.*?<\/table>/gs, "").split("\n");
  const text = lines.filter((line) => !isTableLine(line)).join("\n");
  const paragraphs = text.split(/\n\s*\n/).map(plain);
  return paragraphs.filter(Boolean);
}

/** @type {Record<string, string>} */
const entities = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

/**
 * Text without what is only layout. Bold, italic and code are written as Markdown does, since they tell words of people from
 * those of answer files.
 *
 * @param {string} text
 */
export function plain(text) {
  const markdown = text
    .replaceAll(/<br ?\/?>|<\/?(?:p|li|ul|ol|div|td|tr)\b[^>]*>/g, " ")
    .replaceAll(/<\/?(?:strong|b)>/g, "**")
    .replaceAll(/<\/?(?:em|i)>/g, "*")
    .replaceAll(/<\/?code>/g, "`")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return unescapeXml(markdown)
    .replaceAll(/\\([\\`*_[\]<>])/g, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** @param {string} text */
export function unescapeXml(text) {
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (all, number, name) =>
    number ? String.fromCodePoint(Number(number)) : (entities[name] ?? all),
  );
}
