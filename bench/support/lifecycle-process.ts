/** A process of its own that does one operation of a stack without the engine, and tells what that cost. */
import { answerFile } from "../../provider/resources/answer-file";
import { measure, warmUp, type Job } from "./lifecycles";

process.once("message", (job: Job) => {
  void (async () => {
    await answerFile.configure({ config: { get: () => undefined } } as never);
    await warmUp(job);
    const cost = await measure(job);
    process.send!(cost, () => process.disconnect());
  })();
});
