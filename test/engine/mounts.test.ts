import assert from "node:assert/strict";
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ProviderResource, type Inputs } from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { dynamicDoor, pluginDoor, type Door } from "../support/doors";
import { Sandbox, type TestStack } from "./support/engine";

if (process.platform !== "win32") {
  describe("a UNC path whose share is mounted", () => {
    const sandbox = new Sandbox("directory");
    after(() => sandbox.remove());
    const [former, later] = ["former", "later"].map((name) => join(sandbox.share, name)) as [string, string];
    const share = "//localhost/unattend$";

    beforeEach(() => {
      for (const folder of [former, later]) rmSync(folder, { recursive: true, force: true });
      mkdirSync(former);
    });

    /** @param mountedAt Where an explicit provider has the share; otherwise the stack says that. */
    const program =
      ({ AnswerFile }: Door, mountedAt?: string): PulumiFn =>
      // eslint-disable-next-line @typescript-eslint/require-await
      async () => {
        const mounts = JSON.stringify({ [share]: mountedAt });
        const options = mountedAt === undefined ? {} : { provider: new ExplicitProvider("site", { mounts }) };
        const commands = { windowsPE: { RunAsynchronous: [{ name: "agent", path: "X:\\agent.exe" }] } };
        const path = String.raw`\\LOCALHOST\unattend$\autounattend.xml`;
        return { path: new AnswerFile("file", { path, commands }, options).path };
      };
    const mount = (stack: TestStack, folder: string): Promise<void> =>
      stack.stack.setConfig(`unattend:mounts["${share}"]`, { value: folder }, true);

    it("is published where unattend:mounts says", async () => {
      const stack = await sandbox.stack("shop", "dev", program(dynamicDoor));
      await mount(stack, former);
      await stack.up();
      assert.deepEqual(readdirSync(former), ["autounattend.xml"]);
      assert.deepEqual(await stack.outputs(), { path: String.raw`\\LOCALHOST\unattend$\autounattend.xml` });
      assert.deepEqual((await stack.preview()).changes, {});

      await mount(stack, "share");
      const { errors } = await stack.failing(() => stack.preview());
      assert.match(errors, /UA317 unattend:mounts: .* needs the full path of a directory/);
    });

    const reading = { refresh: true, runProgram: true };
    const ways: [
      project: string,
      what: string,
      { door: Door; isExplicit?: true; preview?: object; up?: object; destroy?: object },
    ][] = [
      [
        "dynamic",
        "dynamic resources, in a destroy if the program runs first",
        { door: dynamicDoor, destroy: { runProgram: true } },
      ],
      ["plugin", "the plugin", { door: pluginDoor }],
      [
        "explicit",
        "an explicit provider, if the program runs before the refresh",
        { door: pluginDoor, isExplicit: true, preview: reading, up: reading },
      ],
    ];
    for (const [project, what, { door, isExplicit, preview, up, destroy }] of ways) {
      it(`is looked for where it is mounted now, by ${what}`, async () => {
        const at = (folder: string): PulumiFn => program(door, isExplicit && folder);
        const stack = await sandbox.stack(project, "dev", at(former));
        // What a stack says, an explicit provider does not take.
        const mountOf = (folder: string): Promise<void> => mount(stack, isExplicit ? sandbox.folder : folder);
        await mountOf(former);
        await stack.up();
        assert.deepEqual(readdirSync(former), ["autounattend.xml"]);

        renameSync(former, later);
        await mountOf(later);
        stack.program = at(later);
        assert.deepEqual((await stack.preview(preview)).changes, {});
        if (up) await stack.up(up);
        await stack.destroy(destroy);
        assert.deepEqual(readdirSync(later), []);
      });
    }
  });

  /** As a generated SDK has it, which hands on as JSON what is no text. */
  class ExplicitProvider extends ProviderResource {
    constructor(name: string, settings: Inputs) {
      super("unattend", name, settings);
    }
  }
}
