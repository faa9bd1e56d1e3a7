/**
 * What a refresh has read in this process, by URN. It ends with a `diff` of what was read, and all there is to say about that has
 * been said by then; what differs in what was taken up from the share is not the program's doing.
 */
const justRead = new Set<string>();
const takenUp = new Set<string>();

/** @param isTakenUp True if the share has something else than what was recorded. */
export function noteRead(urn: string, isTakenUp: boolean): void {
  justRead.add(urn);
  if (isTakenUp) takenUp.add(urn);
}

/** True for the `diff` that a refresh ends with; only once. */
export function wasJustRead(urn: string): boolean {
  return justRead.delete(urn);
}

/** The next `diff` is that of a preview or an update, which has something to say. */
export function forgetReading(urn: string): void {
  justRead.delete(urn);
}

/** True if what was recorded has been taken up from the share. */
export function isTakenUp(urn: string): boolean {
  return takenUp.has(urn);
}
