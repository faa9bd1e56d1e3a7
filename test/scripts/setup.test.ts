import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { until } from "../support/until";
import { evaluate, runNode, scripts, startNode } from "./node-process";

/** A folder for one test; `bin` is all that its processes have on PATH, and `cache` is their cache. */
let folder: string;
let env: Record<string, string>;

// The programs that these tests put on PATH are scripts, which Windows does not start by themselves.
const describeWithPrograms = process.platform === "win32" ? () => {} : describe;

describe("the set-up", () => {
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "setup-")));
    env = { PATH: join(folder, "bin"), PULUMI_UNATTEND_CACHE: join(folder, "cache"), LOG: join(folder, "log") };
    await mkdir(join(folder, "bin"));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  describe("versions", () => {
    it("compares numbers, not text, and needs some", async () => {
      const versions = ["v3.232.0", "3.260.1", "4.0", "3.232.0-dev.1", "3.99.9", "v2.300.0", "3.231.9", "unknown", ""];
      const code = `const { isAtLeast } = await use("setup/versions.mjs");
      show(${JSON.stringify(versions)}.filter((version) => isAtLeast(version, "3.232.0")))`;
      assert.deepEqual(await evaluate(code), ["v3.232.0", "3.260.1", "4.0", "3.232.0-dev.1"]);
    });
  });

  describe("the lock", () => {
    /** @param patience how long a holder may show no sign of life; the usual time if not given */
    const count = (patience?: number) => `const { withLock } = await use("setup/lock.mjs");
    const { readFileSync, writeFileSync } = await import("node:fs");
    await withLock(process.env.LOCK, "counting", async () => {
      const before = Number(readFileSync(process.env.COUNTER, "utf8"));
      await new Promise((done) => setTimeout(done, 20));
      writeFileSync(process.env.COUNTER, String(before + 1));
    }, ${patience})`;

    beforeEach(async () => {
      Object.assign(env, { LOCK: join(folder, "locks", "x.lock"), COUNTER: join(folder, "counter") });
      await writeFile(env.COUNTER!, "0");
    });

    it("lets one process work at a time, and leaves nothing behind", async () => {
      const ended = await Promise.all(Array.from({ length: 5 }, () => runNode(count(), env)));
      assert.deepEqual(
        ended.map(({ code }) => code),
        [0, 0, 0, 0, 0],
      );
      assert.equal(await readFile(env.COUNTER!, "utf8"), "5");
      assert.deepEqual(await readdir(dirname(env.LOCK!)), []);
    });

    it("is taken over from a process that died, by one of those that wait", async () => {
      const stuck = startNode(
        `const { withLock } = await use("setup/lock.mjs");
       await withLock(process.env.LOCK, "dying", () => new Promise((done) => setTimeout(done, 60_000)))`,
        env,
      );
      await until("the lock is taken", () => existsSync(env.LOCK!));
      stuck.kill();
      await stuck.ended;
      await Promise.all([1, 2, 3].map(() => runNode(count(), env)));
      assert.equal(await readFile(env.COUNTER!, "utf8"), "3");
    });

    for (const [whose, host] of [
      ["another machine's process, whose number says nothing here", "elsewhere"],
      ["a process whose number now belongs to another one", hostname()],
    ]) {
      it(`is taken over once the beat stands still: ${whose}`, async () => {
        await mkdir(env.LOCK!, { recursive: true });
        await writeFile(join(env.LOCK!, `${host}+${process.pid}+x`), "");
        const { stderr } = await runNode(count(300), env);
        assert.match(stderr, /Waiting for another run that is counting/);
        assert.equal(await readFile(env.COUNTER!, "utf8"), "1");
      });
    }

    it("is made anew where its holder died while giving it up", async () => {
      await mkdir(env.LOCK!, { recursive: true });
      await runNode(count(), env);
      assert.equal(await readFile(env.COUNTER!, "utf8"), "1");
    });
  });

  describeWithPrograms("ensureEngine", () => {
    const ensureEngine = `show(await (await use("setup.mjs")).ensureEngine({ goFolders: [process.env.PATH] }))`;
    const executables = ["pulumi", "pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs"];

    interface Engine {
      bin: string;
      version: string;
      source: string;
    }

    async function installedPulumi(version: string, others = executables.slice(1)) {
      await program("pulumi", `console.log("${version}")`);
      await Promise.all(others.map((name) => program(name, "")));
    }

    function cachedEngines(): Promise<string[]> {
      return readdir(join(folder, "cache", "engine")).catch(() => []);
    }

    it("builds both modules once, as they are pinned, and then says no more of it", async () => {
      await go();
      const first = await runNode(ensureEngine, env);
      const { bin, version, source } = JSON.parse(first.stdout) as Engine;
      assert.deepEqual({ version, source }, { version: "3.232.0", source: "built" });
      assert.match(first.stderr, /^Building the Pulumi engine 3\.232\.0, once: usually .* minutes.*\n$/);
      assert.deepEqual((await readdir(bin)).sort(), executables);
      const stamp = "-X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v";
      assert.deepEqual(await logged(), [
        `install -tags osusergo,grpcnotrace -ldflags -s -w ${stamp}3.232.0 tool`,
        `install -ldflags -s -w ${stamp}3.68.0 tool`,
      ]);

      const second = await runNode(ensureEngine, env);
      assert.deepEqual(
        { ...second, stdout: JSON.parse(second.stdout) as Engine },
        { code: 0, stdout: JSON.parse(first.stdout) as Engine, stderr: "" },
      );
      assert.equal((await logged()).length, 2);
    });

    it("builds once for two that start together", async () => {
      await go({ takes: 300 });
      const [one, other] = await Promise.all([
        evaluate<Engine>(ensureEngine, env),
        evaluate<Engine>(ensureEngine, env),
      ]);
      assert.deepEqual(one, other);
      assert.equal((await logged()).length, 2);
      assert.deepEqual((await readdir(one.bin)).sort(), executables);
      assert.deepEqual(await cachedEngines(), [basename(one.bin)]);
    });

    it("shows why a build failed, and leaves nothing of it", async () => {
      await go({ fails: true });
      const { code, stdout, stderr } = await runNode(ensureEngine, env);
      assert.deepEqual({ code, stdout }, { code: 1, stdout: "" });
      assert.match(stderr, /go: no such module\n\ngo install failed with exit code 1\. All of its output: .*\.log\n$/);
      assert.deepEqual(await cachedEngines(), []);

      await go();
      assert.equal((await evaluate<Engine>(ensureEngine, env)).source, "built");
    });

    it("takes nothing from a run that was killed, and does not wait for it", async () => {
      await go({ hangs: true });
      const killed = startNode(ensureEngine, env);
      await until("the build has begun", () => existsSync(env.LOG!));
      killed.kill();
      await killed.ended;
      assert.equal((await cachedEngines()).filter((name) => name.includes("unfinished")).length, 1);

      await go();
      const { bin } = await evaluate<Engine>(ensureEngine, env);
      assert.deepEqual((await readdir(bin)).sort(), executables);
      assert.deepEqual(await cachedEngines(), [basename(bin)]);
    });

    it("builds again where a part was removed from the cache", async () => {
      await go();
      const { bin } = await evaluate<Engine>(ensureEngine, env);
      await rm(join(bin, "pulumi-language-nodejs"));
      await evaluate<Engine>(ensureEngine, env);
      assert.deepEqual((await readdir(bin)).sort(), executables);
    });

    it("takes a Pulumi CLI from PATH that is new enough", async () => {
      await installedPulumi("v3.260.0");
      const engine = await evaluate<Engine>(ensureEngine, env);
      assert.deepEqual(engine, { bin: env.PATH, version: "3.260.0", source: "installed" });
    });

    for (const [fault, version, others, words] of [
      ["too old", "v3.231.9", executables.slice(1), "3.231.9 of PATH: it is older than 3.232.0"],
      ["without its Node.js language host", "v3.260.0", [], "3.260.0 of PATH: it is without pulumi-language-nodejs"],
    ] as const) {
      it(`builds where the Pulumi CLI on PATH is ${fault}, and says so`, async () => {
        await installedPulumi(version, [...others]);
        await go();
        const { stdout, stderr } = await runNode(ensureEngine, env);
        assert.ok(stderr.includes(`Not using pulumi ${words}`), stderr);
        assert.equal((JSON.parse(stdout) as Engine).source, "built");
      });
    }

    it("says what to install where there is neither Pulumi nor Go", async () => {
      await program("apk", "");
      const { code, stdout, stderr } = await runNode(ensureEngine, env);
      assert.deepEqual({ code, stdout }, { code: 1, stdout: "" });
      assert.match(stderr, /^\nNeither the Pulumi CLI 3\.232\.0 \(or newer\) nor Go was found\./);
      assert.match(stderr, /install Go 1\.25\.8 or newer[^]*\n {2}apk add go\n/);
      assert.doesNotMatch(stderr, /^ +at /m);
      assert.deepEqual(await cachedEngines(), []);
    });

    it("says which Go is too old", async () => {
      await go({ version: "go1.24.1" });
      const { code, stderr } = await runNode(ensureEngine, env);
      assert.equal(code, 1);
      assert.ok(stderr.includes(`Go is too old: ${join(env.PATH!, "go")} is go1.24.1.`), stderr);
    });
  });

  describeWithPrograms("what programs in other languages need", () => {
    const languages = (code: string): string =>
      `const { ensureLanguageHost, ensureSdkGenerator, ensurePythonPackages } = await use("setup.mjs");
      const options = { goFolders: [process.env.PATH] };
      show(await ${code})`;
    const host = (language: string, source = "built"): string =>
      languages(`ensureLanguageHost("${language}", { source: "${source}", bin: process.env.PATH }, options)`);

    const rows: [language: string, version: string, executables: string[]][] = [
      ["yaml", "1.25.0", ["pulumi-language-yaml"]],
      ["python", "3.68.0", ["pulumi-language-python", "pulumi-language-python-exec"]],
      ["go", "3.58.0", ["pulumi-language-go"]],
    ];
    for (const [language, version, executables] of rows) {
      it(`builds the host for ${language} once, as it is pinned, and then says no more of it`, async () => {
        await go();
        const sources = join(folder, "python", "cmd"); // Where the module of Pulumi has what Go does not install.
        await mkdir(sources, { recursive: true });
        await writeFile(join(sources, "pulumi-language-python-exec"), "", { mode: 0o444 });
        const first = await runNode(host(language), env);
        assert.match(
          first.stderr,
          new RegExp(`^Building Pulumi's host for programs in ${language}, once: usually .*\n$`),
        );
        const bin = JSON.parse(first.stdout) as string;
        assert.ok(basename(bin).startsWith(`language-${language}-${version}-`), bin);
        assert.deepEqual((await readdir(bin)).sort(), executables);

        assert.deepEqual(await runNode(host(language), env), { ...first, stderr: "" });
        const built = (await logged()).filter((line) => line.startsWith("install"));
        assert.deepEqual(built, ["install -tags osusergo,grpcnotrace -ldflags -s -w tool"]);
      });

      it(`takes the host for ${language} that the Pulumi CLI has`, async () => {
        for (const name of executables) await program(name, "");
        assert.equal(await evaluate(host(language, "installed"), env), env.PATH);
      });
    }

    it("says what to install where there is no Go", async () => {
      await program("apk", "");
      const { code, stderr } = await runNode(host("yaml"), env);
      assert.equal(code, 1);
      assert.match(stderr, /^\nGo was not found, which builds Pulumi's host for programs in yaml\./);
      assert.match(stderr, /Install Go 1\.25\.8 or newer:\n\n {2}apk add go\n/);
    });

    /** A Python that says which it is, and "installs" Pulumi. */
    function python({ version = "3.11.7", suffices = "True", hasPip = true } = {}) {
      return program(
        "python3",
        `const [, , , what, command] = process.argv;
       if (what.startsWith("import")) console.log("${version} ${suffices}");
       else if (!${hasPip}) process.exit(1);
       else if (command === "--version") console.log("pip 24.0");
       else if (command === "install") {
         log(process.argv.slice(3, 6).join(" "));
         const { mkdirSync, writeFileSync } = require("node:fs");
         mkdirSync(process.argv[6] + "/pulumi");
         writeFileSync(process.argv[6] + "/pulumi/__init__.py", "");
       }`,
      );
    }

    it("installs packages for Python once for each version of it", async () => {
      const packages = languages("ensurePythonPackages()");
      await python();
      const first = await evaluate<{ python: string; packages: string }>(packages, env);
      assert.equal(first.python, join(env.PATH!, "python3"));
      assert.deepEqual(await readdir(first.packages), ["pulumi"]);
      assert.deepEqual(await evaluate(packages, env), first);
      await python({ version: "3.12.0" });
      assert.notDeepEqual(await evaluate(packages, env), first);
      assert.deepEqual(await logged(), ["pip install --target", "pip install --target"]);
    });

    for (const [what, options] of [
      ["no Python", undefined],
      ["too old a Python", { version: "3.9.1", suffices: "False" }],
      ["a Python without pip", { hasPip: false }],
    ] as const) {
      it(`says what to install where there is ${what}`, async () => {
        if (options) await python(options);
        const { code, stderr } = await runNode(languages("ensurePythonPackages()"), env);
        assert.equal(code, 1);
        assert.match(
          stderr,
          /^\nPython 3\.10 or newer with pip was not found[^]*apt-get install python3 python3-pip\n$/,
        );
      });
    }
  });

  describeWithPrograms("ensureSamba", () => {
    const ensureSamba = `show(await (await use("setup.mjs")).ensureSamba({ folders: [process.env.PATH] }))`;
    const asUser = `process.getuid = () => 1000; ${ensureSamba}`;
    const asRoot = `process.getuid = () => 0; ${ensureSamba}`;
    const programs = [process.platform === "darwin" ? "samba-dot-org-smbd" : "smbd", "smbclient", "pdbedit"];

    /** A package manager that "installs" some programs, and tells what of its environment it was given. */
    async function packageManager(installs: string[]) {
      const files = installs.map((name) => join(env.PATH!, name));
      await symlink("/usr/bin/env", join(env.PATH!, "env"));
      await program(
        "apt-get",
        `log([process.env.DEBIAN_FRONTEND, ...process.argv.slice(2)].join(" "));
         ${JSON.stringify(files)}.forEach((file) => require("node:fs").writeFileSync(file, "", { mode: 0o755 }));`,
      );
    }

    it("installs Samba once, without questions", async () => {
      await packageManager(programs);
      const [smbd, smbclient, pdbedit] = programs.map((name) => join(env.PATH!, name));
      assert.deepEqual(await evaluate(asRoot, env), { smbd, smbclient, pdbedit });
      assert.deepEqual(await evaluate(asRoot, env), { smbd, smbclient, pdbedit });
      assert.deepEqual(await logged(), [
        "noninteractive update",
        "noninteractive install --yes --no-install-recommends samba smbclient",
      ]);
    });

    it("says what root would have to run", async () => {
      await packageManager(programs);
      const { code, stdout, stderr } = await runNode(asUser, env);
      assert.deepEqual({ code, stdout }, { code: 1, stdout: "" });
      assert.match(stderr, /need Samba[^]*\n {2}sudo apt-get update\n {2}sudo apt-get install .* samba smbclient\n$/);
      assert.deepEqual(await logged(), []);
    });

    it("says so where the packages did not bring all that is needed", async () => {
      await packageManager(["smbd"]);
      const { code, stderr } = await runNode(asRoot, env);
      assert.equal(code, 1);
      assert.match(stderr, /apt-get has installed it, but not all of smbd, smbclient and pdbedit are there/);
    });
  });

  describeWithPrograms("a checkout", () => {
    /** Runs in a copy of the scripts, whose checkout is then this test's folder. */
    function inCheckout(name: string) {
      return runNode(`await (await use("setup.mjs")).${name}()`, env, join(folder, "scripts"));
    }

    beforeEach(async () => {
      await cp(scripts, join(folder, "scripts"), { recursive: true });
      for (const file of [
        "package-lock.json",
        "tsconfig.json",
        "tsconfig.build.json",
        "sdk/index.ts",
        "cli/index.ts",
        "provider/index.ts",
      ]) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), "");
      }
    });

    describe("ensurePackages", () => {
      beforeEach(() =>
        program(
          "npm",
          `log(process.argv.slice(2).join(" "));
         require("node:fs").mkdirSync("node_modules");
         setTimeout(() => require("node:fs").writeFileSync("node_modules/.package-lock.json", ""), 100);`,
        ),
      );

      it("installs once, also for two that start together", async () => {
        await Promise.all([inCheckout("ensurePackages"), inCheckout("ensurePackages")]);
        assert.deepEqual(await logged(), ["ci --no-audit --no-fund"]);
        assert.deepEqual(await inCheckout("ensurePackages"), { code: 0, stdout: "", stderr: "" });
        assert.equal((await logged()).length, 1);
      });

      it("installs again once package-lock.json has changed", async () => {
        await inCheckout("ensurePackages");
        await changeLater("package-lock.json");
        await inCheckout("ensurePackages");
        assert.equal((await logged()).length, 2);
      });
    });

    describe("ensureBuild", () => {
      beforeEach(async () => {
        const compiler = join(folder, "node_modules", "typescript", "bin", "tsc");
        await mkdir(dirname(compiler), { recursive: true });
        await writeFile(
          compiler,
          `const { appendFileSync, mkdirSync, readFileSync } = require("node:fs");
         appendFileSync(process.env.LOG, process.argv.slice(2).join(" ") + "\\n");
         if (readFileSync("sdk/index.ts", "utf8") === "wrong") {
           console.log("sdk/index.ts(1,1): error");
           process.exit(2);
         }
         mkdirSync("dist", { recursive: true });`,
        );
      });

      it("compiles once, and finds the package under its name from examples/", async () => {
        await inCheckout("ensureBuild");
        assert.deepEqual(await inCheckout("ensureBuild"), { code: 0, stdout: "", stderr: "" });
        assert.deepEqual(await logged(), ["-p tsconfig.build.json"]);
        assert.equal(await realpath(join(folder, "examples", "node_modules", "pulumi-unattend")), folder);
      });

      for (const [what, change] of [
        ["a source has changed", () => changeLater("sdk/index.ts")],
        ["a source was added", () => writeFile(join(folder, "provider", "errors.ts"), "")],
        ["a source was removed", () => rm(join(folder, "provider", "index.ts"))],
        ["the packages have changed", () => changeLater("package-lock.json")],
        ["dist was removed", () => rm(join(folder, "dist"), { recursive: true })],
      ] as const) {
        it(`compiles again once ${what}`, async () => {
          await inCheckout("ensureBuild");
          await change();
          await inCheckout("ensureBuild");
          assert.equal((await logged()).length, 2);
        });
      }

      it("shows what does not compile, and does not take it for built", async () => {
        await writeFile(join(folder, "sdk", "index.ts"), "wrong");
        for (const attempt of [1, 2]) {
          const { code, stderr } = await inCheckout("ensureBuild");
          assert.equal(code, 1);
          assert.match(stderr, /sdk\/index\.ts\(1,1\): error/);
          assert.equal((await logged()).length, attempt);
        }
      });

      it("mends the link of a checkout that was moved", async () => {
        const link = join(folder, "examples", "node_modules", "pulumi-unattend");
        await mkdir(dirname(link), { recursive: true });
        await symlink(join(folder, "elsewhere"), link);
        await inCheckout("ensureBuild");
        assert.equal(await realpath(link), folder);
      });
    });

    /** As if it had been saved a minute from now, so that no clock is too coarse. */
    async function changeLater(file: string) {
      const later = Date.now() / 1000 + 60;
      await utimes(join(folder, file), later, later);
    }
  });
});

/** A Go that takes a while and then writes what the real one would, or fails, or is at it until its starter is gone. */
function go({ takes = 50, fails = false, hangs = false, version = "go1.99.0" } = {}) {
  return program(
    "go",
    `const { basename, join } = require("node:path");
   if (process.argv[2] === "env") {
     console.log("${version}\\nlocal");
     process.exit();
   }
   if (process.argv[2] === "list") {
     console.log(${JSON.stringify(folder)}); // Where it has the source of each module.
     process.exit();
   }
   log(process.argv.slice(2).join(" "));
   const starter = process.ppid;
   if (${hangs}) setInterval(() => process.ppid === starter || process.exit(), 50);
   else setTimeout(() => {
     if (${fails}) {
       console.error("go: no such module");
       process.exit(1);
     }
     const executable = basename(process.cwd()).replace("language", "pulumi-language");
     require("node:fs").writeFileSync(join(process.env.GOBIN, executable), "", { mode: 0o755 });
   }, ${takes});`,
  );
}

/** Puts a program on PATH. It is JavaScript, with `log(line)` to tell the test what it was asked to do. */
async function program(name: string, code: string) {
  const file = join(folder, "bin", name);
  const log = `const log = (line) => require("node:fs").appendFileSync(${JSON.stringify(env.LOG)}, line + "\\n");`;
  await writeFile(file, `#!${process.execPath}\n${log}\n${code}`);
  await chmod(file, 0o755);
}

async function logged(): Promise<string[]> {
  const text = await readFile(env.LOG!, "utf8").catch(() => "");
  return text.split("\n").filter(Boolean);
}
