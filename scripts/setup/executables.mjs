import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The folders on PATH, in order. */
export function pathFolders() {
  return (process.env.PATH ?? "").split(delimiter).filter(Boolean);
}

/**
 * The file that a command name stands for, or undefined where there is none.
 *
 * @param {string} name
 * @param {string[]} [folders]
 */
export function findExecutable(name, folders = pathFolders()) {
  const endings = process.platform === "win32" ? (process.env.PATHEXT ?? ".EXE;.CMD").split(";") : [""];
  const candidates = folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
  return candidates.find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
