import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generated } from "../../docs/generate";
import { checkout } from "./checkout";

/** The pages that people write, README first: names in the checkout and paths. */
export const pages: readonly [name: string, path: string][] = ["README.md", ...writtenInDocs()].map((name) => [
  name,
  join(checkout, name),
]);

function writtenInDocs(): string[] {
  return readdirSync(join(checkout, "docs"))
    .filter((name) => name.endsWith(".md") && !(name in generated))
    .map((name) => `docs/${name}`);
}
