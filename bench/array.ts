import { readFileSync } from "node:fs";
import { atMost, judged, type Table } from "./report";
import type { MeasuredStack, OperationName } from "./support/measured-stack";
import type { AnyContender } from "./support/programs";
import { stacksInTurn } from "./support/stacks-in-turn";

const contenders = ["ours", "one array", "nothing", "nothing, our state"] as const satisfies AnyContender[];

/** What a stack took: its operations in seconds, and the bytes of its answer file's state. */
type Figure = "up" | "preview" | "state";

type Contender = (typeof contenders)[number];

/** What all commands of a file cost in one resource. */
export async function benchArray(isQuick: boolean): Promise<Table[]> {
  const { count, medianOf } = await stacksInTurn("array", contenders, isQuick, take);
  const [tenth, nearNothing, small] = [atMost(0.1), atMost(1.3), atMost(250)];
  const ratio = (figure: "up" | "preview", beside: Contender): number =>
    medianOf("one array", figure) / medianOf(beside, figure);
  const row = (words: string, figure: "up" | "preview", judgement: string): string[] => [
    words,
    ...contenders.map((contender) => `${medianOf(contender, figure).toFixed(1)} s`),
    judgement,
  ];
  const perCommand = (medianOf("one array", "state") - medianOf("nothing", "state")) / count;
  return [
    {
      title: `${count} commands in one resource`,
      about:
        `All ${count} commands in \`commands\` of one AnswerFile, beside as many AsyncCommands, beside one resource that does nothing, and ` +
        "beside one that does nothing and has all commands as its inputs; the state of a command is what the resource has more than the one " +
        "that does nothing, as compact JSON, in inputs and outputs together.",
      columns: ["", "AsyncCommands", "one array", "nothing", "nothing, our state", "judged"],
      rows: [
        row("up", "up", `${judged(ratio("up", "ours"), tenth)} of AsyncCommands (${tenth.words})`),
        row(
          "preview, no change",
          "preview",
          `${judged(ratio("preview", "nothing"), nearNothing)} of nothing (${nearNothing.words}), ` +
            `${ratio("preview", "nothing, our state").toFixed(2)} of nothing, our state`,
        ),
        [
          "state of a command",
          "–",
          `${perCommand.toFixed(0)} bytes`,
          "–",
          "–",
          `${judged(perCommand, small, 0)} (${small.words})`,
        ],
      ],
      explanation:
        "Where the preview is above its goal: what Pulumi needs to hand over the state of all commands is the last column; the " +
        "rest is the provider's own, once for all commands: its code is loaded, the file is parsed, and what becomes of it is " +
        "planned in `check`, for the resources that are checked after it, and in `diff`.",
    },
  ];
}

async function take(stack: MeasuredStack): Promise<Record<Figure, number>> {
  const seconds = async (name: OperationName): Promise<number> => (await stack.measure(name)).seconds;
  return { up: await seconds("up"), preview: await seconds("preview"), state: stateOfFile(stack.stateFile) };
}

/** The bytes of the answer file's inputs and outputs, as compact JSON. */
function stateOfFile(file: string): number {
  const { checkpoint } = JSON.parse(readFileSync(file, "utf8")) as {
    checkpoint: { latest: { resources: { urn: string; inputs?: object; outputs?: object }[] } };
  };
  const { inputs, outputs } = checkpoint.latest.resources.find(({ urn }) => urn.endsWith("::file"))!;
  return Buffer.byteLength(JSON.stringify({ inputs, outputs }));
}
