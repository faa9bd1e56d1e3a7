import { setMaxListeners } from "node:events";

/** What asks a process to end, for instance on Ctrl-C or when a CI job is cancelled. */
const requests = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

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
  if (inProgress === 0 && !received) for (const signal of requests) process.on(signal, holdBack);
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
  for (const signal of requests) process.off(signal, holdBack);
}

function end(signal: NodeJS.Signals): void {
  for (const each of requests) process.off(each, holdBack);
  process.kill(process.pid, signal);
}
