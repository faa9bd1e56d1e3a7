import { isAbsolute } from "node:path";
import { UnattendError } from "./errors";
import type { Mount, ShareSettings } from "./share/locate";
import { ruleCodes, ruleOf, type RuleCode } from "./unattend/rules";
import type { SmbAccess, SmbProtection } from "./share/smb-share";

/** What can be set: in a stack's configuration in the namespace `unattend`, or elsewhere in the environment. */
export type Key =
  "ignoreRules" | "mounts" | "smbUsername" | "smbPassword" | "smbDomain" | "smbPort" | "smbProtection" | "smbTimeout";

let read: (key: Key) => string | undefined = () => undefined;
let nameOf: (key: Key) => string;

/** Takes settings from somewhere, where they have these names. */
export function readSettings(from: typeof read, names: typeof nameOf): void {
  read = (key) => from(key) || undefined;
  nameOf = names;
}

/** The environment variable of a setting: UNATTEND_SMB_PORT for smbPort. */
export function environmentVariable(key: Key): string {
  return `UNATTEND_${key.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
}

/** What a setting is called in a stack's configuration. */
export function stackKey(key: Key): string {
  return `unattend:${key}`;
}

/**
 * How shares are reached, as the configuration says.
 *
 * @throws UA317 for a value that cannot be used.
 */
export function shareSettings(): ShareSettings {
  return { mounts: mounts(), smb: smbAccess() };
}

/**
 * Codes of rules that the configuration turns off, as a list or with commas between them.
 *
 * @throws UA317 for what is no such code.
 */
export function ignoredRules(): ReadonlySet<string> {
  const given = read("ignoreRules") ?? "";
  const codes = given.match(/[^\s,[\]"]+/g) ?? [];
  const unknown = codes.find((code) => !ruleCodes.some((known) => known === code));
  if (unknown === undefined && !codes.some((code) => ruleOf(code as RuleCode).severity === "error"))
    return new Set(codes);
  const cause = unknown === undefined ? "errors cannot be turned off" : `${JSON.stringify(unknown)} is no rule`;
  throw unusable("ignoreRules", cause, "Name warnings and notes, for instance UA120,UA123");
}

function mounts(): Mount[] {
  const given = read("mounts");
  if (given === undefined) return [];
  const remedy = String.raw`Give a directory for each share: pulumi config set --path 'unattend:mounts["\\\\server\\share"]' /mnt/share`;
  let values: unknown;
  try {
    values = JSON.parse(given);
  } catch {
    throw unusable("mounts", "it is not an object", remedy);
  }
  if (typeof values !== "object" || values === null || Array.isArray(values)) {
    throw unusable("mounts", "it is not an object", remedy);
  }
  return Object.entries(values).map(([unc, directory]: [string, unknown]) => {
    const [, , ...prefix] = unc.replaceAll("/", "\\").replace(/\\+$/, "").split("\\");
    if (!/^(\\\\|\/\/)/.test(unc) || prefix.length < 2 || prefix.includes("")) {
      throw unusable("mounts", String.raw`${JSON.stringify(unc)} is not of the form \\server\share`, remedy);
    }
    if (typeof directory !== "string" || !isAbsolute(directory)) {
      throw unusable("mounts", `${JSON.stringify(unc)} needs the full path of a directory`, remedy);
    }
    return { prefix, directory };
  });
}

function smbAccess(): SmbAccess {
  return {
    user: smbUser(),
    port: wholeNumber("smbPort", 445, 65_535),
    protection: smbProtection(),
    timeout: wholeNumber("smbTimeout", 60, 3_600),
  };
}

function smbUser(): SmbAccess["user"] {
  const username = read("smbUsername");
  const password = read("smbPassword");
  const domain = read("smbDomain");
  if (!username) {
    const other = password ? "smbPassword" : domain ? "smbDomain" : undefined;
    if (!other) return undefined;
    throw unusable(other, "it is given without smbUsername", "Set unattend:smbUsername, or neither, for Kerberos");
  }
  if (!password) {
    const remedy = "pulumi config set --secret unattend:smbPassword; without a user name, Kerberos is used";
    throw unusable("smbPassword", "it is missing, although smbUsername is given", remedy);
  }
  // smbclient reads the password as a line of at most 127 bytes, and takes what follows a % for a password as well.
  if (hasControls(password) || Buffer.byteLength(password) > 127) {
    const remedy = "Use an account with another password, or Kerberos";
    throw unusable("smbPassword", "it has control characters, or more than 127 bytes", remedy);
  }
  for (const [key, value] of Object.entries({ smbUsername: username, smbDomain: domain ?? "" })) {
    if (!hasControls(value) && !value.includes("%")) continue;
    throw unusable(key as Key, "it has a % or control characters", "Use another account, or Kerberos");
  }
  const [, before, name] = /^(?:([^\\/]+)[\\/])?([^]+)$/.exec(username)!;
  return { name: name!, password, domain: domain ?? before };
}

function hasControls(text: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(text);
}

function smbProtection(): SmbProtection {
  const given = read("smbProtection") ?? "sign";
  if (given === "sign" || given === "encrypt") return given;
  throw unusable("smbProtection", `it is ${JSON.stringify(given)}`, "Set it to `sign` (the default) or `encrypt`");
}

/** A number from 1 to `maximum`. */
function wholeNumber(key: Key, otherwise: number, maximum: number): number {
  const given = read(key);
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= maximum) return value;
  throw unusable(key, `it is ${JSON.stringify(given)}`, `Set it to a whole number from 1 to ${maximum}`);
}

function unusable(key: Key, cause: string, remedy: string): UnattendError {
  return new UnattendError("UA317", {
    place: nameOf(key),
    cause: `the setting cannot be used: ${cause}`,
    remedy,
  });
}
