import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Share, Step } from "../../provider/share/share";
import { refuses } from "./shares";

/** What a test needs of a share: the share, and the directory in which its files can be looked at. */
export interface Opened {
  readonly share: Share;
  readonly directory: string;
  /** The share of a folder below, which need not be there. */
  readonly below: (folder: string) => Share;
}

/** What every kind of share promises. */
export function itKeepsTheContract(open: () => Opened): void {
  const at = (name: string): string => join(open().directory, name);
  const put = (name: string, text: string): void => writeFileSync(at(name), text);
  const names = (): string[] => readdirSync(open().directory).sort();
  const text = (name: string): string => readFileSync(at(name), "utf8");
  const run = <const Steps extends readonly Step[]>(...steps: Steps) => open().share.run(steps);
  const bytes = Buffer.from("new");

  it("reads a file, and knows when there is none", async () => {
    put("a.xml", "one");
    assert.deepEqual(await run({ do: "read", name: "a.xml" }), [Buffer.from("one")]);
    assert.deepEqual(await run({ do: "read", name: "b.xml" }), [undefined]);
  });

  it("reads what looks like the share's own words, and an empty file", async () => {
    for (const content of ["", "NT_STATUS_ACCESS_DENIED\n", "step-0: command not found\n", "\0\xff\r\n"]) {
      put("a.xml", content);
      assert.deepEqual(await run({ do: "list", name: "none" }, { do: "read", name: "a.xml" }), [
        [],
        Buffer.from(content),
      ]);
    }
  });

  it("reads several files, empty and missing ones among them", async () => {
    const contents = { "a.xml": "one", "b.xml": "", "c.xml": " of size 3 as - \n", "d.xml": "two" };
    for (const [name, content] of Object.entries(contents)) put(name, content);
    const reading = ["a.xml", "b.xml", "none.xml", "c.xml", "d.xml"].map((name) => ({ do: "read", name }) as const);
    assert.deepEqual(
      (await run(...reading)).map((read) => read?.toString()),
      ["one", "", undefined, " of size 3 as - \n", "two"],
    );
  });

  it("makes a folder once", async () => {
    assert.deepEqual(await run({ do: "makeFolder", name: "a.lock" }), [true]);
    assert.deepEqual(await run({ do: "makeFolder", name: "a.lock" }), [false]);
    assert.deepEqual(await run({ do: "makeFolder", name: "a.lock/x y@z" }), [true]);
    assert.deepEqual(await run({ do: "list", name: "a.lock" }), [["x y@z"]]);
  });

  it("makes its own folder, with those around it, if it is not there", async () => {
    put("a.xml", "one");
    for (const folder of ["one", "one/two x/three", "one"]) {
      const below = open().below(folder);
      await below.ensureFolder();
      assert.deepEqual(await below.run([{ do: "write", name: "b.tmp", bytes, like: "b.xml" }]), [undefined]);
      assert.deepEqual(readFileSync(join(at(folder), "b.tmp")), bytes);
      await below.run([{ do: "discard", names: ["b.tmp"] }]);
    }
    await open().share.ensureFolder();
    assert.deepEqual(names(), ["a.xml", "one"]);
    await refuses(open().below("a.xml/b").ensureFolder(), "UA301");
  });

  it("reads a file together with making a folder", async () => {
    put("a.xml", "one");
    const batch = [
      { do: "makeFolder", name: "a.lock" },
      { do: "read", name: "a.xml", ifMade: true },
    ] as const;
    assert.deepEqual(await run(...batch), [true, Buffer.from("one")]);
    const [isMade] = await run(...batch);
    assert.equal(isMade, false);
  });

  it("of many who make a folder at the same time, one does", async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => run({ do: "makeFolder", name: "a.lock" })));
    assert.equal(made.filter(([isMade]) => isMade).length, 1);
  });

  it("lists names as they are", async () => {
    const odd = [
      "shop dev@build7 20261121T190912Z 0123456789ab 12",
      "two  spaces",
      "a   D   0  Sat Nov 21 19",
      "ä€",
      ".x",
    ];
    mkdirSync(at("folder"));
    for (const name of odd) put(`folder/${name}`, "");
    const [listed] = await run({ do: "list", name: "folder" });
    assert.deepEqual(listed.sort(), [...odd].sort());
  });

  it("tells files from folders, and knows what is no folder", async () => {
    for (const folder of ["folder", "folder/D", "empty"]) mkdirSync(at(folder));
    for (const file of ["folder/a.xml", "folder/D/b.xml", "folder/x   D   0  Sat Nov 21 19"]) put(file, "");
    const [listed] = await run({ do: "entries", name: "folder" });
    assert.deepEqual(
      listed?.sort((a, b) => (a.name < b.name ? -1 : 1)),
      [
        { name: "D", isFolder: true },
        { name: "a.xml", isFolder: false },
        { name: "x   D   0  Sat Nov 21 19", isFolder: false },
      ],
    );
    assert.deepEqual(await run({ do: "entries", name: "empty" }), [[]]);
    for (const none of ["none", "none/none", "folder/a.xml"]) {
      assert.deepEqual(await run({ do: "entries", name: none }), [undefined], none);
    }
    const [own] = await open()
      .below("folder/D")
      .run([{ do: "entries", name: "" }]);
    assert.deepEqual(own, [{ name: "b.xml", isFolder: false }]);
  });

  it("writes a file into a folder, and lets it take the place of another one", async () => {
    put("a.xml", "old");
    mkdirSync(at("a.lock"));
    await run({ do: "read", name: "a.xml" }, { do: "write", name: "a.lock/1.new", bytes, like: "a.xml" });
    assert.deepEqual([text("a.xml"), text("a.lock/1.new")], ["old", "new"]);
    await run({ do: "rename", name: "a.lock/1.new", to: "a.xml" }, { do: "discard", names: ["a.lock"] });
    assert.deepEqual([names(), text("a.xml")], [["a.xml"], "new"]);
  });

  it("writes large files, and empty ones", async () => {
    const large = Buffer.alloc(3_000_000, "<Path>cmd.exe</Path>\r\n");
    await run({ do: "write", name: "large", bytes: large, like: "a.xml" });
    assert.ok(readFileSync(at("large")).equals(large));
    const [read] = await run({ do: "read", name: "large" });
    assert.ok(read?.equals(large));
    await run({ do: "write", name: "empty", bytes: Buffer.alloc(0), like: "a.xml" });
    assert.equal(text("empty"), "");
  });

  it("discards what it can, and no folder that something lies in", async () => {
    mkdirSync(at("a.lock"));
    mkdirSync(at("b.lock"));
    put("a.lock/mine", "");
    put("b.lock/somebody's", "");
    await run({ do: "discard", names: ["none", "a.lock/none", "a.lock/mine", "a.lock", "b.lock"] });
    assert.deepEqual(names(), ["b.lock"]);
  });

  it("goes on behind a step that fails, and reports the first failure", async () => {
    put("a.xml", "one");
    const failing = run(
      { do: "rename", name: "neither", to: "b.xml" },
      { do: "makeFolder", name: "a.xml/none" },
      { do: "discard", names: ["a.xml"] },
      { do: "write", name: "made", bytes, like: "a.xml" },
    );
    await refuses(failing, "UA301");
    assert.deepEqual(names(), ["made"]);
  });

  const refused: [string, Step, string, string][] = [
    ["reading a folder", { do: "read", name: "folder" }, "UA303", "folder: cannot be read: this is a folder"],
    ["writing into a folder that does not exist", { do: "write", name: "none/a", bytes, like: "b" }, "UA301", ""],
    ["making a folder in one that does not exist", { do: "makeFolder", name: "none/a" }, "UA301", ""],
    ["renaming what is gone", { do: "rename", name: "gone", to: "a.xml" }, "UA301", ""],
  ];
  for (const [what, step, code, words] of refused) {
    it(`refuses ${what}, and says where and why`, async () => {
      mkdirSync(at("folder"));
      await refuses(run(step), code, words, open().share.pathOf(""));
    });
  }
}
