import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fixtureBytes, fixtureNames } from "./fixtures";

const corpus = resolve(__dirname, "..", "..", "..", "shared", "corpus");

/** The project's own fixtures, and real answer files of others where they lie beside the project. */
export function answerFiles(): [string, Buffer][] {
  const others = existsSync(corpus) ? readdirSync(corpus).filter((name) => !name.endsWith(".md")) : [];
  return [
    ...fixtureNames.map((name): [string, Buffer] => [name, fixtureBytes(name)]),
    ...others.map((name): [string, Buffer] => [name, readFileSync(join(corpus, name))]),
  ];
}
