import { answerFile } from "../resources/answer-file";
import { asyncCommand } from "../resources/async-command";
import { commandList } from "../resources/command-list";
import type { Declared, Lifecycle } from "../resources/lifecycle";
import { commandArray, commandArrays, listedCommands, recordedCommands } from "../unattend/model/command-array";
import type { CommandArray, CommandArrays } from "../unattend/model/command-array";
import type { Properties } from "./values";

/** A kind of resource: its lifecycle, and what its properties are called in programs and states where that differs. */
export interface Kind {
  readonly lifecycle: Lifecycle<AnyDeclared, AnyDeclared>;
  /** The input that says which file it is. */
  readonly file: "path" | "answerFile";
  /** Names of its outputs that are no inputs. */
  readonly outputs: readonly string[];
  /** Inputs as the lifecycle takes them. */
  readonly given: (inputs: Properties) => Properties;
  /** What a state has as inputs, and as outputs with the inputs that they came from, as the lifecycle takes them: of either door. */
  readonly recordedInputs: (inputs: Properties) => Properties;
  readonly recorded: (outputs: Properties, inputs: Properties) => Properties;
  /** What the lifecycle gives as inputs. */
  readonly inputs: (given: Properties) => Properties;
  /** What the lifecycle gives as outputs. */
  readonly state: (recorded: Properties) => Properties;
}

export type AnyDeclared = Properties & Declared;

/** Kinds of resources by their types. */
export const kinds: Readonly<Record<string, Kind>> = {
  "unattend:index:AnswerFile": {
    lifecycle: answerFile as unknown as Kind["lifecycle"],
    file: "path",
    outputs: ["orders", "sha256"],
    ...withCommands(commandArrays, (commands) =>
      mapValues(commands as CommandArrays, (lists) => mapValues(lists, listedCommands)),
    ),
  },
  "unattend:index:CommandList": {
    lifecycle: commandList as unknown as Kind["lifecycle"],
    file: "answerFile",
    outputs: ["orders"],
    ...withCommands(
      (commands) => commandArray(commands, "`commands`"),
      (commands) => listedCommands(commands as CommandArray),
    ),
  },
  // Its input `order` is a pin, its output `order` the Order that it has; the lifecycle has both in one object.
  "unattend:index:AsyncCommand": {
    lifecycle: asyncCommand as unknown as Kind["lifecycle"],
    file: "answerFile",
    outputs: ["order"],
    given: pinned,
    recordedInputs: pinned,
    recorded: (outputs, { order }) => ({ ...outputs, ...(order !== undefined && { pin: order }) }),
    inputs: ({ pin, ...inputs }) => ({ ...inputs, ...(pin !== undefined && { order: pin }) }),
    state: ({ pin, ...outputs }) => outputs,
  },
};

function pinned({ order, ...inputs }: Properties): Properties {
  return { ...inputs, ...(order !== undefined && { pin: order }) };
}

/** Commands stand in arrays in programs and states; lifecycles have them by name. */
function withCommands(
  byName: (commands: unknown) => unknown,
  listed: (commands: unknown) => unknown,
): Pick<Kind, "given" | "recordedInputs" | "recorded" | "inputs" | "state"> {
  const recorded = replaceCommands(recordedCommands);
  const fromLifecycle = replaceCommands(listed);
  return {
    given: replaceCommands(byName),
    recordedInputs: recorded,
    recorded,
    inputs: fromLifecycle,
    state: fromLifecycle,
  };
}

function replaceCommands(replace: (commands: unknown) => unknown): (properties: Properties) => Properties {
  return ({ commands, ...others }) =>
    commands === undefined || commands === null ? others : { ...others, commands: replace(commands) };
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
