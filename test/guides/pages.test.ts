import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "mocha";
import { blocksOf, fileOf, type Block } from "../support/markdown";
import { pages } from "../support/pages";
import { Sandbox } from "../engine/support/engine";
import { PageRun, type Ended } from "../engine/support/page-run";
import { typeFaults } from "../engine/support/type-faults";

// On Windows UNC paths go to the server that they name.
if (process.platform !== "win32") {
  describe("the pages", () => {
    let sandbox: Sandbox;
    const programs: Record<string, string>[] = [];

    beforeEach(() => {
      sandbox = new Sandbox("directory");
    });

    afterEach(() => sandbox.remove());

    for (const [name, path] of pages) {
      const blocks = blocksOf(readFileSync(path, "utf8"));
      if (!blocks.some(isRun)) continue;

      it(`${name}: what it says can be done, and gives what it shows`, async () => {
        const isInstalledByPage = blocks.some(({ code }) => code.startsWith("npm install "));
        const run = await PageRun.begin(sandbox, { isInstalledByPage });
        let last: Ended = { output: "", code: 0 };
        for (const [index, block] of blocks.entries()) {
          const place = `${name}, line ${block.line}`;
          const rest = blocks.slice(index + 1);
          const file = fileOf(block);
          if (block.language === "sh") {
            last = await run.shell(block.code);
            assert.ok(last.code === 0 || showsError(rest[0]), `${place}: ends with ${last.code}\n${last.output}`);
          } else if (block.language === "ts") {
            assert.ok(runsProgram(rest), `${place}: no command runs this program`);
            run.write(file?.path ?? "index.ts", block.code);
          } else if (file) {
            run.write(file.path, file.text);
          } else if (block.language === "text") {
            for (const part of shownParts(block)) assertContains([last.output], part, place);
          } else if (block.language === "xml") {
            assertContains(run.published(), block.code, place);
          }
        }
        programs.push(...run.programs);
      });
    }

    it("the programs of all pages have the right types", async () => {
      assert.ok(programs.length > 0, "no page has a program");
      assert.deepEqual((await typeFaults(programs)).filter(Boolean), []);
    });
  });
}

function isRun({ language }: Block): boolean {
  return language === "ts" || language === "sh";
}

/** True if a program is run before the page shows another one. */
function runsProgram(rest: readonly Block[]): boolean {
  const next = rest.findIndex(({ language }) => language === "ts");
  return rest
    .slice(0, next < 0 ? undefined : next)
    .some(
      ({ language, code }) => language === "sh" && /^(pulumi (-C \S+ )?(preview|up)|npx (mocha|tsc))\b/m.test(code),
    );
}

/** A command may fail where the page shows with which error, or what the compiler says. */
function showsError(next: Block | undefined): boolean {
  return next?.language === "text" && /UA\d{3}|error TS\d+/.test(next.code);
}

/** What a page shows of an output: paragraphs, whose sequence is the engine's; … stands for anything. */
function shownParts({ code }: Block): string[] {
  return code.split(/…|\n{2,}/);
}

/** Layout apart, and times. */
function assertContains(texts: readonly string[], part: string, place: string): void {
  const plain = (text: string): string =>
    text
      .replaceAll(/\d+(\.\d+)?m?s\b/g, "1s")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .join("\n");
  const isThere = texts.some((text) => plain(text).includes(plain(part)));
  assert.ok(isThere, `${place}: not found\n${part}\nin\n${texts.join("\n")}`);
}
