import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const scripts = join(__dirname, "..", "..", "scripts");

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs the code in a Node.js process of its own, as the set-up runs in one. `at` is where the scripts are that it imports by
 * `await use("setup/lock.mjs")`; what `show` is given comes back as JSON.
 */
export function startNode(code: string, env: NodeJS.ProcessEnv, at = scripts) {
  const prelude = `
    const use = (file) => import(${JSON.stringify(pathToFileURL(at).href)} + "/" + file);
    const show = (value) => console.log(JSON.stringify(value));
    const { runScript } = await use("setup.mjs");
    await runScript(async () => { ${code}; return 0; });
  `;
  let child: ReturnType<typeof execFile>;
  const ended = new Promise<Ended>((resolve) => {
    child = execFile(process.execPath, ["--input-type=module", "-e", prelude], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
  return { kill: () => child.kill("SIGKILL"), ended };
}

export function runNode(code: string, env: NodeJS.ProcessEnv = {}, at = scripts): Promise<Ended> {
  return startNode(code, env, at).ended;
}

/** What the code showed. */
export async function evaluate<T>(code: string, env: NodeJS.ProcessEnv = {}): Promise<T> {
  const { stdout, stderr } = await runNode(code, env);
  if (stdout === "") {
    throw new Error(stderr);
  }
  return JSON.parse(stdout) as T;
}
