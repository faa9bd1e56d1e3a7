import assert from "node:assert/strict";
import { parseAddress, type Address } from "../../../provider/share/address";

describe("address", () => {
  const local = (folder: string, name: string, key = `${folder}/${name}`): Address => ({
    kind: "local",
    key,
    folder,
    name,
  });
  const accepted: [string, NodeJS.Platform, string, Address][] = [
    ["an absolute path", "linux", "/srv/unattend/a.xml", local("/srv/unattend", "a.xml")],
    ["a path that winds", "linux", "/srv/x/../unattend//a.xml", local("/srv/unattend", "a.xml")],
    ["a relative path", "linux", "published/a.xml", local(`${process.cwd()}/published`, "a.xml")],
    ["a file in the root", "linux", "/a.xml", local("/", "a.xml", "/a.xml")],
    ["a path on a drive", "win32", "D:\\Unattend\\A.xml", local("D:\\Unattend", "A.xml", "d:\\unattend\\a.xml")],
    [
      "a UNC path",
      "linux",
      "\\\\Deploy01\\unattend$\\win11\\x64\\a b.xml",
      {
        kind: "unc",
        key: "\\\\deploy01\\unattend$\\win11\\x64\\a b.xml",
        server: "Deploy01",
        share: "unattend$",
        folder: "win11\\x64",
        name: "a b.xml",
      },
    ],
    [
      "a UNC path with slashes, into the share's root",
      "win32",
      "//deploy01/unattend$/a.xml",
      {
        kind: "unc",
        key: "\\\\deploy01\\unattend$\\a.xml",
        server: "deploy01",
        share: "unattend$",
        folder: "",
        name: "a.xml",
      },
    ],
  ];
  for (const [what, platform, text, expected] of accepted) {
    it(`understands ${what}`, () => assert.deepEqual(parseAddress(text, platform), expected));
  }

  const refused: [string, NodeJS.Platform, string][] = [
    ["nothing", "linux", ""],
    ["only blanks", "linux", "  "],
    ["a line break", "linux", "/srv/a\n.xml"],
    ["a URL", "linux", "smb://deploy01/unattend/a.xml"],
    ["what is no text", "linux", undefined as never],
    ["a folder", "linux", "/srv/unattend/"],
    ["a drive letter where there are none", "linux", "C:\\unattend\\a.xml"],
    ["a UNC path without a share", "linux", "\\\\deploy01"],
    ["a UNC path without a file", "linux", "\\\\deploy01\\unattend$"],
    ["a UNC path of a folder", "linux", "\\\\deploy01\\unattend$\\win11\\"],
    ["a UNC path with what Windows does not allow in names", "linux", "\\\\deploy01\\unattend$\\a?.xml"],
    ["a UNC path with a port", "linux", "\\\\deploy01:4455\\unattend$\\a.xml"],
    ["a long form of a UNC path", "win32", "\\\\?\\UNC\\deploy01\\unattend$\\a.xml"],
    ["a UNC path with a dot that Windows leaves away", "linux", "\\\\deploy01\\unattend$\\a.xml."],
    ["a UNC path that winds", "linux", "\\\\deploy01\\unattend$\\..\\secret$\\a.xml"],
  ];
  for (const [what, platform, text] of refused) {
    it(`refuses ${what}`, () => assert.throws(() => parseAddress(text, platform), { code: "UA305" }));
  }
});
