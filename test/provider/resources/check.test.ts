import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerFile, asyncCommand } from "../../../provider";
import type { Stored } from "../../../provider/dynamic/dynamic-provider";
import type { AnswerFileInputs } from "../../../provider/resources/answer-file";
import type { AsyncCommandInputs } from "../../../provider/resources/async-command";
import { unknownValue } from "../../../provider/resources/lifecycle";
import { fixtureText } from "../../support/fixtures";

const type = "pulumi-nodejs:dynamic/unattend";

describe("what a program gives", () => {
  let folder: string;
  let path: string;
  let file: Stored<AnswerFileInputs>;
  let command: Stored<AsyncCommandInputs>;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "check-"));
    path = join(folder, "autounattend.xml");
    file = { path, __declaration: { urn: `urn:pulumi:dev::shop::${type}:AnswerFile::file` } };
    command = {
      answerFile: path,
      path: "X:\\a.exe",
      __declaration: { urn: `urn:pulumi:dev::shop::${type}:AsyncCommand::a`, place: 1 },
    };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const wrong = [undefined, null, 5, true, "", " ", [], {}, [null], { a: null }];
  for (const property of [
    "path",
    "description",
    "credentials",
    "pin",
    "pass",
    "architectures",
    "answerFile",
  ] as const) {
    it(`a wrong ${property} of a command is a failure, never a crash`, async () => {
      writeFileSync(path, fixtureText("smallest.xml"));
      for (const value of wrong) {
        const { failures } = await asyncCommand.check({}, { ...command, [property]: value });
        const isOptional = !["path", "answerFile"].includes(property) && (value === undefined || value === null);
        const isFine = isOptional || (property === "pin" && value === 5);
        assert.equal(failures!.length > 0, !isFine, `${property}: ${JSON.stringify(value)}`);
      }
    });
  }
  for (const property of ["path", "content", "settings", "architectures", "hidePasswords", "adopt"] as const) {
    it(`a wrong ${property} of an answer file is a failure, never a crash`, async () => {
      for (const value of wrong) {
        const { failures } = await answerFile.check({}, { ...file, [property]: value });
        const isFine =
          (property !== "path" && (value === undefined || value === null)) ||
          ((property === "adopt" || property === "hidePasswords") && value === true) ||
          (property === "settings" && JSON.stringify(value) === "{}");
        assert.equal(failures!.length > 0, !isFine, `${property}: ${JSON.stringify(value)}`);
      }
    });
  }

  it("may be known only later, everywhere", async () => {
    for (const property of ["path", "description", "credentials", "pin", "pass", "architectures", "answerFile"]) {
      const { failures } = await asyncCommand.check({}, { ...command, [property]: unknownValue });
      assert.deepEqual(failures, [], property);
    }
    for (const property of ["path", "content", "settings", "architectures"]) {
      const { failures } = await answerFile.check({}, { ...file, [property]: unknownValue });
      assert.deepEqual(failures, [], property);
    }
  });

  it("white space is no account", async () => {
    for (const part of ["domain", "username"]) {
      const credentials = { domain: "d", username: "u", password: " ", [part]: " \t" };
      const { failures } = await asyncCommand.check({}, { ...command, credentials });
      assert.match(failures![0]!.reason, /UA106/);
    }
  });

  it("does not stand in a failure if it is secret", async () => {
    for (const [property, value] of Object.entries({ path: "\0S3CRET", pass: "S3CRET", architectures: ["S3CRET"] })) {
      const { failures } = await asyncCommand.check(
        {},
        {
          ...command,
          [property]: value,
          __declaration: { ...command.__declaration, secrets: [property] },
        },
      );
      assert.equal(failures![0]!.property, "");
      assert.doesNotMatch(failures![0]!.reason, /S3CRET/);
    }
  });

  it("two documents of one program at one path are refused before anything is written", async () => {
    const content = fixtureText("smallest.xml");
    assert.deepEqual((await answerFile.check({}, { ...file, content })).failures, []);
    const other = {
      ...file,
      path: join(folder, ".", "autounattend.xml"),
      content,
      __declaration: { urn: file.__declaration.urn.replace("::file", "::other") },
    };
    assert.match(
      (await answerFile.check({}, other)).failures![0]!.reason,
      /UA207 .*: shop\/dev\/file of this program has/,
    );
  });

  it("a command that stands in the document of the same program is refused", async () => {
    const content = fixtureText("one-line.xml");
    await answerFile.check({}, { ...file, content });
    await answerFile.create({ ...file, content });
    const [failure] = (await asyncCommand.check({}, { ...command, path: "X:\\one.exe" })).failures!;
    assert.match(failure!.reason, /UA205 .*: the command stands in the document that shop\/dev\/file publishes/);
    assert.deepEqual((await asyncCommand.check({}, command)).failures, []);
  });

  it("names the path once, also where it is about what stands there", async () => {
    writeFileSync(path, fixtureText("one-line.xml"));
    const [failure] = (await answerFile.check({}, { ...file, content: fixtureText("deployment.xml") })).failures!;
    assert.equal(failure!.reason.split(path).length, 2);
    const [taken] = (await asyncCommand.check({}, { ...command, pin: 1 })).failures!;
    assert.match(taken!.reason, /^UA201 .*autounattend\.xml, windowsPE, amd64, RunAsynchronous: Order 1/);
  });

  it("is checked again once the folder is there", async () => {
    const later = { ...file, path: join(folder, "later", "a.xml") };
    assert.match((await answerFile.check({}, later)).failures![0]!.reason, /UA301/);
    mkdirSync(join(folder, "later"));
    assert.deepEqual((await answerFile.check({}, later)).failures, []);
  });

  it("a document of another stack is not removed with the file's last other user", async () => {
    const content = '<unattend xmlns="urn:schemas-microsoft-com:unattend"></unattend>';
    await answerFile.create({ ...file, content });
    const other = { path, __declaration: { urn: `urn:pulumi:prod::shop::${type}:AnswerFile::file` } };
    await answerFile.create(other);
    await answerFile.delete("", other);
    assert.match(readFileSync(path, "utf8"), /Managed by Pulumi: shop\/dev\/file/);
    await answerFile.delete("", { ...file, content });
    assert.equal(existsSync(path), false);
  });

  it("content for a file that was taken as it was replaces it only with adopt", async () => {
    writeFileSync(path, fixtureText("one-line.xml"));
    await answerFile.create(file);
    const content = fixtureText("cdata.xml");
    await assert.rejects(async () => answerFile.update("", file, { ...file, content }), { code: "UA206" });
    await answerFile.update("", file, { ...file, content, adopt: true });
    assert.match(readFileSync(path, "utf8"), /CDATA/);
  });

  describe("content that is given otherwise than it is recorded", () => {
    const recorded = fixtureText("two-architectures.xml");
    const cases: [string, string, boolean][] = [
      ["in other line ends", recorded.replaceAll("\n", "\r\n"), true],
      ["in another layout", recorded.replaceAll("    ", "\t"), true],
      ["with another comment", recorded.replace("<settings", "<!-- why --><settings"), true],
      ["with another value", recorded.replace("X:\\both.exe", "X:\\two.exe"), false],
      ["with another command", recorded.replace(/<RunAsynchronousCommand[^]*?<\/RunAsynchronousCommand>/, ""), false],
    ];
    for (const [what, content, isSame] of cases) {
      it(`${what}: ${isSame ? "no change" : "a change"}`, async () => {
        const { inputs } = await answerFile.check({ ...file, content: recorded }, { ...file, content });
        assert.equal(inputs!.content, isSame ? recorded : content);
      });
    }

    it("is a change where the recorded one cannot be read any more", async () => {
      const { inputs } = await answerFile.check({ ...file, content: "<a" }, { ...file, content: recorded });
      assert.equal(inputs!.content, recorded);
    });
  });

  describe("what the program still declares stays when a resource of that name goes:", () => {
    const published = (): string | undefined => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
    const replaced: [string, Partial<Stored<AnswerFileInputs>>][] = [
      ["a bare file", {}],
      ["content", { content: fixtureText("smallest.xml") }],
    ];
    for (const [what, args] of replaced) {
      it(`${what}, with a command`, async () => {
        const inputs = { ...file, ...args };
        await answerFile.check({}, inputs);
        const made = await answerFile.create(inputs);
        await asyncCommand.check({}, command);
        const { outs } = await asyncCommand.create(command);
        const before = published();
        // As the engine replaces something: the new one is created, then the old one is deleted.
        await answerFile.create(inputs);
        await asyncCommand.create(command);
        await asyncCommand.delete("", outs!);
        await answerFile.delete("", made.outs!);
        assert.notEqual(before, undefined);
        assert.equal(published(), before);
      });
    }
  });

  it("a command that gets another name and another path of its file at once is taken along", async () => {
    writeFileSync(path, fixtureText("smallest.xml"));
    const named = (name: string): Stored<AsyncCommandInputs> => ({
      ...command,
      __declaration: { ...command.__declaration, urn: command.__declaration.urn.replace(/a$/, name) },
    });
    const [former, renamed] = [named("former"), named("renamed")];
    await asyncCommand.check({}, former);
    const { outs } = await asyncCommand.create(former);
    // As the engine replaces it: once with what it was, then as something new.
    await asyncCommand.check(former, renamed);
    await asyncCommand.check({}, renamed);
    assert.equal((await asyncCommand.create(renamed)).outs!.order, outs!.order);
    await asyncCommand.delete("", outs!);
    const owners = readFileSync(path, "utf8").match(/Managed by Pulumi: \S+/g);
    assert.deepEqual(owners, ["Managed by Pulumi: shop/dev/renamed"]);
  });

  it("a path that an older version took, and this one does not, is another file", async () => {
    const olds = { ...file, path: "\\deploy01\\unattend$\\autounattend.xml" };
    assert.deepEqual(await answerFile.diff("", olds, file), { changes: true, replaces: ["path"] });
  });
});
