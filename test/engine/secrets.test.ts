import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { Sandbox } from "./support/engine";

/** Every secret of these tests has it in it, with characters that XML escapes. */
const marker = "S3CRET<&>";

describe("secrets", () => {
  const sandbox = new Sandbox();
  const file = join(sandbox.share, "autounattend.xml");
  after(() => sandbox.remove());

  const program = (): Promise<void> => {
    const config = new pulumi.Config();
    const answerFile = new AnswerFile("file", { path: sandbox.path("autounattend.xml") });
    const account = { domain: "FABRIKAM", username: "svc" };
    const command = (name: string, password: pulumi.Input<string>): AsyncCommand =>
      new AsyncCommand(name, { answerFile, path: `X:\\${name}.exe`, credentials: { ...account, password } });
    command("plain", `${marker}-plain`);
    command("configured", config.requireSecret("password"));
    command("output", pulumi.output(`${marker}-output`));
    new AsyncCommand("whole", {
      answerFile,
      path: "X:\\whole.exe",
      credentials: pulumi.output({ ...account, password: `${marker}-whole` }),
    });
    new AsyncCommand("path", { answerFile, path: pulumi.secret(`X:\\login.exe ${marker}-path`) });
    return Promise.resolve();
  };

  it("stand in the answer file, encrypted in the state, and nowhere else", async () => {
    const stack = await sandbox.stack("shop", "dev", program, {
      password: { value: `${marker}-configured`, secret: true },
    });
    let output = "";
    const keep = (run: { output: string }): void => void (output += run.output);

    keep(await stack.preview());
    keep(await stack.up());
    const text = readFileSync(file, "utf8");
    assert.equal(text.match(/S3CRET&lt;&amp;&gt;-\w+/g)?.length, 5);
    assert.deepEqual((await stack.preview()).changes, {});

    // Drift, and words about it.
    writeFileSync(file, text.replace(/S3CRET&lt;&amp;&gt;-(\w+)/g, "S3CRET&lt;&amp;&gt;-$1-by-hand"));
    const drift = await stack.preview();
    keep(drift);
    assert.match(drift.words.plain!, /Password on the share: \[secret\]; in the program: \[secret\]/);
    assert.match(drift.words.path!, /Path on the share: \[secret\]; in the program: \[secret\]/);
    assert.equal(Object.keys(drift.changes).length, 5);
    keep(await stack.refresh());
    keep(await stack.preview());
    keep(await stack.up());
    assert.equal(readFileSync(file, "utf8"), text);
    // Somebody gives credentials to a command that has none in the program.
    writeFileSync(
      file,
      text.replace(
        /(login\.exe.*)/,
        `$1<Credentials><Domain>d</Domain><UserName>u</UserName><Password>S3CRET-x</Password></Credentials>`,
      ),
    );
    keep(await stack.preview());
    keep(await stack.refresh());
    keep(await stack.up());
    assert.equal(readFileSync(file, "utf8"), text);

    const state = everythingIn(join(sandbox.folder, "state"));
    keep(await stack.destroy());
    for (const [where, content] of Object.entries({ state, output })) {
      assert.ok(content.length > 1000, where);
      const index = content.indexOf("S3CRET");
      assert.equal(index < 0 ? "" : content.slice(index - 300, index + 50), "", where);
    }
  });

  it("a command's state is small, with a password and without", async () => {
    const stack = await sandbox.stack("size", "dev", program, { password: { value: "x", secret: true } });
    await stack.up();
    const resources = sandbox.resources("size", "dev").filter(({ type }) => type.endsWith("AsyncCommand"));
    assert.equal(resources.length, 5);
    for (const resource of resources) {
      assert.ok(JSON.stringify(resource).length <= 3000, JSON.stringify(resource, undefined, 1));
    }
    await stack.destroy();
  });
});

/** All files below a folder, as one text. */
function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, "latin1"))
    .join("\n");
}
