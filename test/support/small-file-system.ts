import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";

/** A real file system that is soon full, and can be made read-only. To mount it takes root, or sudo without a password. */
export class SmallFileSystem {
  readonly folder = mkdtempSync("/tmp/small-");

  constructor(kilobytes: number) {
    asRoot("mount", "-t", "tmpfs", "-o", `size=${kilobytes}k,mode=0777`, "none", this.folder);
  }

  set isReadOnly(isReadOnly: boolean) {
    asRoot("mount", "-o", `remount,${isReadOnly ? "ro" : "rw"}`, this.folder);
  }

  remove(): void {
    asRoot("umount", this.folder);
    rmdirSync(this.folder);
  }
}

function asRoot(program: string, ...args: string[]): void {
  const command = process.getuid?.() === 0 ? [program, ...args] : ["sudo", "-n", program, ...args];
  execFileSync(command[0]!, command.slice(1), { stdio: "pipe" });
}
