import { paragraphsOf, plain, rowsOf } from "./pages.mjs";
import { defaultOf, kindOf } from "./values.mjs";

/**
 * @typedef {import("./audit.mjs").Audit} Audit
 * @typedef {import("./pages.mjs").Page} Page
 * @typedef {import("../../provider/unattend/catalog/catalog.js").SettingFacts} SettingFacts
 */

/** In the sequence in which the catalog lists them. */
export const passes = [
  ...["windowsPE", "offlineServicing", "generalize", "specialize"],
  ...["auditSystem", "auditUser", "oobeSystem"],
];

/**
 * What a page says of its component or setting.
 *
 * @param {Page} page
 * @param {Audit} audit
 * @returns {SettingFacts}
 */
export function factsOf(page, audit) {
  const section = page.sections.get("values") ?? page.sections.get("value") ?? "";
  const rows = rowsOf(section);
  const introduction = paragraphsOf(page.sections.get("") ?? "");
  const paragraphs = paragraphsOf(section);
  const explanations = rows.map((row) => row.slice(1).join(" "));
  const values = { names: rows.map(([name]) => name), explanations, text: [...paragraphs, ...explanations].join(" ") };
  const kind = kindOf(values);
  if (!kind && section.trim() !== "") {
    audit.note("values of no kind", `${page.name}: ${values.names.join(", ") || "no table"}`);
  }
  return withoutUndefined({
    passes: passesOf(page, audit),
    status: statusOf(introduction),
    ...needsIn([...introduction, values.text].join(" ")),
    ...kind,
    default: defaultOf(values),
  });
}

/**
 * @param {SettingFacts} facts
 * @returns {SettingFacts}
 */
function withoutUndefined(facts) {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

/**
 * @param {Page} page
 * @param {Audit} audit
 */
function passesOf({ name, sections }, audit) {
  const section = sections.get("valid configuration passes");
  if (section === undefined) return undefined;
  const [beforeNotes] = plain(section).split("**Note");
  const words = new Set(beforeNotes.toLowerCase().match(/[a-z]+/g));
  const known = passes.filter((pass) => words.has(pass.toLowerCase()));
  if (known.length < words.size) audit.note("passes that are none", `${name}: ${beforeNotes}`);
  return known;
}

const isNoMore =
  /(?:this (?:setting|component)|these settings|HelpAndSupport settings) (?:is|are|has been) (?:now )?(deprecated|removed|not supported)/i;

/**
 * @param {string[]} introduction
 * @returns {SettingFacts["status"]}
 */
function statusOf(introduction) {
  const [said] = introduction.flatMap((text) => isNoMore.exec(text)?.[1].toLowerCase() ?? []);
  if (said) return /** @type {SettingFacts["status"]} */ (said);
  return introduction.some((text) => text.includes("do not use this setting")) ? "advised against" : undefined;
}

/** @param {string} text */
function needsIn(text) {
  const emptiness = /type (does not support|supports) empty elements/.exec(text)?.[1];
  return {
    notEmpty: emptiness === "does not support" || undefined,
    required: /(?:^|\. )(?:this is a required setting|this setting is required even)/i.test(text) || undefined,
  };
}
