import * as pulumi from "@pulumi/pulumi";
import * as sdk from "../../sdk";

/** Resources as a program declares them, to go through one of the doors. */
export interface Door extends Classes {
  /** What it is called in tests. */
  readonly name: "dynamic resources" | "the plugin";
  /**
   * True if the engine reads what stands there before it does anything else. Then there is nothing for a refresh to say: the engine
   * shows what it takes up.
   */
  readonly readsFirst: boolean;
  /** What the text of a program begins with, to have the classes by their names. */
  readonly source: string;
  /** The options of a resource that went through the other door, by the same name or another one. */
  readonly formerly: (type: keyof Classes, name?: { readonly name: string }) => pulumi.CustomResourceOptions;
}

type Classes = Pick<typeof sdk, "AnswerFile" | "AsyncCommand" | "CommandList">;

const dynamicType = (type: string): string => `pulumi-nodejs:dynamic/unattend:${type}`;
const pluginType = (type: string): string => `unattend:index:${type}`;

export const dynamicDoor: Door = {
  name: "dynamic resources",
  readsFirst: false,
  source: `import { AnswerFile, AsyncCommand, CommandList } from "pulumi-unattend";\n`,
  formerly: (type, name) => ({ aliases: [{ type: pluginType(type), ...name }] }),
  ...sdk,
};

/** What resources of the plugin have that is no input. */
const outputs: Readonly<Record<keyof Classes, readonly string[]>> = {
  AnswerFile: ["orders", "sha256"],
  AsyncCommand: ["order"],
  CommandList: ["orders"],
};

export const pluginDoor: Door = {
  name: "the plugin",
  readsFirst: true,
  source: [
    pluginResource,
    ...Object.entries(outputs).map(
      ([type, names]) => `const ${type} = pluginResource("${type}", ${JSON.stringify(names)});`,
    ),
    "",
  ].join("\n"),
  formerly: (type, name) => ({ aliases: [{ type: dynamicType(type), ...name }] }),
  AnswerFile: pluginResource("AnswerFile", outputs.AnswerFile),
  AsyncCommand: pluginResource("AsyncCommand", outputs.AsyncCommand),
  CommandList: pluginResource("CommandList", outputs.CommandList),
};

/** The URN that a resource has behind the other door. */
export function throughOtherDoor(urn: string): string {
  return urn.includes(dynamicType(""))
    ? urn.replace(dynamicType(""), pluginType(""))
    : urn.replace(pluginType(""), dynamicType(""));
}

/** Declares tests once for each door. */
export function throughEachDoor(what: string, declareTests: (door: Door) => void): void {
  for (const door of [dynamicDoor, pluginDoor]) {
    describe(`${what}, through ${door.name}`, () => declareTests(door));
  }
}

/** The class of a type of the plugin, as a generated SDK has it; where the sdk takes an AnswerFile, its path is given. */
function pluginResource<Type extends keyof Classes>(type: Type, outputs: readonly string[]): Classes[Type] {
  return class extends pulumi.CustomResource {
    constructor(name: string, { answerFile, ...args }: pulumi.Inputs, opts?: pulumi.CustomResourceOptions) {
      const results = Object.fromEntries(outputs.map((output) => [output, undefined]));
      const file: unknown =
        answerFile instanceof pulumi.CustomResource ? (answerFile as sdk.AnswerFile).path : answerFile;
      // Written out: programs have this class as text.
      super(
        `unattend:index:${type}`,
        name,
        { ...results, ...args, ...(file !== undefined && { answerFile: file }) },
        opts,
      );
    }
  } as unknown as Classes[Type];
}
