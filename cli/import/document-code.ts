import { atom, type Property } from "./code";
import type { ContentFile } from "./content";
import type { Names } from "../../provider/unattend/import/names";
import { resourcesText } from "./resource-code";
import { plainText } from "./secrets";
import { Table } from "./table";

/** What declares files of which the program has the documents beside it. */
export function documentsText(documents: readonly ContentFile[], identifiers: Names): string[] {
  if (documents.length === 0) return [];
  const name = documents.length === 1 ? JSON.stringify(documents[0]!.resource) : "name";
  const content: Property = { name: "content", value: atom(`document(${name})`) };
  return [resourcesText(documents, new Table(documents), [content], identifiers)];
}

/** The function by which a program reads documents. */
export function documentReader(documents: readonly ContentFile[]): string[] {
  if (documents.length === 0) return [];
  if (documents.every(({ text: parts }) => plainText(parts) !== undefined)) {
    return [
      `/** A document beside this program. */
function document(name: string): string {
  return fs.readFileSync(\`documents/\${name}.xml\`, "utf8");
}`,
    ];
  }
  return [
    `/** A document beside this program, in which each {{key}} stands for a secret of the configuration. */
function document(name: string): pulumi.Output<string> {
  const text = fs.readFileSync(\`documents/\${name}.xml\`, "utf8");
  const keys = Array.from(text.matchAll(/\\{\\{(\\w+)\\}\\}/g), ([, key]) => key);
  const secrets = Object.fromEntries(keys.map((key) => [key, config.requireSecret(key)]));
  return pulumi
    .all(secrets)
    .apply((values) => text.replace(/\\{\\{(\\w+)\\}\\}/g, (_, key: string) => characterData(values[key])));
}

/** A text as it stands between tags. */
function characterData(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}`,
  ];
}
