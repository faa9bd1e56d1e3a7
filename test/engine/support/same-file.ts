import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderSettings } from "../../../provider/unattend/content/settings";
import { AnswerFile, AsyncCommand, type AnswerFileArgs } from "../../../sdk";
import { fixtureText } from "../../support/fixtures";

/** Where the table goes: a folder, two ways to write the path of a file in it, and a stack. */
export interface Place {
  readonly folder: string;
  readonly one: (name: string) => string;
  readonly other: (name: string) => string;
  readonly stack: SomeStack;
}

/** What takes programs through operations: the engine, or `Operations`. */
export interface SomeStack {
  up(program: () => void): Promise<unknown>;
  preview(program: () => void): Promise<{ readonly changes: object }>;
  destroy(): Promise<unknown>;
}

/** A file of the table: what it is at first, and what is left when its stack is destroyed; undefined where that is no file. */
interface Row {
  readonly name: string;
  readonly args: Omit<AnswerFileArgs, "path">;
  readonly hasCommands: boolean;
  readonly original?: string;
  readonly rest?: string;
}

const settings = { windowsPE: { "Microsoft-Windows-Setup": { EnableNetwork: true } } };
const people = fixtureText("two-architectures.xml");
const content = fixtureText("tabs-crlf.xml");
const sameContent = content.replaceAll("\t", "  ").replaceAll("\r\n", "\n");

const kinds: [string, Omit<AnswerFileArgs, "path">, string, string][] = [
  ["bare", {}, people, people],
  ["content", { content }, sameContent, sameContent],
  ["adopting", { content, adopt: true }, people, content],
  ["settings", { settings, adopt: true }, people, renderSettings(settings, ["amd64"])],
];
const allRows: Row[] = kinds.flatMap(([kind, args, original, rest]) =>
  [true, false].flatMap((hasCommands) => {
    const name = hasCommands ? `${kind}-with-commands` : kind;
    return [
      { name: `${name}-made`, args, hasCommands },
      { name: `${name}-of-people`, args, hasCommands, original, rest },
    ];
  }),
);

/** Each file of the table gets the same resources, under these names and at these paths. */
function program(rows: readonly Row[], resource: (name: string) => string, path: (name: string) => string): () => void {
  return () => {
    for (const { name, args, hasCommands } of rows) {
      const answerFile = new AnswerFile(resource(name), { path: path(`${name}.xml`), ...args });
      if (!hasCommands) continue;
      new AsyncCommand(`${name}-a`, { answerFile, path: "X:\\a.exe" });
      new AsyncCommand(`${name}-b`, { answerFile, path: "X:\\b.exe", pass: "specialize", order: 9 });
    }
  };
}

/**
 * What is published is lost neither when its path is written otherwise, nor when its resources get other names.
 *
 * @param options `isShort`: without the way back, and without what differs only in what is written, not where
 */
export function itLosesNothing(what: string, open: () => Promise<Place>, { isShort = false } = {}): void {
  const rows = isShort ? allRows.filter(({ name }) => !name.startsWith("adopting")) : allRows;
  describe(`one file by two paths: ${what}`, () => {
    const plain = (name: string): string => name;
    const renamed = (name: string): string => `new-${name}`;
    const published = (): Record<string, string> =>
      Object.fromEntries(rows.map(({ name }) => [name, readFileSync(join(place.folder, `${name}.xml`), "utf8")]));
    let place: Place;
    let atFirst: Record<string, string>;

    before(async () => {
      place = await open();
      for (const { name, original } of rows) {
        if (original !== undefined) writeFileSync(join(place.folder, `${name}.xml`), original);
      }
      await place.stack.up(program(rows, plain, place.one));
      atFirst = published();
    });

    const steps: [string, typeof plain, "one" | "other", (text: string) => string][] = [
      ["another path", plain, "other", plain],
      ["the first path, and other names without aliases", renamed, "one", asRenamed],
      ["another path and the first names", plain, "other", plain],
    ];
    for (const [step, resource, path, expected] of isShort ? steps.slice(0, 2) : steps) {
      it(`${step}: the bytes stay, and the preview is clean`, async () => {
        const { stack } = place;
        const next = program(rows, resource, place[path]);
        await stack.up(next);
        const texts = published();
        for (const { name } of rows) assert.equal(texts[name], expected(atFirst[name]!), name);
        assert.deepEqual((await stack.preview(next)).changes, {});
      });
    }

    it("destroy leaves what was there before", async () => {
      const { folder, stack } = place;
      await stack.destroy();
      for (const { name, rest } of rows) {
        const file = join(folder, `${name}.xml`);
        assert.equal(existsSync(file) ? readFileSync(file, "utf8") : undefined, rest, name);
      }
      assert.equal(readdirSync(folder).length, rows.filter(({ rest }) => rest !== undefined).length);
    });
  });
}

/** The comments of the answer files' own resources name the new ones; those of commands stay. */
function asRenamed(text: string): string {
  return text.replace(/(<!-- (?:Used|Managed) by Pulumi: [^/]+\/dev\/)(?=[\w-]+-(?:made|of-people) -->)/g, "$1new-");
}
