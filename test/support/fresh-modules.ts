import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { compileFunction } from "node:vm";

interface Module {
  exports: unknown;
}

/** A module up to its execution, and where what it requires is. */
interface Compiled {
  readonly execute: (module: Module, exports: unknown, require: (name: string) => unknown, __dirname: string) => void;
  readonly resolve: (name: string) => string;
}

/**
 * The compiled modules of a folder, loaded as often as a test has processes: each time they are executed anew, and remember
 * nothing. They are compiled once, which is nearly all that loading costs. Modules of elsewhere are those of this process.
 */
export class FreshModules {
  private readonly compiled = new Map<string, Compiled>();

  constructor(private readonly folder: string) {}

  /** What requires modules of the folder, by their paths in it, as a process of its own does. */
  newProcess(): (path: string) => unknown {
    const modules = new Map<string, Module>();
    const load = (file: string): unknown => {
      const known = modules.get(file);
      if (known) return known.exports;
      const module: Module = { exports: {} };
      modules.set(file, module);
      const { execute, resolve } = this.compile(file);
      const requireByName = (name: string): unknown => {
        const path = resolve(name);
        return path.startsWith(this.folder + sep) ? load(path) : require(path); // eslint-disable-line @typescript-eslint/no-require-imports
      };
      execute(module, module.exports, Object.assign(requireByName, { resolve }), dirname(file));
      return module.exports;
    };
    return (path) => load(join(this.folder, path));
  }

  private compile(file: string): Compiled {
    const known = this.compiled.get(file);
    if (known) return known;
    const parameters = ["module", "exports", "require", "__dirname"];
    const execute = compileFunction(readFileSync(file, "utf8"), parameters, { filename: file }) as Compiled["execute"];
    const { resolve } = createRequire(file);
    const paths = new Map<string, string>();
    const resolveOnce = (name: string): string => {
      const path = paths.get(name) ?? resolve(name);
      paths.set(name, path);
      return path;
    };
    const compiled = { execute, resolve: resolveOnce };
    this.compiled.set(file, compiled);
    return compiled;
  }
}
