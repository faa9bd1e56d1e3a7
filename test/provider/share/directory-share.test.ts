import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DirectoryShare } from "../../../provider/share/directory-share";
import { itKeepsTheContract } from "../../support/share-contract";
import { refuses } from "../../support/shares";

describe("a directory share", () => {
  let folder: string;
  let share: DirectoryShare;
  const at = (name: string): string => join(folder, name);
  const readIn = (name: string): Promise<unknown> => new DirectoryShare(at(name)).run([{ do: "read", name: "a.xml" }]);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "share-"));
    share = new DirectoryShare(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  itKeepsTheContract(() => ({ share, directory: folder, below: (name) => new DirectoryShare(at(name)) }));

  it("does not read a file that is of use only with a folder that somebody else made", async () => {
    mkdirSync(at("a.lock"));
    writeFileSync(at("a.xml"), "one");
    const steps = [
      { do: "makeFolder", name: "a.lock" },
      { do: "read", name: "a.xml", ifMade: true },
      { do: "read", name: "a.xml" },
    ] as const;
    assert.deepEqual(await share.run(steps), [false, undefined, Buffer.from("one")]);
  });

  if (process.platform !== "win32") {
    it("follows a symbolic link to the file", async () => {
      mkdirSync(at("real"));
      writeFileSync(join(at("real"), "b.xml"), "one");
      symlinkSync(join("real", "b.xml"), at("a.xml"));
      const { share: target, name } = DirectoryShare.ofFile(folder, "a.xml");
      await target.run([
        { do: "write", name: "b.tmp", bytes: Buffer.from("two"), like: name },
        { do: "rename", name: "b.tmp", to: name },
      ]);
      assert.equal(readFileSync(at("a.xml"), "utf8"), "two");
      assert.deepEqual([lstatSync(at("a.xml")).isSymbolicLink(), readdirSync(at("real"))], [true, ["b.xml"]]);
    });

    it("keeps mode and owner of the file that is replaced", async () => {
      writeFileSync(at("a.xml"), "one");
      chmodSync(at("a.xml"), 0o640);
      const isRoot = process.getuid?.() === 0;
      if (isRoot) chownSync(at("a.xml"), 12345, 23456);
      await share.run([
        { do: "write", name: "a.tmp", bytes: Buffer.from("two"), like: "a.xml" },
        { do: "rename", name: "a.tmp", to: "a.xml" },
      ]);
      const { mode, uid, gid } = statSync(at("a.xml"));
      assert.equal(mode & 0o7777, 0o640);
      if (isRoot) assert.deepEqual([uid, gid], [12345, 23456]);
    });

    it("does not wait for what comes out of a pipe", async () => {
      execFileSync("mkfifo", [at("a.xml")]);
      await refuses(share.run([{ do: "read", name: "a.xml" }]), "UA303", at("a.xml"));
    });
  }

  it("does not write over a file that is there", async () => {
    writeFileSync(at("a.tmp"), "somebody's");
    const writing = share.run([{ do: "write", name: "a.tmp", bytes: Buffer.from("ours"), like: "a.xml" }]);
    await assert.rejects(writing, { code: "UA399" });
    assert.equal(readFileSync(at("a.tmp"), "utf8"), "somebody's");
  });

  const refused: [string, () => Promise<unknown>, string][] = [
    ["a folder that does not exist", () => readIn("none"), "UA301"],
    ["a file where the folder should be", () => readIn("file"), "UA301"],
  ];
  if (process.platform !== "win32") {
    refused.push(["a loop of links", () => share.run([{ do: "read", name: "loop" }]), "UA399"]);
  }
  for (const [what, work, code] of refused) {
    it(`refuses ${what}, and names the path`, async () => {
      writeFileSync(at("file"), "");
      mkdirSync(at("folder"));
      if (process.platform !== "win32") symlinkSync(at("loop"), at("loop"));
      await refuses(work(), code, folder);
    });
  }
});
