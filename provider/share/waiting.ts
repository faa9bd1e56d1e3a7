import { setTimeout as delay } from "node:timers/promises";
import { UnattendError } from "../errors";

/** Gives how long to wait before each next try: `first`, then twice as long each time, up to `last`. */
export function doubling(first: number, last: number): () => number {
  let next = first;
  return () => {
    const time = next;
    next = Math.min(2 * time, last);
    return time;
  };
}

/**
 * Waits about so long, in milliseconds, but not equally long in all processes that wait for the same thing.
 *
 * @throws UA318 if interrupted.
 */
export async function pause(time: number, interrupted: AbortSignal): Promise<void> {
  await delay(time * (0.5 + Math.random()), undefined, { signal: interrupted }).catch(() => {
    throw new UnattendError("UA318", {
      cause: "the process was asked to end, and did not try any longer to publish this",
      remedy: "Run Pulumi again",
    });
  });
}
