import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { DirectoryShare } from "../../../provider/share/directory-share";
import { maximumAttempts, Publisher, type PublisherTimes } from "../../../provider/share/publisher";
import { appending } from "../../support/appending";
import { impatient, ObservedShare } from "../../support/shares";

/** Without signs of life, and without giving the lock back for others, which on a busy machine come in between at any time. */
const times: PublisherTimes = { ...impatient, beatInterval: 3_600_000, holdAtMost: 3_600_000 };

describe("publisher", () => {
  let folder: string;
  let share: ObservedShare;
  let seen: (string | undefined)[];
  let publisher: Publisher<string, string>;
  const put = (text: string): void => writeFileSync(join(folder, "a.xml"), text);
  /** All that lies in the folder: files with their text. */
  const left = (): string[] =>
    readdirSync(folder).map((name) => `${name}: ${readFileSync(join(folder, name), "utf8")}`);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "publisher-"));
    share = new ObservedShare(new DirectoryShare(folder));
    seen = [];
    publisher = new Publisher(share, "a.xml", { ...appending, seen: (bytes) => seen.push(bytes?.toString()) }, times);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("publishes into a new file, and tells what it saw", async () => {
    assert.equal(await publisher.publish("a"), "a");
    assert.deepEqual(left(), ["a.xml: a"]);
    assert.deepEqual(seen, [undefined, "a"]);
  });

  it("publishes in three batches: take the lock and read, write and look again, replace and give back", async () => {
    await publisher.publish("a");
    const batches = [
      ["makeFolder", "read", "list"],
      ["makeFolder", "list", "read", "write"],
      ["rename", "discard"],
    ];
    assert.deepEqual(share.batches, batches);
  });

  it("who waits looks at the lock alone, and reads the file when it has the lock", async () => {
    const lock = join(folder, "a.xml.lock");
    mkdirSync(lock);
    const patient = { ...times, staleAfter: 600_000, waitAtMost: 600_000 };
    share.before = () => {
      if (share.batches.length === 3) rmSync(lock, { recursive: true, force: true });
    };
    share.after = (step) => {
      if (share.batches.length === 3 && step.do === "makeFolder") share.before = () => undefined;
    };
    await new Publisher(share, "a.xml", appending, patient).publish("a");
    assert.deepEqual(share.batches, [
      ["makeFolder", "read", "list"],
      ["makeFolder", "list"],
      ["makeFolder", "list"],
      ["read"],
      ["makeFolder", "list", "read", "write"],
      ["rename", "discard"],
    ]);
  });

  it("changes that come together go out together", async () => {
    const results = await Promise.all(["a", "b", "c"].map((change) => publisher.publish(change)));
    assert.deepEqual(results, ["a", "ab", "abc"]);
    assert.equal(share.count("rename"), 1);
  });

  it("changes that come while it is busy go out with the next replacement", async () => {
    let late: Promise<string[]> | undefined;
    share.before = (step) => {
      if (step.do === "write") late ??= Promise.all([publisher.publish("b"), publisher.publish("c")]);
    };
    await publisher.publish("a");
    assert.deepEqual(await late, ["ab", "abc"]);
    // One batch for each replacement, between taking the lock and giving it back.
    assert.deepEqual(share.batches, [
      ["makeFolder", "read", "list"],
      ["makeFolder", "list", "read", "write"],
      ["rename", "list", "read", "write"],
      ["rename", "discard"],
    ]);
  });

  it("changes that come one after the other, from eight who wait for theirs, go out by the third", async () => {
    const publication = { ...appending, seen: () => undefined };
    const patient = new Publisher(share, "a.xml", publication, { ...times, mostGathering: 300 });
    let engine = Promise.resolve();
    const worker = async (_: unknown, index: number): Promise<void> => {
      for (let change = 1; change <= 6; change += 1) {
        await (engine = engine.then(() => delay(2)));
        await patient.publish(`${index}.${change} `);
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    assert.equal(readFileSync(join(folder, "a.xml"), "utf8").trim().split(" ").length, 48);
    assert.ok(share.count("write") <= 48 / 2, String(share.count("write")));
  });

  it("a change that cannot be made fails alone", async () => {
    const results = await Promise.allSettled(["a", "!", "b"].map((change) => publisher.publish(change)));
    assert.deepEqual(
      results.map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled"],
    );
    assert.deepEqual(left(), ["a.xml: ab"]);
  });

  it("a change that comes while it is busy, and of which nothing can be made, fails alone", async () => {
    const transform: typeof appending.transform = (bytes, changes) => {
      if (changes.includes("?")) throw new Error("cannot be read");
      return appending.transform(bytes, changes);
    };
    publisher = new Publisher(share, "a.xml", { ...appending, transform }, times);
    let late: Promise<string> | undefined;
    share.before = (step) => {
      if (step.do === "write") late ??= publisher.publish("?");
    };
    assert.equal(await publisher.publish("a"), "a");
    await assert.rejects(late!, { message: "cannot be read" });
    assert.deepEqual(left(), ["a.xml: a"]);
  });

  it("writes nothing if nothing changes", async () => {
    put("same");
    await publisher.publish("");
    assert.deepEqual([share.count("write"), left()], [0, ["a.xml: same"]]);
  });

  it("removes the file, and gives the lock back when it is removed", async () => {
    put("old");
    await publisher.publish("-");
    assert.deepEqual(left(), []);
    assert.deepEqual(share.batches.slice(-2), [["rename"], ["discard"]]);
  });

  for (const change of ["a", "-"]) {
    it(`starts over if the file changed meanwhile (${change === "-" ? "removing" : "replacing"} it)`, async () => {
      put("old ");
      let reads = 0;
      share.before = (step) => {
        if (step.do === "read" && (reads += 1) === 2) put("hers ");
      };
      await publisher.publish(change);
      assert.deepEqual(left(), change === "-" ? [] : ["a.xml: hers a"]);
    });
  }

  it("gives up on a file that never stands still, and leaves nothing behind", async () => {
    share.before = (step) => {
      if (step.do === "read") put(String(Math.random()));
    };
    await assert.rejects(publisher.publish("a"), { code: "UA307" });
    assert.equal(share.count("write"), maximumAttempts);
    assert.deepEqual(readdirSync(folder), ["a.xml"]);
  });
});
