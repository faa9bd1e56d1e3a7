import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";

/**
 * A process of Node.js.
 *
 * @typedef {object} Job
 * @property {string[]} args
 * @property {import("node:child_process").SpawnOptions} options
 */

/**
 * Runs several jobs at once, as many as the machine has processors, the first ones first. What they print comes job by job: of
 * one as it comes, of the next ones when those before them are done.
 *
 * @param {Job[]} jobs
 * @returns {Promise<number[]>} their exit codes
 */
export async function runAtOnce(jobs) {
  const outputs = jobs.map(() => new Output());
  /** @type {number[]} */
  const codes = [];
  const waiting = [...jobs.keys()];
  const work = async () => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      codes[index] = await run(jobs[index], outputs[index]);
    }
  };
  const workers = Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work);
  for (const output of outputs) await output.show();
  await Promise.all(workers);
  return codes;
}

/**
 * @param {Job} job
 * @param {Output} output
 */
async function run({ args, options }, output) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const env = { ...process.env, ...options.env, ...color };
  const child = spawn(process.execPath, args, { ...options, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => output.write(text));
  // From a terminal, Ctrl-C reaches it directly.
  const pass = () => child.kill("SIGTERM");
  process.on("SIGTERM", pass);
  const [code] = await once(child, "close");
  process.off("SIGTERM", pass);
  output.end();
  return code ?? 1;
}

/** What a job prints, kept until it is its turn. */
class Output {
  /** @type {Uint8Array[]} */
  #kept = [];
  #isShown = false;
  #isOver = false;
  #done = () => {};

  /** @param {Uint8Array} text */
  write(text) {
    if (this.#isShown) process.stdout.write(text);
    else this.#kept.push(text);
  }

  end() {
    this.#isOver = true;
    this.#done();
  }

  /** Shows what was printed so far, and the rest as it comes, up to the end. */
  async show() {
    this.#isShown = true;
    for (const text of this.#kept.splice(0)) process.stdout.write(text);
    if (!this.#isOver) await new Promise((resolve) => (this.#done = () => resolve(undefined)));
  }
}
