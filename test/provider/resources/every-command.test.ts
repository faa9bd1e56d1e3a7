import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { UnattendError } from "../../../provider/errors";
import { inputsOf } from "../../../provider/unattend/model/command-fields";
import type { CommandList as StoredList, StoredCommand } from "../../../provider/unattend/model/command-list";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";
import { decode } from "../../../provider/xml/encoding";
import { AnswerFile, CommandList } from "../../../sdk";
import { furtherFiles } from "../../support/answer-files";
import { fixtureNames, fixturePath } from "../../support/fixtures";
import { Operations } from "../../support/operations";
import { withoutComments } from "../../support/without-comments";

const files = [...fixtureNames.map(fixturePath), ...furtherFiles];

/** A command as a program declares it; nothing else is known of it here. */
type Declared = Record<string, unknown> & { readonly name: string };

/** A list of a file, with all of its commands. */
interface Listed {
  readonly pass: string;
  readonly list: string;
  readonly commands: readonly Declared[];
}

/** All commands of all lists, as a program would declare them: list by list, in the sequence in which Windows runs them. */
function declareAll(document: AnswerFileDocument): Listed[] {
  const lists = document.lists.filter(({ commands }) => commands.length > 0);
  const places = [...new Set(lists.map(({ kind, pass }) => `${pass} ${kind.list}`))];
  return places.map((place) => {
    const ofPlace = lists.filter(({ kind, pass }) => `${pass} ${kind.list}` === place);
    const [{ pass, kind }] = ofPlace as [StoredList];
    return { pass, list: kind.list, commands: ofPlace.flatMap(declareList) };
  });
}

function declareList({ kind, pass, architecture, commands }: StoredList): Declared[] {
  return [...commands]
    .sort((a, b) => a.order! - b.order!)
    .map(({ fields }, index) => ({
      name: `${pass}-${kind.list}-${architecture}-${index + 1}`,
      architectures: [architecture],
      ...inputsOf(kind, fields),
    }));
}

/** What a program cannot declare as it stands: the reasons, by how many files. */
function reasonNotToDeclare(lists: readonly StoredList[]): string | undefined {
  const commands = lists.flatMap((list) => list.commands);
  if (commands.length === 0) return "no commands";
  const isSequence = (own: readonly StoredCommand[]): boolean => {
    const orders = own.flatMap(({ order }) => order ?? []);
    return orders.length === own.length && new Set(orders).size === own.length;
  };
  if (!lists.every((list) => isSequence(list.commands))) return "an Order is missing, or there twice";
  if (commands.some(({ fields }) => fields.run === "")) return "a command without a command line";
  return undefined;
}

describe("every command of every list", () => {
  const counts = { files: 0, lists: 0, commands: 0 };
  const left: Record<string, number> = {};
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "every-"))));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    if (furtherFiles.length > 0) console.log({ ...counts, left });
  });

  const asCommands = (path: string, lists: readonly Listed[]) => (): void => {
    const commands: Record<string, Record<string, readonly Declared[]>> = {};
    for (const { pass, list, commands: own } of lists) (commands[pass] ??= {})[list] = own;
    new AnswerFile("file", { path, commands });
  };
  const asLists = (path: string, lists: readonly Listed[]) => (): void => {
    const answerFile = new AnswerFile("file", { path });
    for (const { pass, list, commands } of lists) {
      new CommandList(`${pass}-${list}`, { answerFile, pass, list, commands } as never);
    }
  };

  for (const file of files) {
    const bytes = readFileSync(file);
    const document = read(bytes);
    const reason = typeof document === "string" ? document : reasonNotToDeclare(document.lists);
    if (reason || typeof document === "string") {
      left[reason!] = (left[reason!] ?? 0) + 1;
      continue;
    }
    for (const [what, declare] of Object.entries({ "by `commands`": asCommands, "by CommandLists": asLists })) {
      it(`${basename(file)}, ${what}: is taken over as it stands, grows at all ends, and leaves what was there`, async () => {
        const path = join(folder, basename(file));
        const text = (): string => decode(readFileSync(path)).text;
        const original = decode(bytes).text;
        writeFileSync(path, bytes);
        const lists = declareAll(document);
        if (what.startsWith("by `")) {
          counts.files += 1;
          counts.lists += lists.length;
          counts.commands += lists.reduce((sum, { commands }) => sum + commands.length, 0);
        }

        const stack = new Operations();
        const program = declare(path, lists);
        const { words, failures } = await stack.preview(program);
        assert.deepEqual(failures, []);
        for (const line of Object.values(words).flat().join("\n").split("\n")) {
          assert.match(line, /stands there already|^UA\d{3} |findings$|^and \d+ more|^$/);
        }
        await stack.up(program);
        assert.equal(withoutComments(text()), original);
        assert.deepEqual((await stack.preview(program)).changes, {});

        const grown = lists.map((each) => ({ ...each, commands: grow(each) }));
        await stack.up(declare(path, grown));
        assert.deepEqual((await stack.preview(declare(path, grown))).changes, {});
        const standing = AnswerFileDocument.parse(text());
        for (const list of standing.lists.filter(({ commands }) => commands.length > 0)) {
          const expected = grown
            .find(({ pass, list: name }) => pass === list.pass && name === list.kind.list)!
            .commands.filter(({ architectures }) => (architectures as string[]).includes(list.architecture));
          const inOrder = [...list.commands].sort((a, b) => a.order! - b.order!);
          assert.deepEqual(
            inOrder.map(({ owner }) => owner!.command),
            expected.map(({ name }) => name),
          );
        }

        await stack.up(program);
        await stack.destroy();
        const remaining = AnswerFileDocument.parse(text());
        assert.deepEqual(
          remaining.lists.flatMap((list) => list.commands),
          [],
          "taken over is the program's, and goes with it",
        );
      });
    }
  }
});

function read(bytes: Buffer): AnswerFileDocument | string {
  try {
    return AnswerFileDocument.parse(decode(bytes).text);
  } catch (error) {
    if (error instanceof UnattendError) return error.code;
    throw error;
  }
}

/** A list with a command more at its beginning, in its middle, and at its end, for each architecture. */
function grow({ commands }: Listed): Declared[] {
  const architectures = [...new Set(commands.map((command) => String(command.architectures)))];
  return architectures.flatMap((name) => {
    const own = commands.filter((command) => String(command.architectures) === name);
    const runs = "path" in own[0]! ? "path" : "commandLine";
    const added = (where: string): Declared => ({
      name: `${own[0]!.name}-${where}`,
      architectures: [name],
      [runs]: `C:\\added\\${where}.cmd`,
    });
    const middle = Math.ceil(own.length / 2);
    return [added("first"), ...own.slice(0, middle), added("middle"), ...own.slice(middle), added("last")];
  });
}
