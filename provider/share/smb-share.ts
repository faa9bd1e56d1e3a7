import { spawn } from "node:child_process";
import { posix } from "node:path";
import type { Writable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { UnattendError } from "../errors";
import type { UncAddress } from "./address";
import {
  failureAt,
  failures,
  stepError,
  type Failure,
  type Located,
  type Share,
  type Step,
  type StepResult,
  type StepResults,
} from "./share";
import {
  alreadyThere,
  connectionFailure,
  entriesIn,
  isAllGone,
  noFolder,
  noSuchFile,
  nothingThere,
  program,
  refusalIn,
} from "./smb-answers";
import { nameRefused } from "./smb-statuses";

/** How to reach a server. */
export interface SmbAccess {
  /** Who publishes; without a user, whoever the machine's Kerberos ticket says. */
  readonly user?: { readonly name: string; readonly password: string; readonly domain?: string };
  readonly port: number;
  readonly protection: SmbProtection;
  /** How long the server may take over one batch of steps, in seconds. */
  readonly timeout: number;
}

/** What a connection has to have: signatures, or encryption as well. */
export type SmbProtection = "sign" | "encrypt";

/**
 * A folder of an SMB share, reached by Samba's `smbclient`: one process for each batch of steps.
 *
 * Of the ways to reach a share from Linux and macOS without a mount, this is the one that knows signing, encryption and
 * Kerberos, and replaces a file in one step.
 */
export class SmbShare implements Share {
  constructor(
    private readonly address: Omit<UncAddress, "kind" | "key" | "name">,
    private readonly access: SmbAccess,
    private readonly client = "smbclient",
  ) {}

  /** Where a file is. @throws UA305 for what smbclient cannot be told. */
  static ofFile(address: UncAddress, access: SmbAccess): Located {
    const share = new SmbShare(address, access);
    requireReadable(share.pathOf(address.name));
    return { share, name: address.name };
  }

  async run<const Steps extends readonly Step[]>(steps: Steps): Promise<StepResults<Steps>> {
    const { output, messages, ending } = await this.start(
      // No command is called so. The answer, that there is none, tells where the answer to a step begins.
      steps.flatMap((step, index) => [`step-${index}`, ...this.commandsOf(step)]).concat("end"),
      steps.find((step) => step.do === "write")?.bytes,
    );
    const [preamble, ...answers] = messages.split(/^(?:step-\d+|end): command not found\n/m);
    // smbclient ends with a `put` from its input. Otherwise, without an answer to the last command, the connection was
    // never made, or is lost; then the last words are about that.
    const isComplete = answers.length > steps.length || /^putting file /m.test(answers.at(-1) ?? "");
    if (!isComplete) throw failureAt(this.root, connectionFailure(answers.at(-1) ?? preamble!, ending, this.access));

    const contents = contentsOf(steps, answers, output);
    const results: (StepResult<Step> | UnattendError)[] = [];
    for (const [index, step] of steps.entries()) {
      results.push(await this.resultOf(step, answers[index]!, contents[index]));
    }
    const errors = results.filter((result) => result instanceof UnattendError);
    // A connection can be lost and smbclient go on all the same.
    const error = errors.find(({ code }) => code === "UA311") ?? errors[0];
    if (error) throw error;
    return results as StepResults<Steps>;
  }

  private commandsOf(step: Step): string[] {
    switch (step.do) {
      case "read":
        return [`get ${this.quoted(step.name)} -`];
      case "list":
      case "entries":
        return [`ls ${this.quoted(step.name + "/*")}`];
      case "makeFolder":
        return [`mkdir ${this.quoted(step.name)}`];
      case "write":
        return [`put - ${this.quoted(step.name)}`];
      case "rename":
        return [`rename ${this.quoted(step.name)} ${this.quoted(step.to)} -f`];
      case "discard":
        return step.names.flatMap((name) => [`del ${this.quoted(name)}`, `rmdir ${this.quoted(name)}`]);
    }
  }

  /** Runs commands of smbclient's: what it reads of files, and what it says. */
  private async start(
    commands: readonly string[],
    input: Buffer | undefined,
  ): Promise<{ output: Buffer; messages: string; ending: string }> {
    const { server, share } = this.address;
    const { user, port, protection, timeout } = this.access;
    const args = [
      `//${server}/${share}`,
      `--port=${port}`,
      `--client-protection=${protection}`,
      `--timeout=${timeout}`,
      "--debuglevel=1",
      "--stderr",
      ...(user ? [`--user=${userName(user)}`] : ["--use-kerberos=required", "--no-pass"]),
      `--command=${commands.join(";")}`,
    ];
    const child = spawn(this.client, args, {
      env: { ...environment(), ...(user && { PASSWD_FD: "3" }) },
      stdio: ["pipe", "pipe", "pipe", "pipe"],
      // In a group of its own: what asks this process to end, on Ctrl-C for instance, must not end it half-way.
      detached: true,
    });
    const ended = new Promise<string>((resolve, reject) => {
      child.once("error", (error) => reject(this.startError(error)));
      child.once("close", (code, signal) => {
        const isLate = child.killed && signal === "SIGKILL";
        resolve(
          isLate ? `no answer within ${timeout} s` : signal ? `ended by ${signal}` : `ended with exit code ${code}`,
        );
      });
    });
    // Without a process there are no streams either.
    if (child.pid === undefined) await ended;
    const timer = setTimeout(() => child.kill("SIGKILL"), timeout * 1000);
    child.once("close", () => clearTimeout(timer));
    feed(child.stdin, input ?? "");
    // Through a pipe, so that the password stands in no list of processes, no environment and no file. It is asked twice.
    feed(child.stdio[3] as Writable, user ? `${user.password}\n`.repeat(2) : "");
    const [output, messages, ending] = await Promise.all([buffer(child.stdout), text(child.stderr), ended]);
    return { output, messages, ending };
  }

  /** @param content What a step that reads has read; undefined for any other, and where that cannot be told. */
  private async resultOf(
    step: Step,
    answer: string,
    content: Buffer | undefined,
  ): Promise<StepResult<Step> | UnattendError> {
    const refusal = refusalIn(answer, step.do, this.access);
    if (refusal?.of === "connection") return failureAt(this.root, refusal.failure);
    if (refusal?.of === "link") return stepError(this, step, refusal.failure);
    const status = refusal?.status ?? "";
    switch (step.do) {
      case "discard":
        return isAllGone(answer);
      case "read":
        if (noSuchFile.has(status)) return undefined;
        if (!status) return content ?? stepError(this, step, failures.busy);
        break;
      case "list":
        if (nothingThere.has(status)) return [];
        if (!status) return entriesIn(answer)?.map(({ name }) => name) ?? stepError(this, step, notUnderstood);
        break;
      case "entries":
        if (noFolder.has(status)) return undefined;
        if (!status) return entriesIn(answer) ?? stepError(this, step, notUnderstood);
        break;
      case "makeFolder":
        if (!status) return true;
        if (alreadyThere.has(status)) return false;
        break;
      default:
        if (!status) return undefined;
    }
    // For a name that it vetoes, a server answers as if a folder on the way to it were missing.
    const isVetoed = noSuchFile.has(status) && (await this.isThere(neededBy(step)));
    return stepError(this, step, isVetoed ? nameRefused : refusal!.failure);
  }

  private async isThere(name: string): Promise<boolean> {
    const path = this.quoted(name);
    // The share itself is there, and `ls` does not show it.
    if (path === '""') return true;
    const { messages } = await this.start([`ls ${path}`], undefined);
    return entriesIn(messages)?.length === 1;
  }

  private startError(error: NodeJS.ErrnoException): UnattendError {
    const what = error.code === "ENOENT" ? "is not installed" : `cannot be started (${error.code})`;
    return failureAt(this.pathOf(""), program(what));
  }

  /** A name as smbclient's commands take it. */
  private quoted(name: string): string {
    return `"${[this.address.folder, name].filter(Boolean).join("\\").replaceAll("/", "\\")}"`;
  }

  private get root(): string {
    const { server, share } = this.address;
    return `\\\\${server}\\${share}`;
  }

  pathOf(name: string): string {
    const { server, share, folder } = this.address;
    return ["\\\\" + server, share, folder, name].filter(Boolean).join("\\").replaceAll("/", "\\");
  }

  async ensureFolder(): Promise<void> {
    const { server, share, folder } = this.address;
    const parts = folder.split("\\").filter(Boolean);
    const steps = parts.map((_, index) => ({ do: "makeFolder", name: parts.slice(0, index + 1).join("/") }) as const);
    await new SmbShare({ server, share, folder: "" }, this.access, this.client).run(steps);
  }

  /** Of a folder that is missing, the server itself has said so. */
  isWithinReach(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

/**
 * What each step has read, of all that smbclient has put out. Undefined for all if the sizes do not add up: what changes its
 * size while it is read is being written by somebody, in place.
 */
function contentsOf(steps: readonly Step[], answers: readonly string[], output: Buffer): (Buffer | undefined)[] {
  let end = 0;
  const contents = steps.map((step, index) => {
    const size = step.do === "read" ? /.* of size (\d+) as - /s.exec(answers[index]!)?.[1] : undefined;
    if (size === undefined) return undefined;
    const start = end;
    end += Number(size);
    return output.subarray(start, end);
  });
  return end === output.length ? contents : contents.map(() => undefined);
}

/** Refuses names that smbclient would take for something else; there is no way to escape them. */
function requireReadable(place: string): void {
  if (!/[;"]/.test(place)) return;
  throw new UnattendError("UA305", {
    place,
    cause: 'the path cannot be used: Samba\'s smbclient cannot open names with ";" or a quotation mark',
    remedy: "Rename the folder or the file, or mount the share and say where in `unattend:mounts`",
  });
}

function feed(stream: Writable, content: Buffer | string): void {
  // A process that ends early does not read to the end; what it says tells more than a broken pipe.
  stream.on("error", () => undefined);
  stream.end(content);
}

function userName({ name, domain }: NonNullable<SmbAccess["user"]>): string {
  return domain ? `${domain}\\${name}` : name;
}

/** Of the environment, only what smbclient needs. */
function environment(): NodeJS.ProcessEnv {
  const isNeeded = (name: string): boolean => /^(PATH|HOME|TMPDIR|LANG|LC_.*|KRB5.*)$/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => isNeeded(name)));
}

/** What has to be there for a step to make something beside or in it: a folder, or what gets another name. */
function neededBy(step: Step): string {
  if (step.do === "rename") return step.name;
  return step.do === "discard" ? "" : posix.dirname(step.name).replace(/^\.$/, "");
}

const notUnderstood: Failure = [
  "UA399",
  "smbclient lists it in an unknown form",
  "Please report this, with the version of smbclient",
];
