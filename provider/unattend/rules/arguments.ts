import { credentialParts } from "./credentials";
import type { Hit, HitSubject, Rules } from "./rule";

/** What a program gives, by its kind alone. */
export const argumentRules = {
  UA105: {
    severity: "error",
    appliesTo: "the arguments of a command or an answer file",
    remedy: "Give what the argument's documentation says",
    source: "the reference of this package",
    ofArguments: (args) => [
      ...notText("Path", "path", args.path),
      ...notText("Description", "description", args.description),
      ...wrongList(args.architectures),
      ...wrongCredentials(args.credentials),
    ],
  },
} satisfies Rules;

function notText(about: HitSubject, name: string, value: unknown): Hit[] {
  return value === undefined || typeof value === "string" ? [] : [{ about, cause: `\`${name}\` is not text` }];
}

export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

export function lowerCase(name: unknown): unknown {
  return typeof name === "string" ? name.toLowerCase() : name;
}

function wrongList(value: unknown): Hit[] {
  const about = "architectures";
  if (value === undefined) return [];
  if (!isList(value)) return [{ about, cause: '`architectures` is not a list of names, for instance ["amd64"]' }];
  const isTwice = new Set(value.map(lowerCase)).size < value.length;
  return isTwice ? [{ about, cause: "`architectures` names one of them twice" }] : [];
}

function wrongCredentials(value: unknown): Hit[] {
  if (value === undefined) return [];
  const about = "Credentials";
  if (typeof value !== "object" || value === null) return [{ about, cause: "`credentials` is not an object" }];
  return credentialParts.flatMap((part) => {
    const given = (value as Record<string, unknown>)[part];
    return given === undefined || given === null || typeof given === "string"
      ? []
      : [{ about, cause: `${part} in \`credentials\` is not text` }];
  });
}
