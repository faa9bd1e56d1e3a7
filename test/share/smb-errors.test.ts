import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DirectoryShare } from "../../provider/share/directory-share";
import { Publisher } from "../../provider/share/publisher";
import type { Share, Step } from "../../provider/share/share";
import type { SmbShare } from "../../provider/share/smb-share";
import { appending } from "../support/appending";
import { freePort, SambaServer } from "../support/samba";
import { refuses } from "../support/shares";
import { SmallFileSystem } from "../support/small-file-system";

describe("an SMB share that refuses", () => {
  let server: SambaServer;
  let plain: SambaServer;
  let old: SambaServer;
  let closedPort: number;
  before(async () => {
    server = await SambaServer.start();
    plain = await SambaServer.start({ demands: "no encryption" });
    old = await SambaServer.start({ demands: "an old protocol" });
    closedPort = await freePort();
    writeFileSync(join(server.folder, "a.xml"), "one");
    writeFileSync(join(server.folder, "file"), "");
  });
  after(() => Promise.all([server, plain, old].map((each) => each.remove())));

  const read: Step = { do: "read", name: "a.xml" };
  const lock: Step = { do: "makeFolder", name: "a.xml.lock" };
  const wrong = (): { name: string; password: string } => ({ name: server.user.name, password: "Wr0ng-0ne" });
  const cases: [string, () => SmbShare, Step, string, string[]][] = [
    [
      "nothing listens at the port",
      () => server.share({ port: closedPort }),
      read,
      "UA311",
      ["\\\\127.0.0.1\\share", "nothing listens there at port", "smbPort"],
    ],
    ["there is no such share", () => server.share({ share: "nosuch" }), read, "UA313", ["\\\\127.0.0.1\\nosuch"]],
    [
      "there is no such folder",
      () => server.share({ folder: "no\\such" }),
      read,
      "UA301",
      ["\\share\\no\\such: ", "Create it"],
    ],
    ["the folder is a file", () => server.share({ folder: "file" }), read, "UA301", ["\\share\\file: "]],
    ["the lock cannot be made there", () => server.share({ folder: "no" }), lock, "UA301", ["\\share\\no: "]],
    ["the share is for others", () => server.share({ share: "denied" }), read, "UA302", ["\\\\127.0.0.1\\denied"]],
    [
      "the share is read-only",
      () => server.share({ share: "ro" }),
      lock,
      "UA302",
      ["\\ro\\a.xml.lock: cannot be made"],
    ],
    [
      "the password is wrong",
      () => server.share({ user: wrong() }),
      read,
      "UA314",
      ["wrong user or password", "smbPassword"],
    ],
    [
      "the user is unknown",
      () => server.share({ user: { name: "nosuch", password: "Wr0ng-0ne" } }),
      read,
      "UA314",
      ["wrong user or password"],
    ],
    ["there is no Kerberos ticket", () => server.share({ user: undefined }), read, "UA314", ["kinit"]],
    ["it cannot encrypt", () => plain.share({ protection: "encrypt" }), read, "UA315", ["smbProtection"]],
    ["it only knows SMB 1", () => old.share(), read, "UA311", ["broken off", "SMB 2 or later may be unknown"]],
    [
      "smbclient is not there",
      () => server.share({ program: join(server.folder, "nosuch") }),
      read,
      "UA316",
      ["apt-get install smbclient", "unattend:mounts"],
    ],
  ];
  for (const [what, open, step, code, words] of cases) {
    it(`says so if ${what}`, async () => {
      const work = open().run([step]);
      await refuses(work, code, ...words);
      await assert.rejects(work, (error: Error) => !error.message.includes("Wr0ng"));
    });
  }

  it("says so if the server does not answer in time", async () => {
    server.isHanging = true;
    try {
      await refuses(server.share({ timeout: 1 }).run([read]), "UA311", "no answer within 1 s");
    } finally {
      server.isHanging = false;
    }
  });
});

describe("a disk", () => {
  let disk: SmallFileSystem;
  let server: SambaServer;
  before(async () => {
    disk = new SmallFileSystem(256);
    server = await SambaServer.start({ folder: disk.folder });
  });
  beforeEach(() => writeFileSync(join(disk.folder, "a.xml"), "old "));
  after(async () => {
    await server.remove();
    disk.remove();
  });

  const shares: [string, () => Share][] = [
    ["in a directory", () => new DirectoryShare(disk.folder)],
    ["of an SMB server", () => server.share()],
  ];
  for (const [what, open] of shares) {
    const publish = (change: string): Promise<unknown> => new Publisher(open(), "a.xml", appending).publish(change);
    const isUntouched = (): void => {
      assert.deepEqual(readdirSync(disk.folder), ["a.xml"]);
      assert.equal(readFileSync(join(disk.folder, "a.xml"), "utf8"), "old ");
    };

    it(`${what} that is full: nothing is lost, and it goes on when there is space`, async () => {
      writeFileSync(join(disk.folder, "filler"), Buffer.alloc(200_000));
      await refuses(publish("x".repeat(100_000)), "UA304", "new: cannot be written: the disk is full", "untouched");
      rmSync(join(disk.folder, "filler"));
      isUntouched();
      await publish("x".repeat(100_000));
    });

    it(`${what} that is read-only: nothing is lost`, async () => {
      disk.isReadOnly = true;
      try {
        await refuses(publish("a"), "UA308", "a.xml.lock: cannot be made: ");
      } finally {
        disk.isReadOnly = false;
      }
      isUntouched();
    });
  }
});
