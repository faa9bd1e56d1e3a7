import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixtureText } from "./fixtures";
import { Document } from "./planning";
import { PublishingProcess } from "./processes";
import { SharedFolder } from "./shared-folder";

type Transports = "directory" | "smb" | "mixed";

/** Many processes publish on one file at the same time; one process that has as much to do is timed beside them. */
export function itLosesNoCommand({ processes, commandsEach }: { processes: number; commandsEach: number }): void {
  describe(`${processes} processes that publish ${commandsEach} commands each on one file at the same time`, () => {
    let shared: SharedFolder;
    before(async () => (shared = await SharedFolder.open()));
    after(() => shared.close());

    for (const transports of ["directory", "smb", "mixed"] satisfies Transports[]) {
      it(`lose none, and give no Order twice (${transports})`, async () => {
        const all = processes * commandsEach;
        const single = transports === "mixed" ? "smb" : transports;
        const one = await publishAtOnce(shared, `${transports}-one`, single, 1, all);
        const many = await publishAtOnce(shared, `${transports}-many`, transports, processes, commandsEach);
        const seconds = `${many.toFixed(1)} s, one process with all of them (${single}): ${one.toFixed(1)} s`;
        console.log(`      ${all} commands, 0 lost, 0 Orders twice; ${seconds}, ratio ${(many / one).toFixed(2)}`);
      });
    }
  });
}

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
