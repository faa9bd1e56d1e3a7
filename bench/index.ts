import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkout } from "../test/support/checkout";
import { benchArray } from "./array";
import { benchCheck } from "./check";
import { benchDocument } from "./document";
import { benchEngine } from "./engine";
import { benchGrowth } from "./growth";
import { benchLoading } from "./loading";
import { machine } from "./machine";
import { benchPlugin } from "./plugin";
import { markdown, printTable, type Table } from "./report";
import { benchSize } from "./size";

/** In the sequence in which they are measured: first what is disturbed most by what went before. */
const parts: Record<string, (isQuick: boolean) => Promise<Table[]>> = {
  document: benchDocument,
  check: benchCheck,
  loading: benchLoading,
  growth: benchGrowth,
  size: benchSize,
  array: benchArray,
  plugin: benchPlugin,
  engine: benchEngine,
};

async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string", multiple: true } } });
  const { quick = false, only = Object.keys(parts) } = values;
  const unknown = only.find((name) => !(name in parts));
  if (unknown) throw new Error(`there is no part "${unknown}"; the parts are ${Object.keys(parts).join(", ")}`);

  const tables: Table[] = [];
  for (const name of Object.keys(parts).filter((each) => only.includes(each))) {
    const measured = await parts[name]!(quick);
    measured.forEach(printTable);
    tables.push(...measured);
  }
  // What is written down is complete, and measured with all rounds.
  if (quick || values.only) return;
  const file = join(checkout, "bench", "results.md");
  writeFileSync(file, await markdown(`${introduction}\n\n${machine()}`, tables, file));
}

const introduction =
  "Every ratio is of two figures that were measured side by side in one run, in turn, each the median of its rounds (of one where that takes minutes).";

void bench();
