import { readdirSync } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { operatingSystem, type OperatingSystem } from "../../provider/share/directory-share";

/** An error as Node.js throws it; one that it has no name for has its number. */
export function systemError(code: string): NodeJS.ErrnoException {
  const errno = Number(/^Unknown system error (-\d+)$/.exec(code)?.[1] ?? 0);
  return Object.assign(new Error(`${code}: injected`), { code, errno });
}

/**
 * An operating system that is told what each call is before it is made; what that throws is what comes of the call.
 *
 * @param before is given `mkdir`, or `file.chmod` for a file that is open, and the path
 */
export function observed(
  platform: NodeJS.Platform,
  before: (call: string, path: string) => unknown,
  patience = operatingSystem.patience,
): OperatingSystem {
  const observe = <T extends object>(target: T, prefix: string, file?: string): T =>
    new Proxy(target, {
      get: (_, name) => {
        const call = target[name as keyof T] as unknown;
        if (typeof call !== "function") return call;
        return async (...args: unknown[]) => {
          const path = file ?? String(args[0]);
          const observing = async (): Promise<void> => void (await before(prefix + String(name), path));
          // A file is closed, also if that tells of an error.
          if (name !== "close") await observing();
          const result = (await call.apply(target, args)) as object;
          if (name === "close") await observing();
          return name === "open" ? observe(result, "file.", path) : result;
        };
      },
    });
  return { platform, fs: observe(fs, ""), patience };
}

/**
 * Windows, as far as it treats what somebody has open otherwise: no file takes the place of one that is being read, and a
 * folder that is removed while it is being listed is there until that is done, but for nobody to use.
 */
export class WindowsLike implements OperatingSystem {
  readonly platform = "win32";
  readonly patience = 600_000;
  /** How often a file could not be replaced, and how often something could not be used any more. */
  readonly refused = { replacements: 0, uses: 0 };
  private readonly open = new Map<string, number>();
  private readonly vanishing = new Set<string>();

  /** @param looking how long whoever reads a file or lists a folder has it open, so that others come across it */
  constructor(private readonly looking: () => Promise<unknown> = () => delay(2)) {}

  readonly fs = {
    ...fs,
    readFile: (path: string) => this.keepOpen(path, () => fs.readFile(path)),
    readdir: (path: string) => this.keepOpen(path, () => fs.readdir(path)),
    mkdir: (path: string) => this.use([path, dirname(path)], () => fs.mkdir(path)),
    rename: async (path: string, to: string) => {
      if (this.open.has(to)) this.refuse("replacements");
      await fs.rename(path, to);
    },
    rmdir: async (path: string): Promise<void> => {
      if (!this.open.has(path)) return this.use([path], () => fs.rmdir(path));
      if (readdirSync(path).length > 0) throw systemError("ENOTEMPTY");
      this.vanishing.add(path);
    },
  } as never;

  private async keepOpen<T>(path: string, work: () => Promise<T>): Promise<T> {
    return this.use([path], async () => {
      this.open.set(path, (this.open.get(path) ?? 0) + 1);
      try {
        const result = await work();
        await this.looking();
        return result;
      } finally {
        await this.close(path);
      }
    });
  }

  private async close(path: string): Promise<void> {
    const others = this.open.get(path)! - 1;
    if (others > 0) return void this.open.set(path, others);
    this.open.delete(path);
    if (!this.vanishing.has(path)) return;
    await fs.rmdir(path);
    this.vanishing.delete(path);
  }

  private async use<T>(paths: readonly string[], work: () => Promise<T>): Promise<T> {
    if (paths.some((path) => this.vanishing.has(path))) this.refuse("uses");
    return work();
  }

  private refuse(what: keyof typeof this.refused): never {
    this.refused[what] += 1;
    throw systemError("EPERM");
  }
}
