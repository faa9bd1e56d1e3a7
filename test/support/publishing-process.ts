/**
 * A process of its own that publishes commands as the engine would have it: started by `startPublishing`, which tells
 * it what to do. With `stopAt`, it stops before that step, says so, and waits for a message.
 */
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { asyncCommand } from "../../dist/provider";
import { DirectoryShare } from "../../dist/provider/share/directory-share";
import { runEach, type Step, type StepResult } from "../../dist/provider/share/share";
import { SmbShare } from "../../dist/provider/share/smb-share";
import type { Job } from "./processes";

/** As many resources the engine creates at a time on a machine of two cores. */
const parallelism = 8;

let steps = 0;

function stopBefore(stopAt: number, half: Job["half"]): void {
  for (const { prototype } of [DirectoryShare, SmbShare]) {
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const run = prototype.run as (this: unknown, steps: readonly Step[]) => Promise<StepResult<Step>[]>;
    prototype.run = async function (this: unknown, batch: readonly Step[]) {
      return runEach(batch, async (step) => {
        if ((steps += 1) === stopAt) {
          if (step.do === "write" && half) {
            writeFileSync(join(half.folder, step.name), step.bytes.subarray(0, step.bytes.length / 2));
          }
          process.send!("stopped");
          await once(process, "message");
        }
        return (await run.call(this, [step]))[0];
      });
    } as never;
  }
}

async function work(job: Job): Promise<void> {
  const { path, project, names, configuration } = job;
  if (job.stopAt) stopBefore(job.stopAt, job.half);
  const config = { get: (key: string) => configuration[key]?.value } as never;
  await asyncCommand.configure({ config });
  const waiting = [...names.entries()];
  const create = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, name] = next;
      const urn = `urn:pulumi:dev::${project}::pulumi-nodejs:dynamic/unattend:AsyncCommand::${name}`;
      await asyncCommand.create({
        answerFile: path,
        path: `X:\\${name}.exe`,
        __declaration: { urn, place: index + 1 },
      });
    }
  };
  await Promise.all(Array.from({ length: parallelism }, create));
}

process.once("message", (job: Job) => {
  work(job).then(
    () => process.send!("done", () => process.disconnect()),
    (error: Error) => process.send!(`failed: ${error.message}`, () => process.disconnect()),
  );
});
process.send!("ready");
