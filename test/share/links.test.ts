import assert from "node:assert/strict";
import { existsSync, lstatSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answerFile, asyncCommand } from "../../provider";
import type { Stored } from "../../provider/dynamic/dynamic-provider";
import type { AnswerFileInputs } from "../../provider/resources/answer-file";
import type { AsyncCommandInputs } from "../../provider/resources/async-command";
import { AnswerFile } from "../../sdk";
import { fixtureText } from "../support/fixtures";
import { Operations } from "../support/operations";
import { SambaServer } from "../support/samba";
import { SharedFolder } from "../support/shared-folder";

// What a server follows by itself, no client can see, and a link's name is another one than the file's.
describe("a file with names that only the server knows", () => {
  let shared: SharedFolder;
  before(async () => {
    shared = await SharedFolder.open();
    const { configuration } = shared.reach("smb", "a.xml");
    await answerFile.configure({ config: { get: (key: string) => configuration[key]?.value } as never });
  });
  after(() => shared.close());

  const urn = (kind: string, name: string): string =>
    `urn:pulumi:dev::shop::pulumi-nodejs:dynamic/unattend:${kind}::${name}`;

  // A link is followed by the server.
  const cases: [string, string, string, boolean][] = [
    ["from the file to a link to it", "file", "link", false],
    ["from a link to the file", "link", "file", false],
    ["from the file to a link, of a file that people made", "file", "link", true],
  ];
  for (const [index, [what, before, now, isOfPeople]] of cases.entries()) {
    it(`${what}: what the program has by its new path stays`, async () => {
      const folder = shared.make(`case-${index}`);
      const file = join(folder, "file.xml");
      if (isOfPeople) writeFileSync(file, fixtureText("smallest.xml"));
      const at = (name: string): string => shared.reach("smb", `case-${index}/${name}.xml`).path;
      const fileInputs = (name: string): Stored<AnswerFileInputs> => ({
        path: at(name),
        __declaration: { urn: urn("AnswerFile", `file-${index}`) },
      });
      const inputs = (name: string): Stored<AsyncCommandInputs> => ({
        answerFile: at(name),
        path: "X:\\a.exe",
        __declaration: { urn: urn("AsyncCommand", `a-${index}`), place: 1 },
      });
      // As the engine does it: what has another path is created there, and then removed at the old one.
      const create = async (name: string) => {
        await answerFile.check({}, fileInputs(name));
        const made = await answerFile.create(fileInputs(name));
        await asyncCommand.check({}, inputs(name));
        return { file: made.outs!, command: (await asyncCommand.create(inputs(name))).outs! };
      };
      if (before === "file") await create("file");
      else await answerFile.create(fileInputs("file"));
      symlinkSync("file.xml", join(folder, "link.xml"));
      const first = await create(before);
      await create(now);
      await asyncCommand.delete("", first.command);
      await answerFile.delete("", first.file);

      assert.match(readFileSync(join(folder, `${now}.xml`), "utf8"), /shop\/dev\/a-\d/);
      assert.equal(lstatSync(join(folder, `${now}.xml`)).isSymbolicLink(), false);
      if (isOfPeople) assert.equal(readFileSync(file, "utf8"), fixtureText("smallest.xml"));
      else assert.equal(existsSync(join(folder, `${before}.xml`)), false);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.endsWith(".lock")),
        [],
      );
    });
  }

  it("two documents of one program in one file, by two shares of its folder: the second one is refused", async () => {
    shared.make("documents");
    const inputs = (name: string, share: string, fixture: string): Stored<AnswerFileInputs> => ({
      path: SambaServer.unc("documents/a.xml", share),
      content: fixtureText(fixture),
      __declaration: { urn: urn("AnswerFile", name) },
    });
    const first = inputs("one", "share", "smallest.xml");
    assert.deepEqual((await answerFile.check({}, first)).failures, []);
    await answerFile.create(first);
    const { failures } = await answerFile.check({}, inputs("other", "again", "deployment.xml"));
    assert.match(failures![0]!.reason, /UA207 .*shop\/dev\/one publishes this document with other content/);
  });

  it("two documents of one program change places in one update", async () => {
    shared.make("places");
    const { configuration } = shared.reach("smb", "a.xml");
    const stack = new Operations("shop", "dev", configuration);
    const places = (one: string, other: string) => (): void => {
      for (const [name, at, fixture] of [
        ["one", one, "smallest.xml"],
        ["other", other, "deployment.xml"],
      ] as const) {
        const path = SambaServer.unc(`places/${at}.xml`);
        new AnswerFile(name, { path, content: fixtureText(fixture) });
      }
    };
    await stack.up(places("a", "b"));
    await stack.up(places("b", "a"));
    for (const [at, name] of Object.entries({ a: "other", b: "one" })) {
      const published = readFileSync(join(shared.directory, "places", `${at}.xml`), "utf8");
      assert.match(published, new RegExp(`Managed by Pulumi: shop/dev/${name} `));
    }
    assert.deepEqual((await stack.preview(places("b", "a"))).changes, {});
  });
});
