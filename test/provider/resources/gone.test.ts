import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerFile, asyncCommand } from "../../../provider";
import type { Stored } from "../../../provider/dynamic/dynamic-provider";
import type { AsyncCommandOutputs } from "../../../provider/resources/async-command";
import { AnswerFile } from "../../../sdk";
import { Operations } from "../../support/operations";

const type = "pulumi-nodejs:dynamic/unattend";
const urn = (kind: string): string => `urn:pulumi:dev::shop::${type}:${kind}::x`;

describe("what is gone for good needs no removing", () => {
  let root: string;
  let path: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "gone-"));
    path = join(root, "mount", "win11", "autounattend.xml");
    mkdirSync(join(root, "mount", "win11"), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const resources = {
    AnswerFile: {
      remove: () => answerFile.delete("", { path, __declaration: { urn: urn("AnswerFile") } }),
      read: () => answerFile.read("id", { path, __declaration: { urn: urn("AnswerFile") } }),
    },
    AsyncCommand: {
      remove: () => asyncCommand.delete("", command()),
      read: () => asyncCommand.read("id", command()),
    },
  };
  const command = (): Stored<AsyncCommandOutputs> => ({
    answerFile: path,
    path: "X:\\a.exe",
    order: 1,
    __declaration: { urn: urn("AsyncCommand") },
  });

  const cases: [string, () => void, boolean][] = [
    ["the file", () => undefined, true],
    [
      "its folder, on a share that is there",
      () => (
        rmSync(join(root, "mount", "win11"), { recursive: true }),
        writeFileSync(join(root, "mount", "other"), "")
      ),
      true,
    ],
    [
      "its folder, and a file is in its place",
      () => (
        rmSync(join(root, "mount", "win11"), { recursive: true }),
        writeFileSync(join(root, "mount", "win11"), "")
      ),
      true,
    ],
    [
      "its folder, where a share may be mounted",
      () => rmSync(join(root, "mount", "win11"), { recursive: true }),
      false,
    ],
  ];
  for (const [what, lose, isGone] of cases) {
    for (const [kind, { remove, read }] of Object.entries(resources)) {
      it(`${kind}, without ${what}: ${isGone ? "done" : "an error that says how to get rid of it"}`, async () => {
        lose();
        if (isGone) {
          await remove();
          assert.equal((await read()).id, "");
          return;
        }
        const wayOut = `UA301 ${join(root, "mount", "win11")}: the folder does not exist. Create it, let the AnswerFile do so with \`createFolders: true\`, or correct the path. If it is gone for good, let Pulumi forget the resource: pulumi state delete '${urn(kind)}'`;
        await assert.rejects(async () => remove(), { message: wayOut });
        await assert.rejects(async () => read(), { message: wayOut });
      });
    }
  }
});

if (process.platform !== "win32") {
  describe("a share that is not mounted where unattend:mounts says", () => {
    const root = mkdtempSync(join(tmpdir(), "mounted-"));
    after(() => rmSync(root, { recursive: true, force: true }));
    const [mountPoint, away] = [join(root, "unattend"), join(root, "away")];
    const mounts = { "unattend:mounts": { value: JSON.stringify({ "//localhost/unattend$": `${mountPoint}/` }) } };
    const program = (): void => {
      const path = "\\\\localhost\\unattend$\\win11\\autounattend.xml";
      const commands = { windowsPE: { RunAsynchronous: [{ name: "a", path: "X:\\a.exe" }] } };
      new AnswerFile("file", { path, createFolders: true, commands });
    };

    it("loses nothing: what is missing there is not gone, and nothing is made in its place", async () => {
      mkdirSync(join(mountPoint, "win10"), { recursive: true });
      const stack = new Operations("shop", "dev", mounts);
      await stack.up(program);
      renameSync(mountPoint, away);
      const missing = new RegExp(`UA301 ${mountPoint}[^ ]*: the folder does not exist`);
      await assert.rejects(stack.refresh(), missing);
      await assert.rejects(stack.destroy(), missing);
      assert.match((await stack.tryUp(program)).failures.join("\n"), missing);
      await assert.rejects(new Operations("shop", "dev", mounts).up(program), missing);
      assert.deepEqual(readdirSync(root), ["away"]);

      renameSync(away, mountPoint);
      assert.deepEqual((await stack.preview(program)).changes, {});
      await stack.destroy();
      assert.deepEqual(readdirSync(join(mountPoint, "win11")), []);
    });
  });
}
