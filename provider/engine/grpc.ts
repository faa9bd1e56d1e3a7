import { createRequire } from "node:module";

/** What messages of Pulumi's protocol are made of. */
export interface Protobuf {
  readonly Struct: typeof import("google-protobuf/google/protobuf/struct_pb").Struct;
  readonly Empty: typeof import("google-protobuf/google/protobuf/empty_pb").Empty;
}

/** gRPC as @pulumi/pulumi has it: with what that has made of its protocol, no other copy works. Loaded when it is needed. */
export function grpc(): typeof import("@grpc/grpc-js") {
  return requireFromPulumi("@grpc/grpc-js") as typeof import("@grpc/grpc-js");
}

/** Likewise. */
export function protobuf(): Protobuf {
  const folder = "google-protobuf/google/protobuf";
  return {
    ...(requireFromPulumi(`${folder}/struct_pb.js`) as Pick<Protobuf, "Struct">),
    ...(requireFromPulumi(`${folder}/empty_pb.js`) as Pick<Protobuf, "Empty">),
  };
}

function requireFromPulumi(name: string): unknown {
  return createRequire(require.resolve("@pulumi/pulumi/package.json"))(name);
}
