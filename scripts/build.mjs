/** `npm run build`, and what comes before `npm pack`: compiles sdk/ and provider/ into dist/, as far as they changed. */
import { ensureBuild, ensurePackages, runScript } from "./setup.mjs";

await runScript(async () => {
  await ensurePackages();
  await ensureBuild();
  return 0;
});
