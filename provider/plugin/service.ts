import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import type { IResourceProviderServer } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { protobuf } from "../engine/grpc";
import { engineLog } from "../engine/log";
import { reportTo } from "../report";
import { answering } from "./answering";

/** What the engine asks only the process that has its resources: `ResourceService` answers. */
export const resourceCalls = ["configure", "check", "diff", "create", "read", "update", "delete"] as const;

/**
 * What the engine asks each of a plugin's processes. What is missing here and in `ResourceService`, gRPC answers with UNIMPLEMENTED:
 * then whether settings differ, the engine finds out itself.
 */
export type Service = Pick<
  IResourceProviderServer,
  "handshake" | "attach" | "getPluginInfo" | "getSchema" | "checkConfig" | "cancel"
>;

/**
 * Pulumi's calls about the plugin as such, and what answers them. For some processes nothing else comes: the engine starts one for the
 * provider that it has in its state, and one to see whether its configuration is still the same.
 *
 * @param schema The package's schema, as JSON.
 */
export function pluginService(schema: string): Service {
  const { Empty } = protobuf();
  return {
    handshake: answering((request) => {
      reportTo(engineLog(request.getEngineAddress()));
      return new messages.ProviderHandshakeResponse().setAcceptSecrets(true);
    }),

    attach: answering((request) => {
      reportTo(engineLog(request.getAddress()));
      return new Empty();
    }),

    getPluginInfo: answering(() => new PluginInfo().setVersion((JSON.parse(schema) as { version: string }).version)),

    getSchema: answering(() => new messages.GetSchemaResponse().setSchema(schema)),

    checkConfig: answering((request) => new messages.CheckResponse().setInputs(request.getNews())),

    // What is under way ends by itself, and the engine waits for it.
    cancel: answering(() => new Empty()),
  };
}
