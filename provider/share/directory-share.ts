import { realpathSync } from "node:fs";
import * as fs from "node:fs/promises";
import * as path from "node:path";
import { UnattendError, type ErrorCode } from "../errors";
import type { Share, Step, StepResults } from "./share";

/** A folder that the operating system opens: local, mounted, or a UNC path on Windows. */
export class DirectoryShare implements Share {
  constructor(private readonly folder: string) {}

  /** The share and the name of a file. A symbolic link is followed, so that its target is what is replaced. */
  static ofFile(folder: string, name: string): { share: DirectoryShare; name: string } {
    let file = path.join(folder, name);
    try {
      file = realpathSync(file);
    } catch {
      // Not there yet, or out of reach: reading it will tell.
    }
    return { share: new DirectoryShare(path.dirname(file)), name: path.basename(file) };
  }

  async run<const Steps extends readonly Step[]>(steps: Steps): Promise<StepResults<Steps>> {
    const results: (Buffer | undefined)[] = [];
    for (const step of steps) results.push(await this.runStep(step));
    return results as StepResults<Steps>;
  }

  private async runStep(step: Step): Promise<Buffer | undefined> {
    try {
      switch (step.do) {
        case "read":
          return await this.read(step.name);
        case "write":
          await this.write(step.name, step.bytes, step.like);
          return undefined;
        case "replace":
          await this.replace(step.name, step.by);
          return undefined;
        case "remove":
          await fs.rm(this.pathOf(step.name), { force: true });
          return undefined;
      }
    } catch (error) {
      throw error instanceof UnattendError ? error : shareError(error as NodeJS.ErrnoException, this.pathOf(step.name));
    }
  }

  private async read(name: string): Promise<Buffer | undefined> {
    try {
      // What is neither file nor folder, a pipe for instance, might never end.
      const found = await fs.stat(this.pathOf(name));
      if (!found.isFile() && !found.isDirectory()) throw notAFile(this.pathOf(name));
      return await fs.readFile(this.pathOf(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      await this.requireFolder();
      return undefined;
    }
  }

  private async write(name: string, bytes: Buffer, like: string): Promise<void> {
    const model = await fs.stat(this.pathOf(like)).catch(() => undefined);
    // The file may hold passwords: at no moment may more people read it than will in the end.
    const file = await fs.open(this.pathOf(name), "wx", model ? 0o600 : 0o666);
    try {
      if (model) {
        // Only a privileged process may give a file away; as anyone else, the publisher is the owner from then on.
        await file.chown(model.uid, model.gid).catch(() => undefined);
        await file.chmod(model.mode & 0o7777);
      }
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  private async replace(name: string, by: string): Promise<void> {
    await fs.rename(this.pathOf(by), this.pathOf(name));
    // So that the new name survives a power cut; not every file system can, and the file itself is safe already.
    const folder = await fs.open(this.folder, "r").catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
  }

  private async requireFolder(): Promise<void> {
    const folder = await fs.stat(this.folder).catch(() => undefined);
    if (folder?.isDirectory()) return;
    throw new UnattendError("UA301", {
      place: this.folder,
      cause: folder ? "this is not a folder" : "the folder does not exist",
      remedy: "Create it, or correct the path: folders are not created by publishing",
    });
  }

  private pathOf(name: string): string {
    return path.join(this.folder, name);
  }
}

function notAFile(place: string): UnattendError {
  return new UnattendError("UA303", { place, cause: "this is not a file", remedy: "Give the path of the answer file" });
}

function shareError(error: NodeJS.ErrnoException, place: string): UnattendError {
  const [code, cause, remedy] = failures[error.code ?? ""] ?? [
    "UA399",
    `the operating system refuses (${error.code ?? error.message})`,
    "Check the share and its server",
  ];
  return new UnattendError(code, { place, cause, remedy });
}

const accessRemedy = "Give the account that runs Pulumi the right to change files in this folder";
const failures: Record<string, readonly [ErrorCode, string, string]> = {
  EACCES: ["UA302", "access is denied", accessRemedy],
  EPERM: ["UA302", "the operation is not permitted", accessRemedy],
  EISDIR: ["UA303", "this is a folder, not a file", "Give the path of the answer file, its name included"],
  ENOTDIR: ["UA301", "a part of the path is a file, not a folder", "Correct the path"],
  ENOENT: ["UA301", "the folder does not exist", "Create it, or correct the path"],
  ENOSPC: ["UA304", "the disk is full", "Free space on the share; the old file is untouched"],
  EDQUOT: ["UA304", "the quota is used up", "Free space on the share; the old file is untouched"],
  EROFS: ["UA308", "the file system is read-only", "Publish through a path that can be written to"],
  EBUSY: ["UA309", "the file is in use", "Close programs that have it open and run Pulumi again"],
};
