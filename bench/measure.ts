/**
 * Does all of them in turn, so many rounds, so that whatever else the machine does meets all alike.
 *
 * @param rounds of all of them, or of each
 */
export async function alternate<Name extends string, Result>(
  rounds: number | Record<Name, number>,
  works: Record<Name, (round: number) => Promise<Result> | Result>,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(works) as Name[];
  const roundsOf = (name: Name): number => (typeof rounds === "number" ? rounds : rounds[name]);
  const results = Object.fromEntries(names.map((name): [string, Result[]] => [name, []])) as Record<Name, Result[]>;
  for (let round = 0; round < Math.max(...names.map(roundsOf)); round += 1) {
    // None is always the one that follows the same other one.
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      if (round < roundsOf(name)) results[name].push(await works[name](round));
    }
  }
  return results;
}

/** How long `work` takes, in milliseconds. */
export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The one in the middle; the mean of the two in the middle of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The exponent k of cost = c * size^k: the slope of the line through the points' logarithms, by least squares. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logarithms = points.map(([size, cost]): [number, number] => [Math.log(size), Math.log(cost)]);
  const [meanX, meanY] = [mean(logarithms.map(([x]) => x)), mean(logarithms.map(([, y]) => y))];
  const covariance = mean(logarithms.map(([x, y]) => (x - meanX) * (y - meanY)));
  return covariance / mean(logarithms.map(([x]) => (x - meanX) ** 2));
}
