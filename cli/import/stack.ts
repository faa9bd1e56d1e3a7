import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { UnattendError } from "../../provider/errors";
import type { Secret } from "./secrets";

/**
 * Makes a stack, if it is not there, and its configuration. Values go through pipes only: they are in no list of processes, no
 * environment and no file.
 *
 * @throws UA402 if Pulumi refuses.
 */
export async function configureStack(folder: string, stack: string, secrets: readonly Secret[]): Promise<void> {
  await pulumi(folder, ["stack", "select", "--create", stack], "");
  // One after the other: each of them writes the same file.
  for (const secret of secrets) {
    await pulumi(folder, ["config", "set", "--secret", "--stack", stack, secret.key], secret.reveal());
  }
}

async function pulumi(folder: string, args: readonly string[], input: string): Promise<void> {
  const child = spawn("pulumi", ["--non-interactive", ...args], { cwd: folder, stdio: ["pipe", "ignore", "pipe"] });
  const ended = new Promise<string | undefined>((resolve) => {
    child.once("error", ({ message }) => resolve(message));
    child.once("close", (code) => resolve(code === 0 ? undefined : `it ended with ${code}`));
  });
  // A process that ends early does not read to the end; how it ended tells more than a broken pipe.
  child.stdin.on("error", () => undefined);
  // Pulumi takes one line end at the end away.
  child.stdin.end(`${input}\n`);
  const [words, fault] = await Promise.all([text(child.stderr), ended]);
  if (fault === undefined) return;
  throw new UnattendError("UA402", {
    place: `pulumi ${args.join(" ")}`,
    cause: `the stack cannot be configured: ${input !== "" && words.includes(input) ? fault : words.trim() || fault}`,
    remedy: "The program is written; set the configuration as its README says",
  });
}
