import { setTimeout as delay } from "node:timers/promises";
import { UnattendError, type ErrorCode } from "../errors";
import { uninterrupted } from "./interruption";
import { isUnreachable, Lock, lockTimes, type LockTimes, type Publishing } from "./lock";
import { sameBytes, type Share } from "./share";
import { doubling, pause } from "./waiting";

/** How often a commit is tried, if the file changes meanwhile or the share is busy or away. */
export const maximumAttempts = 10;

/** How long things take, in milliseconds. */
export interface PublisherTimes extends LockTimes {
  /** How long the publisher waits for changes that belong together: within these, until enough of them have come. */
  readonly leastGathering: number;
  readonly mostGathering: number;
  /** How long it goes on with what arrives meanwhile, before it gives others a chance to take the lock. */
  readonly holdAtMost: number;
  /** How long it waits before it tries again: at first, then twice as long each time, up to the last. */
  readonly firstRetry: number;
  readonly lastRetry: number;
  /** How long after the first try no other one is begun. */
  readonly retryAtMost: number;
}

export const publisherTimes: PublisherTimes = {
  ...lockTimes,
  leastGathering: 5,
  mostGathering: 200,
  holdAtMost: 2_000,
  firstRetry: 50,
  lastRetry: 2_000,
  retryAtMost: 60_000,
};

/** All changes that are under way at once are spread over so many commits. */
const groupsAtOnce = 3;

/** How much the last change counts in the pace at which changes come. */
const weightOfLast = 0.2;

/** What became of one change. */
export type Outcome<Result> = { readonly value: Result } | { readonly error: unknown };

export interface Transformed<Result> {
  /** What the file shall hold; undefined if it shall be gone. */
  readonly bytes: Buffer | undefined;
  /** One for each change, in the order of the changes. */
  readonly outcomes: readonly Outcome<Result>[];
}

/** What is published, and who looks on. */
export interface Publication<Change, Result> {
  /**
   * Makes all of `changes` in the content of the file (undefined where there is none). A change that cannot be made gets
   * an error as its outcome and leaves the others alone. May be called again with the same changes, on other content or
   * on content that has them already.
   */
  transform(bytes: Buffer | undefined, changes: readonly Change[]): Transformed<Result>;
  /** Told what the file holds, whenever it has been read or written. */
  seen(bytes: Buffer | undefined): void;
  /** Who publishes these changes, for others who wait for the lock. */
  publishing(changes: readonly Change[]): Publishing;
  /** Told if these changes have to wait for the lock. */
  waiting(changes: readonly Change[], words: string): void;
}

interface Waiting<Change, Result> {
  readonly change: Change;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Changes that go out together, and what comes of them. */
interface Commit<Change, Result> extends Transformed<Result> {
  readonly group: readonly Waiting<Change, Result>[];
}

/**
 * Publishes one file. Changes that arrive together, or while it is busy, go out together as one replacement of the file.
 * Readers of the file find it as it was or as it will be, never anything between; and of all publishers of the file,
 * wherever they run, one at a time changes it.
 */
export class Publisher<Change, Result> {
  private waiting: Waiting<Change, Result>[] = [];
  /** What has been taken from those that wait, and has not come to its end yet. */
  private inFlight: Waiting<Change, Result>[] = [];
  private isRunning = false;
  /** The most changes that were under way at once so far. */
  private mostAtOnce = 0;
  private lastArrival = 0;
  /** How much time there was between two changes of late, in milliseconds. */
  private pace = 0;

  constructor(
    readonly share: Share,
    readonly name: string,
    private readonly publication: Publication<Change, Result>,
    private readonly times = publisherTimes,
  ) {}

  async read(): Promise<Buffer | undefined> {
    const read = async (): Promise<Buffer | undefined> => {
      const [bytes] = await this.share.run([{ do: "read", name: this.name }]);
      return bytes;
    };
    const never = new AbortController().signal;
    // In the instant in which it is replaced, a server may answer that a file is in use, or not there.
    const { bytes } = await this.patiently(["UA309"], never, async () => ({ bytes: (await read()) ?? (await read()) }));
    this.publication.seen(bytes);
    return bytes;
  }

  publish(change: Change): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ change, resolve, reject });
      this.mostAtOnce = Math.max(this.mostAtOnce, this.waiting.length + this.inFlight.length);
      this.notePace();
      if (!this.isRunning) void this.work();
    });
  }

  /**
   * True if `other` publishes the same file by another path, so that what is removed here would go there as well. If not, it
   * is certain afterwards that it is not.
   */
  async isAlso(other: Publisher<Change, Result>, publishing: Publishing): Promise<boolean> {
    const found = await this.locked(publishing, async (lock, bytes) => {
      if (await lock.locksAlso(other)) return "one file";
      const [theirs] = await other.share.run([{ do: "read", name: other.name }]);
      return bytes && sameBytes(bytes, theirs) ? "alike" : "different";
    });
    // A link that only the server sees has a lock of its own. (This one's is given back by now: of two files that change
    // places, each would wait for the other's.)
    if (found === "alike") await other.renew(publishing);
    return found === "one file";
  }

  /** Puts the file in its place anew, as it is: if its path was a link, it is a file of its own then. */
  private async renew(publishing: Publishing): Promise<void> {
    await this.locked(publishing, async (lock, bytes) => {
      return !bytes || ((await lock.prepare(bytes, bytes)) && (await lock.publish(bytes)));
    });
  }

  /**
   * Does something while no one else changes the file. It is done again if it gives false, or fails by what passes
   * by itself.
   *
   * @param waiting Told if the lock has to be waited for.
   */
  private locked<T>(
    publishing: Publishing,
    work: (lock: Lock, bytes: Buffer | undefined, interrupted: AbortSignal) => Promise<T | false>,
    waiting: (words: string) => void = () => undefined,
  ): Promise<T> {
    const lock = new Lock(this.share, this.name, publishing, this.times);
    const attempt = async (interrupted: AbortSignal): Promise<T | false> => {
      const bytes = await lock.acquire(waiting, interrupted);
      try {
        return await work(lock, bytes, interrupted);
      } finally {
        await lock.release();
      }
    };
    return uninterrupted((interrupted) => this.patiently(["UA309", "UA311"], interrupted, () => attempt(interrupted)));
  }

  private async work(): Promise<void> {
    this.isRunning = true;
    while (this.waiting.length > 0) {
      await this.gather();
      this.inFlight = this.waiting;
      this.waiting = [];
      const waiting = (words: string): void => this.publication.waiting(changesOf(this.inFlight), words);
      try {
        const publishing = this.publication.publishing(changesOf(this.inFlight));
        await this.locked(publishing, (...held) => this.commit(...held), waiting);
      } catch (error) {
        for (const { reject } of this.inFlight) reject(error);
        this.inFlight = [];
      }
    }
    this.isRunning = false;
  }

  private notePace(): void {
    const now = performance.now();
    const time = Math.min(now - this.lastArrival, this.times.mostGathering);
    this.pace += (time - this.pace) * weightOfLast;
    this.lastArrival = now;
  }

  /**
   * Pulumi's engine has so many changes under way at once as its parallelism allows, and needs them back to go on. With a
   * third of them in each commit, one commit goes out, the next one gathers, and the engine is busy all the while. If none
   * has come for twice the time that it took of late, they were the last.
   */
  private async gather(): Promise<void> {
    const { leastGathering, mostGathering } = this.times;
    const end = performance.now() + mostGathering;
    const areAll = (now: number): boolean => now > end || now - this.lastArrival > 2 * this.pace;
    do await delay(leastGathering);
    while (this.waiting.length < this.mostAtOnce / groupsAtOnce && !areAll(performance.now()));
  }

  /** Publishes what is in flight, and what arrives meanwhile. Gives false if something has to be tried again. */
  private async commit(lock: Lock, before: Buffer | undefined, interrupted: AbortSignal): Promise<boolean> {
    const start = performance.now();
    try {
      this.publication.seen(before);
      let commit = this.make(before, this.inFlight);
      if (!sameBytes(before, commit.bytes)) {
        if (!(await lock.prepare(before, commit.bytes))) return false;
        while (!interrupted.aborted && performance.now() - start < this.times.holdAtMost) {
          const next = await this.makeNext(commit);
          if (!next) break;
          const { isPublished, isPrepared } = await lock.publishAndPrepare(commit.bytes!, next.bytes!);
          if (isPublished) this.settle(commit);
          if (!isPrepared) return false;
          commit = next;
        }
        if (!(await lock.publish(commit.bytes))) return false;
      }
      await lock.release();
      this.settle(commit);
      return true;
    } catch (error) {
      if (isUnreachable(error)) lock.abandon();
      throw error;
    }
  }

  private make(before: Buffer | undefined, group: readonly Waiting<Change, Result>[]): Commit<Change, Result> {
    return { ...this.publication.transform(before, changesOf(group)), group };
  }

  /** What has arrived meanwhile, as a commit that can follow; undefined if there is nothing, or nothing that can. */
  private async makeNext(commit: Commit<Change, Result>): Promise<Commit<Change, Result> | undefined> {
    if (!commit.bytes || this.waiting.length === 0) return undefined;
    await this.gather();
    const group = this.waiting;
    let next: Commit<Change, Result>;
    try {
      next = this.make(commit.bytes, group);
    } catch {
      // It has its turn when this one is published.
      return undefined;
    }
    if (!next.bytes || sameBytes(next.bytes, commit.bytes)) return undefined;
    this.inFlight = [...this.inFlight, ...group];
    this.waiting = [];
    return next;
  }

  private settle({ bytes, group, outcomes }: Commit<Change, Result>): void {
    this.publication.seen(bytes);
    this.inFlight = this.inFlight.filter((each) => !group.includes(each));
    group.forEach(({ resolve, reject }, index) => {
      const outcome = outcomes[index]!;
      if ("value" in outcome) resolve(outcome.value);
      else reject(outcome.error);
    });
  }

  /** Does what may have to be done again, because something passes by itself or because it gives false. */
  private async patiently<T>(
    passing: readonly ErrorCode[],
    interrupted: AbortSignal,
    work: () => Promise<T | false>,
  ): Promise<T> {
    const start = performance.now();
    const nextInterval = doubling(this.times.firstRetry, this.times.lastRetry);
    for (let attempt = 1; ; attempt += 1) {
      const isLast = (): boolean => attempt === maximumAttempts || performance.now() - start > this.times.retryAtMost;
      try {
        const result = await work();
        if (result) return result;
        if (isLast()) throw this.keptChanging(attempt);
      } catch (error) {
        const isPassing = error instanceof UnattendError && passing.includes(error.code);
        if (!isPassing || isLast()) throw error;
      }
      await pause(nextInterval(), interrupted);
    }
  }

  private keptChanging(attempts: number): UnattendError {
    return new UnattendError("UA307", {
      place: this.share.pathOf(this.name),
      cause: `the file changed ${attempts} times while it was about to be replaced`,
      remedy: "Find out which program keeps writing it, and run Pulumi again",
    });
  }
}

function changesOf<Change>(group: readonly { readonly change: Change }[]): Change[] {
  return group.map(({ change }) => change);
}
