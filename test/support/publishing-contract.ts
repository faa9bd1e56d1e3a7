import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { UnattendError, type ErrorCode } from "../../provider/errors";
import { Publisher, type Publication, type PublisherTimes } from "../../provider/share/publisher";
import type { Share, Step } from "../../provider/share/share";
import { appending } from "./appending";
import type { Opened } from "./share-contract";
import { ObservedShare, refuses } from "./shares";
import { until } from "./until";

/**
 * What publishing promises, on a share of any kind.
 *
 * @param times long enough for the share's slowest answer
 * @param faults codes of failures that a step is made to have
 * @param stride 1 to try long sequences with a failure at each of their steps, n at every n-th
 */
export function itPublishesSafely(
  open: () => Opened,
  times: PublisherTimes,
  { faults, stride }: { faults: readonly ErrorCode[]; stride: number },
): void {
  let words: string[];
  let transforms: number;

  beforeEach(() => {
    words = [];
    transforms = 0;
    put("a.xml", "old ");
  });

  const at = (name: string): string => join(open().directory, name);
  const put = (name: string, text: string): void => writeFileSync(at(name), text);
  const published = (): string => readFileSync(at("a.xml"), "utf8");
  const publisher = (share: Share = open().share, atTimes = times): Publisher<string, string> => {
    const publication: Publication<string, string> = {
      ...appending,
      transform: (...args) => {
        transforms += 1;
        return appending.transform(...args);
      },
      waiting: (_, said) => words.push(said),
    };
    return new Publisher(share, "a.xml", publication, atTimes);
  };
  const nothingIsLeft = (): void => assert.deepEqual(readdirSync(open().directory), ["a.xml"]);
  const contains = (...parts: string[]): void => {
    assert.equal([...published().matchAll(/\w /g)].sort().join(""), ["d ", ...parts].sort().join(""), published());
  };

  it("lets one publisher after the other change the file", async () => {
    const letters = ["a ", "b ", "c ", "e ", "f ", "g "];
    const patient = { ...times, waitAtMost: 600_000 };
    await Promise.all(letters.map((change) => publisher(open().share, patient).publish(change)));
    contains(...letters);
    nothingIsLeft();
  });

  const leftBehind: [string, Record<string, string | undefined>][] = [
    ["an empty lock", {}],
    ["a lock with the holder's name", { [deadHolder]: undefined }],
    ["a half-written file", { [`${deadHolder}/new`]: "<unatt" }],
    ["a sign of life", { [`${deadHolder}/new`]: "new", "0123456789ab 7": undefined }],
    ["something of another program's", { ".DS_Store": "?" }],
    ["a holder, and something of another program's", { [deadHolder]: undefined, ".DS_Store": "?" }],
    ["the traces of others who died while they broke it", { [deadHolder]: undefined, "breaking 2": undefined }],
    ["nothing but the traces of others who died while they broke it", { "breaking 2": undefined }],
    ["a new file, and an old one", { [`${deadHolder}/0123456789ab.new`]: "<un", [`${deadHolder}/old`]: "old" }],
  ];
  for (const [what, entries] of leftBehind) {
    it(`breaks the lock of a publisher that died, and left ${what}`, async () => {
      leave(at("a.xml.lock"), entries);
      await publisher().publish("a ");
      contains("a ");
      nothingIsLeft();
    });
  }

  it("lets exactly one of many waiters break a lock", async () => {
    leave(at("a.xml.lock"), { [`${deadHolder}/new`]: "new" });
    let broken = 0;
    const letters = ["a ", "b ", "c ", "e "];
    await Promise.all(
      letters.map((change) => {
        const share = new ObservedShare(open().share);
        share.after = (step) => (broken += step.do === "rename" && step.name.includes(deadHolder) ? 1 : 0);
        return publisher(share).publish(change);
      }),
    );
    assert.equal(broken, 1);
    contains(...letters);
    nothingIsLeft();
  });

  it("gives the lock back, even if the server keeps its folder for a moment", async () => {
    const share = new ObservedShare(open().share);
    let kept = 0;
    share.instead = (step) => (step.do === "discard" && (kept += 1) <= 3 ? false : undefined);
    await publisher(share).publish("a ");
    nothingIsLeft();
  });

  it("does not read the file while another publisher has the lock", async () => {
    const holding = new ObservedShare(open().share);
    const gate = new Gate();
    holding.before = (step) => (step.do === "rename" ? gate.pass() : undefined);
    const first = publisher(holding).publish("a ");
    await until("the holder is about to publish", () => holding.count("rename") > 0);
    const waiting = new ObservedShare(open().share);
    const steps: Step["do"][] = [];
    waiting.before = (step) => steps.push(step.do);
    const second = publisher(waiting, { ...times, waitAtMost: 600_000 }).publish("b ");
    await until("others have tried", () => steps.length >= 8);
    assert.ok(!steps.includes("read"), steps.join());
    gate.open();
    await Promise.all([first, second]);
    contains("a ", "b ");
    nothingIsLeft();
  });

  for (const [what, change] of [
    ["replaced", "a "],
    ["removed", "-"],
  ] as const) {
    it(`has the lock still if the file cannot be ${what}, and gives it back`, async () => {
      const share = new ObservedShare(open().share);
      let failedIn: number | undefined;
      let entries: string[] | undefined;
      share.before = (step) => {
        if (failedIn !== undefined && share.batches.length > failedIn) entries ??= readdirSync(at("a.xml.lock"));
        if (step.do !== "rename" || failedIn !== undefined) return;
        failedIn = share.batches.length;
        throw new UnattendError("UA309", { cause: "injected", remedy: "" });
      };
      await publisher(share).publish(change);
      assert.ok(
        entries?.some((entry) => entry.startsWith(`shop dev@${hostname()} `)),
        String(entries),
      );
      assert.deepEqual(readdirSync(open().directory), change === "-" ? [] : ["a.xml"]);
    });
  }

  it("knows that it gave the lock back if it is told that the file was not replaced, although it was", async () => {
    const share = new ObservedShare(open().share);
    let discards: number | undefined;
    share.after = (step) => {
      if (step.do === "rename" && discards === undefined) {
        discards = 0;
        throw new UnattendError("UA309", { cause: "injected", remedy: "" });
      }
      if (step.do !== "discard" || discards === undefined) return;
      // Between that and giving it back once more, somebody else takes the lock.
      if ((discards += 1) === 1) leave(at("a.xml.lock"), { [deadHolder]: undefined });
    };
    share.before = (step) => {
      if (step.do !== "makeFolder" || !discards) return;
      assert.deepEqual([discards, readdirSync(at("a.xml.lock"))], [2, [deadHolder]]);
      share.before = share.after = () => undefined;
    };
    await publisher(share).publish("a ");
    contains("a ");
    nothingIsLeft();
  });

  it("says who holds the lock, since when, and gives up after the stated time", async () => {
    leave(at("a.xml.lock"), { [deadHolder]: undefined });
    const waitAtMost = 10 * times.quietTime;
    await refuses(
      publisher(open().share, { ...times, waitAtMost, staleAfter: 2 * waitAtMost }).publish("a "),
      "UA310",
      "a.xml.lock: for ",
      "shop/dev on build7 (since 2026-11-21 19:09:12 UTC)",
    );
    assert.deepEqual(words, [
      `waiting for shop/dev on build7 (since 2026-11-21 19:09:12 UTC); gives up after ${waitAtMost / 1000} seconds`,
    ]);
    contains();
    assert.deepEqual(readdirSync(at("a.xml.lock")), [deadHolder]);
  });

  it("does not break the lock of a publisher that is slow", async () => {
    const slow = new ObservedShare(open().share);
    // Much longer than a sign of life takes on a busy machine.
    const staleAfter = 5 * times.staleAfter;
    slow.after = (step) => (step.do === "read" && slow.count("write") > 0 ? delay(2 * staleAfter) : undefined);
    const first = publisher(slow, { ...times, staleAfter }).publish("a ");
    await until("the lock is taken", () => readdirSync(at(".")).includes("a.xml.lock"));
    await Promise.all([first, publisher(open().share, { ...times, staleAfter }).publish("b ")]);
    contains("a ", "b ");
    assert.equal(transforms, 2);
    assert.match(words.join(), new RegExp(`waiting for (another publisher|shop/dev on ${hostname()})`));
    nothingIsLeft();
  });

  // The steps of a commit, in sequence: lock, read, list; holder, list, read, write; rename, discard.
  for (let asleepAt = 2; asleepAt <= 9; asleepAt += 1) {
    it(`loses nothing if a publisher is asleep before step ${asleepAt}, and others break its lock meanwhile`, async () => {
      const sleeper = new ObservedShare(open().share);
      const gate = new Gate();
      let steps = 0;
      sleeper.before = (step) => ((steps += isBeat(step) ? 0 : 1) >= asleepAt ? gate.pass() : undefined);
      const asleep = publisher(sleeper).publish("a ");
      await until("it is asleep", () => steps >= asleepAt);
      await publisher().publish("b ");
      contains(...(asleepAt === 9 ? ["a ", "b "] : ["b "]));
      gate.open();
      await asleep;
      contains("a ", "b ");
      nothingIsLeft();
    });
  }

  // The same without the step that writes.
  for (let asleepAt = 2; asleepAt <= 8; asleepAt += 1) {
    it(`removes nothing of others' if a remover is asleep before step ${asleepAt}, and others break its lock`, async () => {
      const sleeper = new ObservedShare(open().share);
      const gate = new Gate();
      let steps = 0;
      let seenByRemover: string | undefined;
      sleeper.before = (step) => ((steps += isBeat(step) ? 0 : 1) >= asleepAt ? gate.pass() : undefined);
      const remover = new Publisher<string, string>(
        sleeper,
        "a.xml",
        {
          ...appending,
          transform: (bytes, changes) => {
            seenByRemover = bytes?.toString();
            return appending.transform(bytes, changes);
          },
        },
        times,
      );
      const asleep = remover.publish("-");
      await until("it is asleep", () => steps >= asleepAt);
      await publisher().publish("b ");
      gate.open();
      await asleep;
      // It has seen what it removed, and nothing is left of anything.
      if (asleepAt < 8) assert.equal(seenByRemover, "old b ");
      else assert.equal(published(), "b ");
      assert.deepEqual(readdirSync(open().directory), asleepAt < 8 ? [] : ["a.xml"]);
    });
  }

  it("is not disturbed by what an earlier attempt still writes", async () => {
    const share = new ObservedShare(open().share);
    const abandoned: string[] = [];
    share.before = (step) => {
      if (step.do !== "write" || abandoned.length > 0) return;
      abandoned.push(step.name);
      throw new UnattendError("UA311", { cause: "injected", remedy: "" });
    };
    share.after = (step) => {
      // Now the server gets to what it was told first.
      if (step.do === "write") put(abandoned[0]!, "");
    };
    await publisher(share).publish("a ");
    contains("a ");
    nothingIsLeft();
  });

  it("reports what failed, if it cannot give the lock back because the connection is gone", async () => {
    const share = new ObservedShare(open().share);
    let isGone = false;
    share.before = (step) => {
      if (isGone) throw new UnattendError("UA311", { cause: "injected", remedy: "" });
      if (step.do !== "write") return;
      isGone = true;
      throw new UnattendError("UA308", { place: "the new file", cause: "injected", remedy: "" });
    };
    await refuses(publisher(share).publish("a "), "UA308", "the new file");
    assert.ok(readdirSync(at(".")).includes("a.xml.lock"));
    await publisher().publish("b ");
    contains("b ");
    nothingIsLeft();
  });

  for (const hook of ["before", "after"] as const) {
    it(`loses nothing if the connection fails ${hook} a step, while changes go on arriving`, async () => {
      for (let failing = 1; failing <= 14; failing += stride) {
        put("a.xml", "old ");
        const share = new ObservedShare(open().share);
        const publishing = publisher(share);
        let more: Promise<string> | undefined;
        let steps = 0;
        share[hook] = (step) => {
          if (step.do === "write") more ??= publishing.publish("b ");
          if (isBeat(step) || (steps += 1) !== failing) return;
          throw new UnattendError("UA311", { cause: "injected", remedy: "" });
        };
        await publishing.publish("a ");
        await more;
        contains("a ", "b ");
        nothingIsLeft();
      }
    });
  }

  const commit: Step["do"][] = ["makeFolder", "read", "list", "makeFolder", "list", "read", "write", "rename"];
  for (const code of faults) {
    const passes = code === "UA309" || code === "UA311";
    for (const [when, hook] of [
      ["", "before"],
      [" although it was done", "after"],
    ] as const) {
      it(`${passes ? "tries again" : "reports it, and changes nothing,"} if a step fails with ${code}${when}`, async () => {
        for (const [index, step] of commit.entries()) {
          put("a.xml", "old ");
          const share = new ObservedShare(open().share);
          let steps = 0;
          share[hook] = (each) => {
            if (isBeat(each) || (steps += 1) !== index + 1) return;
            throw new UnattendError(code, { place: `step ${index + 1}, ${step}`, cause: "injected", remedy: "" });
          };
          const work = publisher(share).publish("a ");
          if (passes) await work;
          else await refuses(work, code, `step ${index + 1}`);
          const isPublished = passes || (step === "rename" && hook === "after");
          contains(...(isPublished ? ["a "] : []));
          nothingIsLeft();
        }
      });
    }
  }
}

const deadHolder = "shop dev@build7 20261121T190912Z 0123456789ab";

/** Makes a folder with these files and, where there is no text, folders. */
function leave(folder: string, entries: Record<string, string | undefined>): void {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(entries)) {
    mkdirSync(join(folder, text === undefined ? name : join(name, "..")), { recursive: true });
    if (text !== undefined) writeFileSync(join(folder, name), text);
  }
}

/** Signs of life come in between at any time. */
function isBeat(step: Step): boolean {
  const names = step.do === "discard" ? step.names : [step.name];
  return names.every((name) => /\.lock\/[0-9a-f]{12} \d+$/.test(name));
}

/** What steps wait at until it is opened. */
class Gate {
  private readonly opened: Promise<void>;
  open!: () => void;

  constructor() {
    this.opened = new Promise((resolve) => (this.open = resolve));
  }

  pass(): Promise<void> {
    return this.opened;
  }
}
