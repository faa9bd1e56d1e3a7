import { setTimeout as delay } from "node:timers/promises";

/** Waits for something that comes for sure. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await delay(2);
}
