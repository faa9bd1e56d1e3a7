import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { UnattendError } from "../errors";
import { pause } from "./interruption";
import { sameBytes, type Share } from "./share";

/** How long things take, in milliseconds. */
export interface LockTimes {
  /** How often the holder of a lock shows that it is alive. */
  readonly beatInterval: number;
  /** How long a waiter has to see nothing change before it breaks a lock. */
  readonly staleAfter: number;
  /** How long a waiter waits before it says so. */
  readonly quietTime: number;
  /** How long a waiter waits before it gives up. */
  readonly waitAtMost: number;
  /** How long a waiter waits between two tries: at first, and in the end. */
  readonly firstPoll: number;
  readonly lastPoll: number;
}

export const lockTimes: LockTimes = {
  beatInterval: 3_000,
  staleAfter: 15_000,
  quietTime: 1_000,
  waitAtMost: 120_000,
  firstPoll: 20,
  lastPoll: 500,
};

/** How often a lock is tried to be given back, with pauses like those between two tries to take it. */
const releaseAttempts = 10;

/** Who takes a lock, for others who wait for it. */
export interface Publishing {
  readonly project: string;
  readonly stack: string;
}

/**
 * The lock on a file, for one commit and its repetitions.
 *
 * It is a folder beside the file: of all who try to make it, by whatever way they reach the share, one succeeds. In it
 * are
 *
 * - a folder of the holder's, with the holder's name, and in that the new file, until it takes the place of the
 *   published one, and
 * - if that takes long, an empty folder that gets another name again and again, to show that the holder is alive.
 *
 * No clocks need to agree, and it does not matter how long a holder was asleep: who breaks a lock renames the holder's
 * folder before reading the published file. From then on the former holder can neither write a new file nor publish
 * one, because both are in a folder that does not exist any more.
 */
export class Lock {
  private readonly token = randomBytes(6).toString("hex");
  private readonly folder: string;
  private readonly holder: string;
  private readonly newFile: string;
  private beats = 0;
  private beating = Promise.resolve();
  private heart: NodeJS.Timeout | undefined;

  constructor(
    private readonly share: Share,
    private readonly name: string,
    publishing: Publishing,
    private readonly times = lockTimes,
  ) {
    this.folder = `${name}.lock`;
    this.holder = `${this.folder}/${holderName(publishing, new Date())} ${this.token}`;
    this.newFile = `${this.holder}/new`;
  }

  /**
   * Waits for the lock, and reads the file in the same breath: gives its bytes, or undefined if there is no such file.
   *
   * @param waiting Told once who holds the lock, if it takes longer than `quietTime`.
   * @throws UA310 if it takes longer than `waitAtMost`, UA318 if interrupted.
   */
  async acquire(waiting: (words: string) => void, interrupted: AbortSignal): Promise<Buffer | undefined> {
    const { staleAfter, quietTime, waitAtMost, firstPoll, lastPoll } = this.times;
    const start = performance.now();
    const watched = { entries: "", since: start };
    let hasSaid = false;
    for (let interval = firstPoll; ; interval = Math.min(interval * 1.5, lastPoll)) {
      const { isMade, bytes, entries } = await this.tryToMake();
      const holder = entries.map(parseHolder).find(Boolean);
      const isOwn = holder?.token === this.token;
      // Left by an attempt whose connection broke.
      if (isOwn) await this.share.run([{ do: "discard", names: [this.newFile] }]);
      if (isMade || isOwn) return bytes;

      const now = performance.now();
      const seen = entries.sort().join("/");
      if (seen !== watched.entries) Object.assign(watched, { entries: seen, since: now });
      else if (now - watched.since > staleAfter) {
        const taken = await this.takeOver(entries);
        if (taken) return taken.bytes;
      }
      if (now - start > waitAtMost) throw this.gaveUp(holder);
      if (now - start > quietTime && !hasSaid) {
        hasSaid = true;
        waiting(`waiting for ${holderWords(holder)}; gives up after ${waitAtMost / 1000} seconds`);
      }
      await pause(interval, interrupted);
    }
  }

  /**
   * Replaces the file, or removes it if `after` is undefined, unless it no longer holds what was read. Gives false if
   * that is so, or if the lock was broken meanwhile: then nothing has been changed, and the lock is of no more use.
   */
  async replace(before: Buffer | undefined, after: Buffer | undefined): Promise<boolean> {
    this.heart = setInterval(() => {
      this.beating = this.beating.then(() => this.beat());
    }, this.times.beatInterval);
    try {
      if (!(await this.prepare(before, after))) return false;
      await this.stopBeating();
      const giveBack = { do: "discard", names: this.ownNames() } as const;
      const publish = after
        ? ({ do: "rename", name: this.newFile, to: this.name } as const)
        : ({ do: "remove", name: this.name } as const);
      const [, isReleased] = await this.share.run([publish, giveBack]);
      if (!isReleased) await this.release();
      return true;
    } catch (error) {
      // The lock was broken. If the whole folder is gone, the next attempt will tell.
      if (error instanceof UnattendError && error.code === "UA301") return false;
      throw error;
    }
  }

  /** Gives the lock back. What cannot be removed in the end stays for whoever breaks the lock. */
  async release(): Promise<void> {
    await this.stopBeating();
    let interval = this.times.firstPoll;
    for (let attempt = 1; attempt <= releaseAttempts && !(await this.tidyUp()); attempt += 1) {
      await delay(interval);
      interval = Math.min(interval * 1.5, this.times.lastPoll);
    }
  }

  /** Gives false if something is left that may go later, for instance because a waiter is looking at it. */
  private async tidyUp(): Promise<boolean> {
    try {
      const [isGone] = await this.share.run([{ do: "discard", names: this.ownNames() }]);
      return isGone;
    } catch {
      // Without a connection there is nothing to wait for.
      return true;
    }
  }

  private async tryToMake(): Promise<{ isMade: boolean; bytes: Buffer | undefined; entries: string[] }> {
    try {
      const [isMade, bytes, entries] = await this.share.run([
        { do: "makeFolder", name: this.folder },
        { do: "read", name: this.name },
        { do: "list", name: this.folder },
      ]);
      return { isMade, bytes, entries };
    } catch (error) {
      // It may have been made nevertheless. If it was made by somebody else, it is not empty for long.
      await this.tidyUp();
      throw error;
    }
  }

  /**
   * Takes the lock from a holder that is gone: of all who try, one. To rename the holder's folder does not decide it,
   * since a server may let two rename the same folder, one after the other; to make one does.
   */
  private async takeOver(entries: readonly string[]): Promise<{ bytes: Buffer | undefined } | undefined> {
    const attempts = entries.filter((entry) => entry.startsWith(breaking)).length;
    const right = `${this.folder}/${breaking}${attempts + 1}`;
    const paths = entries.map((entry) => `${this.folder}/${entry}`);
    const holder = paths.find((_, index) => parseHolder(entries[index]!));
    try {
      const [isMine] = await this.share.run([{ do: "makeFolder", name: right }]);
      if (!isMine) return undefined;
      if (!holder) {
        // It was never finished, or never tidied up: then it is for all to make anew.
        await this.share.run([{ do: "discard", names: [...paths, right, this.folder] }]);
        return undefined;
      }
      const [, , bytes] = await this.share.run([
        { do: "rename", name: holder, to: this.holder },
        { do: "discard", names: [this.newFile, right, ...paths.filter((each) => each !== holder)] },
        { do: "read", name: this.name },
      ]);
      return { bytes };
    } catch (error) {
      // The lock is another one by now, or the server still has a file of the former holder's open.
      if (error instanceof UnattendError) return undefined;
      throw error;
    }
  }

  /** Finds out whether lock and file are still as they were, and puts the new file into the lock. */
  private async prepare(before: Buffer | undefined, after: Buffer | undefined): Promise<boolean> {
    const look = [
      // First the own name, then a look at the others': so of two who both believe that they made the lock, one at
      // least sees the other. And after that a look at the file: what the other one published before, it sees.
      { do: "makeFolder", name: this.holder },
      { do: "list", name: this.folder },
      { do: "read", name: this.name },
    ] as const;
    const [, entries, now] = await this.share.run(
      after ? [...look, { do: "write", name: this.newFile, bytes: after, like: this.name }] : look,
    );
    const isAlone = entries.every((entry) => (parseHolder(entry)?.token ?? this.token) === this.token);
    return isAlone && sameBytes(before, now);
  }

  private async beat(): Promise<void> {
    this.beats += 1;
    const [now, before] = [this.pulse(), this.pulse(this.beats - 1)];
    // If that fails, a waiter draws its conclusion.
    await this.share
      .run([
        { do: "makeFolder", name: now },
        { do: "discard", names: [before] },
      ])
      .catch(() => undefined);
  }

  private async stopBeating(): Promise<void> {
    clearInterval(this.heart);
    await this.beating;
  }

  private pulse(beats = this.beats): string {
    return `${this.folder}/${this.token} ${beats}`;
  }

  /** All that this process can have put there. The lock's folder goes only if nothing of anybody else's is in it. */
  private ownNames(): string[] {
    return [this.newFile, this.holder, this.pulse(), this.pulse(this.beats - 1), this.folder];
  }

  private gaveUp(holder: Holder | undefined): UnattendError {
    const { staleAfter, waitAtMost } = this.times;
    return new UnattendError("UA310", {
      place: this.share.pathOf(this.folder),
      cause: `${holderWords(holder)} has the lock on the file, and this did not change for ${waitAtMost / 1000} seconds`,
      remedy: `Look for a publisher that hangs there. The lock of one that is gone is broken after ${staleAfter / 1000} seconds, so remove the folder by hand only if nobody publishes`,
    });
  }
}

interface Holder {
  readonly words: string;
  readonly token: string;
}

/** What the folders are called by which waiters settle who of them breaks a lock; a number follows. */
const breaking = "breaking ";

/** For instance `shop dev@build7 20261121T190912Z`, so that whoever looks into the folder sees it. */
function holderName({ project, stack }: Publishing, since: Date): string {
  const [p, s, host] = [project, stack, hostname()].map((part) => part.replace(/[^\w.-]/g, "_").slice(0, 40));
  return `${p} ${s}@${host} ${since.toISOString().replace(/[-:]|\.\d+/g, "")}`;
}

function parseHolder(entry: string): Holder | undefined {
  const parts = /^(\S+) (\S+)@(\S+) (\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z ([0-9a-f]{12})$/.exec(entry);
  if (!parts) return undefined;
  const [, project, stack, host, year, month, day, hour, minute, second, token] = parts;
  const since = `${year}-${month}-${day} ${hour}:${minute}:${second} UTC`;
  return { words: `${project}/${stack} on ${host} (since ${since})`, token: token! };
}

function holderWords(holder: Holder | undefined): string {
  return holder?.words ?? "another publisher";
}
