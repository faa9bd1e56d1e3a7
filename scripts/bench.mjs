/** `npm run bench`: compiles, since the type checker's own memory would slow down what is measured, and measures. */
import { join } from "node:path";
import { runInForeground } from "./foreground.mjs";
import { checkout, ensurePackages, runScript } from "./setup.mjs";

await runScript(async () => {
  await ensurePackages();
  const tsc = join(checkout, "node_modules", "typescript", "bin", "tsc");
  const compiled = await runInForeground(process.execPath, [tsc, "-p", join(checkout, "bench")], { cwd: checkout });
  if (compiled !== 0) return compiled;
  const bench = join(checkout, "node_modules", ".cache", "bench", "bench", "index.js");
  return runInForeground(process.execPath, [bench, ...process.argv.slice(2)], { cwd: checkout });
});
