import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { Sandbox } from "./support/engine";

describe("500 commands", () => {
  // Otherwise the engine writes its whole state before and after each of them, which takes ten times as long as the rest.
  const withoutCheckpoints = { PULUMI_SKIP_CHECKPOINTS: "true" };
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  const program =
    (name: string, count: number): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      const answerFile = new AnswerFile("file", { path: sandbox.path(`${name}.xml`) });
      for (let index = 1; index <= count; index += 1) {
        new AsyncCommand(`command-${index}`, { answerFile, path: `X:\\${index}.exe`, description: `Command ${index}` });
      }
    };

  it("get the Orders 1 to 500 in the sequence of the program, on each fresh stack the same", async () => {
    for (const [name, count] of [
      ["dev", 500],
      ["prod", 50],
    ] as const) {
      const stack = await sandbox.stack("shop", name, program(name, count), withoutCheckpoints);
      await stack.up();
      const file = readFileSync(join(sandbox.share, `${name}.xml`), "utf8");
      const orders = [...file.matchAll(/<Order>(\d+)<\/Order>\s*<Path>X:\\(\d+)\.exe/g)];
      assert.deepEqual(
        orders.map(([, order, path]) => [order, path]),
        Array.from({ length: count }, (_, index) => [String(index + 1), String(index + 1)]),
      );
      const sizes = sandbox
        .resources("shop", name)
        .filter(({ type }) => type.endsWith("AsyncCommand"))
        .map((each) => JSON.stringify(each).length);
      assert.equal(sizes.length, count);
      assert.ok(Math.max(...sizes) <= 3000, `${Math.max(...sizes)} bytes of state for a command`);
    }
  });
});
