import type { dynamic } from "@pulumi/pulumi";
import { readSettings, stackKey } from "../config";
import { engineLog } from "../engine/log";
import { reportTo, say } from "../report";
import type { Declaration, Declared, Lifecycle } from "../resources/lifecycle";
import { diffWithMove } from "../resources/moves";
import { recordedCommands } from "../unattend/model/command-array";

/**
 * Properties as the sdk sends them and as states have them. Pulumi tells a dynamic provider nothing of the program, so the sdk
 * does, in an input that Pulumi does not show.
 */
export type Stored<Properties extends Declared> = Omit<Properties, "declaration"> & {
  readonly __declaration: Properties["declaration"];
};

/** A lifecycle as Pulumi calls it. */
export type DynamicProvider<Inputs, Outputs> = Required<
  Omit<dynamic.ResourceProvider<Inputs, Outputs>, "check" | "read">
> & {
  check(olds: Partial<Inputs>, news: Inputs): Promise<dynamic.CheckResult<Inputs>>;
  read(id: string, props?: Outputs): Promise<{ id: string; props?: Outputs; inputs?: Inputs }>;
};

// Pulumi tells a dynamic provider the engine's address as the first argument of its process.
const [, , engine] = process.argv;
if (engine) reportTo(engineLog(engine));

/** The provider of a kind of resource, for resources of the sdk. */
export function dynamicProvider<Inputs extends Declared, Outputs extends Declared>(
  lifecycle: Lifecycle<Inputs, Outputs>,
): DynamicProvider<Stored<Inputs>, Stored<Outputs>> {
  const publish = async (news: Stored<Inputs>, olds?: Stored<Outputs>): Promise<Stored<Outputs>> => {
    const outputs = await lifecycle.publish(declared(news), olds && recorded(olds, news));
    return stored({ ...outputs, declaration: lasting(outputs.declaration) });
  };
  return {
    configure,

    async check(olds, news) {
      const { inputs, failures } = await lifecycle.check(recorded(olds, news), declared(news));
      return { inputs: stored(inputs), failures };
    },

    diff: (_id, olds, news) => diffWithMove(lifecycle, recorded(olds, news), declared(news)),

    async create(inputs) {
      return { id: lifecycle.idOf(declared(inputs)), outs: await publish(inputs) };
    },

    async read(id, props) {
      // Without its properties (an import), there is no telling what of which file is meant.
      if (!props?.__declaration) return { id, props };
      const now = await lifecycle.read(declared(props));
      if (!now) return { id: "", props };
      if (now.words) await say(props.__declaration.urn, "info", now.words);
      return { id, props: stored(now.props), inputs: now.inputs && stored(now.inputs) };
    },

    async update(_id, olds, news) {
      return { outs: await publish(news, olds) };
    },

    delete: (_id, props) => lifecycle.delete(declared(props)),
  };
}

/**
 * Takes the stack's configuration. Pulumi does not wait for this before it calls a provider a second time, so it is
 * done at once.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- the interface wants a promise
async function configure({ config }: dynamic.ConfigureRequest): Promise<void> {
  readSettings((key) => config.get(stackKey(key)), stackKey);
}

function declared<Properties extends Declared>({ __declaration: declaration, ...properties }: Stored<Properties>) {
  return { ...properties, declaration } as unknown as Properties;
}

/**
 * What there was of a resource before; nothing for a new one. The plugin, if it was that, has commands as arrays, and in inputs says
 * nothing of what declared them.
 */
function recorded<Properties extends Declared>(olds: Stored<Properties>, news: Stored<Declared>): Properties;
function recorded<Properties extends Declared>(
  olds: Partial<Stored<Properties>>,
  news: Stored<Declared>,
): Partial<Properties>;
function recorded(olds: Partial<Stored<Declared>> & { commands?: unknown }, news: Stored<Declared>): object {
  if (Object.keys(olds).length === 0) return {};
  const { __declaration: declaration = { urn: news.__declaration.urn }, commands, ...properties } = olds;
  return { ...properties, ...(commands !== undefined && { commands: recordedCommands(commands) }), declaration };
}

function stored<Properties extends Declared>({ declaration, ...properties }: Properties): Stored<Properties> {
  return { ...properties, __declaration: declaration };
}

/** What of a declaration is true of the resource whatever else the program declares: what its state keeps. */
function lasting({ urn, secrets }: Declaration): Declaration {
  return { urn, ...(secrets && { secrets }) };
}
