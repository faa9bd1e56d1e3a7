import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findExecutable, pathFolders } from "./executables.mjs";
import { checkout } from "./places.mjs";
import { SetupError } from "./setup-error.mjs";
import { isAtLeast } from "./versions.mjs";

/** @typedef {import("./step.mjs").Run} Run */

/**
 * A folder of scripts/engine/: a Go module that pins every version of what its tools are built from.
 *
 * @typedef {object} GoModule
 * @property {string} folder
 * @property {string} version
 * @property {string} goVersion the Go that it asks for, at least
 * @property {string[]} flags
 * @property {unknown[]} ingredients what goes into the result
 */

const windows = process.platform === "win32";

/** As all of them are built, so that Go compiles what they have in common once. */
export const commonFlags = ["-tags", "osusergo,grpcnotrace"];

/**
 * @param {string} name
 * @param {string} origin the module whose version is that of the tools
 * @param {(version: string) => string[]} flags
 * @returns {GoModule}
 */
export function readModule(name, origin, flags) {
  const folder = join(checkout, "scripts", "engine", name);
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file), "utf8");
  const goMod = read("go.mod");
  const [, version] = /** @type {RegExpExecArray} */ (new RegExp(`\\s${origin} v(\\S+)`).exec(goMod));
  const [, goVersion] = /** @type {RegExpExecArray} */ (/^go (\S+)/m.exec(goMod));
  const sources = readdirSync(folder).filter((file) => file.endsWith(".go"));
  const given = flags(version);
  return {
    folder,
    version,
    goVersion,
    flags: given,
    ingredients: [goMod, read("go.sum"), given, ...sources.map(read)],
  };
}

/**
 * Changes with each of the ingredients.
 *
 * @param {unknown[]} ingredients
 */
export function keyOf(...ingredients) {
  const hash = createHash("sha256").update(JSON.stringify(ingredients)).digest("hex");
  return `${process.platform}-${process.arch}-${hash.slice(0, 12)}`;
}

/**
 * Builds the tools that a module names, into the folder `bin`.
 *
 * @param {Run} run
 * @param {string} go
 * @param {GoModule} module
 * @param {string} bin
 */
export async function installTools(run, go, { folder, flags }, bin) {
  await run(go, ["install", ...flags, "tool"], { cwd: folder, env: goEnvironment(bin) });
}

/**
 * Where Go has the source of what a module is built from.
 *
 * @param {string} go
 * @param {GoModule} module
 * @param {string} origin
 */
export async function sourceFolder(go, { folder }, origin) {
  const args = ["list", "-m", "-f", "{{.Dir}}", origin];
  const { stdout } = await promisify(execFile)(go, args, { cwd: folder, env: goEnvironment() });
  return stdout.trim();
}

/**
 * @param {string} wanted the version
 * @param {{ folders?: string[]; missing: string; reason: string }} options `folders`: where to look for it; as a rule on PATH and
 *   where installers put it. `missing` says what was not found, `reason` what it is for
 */
export async function findGo(wanted, { folders = [...pathFolders(), ...usualFolders()], missing, reason }) {
  const go = findExecutable("go", folders);
  if (!go) {
    throw new SetupError(withoutGo(missing));
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

${reason}

  ${installation()}

If that offers only an older Go, take the archive or installer that the Go project itself offers.`;
  }
}

function installation() {
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
function usualFolders() {
  return windows ? ["C:\\Program Files\\Go\\bin"] : ["/usr/local/go/bin", "/opt/homebrew/bin"];
}

/**
 * Built for this machine and from the pinned modules alone, whatever the user has set for other work.
 *
 * @param {string} [bin]
 */
function goEnvironment(bin) {
  const env = { ...process.env, GOWORK: "off", ...(bin && { GOBIN: bin }) };
  return Object.fromEntries(Object.entries(env).filter(([name]) => !["GOOS", "GOARCH", "GOFLAGS"].includes(name)));
}
