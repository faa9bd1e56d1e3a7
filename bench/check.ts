import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AnswerFileDocument } from "../provider/unattend/model/document";
import { ruleCodes } from "../provider/unattend/rules";
import { checkDocument } from "../provider/unattend/rules/check";
import { settingRules } from "../provider/unattend/rules/settings";
import { alternate, median, milliseconds } from "./measure";
import { atMost, judged, progress, type Table } from "./report";
import { answerFileOf, settingsFileOf } from "./support/answer-files";

const cli = join(__dirname, "..", "cli", "index.js");
const size = 200_000;

/** What the rules about settings, and the catalog that they look up, add to checking an answer file. */
export async function benchCheck(isQuick: boolean): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-check-"));
  try {
    const limit = atMost(1.5);
    const rows: string[][] = [];
    for (const [what, text] of [
      ["commands", answerFileOf(size)],
      ["settings", settingsFileOf(size)],
    ] as const) {
      progress(`check of 200 KB of ${what}`);
      const file = join(folder, `${what}.xml`);
      writeFileSync(file, text);
      const ways = {
        "by the command": [isQuick ? 3 : 21, (ignored: string[]) => byCommand(file, ignored)],
        "in a process that runs": [isQuick ? 3 : 61, (ignored: string[]) => inProcess(text, ignored)],
      } as const;
      for (const [way, [rounds, check]] of Object.entries(ways)) {
        const timed = { without: () => check(Object.keys(settingRules)), with: () => check([]) };
        await alternate(Math.ceil(rounds / 3), timed);
        const times = await alternate(rounds, timed);
        const [without, withRules] = [median(times.without), median(times.with)];
        rows.push([
          `${what}, ${way}`,
          ...[without, withRules].map((time) => `${time.toFixed(1)} ms`),
          judged(withRules / without, limit),
        ]);
      }
    }
    return [
      {
        title: "Checking 200 KB",
        about:
          "`unattend check` of one file, by itself and without the rules about settings: 200 KB of commands, and 200 KB of " +
          "accounts, each an item of a list with its key.",
        columns: ["", "without", "with", `ratio (${limit.words})`],
        rows,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byCommand(file: string, ignored: readonly string[]): number {
  return milliseconds(() => {
    const { status } = spawnSync(process.execPath, [cli, "check", file, "--ignore", ignored.join()]);
    if (status !== 0 && status !== 1) throw new Error(`unattend check ended with ${status}`);
  });
}

function inProcess(text: string, ignored: readonly string[]): number {
  const codes = ruleCodes.filter((code) => !ignored.includes(code));
  return milliseconds(() => checkDocument(AnswerFileDocument.parse(text), undefined, codes));
}
