import { RunError } from "@pulumi/pulumi";
import * as runtime from "@pulumi/pulumi/runtime";
import { sep } from "node:path";
import type { answerFile, asyncCommand, commandList } from "../../provider";
import { checkout } from "./checkout";

/** What an operation did and said. */
export interface Operation {
  /** By resource name; resources that stay are left out. */
  readonly changes: Record<string, "create" | "update" | "replace" | "delete">;
  /** What was said under each resource, by resource name: one text for each time. */
  readonly words: Record<string, string[]>;
  readonly failures: readonly string[];
}

type Properties = Record<string, unknown> & { readonly __declaration: { readonly urn: string } };
type Provider = Record<
  "answerFile" | "asyncCommand" | "commandList",
  typeof answerFile & typeof asyncCommand & typeof commandList
>;

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
    return this.run(program, true);
  }

  /** Fails if something in it fails. */
  async up(program: () => void): Promise<Operation> {
    const operation = await this.tryUp(program);
    if (operation.failures.length > 0) throw new Error(operation.failures.join("\n"));
    return operation;
  }

  tryUp(program: () => void): Promise<Operation> {
    return this.run(program, false);
  }

  async destroy(): Promise<Operation> {
    return this.run(undefined, false);
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
  private async run(program: (() => void) | undefined, isPreview: boolean): Promise<Operation> {
    const operation: Operation & { failures: string[] } = { changes: {}, words: {}, failures: [] };
    const provider = newProvider((urn, words) => (operation.words[nameOf(urn)] ??= []).push(words));
    const config = { get: (key: string) => this.configuration[key]?.value };
    await provider.answerFile.configure({ config: config as never });
    const state = isPreview ? new Map(this.state) : this.state;
    const leaving = new Map(state);
    const replaced: Resource[] = [];
    const register = async (kind: Resource["kind"], inputs: Properties): Promise<Properties> => {
      const lifecycle = provider[kind];
      const { urn } = inputs.__declaration;
      const old = state.get(urn);
      leaving.delete(urn);
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
      }
      state.set(urn, { kind, inputs: news, outputs });
      return { ...news, ...outputs };
    };
    if (program) await runProgram(program, this, register, operation.failures);
    // What a failed update has not come to stays in the state.
    if (operation.failures.length === 0) {
      for (const { kind, outputs } of [...replaced, ...leaving.values()].reverse()) {
        const { urn } = outputs.__declaration;
        if (!isPreview) await provider[kind].delete("", outputs as never);
        if (!leaving.has(urn)) continue;
        operation.changes[nameOf(urn)] = "delete";
        state.delete(urn);
      }
    }
    return operation;
  }
}

/** Gives each resource that a program declares to `register`. */
async function runProgram(
  program: () => void,
  { project, stack }: { readonly project: string; readonly stack: string },
  register: (kind: Resource["kind"], inputs: Properties) => Promise<Properties>,
  failures: string[],
): Promise<void> {
  const newResource = async ({ type, inputs }: runtime.MockResourceArgs): Promise<runtime.MockResourceResult> => {
    if (type === "pulumi:pulumi:Stack") return { id: "stack", state: {} };
    try {
      return { id: "id", state: await register(kindOf(type), withoutMarks(inputs) as Properties) };
    } catch (error) {
      failures.push((error as Error).message);
      throw error;
    }
  };
  await runtime.setMocks({ newResource, call: () => ({}) }, project, stack);
  try {
    // eslint-disable-next-line @typescript-eslint/require-await
    await runtime.runInPulumiStack(async () => program());
  } catch (error) {
    if (!RunError.isInstance(error)) throw error;
    failures.push(error.message);
  } finally {
    await runtime.disconnect().catch(() => undefined);
  }
}

/** The provider as its process loads it, with what it remembers of its process. */
function newProvider(said: (urn: string, words: string) => void): Provider {
  const folder = `${checkout}${sep}dist${sep}provider${sep}`;
  for (const module of Object.keys(require.cache)) if (module.startsWith(folder)) delete require.cache[module];
  /* eslint-disable @typescript-eslint/no-require-imports */
  const report = require(`${folder}report`) as { reportToEngine: unknown };
  report.reportToEngine = (urn: string, _severity: string, words: string): Promise<void> => (
    said(urn, words),
    Promise.resolve()
  );
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
