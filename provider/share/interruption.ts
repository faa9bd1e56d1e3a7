import { setMaxListeners } from "node:events";

/**
 * What asks a process to end, for instance on Ctrl-C or when a CI job is cancelled, and its number. By SIGBREAK the engine
 * ends its plugins on Windows; elsewhere it never comes.
 */
const requests: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15, SIGBREAK: 21 };

/** How long the process goes on after its work is done, so that its results get to the engine, in milliseconds. */
const timeToTell = 200;

let inProgress = 0;
const interruption = new AbortController();
// All who wait listen to it.
setMaxListeners(0, interruption.signal);
let received: NodeJS.Signals | undefined;

/**
 * Does work that must not be cut short. A signal that asks the process to end is held back until the work is done;
 * the work is told by `interrupted`, so that it does not begin what takes long.
 */
export async function uninterrupted<T>(work: (interrupted: AbortSignal) => Promise<T>): Promise<T> {
  if (inProgress === 0 && !received) for (const signal in requests) process.on(signal, holdBack);
  inProgress += 1;
  try {
    return await work(interruption.signal);
  } finally {
    inProgress -= 1;
    if (received) setTimeout(letThrough, timeToTell);
    else letThrough();
  }
}

function holdBack(signal: NodeJS.Signals): void {
  // Who asks twice does not want to wait.
  if (received) return end(signal);
  received = signal;
  interruption.abort();
}

/** When the work is done, and there was time to tell what came of it. */
function letThrough(): void {
  if (inProgress > 0) return;
  if (received) return end(received);
  for (const signal in requests) process.off(signal, holdBack);
}

function end(signal: NodeJS.Signals): void {
  for (const each in requests) process.off(each, holdBack);
  // Windows has no signals that one could send to oneself; the exit code is the one that shells make of them.
  if (process.platform === "win32") process.exit(128 + requests[signal]!);
  process.kill(process.pid, signal);
}
