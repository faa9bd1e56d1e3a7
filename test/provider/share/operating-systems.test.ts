import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DirectoryShare } from "../../../provider/share/directory-share";
import { Publisher, type PublisherTimes } from "../../../provider/share/publisher";
import type { Step } from "../../../provider/share/share";
import { appending } from "../../support/appending";
import { observed, systemError, WindowsLike } from "../../support/operating-systems";
import { impatient, refuses } from "../../support/shares";
import { until } from "../../support/until";

/** Without signs of life, which come in between at any time, and without an end that a slow machine might come to. */
const times: PublisherTimes = { ...impatient, beatInterval: 600_000, waitAtMost: 600_000, retryAtMost: 600_000 };

/** What operating systems answer, given by an observed one: so the tests show on each what happens on all. */
describe("what an operating system answers", () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const publish = (system: ReturnType<typeof observed>, change: string): Promise<string> =>
    new Publisher(new DirectoryShare(folder, system), "a.xml", appending, times).publish(change);
  const published = (): string => readFileSync(at("a.xml"), "utf8");

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "systems-"));
    writeFileSync(at("a.xml"), "old ");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const read: Step = { do: "read", name: "a.xml" };
  const list: Step = { do: "list", name: "a.xml.lock" };
  const makeFolder: Step = { do: "makeFolder", name: "a.xml.lock" };
  const write: Step = { do: "write", name: "new", bytes: Buffer.from("new"), like: "a.xml" };
  const rename: Step = { do: "rename", name: "new", to: "a.xml" };

  const meanings: [string, NodeJS.Platform, Step, string, string][] = [
    ["EPERM", "win32", makeFolder, "UA302", "a.xml.lock: cannot be made: access is denied"],
    ["EPERM", "win32", list, "UA302", "a.xml.lock: cannot be listed: access is denied"],
    ["EACCES", "win32", read, "UA302", "a.xml: cannot be read: access is denied"],
    ["EACCES", "linux", write, "UA302", "new: cannot be written: access is denied"],
    ["EPERM", "win32", rename, "UA309", "a.xml: cannot be replaced: another program has it open, or the account"],
    ["EACCES", "darwin", rename, "UA309", "a.xml: cannot be replaced: another program has it open, or the account"],
    ["EBUSY", "win32", read, "UA309", "a.xml: cannot be read: another program has it open"],
    ["UNKNOWN", "win32", read, "UA311", "cannot be reached, has no such share, or refuses the account"],
    ["ECONNREFUSED", "linux", read, "UA311", "the server cannot be reached: nothing listens there"],
    ["ECONNRESET", "win32", write, "UA311", "the server cannot be reached: the connection is reset"],
    ["ECONNABORTED", "win32", read, "UA311", "the connection is broken off"],
    ["ENOTCONN", "win32", list, "UA311", "the connection is broken off"],
    ["EPIPE", "darwin", read, "UA311", "the connection is broken off"],
    ["EHOSTDOWN", "linux", read, "UA311", "it is down"],
    ["EHOSTUNREACH", "win32", makeFolder, "UA311", "there is no route to the server"],
    ["ENETUNREACH", "win32", read, "UA311", "there is no route to its network"],
    ["ENETDOWN", "darwin", read, "UA311", "the network is down"],
    ["ETIMEDOUT", "win32", rename, "UA311", "a.xml: cannot be replaced: the server cannot be reached: no answer"],
    ["Unknown system error -116", "linux", read, "UA311", "what was mounted here is not there any more"],
    ["EREMOTEIO", "linux", read, "UA311", "reading and writing fail there"],
    ["EIO", "linux", read, "UA311", "a.xml: cannot be read: reading and writing fail"],
    ["Unknown system error -126", "linux", read, "UA314", "refuses the account: there is no Kerberos ticket for it"],
    ["Unknown system error -127", "linux", read, "UA314", "its Kerberos ticket has expired"],
    ["Unknown system error -80", "darwin", read, "UA314", "wrong user or password"],
    ["ENOSPC", "win32", write, "UA304", "new: cannot be written: the disk is full"],
    ["Unknown system error -122", "linux", write, "UA304", "new: cannot be written: the quota is used up"],
    ["EROFS", "win32", makeFolder, "UA308", "the file system is read-only"],
    ["Unknown system error -4242", "linux", read, "UA399", "the operating system refuses (Unknown system error -4242)"],
  ];
  for (const [answer, platform, step, code, words] of meanings) {
    it(`${answer} to ${step.do} on ${platform} means ${code}: ${words}`, async () => {
      const fails = (): never => {
        throw systemError(answer);
      };
      await refuses(new DirectoryShare(folder, observed(platform, fails, 1)).run([step]), code, words, folder);
    });
  }

  for (const part of ["file", "file/folder"]) {
    for (const step of [read, list, makeFolder, write, rename]) {
      it(`ENOENT to ${step.do} in ${part}/ on win32 means UA301: a part of the path is a file`, async () => {
        writeFileSync(at("file"), "");
        const system = observed("win32", (_, path) => {
          // Elsewhere it would be ENOTDIR.
          if (path.startsWith(join(at("file"), "/"))) throw systemError("ENOENT");
        });
        const share = new DirectoryShare(at(part), system);
        await refuses(share.run([step]), "UA301", at(part), "a part of the path is a file");
      });
    }
  }

  const writeProtected: [NodeJS.Platform, number, string, string][] = [
    ["win32", 0o444, "UA308", "a.xml: cannot be replaced: the file has the read-only attribute"],
    ["win32", 0o644, "UA309", "another program has it open"],
    ["linux", 0o444, "UA309", "another program has it open"],
  ];
  for (const [platform, mode, code, words] of writeProtected) {
    it(`EPERM to rename over a file of mode ${mode.toString(8)} on ${platform} means ${code}: ${words}`, async () => {
      chmodSync(at("a.xml"), mode);
      const system = observed(platform, (call) => {
        if (call === "rename") throw systemError("EPERM");
      });
      await refuses(publish(system, "a "), code, words);
      assert.deepEqual([published(), readdirSync(folder)], ["old ", ["a.xml"]]);
    });
  }

  const commit = [
    "mkdir",
    "stat",
    "readFile",
    "readdir",
    "open",
    "file.writeFile",
    "file.sync",
    "file.close",
    "rename",
  ];
  const tidyingUp = ["unlink", "rmdir"];
  const modes = ["chmod", "file.chown", "file.chmod"];
  const failingOnce: [string, NodeJS.Platform, string[], "published" | "UA302" | "UA304"][] = [
    ["EPERM", "win32", ["mkdir", "stat", "readFile", "readdir", "open", "rename", ...tidyingUp], "published"],
    ["EACCES", "win32", ["mkdir", "rename"], "published"],
    ["EBUSY", "win32", ["mkdir", "readFile", "open", "rename", ...tidyingUp], "published"],
    ["UNKNOWN", "win32", [...commit, ...tidyingUp], "published"],
    ["ETIMEDOUT", "linux", [...commit, ...tidyingUp], "published"],
    ["EIO", "linux", ["readFile", "file.writeFile", "file.close"], "published"],
    ["EPERM", "linux", modes, "published"],
    ["ENOTSUP", "darwin", modes, "published"],
    ["EACCES", "linux", ["mkdir", "readFile", "readdir"], "UA302"],
    ["ENOSPC", "win32", ["mkdir", "file.writeFile"], "UA304"],
    ["Unknown system error -122", "linux", ["mkdir", "file.writeFile"], "UA304"],
  ];
  for (const [answer, platform, calls, outcome] of failingOnce) {
    for (const call of calls) {
      it(`${answer} to any one ${call} on ${platform}: ${outcome}, and no change is lost`, async () => {
        /** Publishes, with a failure of the n-th such call: how many there were. */
        const publishFailing = async (failing: number): Promise<number> => {
          writeFileSync(at("a.xml"), "old ");
          chmodSync(at("a.xml"), 0o640);
          let made = 0;
          const system = observed(platform, (each) => {
            if (each === call && (made += 1) === failing) throw systemError(answer);
          });
          if (outcome === "published" || failing === 0) await publish(system, "a ");
          else await refuses(publish(system, "a "), outcome, folder);
          const isPublished = outcome === "published" || failing === 0;
          assert.deepEqual([published(), readdirSync(folder)], [isPublished ? "old a " : "old ", ["a.xml"]]);
          return made;
        };
        const calls = await publishFailing(0);
        assert.ok(calls > 0);
        for (let failing = 1; failing <= calls; failing += 1) await publishFailing(failing);
      });
    }
  }

  it("does not wait for a denial to pass where that does not happen", async () => {
    let calls = 0;
    const system = observed("linux", (call) => {
      if (call !== "mkdir") return;
      calls += 1;
      throw systemError("EACCES");
    });
    await refuses(new DirectoryShare(folder, system).run([makeFolder]), "UA302");
    assert.equal(calls, 1);
  });

  it("sets no modes on Windows, and elsewhere only those that differ", async () => {
    const callsOn = async (platform: NodeJS.Platform, mode: number): Promise<string[]> => {
      chmodSync(at("a.xml"), mode);
      const made: string[] = [];
      await publish(
        observed(platform, (call) => made.push(call)),
        `${platform} ${mode} `,
      );
      return made.filter((call) => modes.includes(call));
    };
    assert.deepEqual(await callsOn("win32", 0o640), []);
    assert.deepEqual(await callsOn("linux", 0o600), ["chmod", "chmod", "file.chown"]);
    assert.deepEqual(await callsOn("linux", 0o640), ["chmod", "chmod", "file.chown", "file.chmod"]);
  });

  it("makes a folder anew that vanishes only when somebody else has looked at it", async () => {
    const windows: WindowsLike = new WindowsLike(() => until("a rename is refused", () => windows.refused.uses > 0));
    const share = new DirectoryShare(folder, windows);
    await share.run([makeFolder]);
    const looking = share.run([list]);
    assert.deepEqual(await share.run([{ do: "discard", names: ["a.xml.lock"] }, makeFolder]), [true, true]);
    assert.deepEqual([await looking, readdirSync(folder)], [[[]], ["a.xml", "a.xml.lock"]]);
  });

  it("lets many publishers take turns where what somebody has open cannot be replaced, and vanishes late", async () => {
    const windows = new WindowsLike();
    const publishers = Array.from({ length: 8 }, () => {
      const share = new DirectoryShare(folder, windows);
      return new Publisher(share, "a.xml", appending, { ...times, staleAfter: 600_000 });
    });
    const changes = publishers.flatMap((publisher, index) =>
      ["a", "b", "c", "d", "e"].map((letter) => ({ publisher, change: `${letter}${index} ` })),
    );
    await Promise.all(changes.map(({ publisher, change }) => publisher.publish(change)));
    const words = (text: string): string[] => text.trim().split(" ").sort();
    assert.deepEqual(words(published()), words(`old ${changes.map(({ change }) => change).join("")}`));
    assert.deepEqual(readdirSync(folder), ["a.xml"]);
    assert.equal(windows.refused.replacements, 0);
  });
});
