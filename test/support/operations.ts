import * as pulumi from "@pulumi/pulumi";
import * as runtime from "@pulumi/pulumi/runtime";
import { isDeepStrictEqual } from "node:util";
import { throughOtherDoor } from "./doors";
import { ProviderProcess, type Properties, type State } from "./provider-calls";

/** What an operation did and said. */
export interface Operation {
  /** By resource name; resources that stay are left out. */
  readonly changes: Record<string, "create" | "update" | "replace" | "delete">;
  /** What was said under each resource, by resource name: one text for each time. */
  readonly words: Record<string, string[]>;
  readonly failures: readonly string[];
}

type OpenOperation = Operation & { failures: string[] };

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
  /** By URN. */
  private state = new Map<string, State>();
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
    const { operation, provider } = this.begin();
    await this.readAll([...this.state.keys()], this.state, provider, operation);
    return operation;
  }

  /** What the recorded Orders of a resource's commands are, by name. */
  ordersOf(name: string): unknown {
    const [, { outputs }] = [...this.state].find(([urn]) => nameOf(urn) === name)!;
    return outputs.orders;
  }

  /** The next operation starts with these resources of the sdk. */
  recall(resources: readonly State[]): void {
    this.state = new Map(
      resources.map((resource) => [(resource.inputs.__declaration as { urn: string }).urn, resource]),
    );
  }

  /** The next operation starts with an empty state. */
  loseState(): void {
    this.state = new Map();
  }

  /** In the next program the resource has another name, with an alias. */
  rename(former: string, now: string): void {
    const moved = [...this.state].map(([urn, resource]): [string, State] => {
      const isMeant = nameOf(urn) === former;
      return [isMeant ? urn.slice(0, -former.length) + now : urn, resource];
    });
    this.state = new Map(moved);
  }

  /** In the next program all resources go through the other door, with aliases. Dynamic resources are sent no marks of secrets. */
  changeDoor(): void {
    const moved = ([urn, resource]: [string, State]): [string, State] => [
      throughOtherDoor(urn),
      asSent(resource, { keepsSecrets: false }) as State,
    ];
    this.state = new Map([...this.state].map(moved));
  }

  private begin(): { operation: OpenOperation; provider: ProviderProcess } {
    const operation: OpenOperation = { changes: {}, words: {}, failures: [] };
    const said = (urn: string, words: string): void => void (operation.words[nameOf(urn)] ??= []).push(words);
    return { operation, provider: new ProviderProcess(this.configuration, said) };
  }

  /** Puts what stands there now into a state. */
  private async readAll(
    urns: readonly string[],
    state: Map<string, State>,
    provider: ProviderProcess,
    { changes }: Pick<Operation, "changes">,
  ): Promise<void> {
    for (const urn of urns) {
      const calls = provider.callsFor(urn);
      const old = state.get(urn)!;
      const now = await calls.read(old);
      if (!now) {
        changes[nameOf(urn)] = "delete";
        state.delete(urn);
        continue;
      }
      if (!isDeepStrictEqual(old.outputs, now.outputs)) changes[nameOf(urn)] = "update";
      await calls.diff(now, old.inputs);
      state.set(urn, now);
    }
  }

  /** @param program undefined to destroy the stack. */
  private async run(
    program: (() => void) | undefined,
    { isPreview, targets }: Options & { isPreview: boolean },
  ): Promise<Operation> {
    const { operation, provider } = this.begin();
    const state = isPreview ? new Map(this.state) : this.state;
    const isTarget = (urn: string): boolean => targets?.includes(nameOf(urn)) ?? true;
    // The state says what is read first; dynamic resources have left none that is.
    const readFirst = [...state]
      .filter(([urn, { outputs }]) => isTarget(urn) && provider.callsFor(urn).readsFirst && !("__provider" in outputs))
      .map(([urn]) => urn);
    await this.readAll(readFirst, state, provider, { changes: {} });
    const leaving = new Map(state);
    const replaced: [string, State][] = [];
    const register = async (urn: string, given: Properties): Promise<Properties> => {
      const calls = provider.callsFor(urn);
      const old = state.get(urn);
      leaving.delete(urn);
      if (!isTarget(urn)) return { ...given, ...old?.outputs };
      const check = async (olds: Properties): Promise<Properties> => {
        const { inputs, failures } = await calls.check(olds, given);
        if (failures.length > 0) throw new Error(failures.join("\n"));
        return inputs;
      };
      let inputs = await check(old?.inputs ?? {});
      const diff = old && (await calls.diff(old, inputs));
      const isReplaced = diff !== undefined && diff.replaces.length > 0;
      const change = !diff ? "create" : isReplaced ? "replace" : diff.changes ? "update" : undefined;
      if (change) operation.changes[nameOf(urn)] = change;
      if (isReplaced) {
        inputs = await check({});
        replaced.push([urn, old!]);
      }
      let outputs = old?.outputs ?? inputs;
      if (change) {
        outputs = await calls.publish(inputs, change === "update" ? old : undefined, isPreview);
        if (!isPreview) this.afterEachStep();
      }
      state.delete(urn); // What leaves is removed in the sequence of the last program, backwards.
      state.set(urn, { inputs, outputs });
      return { ...inputs, ...outputs };
    };
    const registerOther = (name: string, given: unknown): object => {
      if (!isPreview) this.others.add(name);
      return this.others.has(name) ? { value: given } : {};
    };
    if (program) await runProgram(program, this, isPreview, { register, registerOther }, operation.failures);
    // What a failed update has not come to stays in the state.
    if (operation.failures.length === 0) {
      for (const [urn, old] of [...replaced, ...leaving].reverse()) {
        if (!isTarget(urn)) continue;
        if (!isPreview) {
          await provider.callsFor(urn).delete(old);
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
    register: (urn: string, inputs: Properties) => Promise<Properties>;
    registerOther: (name: string, given: unknown) => object;
  },
  failures: string[],
): Promise<void> {
  const newResource = async ({ type, name, inputs }: runtime.MockResourceArgs): Promise<runtime.MockResourceResult> => {
    if (type === "pulumi:pulumi:Stack") return { id: "stack", state: {} };
    if (!type.includes("unattend:")) {
      return { id: "id", state: engine.registerOther(name, (inputs as { given: unknown }).given) };
    }
    const isDynamic = type.startsWith("pulumi-nodejs:");
    const sent = asSent(inputs, { keepsSecrets: !isDynamic }) as Properties;
    const urn = isDynamic
      ? (sent.__declaration as { urn: string }).urn
      : `urn:pulumi:${stack}::${project}::${type}::${name}`;
    try {
      return { id: "id", state: await engine.register(urn, sent) };
    } catch (error) {
      failures.push((error as Error).message);
      throw error;
    }
  };
  await runtime.setMocks({ newResource, call: () => ({}) }, project, stack, isPreview);
  try {
    // What it returns would be outputs of the stack.
    // eslint-disable-next-line @typescript-eslint/require-await
    await runtime.runInPulumiStack(async () => void program());
  } catch (error) {
    if (!pulumi.RunError.isInstance(error)) throw error;
    failures.push(error.message);
  } finally {
    await runtime.disconnect().catch(() => undefined);
  }
}

/** Inputs as they reach a provider: Pulumi's word for what is not known; secrets as plain text if it does not want to know. */
function asSent(value: unknown, options: { readonly keepsSecrets: boolean }): unknown {
  if (pulumi.isUnknown(value)) return runtime.unknownValue;
  if (runtime.isRpcSecret(value) && !options.keepsSecrets) return asSent(runtime.unwrapRpcSecret(value), options);
  if (Array.isArray(value)) return value.map((item) => asSent(item, options));
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts.map(([name, part]) => [name, asSent(part, options)]));
}

function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}
