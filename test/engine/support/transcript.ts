import type { TestStack } from "./engine";
import type { Program } from "./program";

/** Options by which all is said in one sequence. */
export const oneByOne = { parallel: 1, suppressProgress: true };

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What runs commands such as `preview --diff`, and asks nothing. */
export type Runner = (operation: Operation, ...options: string[]) => Promise<Ended>;
type Operation = "preview" | "up" | "refresh" | "destroy";

/**
 * What a person sees who runs these commands one after the other, for instance `preview` and `preview --diff`: the
 * commands, what they print, and the exit code of one that fails.
 */
export async function transcriptOf(run: Runner, ...commands: string[]): Promise<string> {
  const said: string[] = [];
  for (const command of commands) {
    const { code, stdout, stderr } = await run(...(command.split(" ") as [Operation, ...string[]]));
    const exitCode = code === 0 ? "" : `(exit code ${code})\n`;
    said.push(`$ pulumi ${command}\n${normalized(stdout + stderr)}\n${exitCode}`);
  }
  return said.join("\n");
}

/** The commands by a stack of an inline program, which prints what one in a folder does, if it throws nothing. */
export function ofStack({ stack }: TestStack): Runner {
  return async (operation, ...options) => {
    let [stdout, stderr] = ["", ""];
    const { envVars } = stack.workspace;
    if (options.includes("--diff")) envVars.PULUMI_OPTION_DIFF = "true"; // `refresh` has no such option there.
    try {
      await stack[operation]({
        ...oneByOne,
        ...{ color: "never", previewOnly: options.includes("--preview-only") },
        onOutput: (text) => (stdout += text),
        onError: (text) => (stderr += text),
      });
      return { code: 0, stdout, stderr };
    } catch (error) {
      return { code: Number(/failed with exit code (\d+)/.exec((error as Error).message)?.[1]), stdout, stderr };
    } finally {
      delete envVars.PULUMI_OPTION_DIFF;
    }
  };
}

/** The commands by `pulumi`, of a program in a folder. */
export function ofProgram(program: Program): Runner {
  return (...command) => program.run(...command, "--parallel", "1", "--suppress-progress");
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
