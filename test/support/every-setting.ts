import { catalog, type Setting } from "../../provider/unattend/catalog/catalog";
import type { AnswerFileDocument } from "../../provider/unattend/model/document";
import { configurationPasses } from "../../provider/unattend/model/vocabulary";
import { renderElement, type ElementSpec } from "../../provider/xml/render";
import { documentOf, inComponent } from "./components";

/** For each component of the reference an answer file with each of its settings, in the first of its passes, with a right value. */
export function everySetting(): AnswerFileDocument[] {
  return catalog().components.map((component) =>
    documentOf(configurationPasses.map((pass) => inPass(component, pass)).join("")),
  );
}

function inPass(component: Setting, pass: string): string {
  const settings = childSpecs(component, pass).map((setting) => renderElement(setting, "  "));
  return settings.length === 0 ? "" : inComponent(component.name, settings.join("\n"), { pass });
}

function childSpecs(parent: Setting, pass: string): ElementSpec[] {
  return parent.settings.flatMap((setting) => {
    const { name, isValue } = setting;
    if (isValue && pass !== firstPass(setting)) return [];
    const content = isValue ? valueOf(setting) : childSpecs(setting, pass);
    return content.length === 0 ? [] : { name, attributes: attributesOf(setting), content };
  });
}

/** Where none is stated, one of what stands beside it. */
function firstPass({ possiblePasses, parent }: Setting): string {
  const [first = parent ? firstPass(parent) : "specialize"] = possiblePasses;
  return first;
}

function attributesOf({ facts: { key } }: Setting): Record<string, string> {
  if (key === undefined) return {};
  return { "wcm:action": "add", ...(key === "@" && { "wcm:keyValue": "1" }) };
}

function valueOf({ facts: { kind, values, least, digits } }: Setting): string {
  if (kind === "boolean") return "true";
  if (kind === "choice") return values![0]!;
  if (kind === "guid") return "{381b4222-f694-41f0-9685-ff5bb260df2e}";
  return String(least ?? 1).padStart(digits ?? 0, "0");
}
