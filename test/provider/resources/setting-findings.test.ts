import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { AnswerFile } from "../../../sdk";
import { documentOf, inComponent } from "../../support/components";
import { Operations } from "../../support/operations";

describe("what rules find of settings, under the resource", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "findings-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const component = "Microsoft-Windows-Setup";
  const userData = (content: string): string =>
    documentOf(inComponent(component, `<UserData>${content}</UserData>`, { pass: "windowsPE" })).tree.text;
  const inSetup = (settings: object): object => ({ windowsPE: { [component]: settings } });
  const misspelled = "UserData has no setting FullNmae, but FullName";
  const notBoolean = "AcceptEula is neither true nor false";

  const rows: [what: string, args: object, said: string[]][] = [
    [
      "a file that is taken as it is, with a placeholder",
      {},
      [`UA141 FILE, line 5, column 43 (windowsPE, amd64, UserData): ${misspelled}`],
    ],
    [
      "content",
      { content: userData("<FullNmae>a</FullNmae>") },
      [`UA141 FILE, content, line 5, column 11 (windowsPE, amd64, UserData): ${misspelled}`],
    ],
    [
      "content with several notes of one kind",
      { content: userData("<Kiosk>a</Kiosk><Shelf>b</Shelf>") },
      [
        "FILE: 2 findings",
        "UA143 content, line 5, column 11 (windowsPE, amd64, UserData): UserData has no setting Kiosk in the reference",
        "UA143 content, line 5, column 27 (windowsPE, amd64, UserData): UserData has no setting Shelf in the reference",
      ],
    ],
    [
      "settings, once for two architectures",
      { settings: inSetup({ UserData: { FullNmae: "a" } }), architectures: ["amd64", "x86"] },
      [`UA141 FILE, settings.windowsPE["${component}"].UserData.FullNmae: ${misspelled}`],
    ],
    [
      "an item of an array in settings",
      { settings: inSetup({ DiskConfiguration: { Disk: [{ DiskID: 0 }, { WillWipeDisk: true }] } }) },
      [
        `UA150 FILE, settings.windowsPE["${component}"].DiskConfiguration.Disk[1]: Disk has no DiskID, which tells it from others`,
      ],
    ],
    [
      "a secret in settings, and what is none",
      { settings: inSetup({ UserData: { AcceptEula: pulumi.secret("hunter2"), FullNmae: "a" } }) },
      [
        "FILE: 2 findings",
        `UA146 settings.windowsPE["${component}"].UserData.AcceptEula: value that the setting does not have (the value is secret)`,
        `UA141 settings.windowsPE["${component}"].UserData.FullNmae: ${misspelled}`,
      ],
    ],
    [
      "settings that are secret as a whole",
      { settings: pulumi.secret(inSetup({ UserData: { FullNmae: "hunter2" } })) },
      ["UA141 FILE, settings: unknown setting, nearly a known one (the value is secret)"],
    ],
    [
      "a value in settings that is no secret",
      { settings: inSetup({ UserData: { AcceptEula: "hunter2" } }) },
      [`UA146 FILE, settings.windowsPE["${component}"].UserData.AcceptEula: ${notBoolean}`],
    ],
  ];
  for (const [what, args, said] of rows) {
    it(what, async () => {
      const path = join(folder, "autounattend.xml");
      writeFileSync(path, userData("<AcceptEula>${eula}</AcceptEula><FullNmae>a</FullNmae>"));
      const { words } = await new Operations().preview(() => {
        new AnswerFile("file", { path, adopt: true, ...args });
      });
      const [found = ""] = words.file ?? [];
      const withoutRemedy = found.replaceAll(path, "FILE").replace(/\. [^\n]*/g, "");
      assert.deepEqual(withoutRemedy.split("\n"), said);
      assert.doesNotMatch(found, /hunter2/);
    });
  }
});
