import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, AsyncCommand, type AsyncCommandArgs } from "../../sdk";
import { fixtureText } from "../support/fixtures";
import { Sandbox, type TestStack } from "./support/engine";
import { watch, type Seen } from "../support/watcher";

type Commands = Record<string, Partial<Omit<AsyncCommandArgs, "answerFile">> & { file?: string; aliases?: string[] }>;

describe("Orders and places, while a reader watches the file", () => {
  const sandbox = new Sandbox();
  const one = join(sandbox.share, "one.xml");
  const two = join(sandbox.share, "two.xml");
  let stack: TestStack;

  before(async () => {
    writeFileSync(one, fixtureText("smallest.xml"));
    writeFileSync(two, fixtureText("out-of-order.xml"));
    stack = await sandbox.stack("shop", "dev", program({}));
  });
  after(() => sandbox.remove());

  const program =
    (commands: Commands): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      const files = {
        one: new AnswerFile("one", { path: sandbox.path("one.xml") }),
        two: new AnswerFile("two", { path: sandbox.path("two.xml") }),
      };
      for (const [name, { file = "one", aliases = [], ...args }] of Object.entries(commands)) {
        const answerFile = files[file as keyof typeof files];
        const options = { aliases: aliases.map((alias) => ({ name: alias })) };
        new AsyncCommand(name, { answerFile, path: `X:\\${name}.exe`, ...args }, options);
      }
    };

  /** The commands of a file by Order, found by a pattern: `1 a`. */
  const commandsIn = (file: string): string[] => {
    const text = readFileSync(file, "utf8");
    const pattern = /<!-- Managed by Pulumi: shop\/dev\/(.*?) -->\s*<RunAsynchronousCommand[^>]*>\s*<Order>(\d+)</g;
    return [...text.matchAll(pattern)].map(([, name, order]) => `${order} ${name}`).sort();
  };

  const steps: [string, Commands, string[], string[], string[]?][] = [
    ["two pinned, one allocated", { a: { order: 1 }, b: { order: 2 }, c: {} }, ["1 a", "2 b", "3 c"], []],
    ["swap two pins", { a: { order: 2 }, b: { order: 1 }, c: {} }, ["1 b", "2 a", "3 c"], []],
    ["delete one, give its Order to another", { a: { order: 1 }, c: {} }, ["1 a", "3 c"], [], ["b"]],
    ["delete one, give its Order to a new one", { c: {}, d: { order: 1 } }, ["1 d", "3 c"], [], ["a"]],
    ["pin a new one where an allocated one is", { c: {}, d: { order: 1 }, f: { order: 3 } }, ["1 d", "2 c", "3 f"], []],
    [
      "rename with an alias",
      { e: { aliases: ["c"], path: "X:\\c.exe" }, d: { order: 1 }, f: { order: 3 } },
      ["1 d", "2 e", "3 f"],
      [],
    ],
    ["move to another file", { e: { path: "X:\\c.exe", file: "two" }, d: { order: 1 } }, ["1 d"], ["4 e"], ["e", "f"]],
    ["unpin", { e: { path: "X:\\c.exe", file: "two" }, d: {} }, ["1 d"], ["4 e"]],
    ["all gone", {}, [], [], ["d", "e"]],
  ];
  for (const [what, commands, inOne, inTwo, gone = []] of steps) {
    it(what, async () => {
      stack.program = program(commands);
      const watcher = watch([one, two]);
      let seen: Seen;
      let words: Record<string, string> = {};
      try {
        ({ words } = await stack.up());
      } finally {
        seen = await watcher.stop();
      }
      assert.deepEqual([commandsIn(one), commandsIn(two)], [inOne, inTwo]);
      assert.deepEqual([seen.faults, seen.missing], [[], 0]);
      const removed = Object.keys(words)
        .filter((name) => words[name]!.includes("will be removed"))
        .sort();
      assert.deepEqual(removed, gone, "what goes is said");
      assert.ok(seen.reads > 100, `${seen.reads} reads`);
      assert.deepEqual((await stack.preview()).changes, {});
    });
  }

  it("and the files are what they were", async () => {
    await stack.destroy();
    assert.equal(readFileSync(one, "utf8"), fixtureText("smallest.xml"));
    assert.equal(readFileSync(two, "utf8"), fixtureText("out-of-order.xml"));
  });
});

describe("500 commands", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  const program =
    (name: string): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      const answerFile = new AnswerFile("file", { path: sandbox.path(`${name}.xml`) });
      for (let index = 1; index <= 500; index += 1) {
        new AsyncCommand(`command-${index}`, { answerFile, path: `X:\\${index}.exe`, description: `Command ${index}` });
      }
    };

  it("get the Orders 1 to 500 in the sequence of the program, on each fresh stack the same", async () => {
    const files = ["dev", "prod"].map((name) => join(sandbox.share, `${name}.xml`));
    const names = ["dev", "prod"];
    const stacks = await Promise.all(names.map((name) => sandbox.stack("shop", name, program(name))));
    await Promise.all(stacks.map((stack) => stack.up()));
    for (const [index, name] of names.entries()) {
      const file = files[index]!;
      const orders = [...readFileSync(file, "utf8").matchAll(/<Order>(\d+)<\/Order>\s*<Path>X:\\(\d+)\.exe/g)];
      assert.deepEqual(
        orders.map(([, order, path]) => [order, path]),
        Array.from({ length: 500 }, (_, index) => [String(index + 1), String(index + 1)]),
      );
      const sizes = sandbox
        .resources("shop", name)
        .filter(({ type }) => type.endsWith("AsyncCommand"))
        .map((each) => JSON.stringify(each).length);
      assert.equal(sizes.length, 500);
      assert.ok(Math.max(...sizes) <= 3000, `${Math.max(...sizes)} bytes of state for a command`);
    }
    const [dev, prod] = files.map((file) => readFileSync(file, "utf8"));
    assert.equal(prod, dev!.replaceAll("shop/dev/", "shop/prod/"));
  });

  it("the 501st is refused before anything is written", async () => {
    const stack = await sandbox.stack("full", "dev", () => {
      const answerFile = new AnswerFile("file", { path: sandbox.path("full.xml") });
      for (let index = 1; index <= 501; index += 1) new AsyncCommand(`c${index}`, { answerFile, path: "X:\\c.exe" });
      return Promise.resolve();
    });
    const run = await stack.failing(() => stack.preview());
    assert.match(run.errors + run.output, /UA203.*more than 500 commands/);
  });
});

describe("two stacks with commands on the same files", () => {
  const sandbox = new Sandbox();
  const existing = join(sandbox.share, "existing.xml");
  const missing = join(sandbox.share, "missing.xml");
  before(() => writeFileSync(existing, fixtureText("tabs-crlf.xml")));
  after(() => sandbox.remove());

  const program = (): Promise<Record<string, pulumi.Output<number>[]>> => {
    const commands = ["existing.xml", "missing.xml"].map((name, index) => {
      const answerFile = new AnswerFile(`file-${index}`, { path: sandbox.path(name) });
      return ["a", "b"].map(
        (name) => new AsyncCommand(`${name}-${index}`, { answerFile, path: `X:\\${name}.exe` }).order,
      );
    });
    return Promise.resolve({ existing: commands[0]!, missing: commands[1]! });
  };

  const pairs: [string, [string, string], [string, string]][] = [
    ["of one project", ["shop", "dev"], ["shop", "prod"]],
    ["of two projects", ["shop", "dev"], ["office", "dev"]],
  ];
  for (const [what, first, second] of pairs) {
    for (const reverse of [false, true]) {
      it(`${what}, the ${reverse ? "second" : "first"} one destroyed first`, async () => {
        const stacks = [await sandbox.stack(...first, program), await sandbox.stack(...second, program)];
        for (const stack of stacks) await stack.up();
        assert.deepEqual(await stacks[0]!.outputs(), { existing: [2, 4], missing: [1, 2] });
        assert.deepEqual(await stacks[1]!.outputs(), { existing: [5, 6], missing: [3, 4] });
        for (const stack of stacks) assert.deepEqual((await stack.preview()).changes, {});

        if (reverse) stacks.reverse();
        await stacks[0]!.destroy();
        assert.deepEqual((await stacks[1]!.preview()).changes, {});
        await stacks[1]!.destroy();
        assert.equal(readFileSync(existing, "utf8"), fixtureText("tabs-crlf.xml"));
        assert.equal(existsSync(missing), false);
      });
    }
  }
});
