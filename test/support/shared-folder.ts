import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SambaServer } from "./samba";

/** A folder that can be reached as a directory and as an SMB share. */
export class SharedFolder {
  private constructor(
    readonly directory: string,
    readonly server: SambaServer,
  ) {}

  static async open(): Promise<SharedFolder> {
    const directory = mkdtempSync(join(tmpdir(), "shared-"));
    return new SharedFolder(directory, await SambaServer.start({ folder: directory }));
  }

  /** A folder in it. */
  make(name: string): string {
    const made = join(this.directory, name);
    mkdirSync(made);
    return made;
  }

  /** How a program reaches a file: path and configuration. */
  reach(
    transport: "directory" | "smb",
    file: string,
  ): { path: string; configuration: Record<string, { value: string }> } {
    if (transport === "directory") return { path: join(this.directory, file), configuration: {} };
    return { path: SambaServer.unc(file), configuration: this.server.stackConfiguration };
  }

  async close(): Promise<void> {
    await this.server.remove();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
