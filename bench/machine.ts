import { execFileSync } from "node:child_process";
import { availableParallelism, totalmem } from "node:os";
import { installedVersion } from "../test/support/checkout";

/** When, on what and with what it was measured. */
export function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const cores = `${availableParallelism()} cores, ${gigabytes} GB of memory, ${process.platform}`;
  const versions = [
    `Node.js ${process.versions.node}`,
    `Pulumi engine ${printedVersion("pulumi", "version")}`,
    `Samba ${printedVersion(process.env.PULUMI_UNATTEND_SMBD!, "--version")}`,
    ...["@pulumi/pulumi", "saxes", "xml-js", "@xmldom/xmldom", "fast-xml-parser"].map(
      (name) => `${name} ${installedVersion(name)}`,
    ),
  ];
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${cores}; ${versions.join(", ")}.`;
}

function printedVersion(program: string, argument: string): string {
  return /\d+\.\d+\.\d+\S*/.exec(execFileSync(program, [argument], { encoding: "utf8" }))![0];
}
