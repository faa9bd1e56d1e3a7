import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { credentials, type requestCallback } from "@grpc/grpc-js";
import type { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { checkout, version } from "../../support/checkout";

describe("the process of the plugin", () => {
  let plugin: ChildProcessWithoutNullStreams;
  let client: ResourceProviderClient | undefined;
  before(async () => {
    plugin = spawn(process.execPath, [join(checkout, "pulumi-resource-unattend"), "127.0.0.1:1"]);
    const [port] = (await once(plugin.stdout, "data")) as [Buffer];
    client = new ResourceProviderClient(`127.0.0.1:${port.toString().trim()}`, credentials.createInsecure());
  });
  after(() => {
    plugin.kill();
    client?.close();
  });

  const ask = <Response>(call: (callback: requestCallback<Response>) => unknown): Promise<Response> =>
    new Promise((resolve, reject) => call((error, response) => (error ? reject(error) : resolve(response!))));

  it("has the version of the package", async () => {
    const info = await ask<PluginInfo>((callback) => client!.getPluginInfo(new Empty(), callback));
    assert.equal(info.getVersion(), version);
  });

  it("gives its schema", async () => {
    const response = await ask<messages.GetSchemaResponse>((callback) =>
      client!.getSchema(new messages.GetSchemaRequest(), callback),
    );
    const { resources } = JSON.parse(response.getSchema()) as { resources: object };
    assert.deepEqual(Object.keys(resources), [
      "unattend:index:AnswerFile",
      "unattend:index:AsyncCommand",
      "unattend:index:CommandList",
    ]);
  });

  it("answers to a resource of another kind with a code and what there is instead", async () => {
    const request = new messages.CheckRequest().setUrn("urn:pulumi:dev::shop::unattend:index:Other::a");
    await assert.rejects(
      ask((callback) => client!.check(request, callback)),
      /UA105: there are no resources of the type unattend:index:Other\. Use one of unattend:index:AnswerFile, /,
    );
  });

  it("has nothing of the stack's configuration in its environment, which others inherit", () => {
    const script = "require('./dist/provider/plugin'); process.stdout.write(String(process.env.PULUMI_CONFIG))";
    const options = { cwd: checkout, env: { ...process.env, PULUMI_CONFIG: '{"unattend:smbPassword":"hidden"}' } };
    const { stdout } = spawnSync(process.execPath, ["-e", script], options);
    assert.match(stdout.toString(), /^undefined/);
  });

  it("ends when the engine is gone, which closes its standard input", async () => {
    plugin.stdin.end();
    const [code] = (await once(plugin, "exit")) as [number | null];
    assert.equal(code, 0);
  });
});
