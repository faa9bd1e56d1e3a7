import { createRequire } from "node:module";
import type { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";

/** Says something to people, under the resource it is about. */
export type Report = (urn: string, severity: Severity, words: string) => Promise<void>;

export type Severity = "info" | "warning";

/**
 * Says it through the engine's Log call, so that it stands under the resource in `preview` and `up`. A dynamic provider
 * is told the engine's address as the first argument of its process; without one, nobody is listening.
 */
export const reportToEngine: Report = async (urn, severity, words) => {
  const engine = connect();
  if (!engine) return;
  // Loaded only when there is something to say.
  const { LogRequest, LogSeverity } = await import("@pulumi/pulumi/proto/engine_pb");
  const request = new LogRequest();
  request.setUrn(urn);
  request.setSeverity(severity === "warning" ? LogSeverity.WARNING : LogSeverity.INFO);
  request.setMessage(words);
  // Words are a service: an operation must not fail because they could not be said.
  await new Promise<void>((resolve) => engine.log(request, () => resolve()));
};

let client: EngineClient | undefined;

function connect(): EngineClient | undefined {
  const address = process.argv[2];
  if (client || !address) return client;
  const requireFromPulumi = createRequire(require.resolve("@pulumi/pulumi/package.json"));
  const grpc = requireFromPulumi("@grpc/grpc-js") as typeof import("@grpc/grpc-js");
  const { EngineClient: Client } = requireFromPulumi(
    "./proto/engine_grpc_pb",
  ) as typeof import("@pulumi/pulumi/proto/engine_grpc_pb");
  client = new Client(address, grpc.credentials.createInsecure());
  return client;
}
