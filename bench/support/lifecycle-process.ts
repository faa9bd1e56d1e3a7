/** A process of its own that does one operation of a stack without the engine, and tells what that cost. */
import { measure, warmUp, type Job } from "./lifecycles";

process.once("message", (job: Job) => {
  void (async () => {
    await warmUp(job);
    const cost = await measure(job);
    process.send!(cost, () => process.disconnect());
  })();
});
