import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { join } from "node:path";
import type * as Provider from "../../provider";
import type { ResourceService } from "../../provider/plugin/resource-service";
import type * as Services from "../../provider/plugin/resource-service";
import type * as Reports from "../../provider/report";
import { typeOf } from "../../provider/resources/moves";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { checkout } from "./checkout";
import { FreshModules } from "./fresh-modules";

export type Properties = Readonly<Record<string, unknown>>;

/** What the engine knows of a resource. */
export interface State {
  readonly inputs: Properties;
  readonly outputs: Properties;
}

/** A value as the plugin sends it, marked as secret. */
export function secret(value: unknown): object {
  return { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value };
}

/** The engine's calls about one resource, by whichever door. */
export interface Calls {
  /** True if the engine reads what stands there before it does anything else. */
  readonly readsFirst: boolean;
  check(olds: Properties, news: Properties): Promise<{ inputs: Properties; failures: readonly string[] }>;
  diff(olds: State, news: Properties): Promise<{ changes: boolean; replaces: readonly string[] }>;
  /** Creates or updates; gives the outputs. */
  publish(news: Properties, olds: State | undefined, isPreview: boolean): Promise<Properties>;
  /** undefined if it is gone. */
  read(olds: State): Promise<State | undefined>;
  delete(olds: State): Promise<void>;
}

const providerModules = new FreshModules(join(checkout, "dist", "provider"));

/** The provider as its process loads it, with what it remembers of its process. */
export class ProviderProcess {
  private readonly dynamic: typeof Provider;
  private readonly plugin: ResourceService;

  constructor(configuration: Readonly<Record<string, { value: string }>>, said: (urn: string, words: string) => void) {
    const load = providerModules.newProcess();
    this.dynamic = load("index.js") as typeof Provider;
    const { resourceService } = load(join("plugin", "resource-service.js")) as typeof Services;
    this.plugin = resourceService();
    const { reportTo } = load("report.js") as typeof Reports;
    reportTo((urn, _severity, words) => Promise.resolve(said(urn, words)));
    // Both doors read the same settings, by names that the stack or its provider gives them.
    void this.dynamic.answerFile.configure({ config: { get: (key: string) => configuration[key]?.value } as never });
  }

  /** Gives the plugin settings as the engine does: by names without the namespace. */
  async configurePlugin(settings: Properties): Promise<void> {
    await ask(this.plugin.configure, new messages.ConfigureRequest().setArgs(struct(settings)));
  }

  /** Reads what a resource of the plugin is to be imported from. */
  async import(urn: string, id: string): Promise<State & { id: string }> {
    const response = await ask(this.plugin.read, new messages.ReadRequest().setUrn(urn).setId(id));
    return {
      id: response.getId(),
      inputs: plain(response.getInputs()),
      outputs: plain(response.getProperties()),
    };
  }

  /** For the resource with this URN. */
  callsFor(urn: string): Calls {
    const type = typeOf(urn);
    return type.startsWith("pulumi-nodejs:") ? this.dynamicCalls(type) : this.pluginCalls(urn);
  }

  private dynamicCalls(type: string): Calls {
    const name = type.slice(type.lastIndexOf(":") + 1);
    const lifecycle = `${name[0]!.toLowerCase()}${name.slice(1)}` as keyof typeof Provider;
    // What all three have in common is enough for the engine.
    const provider = this.dynamic[lifecycle] as typeof Provider.answerFile & typeof Provider.commandList;
    return {
      readsFirst: false,
      async check(olds, news) {
        const { inputs, failures = [] } = await provider.check(olds, news as never);
        return { inputs: inputs as unknown as Properties, failures: failures.map(({ reason }) => reason) };
      },
      async diff({ outputs }, news) {
        const { changes, replaces = [] } = await provider.diff("", outputs as never, news as never);
        return { changes: changes!, replaces };
      },
      async publish(news, olds, isPreview) {
        if (isPreview) return olds?.outputs ?? news;
        const published = olds
          ? provider.update("", olds.outputs as never, news as never)
          : provider.create(news as never);
        return (await published).outs as unknown as Properties;
      },
      async read({ inputs, outputs }) {
        const now = (await provider.read("id", outputs as never)) as unknown as {
          id: string;
          props: Properties;
          inputs?: Properties;
        };
        return now.id === "" ? undefined : { inputs: now.inputs ?? inputs, outputs: now.props };
      },
      delete: ({ outputs }) => provider.delete("", outputs as never),
    };
  }

  private pluginCalls(urn: string): Calls {
    const { plugin } = this;
    return {
      readsFirst: true,
      async check(olds, news) {
        const request = new messages.CheckRequest().setUrn(urn).setOlds(struct(olds)).setNews(struct(news));
        const response = await ask(plugin.check, request);
        return {
          inputs: plain(response.getInputs()),
          failures: response.getFailuresList().map((each) => each.getReason()),
        };
      },
      async diff({ inputs, outputs }, news) {
        const request = new messages.DiffRequest()
          .setUrn(urn)
          .setOlds(struct(outputs))
          .setOldInputs(struct(inputs))
          .setNews(struct(news));
        const response = await ask(plugin.diff, request);
        const { DIFF_SOME } = messages.DiffResponse.DiffChanges;
        return { changes: response.getChanges() === DIFF_SOME, replaces: response.getReplacesList() };
      },
      async publish(news, olds, isPreview) {
        if (!olds) {
          const request = new messages.CreateRequest().setUrn(urn).setProperties(struct(news)).setPreview(isPreview);
          return plain((await ask(plugin.create, request)).getProperties());
        }
        const request = new messages.UpdateRequest()
          .setUrn(urn)
          .setOlds(struct(olds.outputs))
          .setOldInputs(struct(olds.inputs))
          .setNews(struct(news))
          .setPreview(isPreview);
        return plain((await ask(plugin.update, request)).getProperties());
      },
      async read({ inputs, outputs }) {
        const request = new messages.ReadRequest()
          .setUrn(urn)
          .setId("id")
          .setInputs(struct(inputs))
          .setProperties(struct(outputs));
        const response = await ask(plugin.read, request);
        if (response.getId() === "") return undefined;
        return { inputs: plain(response.getInputs()), outputs: plain(response.getProperties()) };
      },
      async delete({ inputs, outputs }) {
        const request = new messages.DeleteRequest().setUrn(urn);
        await ask(plugin.delete, request.setProperties(struct(outputs)).setOldInputs(struct(inputs)));
      },
    };
  }
}

function struct(properties: Properties): Struct {
  return Struct.fromJavaScript(properties as never);
}

function plain(message: Struct | undefined): Properties {
  return message?.toJavaScript() ?? {};
}

/** A call as gRPC makes it. */
function ask<Request, Response>(
  handler: (call: never, callback: (error: { details?: string } | null, response?: Response | null) => void) => void,
  request: Request,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    handler({ request } as never, (error, response) => {
      if (error) reject(new Error(error.details));
      else resolve(response!);
    });
  });
}
