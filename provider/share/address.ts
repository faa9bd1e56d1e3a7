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
 * @throws UA305 for a path that names no file.
 */
export function parseAddress(text: string, platform: NodeJS.Platform = process.platform): Address {
  if (typeof text !== "string") throw unusable(text, "it is not text");
  // eslint-disable-next-line no-control-regex
  if (text.trim() === "" || /[\x00-\x1f]/.test(text)) throw unusable(text, "it is empty or has control characters");
  if (/[\\/]$/.test(text)) throw unusable(text, "it ends like a folder");
  if (/^(\\\\|\/\/)/.test(text)) return parseUnc(text);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
    throw unusable(text, "it is a URL", "Write \\\\server\\share\\folder\\name.xml, or a path of the operating system");
  }
  if (platform !== "win32" && /^[A-Za-z]:[\\/]/.test(text)) {
    throw unusable(
      text,
      "it has a drive letter, and this is not Windows",
      "Use the share's UNC path, or the path where it is mounted here",
    );
  }
  const rules = platform === "win32" ? path.win32 : path.posix;
  const full = rules.resolve(text);
  const key = platform === "win32" ? full.toLowerCase() : full;
  return { kind: "local", key, folder: rules.dirname(full), name: rules.basename(full) };
}

function parseUnc(text: string): Address {
  const [, , server, share, ...rest] = text.replaceAll("/", "\\").split("\\");
  const name = rest.pop();
  if (!server || !share || !name || rest.includes("")) {
    throw unusable(text, "it is not of the form \\\\server\\share\\folder\\name.xml");
  }
  if ([server, share, ...rest, name].some((part) => part === "." || part === "..")) {
    throw unusable(text, 'it has "." or ".." in it');
  }
  if (/[<>:"|?*]/.test([server, share, ...rest, name].join(""))) {
    throw unusable(text, 'it has one of < > : " | ? *, which Windows does not allow in names');
  }
  if ([share, ...rest, name].some((part) => /[. ]$/.test(part))) {
    throw unusable(text, "a name in it ends with a dot or a space, which Windows leaves away");
  }
  const folder = rest.join("\\");
  // Windows compares the parts of a UNC path without case.
  const key = ["\\\\" + server, share, ...rest, name].join("\\").toLowerCase();
  return { kind: "unc", key, server, share, folder, name };
}

function unusable(text: string, cause: string, remedy?: string): UnattendError {
  return new UnattendError("UA305", {
    place: JSON.stringify(text),
    cause: `the path cannot be used: ${cause}`,
    remedy:
      remedy ??
      "Give the full path of the answer file, its name included, for instance \\\\server\\share\\autounattend.xml",
  });
}
