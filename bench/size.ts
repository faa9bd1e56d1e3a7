import { readFileSync } from "node:fs";
import { mean } from "./measure";
import { atMost, judged, progress, type Table } from "./report";
import { answerFileOf } from "./support/answer-files";
import { MeasuredStack, type Setting } from "./support/measured-stack";
import type { Contender } from "./support/programs";

/** What a stack with commands on an answer file of some size takes. */
interface Taken {
  /** The most memory of the process that serves its resources, in an `up`, in megabytes. */
  readonly memory: number;
  /** Bytes of state per resource, by type. */
  readonly state: Record<string, StateSize>;
}

interface StateSize {
  readonly compact: number;
  readonly onDisk: number;
  /** Inputs and outputs alone, as compact JSON: without timestamps, whose length varies. */
  readonly properties: number;
}

interface Resource {
  readonly type: string;
  readonly urn: string;
  readonly inputs?: object;
  readonly outputs?: object;
}

/** What state and memory have to do with the size of the answer file. */
export async function benchSize(isQuick: boolean): Promise<Table[]> {
  const commands = isQuick ? 20 : 500;
  const measure = (contender: Contender, size: number): Promise<Taken> =>
    take({ contender, commands, transport: "directory", answerFile: answerFileOf(size) });
  const floor = await measure("floor", 10_000);
  const padded = await measure("floor, our state", 10_000);
  const small = await measure("ours", 10_000);
  const large = await measure("ours", 2_000_000);
  return [stateTable(commands, { floor, padded, small, large }), memoryTable(commands, floor, small, large)];
}

const memoryExplanation =
  "A parsed document takes many times the memory of its text, and three are kept: what stands there, what is about to, " +
  "and what is made on top of that, so that no bytes are parsed twice.";

async function take(setting: Setting): Promise<Taken> {
  const { contender, commands, answerFile } = setting;
  progress(`size: ${commands} commands on ${Math.round(answerFile.length / 1000)} KB: ${contender}`);
  const stack = await MeasuredStack.open(setting);
  try {
    const { memory } = await stack.measure("up");
    return { memory, state: stateSizes(readFileSync(stack.stateFile, "utf8")) };
  } finally {
    await stack.remove();
  }
}

/** The mean size of the resources of each type in a stack's state. */
function stateSizes(state: string): Record<string, StateSize> {
  const { checkpoint } = JSON.parse(state) as { checkpoint: { latest: { resources: Resource[] } } };
  const { resources } = checkpoint.latest;
  const starts = resources.map(({ urn }) => state.indexOf(`"urn": ${JSON.stringify(urn)}`));
  const sizeOf = (json: object): number => Buffer.byteLength(JSON.stringify(json));
  const ofType = (type: string): StateSize => {
    const all = resources.filter((resource) => resource.type === type);
    // From where one begins to where the next one does; the last one has none.
    const spans = all.map((resource) => starts.slice(resources.indexOf(resource), resources.indexOf(resource) + 2));
    return {
      compact: mean(all.map(sizeOf)),
      onDisk: mean(spans.filter(({ length }) => length === 2).map(([start, next]) => next! - start!)),
      properties: mean(all.map(({ inputs, outputs }) => sizeOf({ inputs, outputs }))),
    };
  };
  const types = [...new Set(resources.map(({ type }) => type))];
  return Object.fromEntries(types.map((type) => [type.slice(type.lastIndexOf(":") + 1), ofType(type)]));
}

function stateTable(
  commands: number,
  { floor, padded, small, large }: Record<"floor" | "padded" | "small" | "large", Taken>,
): Table {
  const compact = atMost(3000);
  const none = atMost(0);
  const row = (words: string, size: StateSize, more?: StateSize): string[] => [
    words,
    judged(size.compact, compact, 0),
    size.onDisk.toFixed(0),
    more ? judged(more.properties - size.properties, none, 0) : "–",
  ];
  return {
    title: `State with ${commands} commands`,
    about:
      "Bytes per resource: as compact JSON, and as the engine writes it to a file; and by how much its properties grow if the " +
      "answer file has 2 MB instead of 10 KB. An AnswerFile keeps a fingerprint of each command that it has. Beside them " +
      "the resources that do nothing, without and with as much state.",
    columns: ["", `compact (${compact.words})`, "on the disk", `growth (${none.words})`],
    rows: [
      row("AsyncCommand", small.state.AsyncCommand!, large.state.AsyncCommand),
      row("AnswerFile", small.state.AnswerFile!, large.state.AnswerFile),
      row("floor", floor.state.NoOp!),
      row("floor, our state", padded.state.NoOp!),
    ],
  };
}

function memoryTable(commands: number, floor: Taken, small: Taken, large: Taken): Table {
  const row = (words: string, { memory }: Taken): string[] => [
    words,
    memory.toFixed(0),
    (memory / floor.memory).toFixed(2),
  ];
  return {
    title: "Memory by the size of the answer file",
    about:
      `The most memory that the process which serves the resources has in an \`up\` of ${commands} commands (resident set ` +
      "size, in MB). The floor is Pulumi's own process with resources that do nothing.",
    columns: ["", "MB", "beside the floor"],
    rows: [row("floor", floor), row("an answer file of 10 KB", small), row("an answer file of 2 MB", large)],
    explanation: memoryExplanation,
  };
}
