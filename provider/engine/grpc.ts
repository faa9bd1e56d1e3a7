import { createRequire } from "node:module";

/** gRPC as @pulumi/pulumi has it: what is made of its protocol works with no other copy. Loaded when it is needed. */
export function grpc(): typeof import("@grpc/grpc-js") {
  const requireFromPulumi = createRequire(require.resolve("@pulumi/pulumi/package.json"));
  return requireFromPulumi("@grpc/grpc-js") as typeof import("@grpc/grpc-js");
}
