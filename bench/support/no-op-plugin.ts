/**
 * A provider plugin whose resources do nothing, and keep as much state as this package's: what the engine and a plugin alone cost.
 * The engine reads them first, as it does this package's.
 */
import { Server, ServerCredentials, type handleUnaryCall } from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderService, type IResourceProviderServer } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";

type Service = Pick<
  IResourceProviderServer,
  | "handshake"
  | "getPluginInfo"
  | "checkConfig"
  | "diffConfig"
  | "configure"
  | "check"
  | "diff"
  | "create"
  | "read"
  | "delete"
  | "cancel"
>;

const checked = (request: messages.CheckRequest) => new messages.CheckResponse().setInputs(request.getNews());
const noDifference = () => new messages.DiffResponse().setChanges(messages.DiffResponse.DiffChanges.DIFF_NONE);

const service: Service = {
  handshake: answering(() => new messages.ProviderHandshakeResponse().setAcceptSecrets(true)),
  getPluginInfo: answering(() => new PluginInfo().setVersion("1.0.0")),
  checkConfig: answering(checked),
  diffConfig: answering(noDifference),
  configure: answering(() => new messages.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true)),
  check: answering(checked),
  diff: answering(noDifference),
  create: answering((request) => {
    const [stack, project, , name] = request.getUrn().slice("urn:pulumi:".length).split("::");
    const outputs = { ...request.getProperties()!.toJavaScript(), order: 1, __declaration: { urn: request.getUrn() } };
    return new messages.CreateResponse()
      .setId(`${project}/${stack}/${name}`)
      .setProperties(Struct.fromJavaScript(outputs))
      .setRefreshBeforeUpdate(true);
  }),
  read: answering((request) =>
    new messages.ReadResponse()
      .setId(request.getId())
      .setInputs(request.getInputs())
      .setProperties(request.getProperties())
      .setRefreshBeforeUpdate(true),
  ),
  delete: answering(() => new Empty()),
  cancel: answering(() => new Empty()),
};

function answering<Request, Response>(answer: (request: Request) => Response): handleUnaryCall<Request, Response> {
  return ({ request }, callback) => callback(null, answer(request));
}

const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
server.addService(ResourceProviderService, { ...service });
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
});
process.stdin.on("close", () => process.exit()).resume();
