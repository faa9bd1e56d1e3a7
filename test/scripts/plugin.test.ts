import assert from "node:assert/strict";
import { before, describe, it } from "mocha";
import { list } from "tar";
import { version } from "../support/checkout";
import { evaluate } from "./node-process";

describe("the plugin's archives", () => {
  let made: { archiveNames: string[]; archive: string; isSameAgain: boolean };
  before(async () => {
    made = await evaluate(
      `const { archiveNames, pluginArchive } = await use("plugin/archive.mjs");
      const archive = await pluginArchive();
      const isSameAgain = archive.equals(await pluginArchive());
      show({ archiveNames, archive: archive.toString("base64"), isSameAgain });`,
    );
  });

  it("are called as Pulumi asks for them", () => {
    const machines = ["linux-amd64", "linux-arm64", "darwin-amd64", "darwin-arm64", "windows-amd64", "windows-arm64"];
    assert.deepEqual(
      made.archiveNames,
      machines.map((machine) => `pulumi-resource-unattend-v${version}-${machine}.tar.gz`),
    );
  });

  it("have only files, none in a folder, and those that start it can be executed", () => {
    const entries: string[] = [];
    const reader = list({
      sync: true,
      onReadEntry: ({ type, path, mode }) => entries.push(`${type} ${path} ${mode!.toString(8)}`),
    });
    reader.end(Buffer.from(made.archive, "base64"));
    assert.deepEqual(entries, [
      "File pulumi-resource-unattend 755",
      "File package.json 644",
      "File LICENSES-OF-PACKAGES 644",
      "File pulumi-resource-unattend.cmd 755",
      "File schema.json 644",
      "File settings.json 644",
      "File LICENSE 644",
      "File NOTICE 644",
    ]);
  });

  it("are the same, byte for byte, each time", () => {
    assert.ok(made.isSameAgain);
  });
});
