import { realpathSync, statSync, type Stats } from "node:fs";
import * as nodeFs from "node:fs/promises";
import * as path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { UnattendError } from "../errors";
import {
  failures,
  runEach,
  stepError,
  type Failure,
  type FolderEntry,
  type Located,
  type Share,
  type Step,
  type StepResult,
  type StepResults,
} from "./share";
import { isDenied, systemFailure } from "./system-errors";
import { doubling } from "./waiting";

/** By what a folder is opened. */
export interface OperatingSystem {
  readonly platform: NodeJS.Platform;
  readonly fs: typeof nodeFs;
  /** How long Windows may say that access is denied before that is believed, in milliseconds. */
  readonly patience: number;
}

export const operatingSystem: OperatingSystem = { platform: process.platform, fs: nodeFs, patience: 3_000 };

/** A folder that the operating system opens: local, mounted, or a UNC path on Windows. */
export class DirectoryShare implements Share {
  private readonly fs: typeof nodeFs;
  private readonly isWindows: boolean;

  constructor(
    private readonly folder: string,
    private readonly system: OperatingSystem = operatingSystem,
    /** Where the share is mounted, if that is known. Is this folder missing, what is missing in it says nothing, and nothing is made. */
    private readonly mountPoint?: string,
  ) {
    this.fs = system.fs;
    this.isWindows = system.platform === "win32";
  }

  /** Where a file is. A symbolic link is followed, so that its target is what is replaced. */
  static ofFile(folder: string, name: string, mountPoint?: string): Located {
    let file = path.join(folder, name);
    try {
      file = realpathSync.native(file);
    } catch {
      // Not there yet, or out of reach: reading it will tell.
    }
    const [realFolder, realName] = [path.dirname(file), path.basename(file)];
    const share = new DirectoryShare(realFolder, operatingSystem, mountPoint && path.resolve(mountPoint));
    return { share, name: realName, identity: identityOf(realFolder, realName) };
  }

  async run<const Steps extends readonly Step[]>(steps: Steps): Promise<StepResults<Steps>> {
    return runEach(steps, async (step) => {
      try {
        return await this.patiently(step);
      } catch (error) {
        if (error instanceof UnattendError) throw error;
        throw stepError(this, step, await this.failureOf(step, error as NodeJS.ErrnoException));
      }
    });
  }

  /**
   * What is removed on Windows while somebody looks at it vanishes only when that one is through. Until then nobody can
   * look at it, or make it anew: access is denied. So there a denial counts only if it stays. (To a rename it means that
   * the file is busy, which is for the publisher to try again.)
   */
  private async patiently(step: Step): Promise<StepResult<Step>> {
    const mayPass = this.isWindows && step.do !== "rename";
    const end = performance.now() + this.system.patience;
    const nextInterval = doubling(10, 500);
    for (;;) {
      try {
        return await this.runStep(step);
      } catch (error) {
        if (!mayPass || !isDenied(error as NodeJS.ErrnoException) || performance.now() > end) throw error;
      }
      await delay(nextInterval());
    }
  }

  private async runStep(step: Step): Promise<StepResult<Step>> {
    switch (step.do) {
      case "read":
        return this.read(step.name);
      case "list":
        return this.unlessMissing(this.fs.readdir(this.pathOf(step.name)), []);
      case "entries":
        return this.entries(step.name);
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

  private async failureOf(step: Step, error: NodeJS.ErrnoException): Promise<Failure> {
    // Windows and its shares answer so while a program has the file open.
    if (step.do === "rename" && isDenied(error)) {
      return (await this.isWriteProtected(step.to)) ? failures.writeProtected : failures.notReplaceable;
    }
    if (error.code === "ENOENT" && (await this.leadsThroughFile())) return failures.notAFolder;
    return systemFailure(error, this.system.platform);
  }

  private async isWriteProtected(name: string): Promise<boolean> {
    if (!this.isWindows) return false;
    const found = await this.fs.stat(this.pathOf(name)).catch(() => undefined);
    return found !== undefined && (found.mode & 0o222) === 0;
  }

  /** True if a part of the folder's path is a file: Windows does not tell that from a folder that is missing. */
  private async leadsThroughFile(): Promise<boolean> {
    for (let part = this.folder; ; part = path.dirname(part)) {
      const found = await this.fs.stat(part).catch(() => undefined);
      if (found) return found.isFile();
      if (part === path.dirname(part)) return false;
    }
  }

  private async read(name: string): Promise<Buffer | undefined> {
    const file = this.pathOf(name);
    // What is neither file nor folder, a pipe for instance, might never end.
    const found = await this.unlessMissing(this.fs.stat(file), undefined);
    if (found && !found.isFile() && !found.isDirectory()) {
      throw stepError(this, { do: "read", name }, failures.notAFile);
    }
    return this.unlessMissing(this.fs.readFile(file), undefined);
  }

  private async entries(name: string): Promise<FolderEntry[] | undefined> {
    const folder = this.pathOf(name);
    const found = await this.fs.stat(folder).catch(ifMissing);
    if (!found?.isDirectory()) return undefined;
    const entries = await this.fs.readdir(folder, { withFileTypes: true });
    const shown = entries.map(async (entry): Promise<FolderEntry[]> => {
      // A link to a file is as good as the file; one to a folder may lead round in a circle.
      const isFile = entry.isSymbolicLink()
        ? await this.fs.stat(path.join(folder, entry.name)).then((target) => target.isFile(), ifMissing)
        : entry.isFile();
      return isFile || entry.isDirectory() ? [{ name: entry.name, isFolder: !isFile }] : [];
    });
    return (await Promise.all(shown)).flat();
  }

  private async makeFolder(name: string): Promise<boolean> {
    try {
      await this.fs.mkdir(this.pathOf(name));
      await this.openToTheSame(this.pathOf(name));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    }
  }

  /** Lets those who may change things in the folder around it change them in this one, whatever the process's umask. */
  private async openToTheSame(folder: string): Promise<void> {
    // The only mode that Windows has is "read-only", and Node.js 20 cannot remove a folder that has it.
    if (this.isWindows) return;
    const around = await this.fs.stat(path.dirname(folder)).catch(() => undefined);
    if (around) await this.fs.chmod(folder, around.mode & 0o2777).catch(() => undefined);
  }

  private async write(name: string, bytes: Buffer, like: string): Promise<undefined> {
    const model = await this.unlessMissing(this.fs.stat(this.pathOf(like)), undefined);
    // The file may hold passwords: at no moment may more people read it than will in the end.
    const file = await this.fs.open(this.pathOf(name), "wx", model ? 0o600 : 0o666);
    try {
      if (model) await this.makeLike(model, file);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return undefined;
  }

  private async makeLike(model: Stats, file: nodeFs.FileHandle): Promise<void> {
    if (this.isWindows) return;
    // Only a privileged process may give a file away; as anyone else, the publisher is the owner from then on.
    await file.chown(model.uid, model.gid).catch(() => undefined);
    // Some mounts have one mode for all files, and refuse any other.
    const { mode } = await file.stat();
    if (mode !== model.mode) await file.chmod(model.mode & 0o7777).catch(() => undefined);
  }

  private async rename(name: string, to: string): Promise<undefined> {
    await this.fs.rename(this.pathOf(name), this.pathOf(to));
    // So that the new name survives a power cut; not every file system can, and the file itself is safe already.
    const folder = await this.fs.open(path.dirname(this.pathOf(to)), "r").catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close().catch(() => undefined);
    return undefined;
  }

  private async discard(names: readonly string[]): Promise<boolean> {
    let isLeft = false;
    for (const name of names) {
      const file = this.pathOf(name);
      await this.fs.unlink(file).catch(() =>
        this.fs.rmdir(file).catch((error: NodeJS.ErrnoException) => {
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
      if (!(await this.fs.stat(this.folder)).isDirectory()) throw error;
      return otherwise;
    }
  }

  pathOf(name: string): string {
    return path.join(this.folder, name);
  }

  async ensureFolder(): Promise<void> {
    const missing: string[] = [];
    for (let folder = this.folder; !(await this.isThere(folder)); folder = path.dirname(folder))
      missing.unshift(folder);
    // One after the other: each gets the mode of the one around it.
    for (const folder of missing) {
      await new DirectoryShare(path.dirname(folder), this.system).run([
        { do: "makeFolder", name: path.basename(folder) },
      ]);
    }
  }

  private async isThere(folder: string): Promise<boolean> {
    return this.isTop(folder) || (await this.fs.stat(folder).catch(() => undefined)) !== undefined;
  }

  /** A mount point without its share is an empty folder: then nothing can be said of what is missing in it. */
  async isWithinReach(): Promise<boolean> {
    for (let folder = this.folder; ; folder = path.dirname(folder)) {
      try {
        return (await this.fs.readdir(folder)).length > 0;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if ((code !== "ENOENT" && code !== "ENOTDIR") || this.isTop(folder)) return false;
      }
    }
  }

  private isTop(folder: string): boolean {
    return folder === this.mountPoint || folder === path.dirname(folder);
  }
}

/** For what is not there; other errors stay errors. */
function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
}

/**
 * What all paths to a file have in common, also through links and bind mounts; undefined if its folder is out of reach. On
 * Windows, numbers of volumes and files do not tell two servers apart that were made as copies of each other; there the
 * real path has to do.
 */
function identityOf(folder: string, name: string): string | undefined {
  try {
    if (operatingSystem.platform === "win32") return path.join(realpathSync.native(folder), name).toLowerCase();
    const { dev, ino } = statSync(folder, { bigint: true });
    return `${dev}:${ino}/${name}`;
  } catch {
    return undefined;
  }
}
