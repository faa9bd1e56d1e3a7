import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { say } from "./step.mjs";

/** How often the holder shows that it lives, and how often waiters look. */
const beatMilliseconds = 1_000;
const pollMilliseconds = 200;

/**
 * Does work while no other process on this folder does any under the same lock.
 *
 * The lock is a directory with one file in it, named after its holder. It appears complete, by a rename. If the holder
 * died (its process is gone or its beat stands still), a waiter takes over by renaming that file to its own name, which
 * only one waiter can do. A holder that was merely stopped for long can lose the lock without knowing: whatever is done
 * under it must be put in place by a rename.
 *
 * @template T
 * @param {string} lock path of the directory
 * @param {string} activity what the work is, for those who wait: "compiling"
 * @param {() => Promise<T>} work
 * @param {number} [patience] for how many milliseconds a beat must stand still, while we watch, before its holder counts
 *   as dead
 * @returns {Promise<T>}
 */
export async function withLock(lock, activity, work, patience = 15_000) {
  const me = `${thisHost()}+${process.pid}+${randomUUID()}`;
  await mkdir(dirname(lock), { recursive: true });
  await acquire(lock, activity, me, patience);
  const beat = setInterval(() => void touch(join(lock, me)), beatMilliseconds);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await unlink(join(lock, me)).catch(ignore);
    await rmdir(lock).catch(ignore);
  }
}

/**
 * @param {string} lock
 * @param {string} activity
 * @param {string} me
 * @param {number} patience
 */
async function acquire(lock, activity, me, patience) {
  const isDead = watch(lock, patience);
  for (let told = false; ; await sleep(pollMilliseconds)) {
    if (!existsSync(lock) && (await create(lock, me))) {
      return;
    }
    const [holder] = await readdir(lock).catch(() => /** @type {string[]} */ ([]));
    if (holder === undefined) {
      await rmdir(lock).catch(ignore); // Its holder died between the two steps of the release.
    } else if (await isDead(holder)) {
      if (await takeOver(lock, holder, me)) {
        return;
      }
    } else if (!told) {
      say(`Waiting for another run that is ${activity}`);
      told = true;
    }
  }
}

/**
 * @param {string} lock
 * @param {string} me
 */
async function create(lock, me) {
  const complete = `${lock}.${me}`;
  await mkdir(complete);
  await writeFile(join(complete, me), "");
  try {
    await rename(complete, lock);
    return true;
  } catch {
    await rm(complete, { recursive: true });
    return false;
  }
}

/**
 * @param {string} lock
 * @param {string} holder
 * @param {string} me
 */
async function takeOver(lock, holder, me) {
  try {
    await rename(join(lock, holder), join(lock, me));
  } catch {
    return false;
  }
  await touch(join(lock, me));
  return true;
}

/**
 * @param {string} lock
 * @param {number} patience
 * @returns {(holder: string) => Promise<boolean>} tells whether a holder is dead, from all that it has seen so far
 */
function watch(lock, patience) {
  let lastBeat = "";
  let since = 0;
  return async (holder) => {
    const [host, pid] = holder.split("+");
    if (host === thisHost() && !isRunning(Number(pid))) {
      return true;
    }
    const { mtimeMs } = await stat(join(lock, holder)).catch(() => ({ mtimeMs: NaN }));
    const beat = `${holder} ${mtimeMs}`;
    if (beat !== lastBeat) {
      lastBeat = beat;
      since = performance.now();
    }
    return performance.now() - since > patience;
  };
}

function thisHost() {
  return encodeURIComponent(hostname());
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** @param {string} file */
async function touch(file) {
  const now = new Date();
  await utimes(file, now, now).catch(ignore);
}

function ignore() {}
