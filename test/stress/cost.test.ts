import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishByHand } from "../../bench/support/hand-written";
import { programs, type Contender } from "../../bench/support/programs";
import { Sandbox } from "../engine/support/engine";
import { fixtureText } from "../support/fixtures";
import { publishAtOnce } from "../support/many-writers";
import { Document } from "../support/planning";
import { SharedFolder } from "../support/shared-folder";

const count = 500;

describe(`${count} commands on an SMB share that demands signing`, () => {
  it("cost little more than resources that do nothing", async () => {
    const seconds = async (contender: Contender, check: (sandbox: Sandbox) => void): Promise<number> => {
      const sandbox = new Sandbox("smb");
      try {
        const stack = await sandbox.stack("cost", "dev", programs[contender](sandbox.path("autounattend.xml"), count));
        const start = performance.now();
        await stack.up();
        const end = performance.now();
        check(sandbox);
        return (end - start) / 1000;
      } finally {
        await sandbox.remove();
      }
    };
    const floor = await seconds("floor", () => undefined);
    const ours = await seconds("ours", ({ share }) => {
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
      const { path, configuration } = shared.reach("smb", "naive/autounattend.xml");
      await publishByHand(path, configuration, count);
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
