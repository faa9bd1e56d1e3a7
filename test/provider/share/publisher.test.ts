import assert from "node:assert/strict";
import { Publisher, type Transform } from "../../../provider/share/publisher";
import type { Share, Step, StepResults } from "../../../provider/share/share";

/** A folder in memory; somebody else's doings can be put before any step. */
class MemoryShare implements Share {
  readonly files = new Map<string, string>();
  readonly log: string[] = [];
  before: (step: Step) => void = () => undefined;

  async run<const Steps extends readonly Step[]>(steps: Steps): Promise<StepResults<Steps>> {
    await Promise.resolve();
    return steps.map((step) => this.runStep(step)) as StepResults<Steps>;
  }

  private runStep(step: Step): Buffer | undefined {
    this.before(step);
    this.log.push(step.do);
    const { files } = this;
    const bytes = files.get(step.name);
    switch (step.do) {
      case "read":
        return bytes === undefined ? undefined : Buffer.from(bytes);
      case "write":
        files.set(step.name, step.bytes.toString());
        return undefined;
      case "replace":
        files.set(step.name, files.get(step.by)!);
        files.delete(step.by);
        return undefined;
      case "remove":
        files.delete(step.name);
        return undefined;
    }
  }
}

/** Changes are words to append; "!" cannot be appended, "-" removes the file. */
const append: Transform<string, string> = (bytes, changes) => {
  let text = bytes?.toString();
  const outcomes = changes.map((change) => {
    if (change === "!") return { error: new Error("cannot") };
    text = change === "-" ? undefined : (text ?? "") + change;
    return { value: text ?? "gone" };
  });
  return { bytes: text === undefined ? undefined : Buffer.from(text), outcomes };
};

describe("publisher", () => {
  let share: MemoryShare;
  let seen: (string | undefined)[];
  let publisher: Publisher<string, string>;

  beforeEach(() => {
    share = new MemoryShare();
    seen = [];
    publisher = new Publisher(share, "a.xml", append, (bytes) => seen.push(bytes?.toString()));
  });

  it("publishes into a new file, and tells what it saw", async () => {
    assert.equal(await publisher.publish("a"), "a");
    assert.deepEqual([...share.files], [["a.xml", "a"]]);
    assert.deepEqual(seen, [undefined, "a"]);
    assert.deepEqual(share.log, ["read", "write", "read", "replace"]);
  });

  it("changes that come together go out together", async () => {
    const results = await Promise.all(["a", "b", "c"].map((change) => publisher.publish(change)));
    assert.deepEqual(results, ["a", "ab", "abc"]);
    assert.equal(share.log.filter((step) => step === "replace").length, 1);
  });

  it("changes that come while it is busy go out with the next replacement", async () => {
    let late: Promise<string[]> | undefined;
    share.before = (step) => {
      if (step.do === "write") late ??= Promise.all([publisher.publish("b"), publisher.publish("c")]);
    };
    await publisher.publish("a");
    assert.deepEqual(await late, ["ab", "abc"]);
    assert.equal(share.log.filter((step) => step === "replace").length, 2);
  });

  it("a change that cannot be made fails alone", async () => {
    const results = await Promise.allSettled(["a", "!", "b"].map((change) => publisher.publish(change)));
    assert.deepEqual(
      results.map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled"],
    );
    assert.equal(share.files.get("a.xml"), "ab");
  });

  it("writes nothing if nothing changes", async () => {
    share.files.set("a.xml", "same");
    await publisher.publish("");
    assert.deepEqual(share.log, ["read"]);
  });

  it("removes the file", async () => {
    share.files.set("a.xml", "old");
    await publisher.publish("-");
    assert.deepEqual([...share.files], []);
  });

  for (const change of ["a", "-"]) {
    it(`starts over if the file changed meanwhile (${change === "-" ? "removing" : "replacing"} it)`, async () => {
      share.files.set("a.xml", "old ");
      let reads = 0;
      share.before = (step) => {
        if (step.do === "read" && (reads += 1) === 2) share.files.set("a.xml", "by hand ");
      };
      await publisher.publish(change);
      assert.deepEqual([...share.files], change === "-" ? [] : [["a.xml", "by hand a"]]);
    });
  }

  it("gives up on a file that never stands still, and leaves nothing behind", async () => {
    share.before = (step) => {
      if (step.do === "read") share.files.set("a.xml", String(Math.random()));
    };
    await assert.rejects(publisher.publish("a"), { code: "UA307" });
    assert.deepEqual([...share.files.keys()], ["a.xml"]);
  });

  for (const failing of ["read", "write", "replace"] as const) {
    it(`a ${failing} that fails leaves the file as it was, and the next change goes out`, async () => {
      share.files.set("a.xml", "old ");
      share.before = (step) => {
        if (step.do === failing) throw new Error("failed once");
      };
      await assert.rejects(publisher.publish("a"), /failed once/);
      assert.deepEqual([...share.files], [["a.xml", "old "]]);
      share.before = () => undefined;
      assert.equal(await publisher.publish("b"), "old b");
    });
  }
});
