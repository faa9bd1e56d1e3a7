import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import type * as pulumi from "@pulumi/pulumi";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { fixtureText } from "../support/fixtures";
import { Sandbox, type Run, type TestStack } from "./support/engine";

// Each pair of stacks has two files of its own, and all pairs go through the engine together.
describe("two stacks with commands on the same files", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  /** Stacks, in the sequence in which they publish. */
  const names = ["shop/dev", "shop/prod", "office/dev", "office/prod"] as const;
  type Name = (typeof names)[number];
  /** Those that are destroyed first: one of each pair. */
  const destroyedFirst: readonly Name[] = ["shop/dev", "office/prod"];
  const pairs: { id: string; what: string; stacks: readonly [Name, Name] }[] = [
    { id: "p1", what: "of one project, the first one destroyed first", stacks: ["shop/dev", "shop/prod"] },
    { id: "p2", what: "of one project, the second one destroyed first", stacks: ["office/dev", "office/prod"] },
    { id: "p3", what: "of two projects, the first one destroyed first", stacks: ["shop/dev", "office/dev"] },
    { id: "p4", what: "of two projects, the second one destroyed first", stacks: ["shop/prod", "office/prod"] },
  ];

  const programOf =
    (stack: Name): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      const commandsIn = (file: string): pulumi.Output<number>[] => {
        const answerFile = new AnswerFile(file, { path: sandbox.path(`${file}.xml`) });
        return ["a", "b"].map(
          (name) => new AsyncCommand(`${file}-${name}`, { answerFile, path: `X:\\${name}.exe` }).order,
        );
      };
      const own = pairs.filter(({ stacks }) => stacks.includes(stack));
      const orders = own.map(({ id }) => [
        id,
        { existing: commandsIn(`${id}-existing`), missing: commandsIn(`${id}-missing`) },
      ]);
      return Object.fromEntries(orders) as Record<string, unknown>;
    };

  const stacks = new Map<Name, TestStack>();
  const orders = new Map<Name, Record<string, unknown>>();
  let previews: Run[], previewsOfTheRest: Run[];
  before(async () => {
    for (const { id } of pairs) writeFileSync(join(sandbox.share, `${id}-existing.xml`), fixtureText("tabs-crlf.xml"));
    for (const name of names) {
      const [project, stackName] = name.split("/") as [string, string];
      const stack = await sandbox.stack(project, stackName, programOf(name));
      stacks.set(name, stack);
      await stack.up();
      orders.set(name, await stack.outputs());
    }
    previews = await Promise.all(names.map((name) => stacks.get(name)!.preview()));
    const rest = names.filter((name) => !destroyedFirst.includes(name));
    for (const name of destroyedFirst) await stacks.get(name)!.destroy();
    previewsOfTheRest = await Promise.all(rest.map((name) => stacks.get(name)!.preview()));
    for (const name of rest) await stacks.get(name)!.destroy();
  });

  for (const { id, what, stacks } of pairs) {
    it(what, () => {
      const [first, second] = stacks.map((name) => orders.get(name)![id]);
      assert.deepEqual(first, { existing: [2, 4], missing: [1, 2] });
      assert.deepEqual(second, { existing: [5, 6], missing: [3, 4] });
      for (const { changes } of [...previews, ...previewsOfTheRest]) assert.deepEqual(changes, {});
      assert.equal(readFileSync(join(sandbox.share, `${id}-existing.xml`), "utf8"), fixtureText("tabs-crlf.xml"));
      assert.equal(existsSync(join(sandbox.share, `${id}-missing.xml`)), false);
    });
  }
});
