/** `npm run pulumi -- <arguments>`: the Pulumi engine of this project, with the state in .pulumi-state/. */
import { join } from "node:path";
import { defaultStateFolder, engineEnvironment } from "./engine-environment.mjs";
import { runInForeground } from "./foreground.mjs";
import { checkout, ensureBuild, ensureEngine, ensurePackages, runScript } from "./setup.mjs";

await runScript(async () => {
  await ensurePackages();
  await ensureBuild();
  const { bin } = await ensureEngine();
  const env = engineEnvironment({ bin, state: defaultStateFolder });
  return runInForeground(join(bin, "pulumi"), process.argv.slice(2), { cwd: checkout, env });
});
