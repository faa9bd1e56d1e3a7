import { UnattendError } from "../../errors";
import { renderElement, type ElementSpec } from "../../xml/render";
import { catalog, type Setting } from "../catalog/catalog";
import { spelledByReference } from "../catalog/spelling";
import { componentAttributes, configurationPasses, unattendNamespace, wcmNamespace } from "../model/vocabulary";

/** A value in `settings`: text, a number, true or false, child elements by name, or a list of items. */
export type SettingValue = string | number | boolean | { [name: string]: SettingValue } | SettingValue[];

/** Configuration pass → component → settings. */
export type Settings = Record<string, Record<string, Record<string, SettingValue>>>;

/**
 * Renders settings as an answer file, one component for each architecture. Passes stand in the order in which Windows
 * runs them, everything else in the order of its names, so that the same settings always give the same text.
 *
 * An array becomes one element for each item, with `wcm:action="add"` and the key that the catalog knows for such a list: Orders
 * and `wcm:keyValue` are counted from 1 where none is given, and so is the latter for plain values in a list that it does not know.
 * Numbers, true and false are spelled as the setting's page has them; text stays as it is. A name that begins with `@` is an attribute.
 *
 * @throws UA210, naming the property.
 */
export function renderSettings(settings: Settings, architectures: readonly string[]): string {
  const passes = Object.keys(requireObject(settings, "settings"));
  for (const pass of passes) {
    if (!(configurationPasses as readonly string[]).includes(pass)) {
      throw wrongShape(
        `settings.${pass}`,
        "this is no configuration pass",
        `Use one of ${configurationPasses.join(", ")}`,
      );
    }
  }
  const content = configurationPasses
    .filter((pass) => settings[pass] !== undefined)
    .map((pass): ElementSpec => {
      const components = requireObject(settings[pass], `settings.${pass}`);
      return {
        name: "settings",
        attributes: { pass },
        content: Object.keys(components)
          .sort()
          .flatMap((name) => componentSpecs(name, components[name], `settings.${pass}.${name}`, architectures)),
      };
    });
  const root: ElementSpec = {
    name: "unattend",
    attributes: { xmlns: unattendNamespace, "xmlns:wcm": wcmNamespace },
    content,
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderElement(root, "    ")}\n`;
}

function componentSpecs(name: string, value: unknown, place: string, architectures: readonly string[]): ElementSpec[] {
  if (!/^[A-Za-z][A-Za-z0-9_.-]*$/.test(name)) {
    throw wrongShape(place, "this is no component name", "Use names like Microsoft-Windows-Setup");
  }
  const component = requireObject(value, place);
  const content = childSpecs(component, place, catalog().component(name));
  return architectures.map((architecture) => ({
    name: "component",
    attributes: {
      name,
      processorArchitecture: architecture,
      ...componentAttributes,
      ...ownAttributes(component, place),
    },
    content,
  }));
}

function childSpecs(value: Record<string, unknown>, place: string, setting: Setting | undefined): ElementSpec[] {
  return Object.keys(value)
    .filter((name) => !name.startsWith("@"))
    .sort((a, b) => Number(b === "Order") - Number(a === "Order") || (a < b ? -1 : 1))
    .flatMap((name) => elementSpecs(name, value[name], `${place}.${name}`, setting?.find(name)));
}

function elementSpecs(name: string, value: unknown, place: string, setting: Setting | undefined): ElementSpec[] {
  if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) {
    throw wrongShape(place, "this is no element name", "Use the setting's name as Windows documents it");
  }
  if (!Array.isArray(value)) return [elementSpec(name, value, {}, place, setting)];
  const items: unknown[] = value;
  const key = setting?.facts.key;
  const isOrdered = key === "Order" && items.every((item) => isObject(item) && item.Order === undefined);
  const isKeyed = key === "@" && items.every((item) => !isObject(item) || item["@wcm:keyValue"] === undefined);
  return items.map((item, index) => {
    const at = `${place}[${index}]`;
    if (Array.isArray(item)) throw wrongShape(at, "a list stands in a list", "Name its elements");
    const number = index + 1;
    const isCounted = isKeyed || (key === undefined && !isObject(item));
    const keyValue: Record<string, string> = isCounted ? { "wcm:keyValue": String(number) } : {};
    const ordered = isOrdered ? { ...(item as object), Order: number } : item;
    return elementSpec(name, ordered, { "wcm:action": "add", ...keyValue }, at, setting);
  });
}

function elementSpec(
  name: string,
  value: unknown,
  attributes: Record<string, string>,
  place: string,
  setting: Setting | undefined,
): ElementSpec {
  if (!isObject(value)) return { name, attributes, content: scalarText(value, place, setting) };
  return {
    name,
    attributes: { ...attributes, ...ownAttributes(value, place) },
    content: childSpecs(value, place, setting),
  };
}

function ownAttributes(value: Record<string, unknown>, place: string): Record<string, string> {
  const own = Object.entries(value).filter(([key]) => key.startsWith("@"));
  return Object.fromEntries(
    own.map(([key, attribute]) => [attributeName(key, place), scalarText(attribute, `${place}.${key}`)]),
  );
}

function attributeName(key: string, place: string): string {
  const name = key.slice(1);
  if (/^(wcm:)?[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) return name;
  throw wrongShape(
    `${place}.${key}`,
    "this is no attribute name",
    "Attributes are plain or in wcm:, for instance @wcm:keyValue",
  );
}

function scalarText(value: unknown, place: string, setting?: Setting): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
    return spelledByReference(setting, String(value));
  throw wrongShape(
    place,
    "this is neither text, number, true, false, an object nor a list",
    "Give the setting's value, or leave it out",
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function requireObject(value: unknown, place: string): Record<string, unknown> {
  if (isObject(value)) return value;
  throw wrongShape(
    place,
    "this is not an object",
    'Settings are pass → component → setting: { windowsPE: { "Microsoft-Windows-Setup": { … } } }',
  );
}

function wrongShape(place: string, cause: string, remedy: string): UnattendError {
  return new UnattendError("UA210", { place, cause, remedy });
}
