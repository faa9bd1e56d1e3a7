import { statSync } from "node:fs";
import { alternate, median } from "./measure";
import { atMost, judged, progress, type Goal, type Table } from "./report";
import { answerFileOf } from "./support/answer-files";
import { MeasuredStack } from "./support/measured-stack";
import type { AnyContender } from "./support/programs";

const contenders = ["ours", "floor", "plugin", "no-op plugin"] as const satisfies AnyContender[];

/** What a stack took: its operations in seconds, and what it has on the disk for each command, in bytes. */
interface Taken {
  readonly up: number;
  readonly preview: number;
  readonly destroy: number;
  readonly state: number;
}

/** What commands cost through the plugin. */
export async function benchPlugin(isQuick: boolean): Promise<Table[]> {
  const [count, rounds] = isQuick ? [50, 1] : [500, 3];
  const takes = (contender: AnyContender) => (round: number) => {
    progress(`plugin, ${count} commands, round ${round + 1} of ${rounds}: ${contender}`);
    return take(contender, count);
  };
  const taken = await alternate(rounds, {
    ours: takes("ours"),
    floor: takes("floor"),
    plugin: takes("plugin"),
    "no-op plugin": takes("no-op plugin"),
  });
  const medianOf = (contender: keyof typeof taken, figure: keyof Taken): number =>
    median(taken[contender].map((each) => each[figure]));
  const beside = (figure: keyof Taken, contender: keyof typeof taken, goal: Goal): string => {
    const ratio = medianOf("plugin", figure) / medianOf(contender, figure);
    return `${judged(ratio, goal)} of ${contender} (${goal.words})`;
  };
  const row = (
    figure: keyof Taken,
    words: string,
    unit: (value: number) => string,
    ...judgements: string[]
  ): string[] => [words, ...contenders.map((contender) => unit(medianOf(contender, figure))), judgements.join(", ")];
  const seconds = (value: number): string => `${value.toFixed(1)} s`;
  const bytes = (value: number): string => `${value.toFixed(0)} bytes`;
  const [faster, noSlower, nearNoOp, small] = [atMost(0.85), atMost(1), atMost(1.15), atMost(2600)];
  const changing = (figure: "up" | "destroy"): string[] =>
    row(figure, figure, seconds, beside(figure, "ours", faster), beside(figure, "floor", noSlower));
  return [
    {
      title: `${count} commands through the plugin`,
      about:
        `${count} AsyncCommands on one answer file on a directory: by dynamic resources (ours), by dynamic resources that do nothing (the floor), ` +
        "by the plugin, and by a plugin that does nothing, has as much state, and has the engine read first as well. The state is what " +
        "stands on the disk after `up`, for each command.",
      columns: ["", ...contenders, "the plugin"],
      rows: [
        changing("up"),
        row("preview", "preview, no change", seconds, beside("preview", "no-op plugin", nearNoOp)),
        changing("destroy"),
        row("state", "state", bytes, `${judged(medianOf("plugin", "state"), small, 0)} (${small.words})`),
      ],
    },
  ];
}

async function take(contender: AnyContender, commands: number): Promise<Taken> {
  const stack = await MeasuredStack.open({
    contender,
    commands,
    transport: "directory",
    answerFile: answerFileOf(10_000),
  });
  try {
    const { seconds: up } = await stack.measure("up");
    const state = statSync(stack.stateFile).size / commands;
    const { seconds: preview } = await stack.measure("preview");
    const { seconds: destroy } = await stack.measure("destroy");
    return { up, preview, destroy, state };
  } finally {
    await stack.remove();
  }
}
