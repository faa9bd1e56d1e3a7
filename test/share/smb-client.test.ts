import assert from "node:assert/strict";
import { chmodSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseAddress } from "../../provider/share/address";
import { locate } from "../../provider/share/locate";
import { Publisher, publisherTimes } from "../../provider/share/publisher";
import type { SmbShare } from "../../provider/share/smb-share";
import { appending } from "../support/appending";
import { SambaServer } from "../support/samba";

describe("smbclient", () => {
  let server: SambaServer;
  before(async () => (server = await SambaServer.start()));
  beforeEach(() => {
    for (const name of readdirSync(server.folder)) rmSync(join(server.folder, name), { recursive: true });
  });
  after(() => server.remove());

  /** A share whose program counts how often it is started, and keeps what it is started with. */
  function watched(): { share: SmbShare; starts: () => string[] } {
    const log = join(server.folder, "..", "starts");
    const program = join(server.folder, "..", "smbclient.sh");
    writeFileSync(log, "");
    writeFileSync(
      program,
      `#!/bin/sh\n{ echo "$*"; env; echo; } | tr '\\n' ' ' >>${log}; echo >>${log}\nexec smbclient "$@"\n`,
    );
    chmodSync(program, 0o755);
    return { share: server.share({ program }), starts: () => readFileSync(log, "utf8").split("\n").slice(0, -1) };
  }

  it("is started once to read, twice to be sure that there is no file, three times to publish, and four to remove", async () => {
    const { share, starts } = watched();
    // Without signs of life, each of which is a start as well.
    const publisher = new Publisher(share, "a.xml", appending, { ...publisherTimes, beatInterval: 3_600_000 });
    const startsOf = async (work: () => Promise<unknown>): Promise<number> => {
      const before = starts().length;
      await work();
      return starts().length - before;
    };
    assert.equal(await startsOf(() => publisher.read()), 2);
    assert.equal(await startsOf(() => publisher.publish("a")), 3);
    assert.equal(await startsOf(() => publisher.read()), 1);
    assert.equal(await startsOf(() => Promise.all(["b", "c", "d"].map((change) => publisher.publish(change)))), 3);
    assert.equal(await startsOf(() => publisher.publish("-")), 4);
  });

  it("is told the password neither on its command line nor in its environment", async () => {
    const { share, starts } = watched();
    await share.run([{ do: "list", name: "" }]);
    assert.match(starts()[0]!, /--user=\S+ .*--client-protection=sign|--client-protection=sign .*--user=/);
    assert.ok(!starts()[0]!.includes(SambaServer.password), starts()[0]);
  });

  const names = [
    "a b.xml",
    "unattend$.xml",
    "R&D, (old) [1] {2}.xml",
    "it's.xml",
    "100%.xml",
    "#!~@=+^.xml",
    "-q.xml",
    "größe.xml",
    "quit",
    "`id`$(id).xml",
    ".hidden",
    "x".repeat(200),
  ];
  for (const name of names) {
    it(`publishes a file called ${name.length > 20 ? `${name.slice(0, 5)}… (${name.length} characters)` : name}`, async () => {
      const { share, name: located } = locate(parseAddress(SambaServer.unc(name)), () => ({
        mounts: [],
        smb: server.access,
      }));
      await new Publisher(share, located, appending).publish("a");
      assert.deepEqual(readdirSync(server.folder), [name]);
      assert.equal(readFileSync(join(server.folder, name), "utf8"), "a");
    });
  }
});
