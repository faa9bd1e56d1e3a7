import assert from "node:assert/strict";
import { UnattendError } from "../../provider/errors";
import type { PublisherTimes } from "../../provider/share/publisher";
import { runEach, type Share, type Step, type StepResult, type StepResults } from "../../provider/share/share";

/** Times for tests, which have no patience. */
export const impatient: PublisherTimes = {
  leastGathering: 5,
  mostGathering: 5,
  holdAtMost: 100,
  firstRetry: 1,
  lastRetry: 20,
  retryAtMost: 60_000,
  beatInterval: 20,
  staleAfter: 200,
  quietTime: 50,
  waitAtMost: 60_000,
  firstPoll: 5,
  lastPoll: 10,
};

/** A share that tells what is done on it, and into which anything can be put between two steps. */
export class ObservedShare implements Share {
  /** What was done, by batches. */
  readonly batches: Step["do"][][] = [];
  /** Called before a step; what it throws is the step's failure. */
  before: (step: Step) => unknown = () => undefined;
  /** Called for a step; if it gives something, that is the result, and the step is not done. */
  instead: (step: Step) => StepResult<Step> = () => undefined;
  /** Called after a step; what it throws is the failure of a step that was done nevertheless. */
  after: (step: Step) => unknown = () => undefined;

  constructor(private readonly inner: Share) {}

  async run<const Steps extends readonly Step[]>(steps: Steps): Promise<StepResults<Steps>> {
    this.batches.push(steps.map((step) => step.do));
    return runEach(steps, async (step) => {
      await this.before(step);
      const result = this.instead(step) ?? (await this.inner.run([step]))[0];
      await this.after(step);
      return result;
    });
  }

  /** How often something was done. */
  count(what: Step["do"]): number {
    return this.batches.flat().filter((each) => each === what).length;
  }

  pathOf(name: string): string {
    return this.inner.pathOf(name);
  }

  ensureFolder(): Promise<void> {
    return this.inner.ensureFolder();
  }

  isWithinReach(): Promise<boolean> {
    return this.inner.isWithinReach();
  }
}

/** A promise that is rejected with this code, with the path in its message. */
export async function refuses(work: Promise<unknown>, code: string, ...words: string[]): Promise<void> {
  await assert.rejects(work, (error: { code: string; message: string }) => {
    assert.equal(error.code, code, error.message);
    for (const word of words) assert.ok(error.message.includes(word), error.message);
    assert.doesNotMatch(error.message, /NT_STATUS/);
    return true;
  });
}

/** The error that `work` throws. */
export function refusal(work: () => unknown): UnattendError {
  try {
    work();
  } catch (error) {
    if (error instanceof UnattendError) return error;
    throw error;
  }
  return assert.fail("it is accepted");
}
