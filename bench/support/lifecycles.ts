import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { answerFile, type AnswerFileInputs, type AnswerFileOutputs } from "../../provider/resources/answer-file";
import {
  asyncCommand,
  type AsyncCommandInputs,
  type AsyncCommandOutputs,
} from "../../provider/resources/async-command";
import { answerFileOf } from "./answer-files";

export interface Job {
  readonly operation: LifecycleOperation;
  /** Where the answer files and the state are. */
  readonly folder: string;
  readonly files: number;
  readonly commandsEach: number;
}

/** What an operation cost this process, in milliseconds. */
export interface LifecycleCost {
  readonly cpu: number;
  readonly wall: number;
}

interface Resource<Inputs, Outputs> {
  readonly inputs: Inputs;
  outputs: Outputs;
}

interface State {
  readonly files: Resource<AnswerFileInputs, AnswerFileOutputs>[];
  readonly commands: Resource<AsyncCommandInputs, AsyncCommandOutputs>[];
}

/** What the engine has a provider do in each of its operations. */
const operations = {
  async up({ files, commands }: State) {
    await atOnce(files, async (file) => {
      await answerFile.check({}, file.inputs);
      file.outputs = await answerFile.publish(file.inputs);
    });
    await atOnce(commands, async (command) => {
      await asyncCommand.check({}, command.inputs);
      command.outputs = await asyncCommand.publish(command.inputs);
    });
  },

  async preview({ files, commands }: State) {
    for (const { inputs, outputs } of files) {
      await answerFile.check(inputs, inputs);
      requireNoChanges(await answerFile.diff(outputs, inputs));
    }
    for (const { inputs, outputs } of commands) {
      await asyncCommand.check(inputs, inputs);
      requireNoChanges(await asyncCommand.diff(outputs, inputs));
    }
  },

  async refresh({ files, commands }: State) {
    await atOnce(files, ({ outputs }) => answerFile.read(outputs));
    await atOnce(commands, async ({ inputs, outputs }) => {
      const now = await asyncCommand.read(outputs);
      requireNoChanges(await asyncCommand.diff(now!.props, inputs));
    });
  },

  async destroy({ files, commands }: State) {
    await atOnce(commands, ({ outputs }) => asyncCommand.delete(outputs));
    await atOnce(files, ({ outputs }) => answerFile.delete(outputs));
  },
};

export type LifecycleOperation = keyof typeof operations;

export const operationNames = Object.keys(operations) as LifecycleOperation[];

/** As many resources at a time as the engine has under way. */
async function atOnce<T>(all: readonly T[], work: (each: T) => Promise<unknown>): Promise<void> {
  const waiting = [...all];
  const workOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: 4 * availableParallelism() }, workOn));
}

function requireNoChanges({ changes }: { changes?: boolean }): void {
  if (changes) throw new Error("there is a difference, although nothing has changed");
}

/** A stack before its first operation; makes the answer files that stand there. */
function newState({ folder, files, commandsEach }: Omit<Job, "operation">): State {
  const urn = (type: string, name: string): string =>
    `urn:pulumi:dev::growth::pulumi-nodejs:dynamic/unattend:${type}::${name}`;
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  const paths = numbers(files).map((file) => join(folder, `${file}.xml`));
  for (const path of paths) writeFileSync(path, answerFileOf(10_000));
  return {
    files: paths.map((path) => resource({ path, declaration: { urn: urn("AnswerFile", path) } })),
    commands: paths.flatMap((path, file) =>
      numbers(commandsEach).map((place) =>
        resource({
          answerFile: path,
          path: `X:\\tools\\command-${place}.exe /quiet`,
          description: `Command ${place}`,
          declaration: { urn: urn("AsyncCommand", `f${file}-c${place}`), place },
        }),
      ),
    ),
  };
}

function resource<Inputs, Outputs>(inputs: Inputs): Resource<Inputs, Outputs> {
  return { inputs } as Resource<Inputs, Outputs>;
}

/** Does all operations on files of its own, so that what is measured then is compiled. */
export async function warmUp({ folder, operation }: Job): Promise<void> {
  const own = join(folder, `warm-up-${operation}`);
  mkdirSync(own);
  const state = newState({ folder: own, files: 1, commandsEach: 50 });
  for (const name of operationNames) await operations[name](state);
}

/** Does an operation of a stack, whose state is kept in a file between its operations. */
export async function measure(job: Job): Promise<LifecycleCost> {
  const stateFile = join(job.folder, "state.json");
  const state = existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, "utf8")) as State) : newState(job);
  const start = performance.now();
  const before = process.cpuUsage();
  await operations[job.operation](state);
  const { user, system } = process.cpuUsage(before);
  const wall = performance.now() - start;
  writeFileSync(stateFile, JSON.stringify(state));
  return { cpu: (user + system) / 1000, wall };
}
