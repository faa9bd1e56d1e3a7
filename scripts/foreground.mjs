import { spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";

/**
 * Runs a command with this process's own input and output, and waits for it even when this process is told to stop, so
 * that the command can end in order.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + n, as shells have it, if signal n ended it
 */
export async function runInForeground(command, args, options) {
  const child = spawn(command, args, { ...options, stdio: "inherit" });

  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    // From a terminal, Ctrl-C reaches the command directly. A second one would make it stop without cleaning up.
    const received = signal === "SIGINT" && [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
    if (!received) {
      child.kill(signal);
    }
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  signals.forEach((signal) => process.on(signal, pass));

  try {
    const [code, signal] = await once(child, "close");
    return code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)];
  } finally {
    signals.forEach((signal) => process.off(signal, pass));
  }
}
