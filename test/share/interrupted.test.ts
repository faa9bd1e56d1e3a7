import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { Sandbox } from "../engine/support/engine";
import { Program } from "../engine/support/program";
import { fixtureText } from "../support/fixtures";
import { Document } from "../support/planning";
import { PublishingProcess } from "../support/processes";
import { SharedFolder } from "../support/shared-folder";

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
        const lock = join(folder, "autounattend.xml.lock");
        writeFileSync(join(folder, "autounattend.xml"), fixtureText("smallest.xml"));
        const job = { ...shared.reach(transport, `${name}/autounattend.xml`), project: "shop", names: ["a"] };
        const publishing = await PublishingProcess.start();
        const moment = (): boolean => existsSync(lock) && readdirSync(lock).length > 0;
        assert.equal(await publishing.publishUntilAsked({ ...job, slowness: 20 }, moment, signal), signal);
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
        const start = performance.now();
        const moment = (): boolean => performance.now() - start > 500;
        assert.equal(await publishing.publishUntilAsked(job, moment, signal), signal);
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
    const program = (): Promise<void> => {
      const answerFile = new AnswerFile("file", { path: sandbox.path("autounattend.xml") });
      for (let index = 1; index <= 40; index += 1) {
        new AsyncCommand(`c${index}`, { answerFile, path: `X:\\${index}.exe` });
      }
      return Promise.resolve();
    };
    const stack = await sandbox.stack("shop", "dev", program);
    const up = stack.up();
    const file = join(sandbox.share, "autounattend.xml");
    while (!existsSync(file) || !readFileSync(file, "utf8").includes("RunAsynchronousCommand")) await delay(1);
    const server = await sandbox.server!;
    await server.stop();
    const before = new Document(readFileSync(file, "utf8")).commands().length;
    assert.ok(before < 40, `${before} commands when the server stopped`);
    await delay(2_000);
    await server.start();
    await up;
    const orders = new Document(readFileSync(file, "utf8")).commands().map((command) => Number.parseInt(command));
    assert.deepEqual(
      orders,
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
    assert.deepEqual(readdirSync(sandbox.share), ["autounattend.xml"]);
    console.log(`        stopped for 2 s after ${before} of 40 commands; all there in the end`);
  });

  it("leaves neither lock nor new file on Ctrl-C", async () => {
    const example = await Program.copyExample("quick-start", sandbox);
    await example.initialize("test", { file: { value: sandbox.path("autounattend.xml") } });
    const options = { cwd: example.folder, env: { ...process.env, ...sandbox.environment }, detached: true };
    const pulumi = spawn("pulumi", ["up", "--yes", "--skip-preview", "--stack", "test"], {
      ...options,
      stdio: "ignore",
    });
    while (!existsSync(join(sandbox.share, "autounattend.xml.lock"))) await delay(1);
    // To the whole group, like a terminal.
    process.kill(-pulumi.pid!, "SIGINT");
    await once(pulumi, "exit");
    assert.deepEqual(
      readdirSync(sandbox.share).filter((name) => name !== "autounattend.xml"),
      [],
    );
    await example.pulumi("up", "--yes", "--skip-preview", "--stack", "test");
    await example.pulumi("destroy", "--yes", "--skip-preview", "--stack", "test");
    assert.deepEqual(readdirSync(sandbox.share), []);
  });
});
