import { availableParallelism } from "node:os";
import type { Transport } from "../test/engine/support/engine";
import { alternate, median } from "./measure";
import { atLeast, atMost, judged, progress, type Table } from "./report";
import { answerFileOf } from "./support/answer-files";
import { MeasuredStack, operations, type Cost, type OperationName } from "./support/measured-stack";
import type { Contender } from "./support/programs";

/** So many commands on one answer file, managed by the contenders, by each so many times. */
interface Series {
  readonly transport: Transport;
  readonly commands: number;
  readonly rounds: Rounds;
}

type Rounds = Record<Contender, number>;

const thrice: Rounds = { ours: 3, floor: 3, "floor, our state": 3, "by hand": 3 };

const once: Rounds = { ours: 1, floor: 1, "floor, our state": 1, "by hand": 1 };

/** By hand, 500 commands take many minutes. */
const series: readonly Series[] = [
  { transport: "directory", commands: 10, rounds: thrice },
  { transport: "directory", commands: 100, rounds: { ...thrice, "by hand": 1 } },
  { transport: "directory", commands: 500, rounds: { ...thrice, "by hand": 1 } },
  { transport: "smb", commands: 10, rounds: thrice },
  { transport: "smb", commands: 100, rounds: { ...thrice, "by hand": 1 } },
  { transport: "smb", commands: 500, rounds: once },
];

const quickSeries: readonly Series[] = [
  { transport: "directory", commands: 10, rounds: once },
  { transport: "smb", commands: 10, rounds: once },
];

/** The medians of a series. */
interface Measured extends Series {
  readonly costs: Record<Contender, Costs>;
}

type Costs = Record<OperationName, Cost>;

/** What operations of the real engine cost, and how often they touch the share. */
export async function benchEngine(isQuick: boolean): Promise<Table[]> {
  const measured: Measured[] = [];
  for (const each of isQuick ? quickSeries : series) measured.push({ ...each, costs: await measureSeries(each) });
  const by = (transport: Transport): Measured[] => measured.filter((each) => each.transport === transport);
  return [
    timeTable("Operations on a directory", by("directory"), explanations.directory),
    timeTable("Operations on an SMB share that demands signing", by("smb"), explanations.smb),
    accessTable(measured),
    memoryTable(by("directory").at(-1)!),
  ];
}

const stateCosts =
  "Where ours / floor is missed: the engine reads its whole state in each operation, and writes it before and after each " +
  "change of a resource, so that each byte of a resource costs time with every other one; what that makes is the column " +
  '"floor, our state" beside the floor. ';

const notFasterByHand =
  "Where by hand / ours is missed: with few commands all contenders take the time that Pulumi needs to start, to run the " +
  "program and to end. And in `preview` and `up again` the provider by hand does not look at the file at all, only at the " +
  "state, so it does not notice what people changed there; in `refresh` it reads the file for each command, which the " +
  "engine has it do side by side.";

const explanations = {
  directory: [
    stateCosts +
      "The rest is the provider's own: CPU time, a third of it for checking each commit's result by parsing it once more, " +
      "and waiting for changes to gather and for the disk.",
    notFasterByHand,
  ].join("\n\n"),
  smb: [
    stateCosts +
      "The rest is the provider's own, as on a directory; and here each commit costs one process of smbclient and a " +
      "connection with signing at least, three where the lock has to be taken and given back: with 100 commands, whose state " +
      "is small, that is most of it.",
    notFasterByHand,
  ].join("\n\n"),
  access:
    "More writes than the fewest possible, on purpose: if all that is under way at once went into one commit, the engine " +
    "would wait for the commit, and the next commit for the engine. So a commit goes out when a third is there, or when " +
    "changes stop coming at their pace; one goes out, one gathers, and the engine is busy with the last third. " +
    "Reads beyond the preview's belong to commits: the file is read again under the lock before each takes its place.",
};

async function measureSeries({ transport, commands, rounds }: Series): Promise<Measured["costs"]> {
  const answerFile = answerFileOf(10_000);
  const work = (contender: Contender) => async (round: number) => {
    progress(`${transport}, ${commands} commands, round ${round + 1} of ${rounds[contender]}: ${contender}`);
    const stack = await MeasuredStack.open({ contender, commands, transport, answerFile });
    try {
      const costs: Partial<Costs> = {};
      for (const name of names) costs[name] = await stack.measure(name);
      return costs as Costs;
    } finally {
      await stack.remove();
    }
  };
  const costs = await alternate(rounds, byContender(work));
  return byContender((contender) => medians(costs[contender]));
}

const contenders: readonly Contender[] = ["ours", "floor", "floor, our state", "by hand"];

function byContender<Value>(make: (contender: Contender) => Value): Record<Contender, Value> {
  const entries = contenders.map((contender): [Contender, Value] => [contender, make(contender)]);
  return Object.fromEntries(entries) as Record<Contender, Value>;
}

const names = Object.keys(operations) as OperationName[];

function medians(rounds: readonly Costs[]): Costs {
  const ofOperation = (name: OperationName): Cost => {
    const costs = rounds.map((round) => round[name]);
    const ofFigure = (figure: keyof Cost): [string, number] => [figure, median(costs.map((cost) => cost[figure]))];
    return Object.fromEntries((Object.keys(costs[0]!) as (keyof Cost)[]).map(ofFigure)) as unknown as Cost;
  };
  return Object.fromEntries(names.map((name) => [name, ofOperation(name)])) as Costs;
}

const nearFloor = atMost(1.15);
const fasterThanByHand = atLeast(2);

function timeTable(title: string, measured: readonly Measured[], explanation: string): Table {
  return {
    title,
    about:
      "Commands on one answer file of 10 KB, all managed by one stack: how long the engine takes with this package, " +
      "with as many resources that do nothing (the floor), with such that have as much state as this package's, and with " +
      "a dynamic provider as people write them by hand. " +
      "Beside it the CPU time of the process that serves the resources, without that of processes which it starts.",
    columns: [
      "commands, operation",
      ...contenders,
      `ours / floor (${nearFloor.words})`,
      "ours / floor, our state",
      `by hand / ours (${fasterThanByHand.words})`,
      ...contenders.map((contender) => `CPU ${contender}`),
    ],
    rows: measured.flatMap(({ commands, costs }) =>
      names.map((name) => {
        const took = byContender((contender) => costs[contender][name].seconds);
        return [
          `${commands}, ${name}`,
          ...contenders.map((contender) => seconds(took[contender])),
          judged(took.ours / took.floor, nearFloor),
          (took.ours / took["floor, our state"]).toFixed(2),
          judged(took["by hand"] / took.ours, fasterThanByHand),
          ...contenders.map((contender) => seconds(costs[contender][name].cpu)),
        ];
      }),
    ),
    explanation,
  };
}

const oneRead = atMost(1);

function accessTable(measured: readonly Measured[]): Table {
  // The engine has four resources under way for each core, and the answer file goes before its commands.
  const least = (commands: number): number => Math.ceil(commands / (4 * availableParallelism()));
  return {
    title: "How often the answer file is read and written",
    about:
      "Counted in the process that serves the resources. A write is a replacement of the file. The fewest writes that " +
      "are possible follow from how many resources the engine has under way at once. On SMB, each start of smbclient " +
      `is a connection. A preview reads once (${oneRead.words}).`,
    columns: [
      "share, commands, operation",
      "reads",
      "writes",
      "fewest writes",
      "smbclient",
      "reads by hand",
      "writes by hand",
      "smbclient by hand",
    ],
    rows: measured.flatMap(({ transport, commands, costs }) =>
      names.map((name) => {
        const [ours, byHand] = [costs.ours[name], costs["by hand"][name]];
        const changes = name === "up" || name === "destroy";
        return [
          `${transport}, ${commands}, ${name}`,
          name === "preview" ? judged(ours.reads, oneRead, 0) : count(ours.reads),
          count(ours.writes),
          count(changes ? least(commands) : 0),
          count(ours.connections),
          ...[byHand.reads, byHand.writes, byHand.connections].map(count),
        ];
      }),
    ),
    explanation: explanations.access,
  };
}

function memoryTable({ commands, costs }: Measured): Table {
  return {
    title: `Memory with ${commands} commands`,
    about:
      "The most memory that the process which serves the resources ever had (resident set size, in MB), on a directory. " +
      "The floor is Pulumi's own process with resources that do nothing.",
    columns: ["operation", ...contenders, "ours / floor"],
    rows: names.map((name) => {
      const memory = contenders.map((contender) => costs[contender][name].memory);
      return [name, ...memory.map(count), (memory[0]! / memory[1]!).toFixed(2)];
    }),
  };
}

function seconds(figure: number): string {
  return `${figure.toFixed(2)} s`;
}

function count(figure: number): string {
  return figure.toFixed(0);
}
