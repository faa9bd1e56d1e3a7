import { highestOrder, lowestOrder } from "../model/vocabulary";

/** The Orders that are free for a command: not held by anybody else in the lists that it stands in. */
export class FreeOrders {
  /** At each Order, the lowest free one above it; one more than the highest where there is none. */
  private readonly above: number[] = [];

  constructor(private readonly taken: ReadonlySet<number>) {
    let next = highestOrder + 1;
    for (let order = highestOrder; order >= 0; order -= 1) {
      this.above[order] = next;
      if (!taken.has(order)) next = order;
    }
  }

  has(order: number): boolean {
    return order >= lowestOrder && order <= highestOrder && !this.taken.has(order);
  }

  /** The lowest free Order above another one; more than the highest Order if there is none. */
  after(order: number): number {
    return this.above[order] ?? highestOrder + 1;
  }
}

/** A command whose Order is to be found. */
export interface SequencedCommand {
  readonly free: FreeOrders;
  /** The Order that it has now, if it has one. */
  readonly current: number | undefined;
  /** The Order that the program insists on. It is free. */
  readonly pin: number | undefined;
}

/** There are no Orders for all: not for this command, by its place, without coming out of sequence. */
export interface Impossible {
  readonly at: number;
}

/**
 * The Orders of commands in a sequence, of which not all stand in the same lists: ascending in each list, as
 * {@link ordersInSequence} finds them for those that have to do with each other. If all can stay as they are, they do.
 */
export function ordersInLists(
  commands: readonly (SequencedCommand & { readonly lists: readonly string[] })[],
  from = lowestOrder,
): number[] | Impossible {
  const orders: number[] = [];
  for (const group of groupsThatMeet(commands)) {
    const own = group.map((at) => commands[at]!);
    const found = ordersAsTheyAre(own, from) ?? ordersInSequence(own, from);
    if (!Array.isArray(found)) return { at: group[found.at]! };
    group.forEach((at, index) => (orders[at] = found[index]!));
  }
  return orders;
}

/** The places of commands that share a list, or share one with others that do. */
function groupsThatMeet(commands: readonly { readonly lists: readonly string[] }[]): number[][] {
  /** By each list that commands of the group are in. */
  const groups = new Map<string, { readonly lists: Set<string>; readonly places: number[] }>();
  commands.forEach(({ lists }, place) => {
    const meet = new Set(lists.flatMap((list) => groups.get(list) ?? []));
    const [group = { lists: new Set(), places: [] }, ...joined] = meet;
    group.places.push(place, ...joined.flatMap(({ places }) => places));
    for (const list of [...lists, ...joined.flatMap((other) => [...other.lists])]) {
      group.lists.add(list);
      groups.set(list, group);
    }
  });
  return [...new Set(groups.values())].map(({ places }) => places.sort((a, b) => a - b));
}

/** The Orders if every command keeps its own; undefined if that is not in sequence. */
function ordersAsTheyAre(
  commands: readonly (SequencedCommand & { readonly lists: readonly string[] })[],
  from: number,
): number[] | undefined {
  const reached = new Map<string, number>();
  const orders: number[] = [];
  for (const command of commands) {
    const last = Math.max(from - 1, ...command.lists.map((list) => reached.get(list) ?? 0));
    const order = stayingOrder(command) ?? command.free.after(last);
    if (order <= last || order > highestOrder) return undefined;
    command.lists.forEach((list) => reached.set(list, order));
    orders.push(order);
  }
  return orders;
}

/**
 * The Orders of commands in a sequence: ascending, each free, none below `from`. A pin is kept. As many commands as possible
 * keep the Order that they have, of equally many those that leave the last command the lowest Order; each other one gets the
 * lowest Order that its place allows.
 */
export function ordersInSequence(commands: readonly SequencedCommand[], from = lowestOrder): number[] | Impossible {
  const end = commands.length + 1;
  // The Order of each that stays, between two bounds that stay as well.
  const staying = [from - 1, ...commands.map(stayingOrder), highestOrder + 1];

  // From the end: behind one that stays, how many can stay, which is the next one of them, and where the last command comes.
  const behind: ({ count: number; next: number; last: number } | undefined)[] = [];
  behind[end] = { count: 0, next: end, last: highestOrder };
  for (let place = end - 1; place >= 0; place -= 1) {
    let reached = staying[place];
    for (let next = place + 1; reached !== undefined && next <= end; next += 1) {
      const order = staying[next];
      const rest = behind[next];
      if (order !== undefined && rest && order > reached) {
        const count = rest.count + 1;
        const last = next === end ? reached : rest.last;
        const best = behind[place];
        const isBetter = !best || count > best.count || (count === best.count && last < best.last);
        if (isBetter) behind[place] = { count, next, last };
      }
      const command = commands[next - 1];
      reached = command && command.pin === undefined ? command.free.after(reached) : undefined;
    }
  }
  if (!behind[0]) return { at: firstImpossible(commands, from) };

  const orders: number[] = [];
  for (let place = 0; place < end; place = behind[place]!.next) {
    let last = staying[place]!;
    if (place > 0) orders.push(last);
    for (const { free } of commands.slice(place, behind[place]!.next - 1)) orders.push((last = free.after(last)));
  }
  return orders;
}

function stayingOrder({ free, current, pin }: SequencedCommand): number | undefined {
  return pin ?? (current !== undefined && free.has(current) ? current : undefined);
}

function firstImpossible(commands: readonly SequencedCommand[], from: number): number {
  let last = from - 1;
  return commands.findIndex(({ free, pin }) => {
    const order = pin ?? free.after(last);
    const isPossible = order > last && order <= highestOrder;
    last = order;
    return !isPossible;
  });
}
