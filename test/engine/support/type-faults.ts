import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { installedPackage } from "./installed-package";

/**
 * What the compiler says about the types of programs, each given as its files by name, where the package is installed; ""
 * for nothing. One run of it for all of them: most of the time goes into the types of Pulumi.
 */
export async function typeFaults(programs: readonly Record<string, string>[]): Promise<string> {
  const installation = await installedPackage();
  const files = programs.flatMap((program) => {
    const folder = mkdtempSync(join(installation, "program-"));
    return Object.entries(program).map(([name, text]) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    });
  });
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const faults = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
  return ts.formatDiagnostics(faults, ts.createCompilerHost(options));
}
