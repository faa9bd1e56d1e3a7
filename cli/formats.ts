import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log, ReportingDescriptor, Result } from "sarif";
import { errorTitles } from "../provider/errors";
import { parseAddress } from "../provider/share/address";
import { ruleCodes, ruleOf } from "../provider/unattend/rules";
import { remedyWords } from "../provider/unattend/rules/check";
import type { CheckedFile, FileFinding } from "./check";

/** How findings are printed, by the name of the format. */
export const formats = { text, json, sarif };

export type FormatName = keyof typeof formats;

/** For people: file by file, a line for each finding, and how many there are. */
function text(files: readonly CheckedFile[]): string {
  const blocks = files
    .filter(({ findings, notRead }) => findings.length > 0 || notRead)
    .map(({ path, findings, notRead }) =>
      [path, ...(notRead ? [`  ${notRead.message}`] : findings.map(findingLine))].join("\n"),
    );
  const count = (severity: FileFinding["severity"]): string => {
    const number = files.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
    return `${number} ${severity}${number === 1 ? "" : "s"}`;
  };
  const inFiles = files.length === 1 ? "in 1 file" : `in ${files.length} files`;
  const notRead = files.filter((file) => file.notRead).length;
  const summary = [count("error"), count("warning"), count("note")].join(", ");
  return [...blocks, `${summary} ${inFiles}${notRead > 0 ? `, ${notRead} not read` : ""}`].join("\n\n") + "\n";
}

function findingLine(finding: FileFinding): string {
  const { code, severity, line = 1, column = 1 } = finding;
  const place = `${line}:${column}`;
  return `  ${place.padEnd(8)} ${severity.padEnd(7)} ${code}  ${messageOf(finding)}`;
}

function messageOf({ where, cause, ...finding }: FileFinding): string {
  return `${where ? `${where}: ` : ""}${cause}. ${remedyWords(finding)}`;
}

/** For programs: the same as an object. */
function json(files: readonly CheckedFile[]): string {
  const shown = files.map(({ path, findings, notRead }) => ({
    path,
    ...(notRead && { notRead: { code: notRead.code, ...notRead.details } }),
    findings,
  }));
  return `${JSON.stringify({ files: shown }, undefined, 2)}\n`;
}

/**
 * For code hosts, which show the findings at their lines.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function sarif(files: readonly CheckedFile[], version: string): string {
  const notifications = files.flatMap(({ path, notRead }) =>
    notRead ? [{ level: "error" as const, message: { text: notRead.message }, locations: [location(path)] }] : [],
  );
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "unattend", semanticVersion: version, rules: ruleDescriptors } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
        results: files.flatMap(({ path, findings }) => findings.map((finding) => resultOf(path, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const ruleDescriptors: ReportingDescriptor[] = ruleCodes.map((code) => {
  const { severity, appliesTo, remedy, source } = ruleOf(code);
  return {
    id: code,
    shortDescription: { text: errorTitles[code] },
    help: { text: `${remedy}. Applies to: ${appliesTo}. Source: ${source}` },
    ...(source.startsWith("https:") && { helpUri: source }),
    defaultConfiguration: { level: severity },
  };
});

function resultOf(path: string, finding: FileFinding): Result {
  const { code, severity, line = 1, column = 1 } = finding;
  return {
    ruleId: code,
    level: severity,
    message: { text: messageOf(finding) },
    locations: [location(path, { startLine: line, startColumn: column })],
  };
}

function location(path: string, region?: { startLine: number; startColumn: number }) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...(region && { region }) } };
}

/** Relative to the current directory for what is in it, as code hosts want it. */
function uriOf(path: string): string {
  const address = parseAddress(path);
  if (address.kind === "unc") {
    const { server, share, folder, name } = address;
    const parts = [share, ...folder.split("\\").filter(Boolean), name];
    return `file://${server}/${parts.map(encodeURIComponent).join("/")}`;
  }
  const inside = relative(process.cwd(), path);
  if (isAbsolute(inside) || inside.startsWith("..")) return pathToFileURL(path).href;
  return inside.split(sep).map(encodeURIComponent).join("/");
}
