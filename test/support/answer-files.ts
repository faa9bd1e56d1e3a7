import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fixtureBytes, fixtureNames } from "./fixtures";

/** Where answer files of others are: beside the project, and in a folder that is named. */
const folders = [
  resolve(__dirname, "..", "..", "..", "shared", "corpus"),
  process.env.PULUMI_UNATTEND_ANSWER_FILES,
].filter((folder) => folder !== undefined && existsSync(folder)) as string[];

/** The project's own fixtures, and real answer files of others where there are some. */
export function answerFiles(): [string, Buffer][] {
  const others = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !name.endsWith(".md"))
      .map((name): [string, Buffer] => [name, readFileSync(join(folder, name))]),
  );
  return [...fixtureNames.map((name): [string, Buffer] => [name, fixtureBytes(name)]), ...others];
}
