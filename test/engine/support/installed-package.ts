import { exec } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { after } from "mocha";
import { checkout, installedVersion } from "../../support/checkout";

let packing: Promise<string> | undefined;
let installation: Promise<string> | undefined;
let folder: string | undefined;

/**
 * A folder in whose node_modules this package is as its users have it: packed, and installed by npm. Made for the first
 * test that asks, shared by all of a run, and removed after the last.
 */
export function installedPackage(): Promise<string> {
  return (installation ??= install());
}

after("remove the installed package", () => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The file that `npm pack` makes of this package. */
export function packedPackage(): Promise<string> {
  return (packing ??= pack());
}

async function pack(): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), "unattend-installed-"));
  const packed = await npm("pack", ["--json", "--ignore-scripts", `--pack-destination "${folder}"`], checkout);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  return join(folder, filename);
}

async function install(): Promise<string> {
  const packed = await packedPackage();
  const target = dirname(packed);
  writeFileSync(join(target, "package.json"), JSON.stringify({ private: true }));
  const companions = ["@pulumi/pulumi", "@types/node", "typescript", "mocha", "ts-node"].map(inVersionOfCheckout);
  const options = ["--prefer-offline", "--no-audit", "--no-fund"];
  await npm("install", [...options, `./${basename(packed)}`, ...companions], target);
  return target;
}

/** A package that programs need, for `npm install`, in the version that this checkout has: what npm would choose changes daily. */
export function inVersionOfCheckout(name: string): string {
  return `${name}@${installedVersion(name)}`;
}

/** By the shell: on Windows npm is a batch file, which only the shell can run. */
async function npm(command: string, args: string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(exec)(["npm", command, ...args].join(" "), { cwd });
  return stdout;
}
