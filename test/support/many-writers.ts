import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixtureText } from "./fixtures";
import { Document } from "./planning";
import { PublishingProcess } from "./processes";
import type { SharedFolder } from "./shared-folder";

export type Transports = "directory" | "smb" | "mixed";

/**
 * Lets processes publish on one file at the same time, each so many commands, and checks that none is lost and no Order
 * given twice.
 *
 * @returns how long they took, in seconds, from when all of them were ready
 */
export async function publishAtOnce(
  shared: SharedFolder,
  folder: string,
  transports: Transports,
  processes: number,
  commandsEach: number,
): Promise<number> {
  const directory = shared.make(folder);
  const file = join(directory, "autounattend.xml");
  writeFileSync(file, fixtureText("smallest.xml"));
  const started = await Promise.all(Array.from({ length: processes }, () => PublishingProcess.start()));
  const start = performance.now();
  await Promise.all(
    started.map((process, index) => {
      const transport = transports !== "mixed" ? transports : index % 2 === 0 ? "directory" : "smb";
      const names = Array.from({ length: commandsEach }, (_, each) => `p${index}-c${each}`);
      return process.publish({ ...shared.reach(transport, `${folder}/autounattend.xml`), project: `p${index}`, names });
    }),
  );
  const seconds = (performance.now() - start) / 1000;

  const commands = new Document(readFileSync(file, "utf8")).commands();
  const all = processes * commandsEach;
  const distinct = (part: RegExp): number => new Set(commands.map((command) => part.exec(command)?.[0])).size;
  const found = { commands: commands.length, names: distinct(/X:\\\S+/), orders: distinct(/^\d+/) };
  assert.deepEqual(found, { commands: all, names: all, orders: all });
  assert.deepEqual(readdirSync(directory), ["autounattend.xml"]);
  return seconds;
}
