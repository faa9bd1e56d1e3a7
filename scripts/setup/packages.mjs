import { statSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { checkout, checkoutLock } from "./places.mjs";
import { step } from "./step.mjs";

/** Installs the npm packages that package-lock.json names, unless that has been done since it last changed. */
export async function ensurePackages() {
  if (areCurrent()) {
    return;
  }
  await withLock(checkoutLock, "setting up this checkout", async () => {
    if (!areCurrent()) {
      await step("Installing the npm packages: usually 10 to 60 seconds", (run) =>
        // In one string, by the shell: on Windows npm is a batch file, which only the shell can run.
        run("npm ci --no-audit --no-fund", [], { cwd: checkout, shell: true }),
      );
    }
  });
}

/** npm writes the second file when an installation is complete. */
function areCurrent() {
  const wanted = modified("package-lock.json");
  const installed = modified(join("node_modules", ".package-lock.json"));
  return installed >= wanted;
}

/** @param {string} file */
function modified(file) {
  return statSync(join(checkout, file), { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
