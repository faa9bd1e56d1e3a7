import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, it } from "mocha";
import { parseAllDocuments } from "yaml";
import { errorTitles } from "../../provider/errors";
import { ruleCodes } from "../../provider/unattend/rules";
import { checkout } from "../support/checkout";
import { blocksOf, fileOf } from "../support/markdown";
import { pages } from "../support/pages";

/**
 * test/guides/pages.test.ts runs programs and commands, and compares with what pages show of the output and of files. What is in
 * other languages is an example, which a test runs.
 */
const languages = ["ts", "sh", "text", "xml", "yaml", "python", "go"];

const docs = resolve(__dirname, "..", "..", "docs");
const troubleshooting = readFileSync(join(docs, "troubleshooting.md"), "utf8");

describe("the pages", () => {
  for (const [name, path] of pages) {
    const text = readFileSync(path, "utf8");

    it(`${name} has blocks of languages that the tests look after`, () => {
      const others = blocksOf(text).filter(({ language }) => !languages.includes(language));
      assert.deepEqual(others, []);
    });

    it(`${name} has YAML that can be read`, () => {
      const yaml = blocksOf(text).filter(({ language }) => language === "yaml");
      const errors = yaml.flatMap(({ code }) => parseAllDocuments(code).flatMap((document) => document.errors));
      assert.deepEqual(errors, []);
    });

    it(`${name} shows examples as they are, and nothing else in a language that no page runs`, () => {
      for (const block of blocksOf(text)) {
        const file = fileOf(block);
        if (file?.path.startsWith("examples/")) {
          assert.equal(file.text, readFileSync(join(checkout, file.path), "utf8"));
        } else assert.ok(!["python", "go"].includes(block.language), `line ${block.line}`);
      }
    });

    it(`${name} leads to what is there`, () => {
      const targets = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target]) => target!);
      const lost = targets.filter((target) => !leadsSomewhere(path, target));
      assert.deepEqual(lost, []);
    });

    it(`${name} names codes that there are`, () => {
      const unknown = (text.match(/\bUA\d{3}\b/g) ?? []).filter((code) => !(code in errorTitles));
      assert.deepEqual(unknown, []);
    });
  }

  it("explain each code once: rules on their own page, all other errors under troubleshooting", () => {
    const others = Object.entries(errorTitles).filter(([code]) => !(ruleCodes as readonly string[]).includes(code));
    assert.deepEqual(
      headings(troubleshooting).filter((heading) => heading.startsWith("UA")),
      others.map(([code, title]) => `${code}: ${title}`),
    );
  });
});

function leadsSomewhere(from: string, target: string): boolean {
  const [file, anchor] = target.split("#");
  const path = file ? join(dirname(from), file) : from;
  if (!existsSync(path)) return false;
  return anchor === undefined || headings(readFileSync(path, "utf8")).map(anchorOf).includes(anchor);
}

function headings(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);
}

/** As code hosts make it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number} _-]/gu, "")
    .replaceAll(" ", "-");
}
