import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Lets a publisher stop with the lock taken: its next smbclient waits until it may go on. */
export class HeldSmbclient {
  private readonly bin: string;
  private readonly hold: string;
  private readonly held: string;

  /**
   * @param folder Where the program that stands in for smbclient, and its files, may be.
   * @param lock The lock, as a path of the server's file system.
   */
  constructor(folder: string, lock: string) {
    this.bin = join(folder, "bin");
    this.hold = join(folder, "hold");
    this.held = join(folder, "held");
    const smbclient = execFileSync("sh", ["-c", "command -v smbclient"], { encoding: "utf8" }).trim();
    mkdirSync(this.bin);
    writeFileSync(this.hold, "");
    const program = join(this.bin, "smbclient");
    writeFileSync(
      program,
      `#!/bin/sh
while [ -e "${this.hold}" ] && [ -d "${lock}" ]; do : >"${this.held}"; sleep 0.05; done
exec "${smbclient}" "$@"
`,
    );
    chmodSync(program, 0o755);
  }

  /** Finds it before the real one. */
  get environment(): { PATH: string } {
    return { PATH: [this.bin, process.env.PATH].join(delimiter) };
  }

  get isHeld(): boolean {
    return existsSync(this.held);
  }

  goOn(): void {
    rmSync(this.hold);
  }
}
