import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { credentials, type requestCallback } from "@grpc/grpc-js";
import type { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { checkout, version } from "../../support/checkout";

describe("the process of the plugin", () => {
  let plugin: ChildProcessWithoutNullStreams;
  let client: ResourceProviderClient | undefined;
  let folder: string;
  let env: NodeJS.ProcessEnv;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "unattend-plugin-"));
    // It fails, and leaves what it has inherited.
    writeFileSync(join(folder, "smbclient"), `#!/bin/sh\nenv >"${join(folder, "inherited")}"\nexit 1\n`, {
      mode: 0o755,
    });
    env = {
      ...process.env,
      PATH: [folder, process.env.PATH].join(delimiter),
      PULUMI_CONFIG: '{"unattend:smbPassword":"hunter2"}',
      UNATTEND_SMB_PASSWORD: "hunter2",
    };
    plugin = spawn(process.execPath, [join(checkout, "pulumi-resource-unattend"), "127.0.0.1:1"], { env });
    const [port] = (await once(plugin.stdout, "data")) as [Buffer];
    client = new ResourceProviderClient(`127.0.0.1:${port.toString().trim()}`, credentials.createInsecure());
  });
  after(() => {
    plugin.kill();
    client?.close();
    rmSync(folder, { recursive: true });
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
    const { stdout } = spawnSync(process.execPath, ["-e", script], { cwd: checkout, env });
    assert.match(stdout.toString(), /^undefined/);
  });

  // There it starts nothing.
  if (process.platform !== "win32") {
    it("gives nothing of its configuration to the smbclient that it starts", async () => {
      const request = new messages.CreateRequest()
        .setUrn("urn:pulumi:dev::shop::unattend:index:AnswerFile::file")
        .setProperties(Struct.fromJavaScript({ path: "\\\\127.0.0.1\\share\\autounattend.xml" }));
      await assert.rejects(ask((callback) => client!.create(request, callback)));
      const inherited = readFileSync(join(folder, "inherited"), "utf8");
      assert.match(inherited, /^PATH=/m);
      assert.doesNotMatch(inherited, /hunter2/);
    });
  }

  it("ends when the engine is gone, which closes its standard input", async () => {
    plugin.stdin.end();
    const [code] = (await once(plugin, "exit")) as [number | null];
    assert.equal(code, 0);
  });
});
