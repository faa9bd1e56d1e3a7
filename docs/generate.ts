import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { apiPage } from "./api-page";
import { listsTable } from "./lists-table";
import { rulesPage } from "./rules-page";

/** The pages that are generated, with the names of their files in this folder. */
export const generated: Record<string, () => string | Promise<string>> = { "rules.md": rulesPage, "api.md": apiPage };

/** Parts of pages that people write: each stands between two comments that say so. */
const generatedParts: Record<string, () => string> = { "lists.md": listsTable };

/** What the pages with something generated have to be, by the paths of their files. */
export async function generatedPages(): Promise<[path: string, text: string][]> {
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
  void generatedPages().then((pages) => pages.forEach(([path, text]) => writeFileSync(path, text)));
}
