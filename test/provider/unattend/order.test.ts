import assert from "node:assert/strict";
import { allocateOrder, relocateOrder } from "../../../provider/unattend/plan/order";
import { range } from "../../support/range";

describe("allocateOrder", () => {
  const everything = range(1, 500);
  const cases: [string, number, number[], number[], number | undefined][] = [
    // what, place, held by others, held by siblings, expected
    ["the n-th command of an empty list gets Order n", 3, [], [], 3],
    ["Orders of others are passed over", 2, [1, 2, 4], [], 5],
    ["siblings that came first do not shift a command", 3, [], [1, 2], 3],
    ["a sibling in the place: the next free one above", 2, [3], [2, 4], 5],
    ["nothing free above: the lowest free one", 500, [], [500, 1, 2], 3],
    ["the last free Order", 1, range(2, 500), [], 1],
    ["all held by others", 1, everything, [], undefined],
    ["more commands than Orders that others leave", 2, range(2, 500), [], undefined],
    ["all held by siblings", 7, [], everything, undefined],
  ];
  for (const [what, place, foreign, siblings, expected] of cases) {
    it(what, () => {
      assert.equal(allocateOrder(place, { foreign: new Set(foreign), siblings: new Set(siblings) }), expected);
    });
  }

  it("gives 500 commands the Orders 1 to 500, in whatever sequence they come", () => {
    const places = range(1, 500).sort((a, b) => ((a * 263) % 501) - ((b * 263) % 501));
    const siblings = new Set<number>();
    for (const place of places) {
      const order = allocateOrder(place, { foreign: new Set(), siblings });
      assert.equal(order, place);
      siblings.add(order);
    }
  });
});

describe("relocateOrder", () => {
  const cases: [string, number, number[], number[], number | undefined][] = [
    ["the next free one above", 5, [5, 6], [7], 8],
    ["nothing free above: the lowest free one", 499, [499, 500], [1], 2],
    ["nothing free at all", 1, range(1, 250), range(251, 500), undefined],
  ];
  for (const [what, from, foreign, siblings, expected] of cases) {
    it(what, () => {
      assert.equal(relocateOrder(from, { foreign: new Set(foreign), siblings: new Set(siblings) }), expected);
    });
  }
});
