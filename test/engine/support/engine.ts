import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  LocalWorkspace,
  PulumiCommand,
  type ConfigMap,
  type DestroyOptions,
  type EngineEvent,
  type OutputMap,
  type PreviewOptions,
  type PulumiFn,
  type Stack,
  type UpOptions,
} from "@pulumi/pulumi/automation";
import * as runtime from "@pulumi/pulumi/runtime";
import { checkout } from "../../support/checkout";
import { SambaServer } from "../../support/samba";

// Inline programs of one process share their connections by port. Each run's engine listens on another port, but now and
// then on one that an engine before it had, whose connection counts as broken: the run then fails with "UNAVAILABLE".
const { grpcClientOptions } = runtime as unknown as { grpcClientOptions: Record<string, unknown> };
grpcClientOptions["grpc.use_local_subchannel_pool"] = 1;

/**
 * Makes the engine, and each Node.js that it starts, start quickly: they load less, and do not live long enough for it to pay to
 * collect garbage often. Where a test is about the package as its users have it, its Node.js does without.
 */
export const startQuickly = {
  NODE_OPTIONS: `--require ${JSON.stringify(join(checkout, "scripts", "test", "load-late.cjs"))}`,
  GOGC: "400",
};

/** Found once for all stacks. */
let pulumiCommand: Promise<PulumiCommand> | undefined;

/** What one run of the engine said and did. */
export interface Run {
  /** The operations on resources of this provider, by resource name: `{ agent: "update" }`; those that stay are left out. */
  readonly changes: Record<string, string>;
  /** What was said under each resource, by resource name. */
  readonly words: Record<string, string>;
  /** Errors, wherever they were said. */
  readonly errors: string;
  /** Everything that the engine printed, events included. */
  readonly output: string;
}

/** How programs reach the share that they publish on. */
export type Transport = "directory" | "smb";

/** A folder of a test's own: the engine's state, the programs' directories and the share. */
export class Sandbox {
  /** That of the sandboxes that are made from now on. */
  static transport: Transport = "directory";

  readonly folder = mkdtempSync(join(tmpdir(), "unattend-"));
  /** Where answer files are published. */
  readonly share = join(this.folder, "share");
  private readonly state = join(this.folder, "state");
  private readonly stacks = new Map<string, TestStack>();
  server: Promise<SambaServer> | undefined;

  constructor(private readonly transport = Sandbox.transport) {
    for (const name of [this.share, join(this.state, "home"), join(this.state, "stacks")]) {
      mkdirSync(name, { recursive: true });
    }
  }

  /** The environment that makes the engine keep its state here, and start quickly. */
  get environment(): Record<string, string> {
    const stacks = join(this.state, "stacks");
    return {
      ...startQuickly,
      PULUMI_HOME: join(this.state, "home"),
      PULUMI_BACKEND_URL: `file://${stacks.replaceAll("\\", "/")}`,
    };
  }

  /** The path by which programs publish a file of the share. */
  path(name: string): string {
    return this.transport === "smb" ? SambaServer.unc(name) : join(this.share, name);
  }

  /** What a stack has to be configured with, to reach the share. */
  async configuration(): Promise<ConfigMap> {
    if (this.transport === "directory") return {};
    this.server ??= SambaServer.start({ folder: this.share });
    return (await this.server).stackConfiguration;
  }

  /** A stack of an inline program. One that is there already goes on with this program. */
  async stack(
    project: string,
    stackName: string,
    program: PulumiFn,
    environment: Record<string, string> = {},
  ): Promise<TestStack> {
    const id = `${project}/${stackName}`;
    const known = this.stacks.get(id);
    if (known) {
      known.program = program;
      return known;
    }
    // Not `createOrSelectStack`, which runs `pulumi` twice for a new one.
    const isThere = existsSync(this.stateFile(project, stackName));
    const stack = await LocalWorkspace[isThere ? "selectStack" : "createStack"](
      { projectName: project, stackName, program },
      {
        workDir: this.projectFolder(project),
        envVars: { ...this.environment, ...environment },
        pulumiCommand: await (pulumiCommand ??= PulumiCommand.get()),
      },
    );
    // The Automation API asks for both after each operation: three more runs of `pulumi`, which take as long as the operation.
    stack.info = () => Promise.resolve(undefined);
    stack.outputs = () => Promise.resolve(this.outputs(project, stackName));
    const configuration = await this.configuration();
    if (Object.keys(configuration).length > 0) await stack.setAllConfig(configuration);
    const made = new TestStack(stack);
    this.stacks.set(id, made);
    return made;
  }

  /** The directory of a project, in which this package is installed. */
  projectFolder(project: string): string {
    const folder = join(this.folder, "projects", project);
    if (mkdirSync(folder, { recursive: true })) {
      const modules = join(folder, "node_modules");
      mkdirSync(modules);
      symlinkSync(join(checkout, "node_modules", "@pulumi"), join(modules, "@pulumi"), "junction");
      symlinkSync(checkout, join(modules, "pulumi-unattend"), "junction");
      writeFileSync(join(folder, "Pulumi.yaml"), projectFile(project, "nodejs"));
    }
    return folder;
  }

  /** The resources in a stack's state, as they stand on the disk. */
  resources(project: string, stackName: string): Resource[] {
    const { checkpoint } = JSON.parse(readFileSync(this.stateFile(project, stackName), "utf8")) as {
      checkpoint: { latest: { resources?: Resource[] } };
    };
    return checkpoint.latest.resources ?? [];
  }

  /** A stack's outputs, as they stand on the disk. */
  private outputs(project: string, stackName: string): OutputMap {
    const stack = this.resources(project, stackName).find(({ type }) => type === "pulumi:pulumi:Stack");
    return Object.fromEntries(
      Object.entries(stack?.outputs ?? {}).map(([name, value]) => [name, { value, secret: false }]),
    );
  }

  /** The file in which the engine keeps a stack's state. */
  stateFile(project: string, stackName: string): string {
    return join(this.state, "stacks", ".pulumi", "stacks", project, `${stackName}.json`);
  }

  async remove(): Promise<void> {
    await (await this.server)?.remove();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The rows of a table. By SMB, where each costs several processes, only some: what is the same however it is reached, goes once. */
export function rowsToTry<Row>(rows: readonly Row[], bySmb: (row: Row) => boolean): readonly Row[] {
  return Sandbox.transport === "smb" ? rows.filter(bySmb) : rows;
}

type Operation = (options: {
  onEvent: (event: EngineEvent) => void;
  onOutput: (text: string) => void;
  onError: (text: string) => void;
}) => Promise<unknown>;

export class TestStack {
  constructor(readonly stack: Stack) {}

  /** Goes on with another version of the program. */
  set program(program: PulumiFn) {
    this.stack.workspace.program = program;
  }

  preview(options: PreviewOptions = {}): Promise<Run> {
    return this.run((each) => this.stack.preview({ ...each, ...options }));
  }

  up(options: UpOptions = {}): Promise<Run> {
    return this.run((each) => this.stack.up({ ...each, ...options }));
  }

  refresh(): Promise<Run> {
    return this.run((options) => this.stack.refresh(options));
  }

  destroy(options: DestroyOptions = {}): Promise<Run> {
    return this.run((each) => this.stack.destroy({ ...each, ...options }));
  }

  /** An operation that fails: gives what it said. */
  async failing(operation: () => Promise<Run>): Promise<Run> {
    try {
      await operation();
    } catch (error) {
      if (error instanceof FailedRun) return error.run;
      throw error;
    }
    throw new Error("the operation succeeded, but should have failed");
  }

  async outputs(): Promise<Record<string, unknown>> {
    const outputs = await this.stack.outputs();
    return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value as unknown]));
  }

  private async run(operation: Operation): Promise<Run> {
    const events: EngineEvent[] = [];
    let output = "";
    const finished = (): Run => summarize(events, output);
    try {
      const keep = (text: string): void => void (output += text);
      await operation({ onEvent: (event) => events.push(event), onOutput: keep, onError: keep });
    } catch (error) {
      throw new FailedRun(error as Error, finished());
    }
    return finished();
  }
}

class FailedRun extends Error {
  constructor(
    error: Error,
    readonly run: Run,
  ) {
    super(`${error.message}\n${run.errors}`);
  }
}

function summarize(events: readonly EngineEvent[], output: string): Run {
  const changes: Record<string, string> = {};
  const words: Record<string, string> = {};
  let errors = "";
  for (const { resourcePreEvent, resOutputsEvent, diagnosticEvent } of events) {
    const metadata = resourcePreEvent?.metadata ?? resOutputsEvent?.metadata;
    if (metadata && /\bunattend:\w/.test(metadata.urn) && metadata.op !== "same" && metadata.op !== "refresh") {
      changes[nameOf(metadata.urn)] = metadata.op;
    }
    if (!diagnosticEvent || diagnosticEvent.ephemeral) continue;
    const message = withoutColors(diagnosticEvent.message);
    if (diagnosticEvent.severity === "error" || diagnosticEvent.severity === "info#err") errors += message;
    else if (diagnosticEvent.urn) {
      const name = nameOf(diagnosticEvent.urn);
      words[name] = (words[name] ?? "") + message;
    }
  }
  const trimmed = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text.trim()]));
  // Pulumi's own SDK logs whole responses at debug level, secrets included; without --debug nobody gets to see that.
  const shown = events.filter(({ diagnosticEvent }) => diagnosticEvent?.severity !== ("debug" as string));
  return { changes, words: trimmed, errors, output: output + JSON.stringify(shown) };
}

function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

/**
 * What a run did and said about one row of a table whose rows share a stack: about the answer file that is called like the
 * row, here `file`, and about commands whose names begin so.
 */
export function rowOf({ changes, words }: Run, row: string): Pick<Run, "changes" | "words"> {
  const ofRow = (all: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => name === row || name.startsWith(`${row}-`))
        .map(([name, value]) => [name === row ? "file" : name.slice(row.length + 1), value]),
    );
  return { changes: ofRow(changes), words: ofRow(words) };
}

/** The file `Pulumi.yaml` of a project that may use the provider plugin in a folder, as a rule of the package beside it. */
export function projectFile(project: string, runtime: string, folder = "node_modules/pulumi-unattend"): string {
  const plugin = `{ name: unattend, path: ${folder} }`;
  return `name: ${project}\nruntime: ${runtime}\nplugins: { providers: [${plugin}] }\n`;
}

/** The engine marks colors as `<{%fg 1%}>`. */
function withoutColors(text: string): string {
  return text.replace(/<\{%[^%]*%\}>/g, "");
}

/** What a state says of a resource, apart from much more. */
export interface Resource {
  readonly type: string;
  readonly urn: string;
  readonly outputs?: Record<string, unknown>;
  /** Where the program declares it. */
  readonly sourcePosition?: string;
}
