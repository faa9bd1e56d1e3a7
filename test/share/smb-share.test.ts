import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { publisherTimes, type PublisherTimes } from "../../provider/share/publisher";
import { itPublishesSafely } from "../support/publishing-contract";
import { SambaServer, type Demands } from "../support/samba";
import { itKeepsTheContract, type Opened } from "../support/share-contract";

/** An answer takes 40 milliseconds, and several times that on a busy machine. */
const impatient: PublisherTimes = {
  ...publisherTimes,
  lastRetry: 100,
  beatInterval: 150,
  staleAfter: 1_000,
  quietTime: 300,
  waitAtMost: 60_000,
  lastPoll: 250,
};

const isRoot = process.getuid?.() === 0;
const ordinaryUser = { uid: 65534, gid: 65534, name: "nobody" };

describe("an SMB share", () => {
  const servers: [string, Demands, boolean][] = [
    ["that demands signing", "signing", false],
    ["that demands nothing", "nothing", false],
    ["that demands encryption", "encryption", false],
    ["of an ordinary user's server", "signing", isRoot],
  ];
  for (const [what, demands, asOrdinaryUser] of servers) {
    describe(what, () => {
      let server: SambaServer;
      let mask: number;
      before(async () => {
        // What the test itself puts there, the server's user may change.
        mask = process.umask(0);
        server = await SambaServer.start({ demands, user: asOrdinaryUser ? ordinaryUser : undefined });
      });
      beforeEach(() => {
        for (const name of readdirSync(server.folder)) rmSync(join(server.folder, name), { recursive: true });
      });
      after(async () => {
        process.umask(mask);
        await server.remove();
      });

      const open = (): Opened => ({
        share: server.share(),
        directory: server.folder,
        below: (name) => server.share({ folder: name.replaceAll("/", "\\") }),
      });
      itKeepsTheContract(open);
      if (demands === "signing" && !asOrdinaryUser) {
        describe("publishing", () => itPublishesSafely(open, impatient, { faults: ["UA302"], stride: 5 }));
      }
    });
  }
});
