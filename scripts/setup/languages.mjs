import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, copyFile } from "node:fs/promises";
import { join } from "node:path";
import { findExecutable } from "./executables.mjs";
import { commonFlags, findGo, installTools, keyOf, readModule, sourceFolder } from "./go.mjs";
import { ensureKept } from "./kept.mjs";
import { cacheFolder, checkout } from "./places.mjs";
import { SetupError } from "./setup-error.mjs";
import { step } from "./step.mjs";

/** @typedef {import("./engine.mjs").Engine} Engine */
/** @typedef {"yaml" | "python" | "go"} Language */

const pulumiSdk = "github.com/pulumi/pulumi/sdk/v3";
const pythonStarter = "pulumi-language-python-exec";

/**
 * What the engine runs programs with, by language: the module in scripts/engine/, what its version is that of, and which
 * executables belong to it.
 *
 * @type {Record<Language, { module: string; origin: string; executables: string[]; duration: string }>}
 */
const hosts = {
  yaml: {
    module: "language-yaml",
    origin: "github.com/pulumi/pulumi-yaml",
    executables: ["pulumi-language-yaml"],
    duration: "1 to 3 minutes",
  },
  python: {
    module: "language-python",
    origin: pulumiSdk,
    executables: ["pulumi-language-python", pythonStarter],
    duration: "10 seconds",
  },
  go: { module: "language-go", origin: pulumiSdk, executables: ["pulumi-language-go"], duration: "half a minute" },
};

/**
 * Finds the language's host where the Pulumi CLI has it, or builds it once for this user.
 *
 * @param {Language} language
 * @param {Engine} engine
 * @param {{ goFolders?: string[] }} [options] where to look for Go; as a rule on PATH and where installers put it
 * @returns {Promise<string>} the folder of its executables
 */
export async function ensureLanguageHost(language, engine, { goFolders } = {}) {
  const { module, origin, executables, duration } = hosts[language];
  if (engine.source === "installed" && executables.every((name) => findExecutable(name, [engine.bin]))) {
    return engine.bin;
  }
  return ensureTools({
    what: `Pulumi's host for programs in ${language}`,
    name: module,
    origin,
    executables,
    duration,
    goFolders,
    async addFiles(go, tools, bin) {
      if (language !== "python") return;
      // A script, which Go does not install.
      const source = join(await sourceFolder(go, tools, origin), "python", "cmd", pythonStarter);
      await copyFile(source, join(bin, pythonStarter));
      await chmod(join(bin, pythonStarter), 0o755);
    },
  });
}

/**
 * What writes the SDK of a schema, in the version of the engine.
 *
 * @returns {Promise<string>} the executable: `gen-sdk <schema.json> go|python <folder>`
 */
export async function ensureSdkGenerator() {
  const bin = await ensureTools({
    what: "what writes SDKs",
    name: "gen-sdk",
    origin: "github.com/pulumi/pulumi/pkg/v3",
    executables: ["gen-sdk"],
    duration: "half a minute",
  });
  return /** @type {string} */ (findExecutable("gen-sdk", [bin]));
}

/**
 * @typedef {object} Tools
 * @property {string} what for those who wait: "Pulumi's host for programs in yaml"
 * @property {string} name of the module in scripts/engine/
 * @property {string} origin the module whose version is that of the tools
 * @property {string[]} executables
 * @property {string} duration
 * @property {string[]} [goFolders]
 * @property {(go: string, module: import("./go.mjs").GoModule, bin: string) => Promise<void>} [addFiles] that Go does not install
 */

/** @param {Tools} tools */
async function ensureTools({ what, name, origin, executables, duration, goFolders, addFiles }) {
  const module = readModule(name, origin, () => [...commonFlags, "-ldflags", "-s -w"]);
  const folder = join(cacheFolder(), "languages", `${name}-${module.version}-${keyOf(module.ingredients)}`);
  await ensureKept(folder, {
    isComplete: (folder) => executables.every((name) => findExecutable(name, [folder])),
    activity: `building ${what}`,
    async make(bin) {
      const go = await findGo(module.goVersion, {
        folders: goFolders,
        missing: `Go was not found, which builds ${what}.`,
        reason: `Programs in other languages than TypeScript are run by hosts that the Pulumi CLI brings along, and use SDKs that it
generates. The tests build both with Go. Install Go ${module.goVersion} or newer:`,
      });
      await step(`Building ${what}, once: usually ${duration}`, (run) => installTools(run, go, module, bin));
      await addFiles?.(go, module, bin);
    },
  });
  return folder;
}

/**
 * What a program in Python imports, with what its SDK is installed with.
 *
 * @returns {Promise<{ python: string; packages: string }>} the interpreter, and the folder of the packages
 */
export async function ensurePythonPackages() {
  const { python, version } = findPython();
  const list = join(checkout, "scripts", "engine", "language-python", "requirements.txt");
  const folder = join(cacheFolder(), "languages", `python-packages-${keyOf(version, readFileSync(list, "utf8"))}`);
  await ensureKept(folder, {
    isComplete: (folder) => existsSync(join(folder, "pulumi", "__init__.py")),
    activity: "installing packages for Python",
    make: (unfinished) =>
      step("Installing Pulumi's package for Python, once: usually half a minute", (run) =>
        run(python, ["-m", "pip", "install", "--target", unfinished, "--requirement", list]),
      ),
  });
  return { python, packages: folder };
}

/** The Python that the engine runs programs with, with its pip. */
function findPython() {
  const python = findExecutable(process.platform === "win32" ? "python" : "python3");
  const version = python && printed(python, ["-c", "import sys; print(sys.version, sys.version_info >= (3, 10))"]);
  if (!python || !version?.endsWith("True") || !printed(python, ["-m", "pip", "--version"])) {
    throw new SetupError(`Python 3.10 or newer with pip was not found, which runs the example in Python.

Install both with the package manager of this system; on Debian and Ubuntu:

  apt-get install python3 python3-pip`);
  }
  return { python, version };
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function printed(command, args) {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
