import * as pulumi from "@pulumi/pulumi";
import * as runtime from "@pulumi/pulumi/runtime";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { answerFile, asyncCommand, commandList } from "../../provider";
import type * as Reports from "../../provider/report";
import { checkout } from "./checkout";
import { FreshModules } from "./fresh-modules";

/** What an operation did and said. */
export interface Operation {
  /** By resource name; resources that stay are left out. */
  readonly changes: Record<string, "create" | "update" | "replace" | "delete">;
  /** What was said under each resource, by resource name: one text for each time. */
  readonly words: Record<string, string[]>;
  readonly failures: readonly string[];
}

type Properties = Record<string, unknown> & { readonly __declaration: { readonly urn: string } };
type Provider = Record<Kind, typeof answerFile & typeof asyncCommand & typeof commandList>;
type Kind = "answerFile" | "asyncCommand" | "commandList";

const kinds: Readonly<Record<string, Kind>> = {
  AnswerFile: "answerFile",
  AsyncCommand: "asyncCommand",
  CommandList: "commandList",
};

interface Resource {
  readonly kind: Kind;
  readonly inputs: Properties;
  readonly outputs: Properties;
}

/** A resource of another provider, whose value is known only once it is there. */
export class Later<T> extends pulumi.CustomResource {
  declare readonly value: pulumi.Output<T>;

  constructor(name: string, given: T) {
    super("test:index:Later", name, { given, value: undefined });
  }
}

interface Options {
  /** Names of the only resources that are looked at, as by `--target`. */
  readonly targets?: readonly string[];
}

/**
 * A stack whose operations call the provider as the engine does, but without the engine, which takes seconds to start. Each
 * operation has a provider of its own, as it has a process of its own otherwise.
 */
export class Operations {
  private state = new Map<string, Resource>();
  /** Resources of other providers that are there. */
  private readonly others = new Set<string>();
  /** Called whenever something may have been published. */
  afterEachStep: () => void = () => undefined;

  constructor(
    readonly project = "shop",
    readonly stack = "dev",
    /** How the stack is configured. */
    private readonly configuration: Record<string, { value: string }> = {},
  ) {}

  preview(program: () => void, options?: Options): Promise<Operation> {
    return this.run(program, { ...options, isPreview: true });
  }

  /** Fails if something in it fails. */
  async up(program: () => void, options?: Options): Promise<Operation> {
    const operation = await this.tryUp(program, options);
    if (operation.failures.length > 0) throw new Error(operation.failures.join("\n"));
    return operation;
  }

  tryUp(program: () => void, options?: Options): Promise<Operation> {
    return this.run(program, { ...options, isPreview: false });
  }

  async destroy(): Promise<Operation> {
    return this.run(undefined, { isPreview: false });
  }

  /** Takes up what stands there now. */
  async refresh(): Promise<Operation> {
    const { operation, provider } = await this.begin();
    for (const [urn, { kind, inputs, outputs }] of [...this.state]) {
      const lifecycle = provider[kind];
      const read = await lifecycle.read("id", outputs as never);
      const now = { kind, inputs: (read.inputs ?? inputs) as Properties, outputs: read.props as unknown as Properties };
      if (read.id === "") {
        operation.changes[nameOf(urn)] = "delete";
        this.state.delete(urn);
        continue;
      }
      if (!isDeepStrictEqual(outputs, now.outputs)) operation.changes[nameOf(urn)] = "update";
      await lifecycle.diff("id", now.outputs as never, inputs as never);
      this.state.set(urn, now);
    }
    return operation;
  }

  /** What the recorded Orders of a resource's commands are, by name. */
  ordersOf(name: string): unknown {
    const [, resource] = [...this.state].find(([urn]) => nameOf(urn) === name)!;
    return resource.outputs.orders;
  }

  /** The next operation starts with these resources. */
  recall(resources: readonly { readonly inputs: Properties; readonly outputs: Properties }[]): void {
    this.state = new Map(
      resources.map(({ inputs, outputs }): [string, Resource] => {
        const { urn } = inputs.__declaration;
        return [urn, { kind: kindOf(urn.split("::")[2]!)!, inputs, outputs }];
      }),
    );
  }

  /** The next operation starts with an empty state. */
  loseState(): void {
    this.state = new Map();
  }

  /** In the next program the resource has another name, with an alias. */
  rename(former: string, now: string): void {
    const moved = [...this.state].map(([urn, resource]): [string, Resource] => {
      const isMeant = nameOf(urn) === former;
      return [isMeant ? urn.slice(0, -former.length) + now : urn, resource];
    });
    this.state = new Map(moved);
  }

  private async begin(): Promise<{ operation: Operation & { failures: string[] }; provider: Provider }> {
    const operation: Operation & { failures: string[] } = { changes: {}, words: {}, failures: [] };
    const provider = newProvider((urn, words) => (operation.words[nameOf(urn)] ??= []).push(words));
    const config = { get: (key: string) => this.configuration[key]?.value };
    await provider.answerFile.configure({ config: config as never });
    return { operation, provider };
  }

  /** @param program undefined to destroy the stack. */
  private async run(
    program: (() => void) | undefined,
    { isPreview, targets }: Options & { isPreview: boolean },
  ): Promise<Operation> {
    const { operation, provider } = await this.begin();
    const state = isPreview ? new Map(this.state) : this.state;
    const leaving = new Map(state);
    const replaced: Resource[] = [];
    const isTarget = (urn: string): boolean => targets?.includes(nameOf(urn)) ?? true;
    const register = async (kind: Kind, inputs: Properties): Promise<Properties> => {
      const lifecycle = provider[kind];
      const { urn } = inputs.__declaration;
      const old = state.get(urn);
      leaving.delete(urn);
      if (!isTarget(urn)) return { ...inputs, ...old?.outputs };
      const check = async (olds: object): Promise<Properties> => {
        const { inputs: news, failures = [] } = await lifecycle.check(olds, inputs as never);
        if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("\n"));
        return news as unknown as Properties;
      };
      let news = await check(old?.inputs ?? {});
      const diff = old && (await lifecycle.diff("", old.outputs as never, news as never));
      const isReplaced = diff !== undefined && (diff.replaces ?? []).length > 0;
      const change = !diff ? "create" : isReplaced ? "replace" : diff.changes ? "update" : undefined;
      if (change) operation.changes[nameOf(urn)] = change;
      if (isReplaced) {
        news = await check({});
        replaced.push(old!);
      }
      let outputs = old?.outputs ?? news;
      if (change && !isPreview) {
        const made =
          change === "update"
            ? lifecycle.update("", old!.outputs as never, news as never)
            : lifecycle.create(news as never);
        outputs = (await made).outs as unknown as Properties;
        this.afterEachStep();
      }
      state.delete(urn); // What leaves is removed in the sequence of the last program, backwards.
      state.set(urn, { kind, inputs: news, outputs });
      return { ...news, ...outputs };
    };
    const registerOther = (name: string, given: unknown): object => {
      if (!isPreview) this.others.add(name);
      return this.others.has(name) ? { value: given } : {};
    };
    if (program) await runProgram(program, this, isPreview, { register, registerOther }, operation.failures);
    // What a failed update has not come to stays in the state.
    if (operation.failures.length === 0) {
      for (const { kind, outputs } of [...replaced, ...leaving.values()].reverse()) {
        const { urn } = outputs.__declaration;
        if (!isTarget(urn)) continue;
        if (!isPreview) {
          await provider[kind].delete("", outputs as never);
          this.afterEachStep();
        }
        if (!leaving.has(urn)) continue;
        operation.changes[nameOf(urn)] = "delete";
        state.delete(urn);
      }
    }
    return operation;
  }
}

/** Gives each resource that a program declares to `register`, those of other providers to `registerOther`. */
async function runProgram(
  program: () => void,
  { project, stack }: { readonly project: string; readonly stack: string },
  isPreview: boolean,
  engine: {
    register: (kind: Kind, inputs: Properties) => Promise<Properties>;
    registerOther: (name: string, given: unknown) => object;
  },
  failures: string[],
): Promise<void> {
  const newResource = async ({ type, name, inputs }: runtime.MockResourceArgs): Promise<runtime.MockResourceResult> => {
    if (type === "pulumi:pulumi:Stack") return { id: "stack", state: {} };
    const kind = kindOf(type);
    if (!kind) return { id: "id", state: engine.registerOther(name, (inputs as { given: unknown }).given) };
    try {
      return { id: "id", state: await engine.register(kind, asSent(inputs) as Properties) };
    } catch (error) {
      failures.push((error as Error).message);
      throw error;
    }
  };
  await runtime.setMocks({ newResource, call: () => ({}) }, project, stack, isPreview);
  try {
    // eslint-disable-next-line @typescript-eslint/require-await
    await runtime.runInPulumiStack(async () => program());
  } catch (error) {
    if (!pulumi.RunError.isInstance(error)) throw error;
    failures.push(error.message);
  } finally {
    await runtime.disconnect().catch(() => undefined);
  }
}

/** Inputs as they reach a provider: secrets as plain text, and Pulumi's word for what is not known. */
function asSent(value: unknown): unknown {
  if (pulumi.isUnknown(value)) return runtime.unknownValue;
  if (runtime.isRpcSecret(value)) return asSent(runtime.unwrapRpcSecret(value));
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asSent(part)]));
}

const providerModules = new FreshModules(join(checkout, "dist", "provider"));

/** The provider as its process loads it, with what it remembers of its process. */
function newProvider(said: (urn: string, words: string) => void): Provider {
  const load = providerModules.newProcess();
  const { reportTo } = load("report.js") as typeof Reports;
  reportTo((urn, _severity, words) => Promise.resolve(said(urn, words)));
  return load("index.js") as Provider;
}

/** What the provider calls the lifecycle of a type of resources; undefined for another provider's. */
function kindOf(type: string): Kind | undefined {
  return kinds[type.slice(type.lastIndexOf(":") + 1)];
}

function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}
