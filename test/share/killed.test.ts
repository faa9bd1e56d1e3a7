import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lockTimes } from "../../provider/share/lock";
import { fixtureText } from "../support/fixtures";
import { PublishingProcess } from "../support/processes";
import { Document } from "../support/planning";
import { SharedFolder } from "../support/shared-folder";

/** When a process is killed: before which step of its commit, and what the file holds then. */
const moments: [string, number, "old" | "new"][] = [
  ["before it takes the lock", 1, "old"],
  ["with the lock taken", 2, "old"],
  ["with its name in the lock", 5, "old"],
  ["with the new file half written", 7, "old"],
  ["before it replaces the file", 8, "old"],
  ["with the file replaced, and the lock not given back", 9, "new"],
];

describe("a process killed (SIGKILL)", () => {
  let shared: SharedFolder;
  const outcomes = new Map<string, Promise<Outcome>>();

  // All at the same time, since each has to wait for the lock to get stale.
  before(async () => {
    shared = await SharedFolder.open();
    for (const transport of ["directory", "smb"] as const) {
      for (const [what, stopAt] of moments) {
        const outcome = killAt(`${transport}-${stopAt}`, transport, stopAt);
        outcome.catch(() => undefined);
        outcomes.set(`${transport} ${what}`, outcome);
      }
    }
  });
  after(() => shared.close());

  interface Outcome {
    readonly killed: string;
    readonly seconds: number;
    readonly next: string;
    readonly left: string[];
  }

  async function killAt(name: string, transport: "directory" | "smb", stopAt: number): Promise<Outcome> {
    const folder = shared.make(name);
    const file = join(folder, "autounattend.xml");
    writeFileSync(file, fixtureText("tabs-crlf.xml"));
    const reached = shared.reach(transport, `${name}/autounattend.xml`);
    const job = { ...reached, project: "shop", names: ["agent"] };
    const victim = await PublishingProcess.start();
    await victim.publishUntilKilled({ ...job, stopAt, half: { folder } });
    const killed = readFileSync(file, "utf8");
    const successor = await PublishingProcess.start();
    const start = performance.now();
    await successor.publish({ ...job, project: "office", names: ["other"] });
    const seconds = (performance.now() - start) / 1000;
    return { killed, seconds, next: readFileSync(file, "utf8"), left: readdirSync(folder) };
  }

  for (const transport of ["directory", "smb"] as const) {
    for (const [what, , holds] of moments) {
      it(`${what} (${transport}): the file is ${holds}, the next run succeeds and tidies up`, async () => {
        const { killed, seconds, next, left } = await outcomes.get(`${transport} ${what}`)!;
        console.log(
          `        the next run took ${seconds.toFixed(1)} s (a lock is stale after ${lockTimes.staleAfter / 1000} s)`,
        );
        const old = fixtureText("tabs-crlf.xml");
        const before = new Document(old).commands().length;
        if (holds === "old") assert.equal(killed, old);
        else assert.equal(new Document(killed).commands().length, before + 1);
        const commands = new Document(next).commands();
        assert.equal(commands.length, before + (holds === "old" ? 1 : 2), commands.join("\n"));
        assert.equal(new Set(commands.map((command) => command.split(" ")[0])).size, commands.length);
        assert.deepEqual(left, ["autounattend.xml"]);
      });
    }
  }
});
