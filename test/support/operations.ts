import { RunError } from "@pulumi/pulumi";
import * as runtime from "@pulumi/pulumi/runtime";
import { sep } from "node:path";
import type { answerFile, asyncCommand, commandList } from "../../provider";
import { checkout } from "./checkout";

/** What an operation did and said. */
export interface Operation {
  /** By resource name; resources that stay are left out. */
  readonly changes: Record<string, Change>;
  /** What was said under each resource, by resource name: one text for each time. */
  readonly words: Record<string, string[]>;
  readonly failures: string[];
}

type Change = "create" | "update" | "replace" | "delete";
type Properties = Record<string, unknown> & { readonly __declaration: { readonly urn: string } };
type Provider = Record<
  "answerFile" | "asyncCommand" | "commandList",
  typeof answerFile & typeof asyncCommand & typeof commandList
>;

/** A resource in a stack's state. */
interface Resource {
  readonly kind: keyof Provider;
  readonly inputs: Properties;
  readonly outputs: Properties;
}

/**
 * A stack whose operations call the provider as the engine does, but without the engine, which takes seconds to start. Each
 * operation has a provider of its own, as it has a process of its own otherwise.
 */
export class Operations {
  private state = new Map<string, Resource>();

  constructor(
    readonly project = "shop",
    readonly stack = "dev",
    /** How the stack is configured. */
    private readonly configuration: Record<string, { value: string }> = {},
  ) {}

  preview(program: () => void): Promise<Operation> {
    return this.run(program, new Map(this.state), true);
  }

  async up(program: () => void): Promise<Operation> {
    const operation = await this.tryUp(program);
    if (operation.failures.length > 0) throw new Error(operation.failures.join("\n"));
    return operation;
  }

  /** An update that may fail. */
  tryUp(program: () => void): Promise<Operation> {
    return this.run(program, this.state, false);
  }

  destroy(): Promise<Operation> {
    return this.run(undefined, this.state, false);
  }

  /** The next operation starts with these resources. */
  recall(resources: readonly { readonly inputs: Properties; readonly outputs: Properties }[]): void {
    this.state = new Map(
      resources.map(({ inputs, outputs }) => {
        const { urn } = inputs.__declaration;
        return [urn, { kind: kindOf(urn.split("::")[2]!), inputs, outputs }];
      }),
    );
  }

  /** The next operation starts with an empty state. */
  loseState(): void {
    this.state = new Map();
  }

  /** @param program undefined to destroy the stack. */
  private async run(
    program: (() => void) | undefined,
    state: Map<string, Resource>,
    isPreview: boolean,
  ): Promise<Operation> {
    const engine = new Engine(state, isPreview);
    await engine.configure(this.configuration);
    if (program) await runProgram(program, this, engine);
    // What a failed update has not come to stays in the state.
    if (engine.operation.failures.length === 0) await engine.removeLeftovers();
    return engine.operation;
  }
}

/** What the engine does in one operation. */
class Engine {
  readonly operation: Operation = { changes: {}, words: {}, failures: [] };
  private readonly provider = newProvider((urn, words) => (this.operation.words[nameOf(urn)] ??= []).push(words));
  /** What the program has not declared, so far. */
  private readonly leaving: Map<string, Resource>;
  private readonly replaced: Resource[] = [];

  constructor(
    private readonly state: Map<string, Resource>,
    private readonly isPreview: boolean,
  ) {
    this.leaving = new Map(state);
  }

  async configure(configuration: Record<string, { value: string }>): Promise<void> {
    const config = { get: (key: string) => configuration[key]?.value };
    await this.provider.answerFile.configure({ config: config as never });
  }

  /** Does what has to be done for a resource that the program declares; gives its properties. */
  async register(kind: Resource["kind"], given: Properties): Promise<Properties> {
    const { urn } = given.__declaration;
    const old = this.state.get(urn);
    this.leaving.delete(urn);
    let inputs = await this.check(kind, old?.inputs ?? {}, given);
    const change = old ? await this.diff(old, inputs) : "create";
    if (change) this.operation.changes[nameOf(urn)] = change;
    if (change === "replace") {
      this.replaced.push(old!);
      inputs = await this.check(kind, {}, given);
    }
    const outputs = change && !this.isPreview ? await this.make(kind, inputs, change, old) : (old?.outputs ?? inputs);
    this.state.set(urn, { kind, inputs, outputs });
    return { ...inputs, ...outputs };
  }

  /** Removes what was replaced, and what the program does not declare any more. */
  async removeLeftovers(): Promise<void> {
    for (const { kind, outputs } of [...this.replaced, ...this.leaving.values()].reverse()) {
      const { urn } = outputs.__declaration;
      if (!this.isPreview) await this.provider[kind].delete("", outputs as never);
      if (!this.leaving.has(urn)) continue;
      this.operation.changes[nameOf(urn)] = "delete";
      this.state.delete(urn);
    }
  }

  private async check(kind: Resource["kind"], olds: object, given: Properties): Promise<Properties> {
    const { inputs, failures = [] } = await this.provider[kind].check(olds, given as never);
    if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("\n"));
    return inputs as unknown as Properties;
  }

  private async diff({ kind, outputs }: Resource, inputs: Properties): Promise<Change | undefined> {
    const { changes, replaces = [] } = await this.provider[kind].diff("", outputs as never, inputs as never);
    return replaces.length > 0 ? "replace" : changes ? "update" : undefined;
  }

  private async make(
    kind: Resource["kind"],
    inputs: Properties,
    change: Change,
    old: Resource | undefined,
  ): Promise<Properties> {
    const lifecycle = this.provider[kind];
    const made =
      change === "update"
        ? await lifecycle.update("", old!.outputs as never, inputs as never)
        : await lifecycle.create(inputs as never);
    return made.outs as unknown as Properties;
  }
}

/** Gives each resource that a program declares to the engine. */
async function runProgram(program: () => void, { project, stack }: Operations, engine: Engine): Promise<void> {
  const { failures } = engine.operation;
  const newResource = async ({ type, inputs }: runtime.MockResourceArgs): Promise<runtime.MockResourceResult> => {
    if (type === "pulumi:pulumi:Stack") return { id: "stack", state: {} };
    try {
      return { id: "id", state: await engine.register(kindOf(type), withoutMarks(inputs) as Properties) };
    } catch (error) {
      failures.push((error as Error).message);
      throw error;
    }
  };
  await runtime.setMocks({ newResource, call: () => ({}) }, project, stack);
  try {
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface wants a promise
    await runtime.runInPulumiStack(async () => program());
  } catch (error) {
    if (!RunError.isInstance(error)) throw error;
    failures.push(error.message);
  } finally {
    // It fails with what failed above.
    await runtime.disconnect().catch(() => undefined);
  }
}

/** The provider as its process loads it, with nothing in memory. */
function newProvider(said: (urn: string, words: string) => void): Provider {
  const folder = `${checkout}${sep}dist${sep}provider${sep}`;
  for (const module of Object.keys(require.cache)) if (module.startsWith(folder)) delete require.cache[module];
  /* eslint-disable @typescript-eslint/no-require-imports */
  const report = require(`${folder}report`) as { reportToEngine: unknown };
  report.reportToEngine = (urn: string, _severity: string, words: string): Promise<void> => {
    said(urn, words);
    return Promise.resolve();
  };
  return require(`${folder}index`) as Provider;
  /* eslint-enable */
}

/** Values as a provider gets them: of a secret the engine takes its mark away. */
function withoutMarks(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (runtime.isRpcSecret(value)) return withoutMarks(runtime.unwrapRpcSecret(value));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutMarks(part)]));
}

/** What the provider calls the lifecycle of a type of resources. */
function kindOf(type: string): keyof Provider {
  const name = type.slice(type.lastIndexOf(":") + 1);
  return (name[0]!.toLowerCase() + name.slice(1)) as keyof Provider;
}

function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}
