import assert from "node:assert/strict";
import { catalog } from "../../../../provider/unattend/catalog/catalog";
import { spelledByReference } from "../../../../provider/unattend/catalog/spelling";

const shell = "Microsoft-Windows-Shell-Setup";
const setup = "Microsoft-Windows-Setup";

describe("the reference spells", () => {
  const cases: [string, string, string, string, string][] = [
    ["true", shell, "OOBE/HideEULAPage", "True", "true"],
    ["true as a number", shell, "OOBE/HideEULAPage", "1", "true"],
    ["false", shell, "OOBE/HideEULAPage", "FALSE", "false"],
    ["false as a number", shell, "OOBE/HideEULAPage", "0", "false"],
    ["what is no truth value as it is", shell, "OOBE/HideEULAPage", "yes", "yes"],
    ["numbers without leading zeros", shell, "AutoLogon/LogonCount", "007", "7"],
    ["numbers in decimal digits", shell, "AutoLogon/LogonCount", "0x1F", "31"],
    ["numbers below 0", shell, "AutoLogon/LogonCount", "-01", "-1"],
    ["what is no number as it is", shell, "AutoLogon/LogonCount", "1 time", "1 time"],
    [
      "numbers with the digits that its page asks for",
      shell,
      "StartTiles/RegionalOverrides/RegionalOverride/Order",
      "7",
      "007",
    ],
    ["an Order that has no page", shell, "LogonCommands/AsynchronousCommand/Order", "03", "3"],
    ["a choice", setup, "DiskConfiguration/WillShowUI", "onerror", "OnError"],
    ["another choice as it is", setup, "DiskConfiguration/WillShowUI", "Sometimes", "Sometimes"],
    ["a choice of numbers", shell, "OOBE/ProtectYourPC", "0x03", "3"],
    ["a choice of 0 and 1, given as true", "Microsoft-Windows-Security-SPP", "SkipRearm", "true", "1"],
    ["a choice of 0 and 1, given as False", "Microsoft-Windows-Security-SPP", "SkipRearm", "False", "0"],
    ["what every object has as it is", "Microsoft-Windows-Security-SPP", "SkipRearm", "constructor", "constructor"],
    ["true for a choice of more as it is", shell, "OOBE/ProtectYourPC", "true", "true"],
    ["numbers among letters as they are", "Microsoft-Windows-Deployment", "DeviceForm", "0x10", "0x10"],
    ["text as it is", shell, "ComputerName", "TRUE", "TRUE"],
  ];
  for (const [what, component, path, value, expected] of cases) {
    it(what, () => {
      const setting = catalog().setting(component, path.split("/"));
      assert.ok(setting);
      assert.equal(spelledByReference(setting, value), expected);
      assert.equal(spelledByReference(setting, expected), expected);
    });
  }

  it("nothing of what is not known", () => assert.equal(spelledByReference(undefined, "True"), "True"));
});
