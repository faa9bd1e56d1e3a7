import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alternate, exponent, median } from "./measure";
import { atMost, judged, progress, type Table } from "./report";
import { operationNames, type Job, type LifecycleCost, type LifecycleOperation } from "./support/lifecycles";

/** So many commands, on one file or on many. */
interface Point {
  readonly files: number;
  readonly commandsEach: number;
}

type Costs = Record<LifecycleOperation, LifecycleCost>;

/** How the provider's own cost grows with what it has to do. */
export async function benchGrowth(isQuick: boolean): Promise<Table[]> {
  const rounds = isQuick ? 1 : 3;
  const byCommands = (isQuick ? [10, 20, 50] : [10, 20, 50, 100, 200, 500]).map((commandsEach) => ({
    files: 1,
    commandsEach,
  }));
  const byFiles = (isQuick ? [1, 5, 10] : [1, 5, 20, 100, 200]).map((files) => ({ files, commandsEach: 5 }));
  return [
    await growthTable("Growth with the commands on one file", byCommands, rounds, commandsExplanation),
    await growthTable("Growth with the files, of 5 commands each", byFiles, rounds),
  ];
}

const commandsExplanation =
  "Where CPU time grows faster than the goal: the engine has only so many commands under way at once, so the number of " +
  "commits grows with the commands, and each of them plans on the whole file and checks the whole result by parsing it " +
  "once more. With few commands that is hidden by what an operation costs anyway.";

async function growthTable(
  title: string,
  points: readonly Point[],
  rounds: number,
  explanation?: string,
): Promise<Table> {
  const linear = atMost(1.1);
  const work = (point: Point) => (round: number) => {
    progress(`growth: ${wordsOf(point)}, round ${round + 1} of ${rounds}`);
    return measure(point);
  };
  const measured = await alternate(rounds, Object.fromEntries(points.map((point) => [wordsOf(point), work(point)])));
  const costs = (point: Point, name: LifecycleOperation, kind: keyof LifecycleCost): number =>
    median(measured[wordsOf(point)]!.map((each) => each[name][kind]));

  const figures = (name: LifecycleOperation, kind: keyof LifecycleCost): string[] => {
    const line = points.map((point): [number, number] => [point.files * point.commandsEach, costs(point, name, kind)]);
    return [
      `${name}, ${kind === "cpu" ? "CPU time" : "time"}`,
      ...line.map(([, cost]) => cost.toFixed(0)),
      judged(exponent(line), linear),
      exponent(line.slice(-2)).toFixed(2),
    ];
  };
  return {
    title,
    about:
      "The provider's lifecycles, called in a process of their own as the engine calls them, on a directory, without " +
      "the engine, in milliseconds. Fitted is k in cost = c · commands^k, by least squares on the logarithms of the " +
      `medians of ${rounds} rounds; what an operation costs whatever it has to do makes k smaller, so beside it stands k ` +
      "between the last two points alone. Each process warms up on another file before it measures. CPU time includes " +
      "that of the garbage collector's threads; time includes waiting for the disk, and for commands to gather.",
    columns: ["", ...points.map(wordsOf), `k (${linear.words})`, "k at the end"],
    rows: operationNames.flatMap((name) => [figures(name, "cpu"), figures(name, "wall")]),
    explanation,
  };
}

function wordsOf({ files, commandsEach }: Point): string {
  return files === 1 ? `${commandsEach} commands` : `${files} files`;
}

/** All operations one after the other, each in a process of its own, as with the engine. */
async function measure(point: Point): Promise<Costs> {
  const folder = mkdtempSync(join(tmpdir(), "growth-"));
  try {
    const costs: Partial<Costs> = {};
    for (const operation of operationNames) costs[operation] = await run({ operation, folder, ...point });
    return costs as Costs;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(job: Job): Promise<LifecycleCost> {
  const child = fork(join(__dirname, "support", "lifecycle-process.js"));
  const ended = once(child, "exit");
  child.send(job);
  const [cost] = (await Promise.race([once(child, "message"), ended])) as [LifecycleCost | number];
  if (typeof cost !== "object") throw new Error(`${job.operation} fails for ${wordsOf(job)}`);
  await ended;
  return cost;
}
