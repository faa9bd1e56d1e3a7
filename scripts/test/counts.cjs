/** Names a file into which a run of mocha writes its counts, where another process counts the tests of all. */
exports.countsVariable = "PULUMI_UNATTEND_TEST_COUNTS";

/**
 * One line that can be counted by a machine.
 *
 * @param {{ passes: number; failures: number; pending: number }[]} runs
 */
exports.countsLine = (runs) => {
  /** @param {"passes" | "failures" | "pending"} what */
  const sum = (what) => runs.reduce((total, run) => total + run[what], 0);
  const skipped = sum("pending");
  return `${sum("passes")} passed, ${sum("failures")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
};
