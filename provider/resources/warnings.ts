import { ignoredRules } from "../config";
import { reportToEngine } from "../report";
import { parseAddress } from "../share/address";
import { findingWords, type Finding } from "../unattend/check";
import { withoutSecret, type Declaration } from "./lifecycle";

/** So many findings in a file are told at once. */
const maximumFindings = 20;

/** Notes that were said, by code and file: once is enough. */
const said = new Set<string>();

/**
 * Says under a resource what rules found that does not stop it, apart from rules that the configuration turns off.
 *
 * @param file The path of the answer file.
 */
export async function warn(
  { urn, secrets = [] }: Declaration,
  file: string,
  findings: readonly Finding[],
): Promise<void> {
  const ignored = ignoredRules();
  const shown = findings.filter(({ code, severity }) => {
    if (ignored.has(code)) return false;
    const note = JSON.stringify([code, parseAddress(file).key]);
    const isNews = severity !== "note" || !said.has(note);
    if (severity === "note") said.add(note);
    return isNews;
  });
  for (const isNote of [false, true]) {
    const findings = shown.filter(({ severity }) => (severity === "note") === isNote);
    const lines = [...new Set(findings.map((finding) => findingWords(withoutSecret(finding, secrets))))];
    if (lines.length === 0) continue;
    const more = lines.length - maximumFindings;
    const rest = more > 0 ? [`and ${more} more: \`npx unattend check\` tells them all`] : [];
    const words = [...lines.slice(0, maximumFindings), ...rest].map((line) => `${file}: ${line}`);
    await reportToEngine(urn, isNote ? "info" : "warning", words.join("\n"));
  }
}
