import assert from "node:assert/strict";
import { parseContent } from "../../../provider/unattend/content/content";
import { renderSettings, type Settings } from "../../../provider/unattend/content/settings";

const setup = (settings: Settings[string][string]): Settings => ({
  windowsPE: { "Microsoft-Windows-Setup": settings },
});

/** What a component holds, on one line. */
function rendered(settings: Settings[string][string]): string {
  const text = renderSettings(setup(settings), ["amd64"]);
  return /<component [^>]*>([^]*)<\/component>/.exec(text)![1]!.replace(/\n\s*/g, "");
}

describe("settings", () => {
  it("render as an answer file, passes in the order of Windows and everything else by name", () => {
    const settings: Settings = {
      oobeSystem: { "Microsoft-Windows-Shell-Setup": { TimeZone: "UTC" } },
      windowsPE: { "Microsoft-Windows-Setup": { UserData: { AcceptEula: true } }, "Microsoft-Windows-A": {} },
    };
    const component = (name: string, architecture: string): string =>
      `name="${name}" processorArchitecture="${architecture}" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS"`;
    assert.equal(
      renderSettings(settings, ["amd64", "x86"]),
      `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
    <settings pass="windowsPE">
        <component ${component("Microsoft-Windows-A", "amd64")}/>
        <component ${component("Microsoft-Windows-A", "x86")}/>
        <component ${component("Microsoft-Windows-Setup", "amd64")}>
            <UserData>
                <AcceptEula>true</AcceptEula>
            </UserData>
        </component>
        <component ${component("Microsoft-Windows-Setup", "x86")}>
            <UserData>
                <AcceptEula>true</AcceptEula>
            </UserData>
        </component>
    </settings>
    <settings pass="oobeSystem">
        <component ${component("Microsoft-Windows-Shell-Setup", "amd64")}>
            <TimeZone>UTC</TimeZone>
        </component>
        <component ${component("Microsoft-Windows-Shell-Setup", "x86")}>
            <TimeZone>UTC</TimeZone>
        </component>
    </settings>
</unattend>
`,
    );
    parseContent(renderSettings(settings, ["amd64"]));
  });

  const cases: [string, Settings[string][string], string][] = [
    ["text, escaped", { A: 'x & "y" <z> ö' }, '<A>x &amp; "y" &lt;z&gt; &#246;</A>'],
    ["text that looks escaped already", { A: "&amp; &lt;" }, "<A>&amp;amp; &amp;lt;</A>"],
    ["numbers, true and false", { A: 5, B: true, C: false }, "<A>5</A><B>true</B><C>false</C>"],
    ["nothing in an element", { A: "", B: {} }, "<A/><B/>"],
    ["Order before its siblings", { Item: { Alpha: 1, Order: 2 } }, "<Item><Order>2</Order><Alpha>1</Alpha></Item>"],
    [
      "a list of objects",
      { Disk: [{ DiskID: 0 }, { DiskID: 1 }] },
      '<Disk wcm:action="add"><DiskID>0</DiskID></Disk><Disk wcm:action="add"><DiskID>1</DiskID></Disk>',
    ],
    [
      "a list of commands, counted",
      { RunSynchronousCommand: [{ Path: "a" }, { Path: "b" }] },
      '<RunSynchronousCommand wcm:action="add"><Order>1</Order><Path>a</Path></RunSynchronousCommand><RunSynchronousCommand wcm:action="add"><Order>2</Order><Path>b</Path></RunSynchronousCommand>',
    ],
    [
      "a list of commands with Orders of its own",
      { RunSynchronousCommand: [{ Order: 7, Path: "a" }] },
      '<RunSynchronousCommand wcm:action="add"><Order>7</Order><Path>a</Path></RunSynchronousCommand>',
    ],
    [
      "a list of values, with keys",
      { IpAddress: ["a", "b"] },
      '<IpAddress wcm:action="add" wcm:keyValue="1">a</IpAddress><IpAddress wcm:action="add" wcm:keyValue="2">b</IpAddress>',
    ],
    [
      "attributes, escaped",
      { A: { "@wcm:keyValue": 'a & "b"', B: 1 } },
      '<A wcm:keyValue="a &amp; &quot;b&quot;"><B>1</B></A>',
    ],
  ];
  for (const [what, settings, expected] of cases) {
    it(`render ${what}`, () => assert.equal(rendered(settings), expected));
  }

  it("render attributes of a component", () => {
    const text = renderSettings(setup({ "@language": "de-DE" }), ["amd64"]);
    assert.match(text, /language="de-DE"/);
    assert.doesNotMatch(text, /neutral/);
  });

  const refused: [string, unknown, string][] = [
    ["no object", "text", "settings"],
    ["an unknown pass", { winpe: {} }, "settings.winpe"],
    ["a pass that is no object", { windowsPE: [] }, "settings.windowsPE"],
    [
      "a component that is no object",
      { windowsPE: { "Microsoft-Windows-Setup": 1 } },
      "settings.windowsPE.Microsoft-Windows-Setup",
    ],
    ["a component of no such name", { windowsPE: { "a b": {} } }, "settings.windowsPE.a b"],
    ["an element of no such name", setup({ "1st": 1 }), "settings.windowsPE.Microsoft-Windows-Setup.1st"],
    ["null", setup({ A: { B: null as never } }), "settings.windowsPE.Microsoft-Windows-Setup.A.B"],
    ["a list in a list", setup({ A: [[1]] }), "settings.windowsPE.Microsoft-Windows-Setup.A[0]"],
    ["null in a list", setup({ A: ["a", null as never] }), "settings.windowsPE.Microsoft-Windows-Setup.A[1]"],
    ["an attribute of no such name", setup({ A: { "@x:y": 1 } }), "settings.windowsPE.Microsoft-Windows-Setup.A.@x:y"],
  ];
  for (const [what, settings, place] of refused) {
    it(`refuse ${what}, and name the property`, () => {
      assert.throws(
        () => renderSettings(settings as Settings, ["amd64"]),
        (error: { code: string; details: { place: string } }) => {
          assert.deepEqual([error.code, error.details.place], ["UA210", place]);
          return true;
        },
      );
    });
  }
});
