import { cpSync } from "node:fs";
import { basename, join } from "node:path";
import { checkout } from "./setup/places.mjs";

/**
 * Copies the quick start into a folder, without what runs by hand leave in the checkout.
 *
 * @param {string} folder
 */
export function copyQuickStart(folder) {
  const filter = (/** @type {string} */ path) => !["node_modules", "published"].includes(basename(path));
  cpSync(join(checkout, "examples", "quick-start"), folder, { recursive: true, filter });
}
