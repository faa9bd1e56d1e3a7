import { highestOrder, lowestOrder } from "../model/vocabulary";

/** Orders in the lists that a command goes to, seen from that command. */
export interface HeldOrders {
  /** Held by commands that are not of this program, or pinned by it: never to be had. */
  readonly foreign: ReadonlySet<number>;
  /** Held by other commands of this program. */
  readonly siblings: ReadonlySet<number>;
}

/**
 * The Order for a new command: the `place`-th one that is not foreign, whatever siblings are there already. So a
 * program gives the same Orders whichever of its commands comes first. If a sibling holds it, the next free one
 * above, and if there is none, the lowest free one.
 *
 * @param place The command's place among the commands of the program for this list, from 1.
 * @returns undefined if no Order is free.
 */
export function allocateOrder(place: number, { foreign, siblings }: HeldOrders): number | undefined {
  const available = allOrders.filter((order) => !foreign.has(order));
  const wanted = available[place - 1];
  if (wanted === undefined) return undefined;
  return nextFreeOrder(wanted, available, siblings);
}

/** The Order for a command that has to make room at `order`: the next free one above, else the lowest free one. */
export function relocateOrder(order: number, { foreign, siblings }: HeldOrders): number | undefined {
  const available = allOrders.filter((candidate) => !foreign.has(candidate));
  return nextFreeOrder(order, available, siblings);
}

function nextFreeOrder(from: number, available: readonly number[], taken: ReadonlySet<number>): number | undefined {
  const free = available.filter((order) => !taken.has(order));
  return free.find((order) => order >= from) ?? free[0];
}

const allOrders = Array.from({ length: highestOrder - lowestOrder + 1 }, (_, index) => lowestOrder + index);
