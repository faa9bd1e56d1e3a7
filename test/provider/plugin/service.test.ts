import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unknownValue } from "../../../provider/resources/lifecycle";
import { ProviderProcess, secret, type Calls, type Properties } from "../../support/provider-calls";

describe("the plugin", () => {
  let folder: string;
  let path: string;
  let words: string[];
  let provider: ProviderProcess;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "plugin-"));
    path = join(folder, "a.xml");
    words = [];
    provider = new ProviderProcess({}, (_urn, said) => words.push(said));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const callsFor = (type: string, name = "a"): Calls =>
    provider.callsFor(`urn:pulumi:dev::shop::unattend:index:${type}::${name}`);
  const [file, command, list] = ["AnswerFile", "AsyncCommand", "CommandList"] as const;
  /** Creates a resource, as in an update or in its preview. */
  const create = async (type: string, given: Properties, isPreview = false): Promise<Properties> => {
    const { inputs, failures } = await callsFor(type).check({}, given);
    assert.deepEqual(failures, []);
    return callsFor(type).publish(inputs, undefined, isPreview);
  };
  const commands = [
    { name: "first", path: "C:\\first.cmd" },
    { name: "second", path: "C:\\second.cmd" },
  ];

  describe("knows in the preview of what is new", () => {
    const foreseen: [string, () => [string, Properties], Properties][] = [
      [
        "the Orders of an AnswerFile's commands",
        () => [file, { path, commands: { specialize: { RunSynchronous: commands } } }],
        { orders: { first: 1, second: 2 }, sha256: unknownValue },
      ],
      [
        "those of a CommandList",
        () => [list, { answerFile: path, pass: "specialize", list: "RunSynchronous", commands, from: 10 }],
        { orders: { first: 10, second: 11 } },
      ],
      ["that of an AsyncCommand", () => [command, { answerFile: path, path: "X:\\a.exe" }], { order: 1 }],
      ["the pinned one", () => [command, { answerFile: path, path: "X:\\a.exe", order: 7 }], { order: 7 }],
      [
        "not that of a command whose pin comes later",
        () => [command, { answerFile: path, path: "X:\\a.exe", order: unknownValue }],
        { order: unknownValue },
      ],
      [
        "nor any, while it is not known which commands there are",
        () => [file, { path, commands: { specialize: { RunSynchronous: unknownValue } } }],
        { orders: unknownValue, sha256: unknownValue },
      ],
    ];
    for (const [what, resource, expected] of foreseen) {
      it(what, async () => {
        writeFileSync(path, '<unattend xmlns="urn:schemas-microsoft-com:unattend"/>');
        const before = readFileSync(path, "utf8");
        const outputs = await create(...resource(), true);
        const names = Object.keys(expected);
        assert.deepEqual(Object.fromEntries(names.map((name) => [name, outputs[name]])), expected);
        assert.equal(readFileSync(path, "utf8"), before);
      });
    }
  });

  describe("gives back as secrets", () => {
    const credentials = { domain: "D", username: "U", password: "hidden" };
    const marked = { ...credentials, password: secret("hidden") };
    const content = '<unattend xmlns="urn:schemas-microsoft-com:unattend"><Password/></unattend>';
    const settings = {
      oobeSystem: { "Microsoft-Windows-Shell-Setup": { UserAccounts: { AdministratorPassword: { Value: "hidden" } } } },
    };
    const cases: [string, () => [string, Properties], Properties][] = [
      ["a plain password", () => [command, { answerFile: path, path: "x", credentials }], { credentials: marked }],
      [
        "credentials that are secret as a whole",
        () => [command, { answerFile: path, path: "x", credentials: secret(credentials) }],
        { credentials: secret(marked) },
      ],
      [
        "whatever came as one",
        () => [command, { answerFile: path, path: secret("hidden") }],
        { path: secret("hidden") },
      ],
      [
        "what came as one in an array of commands",
        () => [
          list,
          {
            answerFile: path,
            pass: "specialize",
            list: "RunSynchronous",
            commands: [commands[0], { ...commands[1], description: secret("hidden") }],
          },
        ],
        { commands: [commands[0], { ...commands[1], description: secret("hidden") }] },
      ],
      ["content with a password in it", () => [file, { path, content, adopt: true }], { content: secret(content) }],
      [
        "passwords in settings",
        () => [file, { path, settings, adopt: true }],
        {
          settings: {
            oobeSystem: {
              "Microsoft-Windows-Shell-Setup": { UserAccounts: { AdministratorPassword: secret({ Value: "hidden" }) } },
            },
          },
        },
      ],
    ];
    for (const [what, resource, expected] of cases) {
      it(what, async () => {
        writeFileSync(path, '<unattend xmlns="urn:schemas-microsoft-com:unattend"/>');
        const [type, given] = resource();
        const { inputs } = await callsFor(type).check({}, given);
        const outputs = await callsFor(type).publish(inputs, undefined, false);
        const now = (await callsFor(type).read({ inputs, outputs }))!;
        for (const properties of [inputs, outputs, now.inputs, now.outputs]) {
          const names = Object.keys(expected);
          assert.deepEqual(Object.fromEntries(names.map((name) => [name, properties[name]])), expected);
        }
        assert.doesNotMatch(words.join(), /hidden/);
      });
    }
  });

  describe("refuses", () => {
    const refused: [string, () => [string, Properties], RegExp][] = [
      ["an AnswerFile without a path", () => [file, {}], /^UA105: `path` is missing, or no text\. \w/],
      ["a command without a file", () => [command, { path: "x" }], /^UA105: `answerFile` is missing, or no text\. \w/],
      ["a path that is a number", () => [file, { path: 5 }], /^UA105: `path` is missing, or no text\. \w/],
    ];
    for (const [what, resource, error] of refused) {
      it(what, async () => {
        const [type, given] = resource();
        const { failures } = await callsFor(type).check({}, given);
        assert.match(failures.join("\n"), error);
      });
    }
  });

  describe("takes its settings", () => {
    const variable = "UNATTEND_SMB_PORT";
    afterEach(() => delete process.env[variable]);

    const cases: [string, Properties, string | undefined, string][] = [
      ["as they are given", { smbPort: "0" }, undefined, "unattend:smbPort"],
      ["also as the numbers that they are", { smbPort: 0 }, undefined, "unattend:smbPort"],
      ["from the environment", {}, "0", variable],
      ["as they are given, whatever the environment says", { smbPort: "0" }, "445", "unattend:smbPort"],
    ];
    for (const [what, given, inEnvironment, place] of cases) {
      it(what, async () => {
        if (inEnvironment !== undefined) process.env[variable] = inEnvironment;
        await provider.configurePlugin(given);
        const { failures } = await callsFor(file).check({}, { path: "\\\\localhost\\share\\a.xml" });
        assert.match(failures.join("\n"), new RegExp(`^UA317 ${place}: the setting cannot be used: it is "0"\\. `));
      });
    }

    it("as the objects that they are, or as text", async () => {
      const mounts = { "\\\\localhost\\unattend$": folder };
      for (const [name, given] of [
        ["object.xml", mounts],
        ["text.xml", JSON.stringify(mounts)],
      ] as const) {
        await provider.configurePlugin({ mounts: given });
        await create(file, { path: `\\\\localhost\\unattend$\\${name}` });
      }
      assert.deepEqual(readdirSync(folder).sort(), ["object.xml", "text.xml"]);
    });
  });

  it("knows a renamed resource by what it was called before", async () => {
    const given = { answerFile: path, path: "X:\\a.exe" };
    writeFileSync(path, '<unattend xmlns="urn:schemas-microsoft-com:unattend"/>');
    const before = { inputs: given, outputs: await create(command, given) };
    const renamed = callsFor(command, "b");
    assert.deepEqual(await renamed.diff(before, given), { changes: true, replaces: [] });
    await renamed.publish(given, before, false);
    assert.match(readFileSync(path, "utf8"), /Managed by Pulumi: shop\/dev\/b -->/);
    assert.doesNotMatch(readFileSync(path, "utf8"), /shop\/dev\/a /);
  });
});
