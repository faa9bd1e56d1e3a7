import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { NoOp, publishNaively } from "../../bench/support/baselines";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { Sandbox } from "../engine/support/engine";
import { fixtureText } from "../support/fixtures";
import { publishAtOnce } from "../support/many-writers";
import { Document } from "../support/planning";
import { SharedFolder } from "../support/shared-folder";

const count = 500;

describe(`${count} commands on an SMB share that demands signing`, () => {
  it("cost little more than resources that do nothing", async () => {
    const seconds = async (
      program: (sandbox: Sandbox) => PulumiFn,
      check: (sandbox: Sandbox) => void,
    ): Promise<number> => {
      const sandbox = new Sandbox("smb");
      try {
        const stack = await sandbox.stack("cost", "dev", program(sandbox));
        const start = performance.now();
        await stack.up();
        const end = performance.now();
        check(sandbox);
        return (end - start) / 1000;
      } finally {
        await sandbox.remove();
      }
    };
    const nothing =
      (sandbox: Sandbox): PulumiFn =>
      () => {
        const answerFile = new NoOp("file", { path: sandbox.path("autounattend.xml") }).path;
        for (let index = 1; index <= count; index += 1) {
          new NoOp(`c${index}`, { answerFile, path: `X:\\${index}.exe`, description: `Command ${index}` });
        }
        return Promise.resolve();
      };
    const commands =
      (sandbox: Sandbox): PulumiFn =>
      () => {
        const answerFile = new AnswerFile("file", { path: sandbox.path("autounattend.xml") });
        for (let index = 1; index <= count; index += 1) {
          new AsyncCommand(`c${index}`, { answerFile, path: `X:\\${index}.exe`, description: `Command ${index}` });
        }
        return Promise.resolve();
      };
    const floor = await seconds(nothing, () => undefined);
    const ours = await seconds(commands, ({ share }) => {
      const published = new Document(readFileSync(join(share, "autounattend.xml"), "utf8")).commands();
      assert.equal(published.length, count);
    });
    console.log(
      `        pulumi up: ${ours.toFixed(1)} s, with resources that do nothing ${floor.toFixed(1)} s, ratio ${(ours / floor).toFixed(2)}`,
    );
  });

  it("are published faster than one by one", async () => {
    const shared = await SharedFolder.open();
    try {
      const ours = await publishAtOnce(shared, "ours", "smb", 1, count);
      writeFileSync(join(shared.make("naive"), "autounattend.xml"), fixtureText("empty-list.xml"));
      const start = performance.now();
      publishNaively(shared.server, "naive\\autounattend.xml", count);
      const naive = (performance.now() - start) / 1000;
      const published = new Document(
        readFileSync(join(shared.directory, "naive", "autounattend.xml"), "utf8"),
      ).commands();
      assert.equal(published.length, count);
      const seconds = `${ours.toFixed(1)} s, read, changed and written for each ${naive.toFixed(1)} s`;
      console.log(`        the provider's own time: ${seconds}, ${(naive / ours).toFixed(1)} times faster`);
    } finally {
      await shared.close();
    }
  });
});
