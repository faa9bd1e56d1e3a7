import { execFile } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { ConfigMap } from "@pulumi/pulumi/automation";
import type { Sandbox } from "./engine";
import { installedPackage } from "./installed-package";

const examples = resolve(__dirname, "..", "..", "..", "examples");

/** Options for output that is read by a program: no questions, no colors. */
const forPrograms = ["--non-interactive", "--color", "never"];

/** A Pulumi program in a folder, run by the command `pulumi` as its users run it. */
export class Program {
  private readonly environment: NodeJS.ProcessEnv;

  constructor(
    readonly folder: string,
    private readonly sandbox: Sandbox,
  ) {
    this.environment = { ...process.env, ...sandbox.environment };
  }

  /** A copy of examples/<name> outside of the checkout, with the installed package. */
  static async copyExample(name: string, sandbox: Sandbox): Promise<Program> {
    const folder = join(sandbox.folder, name);
    // What runs by hand leave in the checkout stays there.
    const filter = (source: string): boolean => !["node_modules", "published"].includes(basename(source));
    cpSync(join(examples, name), folder, { recursive: true, filter });
    symlinkSync(join(await installedPackage(), "node_modules"), join(folder, "node_modules"), "junction");
    return new Program(folder, sandbox);
  }

  /** Runs `pulumi` and gives what it prints. Rejects with that if it fails. */
  async pulumi(...args: string[]): Promise<string> {
    const options = { cwd: this.folder, env: this.environment };
    try {
      return (await promisify(execFile)("pulumi", [...args, ...forPrograms], options)).stdout;
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`pulumi ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
    }
  }

  /** Makes a stack, and configures it for the share on which it publishes. */
  async initialize(stack: string, configuration: ConfigMap = {}): Promise<void> {
    await this.pulumi("stack", "init", stack, "--no-select");
    const all = { ...(await this.sandbox.configuration()), ...configuration };
    for (const [key, { value, secret }] of Object.entries(all)) {
      await this.pulumi("config", "set", "--stack", stack, ...(secret ? ["--secret"] : []), key, value);
    }
  }

  async outputs(...args: string[]): Promise<unknown> {
    return JSON.parse(await this.pulumi("stack", "output", "--json", ...args));
  }
}
