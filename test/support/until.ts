import { setTimeout as delay } from "node:timers/promises";

/** So long something may take that usually takes a moment, in milliseconds, before it counts as something that hangs. */
const hangsAfter = 120_000;

/**
 * Waits for something that another process does, or a promise of this one.
 *
 * @param what What is waited for, in words.
 * @param isSo May throw to give up at once, for instance because the process has ended.
 * @param seen What is said if it does not come.
 */
export async function until(what: string, isSo: () => unknown, seen: () => string = () => ""): Promise<void> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > hangsAfter) {
      throw new Error(`${what}: not within ${hangsAfter / 1000} seconds. ${seen()}`);
    }
    await delay(5);
  }
}
