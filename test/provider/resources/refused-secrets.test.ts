import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AnswerFile, AsyncCommand, type AsyncCommandArgs } from "../../../sdk";
import { formsOf, marker } from "../../engine/support/marker";
import { Operations } from "../../support/operations";

// test/engine/secret-sweep.test.ts looks for secrets in all that a run of the engine leaves; here is what the provider says.
describe("what is refused tells no secret", () => {
  const folder = mkdtempSync(join(tmpdir(), "refused-"));
  const at = (name: string): string => join(folder, name);
  before(() => {
    writeFileSync(at("foreign.xml"), documentWith("Q7foreignQ7"));
    writeFileSync(at("page.html"), "<html>Q7foreignQ7</html>");
    const command = "<RunAsynchronousCommand><Order>400</Order><Path>Q7foreignQ7</Path></RunAsynchronousCommand>";
    writeFileSync(at("clash.xml"), documentOf("windowsPE", "Microsoft-Windows-Setup", "RunAsynchronous", command));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** The names of the markers that a row has, and of what stands on the share. */
  let secrets: string[];
  beforeEach(() => (secrets = ["foreign"]));
  const secret = (name: string): string => (secrets.push(name), marker(name));
  const word = (name: string): string => secret(name).split("&")[0]!;

  const content = (text: string, path = at("new.xml")): void =>
    void new AnswerFile("new", { path, content: pulumi.secret(text) });
  const settings = (value: object): void =>
    void new AnswerFile("new", { path: at("new.xml"), settings: pulumi.secret(value) });
  const command = (args: Partial<AsyncCommandArgs>, path = at("new.xml")): void => {
    const answerFile = new AnswerFile("file", { path });
    new AsyncCommand("new", { answerFile, path: "X:\\new.exe", ...args });
  };
  const account = { domain: "FABRIKAM", username: "svc" };

  const rows: [string, string, () => void][] = [
    ["content that is malformed right there", "UA001", () => content(documentWith(secret("malformed")))],
    ["content with a tag there that is not closed", "UA001", () => content(documentWith(`<${word("tag")}>`))],
    ["content with it for a pass", "UA103", () => content(documentWith("", escaped(secret("pass"))))],
    ["settings with it for a name", "UA210", () => settings({ windowsPE: { C: { [word("shape")]: [[]] } } })],
    ["a path with a line break", "UA111", () => command({ path: pulumi.secret(`X:\\new.exe ${secret("line")}\n/x`) })],
    [
      "a password with a control character",
      "UA007",
      () => command({ credentials: { ...account, password: `${secret("control")}\u0001` } }),
    ],
    [
      "a secret account with a control character",
      "UA007",
      () =>
        command({
          credentials: pulumi.secret({ ...account, domain: `${secret("domain")}\u0001`, password: secret("password") }),
        }),
    ],
    [
      "a description with a control character",
      "UA007",
      () => command({ description: pulumi.secret(`${secret("described")}\u0001`) }),
    ],
    [
      "an Order that somebody else has",
      "UA201",
      () => {
        const credentials = { ...account, password: secret("password") };
        command({ path: pulumi.secret(`X:\\${secret("clash")}`), order: 400, credentials }, at("clash.xml"));
      },
    ],
    [
      "a folder that is not there",
      "UA301",
      () => content(documentWith(escaped(secret("folder"))), join(folder, "none", "new.xml")),
    ],
    [
      "a different file that is there",
      "UA206",
      () => content(documentWith(escaped(secret("refused"))), at("foreign.xml")),
    ],
    ["a file that is no answer file", "UA005", () => content(documentWith(escaped(secret("page"))), at("page.html"))],
  ];
  for (const [what, code, program] of rows) {
    it(`${what}: ${code}`, async () => {
      const { failures, words } = await new Operations().tryUp(program);
      assert.match(failures.join("\n"), new RegExp(`${code}\\b`));
      const said = JSON.stringify([failures, words]);
      for (const name of secrets) {
        for (const [form, text] of Object.entries(formsOf(name))) assert.ok(!said.includes(text), `${name}, ${form}`);
      }
    });
  }
});

function documentWith(password: string, pass = "oobeSystem"): string {
  const value = `<AdministratorPassword><Value>${password}</Value></AdministratorPassword>`;
  return documentOf(pass, "Microsoft-Windows-Shell-Setup", "UserAccounts", value);
}

function documentOf(pass: string, component: string, element: string, text: string): string {
  return `<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="${pass}"><component name="${component}" processorArchitecture="amd64"><${element}>${text}</${element}></component></settings></unattend>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
