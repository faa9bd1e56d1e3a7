import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds package.json, wherever this is compiled to. */
export const checkout = dirname(require.resolve("pulumi-unattend/package.json"));

/** The version of a package that is installed in this checkout. */
export function installedVersion(name: string): string {
  const file = join(checkout, "node_modules", name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
