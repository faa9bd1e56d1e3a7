import assert from "node:assert/strict";
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

describe("a directory share", () => {
  let folder: string;
  let share: DirectoryShare;
  const at = (name: string): string => join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "share-"));
    share = new DirectoryShare(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("reads a file, and knows when there is none", async () => {
    writeFileSync(at("a.xml"), "one");
    assert.deepEqual(
      await share.run([
        { do: "read", name: "a.xml" },
        { do: "read", name: "b.xml" },
      ]),
      [Buffer.from("one"), undefined],
    );
  });

  it("writes beside, and replaces", async () => {
    writeFileSync(at("a.xml"), "one");
    await share.run([
      { do: "write", name: "a.tmp", bytes: Buffer.from("two"), like: "a.xml" },
      { do: "replace", name: "a.xml", by: "a.tmp" },
    ]);
    assert.deepEqual(readdirSync(folder), ["a.xml"]);
    assert.equal(readFileSync(at("a.xml"), "utf8"), "two");
  });

  it("removes, and tolerates what is gone", async () => {
    writeFileSync(at("a.xml"), "one");
    await share.run([
      { do: "remove", name: "a.xml" },
      { do: "remove", name: "a.xml" },
    ]);
    assert.deepEqual(readdirSync(folder), []);
  });

  if (process.platform !== "win32") {
    it("follows a symbolic link to the file", async () => {
      mkdirSync(at("real"));
      writeFileSync(join(at("real"), "b.xml"), "one");
      symlinkSync(join("real", "b.xml"), at("a.xml"));
      const { share: target, name } = DirectoryShare.ofFile(folder, "a.xml");
      await target.run([
        { do: "write", name: "b.tmp", bytes: Buffer.from("two"), like: name },
        { do: "replace", name, by: "b.tmp" },
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
        { do: "replace", name: "a.xml", by: "a.tmp" },
      ]);
      const { mode, uid, gid } = statSync(at("a.xml"));
      assert.equal(mode & 0o7777, 0o640);
      if (isRoot) assert.deepEqual([uid, gid], [12345, 23456]);
    });
  }

  it("does not write over a file that is there", async () => {
    writeFileSync(at("a.tmp"), "somebody's");
    const writing = share.run([{ do: "write", name: "a.tmp", bytes: Buffer.from("ours"), like: "a.xml" }]);
    await assert.rejects(writing, { code: "UA399" });
    assert.equal(readFileSync(at("a.tmp"), "utf8"), "somebody's");
  });

  const refused: [string, () => Promise<unknown>, string][] = [
    [
      "a folder that does not exist",
      () => new DirectoryShare(at("none")).run([{ do: "read", name: "a.xml" }]),
      "UA301",
    ],
    [
      "writing into a folder that does not exist",
      () => new DirectoryShare(at("none")).run([{ do: "write", name: "a", bytes: Buffer.alloc(1), like: "b" }]),
      "UA301",
    ],
    [
      "a file where the folder should be",
      () => new DirectoryShare(at("file")).run([{ do: "read", name: "a.xml" }]),
      "UA301",
    ],
    ["a folder where the file should be", () => share.run([{ do: "read", name: "folder" }]), "UA303"],
    ["a loop of links", () => share.run([{ do: "read", name: "loop" }]), "UA399"],
  ];
  for (const [what, work, code] of refused) {
    it(`refuses ${what}, and names the path`, async () => {
      writeFileSync(at("file"), "");
      mkdirSync(at("folder"));
      if (process.platform !== "win32") symlinkSync(at("loop"), at("loop"));
      await assert.rejects(work(), (error: { code: string; message: string }) => {
        assert.equal(error.code, code);
        assert.ok(error.message.includes(folder), error.message);
        return true;
      });
    });
  }
});
