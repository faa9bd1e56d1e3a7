import fc from "fast-check";
import { checkSequence, sequences } from "../../support/model";

/** So many sequences in `npm test`; `npm run test:stress` tries 100,000. */
const numRuns = 500;

describe("random sequences of changes to random answer files", () => {
  it("come to what a simple model says, and leave the first bytes in the end", () => {
    fc.assert(fc.property(sequences, checkSequence), { numRuns });
  });
});
