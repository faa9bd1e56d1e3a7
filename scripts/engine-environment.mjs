import { mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkout } from "./setup/places.mjs";

/** @typedef {import("./setup/samba.mjs").Samba} Samba */

/** The state of what is run by hand in this checkout: the quick start, and examples by `npm run pulumi`. */
export const defaultStateFolder = join(checkout, ".pulumi-state");

/**
 * The environment in which the engine touches nothing but its state folder: no login, stack, plugin or setting of the
 * user's own Pulumi.
 *
 * Without a state folder the engine refuses to work, so that a test that forgets to name one fails instead of finding the
 * user's.
 *
 * @param {{ bin?: string; samba?: Samba; state?: string; environment?: NodeJS.ProcessEnv }} options `bin` is where the
 *   engine's executables are; `samba` is there for programs that start servers; `environment` is what to start from, as a
 *   rule this process's own
 * @returns {Record<string, string>}
 */
export function engineEnvironment({ bin = "", samba, state, environment = process.env }) {
  const others = Object.entries(environment).filter(([name]) => !isOfPulumi(name) && !isPath(name));
  const path = Object.entries(environment).find(([name]) => isPath(name))?.[1] ?? "";
  return {
    .../** @type {Record<string, string>} */ (Object.fromEntries(others)),
    PATH: [bin, path, ...(samba ? [samba.smbclient, samba.pdbedit].map(dirname) : [])].filter(Boolean).join(delimiter),
    // The server has a variable, because on macOS it goes by another name.
    ...(samba && { PULUMI_UNATTEND_SMBD: samba.smbd }),
    PULUMI_CONFIG_PASSPHRASE: "pulumi-unattend",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_DISABLE_REGISTRY_RESOLVE: "true",
    ...(state ? stateEnvironment(state) : noState),
  };
}

/**
 * The part of the environment that says where the engine keeps its state. Makes the folders.
 *
 * @param {string} folder an absolute path
 */
function stateEnvironment(folder) {
  const home = join(folder, "home");
  const stacks = join(folder, "stacks");
  mkdirSync(home, { recursive: true });
  mkdirSync(stacks, { recursive: true });
  return { PULUMI_HOME: home, PULUMI_BACKEND_URL: backendUrl(stacks) };
}

/**
 * The address of a folder in the engine's own spelling of file URLs. It takes what follows `file://` for a path of the
 * operating system, so on Windows there must be no slash before the drive: `file://C:/stacks`.
 *
 * @param {string} folder
 * @param {boolean} [windows]
 */
export function backendUrl(folder, windows = process.platform === "win32") {
  const { pathname } = pathToFileURL(folder, { windows });
  return `file://${windows ? pathname.slice(1) : pathname}`;
}

/** A place that nothing can make, because a file stands in the way. */
const nowhere = join(checkout, "package.json", "no-state-folder-given");
const noState = { PULUMI_HOME: nowhere, PULUMI_BACKEND_URL: backendUrl(nowhere) };

/**
 * Settings of the engine, except those of this project. Windows does not tell upper from lower case in a name.
 *
 * @param {string} name
 */
function isOfPulumi(name) {
  return /^PULUMI_(?!UNATTEND_)/i.test(name);
}

/** @param {string} name */
function isPath(name) {
  return process.platform === "win32" ? name.toUpperCase() === "PATH" : name === "PATH";
}
