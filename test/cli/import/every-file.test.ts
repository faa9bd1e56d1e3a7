import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import * as prettier from "prettier";
import { forms } from "../../../cli/import/import";
import { languages } from "../../../cli/import/project";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";
import { decode } from "../../../provider/xml/encoding";
import { furtherFiles } from "../../support/answer-files";
import { checkout } from "../../support/checkout";
import { fixtureNames, fixturePath } from "../../support/fixtures";
import { importedTypeFaults, importProgram, type ImportedProgram } from "../../support/imported-program";
import { Operations } from "../../support/operations";
import { withoutComments } from "../../support/without-comments";

const files = [...fixtureNames.map(fixturePath), ...furtherFiles].filter((path) => path.endsWith(".xml"));

describe("every answer file", () => {
  let folder: string;
  const programs: ImportedProgram[] = [];
  const counts: Record<string, number> = {};
  const reasons: string[] = [];
  before(() => (folder = mkdtempSync(join(tmpdir(), "import-"))));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    if (furtherFiles.length > 0) console.log(counts, reasons);
  });

  const count = (what: string, number = 1): void => void (counts[what] = (counts[what] ?? 0) + number);

  const ways = languages.flatMap((language) => forms.map((as) => [language, as] as const));
  for (const [language, as] of ways) {
    const way = `${as}, ${language}`;
    for (const given of [...files.map((file) => [file]), files]) {
      const what = given.length === 1 ? basename(given[0]!) : "all in one program";
      it(`${what}, as ${way}: comes under a program without a change but comments, and leaves it again`, async () => {
        const share = join(folder, way, what, "share");
        mkdirSync(share, { recursive: true });
        const paths = given.map((file) => join(share, basename(file)));
        paths.forEach((path, index) => writeFileSync(path, readFileSync(given[index]!)));
        const out = join(folder, way, what, "program");
        const program = await importProgram([share], out, as, language).catch((error: NodeJS.ErrnoException) => {
          if (error.code === "ENOENT") return undefined;
          throw error;
        });
        if (!program) return count(`${way}: no program`);
        programs.push(program);
        const { imported } = program;
        if (given.length === 1) {
          count(`${way}: files`);
          count(
            `${way}: commands`,
            imported.files.flatMap(({ lists }) => lists.flatMap(({ commands }) => commands)).length,
          );
          reasons.push(...imported.instead.map(({ path, reason }) => `${way}: ${basename(path)}: ${reason}`));
          for (const { left } of imported.files)
            reasons.push(...left.map(({ kind, reason }) => `${way}: ${what}: ${kind.list}: ${reason}`));
        }

        const stack = new Operations();
        const { words, failures } = await stack.preview(program.run);
        assert.deepEqual(failures, []);
        for (const line of Object.values(words).flat().join("\n").split("\n")) {
          assert.match(
            line,
            /stands there already|stays as it is|ownership comment|^UA\d{3} |findings$|^and \d+ more|^$/,
          );
        }
        await stack.up(program.run);
        const isManaged: boolean[] = [];
        paths.forEach((path, index) => {
          const [before, now] = [given[index]!, path].map((file) => decode(readFileSync(file)));
          assert.equal(withoutComments(now!.text), before!.text, path);
          assert.deepEqual(now!.encoding, before!.encoding);
          isManaged.push(now!.text !== before!.text);
        });
        assert.deepEqual((await stack.preview(program.run)).changes, {});

        await stack.destroy();
        paths.forEach((path, index) => {
          const before = decode(readFileSync(given[index]!)).text;
          const isDocument = imported.documents.some((document) => document.path === path);
          const expected = isDocument ? before : withoutManaged(before, imported, path);
          const [now, then] = [decode(readFileSync(path)).text, expected].map((text) =>
            isDocument ? text : text.replace(/\s+/g, ""),
          );
          assert.equal(now, then, path);
        });
      });
    }
  }

  it("gives programs that compile", () => {
    assert.equal(importedTypeFaults(programs), "");
  });

  it("gives programs that are laid out as Prettier does it", async () => {
    const options = (await prettier.resolveConfig(join(checkout, "package.json"))) ?? {};
    for (const { source } of programs.filter(({ language }) => language === "typescript")) {
      assert.equal(source, await prettier.format(source, { ...options, parser: "typescript" }));
    }
  });

  it("gives programs, with what is beside them, that have no password in them", () => {
    for (const { folder: out, imported } of programs) {
      for (const file of readdirSync(out, { recursive: true, withFileTypes: true })) {
        if (!file.isFile()) continue;
        const text = readFileSync(join(file.parentPath, file.name), "utf8");
        for (const secret of imported.secrets) {
          // What is the name of an account as well stands there as that.
          const isCommon = /^(?:vagrant|administrator)$/i.test(secret.reveal());
          assert.ok(isCommon || !text.includes(secret.reveal()), `${out}/${file.name}: ${secret.key}`);
        }
      }
    }
  });
});

/** What a program leaves that took the commands of these lists over. */
function withoutManaged(text: string, { files: declared }: ImportedProgram["imported"], path: string): string {
  const lists = declared.find((file) => file.path === path)?.lists ?? [];
  if (lists.length === 0) return text;
  const document = AnswerFileDocument.parse(text);
  const gone = document.lists
    .filter(({ kind, pass }) => lists.some((list) => list.kind === kind && list.pass === pass))
    .flatMap(({ commands }) => commands.map(({ element }) => element))
    .sort((a, b) => b.start - a.start);
  return gone.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
