import { attributeOf, childElements, type XmlElement } from "../../xml/tree";
import type { Settings } from "./settings";

/** Where in `settings` an element comes from that was rendered of them: `settings.windowsPE["Microsoft-Windows-Setup"].UserData`. */
export function propertyPath(settings: Settings, element: XmlElement): string {
  return pathOf(settings, element).path;
}

function pathOf(settings: Settings, element: XmlElement): { path: string; value: unknown } {
  if (!element.parent) return { path: "settings", value: settings };
  const parent = pathOf(settings, element.parent);
  const name = propertyName(element);
  const path = parent.path + (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);
  const value = (parent.value as Record<string, unknown> | undefined)?.[name];
  if (!Array.isArray(value)) return { path, value };
  const index = childElements(element.parent, element.local).indexOf(element);
  return { path: `${path}[${index}]`, value: (value as unknown[])[index] };
}

function propertyName(element: XmlElement): string {
  const attribute = element.local === "settings" ? "pass" : element.local === "component" ? "name" : undefined;
  return (attribute && attributeOf(element, attribute)) ?? element.local;
}
