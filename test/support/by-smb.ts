import { Sandbox } from "../engine/support/engine";

/** The same tests as on a directory, by their files in test/: only paths and configuration differ. */
export function itAlsoHoldsBySmb(...files: string[]): void {
  Sandbox.transport = "smb";
  for (const file of files) loadAnew(require.resolve(`../${file}.test`));
  Sandbox.transport = "directory";
}

/** Loads a module again, and lets others load it again. */
function loadAnew(module: string): void {
  delete require.cache[module];
  require(module); // eslint-disable-line @typescript-eslint/no-require-imports
  delete require.cache[module];
}
