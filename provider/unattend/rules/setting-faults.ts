import { attributeOf, childElements, textOf, type XmlElement } from "../../xml/tree";
import { catalog, type Setting, type SettingStatus } from "../catalog/catalog";
import { keyValueOf } from "../model/compare";
import type { AnswerFileDocument } from "../model/document";
import { configurationPasses, listKinds, userNameSpellings, wcmNamespace } from "../model/vocabulary";
import { componentsOf, ownChildren, repetitions } from "./elements";
import { nearest } from "./near";
import { isPlaceholder } from "./placeholders";
import type { Hit } from "./rule";
import { valueFault, type ValueFault } from "./setting-values";

/** Something in a document that is not as the catalog knows it. */
export interface SettingFault extends Hit {
  readonly code: SettingCode;
}

export type SettingCode =
  ("UA140" | "UA141" | "UA142" | "UA143" | "UA144" | "UA145" | "UA150" | "UA151" | "UA152") | ValueFault["code"];

/**
 * All in a document that is not as the catalog knows it: one walk for all rules. What rules about commands speak of is left to
 * them, and so is what another namespace brings along. The catalog is read only if there is something to look up.
 */
export function settingFaults(document: AnswerFileDocument): readonly SettingFault[] {
  let known = knownFaults.get(document);
  if (!known) {
    const { root } = document.tree;
    const components = componentsOf(root).filter((component) => ownChildren(component).length > 0);
    knownFaults.set(document, (known = [...outsideComponents(root), ...components.flatMap(inComponent)]));
  }
  return known;
}

const knownFaults = new WeakMap<AnswerFileDocument, readonly SettingFault[]>();

/** Elements that neither an answer file nor a pass of it has. */
function outsideComponents(root: XmlElement): SettingFault[] {
  const passes = childElements(root, "settings");
  return [
    ...ownChildren(root).flatMap((child) => unknownElement(child, ["settings", "servicing"])),
    ...passes.flatMap(ownChildren).flatMap((child) => unknownElement(child, ["component"])),
  ];
}

function unknownElement(at: XmlElement, known: readonly string[]): SettingFault[] {
  const { local, parent } = at;
  if (known.includes(local)) return [];
  if (local === "component") return [fault("UA142", at, "a component stands outside settings")];
  const has = `${parent!.local} has no element ${local}`;
  const near = nearest(local, known);
  return [near === undefined ? fault("UA143", at, has) : fault("UA141", at, `${has}, but ${near}`)];
}

function inComponent(element: XmlElement): SettingFault[] {
  const name = (attributeOf(element, "name") ?? "").trim();
  if (name === "" || isPlaceholder(name)) return [];
  const component = catalog().component(name);
  if (!component) return [unknownComponent(element, name)];
  const pass = passOf(element);
  const wrongPass = componentInWrongPass(element, component, pass);
  return [
    ...status(element, component),
    ...wrongPass,
    ...inside(element, component, wrongPass.length > 0 ? undefined : pass),
  ];
}

/** @param pass undefined where nothing is to be said of it, or all has been said. */
function inside(parent: XmlElement, known: Setting, pass: string | undefined): SettingFault[] {
  const found = ownChildren(parent).flatMap((element) => {
    const setting = known.find(element.local);
    if (isOfCommandRules(element, setting)) return [];
    return setting ? ofSetting(element, setting, pass) : unknownSetting(element, known);
  });
  return [...found, ...sameKeys(parent, known)];
}

function ofSetting(element: XmlElement, setting: Setting, pass: string | undefined): SettingFault[] {
  const ofCommands = isCommandList(element);
  const wrongPass = ofCommands ? [] : inWrongPass(element, setting, pass);
  const isSaid = ofCommands || wrongPass.length > 0;
  return [
    ...letterCase(element, setting),
    ...status(element, setting),
    ...wrongPass,
    ...withoutKey(element, setting),
    ...(ownChildren(element).length > 0
      ? inside(element, setting, isSaid ? undefined : pass)
      : wrongValue(element, setting)),
  ];
}

function fault(code: SettingCode, at: XmlElement, cause: string, about?: Setting): SettingFault {
  const page = about?.page;
  return { code, at, cause, ...(page !== undefined && { page }) };
}

function unknownComponent(at: XmlElement, name: string): SettingFault {
  const near = nearestIn(catalog().components, name);
  const has = `the reference has no component ${name}`;
  return near ? fault("UA140", at, `${has}, but ${near.name}`, near) : fault("UA143", at, has);
}

function unknownSetting(at: XmlElement, parent: Setting): SettingFault[] {
  if (parent.facts.isOpen) return [];
  const name = at.local;
  const has = `${parent.name} has no setting ${name}`;
  const near = nearestIn(parent.settings, name);
  if (near) return [fault("UA141", at, `${has}, but ${near.name}`, near)];

  const all = parent.component.allSettings;
  const meant = all.some((setting) => setting.isNamed(name)) ? name : nearestIn(all, name)?.name;
  const elsewhere = all.filter((setting) => meant !== undefined && setting.isNamed(meant));
  if (elsewhere.length > 0) {
    const what = meant === name ? "it" : meant;
    return [fault("UA142", at, `${has}; ${what} stands in ${placesWords(elsewhere)}`, elsewhere[0])];
  }
  // What stands in a value may be a part of it, so its name is not told.
  if (parent.isValue) return [fault("UA142", at, `${parent.name} has a value, and no settings in it`, parent)];
  return [fault("UA143", at, `${has} in the reference`, parent)];
}

function nearestIn(settings: readonly Setting[], name: string): Setting | undefined {
  const names = settings.map((setting) => setting.name);
  const near = nearest(name, names);
  return near === undefined ? undefined : settings[names.indexOf(near)];
}

/** Where settings stand; of many places only some. */
function placesWords(settings: readonly Setting[]): string {
  const places = settings.map(({ parent }) => parent!.place);
  const more = places.length > maximumPlaces ? ` and ${places.length - maximumPlaces} more` : "";
  return places.slice(0, maximumPlaces).join(", ") + more;
}

const maximumPlaces = 3;

/** The pass that a component stands in, if the reference speaks of it: `oobeUser` is one of the schema alone. */
function passOf(component: XmlElement): string | undefined {
  const pass = attributeOf(component.parent!, "pass");
  return configurationPasses.filter((each) => each !== "oobeUser").find((each) => each === pass);
}

/** A component in a pass that none of its settings has. */
function componentInWrongPass(at: XmlElement, component: Setting, pass: string | undefined): SettingFault[] {
  if (isPossible(component, pass)) return [];
  const children = ownChildren(at).filter(
    (child) => !isCommandList(child) && !isOfCommandRules(child, component.find(child.local)),
  );
  if (children.length === 0) return [];
  const meant = catalog().components.find((other) =>
    children.every(({ local }) => other.find(local)?.passes.includes(pass!)),
  );
  const instead = meant ? `; ${meant.name} has these settings there` : "";
  const cause = `${component.name} has no settings in ${pass}, but in ${passesWords(component)}${instead}`;
  return [fault("UA145", at, cause, meant ?? component)];
}

function inWrongPass(at: XmlElement, setting: Setting, pass: string | undefined): SettingFault[] {
  if (isPossible(setting, pass)) return [];
  return [fault("UA145", at, `${setting.name} is not in ${pass}, but in ${passesWords(setting)}`, setting)];
}

/** True if a setting can stand in a pass, as far as a page says. */
function isPossible(setting: Setting, pass: string | undefined): boolean {
  const { possiblePasses } = setting;
  const isStated = pass !== undefined && possiblePasses.length > 0;
  return !isStated || possiblePasses.includes(pass) || setting.page === undefined;
}

function passesWords({ possiblePasses }: Setting): string {
  return configurationPasses.filter((pass) => possiblePasses.includes(pass)).join(", ");
}

function letterCase(at: XmlElement, setting: Setting): SettingFault[] {
  const isRight = setting.isSpelled(at.local) || (userNameSpellings as readonly string[]).includes(at.local);
  return isRight ? [] : [fault("UA144", at, `${at.local} is written ${setting.name}`, setting)];
}

/** Said once of what is so as a whole. */
function status(at: XmlElement, setting: Setting): SettingFault[] {
  const { status: own } = setting.facts;
  if (own === undefined || own === setting.parent?.facts.status) return [];
  return [fault("UA152", at, `${setting.name} ${statusWords[own]}`, setting)];
}

const statusWords: { readonly [Status in SettingStatus]: string } = {
  deprecated: "is deprecated in Windows 10",
  removed: "was removed from Windows 10",
  "not supported": "is not supported in Windows 10",
  "advised against": "is something that Microsoft advises against",
};

function withoutKey(at: XmlElement, setting: Setting): SettingFault[] {
  const { key } = setting.facts;
  if (!key || isCommand(at) || keyOf(at, key) !== undefined) return [];
  return [fault("UA150", at, `${setting.name} has no ${keyWords(key)}, which tells it from others`, setting)];
}

/** Items of a list that Windows cannot tell apart. What is removed may come again. */
function sameKeys(parent: XmlElement, known: Setting): SettingFault[] {
  if (!known.settings.some(({ facts }) => facts.key)) return [];
  const identities = new Map<XmlElement, string>();
  for (const item of ownChildren(parent)) {
    const setting = known.find(item.local);
    const key = setting?.facts.key && keyOf(item, setting.facts.key)?.trim();
    if (!key || isPlaceholder(key) || isCommand(item) || attributeOf(item, "action", wcmNamespace) === "remove")
      continue;
    identities.set(item, `${setting.name}\n${key.toLowerCase()}`);
  }
  return repetitions([...identities.keys()], (item) => identities.get(item)!).map(({ again }) => {
    const setting = known.find(again.local)!;
    const cause = `${setting.name} has the same ${keyWords(setting.facts.key!)} as one before it`;
    return fault("UA151", again, cause, setting);
  });
}

/** What tells an item of a list from others: an attribute, or an element in it; some have the element instead. */
function keyOf(item: XmlElement, key: string): string | undefined {
  const name = (key === "@" ? "Key" : key).toLowerCase();
  const attribute = key === "@" ? keyValueOf(item) : undefined;
  if (attribute !== undefined) return attribute;
  const element = ownChildren(item).find(({ local }) => local.toLowerCase() === name);
  return element && textOf(element);
}

function keyWords(key: string): string {
  return key === "@" ? "wcm:keyValue" : key;
}

function wrongValue(at: XmlElement, setting: Setting): SettingFault[] {
  const wrong = valueFault(setting, textOf(at));
  return wrong ? [fault(wrong.code, at, wrong.cause, setting)] : [];
}

const listNames: ReadonlySet<string> = new Set(listKinds.map(({ list }) => list));
const itemNames: ReadonlySet<string> = new Set(listKinds.map(({ item }) => item));

function isCommandList({ local, parent }: XmlElement): boolean {
  return listNames.has(local) && parent?.local === "component";
}

function isCommand({ local }: XmlElement): boolean {
  return itemNames.has(local);
}

/** True for what the rules about commands speak of: where commands stand, and most of what they have in them. */
function isOfCommandRules(element: XmlElement, setting: Setting | undefined): boolean {
  const parent = element.parent!;
  if (isCommandList(parent)) return setting === undefined;
  if (isCommand(element)) return true;
  if (isCommand(parent)) return setting === undefined || !besideCommand.has(element.local);
  if (isCommand(parent.parent!)) return setting !== undefined && textOf(element).trim() === "";
  return isCommandList(element) && setting === undefined;
}

/** Of what a command has, only these are not looked at by rules of their own. */
const besideCommand: ReadonlySet<string> = new Set(["Credentials", "WillReboot", "RequiresUserInput"]);
