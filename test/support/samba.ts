import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { SmbShare, type SmbAccess } from "../../provider/share/smb-share";
import { until } from "./until";

/** What a server demands of its connections. */
export type Demands = "nothing" | "signing" | "encryption" | "no encryption" | "an old protocol" | "Kerberos";

const demanded: Record<Demands, string> = {
  nothing: "",
  signing: "server signing = mandatory",
  encryption: "smb encrypt = required\n   server min protocol = SMB3_11",
  "no encryption": "smb encrypt = off",
  "an old protocol": "server min protocol = NT1\n   server max protocol = NT1",
  Kerberos: "ntlm auth = disabled",
};

export interface ServerOptions {
  demands?: Demands;
  /** Who runs the server, and owns what is published; this process's user if not given. Only root can choose. */
  user?: { uid: number; gid: number; name: string };
  /** The folder that is shared; one of the server's own if not given. */
  folder?: string;
  /** Further shares of the folder, with parameters of their own. */
  shares?: Record<string, string>;
}

/** A Samba server on loopback, private to a test: it listens on a free port, and everything it writes is in its folder. */
export class SambaServer {
  /** What tests for secrets look for; of each run its own, since they look at all processes of the machine. */
  static readonly marker = `S3CRET${randomBytes(4).toString("hex")}`;
  /** Has in it as well what command lines could stumble over. */
  static readonly password = `${SambaServer.marker} % "w\\rd'$`;

  private child: ChildProcess | undefined;
  // Short: smbd exits without a word if a socket's path has more than about 100 characters.
  private readonly home = mkdtempSync("/tmp/smb-");
  /** What is shared as `share` and `again`, read-only as `ro`, and to nobody as `denied`. */
  readonly folder: string;
  readonly user: NonNullable<ServerOptions["user"]>;
  readonly #port: number;

  private constructor(port: number, { demands = "signing", user, folder, shares }: ServerOptions) {
    const { uid, gid, username } = userInfo();
    this.user = user ?? { uid, gid, name: username };
    this.folder = folder ?? join(this.home, "share");
    this.#port = port;
    for (const name of ["private", "lock", "state", "cache", "pid", "ncalrpc", "log", "share"]) {
      const made = join(this.home, name);
      mkdirSync(made);
      chmodSync(made, name === "private" ? 0o700 : 0o755);
      chownSync(made, this.user.uid, this.user.gid);
    }
    chmodSync(this.home, 0o755);
    chownSync(this.home, this.user.uid, this.user.gid);
    writeFileSync(
      this.configuration,
      configurationFile(this.home, this.folder, port, demands) + sections(this.folder, shares),
    );
    const input = `${SambaServer.password}\n`.repeat(2);
    const add = ["-s", this.configuration, "-t", "-a", "-u", this.user.name];
    execFileSync("pdbedit", add, { input, stdio: ["pipe", "ignore", "pipe"], ...this.identity });
  }

  static async start(options: ServerOptions = {}): Promise<SambaServer> {
    const server = new SambaServer(await freePort(), options);
    await server.start();
    return server;
  }

  /** Starts the server, again if it was stopped: on the same port. */
  async start(): Promise<void> {
    const program = process.env.PULUMI_UNATTEND_SMBD;
    if (!program) throw new Error("Samba's server is not set up: run `npm run test:share`, which installs it");
    process.once("exit", this.kill);
    const args = ["--foreground", "--no-process-group", "-s", this.configuration, "--debug-stdout"];
    // In a group of its own: when it ends, it ends all processes of its group.
    this.child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], detached: true, ...this.identity });
    let said = "";
    for (const stream of [this.child.stdout!, this.child.stderr!]) stream.on("data", (text) => (said += String(text)));
    const child = this.child;
    const isUp = (): Promise<boolean> => {
      if (child.exitCode !== null) throw new Error(`smbd does not start: ${said}`);
      return isListening(this.#port);
    };
    await until("smbd listens", isUp, () => said);
  }

  /** Ends the server, and with it all connections: its processes have its output open, and some end a little later. */
  async stop(): Promise<void> {
    if (!this.child || this.child.exitCode !== null) return;
    const ended = once(this.child, "close");
    process.off("exit", this.kill);
    process.kill(Number(readFileSync(join(this.home, "pid", "smbd.pid"), "utf8")), "SIGTERM");
    await ended;
    this.child = undefined;
  }

  /** Ends the server, and listens in its place: counts who calls, and hangs up. */
  async replaceByNothing(): Promise<{ readonly count: number; stop(): Promise<void> }> {
    await this.stop();
    let count = 0;
    const nothing = createServer((socket) => {
      count += 1;
      socket.destroy();
    }).listen(this.#port, "127.0.0.1");
    await once(nothing, "listening");
    return {
      get count() {
        return count;
      },
      stop: async () => {
        nothing.close();
        await once(nothing, "close");
      },
    };
  }

  /** For a test run that ends before its tests do. */
  private readonly kill = (): void => void this.child?.kill();

  /** Lets new connections hang, or lets them go on. */
  set isHanging(isHanging: boolean) {
    process.kill(this.child!.pid!, isHanging ? "SIGSTOP" : "SIGCONT");
  }

  async remove(): Promise<void> {
    await this.stop();
    // Processes of the server that end a little later still write their last words there.
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10 });
  }

  /** The UNC path of a file on the share. */
  static unc(file: string, share = "share"): string {
    return `\\\\127.0.0.1\\${share}\\${file.replaceAll("/", "\\")}`;
  }

  /** How the provider reaches the server. */
  get access(): SmbAccess & { user: NonNullable<SmbAccess["user"]> } {
    const user = { name: this.user.name, password: SambaServer.password };
    return { user, port: this.#port, protection: "sign", timeout: 30 };
  }

  /** The same as the configuration of a stack. */
  get stackConfiguration(): Record<string, { value: string; secret?: boolean }> {
    return {
      "unattend:smbUsername": { value: this.user.name },
      "unattend:smbPassword": { value: SambaServer.password, secret: true },
      "unattend:smbPort": { value: String(this.#port) },
    };
  }

  share(options: Partial<SmbAccess> & { share?: string; folder?: string; program?: string } = {}): SmbShare {
    const { share = "share", folder = "", program, ...access } = options;
    return new SmbShare({ server: "127.0.0.1", share, folder }, { ...this.access, ...access }, program);
  }

  /** Connects to a share, and keeps the connection until what it gives is called. */
  async connect(share: string): Promise<() => Promise<void>> {
    const { user, port } = this.access;
    const args = [`//127.0.0.1/${share}`, `--port=${port}`, "--stderr", `--user=${user.name}`];
    const env = { ...process.env, PASSWD: user.password };
    const child = spawn("smbclient", args, { env, stdio: ["pipe", "ignore", "pipe"] });
    const ended = once(child, "close");
    // It greets who is connected.
    const said = await Promise.race([once(child.stderr, "data"), ended]);
    if (!String(said).startsWith("Try")) throw new Error(`smbclient does not connect: ${said.join(" ")}`);
    return async () => {
      child.stdin.end();
      await ended;
    };
  }

  private get configuration(): string {
    return join(this.home, "smb.conf");
  }

  /** Only root may name another user. */
  private get identity(): { uid?: number; gid?: number } {
    return this.user.uid === process.getuid?.() ? {} : { uid: this.user.uid, gid: this.user.gid };
  }
}

/** A port of 127.0.0.1 on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function sections(folder: string, shares: Record<string, string> = {}): string {
  const section = ([name, parameters]: [string, string]): string =>
    `[${name}]\n   path = ${folder}\n   read only = no\n   ${parameters}\n`;
  return Object.entries(shares).map(section).join("");
}

function configurationFile(home: string, folder: string, port: number, demands: Demands): string {
  return `[global]
   workgroup = TESTGRP
   netbios name = SMBTEST
   server role = standalone server
   smb ports = ${port}
   interfaces = 127.0.0.1/8
   bind interfaces only = yes
   disable netbios = yes
   passdb backend = tdbsam:${home}/private/passdb.tdb
   private dir = ${home}/private
   lock directory = ${home}/lock
   state directory = ${home}/state
   cache directory = ${home}/cache
   pid directory = ${home}/pid
   ncalrpc dir = ${home}/ncalrpc
   usershare path =
   log file = ${home}/log/log.%m
   max log size = 0
   load printers = no
   printing = bsd
   printcap name = /dev/null
   disable spoolss = yes
   map to guest = never
   ${demanded[demands]}
[share]
   path = ${folder}
   read only = no
[again]
   path = ${folder}
   read only = no
[ro]
   path = ${folder}
   read only = yes
[denied]
   path = ${folder}
   valid users = nobody-at-all
`;
}
