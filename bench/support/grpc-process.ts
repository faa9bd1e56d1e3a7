/** A process of its own that serves nothing by gRPC, says on which port, and ends with who started it. */
import { Server, ServerCredentials } from "@grpc/grpc-js";

new Server().bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
});

process.stdin.on("close", () => process.exit()).resume();
