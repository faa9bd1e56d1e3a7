/**
 * The name that another one is a typing error of: at most two letters of it are wrong, missing, too many, or have changed
 * places, and one of a short name. What differs in digits only is another name: `Link1` is none for `Link7`.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const typed = name.toLowerCase();
  const most = typed.length < shortName ? 1 : 2;
  const near = names
    .map((other) => ({ other, meant: other.toLowerCase() }))
    .filter(
      ({ meant }) => Math.abs(meant.length - typed.length) <= most && withoutDigits(meant) !== withoutDigits(typed),
    )
    .map(({ other, meant }) => ({ other, distance: distance(typed, meant) }))
    .filter(({ distance }) => distance <= most);
  return near.sort((a, b) => a.distance - b.distance)[0]?.other;
}

const shortName = 8;

function withoutDigits(name: string): string {
  return name.replace(/\d/g, "");
}

/** How many letters have to be changed, added, removed or exchanged with their neighbour to make `b` of `a`. */
function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isExchanged ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, last] = [last, current];
  }
  return last[b.length]!;
}
