import type { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import type { Report } from "../report";
import { grpc } from "./grpc";

/**
 * Says words through the engine's Log call, so that they stand under the resource in `preview` and `up`.
 *
 * @param address The engine's, as it tells its plugins.
 */
export function engineLog(address: string): Report {
  let client: EngineClient | undefined;
  return async (urn, severity, words) => {
    // Loaded only when there is something to say.
    const { EngineClient } = await import("@pulumi/pulumi/proto/engine_grpc_pb");
    const { LogRequest, LogSeverity } = await import("@pulumi/pulumi/proto/engine_pb");
    const engine = (client ??= new EngineClient(address, grpc().credentials.createInsecure()));
    const request = new LogRequest();
    request.setUrn(urn);
    request.setSeverity(severity === "warning" ? LogSeverity.WARNING : LogSeverity.INFO);
    request.setMessage(words);
    // Words are a service: an operation must not fail because they could not be said.
    await new Promise<void>((resolve) => engine.log(request, () => resolve()));
  };
}
