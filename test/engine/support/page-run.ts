import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { isDeepStrictEqual, promisify } from "node:util";
import type { Sandbox } from "./engine";
import { installedPackage, inVersionOfCheckout, packedPackage } from "./installed-package";
import { compiled, isCompiled } from "./program";
import { filesBelow } from "./secret-search";
import { checkout } from "../../support/checkout";

/** The share of all pages, as paths and settings name it. */
const share = String.raw`\\deploy01\unattend$`;
const shareKey = "//deploy01/unattend$";

/** What pages write where a reader has something of his own. */
const placeholders = {
  packedFile: "<file that npm pack made>",
  archive: "<archive that npm run plugin made>",
  mount: "/mnt/unattend",
};

/** Given to commands that ask for a value: the first password that a page asks for; each further one is another. */
const firstValue = "Lab&2.14";

/** What a command printed, and how it ended. */
export interface Ended {
  readonly output: string;
  readonly code: number;
}

/** What a reader of a page does: a project in a folder, with the stack `dev`, and a share that is mounted here. */
export class PageRun {
  private readonly folder: string;
  private readonly environment: NodeJS.ProcessEnv;
  private asked = 0;
  /** The programs that were run, each as its files by name. */
  readonly programs: Record<string, string>[] = [];

  private constructor(
    private readonly sandbox: Sandbox,
    private readonly isInstalledByPage: boolean,
  ) {
    this.folder = join(sandbox.folder, "images");
    this.environment = {
      ...process.env,
      ...sandbox.environment,
      PULUMI_SKIP_CONFIRMATIONS: "true",
      PULUMI_OPTION_SKIP_PREVIEW: "true", // Nobody looks at it before `up` and `destroy`.
      // Where the page installs the package, all is as its users have it. Types are checked for all pages together.
      ...(isInstalledByPage ? { NODE_OPTIONS: "", PULUMI_NODEJS_TRANSPILE_ONLY: "true" } : isCompiled),
      npm_config_prefer_offline: "true",
      npm_config_yes: "false", // npx must find what it runs, not install it.
      UNATTEND_MOUNTS: JSON.stringify({ [shareKey]: sandbox.share }),
      // What programs print is compared, and some take a CI for a terminal.
      NO_COLOR: "1",
    };
  }

  /** @param options `isInstalledByPage`: the page says how to install the package. */
  static async begin(sandbox: Sandbox, { isInstalledByPage }: { isInstalledByPage: boolean }): Promise<PageRun> {
    const run = new PageRun(sandbox, isInstalledByPage);
    mkdirSync(run.folder);
    for (const name of ["win11", "lab"]) mkdirSync(join(sandbox.share, name));
    run.write("Pulumi.yaml", "name: images\nruntime: nodejs\n");
    cpSync(join(checkout, "examples", "quick-start", "tsconfig.json"), join(run.folder, "tsconfig.json"));
    if (!isInstalledByPage) {
      symlinkSync(join(await installedPackage(), "node_modules"), join(run.folder, "node_modules"), "junction");
    }
    await run.execute("pulumi stack init dev", run.folder);
    return run;
  }

  /** Writes a file, or one on the share. With a Pulumi project comes what every one has, and where the share is mounted. */
  write(path: string, text: string): void {
    const file = path.startsWith(share)
      ? join(this.sandbox.share, ...path.slice(share.length).split("\\"))
      : join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const isProject = basename(path) === "Pulumi.yaml";
    writeFileSync(file, isProject ? text + this.mounts() : text);
    const main = this.isInstalledByPage ? "index.ts" : "index.js";
    if (isProject) writeFileSync(join(dirname(file), "package.json"), JSON.stringify({ private: true, main }));
  }

  /** Runs commands one after the other, up to the first that fails. */
  async shell(commands: string): Promise<Ended> {
    let output = "";
    for (const command of commands.replaceAll("\\\n", "").split("\n").filter(isCommand)) {
      if (/^(pulumi|npx mocha) /.test(command)) this.takeUpProgram();
      const ended = await this.command(command);
      output += ended.output;
      if (ended.code !== 0) return { output, code: ended.code };
    }
    return { output, code: 0 };
  }

  /** The program as it stands now, which the page wrote, or its reader by a command. */
  private takeUpProgram(): void {
    const files = filesBelow(this.folder, [join(this.folder, "node_modules")]).filter((file) => file.endsWith(".ts"));
    const program = Object.fromEntries(files.map((file) => [relative(this.folder, file), readFileSync(file, "utf8")]));
    if (isDeepStrictEqual(program, this.programs.at(-1))) return;
    this.programs.push(program);
    if (this.isInstalledByPage) return;
    for (const [name, text] of Object.entries(program)) {
      writeFileSync(join(this.folder, name.replace(/\.ts$/, ".js")), compiled(text));
    }
  }

  /** The text of the answer files that stand on the share. */
  published(): string[] {
    return readdirSync(this.sandbox.share, { recursive: true, encoding: "utf8" })
      .map((name) => join(this.sandbox.share, name))
      .filter((file) => statSync(file).isFile())
      .map((file) => readFileSync(file, "utf8"));
  }

  /** In YAML, where JSON is a value like any other. */
  private mounts(): string {
    return `config: ${JSON.stringify({ "unattend:mounts": { value: { [shareKey]: this.sandbox.share } } })}\n`;
  }

  private async command(command: string): Promise<Ended> {
    // Scripts of this package are run in a checkout.
    if (/^npm (start|run)\b/.test(command)) return this.execute(command, this.copyOfCheckout());
    const own = command
      .replaceAll(placeholders.mount, this.sandbox.share)
      .replace(placeholders.archive, () => `"${join(this.copyOfCheckout(), "dist", "plugin")}"/*linux-amd64*`);
    return this.execute(command.startsWith("npm install ") ? await withOwnPackages(own) : own, this.folder);
  }

  /** Without what runs by hand leave, and with the packages that are installed: that takes longer than all the rest. */
  private copyOfCheckout(): string {
    const copy = join(this.sandbox.folder, "checkout");
    if (!existsSync(copy)) {
      const left = new Set(["node_modules", ".git", ".pulumi-state", "published"]);
      const filter = (source: string): boolean => !left.has(basename(source));
      // What has changed since the packages were installed, files tell by their times.
      cpSync(checkout, copy, { recursive: true, filter, preserveTimestamps: true });
      symlinkSync(join(checkout, "node_modules"), join(copy, "node_modules"), "junction");
    }
    return copy;
  }

  private async execute(command: string, cwd: string): Promise<Ended> {
    const running = promisify(execFile)("bash", ["-c", command], { cwd, env: this.environment });
    const value = command.includes("--secret") ? firstValue + "!".repeat(this.asked++) : "";
    running.child.stdin?.on("error", () => undefined).end(`${value}\n`);
    try {
      const { stdout, stderr } = await running;
      return { output: stdout + stderr, code: 0 };
    } catch (error) {
      const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number };
      return { output: stdout + stderr, code };
    }
  }
}

/** Empty lines and comments do nothing. */
function isCommand(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}

async function withOwnPackages(command: string): Promise<string> {
  return command
    .replace(placeholders.packedFile, `"${await packedPackage()}"`)
    .replace(/@pulumi\/pulumi(?!@)/, inVersionOfCheckout);
}
