import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { ListName } from "../../provider/unattend/model/vocabulary";
import { Document } from "../support/planning";
import { Sandbox } from "../engine/support/engine";
import { Program } from "../engine/support/program";
import { typeFaults } from "../engine/support/type-faults";
import { checkout } from "../support/checkout";

describe("the examples", () => {
  const { transport } = Sandbox;
  let sandbox: Sandbox;

  beforeEach(() => {
    sandbox = new Sandbox(transport);
  });

  afterEach(() => sandbox.remove());

  it("have the right types", async () => {
    const examples = join(checkout, "examples");
    const files = readdirSync(examples).map((name) => join(examples, name, "index.ts"));
    const programs = files
      .filter((file) => existsSync(file))
      .map((file) => ({ "index.ts": readFileSync(file, "utf8") }));
    assert.ok(programs.length > 0, "there are no examples");
    assert.deepEqual((await typeFaults(programs)).filter(Boolean), []);
  });

  /** Makes a stack that publishes at `file` of the share, and gives the folder in which that is. */
  async function initialize(program: Program, stack: string, folder = "."): Promise<string> {
    if (transport === "directory") {
      await program.initialize(stack);
      return join(program.folder, "published", folder);
    }
    mkdirSync(join(sandbox.share, folder), { recursive: true });
    await program.initialize(stack, { file: { value: sandbox.path(join(folder, "autounattend.xml")) } });
    return join(sandbox.share, folder);
  }

  describe("quick-start", () => {
    it("publishes three commands, changes nothing the second time, and leaves an empty folder", async () => {
      const program = await Program.copyExample("quick-start", sandbox);
      const published = await initialize(program, "test");
      await program.pulumi("stack", "select", "test");

      await program.pulumi("up", "--yes", "--skip-preview");
      assert.deepEqual(await program.outputs(), {
        file: transport === "smb" ? sandbox.path("autounattend.xml") : "published/autounattend.xml",
        orders: { progress: 1, inventory: 2, log: 3 },
      });
      const file = join(published, "autounattend.xml");
      assert.deepEqual(commands(file), [
        String.raw`1 X:\tools\progress.exe --full-screen (unattend-quick-start/test/progress)`,
        String.raw`2 \\deploy01\tools\agent.exe /quiet (unattend-quick-start/test/inventory-agent)`,
        String.raw`3 X:\tools\shiplog.cmd (unattend-quick-start/test/log-shipping)`,
      ]);

      await program.pulumi("preview", "--expect-no-changes");

      await program.pulumi("destroy", "--yes", "--skip-preview");
      assert.deepEqual(readdirSync(published), []);
    });

    it("is the same project from the root of the checkout", () => {
      const [example, root] = ["examples/quick-start", "."].map((folder) =>
        readFileSync(join(checkout, folder, "Pulumi.yaml"), "utf8").replace(/^#.*\n/gm, ""),
      );
      assert.equal(root, `${example}main: examples/quick-start\n`);
    });
  });

  describe("stack-per-environment", () => {
    it("gives common commands the same Orders in dev and prod, and each what it is configured for", async () => {
      const program = await Program.copyExample("stack-per-environment", sandbox);
      const stacks = ["dev", "prod"];
      const inEach = (work: (stack: string) => Promise<unknown>): Promise<unknown[]> => Promise.all(stacks.map(work));
      const folders: string[] = [];
      for (const stack of stacks) folders.push(await initialize(program, stack, stack));

      await inEach((stack) => program.pulumi("up", "--yes", "--skip-preview", "--stack", stack));
      assert.deepEqual(await inEach((stack) => program.outputs("--stack", stack)), [
        { orders: { progress: 1, inventory: 2, debugLog: 500 } },
        { orders: { progress: 1, inventory: 2 } },
      ]);
      const [dev, prod] = folders.map((folder) => readFileSync(join(folder, "autounattend.xml"), "utf8"));
      const debugLog = / *<!-- Managed by Pulumi: \S+\/debug-log -->\n *<RunAsynchronousCommand [^]*?<\/\w+Command>\n/;
      assert.match(dev!, debugLog);
      assert.equal(dev!.replace(debugLog, "").replaceAll("/dev/", "/prod/").replaceAll("deploy-dev", "deploy01"), prod);

      await inEach((stack) => program.pulumi("destroy", "--yes", "--skip-preview", "--stack", stack));
      for (const folder of folders) assert.deepEqual(readdirSync(folder), []);
    });
  });

  describe("take-over-existing", () => {
    const owner = "unattend-take-over-existing/test";
    const takenOver = [
      String.raw`1 X:\tools\progress.exe --full-screen (${owner}/progress)`,
      String.raw`2 X:\tools\remote.exe /listen:5900 (${owner}/remote-view)`,
    ];
    const unmanaged = String.raw`3 cmd.exe /c "X:\tools\asset.cmd > X:\asset.log"`;
    const last = String.raw`99 \\deploy01\tools\checkin.exe /room:2.14 (${owner}/check-in)`;

    it("adds comments only, then a command, and in the end removes all that it manages", async () => {
      const program = await Program.copyExample("take-over-existing", sandbox);
      const published = await initialize(program, "test");
      await program.pulumi("stack", "select", "test");
      cpSync(join(program.folder, "existing"), published, { recursive: true });
      const file = join(published, "autounattend.xml");
      const existing = bytes(file);

      const said = await program.pulumi("up", "--yes", "--skip-preview");
      for (const order of [1, 2, 99]) assert.match(said, new RegExp(`Order ${order}: stands there already`));
      assert.deepEqual(await program.outputs(), { orders: { progress: 1, remoteView: 2, checkIn: 99 } });
      assert.deepEqual(commands(file), [...takenOver, unmanaged, last]);
      assert.equal(bytes(file).replace(/^ *<!-- Managed by Pulumi: .* -->\n/gm, ""), existing);

      await program.pulumi("config", "set", "logShipping", "true");
      await program.pulumi("up", "--yes", "--skip-preview");
      const added = String.raw`5 X:\tools\shiplog.cmd (${owner}/log-shipping)`;
      assert.deepEqual(commands(file), [...takenOver, unmanaged, added, last]);

      await program.pulumi("preview", "--expect-no-changes");

      await program.pulumi("destroy", "--yes", "--skip-preview");
      const elements = existing.match(/^ *<RunAsynchronousCommand [^]*?<\/RunAsynchronousCommand>\n/gm) ?? [];
      const managed = elements.filter((element) => !element.includes("asset.cmd"));
      assert.equal(managed.length, 3);
      assert.equal(
        bytes(file),
        managed.reduce((rest, element) => rest.replace(element, ""), existing),
      );
    });
  });

  describe("first-boot", () => {
    it("publishes each list in its sequence, changes nothing the second time, and leaves an empty folder", async () => {
      const program = await Program.copyExample("first-boot", sandbox);
      const published = await initialize(program, "test");
      await program.pulumi("stack", "select", "test");

      await program.pulumi("up", "--yes", "--skip-preview");
      const { orders } = (await program.outputs()) as { orders: unknown };
      assert.deepEqual(orders, { disk: 1, drivers: 1, firmware: 2, power: 3, baseline: 100, winrm: 1, report: 2 });
      const owner = "unattend-first-boot/test";
      const file = join(published, "autounattend.xml");
      assert.deepEqual(commands(file, "windowsPE", "RunSynchronous"), [
        String.raw`1 diskpart.exe /s X:\tools\disk.txt (${owner}/win11#disk)`,
      ]);
      assert.deepEqual(commands(file, "specialize", "RunSynchronous"), [
        String.raw`1 pnputil.exe /add-driver C:\drivers\*.inf /subdirs /install (${owner}/win11#drivers)`,
        String.raw`2 C:\setup\firmware.cmd (${owner}/win11#firmware)`,
        `3 powercfg.exe /setactive SCHEME_MIN (${owner}/win11#power)`,
        String.raw`100 C:\setup\baseline.cmd (${owner}/security#baseline)`,
      ]);
      assert.deepEqual(commands(file, "oobeSystem", "FirstLogonCommands"), [
        String.raw`1 powershell.exe -ExecutionPolicy Bypass -File C:\setup\winrm.ps1 (${owner}/win11#winrm)`,
        String.raw`2 C:\setup\report.cmd (${owner}/win11#report)`,
      ]);

      await program.pulumi("preview", "--expect-no-changes");

      await program.pulumi("destroy", "--yes", "--skip-preview");
      assert.deepEqual(readdirSync(published), []);
    });
  });
});

function commands(file: string, pass?: string, list?: ListName): string[] {
  return new Document(readFileSync(file, "utf8")).commands(pass, "amd64", list);
}

/** One character for each byte. */
function bytes(file: string): string {
  return readFileSync(file, "latin1");
}
