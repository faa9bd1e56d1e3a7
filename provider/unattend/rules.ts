import { UnattendError, type ErrorCode } from "../errors";
import { findForbiddenCharacter } from "../xml/render";
import { placeOf, placeWords } from "../xml/tree";
import { listWords, type CommandList, type StoredCommand } from "./command-list";
import type { AnswerFileDocument } from "./document";
import { isOrder } from "./order";
import { architectures, commandPasses, highestOrder, lowestOrder } from "./vocabulary";

/** Something that Windows does not allow, found before anything is written. */
export interface Finding {
  readonly code: ErrorCode;
  /** The property that it is about; "" for one that can hold a secret, since Pulumi shows its value. */
  readonly property: string;
  readonly cause: string;
  readonly remedy: string;
}

/** What a rule looks at. A value that is not known yet is undefined. */
export interface CommandArguments {
  readonly path?: unknown;
  readonly description?: unknown;
  readonly credentials?: unknown;
  readonly pin?: unknown;
  readonly pass?: unknown;
  readonly architectures?: unknown;
}

/** All that is wrong with the arguments of a command. */
export function checkCommand(args: CommandArguments): Finding[] {
  return [
    ...checkText("path", "Path", "UA101", args.path),
    ...checkText("description", "Description", "UA107", args.description),
    ...checkOrder(args.pin),
    ...checkPass(args.pass),
    ...checkArchitectures(args.architectures),
    ...checkCredentials(args.credentials),
  ];
}

function checkText(property: string, name: string, code: ErrorCode, value: unknown): Finding[] {
  if (value === undefined) return [];
  if (typeof value !== "string") return [wrongKind(property, `\`${property}\` is not text`, "Give a text")];
  if (value.trim() !== "") return checkCharacters(property, name, value);
  return [
    {
      code,
      property,
      cause: `${name} is empty`,
      remedy: "Windows Setup refuses that; give it a text or leave the argument out",
    },
  ];
}

function checkCharacters(property: string, name: string, value: string): Finding[] {
  const found = findForbiddenCharacter(value);
  if (!found) return [];
  const cause = `${name} has the character ${found}, which XML 1.0 cannot carry`;
  return [{ code: "UA007", property, cause, remedy: "Remove it; it often comes from copying out of a terminal" }];
}

function checkOrder(value: unknown): Finding[] {
  if (value === undefined || (typeof value === "number" && isOrder(value))) return [];
  const cause = `Order ${typeof value === "number" ? value : JSON.stringify(value)} is not a whole number from ${lowestOrder} to ${highestOrder}`;
  return [{ code: "UA102", property: "", cause, remedy: "Pin an Order in this range, or leave `order` out" }];
}

function checkPass(value: unknown): Finding[] {
  if (value === undefined || (commandPasses as readonly unknown[]).includes(value)) return [];
  const cause = `the pass ${JSON.stringify(value)} has no RunAsynchronous list`;
  return [{ code: "UA103", property: "pass", cause, remedy: `Use one of ${commandPasses.join(", ")}` }];
}

/** Also for the architectures of an answer file. */
export function checkArchitectures(value: unknown): Finding[] {
  if (value === undefined) return [];
  const property = "architectures";
  if (!Array.isArray(value) || value.length === 0)
    return [
      wrongKind(
        property,
        "`architectures` is not a list with something in it",
        'Give names, for instance ["amd64"], or leave it out',
      ),
    ];
  const names = (value as unknown[]).map((name) => (typeof name === "string" ? name.toLowerCase() : name));
  const unknown = names.filter((name) => !(architectures as readonly unknown[]).includes(name));
  if (unknown.length > 0) {
    const cause = `${unknown.map((name) => JSON.stringify(name)).join(", ")} is no processor architecture`;
    return [{ code: "UA104", property, cause, remedy: `Use ${architectures.join(", ")}` }];
  }
  return new Set(names).size === names.length
    ? []
    : [wrongKind(property, "`architectures` names one of them twice", "Name each once")];
}

function checkCredentials(value: unknown): Finding[] {
  if (value === undefined) return [];
  const remedy = "Give domain, username and password; for a local account the domain is the computer's name";
  if (typeof value !== "object" || value === null) return [wrongKind("", "`credentials` is not an object", remedy)];
  return (["domain", "username", "password"] as const).flatMap((part) => {
    if ((value as Record<string, unknown>)[part] == undefined)
      return [{ code: "UA106", property: "", cause: `Credentials has no ${part}`, remedy }];
    const given = (value as Record<string, unknown>)[part];
    const isEmpty = (text: string): boolean => (part === "password" ? text === "" : text.trim() === "");
    if (typeof given === "string" && !isEmpty(given)) return checkCharacters("", `${part} in Credentials`, given);
    return [{ code: "UA106", property: "", cause: `${part} in Credentials is empty or not text`, remedy }];
  });
}

/** What is wrong with the commands that stand in a file. They are left alone; whoever takes the file over is told. */
export function checkDocument({ tree, lists }: AnswerFileDocument): UnattendError[] {
  const at = (list: CommandList, command: StoredCommand): string =>
    `${placeWords(placeOf(tree.text, command.element.start))} (${listWords(list)})`;
  return lists.flatMap((list) =>
    list.commands.flatMap((command, index) => {
      const { order } = command;
      const place = at(list, command);
      if (order === undefined) {
        const cause = `the command has no Order from ${lowestOrder} to ${highestOrder}`;
        return [
          new UnattendError("UA108", { place, cause, remedy: "It is left alone; give it an Order that is free" }),
        ];
      }
      const first = list.commands.find((other) => other.order === order)!;
      if (list.commands.indexOf(first) === index) return [];
      const cause = `the command has Order ${order}, as the one at ${at(list, first)} has`;
      return [
        new UnattendError("UA109", { place, cause, remedy: "Both are left alone; give one of them a free Order" }),
      ];
    }),
  );
}

export function wrongKind(property: string, cause: string, remedy: string): Finding {
  return { code: "UA105", property, cause, remedy };
}
