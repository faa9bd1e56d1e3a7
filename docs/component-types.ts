import { catalog, type Setting, type SettingFacts } from "../provider/unattend/catalog/catalog";
import { kindWords, listWords, statusWords, valueWord } from "../provider/unattend/catalog/words";
import { configurationPasses } from "../provider/unattend/model/vocabulary";

const introduction = `// Generated from provider/unattend/catalog (npm run docs): an interface for each component, and for each setting that has others in it.

import type { Input } from "@pulumi/pulumi";
import type { AnyValue, Attributes, BooleanValue, IntegerValue, List, TextValue } from "./setting-values";

/** Components by name, with their settings. One that is not known may have any. */
`;

/** The types of all settings that the catalog has: sdk/components.ts. */
export function componentTypes(): string {
  const { components } = catalog();
  const known = components.map((component) => property(component.name, component));
  const all = interfaceOf("Components", [...known, "[component: string]: object | undefined;"]);
  return introduction + [all, ...components.flatMap(interfacesIn)].join("\n");
}

/** Those of a setting and, behind it, of what it has in it. */
function interfacesIn(setting: Setting): string[] {
  const { settings, isOpen } = setting.facts;
  if (!settings) return [];
  const properties = setting.settings.flatMap((child) => [
    property(child.name, child),
    ...(child.facts.spellings ?? []).map((spelling) => property(spelling, child)),
  ]);
  const own = [...properties, ...(isOpen ? ["[setting: string]: unknown;"] : [])];
  return [interfaceOf(`${nameOf(setting)} extends Attributes`, own), ...setting.settings.flatMap(interfacesIn)];
}

function interfaceOf(head: string, members: readonly string[]): string {
  return `export interface ${head} {\n${members.join("\n")}\n}\n`;
}

function property(name: string, setting: Setting): string {
  return `${documentation(setting)}\n${JSON.stringify(name)}?: ${typeOf(setting)};`;
}

/** Named as the compiler shall say it: `Setup_DiskConfiguration_Disk`. */
function nameOf({ component, path }: Setting): string {
  return [component.name.replace("Microsoft-Windows-", "").replaceAll("-", ""), ...path].join("_").replaceAll(" ", "_");
}

function typeOf(setting: Setting): string {
  const { key, settings } = setting.facts;
  const value = settings ? nameOf(setting) : valueType(setting.facts);
  return key === undefined ? `Input<${value}>` : `List<${value}>`;
}

function valueType({ kind, values = [], isExample }: SettingFacts): string {
  switch (kind) {
    case "boolean":
      return "BooleanValue";
    case "integer":
      return "IntegerValue";
    case "text":
    case "guid":
      return "TextValue";
    case "choice":
      return isExample ? "TextValue" : values.flatMap(literals).join(" | ");
    case undefined:
      return "AnyValue";
  }
}

/** A value of a choice, as text and, where it is one, as a number. */
function literals(value: string): string[] {
  const text = JSON.stringify(value);
  return String(Number(value)) === value ? [text, value] : [text];
}

function documentation(setting: Setting): string {
  const { facts } = setting;
  const sentences = [
    facts.key !== undefined && listWords(facts.key),
    kindWords(facts),
    facts.default !== undefined && `Default: ${valueWord(facts.default)}`,
    passesWords(setting),
    setting.page ?? setting.source ?? (facts.knownFrom && `Known from ${facts.knownFrom}`),
  ];
  const words = sentences.filter(Boolean).join(". ");
  return facts.status ? `/**\n * ${words}\n *\n * @deprecated ${statusWords[facts.status]}\n */` : `/** ${words} */`;
}

/** Those of a component are those of its settings. */
function passesWords(setting: Setting): string | undefined {
  const having = setting.parent ? setting.passes : setting.settings.flatMap(({ passes }) => passes);
  const passes = configurationPasses.filter((pass) => having.includes(pass));
  return passes.length > 0 ? `Passes: ${passes.join(", ")}` : undefined;
}
