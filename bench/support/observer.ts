/**
 * Loaded into every Node.js process that the engine starts (`--require`). In the process that serves resources it
 * notes down what that has cost so far. Again and again, since the engine kills it in the end.
 */
import { ChildProcess } from "node:child_process";
import { openSync, writeSync } from "node:fs";
import files from "node:fs/promises";
import { basename, join } from "node:path";
import { fileName } from "./answer-files";

/** What a process has cost. */
export interface Cost {
  /** Seconds of CPU time, without that of processes which it started. */
  cpu: number;
  /** The most memory that it ever had (resident set size), in megabytes. */
  memory: number;
  /** How often it read the answer file. */
  reads: number;
  /** How often it wrote the answer file, or put another one in its place. */
  writes: number;
  /** How often it started smbclient. */
  connections: number;
}

/** The variable that names the folder in which each process notes down its cost. */
export const folderVariable = "UNATTEND_BENCH_FOLDER";

/** How often it is noted, in milliseconds: so much of its time goes unnoticed at most. */
const interval = 50;

if (/cmd.dynamic-provider|pulumi-resource-unattend/.test(process.argv[1] ?? "")) observe(process.env[folderVariable]!);

function observe(folder: string): void {
  const counted = { reads: 0, writes: 0, connections: 0 };
  const note = openSync(join(folder, `${process.pid}.json`), "w");
  const write = (): void => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cost: Cost = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, ...counted };
    // In one piece and over the one before, so that it is whole whenever the process is killed.
    writeSync(note, JSON.stringify(cost).padEnd(200), 0);
  };
  write();
  setInterval(write, interval).unref();

  const count = (figure: keyof typeof counted, times: number): void => {
    if (times === 0) return;
    counted[figure] += times;
    write();
  };
  const isAnswerFile = (file: unknown): number => Number(typeof file === "string" && basename(file) === fileName);
  before(files, "readFile", ([file]) => count("reads", isAnswerFile(file)));
  before(files, "writeFile", ([file]) => count("writes", isAnswerFile(file)));
  before(files, "rename", ([, to]) => count("writes", isAnswerFile(to)));
  before(ChildProcess.prototype as unknown as { spawn: Method }, "spawn", ([options]) => {
    const commands = (options as { args: string[] }).args.join(" ");
    count("connections", 1);
    count("reads", occurrences(commands, new RegExp(`\\bget "[^"]*${fileName}" -`, "g")));
    count("writes", occurrences(commands, new RegExp(`\\b(?:put -|rename "[^"]*") "[^"]*${fileName}"`, "g")));
  });
}

type Method = (...args: unknown[]) => unknown;

/** Lets `look` see the arguments of each call of a method. */
function before<Name extends string>(object: Record<Name, unknown>, name: Name, look: (args: unknown[]) => void): void {
  const method = object[name] as Method;
  object[name] = function (this: unknown, ...args: unknown[]) {
    look(args);
    return method.apply(this, args);
  };
}

function occurrences(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
