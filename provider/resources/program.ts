import { UnattendError } from "../errors";
import { say } from "../report";
import { ownerKey, ownerWords } from "../unattend/model/ownership";
import type { CheckedCommand } from "../unattend/rules/checked-command";
import { PublishedFile, type Draft } from "./published-file";
import { nothingLeftWords, sameFileWords } from "./words";

/**
 * What the program of this process declares: each resource's file, by URN. Pulumi checks all that a program declares before
 * it deletes anything, so that what goes can be told from what stays by another name.
 */
const files = new Map<string, PublishedFile>();

/** A command of this program, as it is going to stand in each of its lists. */
export interface DeclaredCommand {
  readonly command: CheckedCommand;
  /** The Order that the program insists on. */
  readonly pin?: number;
}

/** The commands that the program declares, by URN. */
const commands = new Map<string, readonly DeclaredCommand[]>();

/** The URNs of the resources that have commands in a file, by their owners. */
const owners = new WeakMap<PublishedFile, Map<string, string>>();

/**
 * Takes note of the commands of a resource.
 *
 * @throws UA213 if another resource's commands in the same file have the same owners.
 */
export function noteCommands(urn: string, file: PublishedFile, own: readonly DeclaredCommand[]): void {
  files.set(urn, file);
  commands.set(urn, own);
  const others = owners.get(file) ?? new Map<string, string>();
  owners.set(file, others);
  for (const { command } of own) {
    const key = ownerKey(command.owner!);
    const isFirst = (others.get(key) ?? urn) === urn;
    others.set(key, urn);
    if (isFirst) continue;
    throw new UnattendError("UA213", {
      cause: `two resources of this program have a command that is called ${ownerWords(command.owner!)} in the file`,
      remedy: "Give one of the resources, or one of the commands, another name",
    });
  }
}

/** The commands that other resources of the program have in the same file. */
export function commandsBeside(urn: string, file: PublishedFile): DeclaredCommand[] {
  return othersIn(file, urn).flatMap((other) => commands.get(other) ?? []);
}

/** The URNs of other resources that the program has in this file. */
export function othersIn(file: PublishedFile, urn: string): string[] {
  return [...files].flatMap(([other, its]) => (other !== urn && its === file ? other : []));
}

/**
 * Removes what a resource has in its file, and gives what `unpublish` gives. Where nothing needs removing, it says so and gives
 * undefined: the program still has the resource in this very file, or the file is not there any more.
 */
export async function withdraw<Result>(
  path: string,
  urn: string,
  unpublish: (draft: Draft, file: PublishedFile) => Result | undefined,
): Promise<Result | undefined> {
  const file = PublishedFile.at(path);
  const now = await file.unlessGone(urn, stillDeclaredIn(file, urn));
  if (now) {
    await say(urn, "info", sameFileWords(path, now.path));
    return undefined;
  }
  const publishing = file.publish(urn, (draft) => unpublish(draft, file));
  const result = await file.unlessGone(urn, publishing);
  if (result === undefined) await say(urn, "info", nothingLeftWords(path));
  return result;
}

/**
 * The file in which the program has this resource, if that is `file` itself, by the same path or by another one: then
 * nothing of the resource may be removed there, because it is what the program wants.
 */
async function stillDeclaredIn(file: PublishedFile, urn: string): Promise<PublishedFile | undefined> {
  const now = files.get(urn);
  return now && (now === file || (await file.isAlso(now, urn))) ? now : undefined;
}
