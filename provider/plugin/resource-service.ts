import type { IResourceProviderServer } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { environmentVariable, readSettings, stackKey, type Key } from "../config";
import { protobuf } from "../engine/grpc";
import { UnattendError } from "../errors";
import { typeOf } from "../resources/moves";
import { answering } from "./answering";
import { kinds } from "./kinds";
import { Resource, type Difference, type Recorded } from "./resource";
import type { resourceCalls } from "./service";
import { readValues, type Properties } from "./values";

/** What the engine asks the process that has its resources. */
export type ResourceService = Pick<IResourceProviderServer, (typeof resourceCalls)[number]>;

/**
 * Pulumi's calls about resources, and what answers them.
 *
 * @param stackConfiguration What the stack has of our settings now, as JSON.
 */
export function resourceService(stackConfiguration?: string): ResourceService {
  const { Struct, Empty } = protobuf();
  const structOf = (properties: Properties): Struct => Struct.fromJavaScript(properties as never);
  return {
    configure: answering((request) => {
      // What is read before the program runs, and what is destroyed, the engine asks of providers that it configures as its state
      // says: with a password, for instance, that has been changed since. Of the default provider, the stack knows better.
      const isStacks = stackConfiguration && isDefaultProvider(request.getName());
      configure(isStacks ? (JSON.parse(stackConfiguration) as Properties) : readValues(request.getArgs()).properties);
      return new messages.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true);
    }),

    check: answering(async (request) => {
      const { inputs, failures } = await resourceOf(request).check(
        readValues(request.getOlds()),
        readValues(request.getNews()),
      );
      const list = failures.map(({ property, reason }) =>
        new messages.CheckFailure().setProperty(property).setReason(reason),
      );
      return new messages.CheckResponse().setInputs(structOf(inputs)).setFailuresList(list);
    }),

    diff: answering(async (request) =>
      diffResponse(await resourceOf(request).diff(recordedOf(request), readValues(request.getNews()))),
    ),

    create: answering(async (request) => {
      const resource = resourceOf(request);
      const news = readValues(request.getProperties());
      const { id, outputs } = request.getPreview()
        ? { id: "", outputs: await resource.preview(news) }
        : await resource.publish(news);
      return new messages.CreateResponse().setId(id).setProperties(structOf(outputs)).setRefreshBeforeUpdate(true);
    }),

    read: answering(async (request) => {
      const resource = resourceOf(request);
      const recorded = { inputs: readValues(request.getInputs()), outputs: readValues(request.getProperties()) };
      const isImport = Object.keys(recorded.outputs.properties).length === 0;
      const now = await (isImport ? resource.import(request.getId()) : resource.read(recorded));
      if (!now) return new messages.ReadResponse();
      return (
        new messages.ReadResponse()
          // Of an import as well: the engine would import again what a program imports by another id than the state has.
          .setId(request.getId())
          .setInputs(structOf(now.inputs))
          .setProperties(structOf(now.outputs))
          .setRefreshBeforeUpdate(true)
      );
    }),

    update: answering(async (request) => {
      const resource = resourceOf(request);
      const news = readValues(request.getNews());
      const recorded = recordedOf(request);
      const outputs = request.getPreview()
        ? await resource.preview(news, recorded)
        : (await resource.publish(news, recorded)).outputs;
      return new messages.UpdateResponse().setProperties(structOf(outputs)).setRefreshBeforeUpdate(true);
    }),

    delete: answering(async (request) => {
      await resourceOf(request).delete({
        inputs: readValues(request.getOldInputs()),
        outputs: readValues(request.getProperties()),
      });
      return new Empty();
    }),
  };
}

function configure(settings: Properties): void {
  // Generated SDKs and the stack's configuration give text, in which whatever else it is stands as JSON; YAML gives it as it is.
  const given = (key: Key): string | undefined => {
    const value = settings[key];
    return typeof value === "string" || value === undefined ? value || undefined : JSON.stringify(value);
  };
  readSettings(
    (key) => given(key) ?? process.env[environmentVariable(key)],
    (key) => (given(key) === undefined ? environmentVariable(key) : stackKey(key)),
  );
}

/** The engine's own rule for the provider of what has no other one. */
function isDefaultProvider(name = ""): boolean {
  return name.startsWith("default");
}

function resourceOf(request: { getUrn(): string }): Resource {
  const urn = request.getUrn();
  const type = typeOf(urn);
  const kind = kinds[type];
  if (kind) return new Resource(kind, urn);
  throw new UnattendError("UA105", {
    cause: `there are no resources of the type ${type}`,
    remedy: `Use one of ${Object.keys(kinds).join(", ")}`,
  });
}

function recordedOf(request: { getOlds(): Struct | undefined; getOldInputs(): Struct | undefined }): Recorded {
  return { inputs: readValues(request.getOldInputs()), outputs: readValues(request.getOlds()) };
}

function diffResponse({ changes, replaces, details }: Difference): messages.DiffResponse {
  const { DIFF_SOME, DIFF_NONE } = messages.DiffResponse.DiffChanges;
  const response = new messages.DiffResponse()
    .setChanges(changes ? DIFF_SOME : DIFF_NONE)
    .setReplacesList([...replaces])
    .setHasdetaileddiff(true);
  for (const [path, change] of details) {
    const kind = changeKinds[change][replaces.includes(path) ? "replacing" : "updating"];
    response.getDetaileddiffMap().set(path, new messages.PropertyDiff().setKind(kind));
  }
  return response;
}

const { Kind } = messages.PropertyDiff;
const changeKinds = {
  add: { updating: Kind.ADD, replacing: Kind.ADD_REPLACE },
  update: { updating: Kind.UPDATE, replacing: Kind.UPDATE_REPLACE },
  delete: { updating: Kind.DELETE, replacing: Kind.DELETE_REPLACE },
};
