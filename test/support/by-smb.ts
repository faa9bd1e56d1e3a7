import { Sandbox } from "../engine/support/engine";

/** The same tests of test/engine/ as on a directory: only paths and configuration differ. */
export function itAlsoHoldsBySmb(...names: string[]): void {
  Sandbox.transport = "smb";
  for (const name of names) loadAnew(require.resolve(`../engine/${name}.test`));
  Sandbox.transport = "directory";
}

/** Loads a module again, and lets others load it again. */
function loadAnew(module: string): void {
  delete require.cache[module];
  require(module); // eslint-disable-line @typescript-eslint/no-require-imports
  delete require.cache[module];
}
