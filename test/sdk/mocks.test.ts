import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as runtime from "@pulumi/pulumi/runtime";
import { fingerprint, fingerprintsIn } from "../../provider/unattend/model/command-list";
import { AnswerFile, AsyncCommand, CommandList } from "../../sdk";

type Registered = Record<string, runtime.MockResourceArgs>;

/**
 * Runs a program as unit tests do: under mocks that give Orders, without the engine and the provider.
 *
 * @returns what was registered, by name.
 */
async function underMocks<Outputs extends object>(
  program: () => Outputs,
  { isPreview = false } = {},
): Promise<{ registered: Registered; outputs: pulumi.Unwrap<Outputs> }> {
  const registered: Registered = {};
  const newResource = (args: runtime.MockResourceArgs): runtime.MockResourceResult => {
    registered[args.name] = args;
    return { id: args.name, state: { ...(args.inputs as object), order: 7, orders: { join: 3 } } };
  };
  await runtime.setMocks({ newResource, call: () => ({}) }, "images", "dev", isPreview);
  const outputs = pulumi.output(program());
  return { registered, outputs: await new Promise((resolve) => outputs.apply(resolve)) };
}

describe("under Pulumi's mocks", () => {
  after(() => runtime.disconnect());

  const join = { name: "join", path: String.raw`C:\setup\join.cmd` };
  const commands = { specialize: { RunSynchronous: [join, { name: "drivers", path: "drivers.cmd" }] } };
  const inputsOf = (resource?: runtime.MockResourceArgs): Record<string, unknown> =>
    resource!.inputs as Record<string, unknown>;
  const declarationOf = (resource?: runtime.MockResourceArgs): { urn: string; names: string } =>
    inputsOf(resource).__declaration as { urn: string; names: string };

  it("resources have the inputs of the program, and the outputs that the mocks give", async () => {
    const { registered, outputs } = await underMocks(() => {
      const file = new AnswerFile("file", { path: pulumi.output("a.xml"), commands });
      const agent = new AsyncCommand("agent", { answerFile: file, path: "agent.exe", order: 9 });
      const list = new CommandList("list", {
        answerFile: file,
        pass: "oobeSystem",
        list: "FirstLogonCommands",
        commands: [{ name: "winrm", commandLine: "winrm.cmd" }],
      });
      return { path: file.path, own: file.orders, agent: agent.order, list: list.orders };
    });
    assert.deepEqual(outputs, { path: "a.xml", own: { join: 3 }, agent: 7, list: { join: 3 } });
    const byName = { join: { path: join.path }, drivers: { path: "drivers.cmd" } };
    assert.deepEqual(inputsOf(registered.file).commands, {
      specialize: { RunSynchronous: { sequence: ["join", "drivers"], byName } },
    });
    for (const name of ["agent", "list"]) assert.equal(inputsOf(registered[name]).answerFile, "a.xml");
  });

  it("passwords are secrets", async () => {
    const { registered } = await underMocks(() => {
      const file = new AnswerFile("file", { path: "a.xml" });
      const credentials = { domain: "FABRIKAM", username: "svc", password: "Lab&2.14" };
      return { order: new AsyncCommand("agent", { answerFile: file, path: "agent.exe", credentials }).order };
    });
    const { credentials } = inputsOf(registered.agent);
    assert.ok(runtime.isRpcSecret(credentials));
    assert.equal((runtime.unwrapRpcSecret(credentials) as { password: string }).password, "Lab&2.14");
  });

  it("resources can have parents, and be of a preview", async () => {
    class Lab extends pulumi.ComponentResource {
      readonly file = new AnswerFile("file", { path: "a.xml", commands }, { parent: this });
    }
    for (const isPreview of [false, true]) {
      const { registered } = await underMocks(() => ({ urn: new Lab("shop:lab:Lab", "lab").file.urn }), { isPreview });
      assert.match(declarationOf(registered.file).urn, /::shop:lab:Lab\$pulumi-nodejs:.*::file$/);
    }
  });

  it("an answer file knows the commands of lists, whether they are given it or its path", async () => {
    const { registered } = await underMocks(() => {
      const file = new AnswerFile("file", { path: "a.xml" });
      const place = { pass: "specialize", list: "RunSynchronous" } as const;
      const lists = [file, "a.xml"].map(
        (answerFile, index) => new CommandList(`list-${index}`, { answerFile, ...place, commands: [join] }),
      );
      return { orders: lists.map(({ orders }) => orders) };
    });
    const known = fingerprintsIn(declarationOf(registered.file).names);
    assert.deepEqual(
      [...known].sort(),
      ["file", "list-0", "list-0#join", "list-1", "list-1#join"].map(fingerprint).sort(),
    );
  });

  it("each program is one of its own, also where it is the same again", async () => {
    const program = (): object => ({ urn: new AnswerFile("file", { path: "a.xml" }).urn });
    const other = (): object => ({ urn: new AnswerFile("other", { path: "a.xml" }).urn });
    const [first, , second] = [await underMocks(program), await underMocks(other), await underMocks(program)];
    assert.deepEqual(declarationOf(second.registered.file), declarationOf(first.registered.file));
  });
});
