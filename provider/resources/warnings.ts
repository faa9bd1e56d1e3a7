import { ignoredRules } from "../config";
import { say } from "../report";
import { parseAddress } from "../share/address";
import { findingWords, type Finding } from "../unattend/rules/check";
import { withoutSecret, type Declaration } from "./lifecycle";

/** So many findings in a file are told at once. */
const maximumFindings = 20;

/** What was said: notes once for each file, warnings once for each subject and place, since arguments may be checked again. */
const said = new Set<string>();

/**
 * Says under a resource what rules found that does not stop it, apart from rules that the configuration turns off.
 *
 * @param file The path of the answer file.
 * @param subject What is wrong: the resource, if not something that several resources have in common.
 */
export async function warn(
  { urn, secrets = [] }: Declaration,
  file: string,
  findings: readonly Finding[],
  subject = urn,
): Promise<void> {
  const ignored = ignoredRules();
  const shown = findings.filter(({ code, severity, place, cause }) => {
    const about = severity === "note" ? [parseAddress(file).key] : [subject, place];
    const key = JSON.stringify([code, cause, ...about]);
    if (ignored.has(code) || said.has(key)) return false;
    said.add(key);
    return true;
  });
  for (const isNote of [false, true]) {
    const found = shown.filter(({ severity }) => (severity === "note") === isNote);
    if (found.length === 0) continue;
    const words = findingsWords(
      file,
      found.map((finding) => withoutSecret(finding, secrets)),
    );
    await say(urn, isNote ? "info" : "warning", words);
  }
}

/** One finding on one line; several under a heading, since Pulumi shows the severity before the first line only. */
function findingsWords(file: string, findings: readonly Finding[]): string {
  const lines = [...new Set(findings.map(findingWords))];
  if (lines.length === 1) {
    const [finding] = findings;
    return findingWords({ ...finding!, place: [file, finding!.place].filter(Boolean).join(", ") });
  }
  const more = lines.length - maximumFindings;
  const rest = more > 0 ? [`and ${more} more: \`npx unattend check\` tells them all`] : [];
  return [`${file}: ${lines.length} findings`, ...lines.slice(0, maximumFindings), ...rest].join("\n");
}
