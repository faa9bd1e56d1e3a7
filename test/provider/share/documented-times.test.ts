import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { operatingSystem } from "../../../provider/share/directory-share";
import { maximumAttempts, publisherTimes } from "../../../provider/share/publisher";
import { checkout } from "../../support/checkout";

const seconds = (milliseconds: number): string => String(milliseconds / 1000);

/** What the documents say in numbers is what the code does. */
describe("documented times", () => {
  const times = publisherTimes;
  const promises: [string, string[]][] = [
    [
      "DESIGN.md",
      [
        `within ${times.leastGathering} and ${times.mostGathering} milliseconds`,
        `for at most ${seconds(times.holdAtMost)} seconds, then others have a chance`,
        `at most ${maximumAttempts} times in all, after ${times.firstRetry} milliseconds at first and then twice as long`,
        `up to ${seconds(times.lastRetry)} seconds, and never more than ${seconds(times.retryAtMost)} seconds after`,
        `sign of life in it every ${seconds(times.beatInterval)} seconds`,
        `itself seen nothing change for ${seconds(times.staleAfter)} seconds breaks the lock`,
        `waits for more than ${seconds(times.quietTime)} second says under the resource`,
        `after ${seconds(times.waitAtMost)} seconds it gives up with UA310`,
        `denied there is tried again for ${seconds(operatingSystem.patience)} seconds`,
        `the next one that publishes the file, after ${seconds(times.staleAfter)} seconds`,
      ],
    ],
    ["README.md", [`the next one goes on after ${seconds(times.staleAfter)} seconds`]],
  ];
  for (const [document, sentences] of promises) {
    const text = readFileSync(resolve(checkout, document), "utf8").replace(/\s+/g, " ");
    for (const sentence of sentences) {
      it(`${document}: ${sentence}`, () => assert.ok(text.includes(sentence)));
    }
  }
});
