import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { apiPage } from "./api-page";
import { rulesPage } from "./rules-page";

/** The pages that are generated, with the names of their files in this folder. */
export const generated: Record<string, () => string | Promise<string>> = { "rules.md": rulesPage, "api.md": apiPage };

/** What the generated pages have to be, by the paths of their files. */
export async function generatedPages(): Promise<[path: string, text: string][]> {
  return Promise.all(
    Object.entries(generated).map(async ([name, page]): Promise<[string, string]> => {
      const path = join(__dirname, name);
      return [path, await format(await page(), { ...(await resolveConfig(path)), filepath: path })];
    }),
  );
}

if (require.main === module) {
  void generatedPages().then((pages) => pages.forEach(([path, text]) => writeFileSync(path, text)));
}
