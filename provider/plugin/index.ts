/**
 * The process that the engine starts: serves on a free port, says which on its standard output, and ends with the engine.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { grpc } from "../engine/grpc";
import type { ResourceService } from "./resource-service";
import { pluginService, resourceCalls } from "./service";

// With its secrets in plain text. Nothing that is started from here may inherit it.
const { PULUMI_CONFIG: stackConfiguration } = process.env;
delete process.env.PULUMI_CONFIG;

const { Server, ServerCredentials } = grpc();
const schema = readFileSync(join(__dirname, "schema.json"), "utf8");
const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
server.addService(ResourceProviderService, { ...pluginService(schema), ...resourceServiceWhenAsked() });
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
});

// An engine that is killed cannot end its plugins, but its end of the pipe closes. What is under way is finished.
process.stdin.on("close", () => process.emit("SIGTERM", "SIGTERM") || process.exit()).resume();

/** The lifecycles take longest to load, and not every process is asked about a resource. */
function resourceServiceWhenAsked(): UntypedServiceImplementation {
  let service: Promise<ResourceService> | undefined;
  const late = (call: keyof ResourceService) => async (request: unknown, callback: unknown) => {
    service ??= import("./resource-service").then(({ resourceService }) => resourceService(stackConfiguration));
    const answer = (await service)[call] as (request: unknown, callback: unknown) => void;
    answer(request, callback);
  };
  return Object.fromEntries(resourceCalls.map((call) => [call, late(call)]));
}
