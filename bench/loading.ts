import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { alternate, median } from "./measure";
import { atMost, judged, progress, type Table } from "./report";

/** How long it takes until a process can serve this package's resources. */
export async function benchLoading(isQuick: boolean): Promise<Table[]> {
  const rounds = isQuick ? 3 : 31;
  progress(`loading, ${rounds} rounds`);
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
  return [
    {
      title: "Loading",
      about:
        "From the start of the process that serves dynamic resources until its modules are loaded, in milliseconds: " +
        "Pulumi's alone, and with `pulumi-unattend/provider`.",
      columns: ["Pulumi's alone", "with ours", `ours on top (${little.words})`, "with ours / Pulumi's alone"],
      rows: [[bare.toFixed(0), ours.toFixed(0), judged(ours - bare, little, 0), (ours / bare).toFixed(2)]],
    },
  ];
}
