import { CommandsCode } from "./command-code";
import type { ContentFile } from "./content";
import { documentReader, documentsText } from "./document-code";
import type { DeclaredFile } from "./families";
import { Names } from "../../provider/unattend/import/names";
import type { SettingsFile } from "./settings";
import { SettingsCode } from "./settings-code";

/** What a program cannot call something of its own. */
const reserved =
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
  "finally for function if implements import in instanceof interface let new null package private protected public return " +
  "static super switch this throw true try typeof undefined var void while with yield " +
  "characterData config document file fs name path pulumi Object Record String";

/** What the package has that programs import, in the sequence of their names; types with the word before. */
const exported = [
  "AnswerFile",
  "type Components",
  "type Credentials",
  "type DeploymentCommand",
  "type LogonCommand",
  "type RunCommand",
  "unlisted",
];

/** What a program has: of some files the commands, of others the settings, or the documents as they stand beside it. */
export interface ProgramFiles {
  readonly files: readonly DeclaredFile[];
  readonly settings: readonly SettingsFile[];
  readonly documents: readonly ContentFile[];
}

/** Writes the program that declares these files. */
export function programText({ files, settings, documents }: ProgramFiles): string {
  const identifiers = new Names(reserved.split(" "));
  const body = [
    ...documentReader(documents),
    ...new CommandsCode(files, identifiers).texts(),
    ...new SettingsCode(settings, identifiers).texts(),
    ...documentsText(documents, identifiers),
  ].join("\n\n");
  const hasConfig = body.includes("config.requireSecret(");
  const imports = [
    ...(documents.length > 0 ? ['import * as fs from "node:fs";'] : []),
    ...(hasConfig ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    `import { ${exported.filter((name) => isUsed(name.replace("type ", ""), body)).join(", ")} } from "pulumi-unattend";`,
  ];
  const config = hasConfig ? ["const config = new pulumi.Config();"] : [];
  return `${[imports.join("\n"), ...config, body].join("\n\n")}\n`;
}

/** True for a name that stands in a program as one: called, or as a type. */
function isUsed(name: string, program: string): boolean {
  return new RegExp(`(?:new |: |\\.\\.\\.)${name}\\b`).test(program);
}
