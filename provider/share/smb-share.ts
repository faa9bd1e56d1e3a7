import { spawn } from "node:child_process";
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
    // never made, or is lost; then the last words are about that. Or it is lost, and smbclient goes on all the same.
    const isComplete = answers.length > steps.length || /^putting file /m.test(answers.at(-1) ?? "");
    const lost = answers.find((answer) => statusOf(answer) in lostConnections);
    if (lost !== undefined || !isComplete) throw this.connectionError(lost ?? answers.at(-1) ?? preamble!, ending);

    const results = steps.map((step, index) => this.resultOf(step, answers[index]!, output));
    const failure = results.find((result) => result instanceof UnattendError);
    if (failure) throw failure;
    return results as StepResults<Steps>;
  }

  private commandsOf(step: Step): string[] {
    switch (step.do) {
      case "read":
        return [`get ${this.quoted(step.name)} -`];
      case "list":
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
      timeout: timeout * 1000,
      killSignal: "SIGKILL",
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
    feed(child.stdin, input ?? "");
    // Through a pipe, so that the password stands in no list of processes, no environment and no file. It is asked twice.
    feed(child.stdio[3] as Writable, user ? `${user.password}\n`.repeat(2) : "");
    const [output, messages, ending] = await Promise.all([buffer(child.stdout), text(child.stderr), ended]);
    return { output, messages, ending };
  }

  private resultOf(step: Step, answer: string, output: Buffer): StepResult<Step> | UnattendError {
    const status = statusOf(answer);
    switch (step.do) {
      case "discard":
        return [...answer.matchAll(notRemoved)].every(([, reason]) => nothingThere.has(reason!));
      case "read":
        if (noSuchFile.has(status)) return undefined;
        if (!status) {
          // What changes its size while it is read is being written by somebody, in place.
          const size = /.* of size (\d+) as - /s.exec(answer)?.[1];
          return Number(size) === output.length ? output : stepError(this, step, failures.busy);
        }
        break;
      case "list":
        if (nothingThere.has(status)) return [];
        if (!status) return namesIn(answer) ?? stepError(this, step, notUnderstood);
        break;
      case "makeFolder":
        if (!status) return true;
        if (alreadyThere.has(status)) return false;
        break;
      default:
        if (!status) return undefined;
    }
    if (step.do === "rename" && heldBack.has(status)) return stepError(this, step, failures.notReplaceable);
    return stepError(this, step, this.failureOf(status));
  }

  private failureOf(status: string): Failure {
    return statusFailures[status] ?? ["UA399", `the server refuses (${status})`, "Check the share and its server"];
  }

  private connectionError(words: string, ending: string): UnattendError {
    const { server, share } = this.address;
    return failureAt(`\\\\${server}\\${share}`, this.connectionFailure(words, ending));
  }

  private connectionFailure(words: string, ending: string): Failure {
    const { user, port } = this.access;
    const status = /\bNT_STATUS_(\w+)/.exec(words)?.[1];
    if (/unknown option/.test(words)) return program("is older than 4.15");
    if (/doesn't support SMB3 encryption/.test(words)) return encryptionRefused;
    if (!status && ending.startsWith("no answer")) return unreachable(ending);
    if (!status) return program(`${ending}${words.trim() && `, with the words: ${words.trim().split("\n")[0]}`}`);
    const isNegotiating = /negotiation failed/.test(words);
    const lost = lostConnections[status];
    if (lost)
      return unreachable(`${lost} at port ${port}${isNegotiating ? ", where SMB 2 or later may be unknown" : ""}`);
    if (isNegotiating) return protectionRefused;
    if (/session setup failed/.test(words)) {
      if (!user) return noTicket;
      if (status === "ACCESS_DENIED") return accountRefused("it may not log on");
    }
    return this.failureOf(status);
  }

  private startError(error: NodeJS.ErrnoException): UnattendError {
    const what = error.code === "ENOENT" ? "is not installed" : `cannot be started (${error.code})`;
    return failureAt(this.pathOf(""), program(what));
  }

  /** A name as smbclient's commands take it. */
  private quoted(name: string): string {
    return `"${[this.address.folder, name].filter(Boolean).join("\\").replaceAll("/", "\\")}"`;
  }

  pathOf(name: string): string {
    const { server, share, folder } = this.address;
    return ["\\\\" + server, share, folder, name].filter(Boolean).join("\\").replaceAll("/", "\\");
  }

  /** Of a folder that is missing, the server itself has said so. */
  isThere(): Promise<boolean> {
    return Promise.resolve(true);
  }
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

/** The status that an answer begins with, or that it was given while it did something; "" for none. */
function statusOf(answer: string): string {
  return /^(?:[a-z_ ]+ returned )?NT_STATUS_(\w+)/m.exec(answer)?.[1] ?? "";
}

/** What `ls` lists: lines with a name, attributes, size and time, and one about the disk. Undefined if it is not so. */
function namesIn(answer: string): string[] | undefined {
  const lines = answer.split("\n").filter((line) => line !== "" && !/^\t+\d+ blocks of size/.test(line));
  const names = lines.map(
    (line) => /^ {2}(.+?) +[A-Za-z]* +\d+ {2}\w{3} \w{3} [ \d]\d [\d:]{8} \d{4}$/.exec(line)?.[1],
  );
  if (names.includes(undefined)) return undefined;
  return (names as string[]).filter((name) => name !== "." && name !== "..");
}

const notUnderstood: Failure = [
  "UA399",
  "smbclient lists it in an unknown form",
  "Please report this, with the version of smbclient",
];

/** What it says about a folder that stays; before a folder is removed, a file of that name is. */
const notRemoved = /^NT_STATUS_(\w+) removing remote directory/gm;

const noSuchFile = new Set(["OBJECT_NAME_NOT_FOUND", "NO_SUCH_FILE"]);
const nothingThere = new Set([...noSuchFile, "OBJECT_PATH_NOT_FOUND"]);
const alreadyThere = new Set(["OBJECT_NAME_COLLISION", "DELETE_PENDING"]);

/** How Windows answers to a replacement while a program has the file open. */
const heldBack = new Set(["ACCESS_DENIED", "CANNOT_DELETE"]);

const lostConnections: Record<string, string> = {
  CONNECTION_REFUSED: "nothing listens there",
  CONNECTION_RESET: "the connection is reset",
  CONNECTION_ABORTED: "the connection is broken off",
  CONNECTION_DISCONNECTED: "the connection is broken off",
  END_OF_FILE: "the connection is broken off",
  PIPE_BROKEN: "the connection is broken off",
  NETWORK_NAME_DELETED: "the server closes the share",
  UNEXPECTED_NETWORK_ERROR: "the network fails",
  HOST_UNREACHABLE: "there is no route to the server",
  NETWORK_UNREACHABLE: "there is no route to its network",
  IO_TIMEOUT: "no answer",
};

const statusFailures: Record<string, Failure> = {
  OBJECT_NAME_NOT_FOUND: failures.folderMissing,
  OBJECT_PATH_NOT_FOUND: failures.folderMissing,
  NO_SUCH_FILE: failures.folderMissing,
  NOT_A_DIRECTORY: failures.notAFolder,
  FILE_IS_A_DIRECTORY: failures.isFolder,
  ACCESS_DENIED: failures.denied,
  MEDIA_WRITE_PROTECTED: failures.readOnly,
  SHARING_VIOLATION: failures.busy,
  FILE_LOCK_CONFLICT: failures.busy,
  DELETE_PENDING: failures.busy,
  DISK_FULL: failures.diskFull,
  QUOTA_EXCEEDED: failures.quotaFull,
  NOT_FOUND: nameNotFound(),
  UNSUCCESSFUL: nameNotFound(),
  BAD_NETWORK_NAME: ["UA313", "the server has no such share", "Correct the path, or share the folder"],
  OBJECT_NAME_INVALID: ["UA305", "the server does not take this name", "Correct the path"],
  LOGON_FAILURE: accountRefused("wrong user or password"),
  WRONG_PASSWORD: accountRefused("wrong password"),
  NO_SUCH_USER: accountRefused("no such user"),
  ACCOUNT_DISABLED: accountRefused("the account is disabled"),
  ACCOUNT_LOCKED_OUT: accountRefused("the account is locked"),
  ACCOUNT_EXPIRED: accountRefused("the account has expired"),
  ACCOUNT_RESTRICTION: accountRefused("the account may not log on like this"),
  LOGON_TYPE_NOT_GRANTED: accountRefused("the account may not log on from the network"),
  PASSWORD_EXPIRED: accountRefused("the password has expired"),
  PASSWORD_MUST_CHANGE: accountRefused("the password must be changed first"),
};

function unreachable(cause: string): Failure {
  return [
    "UA311",
    `the server cannot be reached: ${cause}`,
    "Check server, network and firewall; `unattend:smbPort` sets another port than 445",
  ];
}

function nameNotFound(): Failure {
  return ["UA312", "the server's name is not found", "Correct the path, or check the name service of this machine"];
}

function accountRefused(cause: string): Failure {
  return [
    "UA314",
    `the server refuses the account: ${cause}`,
    "Check unattend:smbUsername, unattend:smbPassword and unattend:smbDomain",
  ];
}

const noTicket: Failure = [
  "UA314",
  "the server refuses the account: there is no Kerberos ticket for it, or it takes none",
  "Get a ticket (`kinit`, `klist` shows it), or set unattend:smbUsername and unattend:smbPassword",
];

const protectionRefused: Failure = [
  "UA315",
  "the server does not agree on a protocol",
  "Let the server allow SMB 2 or later, with signing",
];

const encryptionRefused: Failure = [
  "UA315",
  "the server does not encrypt, as unattend:smbProtection demands",
  "Let the server allow SMB 3 with encryption, or set unattend:smbProtection to `sign`",
];

const howToInstall =
  "Install Samba's client, 4.15 or later (Debian and Ubuntu: apt-get install smbclient; Fedora: dnf install samba-client; macOS: brew install samba), or mount the share and say where in `unattend:mounts`";

function program(what: string): Failure {
  return ["UA316", `Samba's smbclient, by which UNC paths are reached, ${what}`, howToInstall];
}
