import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConfigMap, PulumiFn } from "@pulumi/pulumi/automation";
import { renderSettings } from "../../../provider/unattend/content/settings";
import { AnswerFile, AsyncCommand, type AnswerFileArgs } from "../../../sdk";
import { fixtureText } from "../../support/fixtures";
import type { Sandbox, TestStack } from "./engine";

/** Two ways to write the path of a file, by its name. */
export interface TwoPaths {
  readonly what: string;
  readonly one: (name: string) => string;
  readonly other: (name: string) => string;
  readonly config?: ConfigMap;
  /** Without the way back. */
  readonly isShort?: boolean;
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
const rows: Row[] = kinds.flatMap(([kind, args, original, rest]) =>
  [true, false].flatMap((hasCommands) => {
    const name = hasCommands ? `${kind}-with-commands` : kind;
    return [
      { name: `${name}-made`, args, hasCommands },
      { name: `${name}-of-people`, args, hasCommands, original, rest },
    ];
  }),
);

/** Each file of the table gets the same resources, under these names and at these paths. */
function program(resource: (name: string) => string, path: (name: string) => string): PulumiFn {
  // eslint-disable-next-line @typescript-eslint/require-await
  return async () => {
    for (const { name, args, hasCommands } of rows) {
      const answerFile = new AnswerFile(resource(name), { path: path(`${name}.xml`), ...args });
      if (!hasCommands) continue;
      new AsyncCommand(`${name}-a`, { answerFile, path: "X:\\a.exe" });
      new AsyncCommand(`${name}-b`, { answerFile, path: "X:\\b.exe", pass: "specialize", order: 9 });
    }
  };
}

/** What is published is lost neither when its path is written otherwise, nor when its resources get other names. */
export function itLosesNothing(sandbox: Sandbox, { what, one, other, config, isShort }: TwoPaths): void {
  describe(`one file by two paths: ${what}`, () => {
    const plain = (name: string): string => name;
    const renamed = (name: string): string => `new-${name}`;
    const published = (): Record<string, string> =>
      Object.fromEntries(rows.map(({ name }) => [name, readFileSync(join(sandbox.share, `${name}.xml`), "utf8")]));
    let stack: TestStack;
    let atFirst: Record<string, string>;

    before(async () => {
      for (const { name, original } of rows) {
        if (original !== undefined) writeFileSync(join(sandbox.share, `${name}.xml`), original);
      }
      stack = await sandbox.stack(what.replace(/\W+/g, "-"), "dev", program(plain, one));
      if (config) await stack.stack.setAllConfig(config);
      await stack.up();
      atFirst = published();
    });

    const steps: [string, PulumiFn, (text: string) => string][] = [
      ["another path", program(plain, other), plain],
      ["the first path, and other names without aliases", program(renamed, one), asRenamed],
      ["another path and the first names", program(plain, other), plain],
    ];
    for (const [step, next, expected] of isShort ? steps.slice(0, 2) : steps) {
      it(`${step}: the bytes stay, and the preview is clean`, async () => {
        stack.program = next;
        await stack.up();
        const texts = published();
        for (const { name } of rows) assert.equal(texts[name], expected(atFirst[name]!), name);
        assert.deepEqual((await stack.preview()).changes, {});
      });
    }

    it("destroy leaves what was there before", async () => {
      await stack.destroy();
      for (const { name, rest } of rows) {
        const file = join(sandbox.share, `${name}.xml`);
        assert.equal(existsSync(file) ? readFileSync(file, "utf8") : undefined, rest, name);
      }
      assert.equal(readdirSync(sandbox.share).length, rows.filter(({ rest }) => rest !== undefined).length);
    });
  });
}

/** The comments of the answer files' own resources name the new ones; those of commands stay. */
function asRenamed(text: string): string {
  return text.replace(/(<!-- (?:Used|Managed) by Pulumi: [^/]+\/dev\/)(?=[\w-]+-(?:made|of-people) -->)/g, "$1new-");
}
