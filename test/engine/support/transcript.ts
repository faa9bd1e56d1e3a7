import type { Program } from "./program";

/** Options by which all is said in one sequence. */
export const oneByOne = ["--parallel", "1", "--suppress-progress"];

/** Operations that ask whether to go on. */
const asking = ["up", "refresh", "destroy"];

/**
 * What a person sees who runs these commands one after the other, for instance `preview` and `preview --diff`: the
 * commands, what they print, and the exit code of one that fails.
 */
export async function transcriptOf(program: Program, ...commands: string[]): Promise<string> {
  const said: string[] = [];
  for (const command of commands) said.push(`$ pulumi ${command}\n${await outputOf(program, command)}`);
  return said.join("\n");
}

async function outputOf(program: Program, command: string): Promise<string> {
  const [operation = "", ...options] = command.split(" ");
  const unasked = asking.includes(operation) && !options.includes("--preview-only") ? ["--yes", "--skip-preview"] : [];
  const { code, stdout, stderr } = await program.run(operation, ...options, ...unasked, ...oneByOne);
  return `${normalized(stdout + stderr)}\n${code === 0 ? "" : `(exit code ${code})\n`}`;
}

/** The text without what differs from run to run, and without spaces at the ends of lines. */
export function normalized(text: string): string {
  const withoutTimes = text
    .replace(/\((?:\d+(?:\.\d+)?[hms]+)+\)/g, "(<time>)")
    .replace(/^Duration: .*$/gm, "Duration: <time>")
    .replace(/[ \t]+$/gm, "");
  return sortedByResource(withoutTimes).trim();
}

/** What Pulumi says about each resource, in the sequence of their names: its own depends on what is ready first. */
function sortedByResource(text: string): string {
  return text
    .replace(/^ {4}pulumi:pulumi:Stack \S+(?: running)?\n/gm, "")
    .replace(/(?:^ [ +~-]{2} pulumi\S* .*\n)+/gm, (rows) => {
      const resourceOf = (row: string): string => row.slice(4).split(" ", 2).join(" ");
      const lines = rows.match(/.+\n/g)!;
      return lines
        .sort((a, b) => (resourceOf(a) < resourceOf(b) ? -1 : Number(resourceOf(a) > resourceOf(b))))
        .join("");
    })
    .replace(/(?<=^Diagnostics:\n)(?:(?: .*)?\n)+/m, (diagnostics) => {
      const resources = diagnostics.split(/^(?= {2}\S)/m);
      return resources
        .map((resource) => `${resource.trimEnd()}\n\n`)
        .sort()
        .join("");
    });
}
