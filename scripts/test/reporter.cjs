const { writeFileSync } = require("node:fs");
const { reporters } = require("mocha");
const { countsLine, countsVariable } = require("./counts.cjs");

const graceMilliseconds = 10_000;

/**
 * Mocha's own report, then one line that can be counted by a machine. A process that then does not end by itself, because
 * a test left something open, fails: what a test starts, it stops.
 */
module.exports = class extends reporters.Spec {
  /** @override */
  epilogue() {
    super.epilogue();
    const file = process.env[countsVariable];
    if (file) writeFileSync(file, JSON.stringify(this.stats));
    else console.log(countsLine([this.stats]));
    setTimeout(failForWhatIsOpen, graceMilliseconds).unref();
  }
};

function failForWhatIsOpen() {
  console.error(`Tests left something open that keeps the process from ending:\n  ${whatIsOpen().join("\n  ")}`);
  process.on("exit", () => (process.exitCode = 1)); // Mocha sets the exit code there as well, and earlier.
  process.exit();
}

function whatIsOpen() {
  /** @type {{ pid?: number; spawnfile?: string }[]} */
  const handles = /** @type {any} */ (process)._getActiveHandles?.() ?? []; // Not public, but it alone knows the children.
  const children = handles.filter(({ pid }) => pid).map(({ pid, spawnfile }) => `child process ${pid}: ${spawnfile}`);
  return [...process.getActiveResourcesInfo(), ...children];
}
