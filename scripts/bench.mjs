/** `npm run bench`: compiles, since the type checker's own memory would slow down what is measured, and measures. */
import { join } from "node:path";
import { engineEnvironment } from "./engine-environment.mjs";
import { runInForeground } from "./foreground.mjs";
import { checkout, ensureBuild, ensureEngine, ensurePackages, ensureSamba, runScript } from "./setup.mjs";

await runScript(async () => {
  await ensurePackages();
  await ensureBuild();
  const env = engineEnvironment({ bin: (await ensureEngine()).bin, samba: await ensureSamba() });
  /** @param {string[]} args */
  const node = (...args) => runInForeground(process.execPath, args, { cwd: checkout, env });

  const compiled = await node(
    join(checkout, "node_modules", "typescript", "bin", "tsc"),
    "-p",
    join(checkout, "bench"),
  );
  return compiled || node(join(checkout, "dist", "bench", "index.js"), ...process.argv.slice(2));
});
