import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { asyncCommand } from "../../provider";
import { DirectoryShare } from "../../provider/share/directory-share";
import { Publisher } from "../../provider/share/publisher";
import { fixtureBytes } from "./fixtures";
import type { SambaServer } from "./samba";
import { SharedFolder } from "./shared-folder";
import { watch, type Seen } from "./watcher";

interface SeenOnSmb extends Omit<Seen, "contents"> {
  /** How often the server answered that the file is in use, and to try again. */
  readonly busy: number;
}

/** The most of its answers, as a share of all, in which Samba may tell a reader that the file is not there; of few, some. */
const mostMissing = 0.01;
const someMissing = 3;

/** So often a reader has to have read for what it saw to tell something. */
const enoughReads = 20;

/** How often a file is replaced: by SMB, each time takes four processes. */
type Replacements = Readonly<Record<"directory" | "smb", number>>;

/**
 * Whatever the transport by which a file is replaced, a local reader and one on SMB find it whole. Only
 * Samba now and then tells a reader in that instant that it is not there: it looked the old file up, and opened the new
 * one.
 */
export function itIsReadWhole(replacements: Replacements): void {
  let shared: SharedFolder;
  before(async () => (shared = await SharedFolder.open()));
  after(() => shared.close());

  for (const transport of ["directory", "smb"] as const) {
    it(`always find a whole file (published by ${transport})`, async () => {
      const { local, smb } = await replaceWhileReading(shared, transport, replacements[transport]);
      const figures = ({ reads, missing, faults }: Omit<Seen, "contents">): string =>
        `${reads} reads, ${missing} missing, ${faults.length} partial or invalid`;
      console.log(`        local: ${figures(local)}; SMB: ${figures(smb)}, ${smb.busy} told that the file is in use`);
      for (const { reads, faults } of [local, smb]) {
        assert.deepEqual(faults, []);
        assert.ok(reads > enoughReads, `${reads} reads`);
      }
      assert.equal(local.missing, 0);
      assert.ok(smb.missing <= Math.max(someMissing, smb.reads * mostMissing), `${smb.missing} missing`);
    });
  }
}

async function replaceWhileReading(
  shared: SharedFolder,
  transport: "directory" | "smb",
  replacements: number,
): Promise<{ local: Seen; smb: SeenOnSmb }> {
  const folder = shared.make(`${transport}-${replacements}`);
  const file = join(folder, "autounattend.xml");
  const versions = await twoVersions(file);
  const share =
    transport === "directory" ? new DirectoryShare(folder) : shared.server.share({ folder: basename(folder) });
  const publisher = new Publisher<number, undefined>(share, "autounattend.xml", {
    transform: (_, changes) => ({
      bytes: versions[changes.at(-1)!],
      outcomes: changes.map(() => ({ value: undefined })),
    }),
    seen: () => undefined,
    publishing: () => ({ project: "shop", stack: "dev" }),
    waiting: () => undefined,
  });
  // By SMB it takes ten times as long, and what is half written stands ten times as long.
  const local = watch([file], transport === "smb" ? 1 : undefined);
  const smb = new SmbWatcher(shared.server, `${basename(folder)}\\autounattend.xml`, versions);
  let done = 0;
  while (done < replacements || smb.reads <= enoughReads) await publisher.publish((done += 1) % 2);
  const seen = { local: await local.stop(), smb: await smb.stop() };
  assert.deepEqual(readFileSync(file), versions[done % 2]);
  assert.deepEqual(readdirSync(folder), ["autounattend.xml"]);
  return seen;
}

/** The file without a command of ours and with one; the first stands there then. */
async function twoVersions(file: string): Promise<[Buffer, Buffer]> {
  const without = fixtureBytes("tabs-crlf.xml");
  writeFileSync(file, without);
  const urn = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/unattend:AsyncCommand::agent";
  await asyncCommand.create({ answerFile: file, path: "X:\\agent.exe", __declaration: { urn, place: 1 } });
  const withCommand = readFileSync(file);
  writeFileSync(file, without);
  return [without, withCommand];
}

/** Reads a file of an SMB share over and over until told to stop, 20 times by each process. */
class SmbWatcher {
  reads = 0;
  private missing = 0;
  private busy = 0;
  private readonly faults = new Set<string>();
  private isStopped = false;
  private readonly ended: Promise<void>;

  constructor(
    private readonly server: SambaServer,
    private readonly file: string,
    private readonly versions: readonly Buffer[],
  ) {
    this.ended = this.watch();
  }

  async stop(): Promise<SeenOnSmb> {
    this.isStopped = true;
    await this.ended;
    const { reads, missing, busy } = this;
    return { reads, missing, busy, faults: [...this.faults] };
  }

  private async watch(): Promise<void> {
    const { user, port } = this.server.access;
    const get = `get "${this.file}" -`;
    const args = ["//127.0.0.1/share", `--port=${port}`, `--user=${user.name}`, "--stderr", "--debuglevel=1"];
    while (!this.isStopped) {
      const child = spawn("smbclient", [...args, `--command=${Array(20).fill(get).join(";")}`], {
        env: { ...process.env, PASSWD: user.password },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const [output, messages] = await Promise.all([buffer(child.stdout), text(child.stderr)]);
      for (const [status] of messages.matchAll(/NT_STATUS_\w+/g)) {
        if (status.endsWith("_NOT_FOUND")) this.missing += 1;
        else if (status === "NT_STATUS_SHARING_VIOLATION") this.busy += 1;
        else this.faults.add(status);
      }
      this.look(output);
    }
  }

  /** What was read is one whole version after the other. */
  private look(output: Buffer): void {
    let position = 0;
    while (position < output.length) {
      const found = this.versions.find((version) =>
        output.subarray(position, position + version.length).equals(version),
      );
      if (!found) {
        this.faults.add(`not one of the versions: ${output.subarray(position, position + 60).toString()}`);
        return;
      }
      position += found.length;
      this.reads += 1;
    }
  }
}
