import { Sandbox } from "../engine/support/engine";

// The same tests as on a directory: only paths and configuration differ.
describe("on an SMB share", () => {
  Sandbox.transport = "smb";
  for (const name of ["answer-file", "bad-input", "examples", "lifecycle", "orders", "secret-sweep"]) {
    loadAnew(require.resolve(`../engine/${name}.test`));
  }
  Sandbox.transport = "directory";
});

/** Loads a module again, and lets others load it again. */
function loadAnew(module: string): void {
  delete require.cache[module];
  require(module); // eslint-disable-line @typescript-eslint/no-require-imports
  delete require.cache[module];
}
