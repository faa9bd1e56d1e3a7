import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { output } from "@pulumi/pulumi";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { Sandbox } from "../engine/support/engine";
import { Program } from "../engine/support/program";
import { fixtureText } from "../support/fixtures";
import { HeldSmbclient } from "../support/held-smbclient";
import { Document } from "../support/planning";
import { PublishingProcess } from "../support/processes";
import { SharedFolder } from "../support/shared-folder";
import { until } from "../support/until";

const holder = "office dev@build7 20261121T190912Z 0123456789ab";

describe("a publishing process that is asked to end", () => {
  let shared: SharedFolder;
  before(async () => (shared = await SharedFolder.open()));
  after(() => shared.close());

  for (const transport of ["directory", "smb"] as const) {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      it(`finishes its commit first, and leaves nothing behind (${signal}, ${transport})`, async () => {
        const name = `${transport}-${signal}`;
        const folder = shared.make(name);
        writeFileSync(join(folder, "autounattend.xml"), fixtureText("smallest.xml"));
        const job = { ...shared.reach(transport, `${name}/autounattend.xml`), project: "shop", names: ["a"] };
        const publishing = await PublishingProcess.start();
        // With its name in the lock, and nothing written yet.
        assert.equal(await publishing.publishUntilAsked({ ...job, stopAt: 5 }, signal), signal);
        assert.deepEqual(readdirSync(folder), ["autounattend.xml"]);
        const text = readFileSync(join(folder, "autounattend.xml"), "utf8");
        assert.equal(new Document(text).commands().length, 1);
      });

      it(`stops waiting for a lock, and leaves it alone (${signal}, ${transport})`, async () => {
        const name = `${transport}-${signal}-waiting`;
        const folder = shared.make(name);
        mkdirSync(join(folder, "autounattend.xml.lock", holder), { recursive: true });
        const job = { ...shared.reach(transport, `${name}/autounattend.xml`), project: "shop", names: ["a"] };
        const publishing = await PublishingProcess.start();
        // When it tries for the second time.
        assert.equal(await publishing.publishUntilAsked({ ...job, stopAt: 4 }, signal), signal);
        assert.deepEqual(readdirSync(join(folder, "autounattend.xml.lock")), [holder]);
      });
    }
  }
});

describe("pulumi up on an SMB share", () => {
  let sandbox: Sandbox;
  beforeEach(() => (sandbox = new Sandbox("smb")));
  afterEach(() => sandbox.remove());

  it("says who holds the lock while it waits for it, and goes on", async () => {
    const lock = join(sandbox.share, "autounattend.xml.lock");
    mkdirSync(join(lock, holder), { recursive: true });
    const stack = await sandbox.stack("shop", "dev", () => {
      new AnswerFile("file", { path: sandbox.path("autounattend.xml") });
      return Promise.resolve();
    });
    const { words } = await stack.up();
    assert.match(
      words.file!,
      /autounattend\.xml: waiting for office\/dev on build7 \(since 2026-11-21 19:09:12 UTC\); gives up after 120 seconds/,
    );
    assert.deepEqual(readdirSync(sandbox.share), ["autounattend.xml"]);
  });

  it("goes on when the server is stopped and started again", async () => {
    let isAway: () => void;
    const whenAway = new Promise<void>((resolve) => (isAway = resolve));
    const program = (): Promise<void> => {
      const answerFile = new AnswerFile("file", { path: sandbox.path("autounattend.xml") });
      for (let index = 1; index <= 40; index += 1) {
        const path = `X:\\${index}.exe`;
        // The second half can be published only when the server is away.
        new AsyncCommand(`c${index}`, { answerFile, path: index <= 20 ? path : output(whenAway.then(() => path)) });
      }
      return Promise.resolve();
    };
    const stack = await sandbox.stack("shop", "dev", program);
    const file = join(sandbox.share, "autounattend.xml");
    const commands = (): string[] => (existsSync(file) ? new Document(readFileSync(file, "utf8")).commands() : []);
    const server = await sandbox.server!;
    const replaced = async (): Promise<void> => {
      await until("a command is published", () => commands().length > 0);
      const callers = await server.replaceByNothing();
      isAway();
      await until("a publisher has found the server away", () => callers.count > 0);
      await callers.stop();
      await server.start();
    };
    await Promise.all([stack.up(), replaced()]);
    const orders = commands().map((command) => Number.parseInt(command));
    assert.deepEqual(
      orders.sort((a, b) => a - b),
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
    assert.deepEqual(readdirSync(sandbox.share), ["autounattend.xml"]);
  });

  it("leaves neither lock nor new file on Ctrl-C", async () => {
    const program = Program.make("shop", sandbox);
    program.source = `
      const answerFile = new AnswerFile("file", { path: ${JSON.stringify(sandbox.path("autounattend.xml"))} });
      for (const name of ["a", "b", "c"]) new AsyncCommand(name, { answerFile, path: "X:\\\\" + name + ".exe" });`;
    await program.initialize("test");
    const smbclient = new HeldSmbclient(sandbox.folder, join(sandbox.share, "autounattend.xml.lock"));
    const pulumi = program.start(smbclient.environment, "up", "--yes", "--skip-preview", "--stack", "test");
    await until("the lock is taken", () => {
      assert.equal(pulumi.exitCode, null, pulumi.said);
      return smbclient.isHeld;
    });
    // To the whole group, like a terminal.
    process.kill(-pulumi.pid, "SIGINT");
    smbclient.goOn();
    await pulumi.ended;
    assert.deepEqual(
      readdirSync(sandbox.share).filter((name) => name !== "autounattend.xml"),
      [],
      pulumi.said,
    );
    await program.pulumi("up", "--yes", "--skip-preview", "--stack", "test");
    const published = new Document(readFileSync(join(sandbox.share, "autounattend.xml"), "utf8")).commands();
    assert.equal(published.length, 3);
    await program.pulumi("destroy", "--yes", "--skip-preview", "--stack", "test");
    assert.deepEqual(readdirSync(sandbox.share), []);
  });
});
