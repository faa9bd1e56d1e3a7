import { UnattendError } from "../../errors";
import { highestOrder } from "./vocabulary";

/**
 * The commands of a list by name, so that what is secret, not known yet or different is so of one command, with the sequence in
 * which the program has them beside them. By index, an insertion would shift all behind it.
 */
export interface CommandArray<Command = Readonly<Record<string, unknown>>> {
  readonly sequence: readonly string[];
  readonly byName: Readonly<Record<string, Command>>;
}

/** Arrays by pass and list. */
export type CommandArrays<Command = Readonly<Record<string, unknown>>> = Readonly<
  Record<string, Readonly<Record<string, CommandArray<Command>>>>
>;

/**
 * An array of commands, as a program gives it, by name.
 *
 * @param place Where the program has it, in words.
 * @param names Those of all commands of the resource so far; the array's are added.
 * @throws What only the program can have wrong: UA105 (no array, a command without a name), UA213 (a name twice), UA203 (more
 * commands than there are Orders).
 */
export function commandArray(commands: unknown, place: string, names = new Set<string>()): CommandArray {
  if (!Array.isArray(commands)) {
    throw wrong("UA105", `${place} is not an array of commands`, "Give an array; its values may be outputs");
  }
  const byName = new Map<string, Readonly<Record<string, unknown>>>();
  for (const command of commands as unknown[]) {
    const { name, ...rest } = isPlainObject(command) ? command : {};
    if (typeof name !== "string" || name.trim() === "") {
      throw wrong("UA105", `a command of ${place} has no \`name\``, "Give each command a name, as plain text");
    }
    if (names.has(name)) {
      const cause = `two commands are called "${name}", the second in ${place}`;
      throw wrong("UA213", cause, "Give each command of a resource a name of its own");
    }
    names.add(name);
    byName.set(name, rest);
  }
  if (byName.size > highestOrder) {
    const cause = `${place} has more than ${highestOrder} commands, and there are no more Orders`;
    throw wrong("UA203", cause, "Put several into one script");
  }
  return { sequence: [...byName.keys()], byName: Object.fromEntries(byName) };
}

/** All lists of an answer file, as a program gives them, with their commands by name. */
export function commandArrays(commands: unknown): CommandArrays {
  const names = new Set<string>();
  return mapEntries(commands, "`commands`", "pass", (lists, pass) =>
    mapEntries(lists, `\`commands.${pass}\``, "list", (array, list) =>
      commandArray(array, `\`commands.${pass}.${list}\``, names),
    ),
  );
}

/** What a state has as commands, of one list or by pass and list: as arrays or by name, by the door that they came through. */
export function recordedCommands(commands: unknown): unknown {
  if (Array.isArray(commands)) return commandArray(commands, "`commands`");
  if (!isPlainObject(commands) || "sequence" in commands) return commands;
  return Object.fromEntries(Object.entries(commands).map(([name, part]) => [name, recordedCommands(part)]));
}

/** The array that a program would give. */
export function listedCommands({ sequence, byName }: CommandArray<object>): object[] {
  return sequence.map((name) => ({ name, ...byName[name] }));
}

function mapEntries<T>(
  value: unknown,
  place: string,
  what: string,
  map: (part: unknown, name: string) => T,
): Record<string, T> {
  if (!isPlainObject(value)) {
    throw wrong("UA105", `${place} is not an object by ${what}`, "Give what its documentation says");
  }
  const given = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return Object.fromEntries(given.map(([name, part]) => [name, map(part, name)]));
}

/** True for an object whose parts are there, not for an array, nor for what comes later (an output, a promise). */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  const prototype: unknown = typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : undefined;
  return prototype === null || prototype === Object.prototype;
}

function wrong(code: "UA105" | "UA203" | "UA213", cause: string, remedy: string): UnattendError {
  return new UnattendError(code, { cause, remedy });
}
