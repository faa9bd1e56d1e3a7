import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
  let kerberos: SambaServer;
  let closedPort: number;
  before(async () => {
    server = await SambaServer.start({
      shares: {
        vetoed: "veto files = /*.lock/*.new/secret.xml/",
        linked: "msdfs root = yes",
        limited: "max connections = 1",
        gone: "path = /nonexistent/folder",
        barred: "hosts deny = ALL",
      },
    });
    plain = await SambaServer.start({ demands: "no encryption" });
    old = await SambaServer.start({ demands: "an old protocol" });
    kerberos = await SambaServer.start({ demands: "Kerberos" });
    closedPort = await freePort();
    mkdirSync(join(server.folder, "folder"));
    // To follow a link, smbclient asks for its target at port 445, where no server of the tests listens.
    symlinkSync("msdfs:127.0.0.2\\share", join(server.folder, "away"));
    writeFileSync(join(server.folder, "a.xml"), "one");
    writeFileSync(join(server.folder, "file"), "");
  });
  after(() => Promise.all([server, plain, old, kerberos].map((each) => each.remove())));

  const read: Step = { do: "read", name: "a.xml" };
  const lock: Step = { do: "makeFolder", name: "a.xml.lock" };
  const write: Step = { do: "write", name: "folder/1.new", bytes: Buffer.from("new"), like: "a.xml" };
  const rename: Step = { do: "rename", name: "a.xml", to: "secret.xml" };
  const list: Step = { do: "list", name: "a.xml.lock" };
  const discard: Step = { do: "discard", names: ["a.xml.lock"] };
  const linked = (): SmbShare => server.share({ share: "linked", folder: "away\\win11" });
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
    ["the share is for other machines", () => server.share({ share: "barred" }), read, "UA302", ["or to this machine"]],
    ["the folder of the share is gone", () => server.share({ share: "gone" }), read, "UA313", ["is gone"]],
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
    ["it only knows SMB 1", () => old.share(), read, "UA311", ["broken off", "it may not know SMB 2 or later"]],
    ["it takes no NTLM", () => kerberos.share(), read, "UA314", ["only Kerberos", "kinit"]],
    ...[read, list, lock, write, rename, discard].map((step): [string, () => SmbShare, Step, string, string[]] => [
      `a DFS link cannot be followed (${step.do})`,
      linked,
      step,
      "UA311",
      ["\\linked\\away\\win11", "at a DFS link (127.0.0.1), the server cannot be reached: nothing listens there"],
    ]),
    ...["", "folder"].map((folder): [string, () => SmbShare, Step, string, string[]] => [
      `the lock's name is vetoed (${folder || "at the top of the share"})`,
      () => server.share({ share: "vetoed", folder }),
      lock,
      "UA305",
      ["a.xml.lock: cannot be made: the server refuses this name", "veto files"],
    ]),
    [
      "the new file's name is vetoed",
      () => server.share({ share: "vetoed" }),
      write,
      "UA305",
      ["folder\\1.new: cannot be written: the server refuses this name"],
    ],
    [
      "the file's own name is vetoed",
      () => server.share({ share: "vetoed" }),
      rename,
      "UA305",
      ["secret.xml: cannot be replaced: the server refuses this name"],
    ],
    [
      "the folder is missing where names are vetoed",
      () => server.share({ share: "vetoed", folder: "no" }),
      lock,
      "UA301",
      ["\\vetoed\\no: the folder does not exist"],
    ],
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

  it("says so if others have all the connections", async () => {
    const disconnect = await server.connect("limited");
    try {
      await refuses(server.share({ share: "limited" }).run([read]), "UA311", "takes no further connections");
    } finally {
      await disconnect();
    }
  });

  it("says so at once if it is asked to publish where the lock's name is vetoed", async () => {
    const publish = new Publisher(server.share({ share: "vetoed" }), "a.xml", appending).publish("a");
    await refuses(publish, "UA305", "a.xml.lock: cannot be made: the server refuses this name");
  });

  it("says so if the server does not answer in time", async () => {
    server.isHanging = true;
    try {
      await refuses(server.share({ timeout: 1 }).run([read]), "UA311", "no answer within 1 s");
    } finally {
      server.isHanging = false;
    }
  });
});

describe("an SMB share with habits of its own", () => {
  const habits: [what: string, parameters: string][] = [
    ["hides the lock", "hide files = /*.lock/*.new/"],
    ["hides what the account may not read", "hide unreadable = yes"],
    ["knows letter case", "case sensitive = yes"],
    ["has short names for long ones", "mangled names = yes"],
    ["shows links of DFS", "msdfs root = yes"],
  ];
  let server: SambaServer;
  before(async () => {
    const shares = habits.map(([, parameters], index): [string, string] => [`habit${index}`, parameters]);
    server = await SambaServer.start({ shares: Object.fromEntries(shares) });
  });
  after(() => server.remove());

  for (const [index, [what]] of habits.entries()) {
    it(`is published to where it ${what}`, async () => {
      const publisher = new Publisher(server.share({ share: `habit${index}` }), `${index}.xml`, appending);
      await publisher.publish("a");
      await publisher.publish("b");
      assert.equal(readFileSync(join(server.folder, `${index}.xml`), "utf8"), "ab");
      assert.deepEqual(
        readdirSync(server.folder).filter((name) => name.endsWith(".lock")),
        [],
      );
    });
  }
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
