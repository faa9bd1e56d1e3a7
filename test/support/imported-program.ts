import * as runtime from "@pulumi/pulumi/runtime";
import * as fs from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as ts from "typescript";
import { importFiles, type Form } from "../../cli/import/import";
import type { Language, PackageFacts } from "../../cli/import/project";
import type { Imported } from "../../cli/import/report";
import { checkout } from "./checkout";
import { Operations } from "./operations";
import { yamlProgram } from "./yaml-program";

/** A program that `unattend import` has written. */
export interface ImportedProgram {
  readonly folder: string;
  readonly imported: Imported;
  readonly language: Language;
  /** What stands in index.ts or Pulumi.yaml. */
  readonly source: string;
  /** Runs it, as an operation's program. */
  readonly run: () => void;
}

const packageFacts = JSON.parse(fs.readFileSync(join(checkout, "package.json"), "utf8")) as PackageFacts;
const requireHere = createRequire(join(checkout, "x.js"));

/** Imports files, and configures this process with the secrets that were found, for a project called as that of `Operations`. */
export async function importProgram(
  paths: readonly string[],
  folder: string,
  as: Form,
  language: Language = "typescript",
): Promise<ImportedProgram> {
  const imported = await importFiles(paths, { out: folder, as, language }, packageFacts, () => undefined);
  const source = fs.readFileSync(join(folder, programNames[language]), "utf8");
  const program = language === "yaml" ? yamlProgram(source, folder) : typescriptProgram(source, folder);
  const { project } = new Operations();
  const config = Object.fromEntries(imported.secrets.map((secret) => [`${project}:${secret.key}`, secret.reveal()]));
  const run = (): void => {
    runtime.setAllConfig(config, Object.keys(config));
    program();
  };
  return { folder, language, imported, source, run };
}

const programNames: Record<Language, string> = { typescript: "index.ts", yaml: "Pulumi.yaml" };

function typescriptProgram(source: string, folder: string): () => void {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what was written is what is to be tried
  const module = new Function("require", "exports", outputText) as (require: unknown, exports: object) => void;
  return () => module((name: string) => (name === "node:fs" ? filesOf(folder) : (requireHere(name) as unknown)), {});
}

/** Of a program that runs in its folder, what it reads. */
function filesOf(folder: string): object {
  return { readFileSync: (name: string, encoding: BufferEncoding) => fs.readFileSync(join(folder, name), encoding) };
}

/** What the compiler says about the types of programs; "" for nothing. One run of it for all of them. */
export function importedTypeFaults(programs: readonly ImportedProgram[]): string {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    strict: true,
    noEmit: true,
    esModuleInterop: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(checkout, "node_modules", "@types")],
    paths: {
      "@pulumi/pulumi": [join(checkout, "node_modules", "@pulumi", "pulumi")],
      "pulumi-unattend": [join(checkout, "dist", "sdk")],
    },
  };
  const files = programs
    .filter(({ language }) => language === "typescript")
    .map(({ folder }) => join(folder, programNames.typescript));
  const faults = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
  return ts.formatDiagnostics(faults, ts.createCompilerHost(options));
}
