import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { Sandbox } from "../engine/support/engine";
import { HeldSmbclient } from "../support/held-smbclient";
import { SambaServer } from "../support/samba";
import { until } from "../support/until";

describe("the password of the share", () => {
  const sandbox = new Sandbox("smb");
  const temporary = join(sandbox.folder, "tmp");
  const { TMPDIR } = process.env;
  before(() => {
    mkdirSync(temporary);
    process.env.TMPDIR = temporary;
  });
  after(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    return sandbox.remove();
  });

  const program = (): Promise<void> => {
    const answerFile = new AnswerFile("file", { path: sandbox.path("autounattend.xml") });
    for (const name of ["a", "b", "c"]) new AsyncCommand(name, { answerFile, path: `X:\\${name}.exe` });
    return Promise.resolve();
  };

  it("is in no list of processes, environment, state, output, log or file", async () => {
    const smbclient = new HeldSmbclient(sandbox.folder, join(sandbox.share, "autounattend.xml.lock"));
    const stack = await sandbox.stack("shop", "dev", program, smbclient.environment);
    const processes = new ProcessWatcher();
    let output = (await stack.preview()).output;
    const up = stack.up({ logToStdErr: true, logVerbosity: 9, logFlow: true });
    await Promise.race([up, until("smbclient is at work", () => smbclient.isHeld)]);
    processes.look();
    smbclient.goOn();
    output += (await up).output;
    output += (await stack.refresh()).output;
    const state = filesIn(join(sandbox.folder, "state"));
    output += (await stack.destroy()).output;
    const { seen, smbclients } = processes.stop();

    assert.ok(smbclients > 0, "smbclient was seen running");
    assert.match(output, /^\{"time".*pulumi-nodejs.*"v":9\}$/m, "the log is there, at its highest verbosity");
    const all = { ...seen, output, ...state, ...filesIn(temporary), ...filesIn(sandbox.share) };
    for (const [where, content] of Object.entries(all)) {
      const index = content.indexOf(SambaServer.marker);
      assert.equal(index < 0 ? "" : content.slice(Math.max(0, index - 300), index + 20), "", where);
    }
  });
});

/** Looks over and over at the command lines and environments of all processes but this one. */
class ProcessWatcher {
  private readonly commandLines = new Set<string>();
  private readonly environments = new Set<string>();
  private readonly timer = setInterval(() => this.look(), 3);

  stop(): { seen: Record<string, string>; smbclients: number } {
    clearInterval(this.timer);
    const commandLines = [...this.commandLines];
    return {
      seen: { "command lines": commandLines.join("\n"), environments: [...this.environments].join("\n") },
      smbclients: commandLines.filter((line) => /\bsmbclient\b/.test(line)).length,
    };
  }

  look(): void {
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)) {
      try {
        this.commandLines.add(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
        this.environments.add(readFileSync(`/proc/${pid}/environ`, "utf8"));
      } catch {
        // It has ended meanwhile, or is somebody else's.
      }
    }
  }
}

/** The files below a folder, by path. */
function filesIn(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    try {
      const file = join(folder, name);
      if (statSync(file).isFile()) found[file] = readFileSync(file, "latin1");
    } catch {
      // Gone meanwhile.
    }
  }
  return found;
}
