import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { UnattendError } from "../errors";
import type { Share } from "./share";

/** How long the publisher waits for changes that arrive together, in milliseconds. */
const gatheringTime = 5;

/** How often a commit starts over because somebody else changed the file meanwhile. */
const maximumAttempts = 10;

/** What became of one change. */
export type Outcome<Result> = { readonly value: Result } | { readonly error: unknown };

export interface Transformed<Result> {
  /** What the file shall hold; undefined if it shall be gone. */
  readonly bytes: Buffer | undefined;
  /** One for each change, in the order of the changes. */
  readonly outcomes: readonly Outcome<Result>[];
}

/**
 * Makes all of `changes` in the content of the file (undefined where there is none). A change that cannot be made gets
 * an error as its outcome and leaves the others alone. May be called again with the same changes on other content.
 */
export type Transform<Change, Result> = (bytes: Buffer | undefined, changes: readonly Change[]) => Transformed<Result>;

interface Waiting<Change, Result> {
  readonly change: Change;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Publishes one file. Changes that arrive together, or while it is busy, go out together as one replacement of the file.
 * Readers of the file find it as it was or as it will be, never anything between.
 */
export class Publisher<Change, Result> {
  private waiting: Waiting<Change, Result>[] = [];
  private running = false;

  constructor(
    private readonly share: Share,
    private readonly name: string,
    private readonly transform: Transform<Change, Result>,
    /** Told what the file holds, whenever it has been read or written. */
    private readonly seen: (bytes: Buffer | undefined) => void,
  ) {}

  async read(): Promise<Buffer | undefined> {
    const [bytes] = await this.share.run([{ do: "read", name: this.name }]);
    this.seen(bytes);
    return bytes;
  }

  publish(change: Change): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ change, resolve, reject });
      if (!this.running) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      await delay(gatheringTime);
      const together = this.waiting;
      this.waiting = [];
      try {
        const outcomes = await this.commit(together.map(({ change }) => change));
        together.forEach(({ resolve, reject }, index) => {
          const outcome = outcomes[index]!;
          if ("value" in outcome) resolve(outcome.value);
          else reject(outcome.error);
        });
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    this.running = false;
  }

  private async commit(changes: readonly Change[]): Promise<readonly Outcome<Result>[]> {
    for (let attempt = 1; attempt <= maximumAttempts; attempt += 1) {
      const before = await this.read();
      const { bytes, outcomes } = this.transform(before, changes);
      if (sameBytes(before, bytes) || (await this.replace(before, bytes))) {
        this.seen(bytes);
        return outcomes;
      }
    }
    throw new UnattendError("UA307", {
      place: this.name,
      cause: `the file changed ${maximumAttempts} times while it was about to be replaced`,
      remedy: "Find out which program keeps writing it, and run Pulumi again",
    });
  }

  /** Replaces the file, unless it no longer holds what was read. */
  private async replace(before: Buffer | undefined, after: Buffer | undefined): Promise<boolean> {
    const { share, name } = this;
    if (after === undefined) {
      const [now] = await share.run([{ do: "read", name }]);
      if (!sameBytes(before, now)) return false;
      await share.run([{ do: "remove", name }]);
      return true;
    }
    // File systems allow names of 255 bytes, and the target's own may be nearly as long.
    const temporary = `${name.slice(0, 60)}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
    try {
      const [, now] = await share.run([
        { do: "write", name: temporary, bytes: after, like: name },
        { do: "read", name },
      ]);
      if (sameBytes(before, now)) {
        await share.run([{ do: "replace", name, by: temporary }]);
        return true;
      }
    } catch (error) {
      // What went wrong is the news, not that tidying up may fail for the same reason.
      await share.run([{ do: "remove", name: temporary }]).catch(() => undefined);
      throw error;
    }
    await share.run([{ do: "remove", name: temporary }]);
    return false;
  }
}

/** True for the same bytes, and for two files that are not there. */
export function sameBytes(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}
