import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncCommand } from "../../provider/resources/async-command";
import { fixtureText } from "./fixtures";
import { watch, type Seen } from "./watcher";

/** Publishes and removes a command so many times, while a reader reads the file over and over. */
export async function replaceWhileReading(replacements: number): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), "readers-"));
  const file = join(folder, "autounattend.xml");
  try {
    writeFileSync(file, fixtureText("tabs-crlf.xml"));
    const watcher = watch([file]);
    for (let index = 0; index < replacements / 2; index += 1) {
      const identity = `urn:pulumi:dev::shop::pulumi-nodejs:dynamic/unattend:AsyncCommand::c${index}`;
      const { outs } = await asyncCommand.create({ answerFile: file, path: "X:\\a.exe", place: 1, identity });
      await asyncCommand.delete("", outs!);
    }
    const seen = await watcher.stop();
    assert.equal(readFileSync(file, "utf8"), fixtureText("tabs-crlf.xml"));
    assert.deepEqual(readdirSync(folder), ["autounattend.xml"]);
    return seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
