import { execFile } from "node:child_process";
import { resolve } from "node:path";

const program = resolve(__dirname, "..", "..", "dist", "cli", "index.js");

export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `npx unattend`, as it is compiled. */
export function unattend(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd?: string): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd, env: { ...process.env, ...env } },
      (_, output, errors) => done({ code: child.exitCode!, output, errors }),
    );
  });
}
