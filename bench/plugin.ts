import { statSync } from "node:fs";
import { atMost, judged, type Goal, type Table } from "./report";
import type { MeasuredStack } from "./support/measured-stack";
import type { AnyContender } from "./support/programs";
import { stacksInTurn } from "./support/stacks-in-turn";

const contenders = ["ours", "floor", "plugin", "no-op plugin"] as const satisfies AnyContender[];

/** What a stack took: its operations in seconds, and what it has on the disk for each command, in bytes. */
type Figure = "up" | "preview" | "destroy" | "state";

type Contender = (typeof contenders)[number];

/** What commands cost through the plugin. */
export async function benchPlugin(isQuick: boolean): Promise<Table[]> {
  const { count, medianOf } = await stacksInTurn("plugin", contenders, isQuick, take);
  const beside = (figure: Figure, contender: Contender, goal: Goal): string => {
    const ratio = medianOf("plugin", figure) / medianOf(contender, figure);
    return `${judged(ratio, goal)} of ${contender} (${goal.words})`;
  };
  const row = (figure: Figure, words: string, unit: (value: number) => string, ...judgements: string[]): string[] => [
    words,
    ...contenders.map((contender) => unit(medianOf(contender, figure))),
    judgements.join(", "),
  ];
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
      explanation:
        "Where the preview is above its goal: each command is read, checked and compared, with an answer for each. What the plugin " +
        "does for that beside its gRPC is in many small parts (arguments, rules, the plan, marks around secrets), a millisecond for a command, " +
        "and its lifecycles are loaded once. Where `up` and `destroy` are: half of what the plugin computes there is the check of each result " +
        "before it is published, by parsing it once more.",
    },
  ];
}

async function take(stack: MeasuredStack, count: number): Promise<Record<Figure, number>> {
  const { seconds: up } = await stack.measure("up");
  const state = statSync(stack.stateFile).size / count;
  const { seconds: preview } = await stack.measure("preview");
  const { seconds: destroy } = await stack.measure("destroy");
  return { up, preview, destroy, state };
}
