import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { credentials } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { checkout } from "../test/support/checkout";
import { alternate, median } from "./measure";
import { atMost, judged, progress, type Table } from "./report";

/** How long it takes until a process can serve this package's resources, through each door. */
export async function benchLoading(isQuick: boolean): Promise<Table[]> {
  const rounds = isQuick ? 3 : 31;
  progress(`loading, ${rounds} rounds`);
  return [await dynamicTable(rounds), await pluginTable(rounds)];
}

async function dynamicTable(rounds: number): Promise<Table> {
  const load =
    (...modules: string[]) =>
    (): number =>
      Number(execFileSync(process.execPath, [join(__dirname, "support", "loading-process.js"), ...modules]));
  const times = await alternate(rounds, {
    bare: load("@pulumi/pulumi/cmd/dynamic-provider"),
    ours: load("@pulumi/pulumi/cmd/dynamic-provider", "pulumi-unattend/provider"),
  });
  const [bare, ours] = [median(times.bare), median(times.ours)];
  const little = atMost(100);
  return {
    title: "Loading",
    about:
      "From the start of the process that serves dynamic resources until its modules are loaded, in milliseconds: " +
      "Pulumi's alone, and with `pulumi-unattend/provider`.",
    columns: ["Pulumi's alone", "with ours", `ours on top (${little.words})`, "with ours / Pulumi's alone"],
    rows: [[bare.toFixed(0), ours.toFixed(0), judged(ours - bare, little, 0), (ours / bare).toFixed(2)]],
  };
}

async function pluginTable(rounds: number): Promise<Table> {
  const times = await alternate(rounds, {
    alone: () => start(join(__dirname, "support", "grpc-process.js")),
    ours: () => start(join(checkout, "pulumi-resource-unattend")),
  });
  const little = atMost(1.3);
  const row = (words: string, moment: keyof Started, judge: (ratio: number) => string): string[] => {
    const [alone, ours] = [times.alone, times.ours].map((each) => median(each.map((started) => started[moment])));
    return [words, alone!.toFixed(0), ours!.toFixed(0), judge(ours! / alone!)];
  };
  return {
    title: "Start of the plugin",
    about:
      "From the start of the plugin's process, in milliseconds, beside Node.js with nothing but a server of gRPC: until it tells its port, " +
      "and until a client that connects then has its first answer.",
    columns: ["", "gRPC alone", "the plugin", "the plugin / gRPC alone"],
    rows: [
      row("to the port", "port", (ratio) => `${judged(ratio, little)} (${little.words})`),
      row("to the first answer", "answer", (ratio) => ratio.toFixed(2)),
    ],
    explanation:
      "On top of gRPC comes Pulumi's protocol. The lifecycles are loaded for the first call about a resource, which some processes never get.",
  };
}

/** When a process that serves gRPC had come so far, in milliseconds since its start. */
interface Started {
  readonly port: number;
  readonly answer: number;
}

async function start(program: string): Promise<Started> {
  const begin = performance.now();
  // The plugin wants the engine's address, and calls it only when it has something to say.
  const child = spawn(process.execPath, [program, "127.0.0.1:0"], { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  const told = performance.now();
  const client = new ResourceProviderClient(`127.0.0.1:${port.toString().trim()}`, credentials.createInsecure());
  // That there is no such call is an answer as well.
  await new Promise<void>((resolve) => client.getPluginInfo(new Empty(), () => resolve()));
  const answered = performance.now();
  client.close();
  child.kill();
  await once(child, "exit");
  return { port: told - begin, answer: answered - begin };
}
