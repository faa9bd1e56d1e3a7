import { execFile, execFileSync, spawn, spawnSync, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { ConfigMap } from "@pulumi/pulumi/automation";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { dynamicDoor } from "../../support/doors";
import { projectFile, type Sandbox } from "./engine";
import { installedPackage } from "./installed-package";

const examples = resolve(__dirname, "..", "..", "..", "examples");

/** Options for output that is read by a program: no questions, no colors. */
const forPrograms = ["--non-interactive", "--color", "never"];

/** Of a program that is compiled here, once, instead of by each run of it. */
export const isCompiled = { PULUMI_UNATTEND_IS_COMPILED: "true" };

export function compiled(source: string): string {
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
  return transpileModule(source, { compilerOptions }).outputText;
}

/** A Pulumi program in a folder, run by the command `pulumi` as its users run it. */
export class Program {
  private readonly environment: NodeJS.ProcessEnv;

  constructor(
    readonly folder: string,
    private readonly sandbox: Sandbox,
    environment: NodeJS.ProcessEnv = {},
    private readonly door = dynamicDoor,
  ) {
    this.environment = { ...process.env, ...sandbox.environment, ...environment };
  }

  /** A project of a test's own, whose program the test writes. */
  static make(project: string, sandbox: Sandbox, environment: NodeJS.ProcessEnv = {}, door = dynamicDoor): Program {
    const folder = sandbox.projectFolder(project);
    const runtime = "{ name: nodejs, options: { typescript: false } }";
    writeFileSync(join(folder, "Pulumi.yaml"), projectFile(project, runtime));
    writeFileSync(join(folder, "package.json"), '{ "private": true, "main": "index.js" }');
    return new Program(folder, sandbox, { ...isCompiled, ...environment }, door);
  }

  /** Goes on with another version of the program, without its imports. */
  set source(source: string) {
    const imports = `import * as pulumi from "@pulumi/pulumi";\n${this.door.source}`;
    writeFileSync(join(this.folder, "index.js"), compiled(imports + source));
  }

  /** A copy of examples/<name> outside of the checkout, with the installed package; compiled, if it is in TypeScript. */
  static async copyExample(name: string, sandbox: Sandbox, environment: NodeJS.ProcessEnv = {}): Promise<Program> {
    const folder = join(sandbox.folder, name);
    // What runs by hand leave in the checkout stays there.
    const filter = (source: string): boolean => !["node_modules", "published"].includes(basename(source));
    cpSync(join(examples, name), folder, { recursive: true, filter });
    symlinkSync(join(await installedPackage(), "node_modules"), join(folder, "node_modules"), "junction");
    const source = join(folder, "index.ts");
    if (!existsSync(source)) return new Program(folder, sandbox, environment);
    const main = join(folder, "package.json");
    writeFileSync(main, readFileSync(main, "utf8").replace("index.ts", "index.js"));
    writeFileSync(join(folder, "index.js"), compiled(readFileSync(source, "utf8")));
    return new Program(folder, sandbox, { ...isCompiled, ...environment });
  }

  /** Runs `pulumi` and gives what it prints. Rejects with that if it fails. */
  async pulumi(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(...args);
    if (code !== 0) throw new Error(`pulumi ${args.join(" ")} failed:\n${stdout}${stderr}`);
    return stdout;
  }

  /** Runs `pulumi` and gives what it prints and its exit code, also if it fails. */
  async run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const options = { cwd: this.folder, env: this.environment, maxBuffer: Infinity };
    try {
      return { code: 0, ...(await promisify(execFile)("pulumi", [...forPrograms, ...args], options)) };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string };
      if (typeof code !== "number") throw error;
      return { code, stdout, stderr };
    }
  }

  /** Starts `pulumi` in a process group of its own, as a shell does. */
  start(environment: NodeJS.ProcessEnv, ...args: string[]): RunningPulumi {
    return new RunningPulumi(args, { cwd: this.folder, env: { ...this.environment, ...environment } });
  }

  /** Makes a stack, and configures it for the share on which it publishes. */
  async initialize(stack: string, configuration: ConfigMap = {}): Promise<void> {
    await this.pulumi("stack", "init", stack, "--no-select");
    const all = { ...(await this.sandbox.configuration()), ...configuration };
    for (const [key, { value, secret }] of Object.entries(all)) {
      await this.pulumi("config", "set", "--stack", stack, ...(secret ? ["--secret"] : []), key, value);
    }
  }

  async outputs(...args: string[]): Promise<unknown> {
    return JSON.parse(await this.pulumi("stack", "output", "--json", ...args));
  }
}

/** True until a process has ended, also if nobody has asked yet how. */
export function isRunning(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return /^[^Z]/.test(stdout.trim());
}

/** A `pulumi` that is at work. */
class RunningPulumi {
  private readonly child: ChildProcess;
  /** What it has printed so far. */
  said = "";
  readonly ended: Promise<unknown>;

  constructor(args: readonly string[], options: SpawnOptions) {
    this.child = spawn("pulumi", [...forPrograms, ...args], {
      ...options,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.on("data", (text) => (this.said += String(text)));
    this.ended = once(this.child, "close");
  }

  get pid(): number {
    return this.child.pid!;
  }

  get exitCode(): number | null {
    return this.child.exitCode;
  }

  /** The processes that it has started and that are still there. */
  children(): { pid: number; command: string }[] {
    const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
    return all
      .map((line) => /^ *(\d+) +(\d+) +(.*)/.exec(line) ?? [])
      .filter(([, , parent]) => Number(parent) === this.pid)
      .map(([, pid, , command]) => ({ pid: Number(pid), command: command! }));
  }
}
