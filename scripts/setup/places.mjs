import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const checkout = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Held while something is installed or compiled in the checkout. */
export const checkoutLock = join(checkout, ".setup.lock");

/**
 * Where things are kept that cost minutes to make and belong to no checkout: a per-user cache, or the folder that
 * PULUMI_UNATTEND_CACHE names.
 */
export function cacheFolder() {
  const { PULUMI_UNATTEND_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (PULUMI_UNATTEND_CACHE) {
    return resolve(PULUMI_UNATTEND_CACHE);
  }
  return join(userCacheFolder(), "pulumi-unattend");

  function userCacheFolder() {
    switch (process.platform) {
      case "win32":
        return LOCALAPPDATA || join(homedir(), "AppData", "Local");
      case "darwin":
        return join(homedir(), "Library", "Caches");
      default:
        return XDG_CACHE_HOME || join(homedir(), ".cache");
    }
  }
}
