import { execFile } from "node:child_process";
import { realpathSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { findExecutable, pathFolders } from "./executables.mjs";
import { commonFlags, findGo, installTools, keyOf, readModule } from "./go.mjs";
import { ensureKept } from "./kept.mjs";
import { cacheFolder } from "./places.mjs";
import { say, step } from "./step.mjs";
import { isAtLeast } from "./versions.mjs";

/**
 * The Pulumi engine that is used, with its Node.js language host.
 *
 * @typedef {object} Engine
 * @property {string} bin the folder of its executables
 * @property {string} version such as `3.232.0`
 * @property {"installed" | "built"} source whether it was found on PATH or built from source
 */

/** What the engine starts for a TypeScript program, and for the dynamic resources in it. */
const languageHost = "pulumi-language-nodejs";
const dynamicProvider = "pulumi-resource-pulumi-nodejs";

const windows = process.platform === "win32";

/**
 * Finds the Pulumi engine, or builds it once for this user.
 *
 * @param {{ goFolders?: string[] }} [options] where to look for Go; as a rule on PATH and where installers put it
 * @returns {Promise<Engine>}
 */
export async function ensureEngine({ goFolders } = {}) {
  const recipe = readRecipe();
  const installed = await findInstalled();
  if (installed && isAtLeast(installed.version, recipe.version) && installed.bin) {
    return { bin: installed.bin, version: installed.version, source: "installed" };
  }

  const folder = join(cacheFolder(), "engine", recipe.key);
  if (!isComplete(folder) && installed) {
    const fault = installed.bin ? `older than ${recipe.version}` : `without ${languageHost} or ${dynamicProvider}`;
    say(`Not using pulumi ${installed.version} of PATH: it is ${fault}`);
  }
  await ensureKept(folder, {
    isComplete,
    activity: "building the Pulumi engine",
    make: (unfinished) => build(recipe, unfinished, goFolders),
  });
  return { bin: folder, version: recipe.version, source: "built" };
}

/** The Pulumi CLI on PATH, with the folder that has all of it, if there is one. */
async function findInstalled() {
  const pulumi = findExecutable("pulumi");
  const version = pulumi && (await printedVersion(pulumi));
  if (!version) {
    return undefined;
  }
  // A link on PATH often leads to the folder that has the language hosts, too.
  const bin = [dirname(pulumi), dirname(realpathSync(pulumi))].find((folder) =>
    [languageHost, dynamicProvider].every((name) => findExecutable(name, [folder, ...pathFolders()])),
  );
  return { version, bin };
}

/** @param {string} pulumi */
async function printedVersion(pulumi) {
  try {
    const env = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" };
    const { stdout } = await promisify(execFile)(pulumi, ["version"], { env, timeout: 30_000 });
    return /\d+\.\d+\.\d+\S*/.exec(stdout)?.[0];
  } catch {
    return undefined; // Whatever stands there, it is no Pulumi CLI that works.
  }
}

/** How to build the engine: two Go modules pin every version. The key changes with whatever goes into the result. */
function readRecipe() {
  const stamped = (/** @type {string} */ version) => [
    "-ldflags",
    `-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v${version}`,
  ];
  const modules = [
    readModule("pulumi", "github.com/pulumi/pulumi/pkg/v3", (version) => [...commonFlags, ...stamped(version)]),
    readModule("language-nodejs", "github.com/pulumi/pulumi/sdk/v3", stamped),
  ];
  const [{ version, goVersion }, host] = modules;
  const key = keyOf(
    modules.map(({ ingredients }) => ingredients),
    dynamicProviderFile(),
  );
  return { version, goVersion, modules, key: `${version}-nodejs-${host.version}-${key}` };
}

/**
 * @param {ReturnType<typeof readRecipe>} recipe
 * @param {string} bin
 * @param {string[]} [goFolders]
 */
async function build({ version, goVersion, modules }, bin, goFolders) {
  const go = await findGo(goVersion, {
    folders: goFolders,
    missing: `Neither the Pulumi CLI ${version} (or newer) nor Go was found.`,
    reason: `The tests and examples run the Pulumi engine. Either install the Pulumi CLI, ${version} or newer, with its Node.js
language host, so that "pulumi version" works in this shell; or install Go ${goVersion} or newer, with which the
engine is then built once:`,
  });
  await step(`Building the Pulumi engine ${version}, once: usually 2 to 8 minutes on two cores`, async (run) => {
    for (const module of modules) await installTools(run, go, module, bin);
  });
  const file = dynamicProviderFile();
  await writeFile(join(bin, file.name), file.content, { mode: 0o755 });
}

/** @param {string} folder */
function isComplete(folder) {
  return ["pulumi", languageHost, dynamicProvider].every((name) => findExecutable(name, [folder]));
}

/**
 * The engine starts this for dynamic resources, in the folder of the program, whose own version of the SDK then serves
 * them.
 */
function dynamicProviderFile() {
  const find = `node -p "require.resolve('@pulumi/pulumi/cmd/dynamic-provider')"`;
  return windows
    ? {
        name: `${dynamicProvider}.cmd`,
        content: `@echo off\r\nfor /f "delims=" %%i in ('${find}') do node "%%i" %*\r\n`,
      }
    : { name: dynamicProvider, content: `#!/bin/sh\nexec node "$(${find})" "$@"\n` };
}
