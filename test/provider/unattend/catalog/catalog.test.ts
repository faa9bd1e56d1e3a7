import assert from "node:assert/strict";
import { configurationPasses } from "../../../../provider/unattend/model/vocabulary";
import { catalog, type Setting } from "../../../../provider/unattend/catalog/catalog";

const setup = "Microsoft-Windows-Setup";
const shell = "Microsoft-Windows-Shell-Setup";
const pages = "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/";

function setting(component: string, ...path: string[]): Setting {
  const found = catalog().setting(component, path);
  assert.ok(found, `${component} has no ${path.join("/")}`);
  return found;
}

function allIn(setting: Setting): Setting[] {
  return [setting, ...setting.settings.flatMap(allIn)];
}

describe("catalog", () => {
  it("is consistent in itself", () => {
    const all = catalog().components.flatMap(allIn);
    const known: readonly string[] = configurationPasses;
    const faults = all.filter(
      ({ facts, passes, source }) =>
        !passes.every((pass) => known.includes(pass)) ||
        (facts.kind === "choice") !== (facts.values !== undefined) ||
        (facts.source === undefined) !== (source === undefined) ||
        (facts.least ?? 0) > (facts.greatest ?? Infinity),
    );
    assert.deepEqual(
      faults.map(({ place }) => place),
      [],
    );
    assert.ok(all.length > 1_100);
  });

  for (const [what, component, path, expected] of [
    ["as it is spelled", shell, ["OOBE", "HideEULAPage"], "HideEULAPage"],
    ["in another component's letter case", "microsoft-windows-shell-setup", ["ComputerName"], "ComputerName"],
    ["in another letter case", shell, ["copyprofile"], "CopyProfile"],
    [
      "by another right spelling",
      setup,
      ["RunSynchronous", "RunSynchronousCommand", "Credentials", "Username"],
      "UserName",
    ],
    ["which stands elsewhere in the component", shell, ["HideEULAPage"], undefined],
    ["of a component that is not known", "Microsoft-Windows-Shel-Setup", ["ComputerName"], undefined],
  ] as const) {
    it(`${expected ? "finds" : "does not find"} a setting ${what}`, () => {
      assert.equal(catalog().setting(component, path)?.name, expected);
    });
  }

  it("knows passes from what a setting stands in", () => {
    assert.deepEqual(setting(shell, "OOBE", "HideEULAPage").passes, ["oobeSystem"]);
    assert.deepEqual(setting(setup, "UserData", "ProductKey", "Key").passes, ["windowsPE"]);
  });

  it("knows what tells the items of a list apart", () => {
    assert.equal(setting(setup, "DiskConfiguration", "Disk").facts.key, "DiskID");
    assert.equal(setting("Microsoft-Windows-DNS-Client", "DNSSuffixSearchOrder", "DomainName").facts.key, "@");
  });

  for (const [component, path, expected] of [
    [shell, [], `${pages}microsoft-windows-shell-setup`],
    [shell, ["OOBE", "HideEULAPage"], `${pages}microsoft-windows-shell-setup-oobe-hideeulapage`],
    [setup, ["ImageInstall", "OSImage", "Compact"], `${pages}microsoft-windows-setup-compact`],
    [
      "Microsoft-Windows-SecureStartup-FilterDriver",
      ["InPlaceCrypto"],
      `${pages}microsoft-windows-securestartup-filterdriver`,
    ],
    ["Microsoft-Windows-MapControl-Desktop", [], `${pages}microsoft-windows-mapcontrol`],
    [
      "Microsoft-Windows-MapControl-Desktop",
      ["ChinaVariantWin10"],
      `${pages}microsoft-windows-mapcontrol-desktop-chinavariantwin10`,
    ],
    ["Microsoft-Windows-Store-Client-UI", ["StoreContentModifier"], undefined],
    [shell, ["DoNotCleanTaskBar"], undefined],
  ] as const) {
    it(`knows the page of ${[component, ...path].join("/")}`, () => {
      assert.equal(setting(component, ...path).page, expected);
    });
  }

  it("says where it knows from what the reference does not have", () => {
    assert.match(setting(shell, "DoNotCleanTaskBar").source!, /Windows SIM/);
    assert.equal(setting(shell, "ComputerName").source, undefined);
  });
});
