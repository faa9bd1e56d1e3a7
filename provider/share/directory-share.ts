import { realpathSync } from "node:fs";
import * as fs from "node:fs/promises";
import * as path from "node:path";
import { UnattendError } from "../errors";
import {
  failures,
  runEach,
  stepError,
  type Failure,
  type Share,
  type Step,
  type StepResult,
  type StepResults,
} from "./share";

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
    return runEach(steps, (step) =>
      this.runStep(step).catch((error: unknown) => {
        throw this.explain(step, error);
      }),
    );
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
