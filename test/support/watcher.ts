import { Worker } from "node:worker_threads";

/** What a reader saw of a file while others changed it. */
export interface Seen {
  readonly reads: number;
  readonly missing: number;
  /** What was wrong with what was read: not whole, or an Order twice. */
  readonly faults: readonly string[];
  /** All that stood in each file at some time, by file. */
  readonly contents: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads files over and over, as machines do that start an installation, until told to stop. It shares no code with the
 * provider: a whole file ends with the root's end tag, and Orders are found by a pattern.
 *
 * @param pause milliseconds between two looks, if what is looked for stands for longer than an instant
 */
export function watch(files: readonly string[], pause?: number): { stop(): Promise<Seen> } {
  const worker = new Worker(reader, { eval: true, workerData: { files, pause } });
  return {
    stop: async () => {
      const seen = new Promise<Seen>((resolve, reject) => worker.once("message", resolve).once("error", reject));
      worker.postMessage("stop");
      const result = await seen;
      await worker.terminate();
      return result;
    },
  };
}

const reader = `
  const { readFileSync } = require("node:fs");
  const { parentPort, workerData } = require("node:worker_threads");
  let reads = 0, missing = 0, stopped = false;
  const faults = new Set();
  const contents = Object.fromEntries(workerData.files.map((file) => [file, new Set()]));
  parentPort.once("message", () => { stopped = true; });
  function look(file) {
    let text;
    try { text = readFileSync(file, "utf8"); } catch { missing += 1; return; }
    reads += 1;
    contents[file].add(text);
    if (!/<\\/unattend>\\s*$/.test(text)) faults.add("not whole: " + file);
    for (const list of text.match(/<(Run\\w+|\\w+Commands)>[^]*?<\\/\\1>/g) ?? []) {
      const orders = list.match(/<Order>.*?<\\/Order>/g) ?? [];
      if (new Set(orders).size < orders.length) faults.add("an Order twice: " + orders.join(" "));
    }
  }
  (function loop() {
    for (const file of workerData.files) look(file);
    if (stopped) {
      const texts = Object.entries(contents).map(([file, all]) => [file, [...all]]);
      parentPort.postMessage({ reads, missing, faults: [...faults], contents: Object.fromEntries(texts) });
    }
    else if (workerData.pause) setTimeout(loop, workerData.pause);
    else setImmediate(loop);
  })();
`;
