import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { after, before, describe, it } from "mocha";
import type { SettingFacts } from "../../provider/unattend/catalog/catalog";
import { checkout } from "../support/checkout";
import { evaluate, scripts } from "./node-process";

const component = "Contoso-Windows-Printing";

/** What of a page of the reference matters, as its authors write it. */
interface Page {
  readonly title?: string;
  readonly introduction?: string;
  readonly sections?: { readonly [heading: string]: string };
}

function markdown(name: string, { title = name, introduction = "", sections = {} }: Page): string {
  const parts = Object.entries(sections).map(([heading, text]) => `## ${heading}\n\n\n${text}\n\n`);
  return `---\ntitle: ${title}\nms.topic: article\n---\n# ${title}\n\n${introduction}\n\n${parts.join("")}`;
}

function hierarchy(...names: string[]): string {
  return names.map((name) => `[${name}](${name.toLowerCase()}.md)`).join(" | ");
}

/** A table as most pages have it. */
function html(...rows: [value: string, explanation: string][]): string {
  const lines = rows.map(
    ([value, text]) => `<tr class="odd">\n<td><p>${value}</p></td>\n<td><p>${text}</p></td>\n</tr>`,
  );
  return `<table>\n<thead>\n<tr class="header">\n<th>Value</th>\n<th>What</th>\n</tr>\n</thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>`;
}

/** A table as newer pages have it. */
function pipes(...rows: [value: string, explanation: string][]): string {
  return ["| Value | What |", "|:--|:--|", ...rows.map(([value, text]) => `| ${value} | ${text} |`)].join("\n");
}

function example(xml: string): string {
  return `The following example shows it.\n\n\`\`\`XML\n${xml}\n\`\`\``;
}

/** Of settings directly in the component: the section Values, the rest of the page, and what is known then. */
const values: [what: string, values: string, page: Page, expected: SettingFacts][] = [
  ["nothing", "", {}, {}],
  [
    "true and false, one of which is the default",
    html(["<strong>true</strong>", "Prints."], ["<strong>false</strong>", "Does not print. This is the default."]),
    {},
    { kind: "boolean", default: "false" },
  ],
  ["true and false in Markdown", pipes(["**true**", "Prints."], ["**false**", "Does not."]), {}, { kind: "boolean" }],
  [
    "several values",
    pipes(["`Letter`", "American."], ["A4", "This is the default value."], ["0 or 1", "Other."]),
    {},
    { kind: "choice", values: ["Letter", "A4", "0", "1"], default: "A4" },
  ],
  [
    "an empty value beside others",
    html(["<strong>Duplex</strong>", "Both sides."], ["(not specified)", "One side."]),
    {},
    { kind: "choice", values: ["Duplex", ""] },
  ],
  [
    "values in italics that are real ones",
    html(["<em>Allowed</em>", ""], ["<em>Blocked</em>", ""]),
    {},
    { kind: "choice", values: ["Allowed", "Blocked"] },
  ],
  ["words for values", html(["<em>First_tray</em>", "A tray."], ["<em>Second_tray</em>", "Another one."]), {}, {}],
  [
    "a range among values",
    html(["0", "Off."], ["1-100", "Percent."]),
    {},
    { kind: "integer", least: 0, greatest: 100 },
  ],
  [
    "a range in words",
    html(["<em>Copies</em>", "<em>Copies</em> is an integer from 1 (one copy) through 86,400."]),
    {},
    { kind: "integer", least: 1, greatest: 86_400 },
  ],
  [
    "a range between bold numbers",
    "The minimum is **1**. The Maximum is **16**.",
    {},
    { kind: "integer", least: 1, greatest: 16 },
  ],
  [
    "a range, and a value beside it",
    "An integer between 5 and 60. Setting it to **0** will disable it.",
    {},
    { kind: "integer", least: 5, greatest: 60, also: [0] },
  ],
  [
    "a number of digits",
    "A three-digit integer between 001 and 199.",
    {},
    { kind: "integer", least: 1, greatest: 199, digits: 3 },
  ],
  ["bits", html(["0x1", "Color."], ["0x2", "Draft. You can combine these values."]), {}, { kind: "integer" }],
  [
    "an integer, and its default",
    "*Copies* is an integer. The default value is **1**.",
    {},
    { kind: "integer", default: "1" },
  ],
  ["a default that depends", "It is an integer; otherwise, the default value is `4`.", {}, { kind: "integer" }],
  ["a text", html(["<em>Name</em>", "<em>Name</em> is a string."]), {}, { kind: "text" }],
  [
    "a greatest length",
    "*Name* is a string with a maximum length of 259 characters.",
    {},
    { kind: "text", longest: 259 },
  ],
  ["a GUID", html(["{<code>GUID</code>}", "The driver."]), {}, { kind: "guid" }],
  ["no empty value", "This string type does not support empty elements.", {}, { notEmpty: true }],
  ["an empty value", "This string type supports empty elements.", {}, {}],
  ["a setting that is required", "", { introduction: "Names it. This is a required setting." }, { required: true }],
  [
    "one that is deprecated",
    "",
    { introduction: "**Important**  \nThis setting has been deprecated in Windows 10." },
    { status: "deprecated" },
  ],
  ["one that is not supported", "", { introduction: "These settings are not supported." }, { status: "not supported" }],
  [
    "one that is advised against",
    "",
    { introduction: "We recommend that you do not use this setting." },
    { status: "advised against" },
  ],
  [
    "entities",
    pipes(["R&amp;D", "A tray."], ["&#39;x&#39;", "Another."]),
    {},
    { kind: "choice", values: ["R&D", "'x'"] },
  ],
];

const valuePages = values.map(([, text, page], index) => {
  const name = `Value${index}`;
  const sections = { Values: text, "Parent Hierarchy": `${hierarchy(component)} | **${name}**` };
  return [`${component}-${name}`, { ...page, sections }] as const;
});

/** Where settings stand, and what examples tell. */
const pages: Record<string, Page> = {
  ...Object.fromEntries(valuePages),
  "components-b-unattend": { title: "Components" },
  [component]: {
    title: `${component.toLowerCase()}-`,
    introduction: "Prints.",
    sections: {
      "In This Section": pipes(["[Trays](x.md)", "Has trays."], ["[Stapler](x.md)", "Has no page."]),
      "XML Example": example(`<component name="${component}" language="neutral"><Sorter>1</Sorter></component>`),
    },
  },
  "contoso-windows-printing-trays": {
    title: "Trays",
    sections: {
      "Valid Configuration Passes": "windowsPE\n\nspecialize\n\n**Note** Not in auditUser.",
      "Parent Hierarchy": `${hierarchy(component)} | **Trays**`,
      "XML Example": example(
        `<Trays>
  <Tray wcm:action="add"><!-- The first --><Order>1</Order><Size>A4</Size><Paper>white</Paper></Tray>
  <Tray wcm:action="add"><Order>2</Order><SIZE>[size]</SIZE><Feeder>on</Feeder></Tray>
</Trays>`,
      ),
    },
  },
  "contoso-windows-printing-trays-tray": {
    title: "Tray",
    sections: {
      "Valid Configuration Passes": "windowsPE\n\nspecialize",
      "Parent Hierarchy": `${hierarchy(component, "Trays")} | **Drawer**`, // A misprint.
    },
  },
  "contoso-windows-printing-trays-tray-order": {
    title: "Order",
    sections: { Values: "An integer between 1 and 500.", "Valid Configuration Passes": "windowsPE, specialize" },
  },
  "contoso-windows-printing-trays-tray-size": {
    title: "Size",
    sections: {
      "Valid Configuration Passes": "specialize",
      "Parent Hierarchy": hierarchy(component, "Trays", "Tray", "Size"),
    },
  },
  "contoso-windows-printing-trays-tray-paper": {
    title: "Paper",
    sections: {
      Values: pipes(["thick", ""], ["thin", ""]),
      "Parent Hierarchy": hierarchy(component, "Trays", "Tray", "Paper"),
      "XML Example": example("<Paper>white</Paper>"),
    },
  },
  "contoso-windows-printing-queue-name": {
    title: "Queue_Name",
    sections: {
      "Parent Hierarchy": hierarchy(component, "Queue_Name"),
      "XML Example": example('<Queue_Name wcm:action="add" wcm:keyValue="1">first</Queue_Name>'),
    },
  },
  "contoso-windows-printing-queue-name-key": {
    title: "Key",
    sections: { "Parent Hierarchy": hierarchy(component, "Queue_Name", "Key") },
  },
  "contoso-windows-printing-queue-name-value": {
    title: "Value",
    sections: { Values: "*Name* is a string.", "Parent Hierarchy": hierarchy(component, "Queue_Name", "Value") },
  },
  "contoso-windows-printing-short": {
    title: "Short",
    sections: { "Parent Hierarchy": hierarchy(component, "Trays", "Short") },
  },
  "contoso-windows-printing-old": { sections: { "Parent Hierarchy": hierarchy(component, "Old") }, title: "Old" },
  "contoso-windows-fax-lost": {
    title: "Lost",
    sections: { "Parent Hierarchy": hierarchy("Contoso-Windows-Fax", "Lost") },
  },
  "changed-answer-file-settings": {
    title: "Changed",
    sections: {
      "New settings": pipes([`${component}\\Value1`, ""]),
      "Removed settings": pipes([`${component}-Old`, ""], ["Contoso-Windows-Telex: Band, and Key.", ""], ["Telex", ""]),
    },
  },
};

const overlay = {
  sources: { forum: "https://example.org/forum" },
  spellings: [component],
  misprints: {
    pages: { "contoso-windows-printing-short": "contoso-windows-printing-trays-short" },
    removed: {},
    examples: ["Tray/Feeder"],
  },
  components: {
    [component]: {
      settings: { Trays: { status: "deprecated", source: "forum" }, Secret: { passes: [], source: "forum" } },
    },
  },
};

describe("the catalog from the pages of the reference", () => {
  let folder: string;
  let made: { components: Record<string, SettingFacts>; audit: string[] };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "catalog-"));
    for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, `${name}.md`), markdown(name, page));
    made = await evaluate(`
      const { Audit } = await use("catalog/audit.mjs");
      const { catalogOf } = await use("catalog/catalog.mjs");
      const audit = new Audit();
      const { components } = catalogOf(${JSON.stringify(folder)}, ${JSON.stringify(overlay)}, audit);
      show({ components, audit: audit.lines({ withNotes: true }) })`);
  });

  after(() => rmSync(folder, { recursive: true }));

  function setting(...path: string[]): SettingFacts | undefined {
    return path.reduce((at: SettingFacts | undefined, name) => at?.settings?.[name], made.components[component]);
  }

  for (const [index, [what, , , expected]] of values.entries()) {
    it(`reads of values: ${what}`, () => {
      assert.deepEqual(setting(`Value${index}`), expected);
    });
  }

  const places: [what: string, path: string[], expected: SettingFacts | undefined][] = [
    [
      "passes, without those of notes, and what is known beside the page",
      ["Trays"],
      { passes: ["windowsPE", "specialize"], status: "deprecated", amendedBy: "forum" },
    ],
    ["what the reference does not have", ["Secret"], { passes: [], source: "forum" }],
    ["a place that the hierarchy has wrong, and what tells items apart", ["Trays", "Tray"], { key: "Order" }],
    ["the passes of what it stands in", ["Trays", "Tray", "Order"], { kind: "integer", least: 1, greatest: 500 }],
    [
      "passes of its own, and another spelling",
      ["Trays", "Tray", "Size"],
      { passes: ["specialize"], spellings: ["SIZE"] },
    ],
    ["values that the page's own example contradicts", ["Trays", "Tray", "Paper"], { passes: [] }],
    ["what stands in a wrong place in an example", ["Trays", "Tray", "Feeder"], undefined],
    [
      "a page whose name does not say its place",
      ["Trays", "Short"],
      { passes: [], page: "contoso-windows-printing-short" },
    ],
    ["an item with wcm:keyValue, and the page of its text", ["Queue_Name"], { kind: "text", key: "@" }],
    ["what only a table has", ["Stapler"], { knownFrom: "a table" }],
    ["what only an example has", ["Sorter"], { knownFrom: "an example" }],
    ["what was removed", ["Old"], { status: "removed" }],
  ];
  for (const [what, path, expected] of places) {
    it(`reads of places: ${what}`, () => {
      const found = setting(...path);
      const { settings, ...facts } = found ?? {};
      assert.deepEqual(found && facts, expected);
    });
  }

  it("adds a component that was removed, with its settings", () => {
    const removed = { status: "removed", knownFrom: "a list of what was removed" };
    const setting = { ...removed, passes: [] };
    assert.deepEqual(made.components["Contoso-Windows-Telex"], {
      ...removed,
      isOpen: true,
      settings: { Band: setting, Key: setting },
    });
  });

  it("says what it could not read, or has read otherwise", () => {
    assert.deepEqual(made.audit, [
      "1 × pages that have no place",
      "    contoso-windows-fax-lost",
      "2 × hierarchies that are not what the page's name says",
      "    contoso-windows-printing-trays-tray: Contoso-Windows-Printing | Trays | Drawer",
      "    contoso-windows-printing-trays-tray-order: none",
      "1 × settings in tables that have no page there",
      "    contoso-windows-printing/Stapler",
      "1 × settings that only an example has",
      "    contoso-windows-printing: contoso-windows-printing/Sorter",
      "1 × elements of examples that are left out",
      "    contoso-windows-printing-trays: Tray/Feeder",
      "3 × values of no kind",
      "    contoso-windows-printing-value6: *First_tray*, *Second_tray*",
      "    contoso-windows-printing-value18: no table",
      "    contoso-windows-printing-value19: no table",
      "2 × examples against what pages say",
      "    contoso-windows-printing-trays: contoso-windows-printing/Trays/Tray/Paper white",
      "    contoso-windows-printing-trays-tray-paper: contoso-windows-printing/Trays/Tray/Paper white",
      "1 × removed settings of no component",
      "    Telex",
    ]);
  });

  it("is written with a line for each setting", async () => {
    const text = readFileSync(join(checkout, "provider", "unattend", "catalog", "settings.json"), "utf8");
    const written = await evaluate(`
      const { format } = await use("catalog/format.mjs");
      show(format(${text}))`);
    assert.equal(written, text);
  });

  describe("npm run catalog", () => {
    const run = (...args: string[]) => promisify(execFile)(process.execPath, [join(scripts, "catalog.mjs"), ...args]);

    it("writes it, and counts what it could not read", async () => {
      const file = join(folder, "settings.json");
      const { stderr } = await run(folder, "--into", file);
      const { components } = JSON.parse(readFileSync(file, "utf8")) as { components: Record<string, SettingFacts> };
      assert.deepEqual(components[component.toLowerCase()]?.settings?.Value1, setting("Value1"));
      assert.match(stderr, /^1 × pages that have no place$/m);
    });

    for (const [what, args, words] of [
      ["no folder", [], /Name the folder that has the pages/],
      ["a folder that is not there", ["/none"], /no such file or directory/],
      ["a folder without pages", [scripts], /has no pages of the reference/],
    ] as const) {
      it(`says what is wrong: ${what}`, async () => {
        await assert.rejects(run(...args), words);
      });
    }
  });
});
