import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { secretNames, withSecretPasswords } from "../../sdk/secrets";

const secret = pulumi.secret("s");

describe("secret inputs", () => {
  const named: [string, object, string[] | undefined][] = [
    ["none", { path: "p", architectures: ["amd64"], pin: 1, settings: { windowsPE: {} } }, undefined],
    ["one", { path: secret, description: "d" }, ["path"]],
    ["of several, as outputs", { path: pulumi.interpolate`X:\\${secret}`, pin: pulumi.output(1) }, ["path"]],
    ["in credentials", { credentials: { domain: "d", username: secret, password: secret } }, ["credentials.username"]],
    ["credentials as a whole", { credentials: pulumi.secret({ domain: "d" }) }, ["credentials"]],
    ["in a list", { architectures: ["x86", secret] }, ["architectures.1"]],
    ["in settings", { settings: { a: { b: [{ FullName: secret, Password: secret }] } } }, ["settings.a.b.0.FullName"]],
  ];
  for (const [what, props, names] of named) {
    it(`are known by name: ${what}`, async () => assert.deepEqual(await secretNames(props), names));
  }

  const isSecret = (value: unknown): Promise<boolean> => pulumi.isSecret(pulumi.output(value));

  it("are passwords, wherever they stand", async () => {
    const given = { a: { AdministratorPassword: { Value: "v" }, list: [{ Password: "p", Name: "n" }] }, path: "p" };
    const { a, path } = withSecretPasswords(given);
    assert.deepEqual(
      await Promise.all([a.AdministratorPassword, a.list[0]!.Password, a.list[0]!.Name, path].map(isSecret)),
      [true, true, false, false],
    );
  });

  const settings = { "Microsoft-Windows-Shell-Setup": { AutoLogon: { Username: "lab", Password: { Value: "v" } } } };
  const later: [string, unknown, boolean][] = [
    ["settings with a password", pulumi.output(settings), true],
    ["settings with a password, as a promise", Promise.resolve(settings), true],
    ["settings with a password in a list", pulumi.output({ LocalAccount: [{ Password: { Value: "v" } }] }), true],
    ["settings without one", pulumi.output({ AutoLogon: { Username: "password" } }), false],
    ["a plain value", pulumi.output("password"), false],
  ];
  for (const [what, value, isIt] of later) {
    it(`are ${isIt ? "" : "not "}what comes later as a whole: ${what}`, async () => {
      assert.equal(await isSecret(withSecretPasswords({ specialize: value }).specialize), isIt);
    });
  }

  const contents: [string, boolean][] = [
    ["<a><Password>p</Password></a>", true],
    ["<u:AdministratorPassword />", true],
    ["<a>a password</a>", false],
  ];
  for (const [content, isIt] of contents) {
    it(`are documents with passwords in them: ${content} is ${isIt ? "one" : "none"}`, async () => {
      assert.equal(await isSecret(withSecretPasswords({ content }).content), isIt);
      assert.equal(await isSecret(withSecretPasswords({ content: pulumi.output(content) }).content), isIt);
      assert.equal(await isSecret(withSecretPasswords({ content: Promise.resolve(content) }).content), isIt);
    });
  }
});
