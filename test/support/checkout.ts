import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds package.json, wherever this is compiled to. */
export const checkout = dirname(require.resolve("pulumi-unattend/package.json"));

/** The version of this package. */
export const version = versionIn(checkout);

/** The version of a package that is installed in this checkout. */
export function installedVersion(name: string): string {
  return versionIn(join(checkout, "node_modules", name));
}

function versionIn(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
}
