import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { apiPage } from "./api-page";
import { componentTypes } from "./component-types";
import { listsTable } from "./lists-table";
import { rulesPage } from "./rules-page";
import { schema } from "./schema";

/** What is generated as a whole, with the paths of the files from this folder. */
export const generated: Record<string, () => string | Promise<string>> = {
  "rules.md": rulesPage,
  "api.md": apiPage,
  "../sdk/components.ts": componentTypes,
  "../provider/plugin/schema.json": schema,
};

/** Parts of pages that people write: each stands between two comments that say so. */
const generatedParts: Record<string, () => string> = { "lists.md": listsTable };

/** What the files with something generated have to be, by their paths. */
export async function generatedFiles(): Promise<[path: string, text: string][]> {
  const parts = Object.entries(generatedParts).map(([name, part]) => [name, () => withPart(name, part())] as const);
  return Promise.all(
    [...Object.entries(generated), ...parts].map(async ([name, page]): Promise<[string, string]> => {
      const path = join(__dirname, name);
      return [path, await format(await page(), { ...(await resolveConfig(path)), filepath: path })];
    }),
  );
}

function withPart(name: string, part: string): string {
  const page = readFileSync(join(__dirname, name), "utf8");
  const marked = /(?<=<!-- Generated \(npm run docs\) -->)[^]*(?=<!-- End of what is generated -->)/;
  if (!marked.test(page)) throw new Error(`${name} does not say where its generated part stands`);
  return page.replace(marked, () => `\n\n${part}\n\n`);
}

if (require.main === module) {
  void generatedFiles().then((files) => files.forEach(([path, text]) => writeFileSync(path, text)));
}
