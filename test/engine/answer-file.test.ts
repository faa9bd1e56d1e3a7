import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand, type AnswerFileArgs, type AsyncCommandArgs } from "../../sdk";
import { fixtureBytes, fixtureNames, fixtureText } from "../support/fixtures";
import { rowOf, rowsToTry, Sandbox, type Run, type TestStack } from "./support/engine";

/** An answer file and its commands, as a version of a program declares them. */
interface Declared {
  /** In the share; `<id>.xml` if not given. */
  readonly name?: string;
  /** How the program writes the path. */
  readonly spell?: (path: string) => string;
  readonly file?: Omit<AnswerFileArgs, "path">;
  readonly commands?: Record<string, Partial<AsyncCommandArgs>>;
}

/** What becomes of an answer file, from its first publishing to its end. */
interface Life {
  /** What the names of its file and resources begin with. */
  readonly id: string;
  readonly what: string;
  /** What stands there before. */
  readonly stands?: Buffer;
  readonly first: Declared;
  /** What the program declares later. */
  readonly later?: Declared;
  /** What that changes, and what is said of it. */
  readonly changes?: Record<string, string>;
  readonly words?: Record<string, RegExp>;
  /** Looks at the file as it is published in the end. */
  readonly published?: (text: string) => void;
  /** What a hand makes of it then; undefined: removes it. */
  readonly edit?: (text: string) => string | undefined;
  /** Looks at what is left when it is destroyed; by default that is what stood there before. */
  readonly left?: (text: string | undefined) => void;
}

const ofFixture = (name: string): Life => ({
  id: `fixture-${name.replace(".xml", "")}`,
  what: `${name}: destroy gives back its bytes`,
  stands: fixtureBytes(name),
  first: {
    commands: {
      a: { description: "Ä", credentials: { domain: "FABRIKAM", username: "svc", password: "p&ss <ö>" } },
      b: { pass: "specialize", architectures: ["amd64", "x86"] },
    },
  },
});

const fixtures = rowsToTry(fixtureNames, (name) => ["tabs-crlf.xml", "utf-16le.xml"].includes(name));

const otherLayout = fixtureText("two-architectures.xml").replaceAll("    ", "\t");

const lives: Life[] = [
  ...fixtures.map(ofFixture),
  {
    id: "layout",
    what: "content that differs in layout only: nothing but the comment is written",
    stands: Buffer.from(otherLayout),
    first: { file: { content: fixtureText("two-architectures.xml") } },
    published: (text) => assert.equal(text.replace("<!-- Managed by Pulumi: shop/dev/layout -->\n", ""), otherLayout),
  },
  {
    id: "content",
    what: "content: published, changed with the commands of all stacks carried over, and gone in the end",
    first: { file: { content: fixtureText("out-of-order.xml") }, commands: { a: {} } },
    later: { file: { content: fixtureText("tabs-crlf.xml") }, commands: { a: {} } },
    changes: { file: "update" },
    words: { file: /EnableNetwork: none → "true"/ },
    published: (text) => {
      assert.match(text, /Managed by Pulumi: shop\/dev\/content-a -->\r\n.*\r\n.*<Order>4</);
      assert.match(text, /Managed by Pulumi: office\/dev\/content-z -->\r\n.*\r\n.*<Order>50</);
    },
  },
  {
    id: "move",
    what: "a path that changes: published at the new one, then gone from the old one",
    first: { commands: { a: {} } },
    later: { name: "moved/move.xml", commands: { a: {} } },
    changes: { file: "delete-replaced", a: "delete-replaced" },
    published: (text) => assert.match(text, /Managed by Pulumi: shop\/dev\/move-a/),
  },
  {
    id: "spelling",
    what: "another spelling of the same path: no move",
    first: { name: "moved/spelling.xml", commands: { a: {} } },
    later: { name: "moved/spelling.xml", spell: otherSpelling, commands: { a: {} } },
    changes: { file: "update" },
  },
  {
    id: "places",
    what: "a command that moves between passes and architectures moves in place",
    stands: fixtureBytes("two-architectures.xml"),
    first: { commands: { a: { architectures: ["x86"] }, b: {} } },
    later: { file: { architectures: ["amd64"] }, commands: { a: { pass: "specialize" }, b: {} } },
    changes: { file: "update", a: "update", b: "update" },
    words: { b: /windowsPE, x86, RunAsynchronous, Order 4: will be removed/ },
  },
  {
    id: "shared",
    what: "destroy leaves a file in which something of somebody else's is",
    first: { commands: { a: {} } },
    edit: (text) => text.replace("</settings>", '</settings><settings pass="generalize"/>'),
    left: (text) => {
      assert.match(text!, /<settings pass="generalize"\/>/);
      assert.doesNotMatch(text!, /Managed by|RunAsynchronous/);
    },
  },
  {
    id: "gone",
    what: "destroy tolerates what is gone",
    first: { commands: { a: {}, b: {} } },
    edit: () => undefined,
  },
];

// Each row has an answer file of its own, and all rows go through the engine together: a run of it costs seconds.
describe("answer files", () => {
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  const fileOf = (id: string, { name = `${id}.xml` }: Declared): string => join(sandbox.share, name);
  const bytesOf = (file: string): Buffer | undefined => (existsSync(file) ? readFileSync(file) : undefined);

  const declare = (id: string, { name = `${id}.xml`, spell = (path) => path, file, commands = {} }: Declared): void => {
    const answerFile = new AnswerFile(id, { path: spell(sandbox.path(name)), ...file });
    for (const [command, args] of Object.entries(commands)) {
      new AsyncCommand(`${id}-${command}`, { answerFile, path: `X:\\${command}.exe`, ...args });
    }
  };
  const program =
    (declared: Record<string, Declared>): PulumiFn =>
    // eslint-disable-next-line @typescript-eslint/require-await
    async () => {
      for (const [id, each] of Object.entries(declared)) declare(id, each);
    };
  const version = (of: (life: Life) => Declared): PulumiFn =>
    program(Object.fromEntries(lives.map((life) => [life.id, of(life)])));
  const last = ({ first, later = first }: Life): Declared => later;

  describe("from their first publishing to their end", () => {
    const published = new Map<string, Buffer | undefined>();
    const left = new Map<string, Buffer | undefined>();
    let firstPreview: Run, up: Run, preview: Run, previewOfOther: Run;

    before(async () => {
      mkdirSync(join(sandbox.share, "moved"));
      for (const { id, first, stands } of lives) if (stands) writeFileSync(fileOf(id, first), stands);
      const stack = await sandbox.stack(
        "shop",
        "dev",
        version(({ first }) => first),
      );
      await stack.up();
      const other = await sandbox.stack("office", "dev", program({ content: { commands: { z: { order: 50 } } } }));
      await other.up();
      firstPreview = await stack.preview();
      stack.program = version(last);
      up = await stack.up();
      [preview, previewOfOther] = await Promise.all([stack.preview(), other.preview()]);
      for (const life of lives) published.set(life.id, bytesOf(fileOf(life.id, last(life))));
      await other.destroy();
      for (const life of lives) {
        if (!life.edit) continue;
        const file = fileOf(life.id, last(life));
        const edited = life.edit(readFileSync(file, "utf8"));
        if (edited === undefined) rmSync(file);
        else writeFileSync(file, edited);
      }
      await stack.destroy();
      for (const life of lives) left.set(life.id, bytesOf(fileOf(life.id, last(life))));
    });

    for (const life of lives) {
      const { id, what, stands, changes = {}, words = {} } = life;
      it(what, () => {
        assert.deepEqual(rowOf(firstPreview, id).changes, {});
        assert.notDeepEqual(published.get(id), stands, "nothing is published");
        life.published?.(published.get(id)!.toString());
        assert.deepEqual(rowOf(up, id).changes, changes);
        for (const [name, said] of Object.entries(words)) assert.match(rowOf(up, id).words[name]!, said);
        assert.deepEqual(rowOf(preview, id).changes, {});
        if (life.left) life.left(left.get(id)?.toString());
        else assert.deepEqual(left.get(id), stands);
      });
    }

    it("nothing changes for another stack with a command in a document that is published anew", () => {
      assert.deepEqual(previewOfOther.changes, {});
    });

    it("nothing else is left", () => {
      const expected = lives.flatMap(({ id, stands, left }) => (stands || left ? [`${id}.xml`] : []));
      assert.deepEqual(readdirSync(sandbox.share).sort(), [...expected, "moved"].sort());
      assert.deepEqual(readdirSync(join(sandbox.share, "moved")), []);
    });
  });

  describe("with content, where something else stands", () => {
    const content = fixtureText("cdata.xml").replace(/\s*<Description *\/>|\s*<Description><\/Description>/, "");
    const different = fileOf("different", {});
    let stack: TestStack;
    before(async () => {
      writeFileSync(different, fixtureText("one-line.xml"));
      stack = await sandbox.stack("shop", "prod", () => Promise.resolve());
    });

    it("a different file is refused", async () => {
      stack.program = program({ different: { file: { content }, commands: { a: {} } } });
      const { errors } = await stack.failing(() => stack.up());
      assert.match(errors, /UA206 .*different\.xml: a different answer file is there .*Set `adopt: true`/);
      assert.equal(readFileSync(different, "utf8"), fixtureText("one-line.xml"));
    });

    it("and replaced if the program adopts it", async () => {
      stack.program = program({ different: { file: { content, adopt: true }, commands: { a: {} } } });
      await stack.up();
      assert.match(readFileSync(different, "utf8"), /<!\[CDATA\[cmd \/c "a & b"\]\]>/);
      assert.deepEqual((await stack.preview()).changes, {});
    });

    it("a document that another stack publishes with other content is refused", async () => {
      const before = readFileSync(different, "utf8");
      const other = { different: { file: { content: fixtureText("deployment.xml"), adopt: true } } };
      const second = await sandbox.stack("office", "prod", program(other));
      const { errors } = await second.failing(() => second.up());
      assert.match(errors, /UA207 .*shop\/prod\/different publishes this document/);
      assert.equal(readFileSync(different, "utf8"), before);
    });

    it("destroy leaves the adopted document", async () => {
      await stack.destroy();
      assert.equal(readFileSync(different, "utf8"), content);
    });
  });
});

/** By SMB, letter case and the kind of slash make no difference; in a directory, where a path wanders does not. */
function otherSpelling(path: string): string {
  return path.startsWith("\\\\")
    ? path.toUpperCase().replaceAll("\\", "/")
    : path.replace("/moved/", "/moved/../moved//");
}
