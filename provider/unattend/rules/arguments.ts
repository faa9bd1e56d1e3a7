import {
  asyncListName,
  defaultPass,
  listKindOf,
  passesWith,
  rebootChoices,
  type CommandElement,
} from "../model/vocabulary";
import { credentialParts } from "./credentials";
import type { CommandArguments, Hit, HitSubject, Rules } from "./rule";

/** What a program gives, by its kind alone. */
export const argumentRules = {
  UA105: {
    severity: "error",
    appliesTo: "the arguments of a command or an answer file",
    remedy: "Give what the argument's documentation says",
    source: "the reference of this package",
    ofArguments: (args) => [
      ...notText("Path", "path", args.path),
      ...notText("CommandLine", "commandLine", args.commandLine),
      ...notText("Description", "description", args.description),
      ...wrongList(args.architectures),
      ...wrongCredentials(args.credentials),
      ...wrongReboot(args.willReboot),
      ...wrongTruth(args.requiresUserInput),
      ...ofOtherLists(args),
    ],
  },
} satisfies Rules;

function notText(about: HitSubject, name: string, value: unknown): Hit[] {
  return value === undefined || typeof value === "string" ? [] : [{ about, cause: `\`${name}\` is not text` }];
}

function wrongReboot(value: unknown): Hit[] {
  if (value === undefined || (rebootChoices as readonly unknown[]).includes(value)) return [];
  const cause = `\`willReboot\` is ${JSON.stringify(value)}, not one of ${rebootChoices.join(", ")}`;
  return [{ about: "WillReboot", cause }];
}

function wrongTruth(value: unknown): Hit[] {
  if (value === undefined || typeof value === "boolean") return [];
  return [{ about: "RequiresUserInput", cause: "`requiresUserInput` is neither true nor false" }];
}

/** Arguments for elements that only other lists have. */
const listArguments = {
  Path: "path",
  CommandLine: "commandLine",
  Credentials: "credentials",
  WillReboot: "willReboot",
  RequiresUserInput: "requiresUserInput",
} as const satisfies Partial<Record<CommandElement, keyof CommandArguments>>;

function ofOtherLists(args: CommandArguments): Hit[] {
  const { pass = defaultPass, list = asyncListName } = args;
  const kind = listKindOf(String(pass), String(list));
  if (!kind) return [];
  return Object.entries(listArguments).flatMap(([element, name]) => {
    if (!(name in args) || kind.elements.includes(element as CommandElement)) return [];
    const others = passesWith(kind.list).filter((other) =>
      listKindOf(other, kind.list)!.elements.includes(element as CommandElement),
    );
    const where = others.length > 0 ? `; in ${others.join(" and ")} it has` : "";
    const instead = name === "path" || name === "commandLine" ? `; what runs is \`${listArguments[kind.runs]}\`` : "";
    const cause = `${kind.list} in ${String(pass)} has no \`${name}\`${where}${instead}`;
    return [{ about: element as HitSubject, cause }];
  });
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
