import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EngineEvent, Stack } from "@pulumi/pulumi/automation";
import { projectFile, Sandbox, type Transport } from "../../test/engine/support/engine";
import { checkout } from "../../test/support/checkout";
import { fileName } from "./answer-files";
import { folderVariable, type Cost as ProcessCost } from "./observer";
import { programs, type AnyContender } from "./programs";

/** What an operation of the engine cost: how long it took, and what the process that served its resources cost. */
export interface Cost extends ProcessCost {
  readonly seconds: number;
}

type Operation = (stack: Stack, options: { onEvent: (event: EngineEvent) => void }) => Promise<unknown>;

/** What is measured, one after the other. A program does not change between. */
export const operations = {
  up: (stack, options) => stack.up(options),
  preview: (stack, options) => stack.preview(options),
  "up again": (stack, options) => stack.up(options),
  refresh: (stack, options) => stack.refresh(options),
  destroy: (stack, options) => stack.destroy(options),
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;

export interface Setting {
  readonly contender: AnyContender;
  readonly commands: number;
  readonly transport: Transport;
  /** What stands on the share before. */
  readonly answerFile: string;
}

/** Those that publish commands. */
const publishing: readonly AnyContender[] = ["ours", "one array", "by hand", "plugin"];

class MeasuredSandbox extends Sandbox {
  readonly notes = join(this.folder, "notes");

  override get environment(): Record<string, string> {
    return {
      ...super.environment,
      NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, "observer.js"))}`,
      // What a provider requires by name, an ordinary program has installed beside it.
      NODE_PATH: join(checkout, "node_modules"),
      [folderVariable]: this.notes,
    };
  }

  /** Puts a plugin that does nothing in the place of this package's. */
  usePluginThatDoesNothing(project: string): void {
    const folder = join(this.projectFolder(project), "no-op-plugin");
    mkdirSync(folder);
    const main = JSON.stringify(join(__dirname, "no-op-plugin.js"));
    writeFileSync(join(folder, "pulumi-resource-unattend"), `#!/usr/bin/env node\nrequire(${main});\n`, {
      mode: 0o755,
    });
    writeFileSync(join(this.projectFolder(project), "Pulumi.yaml"), projectFile(project, "nodejs", "no-op-plugin"));
  }
}

/** A stack of commands on one answer file, whose operations are measured, and checked for what they did. */
export class MeasuredStack {
  private constructor(
    private readonly setting: Setting,
    private readonly sandbox: MeasuredSandbox,
    private readonly stack: Stack,
  ) {}

  static async open(setting: Setting): Promise<MeasuredStack> {
    const { contender, commands, transport, answerFile } = setting;
    const sandbox = new MeasuredSandbox(transport);
    writeFileSync(join(sandbox.share, fileName), answerFile);
    if (contender === "no-op plugin") sandbox.usePluginThatDoesNothing("bench");
    const program = programs[contender](sandbox.path(fileName), commands);
    const { stack } = await sandbox.stack("bench", "dev", program);
    return new MeasuredStack(setting, sandbox, stack);
  }

  /** Measured from the start of `pulumi` until it sums up. */
  async measure(name: OperationName): Promise<Cost> {
    const { notes } = this.sandbox;
    rmSync(notes, { recursive: true, force: true });
    mkdirSync(notes);
    const start = performance.now();
    let end = start;
    await operations[name](this.stack, { onEvent: () => (end = performance.now()) });
    this.check(name === "destroy" ? 0 : this.setting.commands);
    // The engine starts a plugin once more, to see whether its configuration is still the same.
    const costs = readdirSync(notes).map((each) => JSON.parse(readFileSync(join(notes, each), "utf8")) as ProcessCost);
    if (costs.length === 0) throw new Error("no process has noted what it cost");
    const sum = (figure: keyof ProcessCost): number => costs.reduce((all, cost) => all + cost[figure], 0);
    return {
      seconds: (end - start) / 1000,
      cpu: sum("cpu"),
      memory: sum("memory"),
      reads: sum("reads"),
      writes: sum("writes"),
      connections: sum("connections"),
    };
  }

  /** The file in which the engine keeps the stack's state. */
  get stateFile(): string {
    return this.sandbox.stateFile("bench", "dev");
  }

  private check(expected: number): void {
    const { contender, answerFile } = this.setting;
    if (!publishing.includes(contender)) return;
    const published = readFileSync(join(this.sandbox.share, fileName), "utf8");
    const found = published.split("<RunAsynchronousCommand").length - 1;
    if (found !== expected) throw new Error(`${contender}: ${found} commands are published instead of ${expected}`);
    if (contender !== "by hand" && expected === 0 && published !== answerFile) throw new Error("destroy left traces");
  }

  remove(): Promise<void> {
    return this.sandbox.remove();
  }
}
