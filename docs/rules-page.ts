import { js2xml, xml2js } from "xml-js";
import { errorTitles } from "../provider/errors";
import { ruleCodes, ruleOf, type RuleCode } from "../provider/unattend/rules";
import { ruleExamples, type Example } from "./rule-examples";

/** The page about all rules: docs/rules.md. */
export function rulesPage(): string {
  return [
    "# Rules",
    "",
    "What `pulumi preview`, `pulumi up` and `npx unattend check` find in answer files. This page is generated (`npm run docs`), and",
    "every example on it is run by the tests.",
    "",
    "- An **error** is something that Windows documents as not allowed: what a program declares so is not published.",
    "- A **warning** is most likely a mistake, a **note** worth knowing. The stack's configuration turns them off by code:",
    "  `pulumi config set unattend:ignoreRules UA120,UA123`; for `npx unattend check` there is `--ignore`.",
    "- UA140 to UA152 compare settings with Microsoft's reference, as it is of Windows 10. It does not have all that Windows knows, so",
    "  what it merely lacks is a note. What is found has the address of the setting's page.",
    "- In a file that stands on the share already, and that the program takes as it is, all findings are warnings.",
    "",
    "| code | finds | severity | applies to |",
    "| --- | --- | --- | --- |",
    ...ruleCodes.map((code) => {
      const { severity, appliesTo } = ruleOf(code);
      return `| [${code}](#${code.toLowerCase()}) | ${errorTitles[code]} | ${severity} | ${appliesTo} |`;
    }),
    ...ruleCodes.flatMap(section),
    "",
  ].join("\n");
}

function section(code: RuleCode): string[] {
  const { severity, appliesTo, remedy, source } = ruleOf(code);
  const { fires, fine } = ruleExamples[code];
  return [
    "",
    `## ${code}`,
    "",
    `${errorTitles[code][0]!.toUpperCase()}${errorTitles[code].slice(1)} (${severity}). Applies to: ${appliesTo}. ${remedy}.`,
    "",
    `Source: ${source.startsWith("https:") ? `<${source}>` : source}.`,
    "",
    "It fires:",
    "",
    ...shown(fires),
    "",
    "It does not:",
    "",
    ...shown(fine),
  ];
}

function shown({ file, program, declaration, encoding }: Example): string[] {
  const xml = [...(declaration ? [declaration] : []), ...(file === undefined ? [] : indented(file))];
  return [
    ...(encoding ? [`A file in ${encoding.name}, with${encoding.byteOrderMark ? "" : "out"} a byte order mark.`] : []),
    ...(xml.length > 0 ? ["```xml", ...xml, "```"] : []),
    ...(file !== undefined && program ? ["", "with", ""] : []),
    ...(program ? ["```ts", `new AsyncCommand("agent", { answerFile, ${inTypeScript(program)} });`, "```"] : []),
  ];
}

function indented(xml: string): string[] {
  const text = js2xml(xml2js(xml), { spaces: 2 });
  return shortened(text).split("\n");
}

function inTypeScript(program: object): string {
  const parts = Object.entries(program).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return shortened(parts.join(", "));
}

/** Long values say how long they are instead. */
function shortened(text: string): string {
  return text.replace(/a{100,}/g, (run) => `aaa…aaa (${run.length} times a)`);
}
