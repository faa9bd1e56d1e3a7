import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { UnattendError, type ErrorCode } from "../errors";
import { sameBytes, type Located, type Share } from "./share";
import { doubling, pause } from "./waiting";

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
 * folder before reading the published file. All that a holder does to publish goes through its folder, by its name: from
 * then on nothing of that succeeds.
 */
export class Lock {
  private readonly token = randomBytes(6).toString("hex");
  private readonly folder: string;
  /** The folder of this process in the lock; it says since when, so it has its name when the lock is taken. */
  private holder = "";
  /**
   * The file that lies in the holder's folder: the new one until it takes the place of the published one, or one that is
   * to be removed. A new one has a name of its own, so that what an earlier attempt still writes cannot get into it.
   */
  private ownFile = "";
  private mayBeHeld = false;
  private beats = 0;
  private beating: Promise<void> | undefined;
  private heart: NodeJS.Timeout | undefined;

  constructor(
    private readonly share: Share,
    private readonly name: string,
    private readonly publishing: Publishing,
    private readonly times = lockTimes,
  ) {
    this.folder = `${name}.lock`;
  }

  /**
   * Waits for the lock, and reads the file, in the same breath if nobody has it: gives the file's bytes, or undefined if
   * there is no such file.
   *
   * @param waiting Told once who holds the lock, if it takes longer than `quietTime`.
   * @throws UA310 if it takes longer than `waitAtMost`, UA318 if interrupted.
   */
  async acquire(waiting: (words: string) => void, interrupted: AbortSignal): Promise<Buffer | undefined> {
    const { staleAfter, quietTime, waitAtMost, firstPoll, lastPoll } = this.times;
    this.mayBeHeld = true;
    const start = performance.now();
    const watched = { entries: "", since: start };
    const nextInterval = doubling(firstPoll, lastPoll);
    let hasSaid = false;
    for (let isFirst = true; ; isFirst = false) {
      const { isMade, bytes, entries } = await this.tryToMake(isFirst);
      if (isMade) {
        this.holder = this.ownName();
        return bytes;
      }
      const own = entries.find((entry) => parseHolder(entry)?.token === this.token);
      if (own) {
        // Left by an attempt whose connection broke.
        this.holder = `${this.folder}/${own}`;
        return this.read();
      }
      const holder = entries.map(parseHolder).find(Boolean);
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
      await pause(nextInterval(), interrupted);
    }
  }

  /**
   * Gets ready to replace `before` by `after`, which `publish` then does. Gives false if the file no longer holds
   * `before`, or if the lock was broken meanwhile.
   *
   * @param after undefined to remove the file
   */
  async prepare(before: Buffer | undefined, after: Buffer | undefined): Promise<boolean> {
    this.startBeating();
    // First the own name, then a look at the others': so of two who both believe that they made the lock, one at least
    // sees the other. And after that a look at the file: what the other one published before, it sees.
    const steps = [{ do: "makeFolder", name: this.holder }, ...this.look()] as const;
    const results = await unlessBroken(this.share.run(after ? [...steps, this.write(after)] : steps));
    return results !== undefined && this.isUntouched(results[1], results[2], before);
  }

  /**
   * Publishes what was prepared, and gives the lock back in the same batch. Gives false if the lock was broken meanwhile.
   *
   * A file that cannot be replaced keeps the lock: the new file then still lies in it. Where a file is removed, nothing
   * would, so the lock is left to `release`.
   */
  async publish(after: Buffer | undefined): Promise<boolean> {
    await this.stopBeating();
    if (!after) {
      this.ownFile = `${this.holder}/old`;
      const move = { do: "rename", name: this.name, to: this.ownFile } as const;
      return (await unlessBroken(this.share.run([move]))) !== undefined;
    }
    const results = await unlessBroken(this.share.run([this.replace(), { do: "discard", names: this.ownFolders() }]));
    this.mayBeHeld = !results?.[1];
    return results !== undefined;
  }

  /**
   * Publishes what was prepared, keeps the lock, and prepares the next file: in one go, so that a long sequence of
   * changes costs one round trip each.
   */
  async publishAndPrepare(after: Buffer, next: Buffer): Promise<{ isPublished: boolean; isPrepared: boolean }> {
    const results = await unlessBroken(this.share.run([this.replace(), ...this.look(), this.write(next)]));
    if (!results) return { isPublished: false, isPrepared: false };
    return { isPublished: true, isPrepared: this.isUntouched(results[1], results[2], after) };
  }

  /**
   * True if this lock, which must be held, locks another file as well: then that is this file by another path. So the
   * server itself tells the two apart, and to make a folder is the one question that no cache on the way answers.
   */
  async locksAlso({ share, name }: Pick<Located, "share" | "name">): Promise<boolean> {
    await this.share.run([{ do: "makeFolder", name: this.holder }]);
    // A short name (AUTOUN~1.XML) stands for a long one in the same folder, but a lock has the name that it is given.
    const isShort = isShortName(name) || isShortName(this.name);
    for (const folder of new Set(isShort ? [`${name}.lock`, this.folder] : [`${name}.lock`])) {
      const results = await unlessBroken(
        share.run([
          { do: "makeFolder", name: folder },
          { do: "list", name: folder },
        ]),
      );
      if (results?.[0]) await share.run([{ do: "discard", names: [folder] }]);
      else if (results?.[1].some((entry) => parseHolder(entry)?.token === this.token)) return true;
    }
    return false;
  }

  /** Gives the lock back, if it is not yet. What cannot be removed in the end stays for whoever breaks the lock. */
  async release(): Promise<void> {
    if (!this.mayBeHeld) return;
    await this.stopBeating();
    const nextInterval = doubling(this.times.firstPoll, this.times.lastPoll);
    for (let attempt = 1; this.mayBeHeld && attempt <= releaseAttempts; attempt += 1) {
      if (await this.tidyUp()) this.mayBeHeld = false;
      else await delay(nextInterval());
    }
  }

  /** Leaves the lock to itself, because there is no connection to give it back by. It can be acquired again, or gets stale. */
  abandon(): void {
    this.stopHeart();
    this.mayBeHeld = false;
  }

  /** Gives false if something is left that may go later, for instance because a waiter is looking at it. */
  private async tidyUp(): Promise<boolean> {
    try {
      const [isGone] = await this.share.run([
        { do: "discard", names: [this.ownFile, ...this.ownFolders()].filter(Boolean) },
      ]);
      if (isGone) return true;
      const [entries] = await this.share.run([{ do: "list", name: this.folder }]);
      const isOwn = (entry: string): boolean => entry.includes(this.token);
      // Given back or broken already: somebody else has it by now.
      if (entries.some(parseHolder) && !entries.some(isOwn)) return true;
      // Something is there that this process does not know of any more: left by a step that failed, or so it seemed.
      const own = entries
        .filter((entry) => isOwn(entry) || entry.startsWith(breaking))
        .map((entry) => `${this.folder}/${entry}`);
      const [inside] = this.holder ? await this.share.run([{ do: "list", name: this.holder }]) : [[]];
      const names = [...inside.map((entry) => `${this.holder}/${entry}`), ...own, this.folder];
      return (await this.share.run([{ do: "discard", names }]))[0];
    } catch {
      // Without a connection there is nothing to wait for.
      return true;
    }
  }

  /**
   * Only who made the lock reads the file: Windows does not replace a file that somebody has open. Since not every share
   * can leave a step out, the file is read in the same batch once, and not each time that a waiter tries again.
   */
  private async tryToMake(
    isFirst: boolean,
  ): Promise<{ isMade: boolean; bytes: Buffer | undefined; entries: string[] }> {
    const make = { do: "makeFolder", name: this.folder } as const;
    const list = { do: "list", name: this.folder } as const;
    try {
      if (isFirst) {
        const read = { do: "read", name: this.name, ifMade: true } as const;
        const [isMade, bytes, entries] = await this.share.run([make, read, list]);
        return { isMade, bytes, entries };
      }
      const [isMade, entries] = await this.share.run([make, list]);
      return { isMade, bytes: isMade ? await this.read() : undefined, entries };
    } catch (error) {
      // It may have been made nevertheless. If it was made by somebody else just now, that one has to try again.
      if (!isUnreachable(error)) await this.share.run([{ do: "discard", names: [this.folder] }]).catch(() => undefined);
      throw error;
    }
  }

  private async read(): Promise<Buffer | undefined> {
    return (await this.share.run([{ do: "read", name: this.name }]))[0];
  }

  /**
   * Takes the lock from a holder that is gone: of all who try, one. To rename the holder's folder does not decide it,
   * since a server may let two rename the same folder, one after the other; to make one does.
   */
  private async takeOver(entries: readonly string[]): Promise<{ bytes: Buffer | undefined } | undefined> {
    const paths = entries.slice(0, maximumDiscarded).map((entry) => `${this.folder}/${entry}`);
    const holder = paths.find((_, index) => parseHolder(entries[index]!));
    const right = `${this.folder}/${breaking}${1 + Math.max(0, ...entries.map(breakingNumber))}`;
    const [isMine] = (await unlessBroken(this.share.run([{ do: "makeFolder", name: right }]))) ?? [false];
    if (!isMine) return undefined;

    const own = this.ownName();
    const rest = paths.filter((each) => each !== holder);
    const results = await unlessBroken(
      this.share.run([
        // Where there is no holder, it never got so far, or did not tidy up.
        holder ? { do: "rename", name: holder, to: own } : { do: "makeFolder", name: own },
        { do: "discard", names: rest },
        { do: "list", name: own },
        { do: "read", name: this.name },
      ]),
      // The lock is another one by now, or the server still has a file of the former holder's open.
      ["UA301", "UA309"],
    );
    const inside = results?.[2].map((entry) => `${own}/${entry}`) ?? [];
    await this.share.run([{ do: "discard", names: [...inside, right] }]);
    if (!results) return undefined;
    this.holder = own;
    return { bytes: results[3] };
  }

  private look() {
    return [
      { do: "list", name: this.folder },
      { do: "read", name: this.name },
    ] as const;
  }

  private write(bytes: Buffer) {
    this.ownFile = `${this.holder}/${randomBytes(6).toString("hex")}.new`;
    return { do: "write", name: this.ownFile, bytes, like: this.name } as const;
  }

  private replace() {
    return { do: "rename", name: this.ownFile, to: this.name } as const;
  }

  /** True if the lock is this one's alone, and the file as it was. */
  private isUntouched(entries: readonly string[], now: Buffer | undefined, before: Buffer | undefined): boolean {
    const isAlone = entries.every((entry) => (parseHolder(entry)?.token ?? this.token) === this.token);
    return isAlone && sameBytes(before, now);
  }

  private startBeating(): void {
    this.heart ??= setInterval(() => {
      // On a share that does not answer, one at a time.
      this.beating ??= this.beat().finally(() => (this.beating = undefined));
    }, this.times.beatInterval);
  }

  private stopHeart(): void {
    clearInterval(this.heart);
    this.heart = undefined;
  }

  private async stopBeating(): Promise<void> {
    this.stopHeart();
    await this.beating;
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

  private ownName(): string {
    return `${this.folder}/${holderName(this.publishing, new Date())} ${this.token}`;
  }

  private pulse(beats = this.beats): string {
    return `${this.folder}/${this.token} ${beats}`;
  }

  /** The folders that this process usually has put there. The lock's goes only if nothing of anybody else's is in it. */
  private ownFolders(): string[] {
    const pulses = this.beats > 0 ? [this.pulse(), this.pulse(this.beats - 1)] : [];
    return [...(this.holder ? [this.holder] : []), ...pulses, this.folder];
  }

  private gaveUp(holder: Holder | undefined): UnattendError {
    const { staleAfter, waitAtMost } = this.times;
    return new UnattendError("UA310", {
      place: this.share.pathOf(this.folder),
      cause: `for ${waitAtMost / 1000} seconds others had the lock on the file, at last ${holderWords(holder)}`,
      remedy: `Look for a publisher that hangs there. The lock of one that is gone is broken after ${staleAfter / 1000} seconds, so remove the folder by hand only if nobody publishes`,
    });
  }
}

/**
 * What `work` gives, or undefined if what it works on is not there any more: the lock was broken. If the folder of the
 * published file is gone, whoever tries to take the lock next finds out.
 */
async function unlessBroken<T>(work: Promise<T>, codes: readonly ErrorCode[] = ["UA301"]): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UnattendError && codes.includes(error.code)) return undefined;
    throw error;
  }
}

export function isUnreachable(error: unknown): boolean {
  return error instanceof UnattendError && error.code === "UA311";
}

interface Holder {
  readonly words: string;
  readonly token: string;
}

/** True for a name as Windows and Samba make it up for programs that take 8 letters, a dot and 3 more. */
function isShortName(name: string): boolean {
  return /^(?=[^.]{1,8}(\.[^.]{1,3})?$).*~/.test(name);
}

/** What the folders are called by which waiters settle who of them breaks a lock; a number follows. */
const breaking = "breaking ";

function breakingNumber(entry: string): number {
  return entry.startsWith(breaking) ? Number(entry.slice(breaking.length)) || 0 : 0;
}

/** How many things that others left in a lock are removed at a time. */
const maximumDiscarded = 100;

/** For instance `shop dev@build7 20261121T190912Z`, so that whoever looks into the folder sees it. */
function holderName({ project, stack }: Publishing, since: Date): string {
  const [p, s, host] = [project, stack, hostname()].map((part) => part.replace(/[^\w.-]/g, "_").slice(0, 25));
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
