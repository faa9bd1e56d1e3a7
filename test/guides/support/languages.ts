import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { checkout } from "../../support/checkout";

export type Language = "yaml" | "python";

/** What scripts/languages.mjs shows. */
interface Tools {
  readonly bins: readonly string[];
  readonly generator?: string;
  readonly python?: { readonly python: string; readonly packages: string };
}

const run = promisify(execFile);
const schema = join(checkout, "provider", "plugin", "schema.json");

/**
 * The environment in which `pulumi` runs a program in the language, with the SDK that is generated for it and installed into
 * a folder. What it takes beside the engine is built first, where it is not there.
 */
export async function languageEnvironment(language: Language, folder: string): Promise<NodeJS.ProcessEnv> {
  const { bins, generator, python } = await toolsFor(language);
  const PATH = [...bins, process.env.PATH].join(delimiter);
  if (!generator || !python) return { PATH };

  const source = join(folder, "sdks", "unattend"); // Where `pulumi package add` puts it.
  const installed = join(folder, "site-packages");
  await run(generator, [schema, language, source]);
  const PYTHONPATH = [python.packages, installed].join(delimiter);
  const options = ["--no-deps", "--no-build-isolation", "--target", installed]; // From what is there, without a network.
  await run(python.python, ["-m", "pip", "install", ...options, source], { env: { ...process.env, PYTHONPATH } });
  return { PATH, PYTHONPATH };
}

async function toolsFor(language: Language): Promise<Tools> {
  const running = run(process.execPath, [join(checkout, "scripts", "languages.mjs"), "--show", language]);
  running.child.stderr?.pipe(process.stderr); // Says what it builds, which can take minutes.
  return JSON.parse((await running).stdout) as Tools;
}
