import * as pulumi from "@pulumi/pulumi";
import { UnattendError } from "../provider/errors";
import * as model from "../provider/unattend/model/command-array";
import type { CommandArray, CommandArrays } from "../provider/unattend/model/command-array";
import type { Architecture } from "./answer-file";
import type { Credentials } from "./async-command";
import { withSecretCredentials } from "./secrets";

/** What commands of all lists have in common. */
export interface ListedCommand {
  /**
   * The command's name in its program, plain text. It is its own among all commands of the resource (error UA213), and stands
   * in the comment before the command, behind the resource's. By it a command is known when it changes; one that only gets
   * another name is known by what it says.
   */
  name: string;
  /**
   * What the command is for. Not empty (error UA107); at most 259 characters in Microsoft-Windows-Deployment, 256 in
   * Microsoft-Windows-Shell-Setup (error UA110). Default: none.
   */
  description?: pulumi.Input<string>;
  /**
   * The Order that the command must have, from 1 to 500 (error UA102): higher than those of the commands before it in its list
   * (error UA212), and nobody else's (error UA201).
   *
   * Default: what the sequence allows, the one that it has if possible.
   */
  order?: pulumi.Input<number>;
  /**
   * The architectures that the command is for: it goes into the list of each, with the same Order. Default: those of the
   * resource, else those of the answer file. Error UA104 for an unknown one.
   */
  architectures?: pulumi.Input<pulumi.Input<Architecture>[]>;
}

/** A command of `RunSynchronous` or `RunAsynchronous`. */
export interface RunCommand extends ListedCommand {
  /**
   * The command line. Not empty (error UA101), on one line (error UA111). In `specialize` and `auditUser` Windows allows at most
   * 259 characters (error UA108); for `windowsPE` it states no maximum, but what cmd.exe runs has one (error UA112).
   *
   * Warnings: as for the `path` of an AsyncCommand; UA138 (a restart by the command itself).
   *
   * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-path
   */
  path: pulumi.Input<string>;
  /** The account for the command's location, where `path` is a UNC path (warning UA120). Default: none. */
  credentials?: pulumi.Input<Credentials>;
}

/** A command of `RunSynchronous` in `specialize` or `auditUser`. */
export interface DeploymentCommand extends RunCommand {
  /**
   * Whether Windows restarts when the command has ended: `Always`, `OnRequest`, or `Never`. The commands behind it run after the
   * restart. With `OnRequest` the exit code says it: 0 for no restart, 1 for one, 2 for one after which the same command runs
   * again; any other ends the installation. Default: `Never`. Error UA105 for something else.
   *
   * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-willreboot
   */
  willReboot?: pulumi.Input<"Always" | "OnRequest" | "Never">;
}

/** A command of `FirstLogonCommands` or `LogonCommands`. */
export interface LogonCommand extends ListedCommand {
  /**
   * The command line, at most 1024 characters (error UA108). Not empty (error UA101), on one line (error UA111).
   *
   * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-firstlogoncommands-synchronouscommand-commandline
   */
  commandLine: pulumi.Input<string>;
  /**
   * True if somebody has to be there: Windows then says so on the command's window. Default: false.
   *
   * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-firstlogoncommands-synchronouscommand-requiresuserinput
   */
  requiresUserInput?: pulumi.Input<boolean>;
}

/**
 * Commands by configuration pass and list, each list in the sequence in which Windows runs it.
 *
 * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/components-b-unattend
 */
export interface Commands {
  /** While Windows PE runs, in Microsoft-Windows-Setup. Windows runs `RunSynchronous` before `RunAsynchronous`. */
  windowsPE?: { RunSynchronous?: RunCommand[]; RunAsynchronous?: RunCommand[] };
  /** While Windows is set up for this computer, in Microsoft-Windows-Deployment. */
  specialize?: { RunSynchronous?: DeploymentCommand[]; RunAsynchronous?: RunCommand[] };
  /** In audit mode, in Microsoft-Windows-Deployment. */
  auditUser?: { RunSynchronous?: DeploymentCommand[]; RunAsynchronous?: RunCommand[] };
  /**
   * When a user logs on for the first time, in Microsoft-Windows-Shell-Setup: `FirstLogonCommands` with the rights of an
   * administrator, one after the other; `LogonCommands` without them, all at once.
   */
  oobeSystem?: { FirstLogonCommands?: LogonCommand[]; LogonCommands?: LogonCommand[] };
}

/**
 * An array of commands as the provider takes it.
 *
 * @param place Where the program has it, in words.
 * @throws RunError, which Pulumi shows without a stack trace, for what only the program can have wrong.
 */
export function commandArray(commands: unknown, place: string): CommandArray {
  return withSecrets(refusing(() => model.commandArray(commands, place)));
}

/** All lists of an answer file as the provider takes them; undefined without any. */
export function commandArrays(commands: Commands | undefined): CommandArrays | undefined {
  if (commands === undefined) return undefined;
  return mapValues(
    refusing(() => model.commandArrays(commands)),
    (lists) => mapValues(lists, withSecrets),
  );
}

function withSecrets({ sequence, byName }: CommandArray): CommandArray {
  const secret = mapValues(byName, ({ credentials, ...rest }) => {
    const given = withSecretCredentials(credentials);
    return { ...rest, ...(given !== undefined && { credentials: given }) };
  });
  return { sequence, byName: secret };
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof UnattendError ? new pulumi.RunError(error.message) : error;
  }
}
