import { contentOf, withPlaceholders, type ContentFile } from "./content";
import { declare } from "./declared";
import type { DeclaredFile } from "./families";
import { findFiles } from "./find";
import { resourceNames } from "./names";
import { Passwords } from "../../provider/unattend/import/passwords";
import { programText } from "./program";
import { projectName, requireEmptyFolder, writeProject, type Language, type PackageFacts } from "./project";
import { notesOf, type Expressed, type Imported } from "./report";
import { nameSecrets, plainText, Secrets, type Text } from "./secrets";
import { settingsOf, textsIn, type SettingsFile } from "./settings";
import { readSources, type LeftFile, type Source } from "./sources";
import { configureStack } from "./stack";
import { yamlProgram } from "./yaml-program";

/** As what a program has a file: its commands, the rest as people wrote it; or the document, as settings or as content. */
export const forms = ["commands", "settings", "content"] as const;
export type Form = (typeof forms)[number];

export interface ImportOptions {
  /** The folder that the program is written into. */
  readonly out: string;
  readonly as: Form;
  readonly language: Language;
  /** The stack whose configuration is made. */
  readonly stack?: string;
}

/**
 * Writes a program for the answer files that paths stand for.
 *
 * @param onRead Told after each file how many have been read, and how many there are.
 * @throws UA401, UA402
 */
export async function importFiles(
  paths: readonly string[],
  { out, as, language, stack }: ImportOptions,
  facts: PackageFacts,
  onRead: (count: number, of: number) => void,
): Promise<Imported> {
  requireEmptyFolder(out);
  const found = await findFiles(paths);
  const sources = await readSources(found.files, (count) => onRead(count, found.files.length));
  const notRead = found.notRead.map(({ path, error }): LeftFile => ({
    path,
    because: "not read",
    words: error.message,
  }));
  const expressed = express(sources.answerFiles, as, language);
  const secrets = nameSecrets(textsOf(expressed));
  if (sources.answerFiles.length > 0) {
    const name = projectName(out);
    const program = language === "yaml" ? yamlProgram(name, expressed, secrets) : programText(expressed);
    const files = expressed.documents.map(
      ({ resource, text }) => [`documents/${resource}.xml`, withPlaceholders(text)] as const,
    );
    writeProject(out, { name, language, program, files, secrets, origin: paths, notes: notesOf(expressed) }, facts);
    if (stack !== undefined) await configureStack(out, stack, secrets);
  }
  return { ...expressed, left: [...notRead, ...sources.left], others: sources.others, secrets };
}

/** What the program has of each file. */
function express(sources: readonly Source[], as: Form, language: Language): Expressed {
  const names = resourceNames(sources.map(({ path }) => path));
  const secrets = new Secrets();
  const files: DeclaredFile[] = [];
  const settings: SettingsFile[] = [];
  const documents: ContentFile[] = [];
  const instead: { path: string; reason: string }[] = [];
  for (const { path, document } of sources) {
    const resource = names.get(path)!;
    const passwords = new Passwords(document.tree.root);
    const asCommands = (reason: string): void => {
      instead.push({ path, reason });
      files.push({ path, resource, ...declare(document, resource, passwords, secrets) });
    };
    if (as === "settings") {
      const found = settingsOf(document, resource, passwords, secrets);
      if ("reason" in found) asCommands(found.reason);
      else settings.push({ path, resource, ...found });
    } else if (as === "content") {
      const found = contentOf(document, resource, passwords, secrets);
      if ("reason" in found) asCommands(found.reason);
      else if (language === "yaml" && plainText(found) === undefined)
        asCommands("a program in YAML cannot write a secret into a document");
      else documents.push({ path, resource, text: found });
    } else {
      files.push({ path, resource, ...declare(document, resource, passwords, secrets) });
    }
  }
  return { files, settings, documents, instead };
}

function textsOf({ files, settings, documents }: Expressed): Text[] {
  const ofCommands = files.flatMap(({ lists }) =>
    lists.flatMap(({ commands }) => commands.flatMap(({ values }) => [...values.values()])),
  );
  const ofSettings = settings.flatMap(({ settings: passes }) =>
    [...passes.values()].flatMap((components) => [...components.values()].flatMap(textsIn)),
  );
  return [
    ...ofCommands.filter((value) => typeof value !== "boolean"),
    ...ofSettings,
    ...documents.map(({ text }) => text),
  ];
}
