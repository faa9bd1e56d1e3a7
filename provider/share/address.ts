import * as path from "node:path";
import { UnattendError } from "../errors";

/** Where an answer file is. */
export type Address = LocalAddress | UncAddress;

/** A path that the operating system opens. */
export interface LocalAddress {
  readonly kind: "local";
  readonly key: string;
  readonly folder: string;
  readonly name: string;
}

/** A file on a Windows share: `\\server\share\folder\name`. */
export interface UncAddress {
  readonly kind: "unc";
  readonly key: string;
  readonly server: string;
  readonly share: string;
  /** Folder in the share, with `\`; "" for the share's root. */
  readonly folder: string;
  readonly name: string;
}

/**
 * Understands a path as the operating system and Windows do. A relative path is relative to the directory of the
 * Pulumi program. Two spellings of one path have one `key`.
 *
 * @throws UA305 for a path that names no file, or surely not the one that was meant.
 */
export function parseAddress(text: string, platform: NodeJS.Platform = process.platform): Address {
  if (typeof text !== "string") throw unusable(text, "it is not text");
  if (text.trim() === "" || controlCharacter.test(text)) {
    throw unusable(text, "it is empty or has control characters");
  }
  const [variable] = unreplaced.exec(text) ?? [];
  if (variable) {
    throw unusable(
      text,
      `it has ${variable} in it, and nothing puts a value there`,
      "Write the value itself; in TypeScript, process.env has the environment, and ${…} counts between backticks only",
    );
  }
  if (/[\\/]$/.test(text)) throw unusable(text, "it ends like a folder");
  if (/^(\\\\|\/\/)/.test(text)) return parseUnc(text);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
    throw unusable(text, "it is a URL", "Write \\\\server\\share\\folder\\name.xml, or a path of the operating system");
  }
  if (text.startsWith("\\")) {
    throw unusable(
      text,
      "it begins with one backslash, so one was lost in a string",
      `Write String.raw before it: String.raw\`${uncForm}\`${platform === "win32" ? "; begin a local path with its drive" : ""}`,
    );
  }
  return platform === "win32" ? parseWindows(text) : parsePosix(text);
}

/** True if two texts are spellings of one path. Other paths may lead to the same file. */
export function isSamePath(a: string, b: string): boolean {
  return parseAddress(a).key === parseAddress(b).key;
}

function parsePosix(text: string): Address {
  if (/^[A-Za-z]:[\\/]/.test(text)) {
    throw unusable(
      text,
      "it has a drive letter, and this is not Windows",
      "Use the share's UNC path, or the path where it is mounted here",
    );
  }
  // In a full path they may be there, for instance of a user `DOMAIN\name`.
  if (text.includes("\\") && !text.startsWith("/")) {
    throw unusable(text, "it has backslashes, and this is not Windows", "Write / between its parts");
  }
  const full = path.posix.resolve(text);
  return { kind: "local", key: full, folder: path.posix.dirname(full), name: path.posix.basename(full) };
}

function parseWindows(text: string): Address {
  if (/^[a-z]:(?![\\/])/i.test(text)) {
    throw unusable(
      text,
      "it is relative to the current folder of a drive",
      "Write a backslash after the drive, and the whole path: C:\\folder\\name.xml",
    );
  }
  const parts = text.replace(/^[a-z]:/i, "").split(/[\\/]/);
  requireWindowsNames(
    text,
    parts.filter((part) => part !== "." && part !== ".."),
  );
  const full = path.win32.resolve(text);
  return { kind: "local", key: full.toLowerCase(), folder: path.win32.dirname(full), name: path.win32.basename(full) };
}

function parseUnc(text: string): Address {
  const [, , server, share, ...rest] = text.replaceAll("/", "\\").split("\\");
  const name = rest.pop();
  if (!server || !share || !name || rest.includes("")) {
    throw unusable(text, `it is not of the form ${uncForm}`);
  }
  if ([server, share, ...rest, name].some((part) => part === "." || part === "..")) {
    throw unusable(text, 'it has "." or ".." in it');
  }
  // A full name of a server may end with a dot.
  requireWindowsNames(text, [server.replace(/\.$/, ""), share, ...rest, name]);
  const folder = rest.join("\\");
  // Windows compares the parts of a UNC path without case.
  const key = ["\\\\" + server, share, ...rest, name].join("\\").toLowerCase();
  return { kind: "unc", key, server, share, folder, name };
}

/** @throws UA305 for names that Windows does not have; behind a `:` it sees a stream of a file. */
function requireWindowsNames(text: string, names: readonly string[]): void {
  if (names.some((name) => /[<>:"|?*]/.test(name))) {
    throw unusable(text, 'it has one of < > : " | ? *, which Windows does not allow in names');
  }
  if (names.some((name) => /[. ]$/.test(name))) {
    throw unusable(text, "a name in it ends with a dot or a space, which Windows leaves away");
  }
}

const uncForm = "\\\\server\\share\\folder\\name.xml";

// eslint-disable-next-line no-control-regex
const controlCharacter = /[\x00-\x1f]/;

/** A variable that a shell would replace: `%NAME%` (but not what a URL has, as in `%C3%A4b%20`), `$env:NAME`, `${…}`. */
const unreplaced = /(?<!%[\da-f]{2})%(?![\da-f]{2}%)[a-z_][\w()]*%|\$env:\w*|\$\{[^}]*\}/i;

function unusable(text: string, cause: string, remedy?: string): UnattendError {
  const isPlain = typeof text === "string" && !controlCharacter.test(text);
  return new UnattendError("UA305", {
    // As it is: with its backslashes doubled, nobody would see how many there are.
    place: isPlain ? `"${text}"` : JSON.stringify(text),
    cause: `the path cannot be used: ${cause}`,
    remedy:
      remedy ??
      "Give the full path of the answer file, its name included, for instance \\\\server\\share\\autounattend.xml",
  });
}
