import assert from "node:assert/strict";
import { ignoredRules, readSettings, shareSettings, stackKey } from "../../provider/config";
import type { ShareSettings } from "../../provider/share/locate";
import { refusal } from "../support/shares";

/** The settings of a stack with this configuration; secrets come as plain text. */
function settingsOf(values: Record<string, string>): ShareSettings {
  readSettings((key) => values[stackKey(key)], stackKey);
  return shareSettings();
}

describe("configuration", () => {
  afterEach(() => settingsOf({}));

  const smb = { user: undefined, port: 445, protection: "sign", timeout: 60 };
  const account = { "unattend:smbUsername": "svc", "unattend:smbPassword": " pw " };
  const understood: [string, Record<string, string>, ShareSettings][] = [
    ["nothing: Kerberos, signing, the usual port", {}, { mounts: [], smb } as never],
    [
      "an account",
      { ...account, "unattend:smbDomain": "FABRIKAM" },
      { mounts: [], smb: { ...smb, user: { name: "svc", password: " pw ", domain: "FABRIKAM" } } } as never,
    ],
    [
      "an account with its domain",
      { ...account, "unattend:smbUsername": "FABRIKAM\\svc" },
      { mounts: [], smb: { ...smb, user: { name: "svc", password: " pw ", domain: "FABRIKAM" } } } as never,
    ],
    [
      "an account with its realm",
      { ...account, "unattend:smbUsername": "svc@fabrikam.example" },
      {
        mounts: [],
        smb: { ...smb, user: { name: "svc@fabrikam.example", password: " pw ", domain: undefined } },
      } as never,
    ],
    [
      "port, protection and time-out",
      { "unattend:smbPort": "4455", "unattend:smbProtection": "encrypt", "unattend:smbTimeout": "5" },
      { mounts: [], smb: { user: undefined, port: 4455, protection: "encrypt", timeout: 5 } },
    ],
    [
      "mounts",
      {
        "unattend:mounts": '{"\\\\\\\\Deploy01\\\\unattend$": "/mnt/unattend", "//other/share/folder/": "/mnt/other"}',
      },
      {
        mounts: [
          { prefix: ["Deploy01", "unattend$"], directory: "/mnt/unattend" },
          { prefix: ["other", "share", "folder"], directory: "/mnt/other" },
        ],
        smb,
      } as never,
    ],
  ];
  for (const [what, values, expected] of understood) {
    it(`understands ${what}`, () => assert.deepEqual(settingsOf(values), expected));
  }

  const refused: [string, Record<string, string>, string][] = [
    ["a user without a password", { "unattend:smbUsername": "svc" }, "unattend:smbPassword"],
    ["a password without a user", { "unattend:smbPassword": "pw" }, "unattend:smbPassword"],
    ["a domain without a user", { "unattend:smbDomain": "FABRIKAM" }, "unattend:smbDomain"],
    ["a user with a %", { ...account, "unattend:smbUsername": "svc%x" }, "unattend:smbUsername"],
    ["a user with a line end", { ...account, "unattend:smbUsername": "svc\r\n" }, "unattend:smbUsername"],
    ["a domain with a %", { ...account, "unattend:smbDomain": "A%B" }, "unattend:smbDomain"],
    ["a password with a line end", { ...account, "unattend:smbPassword": "pw\n" }, "unattend:smbPassword"],
    ["a password of 128 bytes", { ...account, "unattend:smbPassword": "ä".repeat(64) }, "unattend:smbPassword"],
    ["a port that is none", { "unattend:smbPort": "0" }, "unattend:smbPort"],
    ["a port in words", { "unattend:smbPort": "smb" }, "unattend:smbPort"],
    ["an unknown protection", { "unattend:smbProtection": "none" }, "unattend:smbProtection"],
    ["a time-out of two hours", { "unattend:smbTimeout": "7200" }, "unattend:smbTimeout"],
    ["mounts that are no object", { "unattend:mounts": "/mnt" }, "unattend:mounts"],
    ["mounts in a list", { "unattend:mounts": "[]" }, "unattend:mounts"],
    ["a mount of a server", { "unattend:mounts": '{"\\\\\\\\deploy01": "/mnt"}' }, "unattend:mounts"],
    ["a mount without a directory", { "unattend:mounts": '{"//deploy01/share": ""}' }, "unattend:mounts"],
    ["a mount in a home folder", { "unattend:mounts": '{"//deploy01/share": "~/mnt"}' }, "unattend:mounts"],
  ];
  for (const [what, values, place] of refused) {
    it(`refuses ${what}`, () => {
      const error = refusal(() => settingsOf(values));
      assert.equal(error.code, "UA317");
      assert.ok(error.message.includes(` ${place}: `), error.message);
      assert.ok(!error.message.includes("pw"), error.message);
    });
  }

  const ignored: [string, string | undefined, string[]][] = [
    ["none", undefined, []],
    ["one", "UA120", ["UA120"]],
    ["several", "UA120, UA130", ["UA120", "UA130"]],
    ["a list", '["UA120","UA130"]', ["UA120", "UA130"]],
  ];
  for (const [what, given, codes] of ignored) {
    it(`turns rules off: ${what}`, () => {
      settingsOf(given === undefined ? {} : { "unattend:ignoreRules": given });
      assert.deepEqual([...ignoredRules()], codes);
    });
  }

  const kept: [string, RegExp][] = [
    ["UA999", /UA317 unattend:ignoreRules: .*"UA999" is no rule\. Name warnings and notes/],
    ["UA130,UA101", /UA317 unattend:ignoreRules: .*errors cannot be turned off/],
  ];
  for (const [given, words] of kept) {
    it(`refuses to turn ${given} off`, () => {
      settingsOf({ "unattend:ignoreRules": given });
      assert.throws(ignoredRules, words);
    });
  }
});
