import assert from "node:assert/strict";
import { posix } from "node:path";
import { isSamePath, parseAddress, type Address } from "../../../provider/share/address";
import { refusal } from "../../support/shares";

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
    ["a relative path", "linux", "published/a.xml", local(posix.resolve("published"), "a.xml")],
    ["a file in the root", "linux", "/a.xml", local("/", "a.xml", "/a.xml")],
    ["a path on a drive", "win32", "D:\\Unattend\\A.xml", local("D:\\Unattend", "A.xml", "d:\\unattend\\a.xml")],
    ["a path on a drive that winds", "win32", "D:\\x\\..\\.\\a.xml", local("D:\\", "a.xml", "d:\\a.xml")],
    ["a backslash of a user's name", "linux", "/home/CORP\\jane/a.xml", local("/home/CORP\\jane", "a.xml")],
    ["names that Windows does not have", "linux", "/srv/b:c./a*.xml", local("/srv/b:c.", "a*.xml")],
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

  for (const name of [
    "100%.xml",
    "a%20b%20c.xml",
    "50% of 80%.xml",
    "%C3%84b%20c.xml",
    "%E2%82%ACbc%20.xml",
    "a$.xml",
    "$a.xml",
  ]) {
    it(`takes ${name} for a name`, () => assert.equal(parseAddress(`/srv/unattend$/${name}`, "linux").name, name));
  }

  it("tells spellings of one path from other paths", () => {
    assert.equal(isSamePath("\\\\Deploy01\\unattend$\\a.xml", "//deploy01/UNATTEND$/A.xml"), true);
    assert.equal(isSamePath("/srv/x/../a.xml", "/srv/a.xml"), true);
    assert.equal(isSamePath("/srv/a.xml", "/srv/b.xml"), false);
  });

  const refused: [string, NodeJS.Platform, string, string][] = [
    ["nothing", "linux", "", '"": the path cannot be used: it is empty'],
    ["only blanks", "linux", "  ", "it is empty"],
    ["a line break", "linux", "/srv/a\n.xml", '"/srv/a\\n.xml": the path cannot be used: it is empty or has control'],
    ["a URL", "linux", "smb://deploy01/unattend/a.xml", "it is a URL"],
    ["what is no text", "linux", undefined as never, "it is not text"],
    ["a folder", "linux", "/srv/unattend/", "it ends like a folder"],
    ["a drive letter where there are none", "linux", "C:\\unattend\\a.xml", "it has a drive letter"],
    ["a UNC path without a share", "linux", "\\\\deploy01", "not of the form"],
    ["a UNC path without a file", "linux", "\\\\deploy01\\unattend$", "not of the form"],
    ["a UNC path of a folder", "linux", "\\\\deploy01\\unattend$\\win11\\", "it ends like a folder"],
    ["a UNC path of a folder", "win32", "//deploy01/unattend$/win11/", "it ends like a folder"],
    ["a UNC path of a share", "win32", "\\\\deploy01\\unattend$\\", "it ends like a folder"],
    ["a UNC path with what is in no name", "linux", "\\\\deploy01\\unattend$\\a?.xml", "does not allow in names"],
    ["a UNC path with a port", "linux", "\\\\deploy01:4455\\unattend$\\a.xml", "does not allow in names"],
    ["a long form of a UNC path", "win32", "\\\\?\\UNC\\deploy01\\unattend$\\a.xml", "does not allow in names"],
    ["a dot that Windows leaves away", "linux", "\\\\deploy01\\unattend$\\a.xml.", "ends with a dot or a space"],
    ["a UNC path that winds", "linux", "\\\\deploy01\\unattend$\\..\\secret$\\a.xml", 'it has "." or ".."'],

    ["a lost backslash", "linux", "\\deploy01\\unattend$\\a.xml", '"\\deploy01\\unattend$\\a.xml": the path cannot'],
    [
      "a lost backslash, with what to write",
      "linux",
      "\\deploy01\\a.xml",
      "Write String.raw before it: String.raw`\\\\",
    ],
    ["a lost backslash", "win32", "\\deploy01\\unattend$\\a.xml", "one backslash, so one was lost"],
    ["a local path without its drive", "win32", "\\unattend\\a.xml", "begin a local path with its drive"],
    ["a relative path of Windows", "linux", "published\\a.xml", "it has backslashes, and this is not Windows"],
    ["a variable of cmd.exe", "linux", "%DEPLOY_ROOT%/a.xml", "it has %DEPLOY_ROOT% in it"],
    ["a variable of cmd.exe", "win32", "%ProgramFiles(x86)%\\a.xml", "it has %ProgramFiles(x86)% in it"],
    ["a variable within a name", "win32", "\\\\deploy01\\unattend-%ENV%$\\a.xml", "it has %ENV% in it"],
    ["a variable of PowerShell", "win32", "$env:TEMP\\a.xml", "it has $env:TEMP in it"],
    ["a variable of PowerShell in braces", "win32", "C:\\${Env:SITE}\\a.xml", "it has ${Env:SITE} in it"],
    ["a template without backticks", "linux", "\\\\${server}\\unattend$\\a.xml", "it has ${server} in it"],
    ["a drive", "win32", "C:", "relative to the current folder of a drive"],
    ["a path relative to a drive's folder", "win32", "C:a.xml", "relative to the current folder of a drive"],
    ["what is in no name", "win32", "C:\\unattend\\a*.xml", "does not allow in names"],
    ["an alternate stream", "win32", "unattend\\b:c.xml", "does not allow in names"],
    ["a dot that Windows leaves away", "win32", "C:\\unattend.\\a.xml", "ends with a dot or a space"],
    ["a space that Windows leaves away", "win32", "a.xml ", "ends with a dot or a space"],
  ];
  for (const [what, platform, text, words] of refused) {
    it(`refuses ${what} (${platform}, ${JSON.stringify(text)})`, () => {
      const { code, message } = refusal(() => parseAddress(text, platform));
      assert.equal(code, "UA305");
      assert.ok(message.includes(words), message);
    });
  }
});
