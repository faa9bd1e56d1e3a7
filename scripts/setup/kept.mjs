import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { withLock } from "./lock.mjs";

const unfinishedMark = ".unfinished-";

/**
 * What a folder of the cache is made by.
 *
 * @typedef {object} Making
 * @property {(folder: string) => boolean} isComplete
 * @property {string} activity what the work is, for those who wait: "building the Pulumi engine"
 * @property {(unfinished: string) => Promise<void>} make fills an empty folder
 */

/**
 * Makes a folder of the cache, if it is not there: in a folder of its own, which is renamed into place, so that it is never
 * there incomplete.
 *
 * @param {string} folder
 * @param {Making} making
 */
export async function ensureKept(folder, { isComplete, activity, make }) {
  if (isComplete(folder)) {
    return;
  }
  await withLock(`${folder}.lock`, activity, async () => {
    if (isComplete(folder)) {
      return; // Another run has made it while this one waited for the lock.
    }
    await removeInterrupted(folder);
    const unfinished = await mkdtemp(`${folder}${unfinishedMark}`);
    try {
      await make(unfinished);
      await putInPlace(unfinished, folder, isComplete);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  });
}

/**
 * Only the holder of the lock makes it, so whatever else is unfinished belongs to a run that was interrupted.
 *
 * @param {string} folder
 */
async function removeInterrupted(folder) {
  const prefix = basename(folder) + unfinishedMark;
  const names = (await readdir(dirname(folder))).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => rm(join(dirname(folder), name), { recursive: true, force: true })));
}

/**
 * @param {string} unfinished
 * @param {string} folder
 * @param {Making["isComplete"]} isComplete
 */
async function putInPlace(unfinished, folder, isComplete) {
  await rm(folder, { recursive: true, force: true }); // A cleaner of caches can have left half of one.
  try {
    await rename(unfinished, folder);
  } catch (error) {
    // Where a lock was lost, another run can have been faster, and its result is as good.
    if (!isComplete(folder)) {
      throw error;
    }
  }
}
