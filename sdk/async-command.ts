import * as pulumi from "@pulumi/pulumi";
import type { AnswerFile, Architecture } from "./answer-file";
import { dynamicResource, type Kind } from "./dynamic-resource";
import { withSecretCredentials } from "./secrets";

/** The configuration passes that have a RunAsynchronous list. */
export type CommandPass = "windowsPE" | "specialize" | "auditUser";

/**
 * The account by which Windows reaches the location of a command. The command itself still runs as the system.
 *
 * None of the three may be empty (error UA106). In the answer file the password is plain text, by Windows's own format:
 * whoever can read the file can read it.
 *
 * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-credentials
 */
export interface Credentials {
  /** The account's domain; for a local account the computer's name. */
  domain: pulumi.Input<string>;
  /** The account's name, without its domain. */
  username: pulumi.Input<string>;
  /** Always a secret in Pulumi's state and output, also when it is given as a plain string. */
  password: pulumi.Input<string>;
}

/** What a program says of a command. */
export interface AsyncCommandArgs {
  /** The answer file that the command belongs in. The command is published after it. A change moves the command. */
  answerFile: AnswerFile;
  /**
   * The command line: a path in Windows PE or a UNC path, with its arguments. Not empty (error UA101), on one line (error
   * UA111). In `specialize` and `auditUser` Windows allows at most 259 characters (error UA108); for `windowsPE` it states
   * no maximum, but what cmd.exe runs has one (error UA112). White space around it is dropped.
   *
   * Warnings: UA120 (on a share, without credentials), UA121 (on a share, without a network), UA122 (very long), UA124
   * (quotation marks), UA126 (declared twice), UA127 (nearly the command that stands there), UA139 (typographic characters).
   *
   * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-path
   */
  path: pulumi.Input<string>;
  /**
   * What the command is for. Not empty (error UA107); at most 259 characters in `specialize` and `auditUser` (error UA110).
   * Default: none.
   *
   * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-description
   */
  description?: pulumi.Input<string>;
  /**
   * The account for the command's location; Windows wants one where `path` is a UNC path (warning UA120). Default: none.
   * Note UA130 reminds of the password in the file.
   */
  credentials?: pulumi.Input<Credentials>;
  /**
   * The Order that the command must have, from 1 to 500 (error UA102). It wins over other commands of the program, and
   * over nobody else's (error UA201). Two commands of a program cannot have the same one (error UA202).
   *
   * Default: the provider allocates an Order, and the command keeps it. Error UA203 if none is free.
   *
   * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-order
   */
  order?: pulumi.Input<number>;
  /**
   * The configuration pass in which the command runs (error UA103). In `windowsPE` it goes to Microsoft-Windows-Setup, in
   * `specialize` and `auditUser` to Microsoft-Windows-Deployment. Default: `windowsPE`.
   *
   * @see https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-configuration-passes
   */
  pass?: pulumi.Input<CommandPass>;
  /**
   * The architectures that the command is for: it goes into the list of each, with the same Order. Default: those of
   * the answer file. Error UA104 for an unknown one; warning UA128 for one that the file has nothing else for.
   */
  architectures?: pulumi.Input<pulumi.Input<Architecture>[]>;
}

const kind: Kind = { type: "AsyncCommand", lifecycle: "asyncCommand", outputs: ["order"] };

/**
 * A command that Windows starts without waiting for it (`RunAsynchronousCommand`), in an answer file.
 *
 * A command that stands in the file already with the same path, description and credentials, and that nobody manages, is
 * taken over with its Order.
 *
 * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand
 */
export class AsyncCommand extends pulumi.CustomResource {
  /** The Order that the command has, from 1 to 500: the pinned one, or the one that was allocated. */
  declare readonly order: pulumi.Output<number>;

  /**
   * @param name The resource's name. It stands in the comment before the command, with project and stack.
   * @param args What the command is.
   * @param opts Pulumi's resource options; with `aliases`, a renamed command keeps its place in the file.
   */
  constructor(name: string, args: AsyncCommandArgs, opts: pulumi.CustomResourceOptions = {}) {
    if (typeof args?.answerFile?.places?.claim !== "function") {
      throw new pulumi.RunError(
        `UA105: \`answerFile\` of the command "${name}" is not an AnswerFile. ` +
          "Give the AnswerFile resource that the command belongs in",
      );
    }
    const { answerFile, order: pin, credentials, ...rest } = args;
    const architectures = args.architectures ?? answerFile.givenArchitectures;
    const pass = args.pass ?? "windowsPE";
    const place = answerFile.places.claim({
      name,
      pass: typeof pass === "string" ? pass : undefined,
      architectures: plainNames(architectures),
      pin: Number.isInteger(pin) ? (pin as number) : undefined,
      path: typeof args.path === "string" ? args.path : undefined,
    });
    const props = {
      ...rest,
      answerFile: answerFile.path,
      architectures,
      credentials: withSecretCredentials(credentials),
      pin,
    };
    const declaration = {
      place: place.then((claimed) => claimed.place),
      siblingPins: place.then((claimed) => claimed.siblingPins),
    };
    super(...dynamicResource(kind, name, props, declaration, opts));
  }
}

/** The names in a list, if they are all known while the program runs. */
function plainNames(names: unknown): string[] | undefined {
  return Array.isArray(names) && names.every((name) => typeof name === "string")
    ? names.map((name) => name.toLowerCase())
    : undefined;
}
