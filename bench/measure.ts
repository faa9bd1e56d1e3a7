export interface Row {
  readonly what: string;
  /** The median of all rounds. */
  readonly milliseconds: number;
  /** Beside the first row. */
  readonly ratio: number;
}

/** Runs all of them in turn, so many rounds, so that whatever else the machine does meets all alike. */
export function measure(rounds: number, works: Record<string, () => unknown>): Row[] {
  const names = Object.keys(works);
  const times = new Map(names.map((name): [string, number[]] => [name, []]));
  for (let round = -10; round < rounds; round += 1) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      works[name]!();
      // The first rounds warm up.
      if (round >= 0) times.get(name)!.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const first = median(times.get(names[0]!)!);
  return names.map((what) => {
    const milliseconds = median(times.get(what)!);
    return { what, milliseconds, ratio: milliseconds / first };
  });
}

export function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}\n`);
  for (const { what, milliseconds, ratio } of rows) {
    console.log(`  ${what.padEnd(44)} ${milliseconds.toFixed(2).padStart(9)} ms ${ratio.toFixed(2).padStart(7)} x`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
