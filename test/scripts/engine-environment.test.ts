import assert from "node:assert/strict";
import { mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { evaluate } from "./node-process";

type Environment = Record<string, string | undefined>;

describe("the engine's environment", () => {
  let state: string;

  beforeEach(async () => {
    state = await realpath(await mkdtemp(join(tmpdir(), "state-")));
  });

  afterEach(() => rm(state, { recursive: true, force: true }));

  function engineEnvironment(options: object): Promise<Environment> {
    const code = `show((await use("engine-environment.mjs")).engineEnvironment(${JSON.stringify(options)}))`;
    return evaluate(code);
  }

  it("hides whatever the user has set for Pulumi, and keeps the rest", async () => {
    const environment = {
      PATH: "one",
      HOME: "/home/user",
      PULUMI_ACCESS_TOKEN: "token",
      PULUMI_BACKEND_URL: "s3://bucket",
      PULUMI_CONFIG_PASSPHRASE: "passphrase",
      PULUMI_CONFIG_PASSPHRASE_FILE: "/home/user/passphrase",
      PULUMI_HOME: "/home/user/.pulumi",
      PULUMI_ORG: "org",
      PULUMI_STACK: "stack",
      PULUMI_UNATTEND_CACHE: "cache",
    };
    const hermetic = await engineEnvironment({ bin: "bin", state, environment });
    assert.deepEqual(hermetic, {
      PATH: `bin${delimiter}one`,
      HOME: "/home/user",
      PULUMI_BACKEND_URL: hermetic.PULUMI_BACKEND_URL, // The next test's.
      PULUMI_CONFIG_PASSPHRASE: "pulumi-unattend",
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
      PULUMI_DISABLE_REGISTRY_RESOLVE: "true",
      PULUMI_HOME: join(state, "home"),
      PULUMI_SKIP_UPDATE_CHECK: "true",
      PULUMI_UNATTEND_CACHE: "cache",
    });
    assert.deepEqual((await readdir(state)).sort(), ["home", "stacks"]);
  });

  it("writes addresses of folders as the engine reads them", async () => {
    const backendUrl = (folder: string, windows: boolean) =>
      evaluate(`show((await use("engine-environment.mjs")).backendUrl(${JSON.stringify(folder)}, ${windows}))`);
    assert.equal(await backendUrl("/home/a b/100%", false), "file:///home/a%20b/100%25");
    assert.equal(await backendUrl(String.raw`C:\Users\a b\state`, true), "file://C:/Users/a%20b/state");
  });

  it("has no state unless a folder is named, rather than the user's", async () => {
    const { PULUMI_HOME, PULUMI_BACKEND_URL } = await engineEnvironment({ environment: {} });
    assert.match(PULUMI_HOME ?? "", /no-state-folder-given$/);
    assert.match(PULUMI_BACKEND_URL ?? "", /no-state-folder-given$/);
  });
});
