/**
 * `npm run coverage`: which lines of sdk/ and provider/ the unit tests do not run; `-- share` adds another suite. What the
 * engine starts runs in dist/ and is ended without notice, so it does not count.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInForeground } from "./foreground.mjs";
import { checkout, ensurePackages, runScript } from "./setup.mjs";

await runScript(async () => {
  await ensurePackages();
  const c8 = fileURLToPath(import.meta.resolve("c8/bin/c8.js"));
  const tests = [process.execPath, join(checkout, "scripts", "test.mjs"), "unit"];
  return runInForeground(process.execPath, [c8, ...tests, ...process.argv.slice(2)], { cwd: checkout });
});
