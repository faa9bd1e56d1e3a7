import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { checkout } from "../../support/checkout";

/** Compiled, because that starts ten times as fast. */
const interruption = resolve(checkout, "dist", "provider", "share", "interruption.js");

/** Runs a program in a process of its own that believes to be on this platform: what it said, and how it ended. */
function run(platform: NodeJS.Platform, program: string): { said: string[]; ending: string | number | null } {
  const script = `
    Object.defineProperty(process, "platform", { value: ${JSON.stringify(platform)} });
    const { uninterrupted } = require(${JSON.stringify(interruption)});
    const { setTimeout: delay } = require("node:timers/promises");
    const { writeSync } = require("node:fs");
    const say = (words) => writeSync(1, words + "\\n");
    ${program}
    setTimeout(() => say("was not ended"), 5_000);`;
  const { stdout, stderr, signal, status } = spawnSync(process.execPath, ["--eval", script], { encoding: "utf8" });
  assert.equal(stderr, "");
  return { said: stdout.split("\n").filter(Boolean), ending: signal ?? status };
}

/** Work in the middle of which these signals come, as Node tells them. */
const work = (...signals: NodeJS.Signals[]): string => `
  uninterrupted(async (interrupted) => {
    say("begun");
    for (const signal of ${JSON.stringify(signals)}) process.emit(signal, signal);
    await delay(10);
    say(interrupted.aborted ? "done, and told" : "done");
  });`;

describe("a process that is asked to end in the middle of its work", () => {
  const endings: [NodeJS.Signals, NodeJS.Platform, string | number][] = [
    ["SIGINT", "win32", 130],
    ["SIGBREAK", "win32", 149],
  ];
  // Windows ends nothing by a signal.
  if (process.platform !== "win32") endings.push(["SIGINT", "linux", "SIGINT"], ["SIGHUP", "darwin", "SIGHUP"]);
  for (const [signal, platform, expected] of endings) {
    it(`does it, tells of it, and then ends: ${signal} on ${platform} → ${expected}`, () =>
      assert.deepEqual(run(platform, work(signal)), { said: ["begun", "done, and told"], ending: expected }));
  }

  it("ends at once if it is asked twice", () =>
    assert.deepEqual(run("win32", work("SIGBREAK", "SIGBREAK")), { said: ["begun"], ending: 149 }));

  it("leaves signals alone when no work is in progress", () => {
    const program = `
      const count = (signal) => process.listenerCount(signal);
      const counts = () => ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"].map(count).join(" ");
      const working = uninterrupted(() => delay(1));
      say(counts());
      working.then(() => {
        say(counts());
        process.exit();
      });`;
    assert.deepEqual(run("win32", program).said, ["1 1 1 1", "0 0 0 0"]);
  });
});
