/**
 * `npm run catalog -- <folder>`: writes provider/unattend/catalog/settings.json from the pages of Microsoft's reference, the
 * folder `customize/desktop/unattend` of a checkout of its repository, and catalog/overlay.json. What it cannot read, or reads
 * otherwise than it is written, is counted; `--audit` lists it, and `--into <file>` writes elsewhere.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Audit } from "./catalog/audit.mjs";
import { catalogOf } from "./catalog/catalog.mjs";
import { format } from "./catalog/format.mjs";
import { checkout, runScript, SetupError } from "./setup.mjs";
import { say } from "./setup/step.mjs";

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { into: { type: "string" }, audit: { type: "boolean" } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new SetupError("Name the folder that has the pages: npm run catalog -- <folder>");

  const overlay = JSON.parse(readFileSync(join(checkout, "scripts", "catalog", "overlay.json"), "utf8"));
  const audit = new Audit();
  const catalog = catalogOf(folder, overlay, audit);
  writeFileSync(values.into ?? join(checkout, "provider", "unattend", "catalog", "settings.json"), format(catalog));
  audit.lines({ withNotes: values.audit }).forEach(say);
  return 0;
});
