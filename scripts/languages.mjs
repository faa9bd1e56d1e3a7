/**
 * `node scripts/languages.mjs [--show] <language>...`: brings about what the tests of programs in these languages need beside
 * the engine, and shows where it is, as JSON.
 */
import { parseArgs } from "node:util";
import { ensureEngine, ensureLanguageHost, ensurePythonPackages, ensureSdkGenerator, runScript } from "./setup.mjs";

await runScript(async () => {
  const { values, positionals } = parseArgs({ options: { show: { type: "boolean" } }, allowPositionals: true });
  const languages = /** @type {import("./setup/languages.mjs").Language[]} */ (positionals);
  const engine = await ensureEngine();
  const bins = [];
  for (const language of languages) bins.push(await ensureLanguageHost(language, engine));
  const generator = languages.some((language) => language !== "yaml") ? await ensureSdkGenerator() : undefined;
  const python = languages.includes("python") ? await ensurePythonPackages() : undefined;
  if (values.show) console.log(JSON.stringify({ bins, generator, python }));
  return 0;
});
