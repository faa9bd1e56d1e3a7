import type { PublishedFile } from "./published-file";

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
 * The file in which the program has this resource, if that is `file` itself, by the same path or by another one: then
 * nothing of the resource may be removed there, because it is what the program wants.
 */
export async function stillDeclaredIn(file: PublishedFile, urn: string): Promise<PublishedFile | undefined> {
  const now = files.get(urn);
  return now && (now === file || (await file.isAlso(now, urn))) ? now : undefined;
}
