import assert from "node:assert/strict";
import { normalize } from "node:path";
import { parseAddress } from "../../../provider/share/address";
import { locate, type ShareSettings } from "../../../provider/share/locate";

const settings: ShareSettings = {
  mounts: [
    { prefix: ["deploy01", "unattend$"], directory: "/mnt/unattend" },
    { prefix: ["deploy01", "unattend$", "Lab"], directory: "/mnt/lab" },
    { prefix: ["sİ", "share"], directory: "/mnt/turkish" },
  ],
  smb: { port: 445, protection: "sign", timeout: 60 },
};

describe("locate", () => {
  const cases: [string, NodeJS.Platform, string, string, string][] = [
    ["a path of the operating system", "linux", "/srv/x/a.xml", "DirectoryShare", "/srv/x/a.xml"],
    [
      "a UNC path",
      "linux",
      "\\\\deploy02\\unattend$\\win11\\a.xml",
      "SmbShare",
      "\\\\deploy02\\unattend$\\win11\\a.xml",
    ],
    ["a UNC path on macOS", "darwin", "//deploy02/unattend$/a.xml", "SmbShare", "\\\\deploy02\\unattend$\\a.xml"],
    [
      "a mounted share",
      "linux",
      "\\\\DEPLOY01\\Unattend$\\win11\\a.xml",
      "DirectoryShare",
      "/mnt/unattend/win11/a.xml",
    ],
    ["the root of a mounted share", "linux", "\\\\deploy01\\unattend$\\a.xml", "DirectoryShare", "/mnt/unattend/a.xml"],
    [
      "the longest of two mounts",
      "linux",
      "\\\\deploy01\\unattend$\\lab\\x\\a.xml",
      "DirectoryShare",
      "/mnt/lab/x/a.xml",
    ],
    [
      "a share that only begins alike",
      "linux",
      "\\\\deploy01\\unattend$2\\a.xml",
      "SmbShare",
      "\\\\deploy01\\unattend$2\\a.xml",
    ],
    [
      "letters that change length with their case",
      "linux",
      "\\\\sİ\\share\\folder\\a.xml",
      "DirectoryShare",
      "/mnt/turkish/folder/a.xml",
    ],
  ];
  for (const [what, platform, path, kind, place] of cases) {
    it(`${what}: ${kind}`, () => {
      const { share, name } = locate(parseAddress(path, platform), () => settings, platform);
      assert.equal(share.constructor.name, kind);
      assert.equal(share.pathOf(name), kind === "DirectoryShare" ? normalize(place) : place);
    });
  }

  it("a UNC path on Windows goes to the operating system, whatever is mounted elsewhere", () => {
    const address = parseAddress("\\\\deploy01\\unattend$\\win11\\a.xml", "win32");
    const none = (): ShareSettings => assert.fail("no setting is needed");
    const { share, name } = locate(address, none, "win32");
    assert.equal(share.constructor.name, "DirectoryShare");
    assert.equal(name, "a.xml");
  });

  for (const name of ["a;b.xml", "x;del y.xml"]) {
    it(`refuses ${name}, which smbclient would misread`, () => {
      const address = parseAddress(`\\\\deploy02\\unattend$\\${name}`, "linux");
      assert.throws(() => locate(address, () => settings, "linux"), { code: "UA305" });
    });
  }
});
