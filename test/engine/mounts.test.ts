import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { Sandbox } from "./support/engine";
import { Program } from "./support/program";

if (process.platform !== "win32") {
  describe("a UNC path whose share is mounted", () => {
    const sandbox = new Sandbox("directory");
    after(() => sandbox.remove());

    it("is published where unattend:mounts says", async () => {
      const program = await Program.copyExample("quick-start", sandbox);
      const file = String.raw`\\DEPLOY01\unattend$\autounattend.xml`;
      await program.initialize("test", { file: { value: file } });
      await program.pulumi("stack", "select", "test");
      const mount = 'unattend:mounts["//deploy01/unattend$"]';
      await program.pulumi("config", "set", "--path", mount, sandbox.share);

      assert.match(await program.pulumi("up", "--yes", "--skip-preview"), /DEPLOY01\\+unattend\$\\+autounattend\.xml/);
      assert.deepEqual(readdirSync(sandbox.share), ["autounattend.xml"]);
      await program.pulumi("preview", "--expect-no-changes");
      await program.pulumi("destroy", "--yes", "--skip-preview");
      assert.deepEqual(readdirSync(sandbox.share), []);

      await program.pulumi("config", "set", "--path", mount, "share");
      await assert.rejects(program.pulumi("preview"), /UA317 unattend:mounts: .* needs the full path of a directory/);
    });
  });
}
