import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

/** What a publishing process is to do. */
export interface Job {
  /** The path of the answer file, as a program would give it. */
  readonly path: string;
  readonly project: string;
  /** Commands to create. */
  readonly names: readonly string[];
  /** The stack's configuration. */
  readonly configuration: Record<string, { value: string }>;
  /** The step before which the process stops until it is told to go on, from 1. */
  readonly stopAt?: number;
  /** If it stops before it writes: writes half of the file into this directory. */
  readonly half?: { readonly folder: string };
}

/** What such a process runs, compiled once for all of them: that takes longer than to publish. */
const { outputText: code } = transpileModule(readFileSync(join(__dirname, "publishing-process.ts"), "utf8"), {
  compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
});

/** A process that publishes. It is ready, and waits to be told what. */
export class PublishingProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(): Promise<PublishingProcess> {
    const stdio: StdioOptions = ["ignore", "inherit", "inherit", "ipc"];
    const child = spawn(execPath, ["--eval", code], { cwd: __dirname, stdio });
    const process = new PublishingProcess(child);
    await process.says("ready");
    return process;
  }

  /** Does the whole job. */
  async publish(job: Job): Promise<void> {
    const done = this.says("done");
    this.child.send(job);
    await done;
    await this.ended();
  }

  /** Does the job as far as its `stopAt`, and is killed there. */
  async publishUntilKilled(job: Job): Promise<void> {
    const stopped = this.says("stopped");
    this.child.send(job);
    await stopped;
    this.child.kill("SIGKILL");
    await this.ended();
  }

  /** Begins the job, is asked to end at its `stopAt`, and goes on. Gives the signal that it ended by. */
  async publishUntilAsked(job: Job, signal: "SIGINT" | "SIGTERM"): Promise<string | null> {
    const stopped = this.says("stopped");
    this.child.send(job);
    await stopped;
    this.child.kill(signal);
    this.child.send("go on");
    await this.ended();
    return this.child.signalCode;
  }

  private async says(expected: string): Promise<void> {
    const [said] = (await Promise.race([once(this.child, "message"), this.ended()])) as string[];
    if (said !== expected) throw new Error(`the publishing process says: ${said}`);
  }

  private async ended(): Promise<string[]> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, "exit");
    return ["ended"];
  }
}
