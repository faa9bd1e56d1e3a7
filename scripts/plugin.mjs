/**
 * `npm run plugin`: makes the archives from which `pulumi plugin install` installs the provider plugin, in dist/plugin/.
 * `npm run plugin -- --into <folder>` makes them elsewhere.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkout, ensureBuild, ensurePackages, runScript } from "./setup.mjs";

const { values } = parseArgs({ options: { into: { type: "string" } } });
const folder = resolve(values.into ?? join(checkout, "dist", "plugin"));

await runScript(async () => {
  await ensurePackages();
  await ensureBuild();
  // Loaded only now: these need packages.
  const { archiveNames, pluginArchive } = await import("./plugin/archive.mjs");
  const archive = await pluginArchive();
  mkdirSync(folder, { recursive: true });
  for (const name of archiveNames) {
    writeFileSync(join(folder, name), archive);
    console.log(join(folder, name));
  }
  return 0;
});
