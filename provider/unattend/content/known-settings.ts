import { attributeOf, type XmlElement } from "../../xml/tree";
import { catalog, type Setting } from "../catalog/catalog";
import { unattendNamespace } from "../model/vocabulary";

/** What the catalog knows about an element of a document, where it stands; undefined for what it does not know. */
export function settingOf(element: XmlElement): Setting | undefined {
  if (!known.has(element)) known.set(element, findSetting(element));
  return known.get(element);
}

/** Trees are read-only, so what is found stays true. */
const known = new WeakMap<XmlElement, Setting | undefined>();

function findSetting(element: XmlElement): Setting | undefined {
  const { local, namespace, parent } = element;
  if (!parent || namespace !== unattendNamespace) return undefined;
  if (local === "component") return catalog().component(attributeOf(element, "name") ?? "");
  return settingOf(parent)?.find(local);
}
