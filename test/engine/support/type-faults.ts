import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import * as ts from "typescript";
import { installedPackage } from "./installed-package";

/**
 * What the compiler says about the types of each program, given as its files by name, where the package is installed; "" for
 * nothing. One run of it for all of them: most of the time goes into the types of Pulumi.
 */
export async function typeFaults(programs: readonly Record<string, string>[]): Promise<string[]> {
  const installation = await installedPackage();
  const folders = programs.map((program) => {
    const folder = mkdtempSync(join(installation, "program-"));
    for (const [name, text] of Object.entries(program)) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return folder;
  });
  const files = programs.flatMap((program, index) => Object.keys(program).map((name) => join(folders[index]!, name)));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const faults = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
  const host = ts.createCompilerHost(options);
  return folders.map((folder, index) => {
    // What is about no file stands with the first program.
    const own = faults.filter(({ file }) => (file ? resolve(file.fileName).startsWith(folder + sep) : index === 0));
    return ts.formatDiagnostics(own, { ...host, getCurrentDirectory: () => folder });
  });
}
