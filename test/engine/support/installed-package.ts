import { exec } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { after } from "mocha";
import { checkout, installedVersion } from "../../support/checkout";

let installation: Promise<string> | undefined;
let folder: string | undefined;

/**
 * A folder in whose node_modules this package is as its users have it: packed, and installed by npm. Made for the first
 * test that asks, shared by all of a run, and removed after the last.
 */
export function installedPackage(): Promise<string> {
  return (installation ??= install());
}

after("remove the installed package", function () {
  this.timeout(60_000); // Thousands of files.
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function install(): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), "unattend-installed-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const packed = await npm("pack", ["--json", "--ignore-scripts", `--pack-destination "${folder}"`], checkout);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  // What a program needs beside the package, in the versions that this checkout has: what npm would choose changes daily.
  const companions = ["@pulumi/pulumi", "@types/node", "typescript"].map((name) => `${name}@${installedVersion(name)}`);
  const options = ["--prefer-offline", "--no-audit", "--no-fund"];
  await npm("install", [...options, `./${filename}`, ...companions], folder);
  return folder;
}

/** By the shell: on Windows npm is a batch file, which only the shell can run. */
async function npm(command: string, args: string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(exec)(["npm", command, ...args].join(" "), { cwd });
  return stdout;
}
