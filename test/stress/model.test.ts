import fc from "fast-check";
import { checkSequence, sequences } from "../support/model";

describe("100,000 random sequences of changes to random answer files", () => {
  it("come to what a simple model says, and leave the first bytes in the end", function () {
    this.timeout(0);
    const numRuns = Number(process.env.UNATTEND_MODEL_RUNS ?? 100_000);
    const seed = Number(process.env.UNATTEND_MODEL_SEED ?? Date.now() % 2 ** 31);
    const start = Date.now();
    fc.assert(fc.property(sequences, checkSequence), { numRuns, seed });
    console.log(`      ${numRuns} sequences with seed ${seed}, ${Math.round((Date.now() - start) / 1000)} s`);
  });
});
