import assert from "node:assert/strict";
import fc from "fast-check";
import { FreeOrders, ordersInLists, ordersInSequence, type Impossible } from "../../../provider/unattend/plan/sequence";
import { range } from "../../support/range";

/** A command as the tables write it. */
interface Spec {
  readonly current?: number;
  readonly pin?: number;
  /** Orders that others hold in the command's lists; by default those that they hold in all. */
  readonly taken?: readonly number[];
}

describe("FreeOrders", () => {
  const free = new FreeOrders(new Set([1, 3, 500]));
  it("are those from 1 to 500 that nobody has", () => {
    const found = [-1, 0, 1, 2, 3, 4, 499, 500, 501].filter((order) => free.has(order));
    assert.deepEqual(found, [2, 4, 499]);
  });
  it("come one after the other, and 501 after the last", () => {
    const found = [0, 1, 2, 3, 498, 499, 500, 501].map((order) => free.after(order));
    assert.deepEqual(found, [2, 2, 4, 4, 499, 501, 501, 501]);
  });
});

describe("ordersInSequence", () => {
  const [at, pin] = [(current: number): Spec => ({ current }), (order: number): Spec => ({ pin: order })];
  const unnumbered: Spec = {};
  const stands = [at(1), at(2), at(3)] as const;
  const everything = range(1, 500);
  const cases: [string, { commands: readonly Spec[]; taken?: readonly number[]; from?: number }, number[]][] = [
    ["no commands", { commands: [] }, []],
    ["new ones begin at 1", { commands: [unnumbered, unnumbered] }, [1, 2]],
    ["... or at `from`", { commands: [unnumbered, unnumbered], from: 100 }, [100, 101]],
    [
      "... and pass over what others hold",
      { commands: [unnumbered, unnumbered, unnumbered], taken: [1, 3] },
      [2, 4, 5],
    ],
    ["what is in sequence stays, gaps as well", { commands: [at(2), at(7), at(40)] }, [2, 7, 40]],
    ["below `from`: moves up", { commands: [at(2), at(12)], from: 10 }, [10, 12]],
    ["inserted first, without room: all move", { commands: [unnumbered, ...stands] }, [1, 2, 3, 4]],
    ["inserted first, with room: none moves", { commands: [unnumbered, at(2), at(3)] }, [1, 2, 3]],
    ["inserted in the middle: those behind it move", { commands: [at(1), unnumbered, at(2), at(3)] }, [1, 2, 3, 4]],
    ["... as far as there is no room", { commands: [at(1), unnumbered, at(2), at(9)] }, [1, 2, 3, 9]],
    ["inserted last", { commands: [...stands, unnumbered] }, [1, 2, 3, 4]],
    ["the first one goes to the end", { commands: [at(2), at(3), at(1)] }, [2, 3, 4]],
    ["the last one comes first: the fewest move", { commands: [at(9), at(4), at(5)] }, [1, 4, 5]],
    ["two are swapped: the first stays", { commands: [at(2), at(1)] }, [2, 3]],
    [
      "of equally many those stay that leave the last one lowest",
      { commands: [at(1), at(3), at(2), at(4)] },
      [1, 2, 3, 4],
    ],
    ["turned round", { commands: [at(3), at(2), at(1)] }, [1, 2, 3]],
    ["of those again the earlier ones", { commands: [at(2), at(2), at(2), at(9)] }, [2, 3, 4, 9]],
    ["what somebody else holds by now is left to him", { commands: [at(1), at(2)], taken: [1] }, [2, 3]],
    ["an Order outside 1 to 500 is none", { commands: [at(501), at(0)] }, [1, 2]],
    ["a pin is kept, and others keep clear of it", { commands: [at(1), pin(2), at(2)] }, [1, 2, 3]],
    ["what comes before a pin moves below it", { commands: [at(9), pin(5), at(7)] }, [1, 5, 7]],
    ["a pin at the end leaves the rest where it is", { commands: [at(1), at(2), pin(500)] }, [1, 2, 500]],
    ["pins in sequence", { commands: [pin(3), unnumbered, pin(10), unnumbered] }, [3, 4, 10, 11]],
    ["more stay if a pin's neighbours move", { commands: [at(6), at(1), at(2), pin(4)] }, [1, 2, 3, 4]],
    ["the last free Order", { commands: [unnumbered], taken: everything.slice(0, -1) }, [500]],
    ["500 commands", { commands: everything.map(() => unnumbered) }, everything],
    ["... of which the last comes first", { commands: [at(500), ...range(1, 499).map(at)] }, everything],
    [
      "what is free for one may not be for another, which stands in other lists",
      { commands: [{ taken: [1] }, { taken: [3] }, { taken: [1, 2, 3, 4, 5] }] },
      [2, 4, 6],
    ],
  ];
  for (const [what, { commands, taken, from }, expected] of cases) {
    it(what, () => {
      const orders = ordersInSequence(sequenced(commands, taken), from);
      assert.deepEqual(orders, expected);
    });
  }

  const impossible: [string, { commands: readonly Spec[]; taken?: readonly number[]; from?: number }, number][] = [
    ["501 commands", { commands: [...everything, 501].map(() => unnumbered) }, 500],
    ["all Orders are taken", { commands: [unnumbered], taken: everything }, 0],
    ["too few from `from` on", { commands: [unnumbered, unnumbered], from: 500 }, 1],
    ["pins against the sequence", { commands: [pin(5), unnumbered, pin(3)] }, 2],
    ["equal pins", { commands: [pin(5), pin(5)] }, 1],
    ["a pin below `from`", { commands: [pin(5)], from: 6 }, 0],
    ["too few before a pin", { commands: [unnumbered, unnumbered, pin(2)] }, 2],
    ["too few between pins", { commands: [pin(2), unnumbered, pin(4)], taken: [3] }, 2],
    ["none behind a pin", { commands: [pin(500), unnumbered] }, 1],
  ];
  for (const [what, { commands, taken, from }, expected] of impossible) {
    it(`impossible: ${what}`, () => {
      assert.deepEqual(ordersInSequence(sequenced(commands, taken), from), { at: expected });
    });
  }

  it("is what trying everything finds, and impossible where that finds nothing", () => {
    const highest = 7;
    const beyond = range(highest + 1, 500);
    const order = fc.integer({ min: 1, max: highest });
    const specs = fc.array(
      fc.record(
        {
          current: fc.integer({ min: 0, max: highest + 1 }),
          pin: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: order }),
          taken: fc.uniqueArray(order, { maxLength: 3 }),
        },
        { requiredKeys: ["taken"] },
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(specs, fc.integer({ min: 1, max: 3 }), (drawn, from) => {
        // Who holds a pinned Order has been asked before.
        const commands = drawn.map((spec) => ({ ...spec, taken: spec.taken.filter((each) => each !== spec.pin) }));
        const orders = ordersInSequence(
          commands.map(({ taken, ...spec }) => sequenced([spec], [...taken, ...beyond])[0]!),
          from,
        );
        assert.deepEqual(orders, byTrying(commands, range(from, highest)));
      }),
      { numRuns: 2000 },
    );
  });
});

function sequenced(
  commands: readonly Spec[],
  takenByDefault: readonly number[] = [],
): Parameters<typeof ordersInSequence>[0] {
  const free = new FreeOrders(new Set(takenByDefault));
  return commands.map(({ current, pin, taken }) => ({
    free: taken ? new FreeOrders(new Set(taken)) : free,
    current,
    pin,
  }));
}

/** Of all Orders in sequence: those in which the most stay, of these those that end lowest, of these those in which the earlier ones stay. */
function byTrying(commands: readonly Spec[], orders: readonly number[]): number[] | Impossible {
  let reached = 0;
  const tried = (some: readonly number[]): number[][] => {
    const command = commands[some.length];
    reached = Math.max(reached, some.length);
    if (!command) return [[...some]];
    return orders
      .filter((order) => order > (some.at(-1) ?? 0) && !command.taken!.includes(order))
      .filter((order) => command.pin === undefined || order === command.pin)
      .flatMap((order) => tried([...some, order]));
  };
  /** In a text that is the greater the better. */
  const merit = (found: readonly number[]): string => {
    const stays = found.map((order, index) => (order === commands[index]!.current ? "1" : "0"));
    const low = found.map((order) => 9 - order);
    return [stays.filter((each) => each === "1").length, low.at(-1), ...stays, ...low].join("");
  };
  const [best] = tried([]).sort((a, b) => merit(b).localeCompare(merit(a)));
  return best ?? { at: reached };
}

describe("ordersInLists", () => {
  const free = new FreeOrders(new Set([9]));
  const command = (lists: string, current?: number, pin?: number) => ({ lists: lists.split(" "), free, current, pin });
  const cases: [string, ReturnType<typeof command>[], number[] | Impossible][] = [
    [
      "each list has its own sequence",
      [command("a", 1), command("a", 2), command("b", 1), command("b", 2)],
      [1, 2, 1, 2],
    ],
    ["what changes in one moves nothing in another", [command("a"), command("a", 1), command("b", 1)], [1, 2, 1]],
    [
      "of what stands in both, all can stay",
      [command("a b", 1), command("a", 2), command("b", 2), command("a b", 3)],
      [1, 2, 2, 3],
    ],
    [
      "... or what has to do with each other is one sequence",
      [command("a b"), command("a", 1), command("b", 1), command("c", 1)],
      [1, 2, 3, 1],
    ],
    ["lists that have a third one in common", [command("a", 2), command("b", 1), command("a b", 3)], [2, 1, 3]],
    ["the one without Orders is told", [command("a", 1), command("b", 1, 500), command("b")], { at: 2 }],
  ];
  for (const [what, commands, expected] of cases) {
    it(what, () => assert.deepEqual(ordersInLists(commands), expected));
  }
});
