import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { rulesPage } from "./rules-page";

/** The pages that are generated, with the names of their files in this folder. */
const pages: Record<string, () => string> = { "rules.md": rulesPage };

/** What the generated pages have to be, by the paths of their files. */
export async function generatedPages(): Promise<[path: string, text: string][]> {
  return Promise.all(
    Object.entries(pages).map(async ([name, page]): Promise<[string, string]> => {
      const path = join(__dirname, name);
      return [path, await format(page(), { ...(await resolveConfig(path)), filepath: path })];
    }),
  );
}

if (require.main === module) {
  void generatedPages().then((generated) => generated.forEach(([path, text]) => writeFileSync(path, text)));
}
