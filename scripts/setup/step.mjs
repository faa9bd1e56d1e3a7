import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { basename, join } from "node:path";
import { cacheFolder } from "./places.mjs";
import { SetupError } from "./setup-error.mjs";

const heartbeatMilliseconds = 30_000;
const tailLines = 25;

/**
 * Runs a command whose output nobody needs unless it fails.
 *
 * @callback Run
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<void>}
 */

/**
 * Does one thing that takes a while: says so in a line, says every half minute that it is still at it, and if one of its
 * commands fails, shows the end of their output.
 *
 * @template T
 * @param {string} title what is done, and how long that usually takes
 * @param {(run: Run) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const logs = join(cacheFolder(), "logs");
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${process.pid}-${Date.now()}.log`);
  const output = openSync(log, "w");

  say(title);
  const started = Date.now();
  const heartbeat = setInterval(() => {
    say(`  still at it after ${Math.round((Date.now() - started) / 1000)} s`);
  }, heartbeatMilliseconds);
  try {
    const result = await work((command, args, options) => run(command, args, { ...options, output, log }));
    rmSync(log);
    return result;
  } finally {
    clearInterval(heartbeat);
    closeSync(output);
  }
}

/**
 * Progress goes to stderr: stdout belongs to the command that is run in the end.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions & { output: number; log: string }} options
 */
async function run(command, args, { output, log, ...options }) {
  const child = spawn(command, args, { ...options, stdio: ["ignore", output, output] });

  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  signals.forEach((signal) => process.once(signal, stop));
  try {
    const [code, signal] = await once(child, "close");
    if (code !== 0) {
      const name = [basename(command), ...args.slice(0, 1)].join(" ");
      const ending = signal ? `was ended by ${signal}` : `failed with exit code ${code}`;
      const tail = readFileSync(log, "utf8").trimEnd().split("\n").slice(-tailLines).join("\n");
      throw new SetupError(`${tail}\n\n${name} ${ending}. All of its output: ${log}`);
    }
  } finally {
    signals.forEach((signal) => process.off(signal, stop));
  }
}
