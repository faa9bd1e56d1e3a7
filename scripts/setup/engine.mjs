import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { findExecutable, pathFolders } from "./executables.mjs";
import { withLock } from "./lock.mjs";
import { cacheFolder, checkout } from "./places.mjs";
import { SetupError } from "./setup-error.mjs";
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
export async function ensureEngine({ goFolders = [...pathFolders(), ...usualGoFolders()] } = {}) {
  const recipe = readRecipe();
  const installed = await findInstalled();
  if (installed && isAtLeast(installed.version, recipe.version) && installed.bin) {
    return { bin: installed.bin, version: installed.version, source: "installed" };
  }

  const folder = join(cacheFolder(), "engine", recipe.key);
  if (!isComplete(folder)) {
    if (installed) {
      const fault = installed.bin ? `older than ${recipe.version}` : `without ${languageHost} or ${dynamicProvider}`;
      say(`Not using pulumi ${installed.version} of PATH: it is ${fault}`);
    }
    await withLock(`${folder}.lock`, "building the Pulumi engine", () => build(recipe, folder, goFolders));
  }
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
  const modules = [
    readModule("pulumi", "github.com/pulumi/pulumi/pkg/v3", ["-tags", "osusergo,grpcnotrace"]),
    readModule("language-nodejs", "github.com/pulumi/pulumi/sdk/v3", []),
  ];
  const [{ version, goVersion }, host] = modules;
  const ingredients = modules.map(({ goMod, goSum, flags }) => [goMod, goSum, flags]);
  const hash = createHash("sha256").update(JSON.stringify([ingredients, dynamicProviderFile()]));
  return {
    version,
    goVersion,
    modules,
    key: `${version}-nodejs-${host.version}-${process.platform}-${process.arch}-${hash.digest("hex").slice(0, 12)}`,
  };
}

/**
 * @param {string} name
 * @param {string} origin the Go module that its version is that of
 * @param {string[]} flags
 */
function readModule(name, origin, flags) {
  const folder = join(checkout, "scripts", "engine", name);
  const goMod = readFileSync(join(folder, "go.mod"), "utf8");
  const goSum = readFileSync(join(folder, "go.sum"), "utf8");
  const [, version] = /** @type {RegExpExecArray} */ (new RegExp(`\\s${origin} v(\\S+)`).exec(goMod));
  const [, goVersion] = /** @type {RegExpExecArray} */ (/^go (\S+)/m.exec(goMod));
  const stamp = `-X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v${version}`;
  return { folder, goMod, goSum, version, goVersion, flags: [...flags, "-ldflags", `-s -w ${stamp}`] };
}

/**
 * Builds in a folder of its own and renames that into place, so that the engine's folder is never there incomplete.
 *
 * @param {ReturnType<typeof readRecipe>} recipe
 * @param {string} folder
 * @param {string[]} goFolders
 */
async function build({ version, goVersion, modules }, folder, goFolders) {
  if (isComplete(folder)) {
    return; // Another run has built it while this one waited for the lock.
  }
  const go = await findGo(goVersion, version, goFolders);
  await removeInterrupted(folder);
  const unfinished = await mkdtemp(`${folder}${unfinishedMark}`);
  try {
    await step(`Building the Pulumi engine ${version}, once: usually 2 to 8 minutes on two cores`, async (run) => {
      for (const module of modules) {
        await run(go, ["install", ...module.flags, "tool"], { cwd: module.folder, env: goEnvironment(unfinished) });
      }
    });
    const file = dynamicProviderFile();
    await writeFile(join(unfinished, file.name), file.content, { mode: 0o755 });
    await putInPlace(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

const unfinishedMark = ".unfinished-";

/**
 * Only the holder of the lock builds, so whatever else is unfinished belongs to a run that was interrupted.
 *
 * @param {string} folder
 */
async function removeInterrupted(folder) {
  const prefix = basename(folder) + unfinishedMark;
  const names = (await readdir(dirname(folder))).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => rm(join(dirname(folder), name), { recursive: true, force: true })));
}

/**
 * @param {string} unfinished
 * @param {string} folder
 */
async function putInPlace(unfinished, folder) {
  await rm(folder, { recursive: true, force: true }); // A cleaner of caches can have left half of one.
  try {
    await rename(unfinished, folder);
  } catch (error) {
    // Where a lock was lost, another run can have been faster, and its result is as good.
    if (!isComplete(folder)) {
      throw error;
    }
  }
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

/**
 * @param {string} wanted
 * @param {string} engineVersion
 * @param {string[]} folders
 */
async function findGo(wanted, engineVersion, folders) {
  const go = findExecutable("go", folders);
  if (!go) {
    throw new SetupError(withoutGo(`Neither the Pulumi CLI ${engineVersion} (or newer) nor Go was found.`));
  }
  // Outside of any module, where Go speaks of itself. From 1.21 on, it gets the version that a module asks for by itself,
  // unless it was told to stay local.
  const { stdout } = await promisify(execFile)(go, ["env", "GOVERSION", "GOTOOLCHAIN"], { cwd: tmpdir() });
  const [version, toolchain] = stdout.split(/\r?\n/);
  const suffices = isAtLeast(version, wanted) || (isAtLeast(version, "1.21") && !toolchain.startsWith("local"));
  if (!suffices) {
    throw new SetupError(withoutGo(`Go is too old: ${go} is ${version}.`));
  }
  return go;

  /** @param {string} fault */
  function withoutGo(fault) {
    return `${fault}

The tests and examples run the Pulumi engine. Either install the Pulumi CLI, ${engineVersion} or newer, with its Node.js
language host, so that "pulumi version" works in this shell; or install Go ${wanted} or newer, with which the
engine is then built once:

  ${goInstallation()}

If that offers only an older Go, take the archive or installer that the Go project itself offers.`;
  }
}

function goInstallation() {
  const commands = {
    "apt-get": "apt-get install golang-go",
    dnf: "dnf install golang",
    zypper: "zypper install go",
    pacman: "pacman -S go",
    apk: "apk add go",
    brew: "brew install go",
    winget: "winget install GoLang.Go",
  };
  const [, command] = Object.entries(commands).find(([manager]) => findExecutable(manager)) ?? [];
  return command ?? (windows ? commands.winget : process.platform === "darwin" ? commands.brew : commands["apt-get"]);
}

/** Where installers put it. They change PATH only for shells that are started later. */
function usualGoFolders() {
  return windows ? ["C:\\Program Files\\Go\\bin"] : ["/usr/local/go/bin", "/opt/homebrew/bin"];
}

/**
 * Built for this machine and from the two modules alone, whatever the user has set for other work.
 *
 * @param {string} bin
 */
function goEnvironment(bin) {
  const env = { ...process.env, GOBIN: bin, GOWORK: "off" };
  return Object.fromEntries(Object.entries(env).filter(([name]) => !["GOOS", "GOARCH", "GOFLAGS"].includes(name)));
}
