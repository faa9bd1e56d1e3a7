import { setTimeout as delay } from "node:timers/promises";
import { UnattendError } from "../errors";

/** What asks a process to end, for instance on Ctrl-C or when a CI job is cancelled. */
const requests = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

let inProgress = 0;
let interruption = new AbortController();
let received: NodeJS.Signals | undefined;

/**
 * Does work that must not be cut short. A signal that asks the process to end is held back until the work is done;
 * the work is told by `interrupted`, so that it does not begin what takes long.
 */
export async function uninterrupted<T>(work: (interrupted: AbortSignal) => Promise<T>): Promise<T> {
  if (inProgress === 0) for (const signal of requests) process.on(signal, holdBack);
  inProgress += 1;
  try {
    return await work(interruption.signal);
  } finally {
    inProgress -= 1;
    if (inProgress === 0) letThrough();
  }
}

function holdBack(signal: NodeJS.Signals): void {
  received = signal;
  interruption.abort();
}

function letThrough(): void {
  for (const signal of requests) process.off(signal, holdBack);
  const late = received;
  received = undefined;
  interruption = new AbortController();
  if (late) process.kill(process.pid, late);
}

/**
 * Waits about so long, in milliseconds, but not equally long in all processes that wait for the same thing.
 *
 * @throws UA318 if interrupted.
 */
export async function pause(time: number, interrupted: AbortSignal): Promise<void> {
  await delay(time * (0.5 + Math.random()), undefined, { signal: interrupted }).catch(() => {
    throw new UnattendError("UA318", {
      cause: "the process was asked to end before anything was published",
      remedy: "Run Pulumi again",
    });
  });
}
