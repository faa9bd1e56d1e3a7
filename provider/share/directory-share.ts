import { realpathSync, statSync } from "node:fs";
import * as fs from "node:fs/promises";
import * as path from "node:path";
import { UnattendError } from "../errors";
import {
  failures,
  stepError,
  type Failure,
  type Located,
  type Share,
  type Step,
  type StepResult,
  type StepResults,
} from "./share";

/** A folder that the operating system opens: local, mounted, or a UNC path on Windows. */
export class DirectoryShare implements Share {
  constructor(private readonly folder: string) {}

  /** Where a file is. A symbolic link is followed, so that its target is what is replaced. */
  static ofFile(folder: string, name: string): Located {
    let file = path.join(folder, name);
    try {
      file = realpathSync.native(file);
    } catch {
      // Not there yet, or out of reach: reading it will tell.
    }
    const [realFolder, realName] = [path.dirname(file), path.basename(file)];
    return { share: new DirectoryShare(realFolder), name: realName, identity: identityOf(realFolder, realName) };
  }

  async run<const Steps extends readonly Step[]>(steps: Steps): Promise<StepResults<Steps>> {
    const results: StepResult<Step>[] = [];
    const errors: unknown[] = [];
    for (const step of steps) {
      try {
        results.push(await this.runStep(step));
      } catch (error) {
        errors.push(this.explain(step, error));
      }
    }
    if (errors.length > 0) throw errors[0];
    return results as StepResults<Steps>;
  }

  private async runStep(step: Step): Promise<StepResult<Step>> {
    switch (step.do) {
      case "read":
        return this.read(step.name);
      case "list":
        return this.unlessMissing(fs.readdir(this.pathOf(step.name)), []);
      case "makeFolder":
        return this.makeFolder(step.name);
      case "write":
        return this.write(step.name, step.bytes, step.like);
      case "rename":
        return this.rename(step.name, step.to);
      case "discard":
        return this.discard(step.names);
    }
  }

  private explain(step: Step, error: unknown): unknown {
    if (error instanceof UnattendError) return error;
    const { code = "", message } = error as NodeJS.ErrnoException;
    // Windows and its shares answer so while a program has the file open.
    const isHeldBack = step.do === "rename" && (code === "EACCES" || code === "EPERM");
    const unknown: Failure = ["UA399", `the operating system refuses (${code || message})`, "Check the share"];
    return stepError(this, step, isHeldBack ? failures.notReplaceable : (systemFailures[code] ?? unknown));
  }

  private async read(name: string): Promise<Buffer | undefined> {
    const file = this.pathOf(name);
    // What is neither file nor folder, a pipe for instance, might never end.
    const found = await this.unlessMissing(fs.stat(file), undefined);
    if (found && !found.isFile() && !found.isDirectory()) {
      throw stepError(this, { do: "read", name }, failures.notAFile);
    }
    return this.unlessMissing(fs.readFile(file), undefined);
  }

  private async makeFolder(name: string): Promise<boolean> {
    try {
      await fs.mkdir(this.pathOf(name));
      await this.openToTheSame(this.pathOf(name));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    }
  }

  /** Lets those who may change things in the folder around it change them in this one, whatever the process's umask. */
  private async openToTheSame(folder: string): Promise<void> {
    const around = await fs.stat(path.dirname(folder)).catch(() => undefined);
    if (around) await fs.chmod(folder, around.mode & 0o2777).catch(() => undefined);
  }

  private async write(name: string, bytes: Buffer, like: string): Promise<undefined> {
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
    return undefined;
  }

  private async rename(name: string, to: string): Promise<undefined> {
    await fs.rename(this.pathOf(name), this.pathOf(to));
    // So that the new name survives a power cut; not every file system can, and the file itself is safe already.
    const folder = await fs.open(path.dirname(this.pathOf(to)), "r").catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
    return undefined;
  }

  private async discard(names: readonly string[]): Promise<boolean> {
    let isLeft = false;
    for (const name of names) {
      const file = this.pathOf(name);
      await fs.unlink(file).catch(() =>
        fs.rmdir(file).catch((error: NodeJS.ErrnoException) => {
          isLeft ||= error.code !== "ENOENT";
        }),
      );
    }
    return !isLeft;
  }

  /** What `work` gives, or `otherwise` if it finds nothing although the share's folder is there. */
  private async unlessMissing<T, U>(work: Promise<T>, otherwise: U): Promise<T | U> {
    try {
      return await work;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      await fs.stat(this.folder);
      return otherwise;
    }
  }

  pathOf(name: string): string {
    return path.join(this.folder, name);
  }

  /** A mount point without its share is an empty folder: then nothing can be said of what is missing in it. */
  async isWithinReach(): Promise<boolean> {
    for (let folder = this.folder; ; folder = path.dirname(folder)) {
      try {
        return (await fs.readdir(folder)).length > 0;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if ((code !== "ENOENT" && code !== "ENOTDIR") || folder === path.dirname(folder)) return false;
      }
    }
  }
}

/**
 * What all paths to a file have in common, also through links and bind mounts; undefined if its folder is out of reach. On
 * Windows, numbers of volumes and files do not tell two servers apart that were made as copies of each other; there the
 * real path has to do.
 */
function identityOf(folder: string, name: string): string | undefined {
  try {
    if (process.platform === "win32") return path.join(realpathSync.native(folder), name).toLowerCase();
    const { dev, ino } = statSync(folder, { bigint: true });
    return `${dev}:${ino}/${name}`;
  } catch {
    return undefined;
  }
}

/** What the operating system's errors mean here. */
const systemFailures: Record<string, Failure> = {
  EACCES: failures.denied,
  EPERM: failures.denied,
  EISDIR: failures.isFolder,
  ENOTDIR: failures.notAFolder,
  ENOENT: failures.folderMissing,
  ENAMETOOLONG: failures.nameTooLong,
  ENOSPC: failures.diskFull,
  EDQUOT: failures.quotaFull,
  EROFS: failures.readOnly,
  EBUSY: failures.busy,
};
