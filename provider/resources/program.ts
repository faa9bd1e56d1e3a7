import { reportToEngine } from "../report";
import { PublishedFile, type Draft } from "./published-file";
import { nothingLeftWords, sameFileWords } from "./words";

/**
 * What the program of this process declares: each resource's file, by URN. Pulumi checks all that a program declares before
 * it deletes anything, so that what goes can be told from what stays by another name.
 */
const files = new Map<string, PublishedFile>();

export function noteDeclared(urn: string, file: PublishedFile): void {
  files.set(urn, file);
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
    await reportToEngine(urn, "info", sameFileWords(path, now.path));
    return undefined;
  }
  const publishing = file.publish(urn, (draft) => unpublish(draft, file));
  const result = await file.unlessGone(urn, publishing);
  if (result === undefined) await reportToEngine(urn, "info", nothingLeftWords(path));
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
