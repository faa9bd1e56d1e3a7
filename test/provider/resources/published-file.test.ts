import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncCommand } from "../../../provider";
import type { Stored } from "../../../provider/dynamic/dynamic-provider";
import type { AsyncCommandInputs } from "../../../provider/resources/async-command";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";
import { PublishedFile } from "../../../provider/resources/published-file";
import { fixtureBytes, fixtureText } from "../../support/fixtures";

describe("a published file", () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "published-"));
    path = join(folder, "autounattend.xml");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const command = (
    name: string,
    { place = 1, pin }: { place?: number; pin?: number } = {},
  ): Stored<AsyncCommandInputs> => ({
    answerFile: path,
    path: `X:\\${name}.exe`,
    pin,
    __declaration: { urn: `urn:pulumi:dev::shop::pulumi-nodejs:dynamic/unattend:AsyncCommand::${name}`, place },
  });

  it("of several commands in one commit, only those that cannot be made fail, each with its own error", async () => {
    writeFileSync(path, fixtureText("out-of-order.xml"));
    const inputs = [
      command("a", { place: 1 }),
      command("b", { pin: 3 }),
      command("c", { pin: 99 }),
      command("d", { place: 2 }),
    ];
    const results = await Promise.allSettled(inputs.map((each) => asyncCommand.create(each)));
    assert.deepEqual(
      results.map((result) =>
        result.status === "fulfilled" ? result.value.outs!.order : (result.reason as Error).message,
      ),
      [
        4,
        `UA201 ${path}, windowsPE, amd64, RunAsynchronous: Order 3 is held by a command that Pulumi does not manage. Pin another Order, or leave \`order\` out and the provider allocates a free one`,
        `UA201 ${path}, windowsPE, amd64, RunAsynchronous: Order 99 is held by a command that Pulumi does not manage. Pin another Order, or leave \`order\` out and the provider allocates a free one`,
        5,
      ],
    );
    assert.deepEqual(readdirSync(folder), ["autounattend.xml"]);
  });

  it("a fault of ours fails alone as well", async () => {
    writeFileSync(path, fixtureText("smallest.xml"));
    const parse = AnswerFileDocument.parse.bind(AnswerFileDocument);
    AnswerFileDocument.parse = (text) => parse(text.replace(/X:\\b\.exe</, "$&not XML"));
    try {
      const results = ["a", "b", "c"].map((name, index) => asyncCommand.create(command(name, { place: index + 1 })));
      await assert.rejects(results[1]!, { code: "UA900" });
      assert.deepEqual([(await results[0]!).outs!.order, (await results[2]!).outs!.order], [1, 3]);
    } finally {
      AnswerFileDocument.parse = parse;
    }
    assert.deepEqual(readFileSync(path, "utf8").match(/(?<=<Path>).*(?=<)/g), ["X:\\a.exe", "X:\\c.exe"]);
  });

  for (const name of ["utf-8-bom.xml", "utf-16le.xml", "utf-16be.xml", "windows-1252.xml", "tabs-crlf.xml"]) {
    it(`keeps the encoding of ${name}`, async () => {
      const original = fixtureBytes(name);
      writeFileSync(path, original);
      const inputs = { ...command("a"), description: "Übung €" };
      const { outs } = await asyncCommand.create(inputs);
      const changed = readFileSync(path);
      assert.ok(changed.length > original.length);
      assert.deepEqual(changed.subarray(0, 60), original.subarray(0, 60));
      await asyncCommand.delete("", outs!);
      assert.deepEqual(readFileSync(path), original);
    });
  }

  it("is one for all spellings of its path, and read once for all who look", async () => {
    writeFileSync(path, fixtureText("smallest.xml"));
    const file = PublishedFile.at(path);
    assert.equal(
      PublishedFile.at(join(folder, "..", folder.slice(folder.lastIndexOf("published-")), "autounattend.xml")),
      file,
    );
    const [one, other] = await Promise.all([file.stored(), file.stored()]);
    assert.equal(one, other);
    writeFileSync(path, fixtureText("cdata.xml"));
    assert.equal(await file.stored(), one);
  });

  it("a change sees what stands there when it is made, not what was read before", async () => {
    writeFileSync(path, fixtureText("smallest.xml"));
    await PublishedFile.at(path).stored();
    writeFileSync(path, fixtureText("one-line.xml"));
    const { outs } = await asyncCommand.create(command("a"));
    assert.equal(outs!.order, 2);
    assert.ok(readFileSync(path, "utf8").includes("X:\\one.exe"));
  });

  it("500 commands that come or go in one commit cost one parse to check the result, beside one to read the file", async () => {
    writeFileSync(path, fixtureText("smallest.xml"));
    const parse = AnswerFileDocument.parse.bind(AnswerFileDocument);
    let parses = 0;
    AnswerFileDocument.parse = (text) => {
      parses += 1;
      return parse(text);
    };
    try {
      const places = Array.from({ length: 500 }, (_, index) => index + 1);
      const results = await Promise.all(places.map((place) => asyncCommand.create(command(`c${place}`, { place }))));
      assert.deepEqual(
        results.map(({ outs }) => outs!.order),
        places,
      );
      assert.equal(parses, 2);
      await Promise.all(results.map(({ outs }) => asyncCommand.delete("", outs!)));
      assert.equal(parses, 3);
      assert.equal(readFileSync(path, "utf8"), fixtureText("smallest.xml"));
    } finally {
      AnswerFileDocument.parse = parse;
    }
  });

  it("a command cannot be published where there is no file", async () => {
    await assert.rejects(async () => asyncCommand.create(command("a")), { code: "UA306" });
    assert.deepEqual(readdirSync(folder), []);
  });
});
