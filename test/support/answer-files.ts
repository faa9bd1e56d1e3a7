import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fixtureBytes, fixtureNames } from "./fixtures";

/** Answer files in a folder that an environment variable names. */
export const furtherFiles = filesIn(process.env.PULUMI_UNATTEND_ANSWER_FILES);

/** Answer files of others that are beside the project. */
const othersFiles = filesIn(resolve(__dirname, "..", "..", "..", "shared", "corpus"));

/** The project's own fixtures, and real answer files of others where there are some. */
export function answerFiles(): [string, Buffer][] {
  const others = [...othersFiles, ...furtherFiles].map((path): [string, Buffer] => [
    basename(path),
    readFileSync(path),
  ]);
  return [...fixtureNames.map((name): [string, Buffer] => [name, fixtureBytes(name)]), ...others];
}

function filesIn(folder: string | undefined): string[] {
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.endsWith(".md"))
    .map((name) => join(folder, name));
}
