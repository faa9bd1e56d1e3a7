import * as pulumi from "@pulumi/pulumi";
import type { AnswerFile, Architecture } from "./answer-file";
import { CommandPlaces } from "./command-places";
import { commandArray, type DeploymentCommand, type LogonCommand, type RunCommand } from "./commands";
import { dynamicResource, type Kind } from "./dynamic-resource";

/** What a program says of a part of a list. */
export type CommandListArgs = CommandListPlace & CommandsOfList;

/** Where the commands stand. */
export interface CommandListPlace {
  /**
   * The answer file that the commands belong in: an AnswerFile of the program, after which they are published, or the path of one
   * that another program or a person publishes (as `path` of an AnswerFile; error UA306 if it is not there). A change moves
   * the commands.
   */
  answerFile: AnswerFile | pulumi.Input<string>;
  /**
   * The lowest Order that one of the commands may have, from 1 to 500 (error UA102): `100` for what comes behind the commands of
   * others that have lower ones. Default: 1.
   */
  from?: pulumi.Input<number>;
  /** The architectures of commands that name none. Default: those of the answer file. Error UA104 for an unknown one. */
  architectures?: pulumi.Input<pulumi.Input<Architecture>[]>;
}

/** The list, by its pass and name (error UA103 for one that Windows does not have), and the commands in their sequence. */
export type CommandsOfList =
  | { pass: "windowsPE"; list: "RunSynchronous" | "RunAsynchronous"; commands: RunCommand[] }
  | { pass: "specialize" | "auditUser"; list: "RunSynchronous"; commands: DeploymentCommand[] }
  | { pass: "specialize" | "auditUser"; list: "RunAsynchronous"; commands: RunCommand[] }
  | { pass: "oobeSystem"; list: "FirstLogonCommands" | "LogonCommands"; commands: LogonCommand[] };

const kind: Kind = { type: "CommandList", lifecycle: "commandList", outputs: ["orders"] };

/**
 * Commands of one list of an answer file, in the sequence in which Windows runs them: a part of a list that others have
 * commands in as well. The commands of others stay, and keep their Orders; the Orders of these ascend in between.
 *
 * A program that publishes the file itself has its commands in `commands` of the AnswerFile instead.
 */
export class CommandList extends pulumi.CustomResource {
  /** The Orders that the commands have, by name. */
  declare readonly orders: pulumi.Output<Record<string, number>>;

  /**
   * @param name The resource's name. It stands in the comment before each command, with project, stack and the command's name.
   * @param args Where the commands stand, and what they are.
   * @param opts Pulumi's resource options; with `aliases`, the commands of a renamed list keep their places in the file.
   */
  constructor(name: string, args: CommandListArgs, opts: pulumi.CustomResourceOptions = {}) {
    const { answerFile } = args ?? {};
    if (answerFile === undefined) {
      throw new pulumi.RunError(
        `UA105: the command list "${name}" has no \`answerFile\`. Give an AnswerFile, or the path of an answer file`,
      );
    }
    const commands = commandArray(args.commands, `\`commands\` of "${name}"`);
    const resource = isAnswerFile(answerFile) ? answerFile : undefined;
    // The file of a path may be one that the program has an AnswerFile for as well.
    const places = resource?.places ?? new CommandPlaces(name, typeof answerFile === "string" ? answerFile : undefined);
    places.claimList(name, commands);
    const props = {
      ...args,
      commands,
      answerFile: resource ? resource.path : answerFile,
      architectures: args.architectures ?? resource?.givenArchitectures,
    };
    super(...dynamicResource(kind, name, props, {}, opts));
  }
}

function isAnswerFile(value: unknown): value is AnswerFile {
  return typeof (value as Partial<AnswerFile>).places?.claimList === "function";
}
