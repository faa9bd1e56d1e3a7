/**
 * The process that the engine starts: serves on a free port, says which on its standard output, and ends with the engine.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { grpc } from "../engine/grpc";

// The stack's configuration with its secrets in plain text. Nothing that is started from here may inherit it.
delete process.env.PULUMI_CONFIG;

const { Server, ServerCredentials } = grpc();
const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
  void serve();
});

/** What takes longest to load is loaded while the engine connects; what it asks meanwhile waits. */
async function serve(): Promise<void> {
  const { ResourceProviderService } = await import("@pulumi/pulumi/proto/provider_grpc_pb");
  const { providerService } = await import("./service");
  const schema = readFileSync(join(__dirname, "schema.json"), "utf8");
  server.addService(ResourceProviderService, { ...providerService(schema) });
}

// An engine that is killed cannot end its plugins, but its end of the pipe closes. What is under way is finished.
process.stdin.on("close", () => process.emit("SIGTERM", "SIGTERM") || process.exit()).resume();
