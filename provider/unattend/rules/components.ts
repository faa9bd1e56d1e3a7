import { placeOf } from "../../xml/place";
import { attributeOf, childElements, type XmlElement } from "../../xml/tree";
import { architectureOf } from "../model/command-list";
import {
  architectures,
  asyncListName,
  componentAttributes,
  configurationPasses,
  listKinds,
  passesWith,
} from "../model/vocabulary";
import { isList, lowerCase } from "./arguments";
import { componentsOf, repetitions } from "./elements";
import { reference, specifiedTwice, type Hit, type Rules } from "./rule";

/** The attributes that are the same for all components of Windows. */
const fixedAttributes = Object.entries(componentAttributes);

/** Passes and components. */
export const componentRules = {
  UA103: {
    severity: "error",
    appliesTo: "the pass of a command; settings elements",
    remedy: "Use a pass that Windows has, and for a command one with its list",
    source: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-configuration-passes",
    ofArguments: ({ pass, list = asyncListName }) => {
      const names: readonly string[] = listKinds.map((kind) => kind.list);
      if (typeof list !== "string" || !names.includes(list)) {
        const cause = `${JSON.stringify(list)} is no command list; there are ${[...new Set(names)].join(", ")}`;
        return [{ about: "list", cause }];
      }
      const passes = passesWith(list);
      if (pass === undefined || (passes as unknown[]).includes(pass)) return [];
      const what = isBlankName(pass) ? "`pass` is empty" : `the pass ${JSON.stringify(pass)} has no ${list} list`;
      return [{ about: "pass", cause: `${what}; ${passes.join(", ")} ${passes.length > 1 ? "have" : "has"} one` }];
    },
    ofDocument: ({ tree }) =>
      childElements(tree.root, "settings").flatMap((settings) => {
        const pass = attributeOf(settings, "pass");
        if ((configurationPasses as readonly unknown[]).includes(pass)) return [];
        const what = isBlankName(pass) ? "settings without a pass" : `${JSON.stringify(pass)} is no configuration pass`;
        return [{ at: settings, cause: `${what}; passes are ${configurationPasses.join(", ")}` }];
      }),
  },
  UA104: {
    severity: "error",
    appliesTo: "the architectures of a command or an answer file; component elements",
    remedy: `Use ${architectures.join(", ")}`,
    source: `${reference}components-b-unattend`,
    ofArguments: ({ architectures: names }) =>
      isList(names) ? wrongArchitectures(names, "a name in `architectures` is empty") : [],
    ofDocument: ({ tree }) =>
      componentsOf(tree.root).flatMap((component) =>
        wrongArchitectures([architectureOf(component)], "the component has no processorArchitecture").map((hit) => ({
          ...hit,
          at: component,
        })),
      ),
  },
  UA113: {
    severity: "error",
    appliesTo: "components of one pass, for one architecture",
    remedy: "Put their settings into one component",
    source: specifiedTwice,
    ofDocument: ({ tree }) =>
      repetitions(componentsOf(tree.root), componentIdentity).map(({ first, again }) => {
        const { line } = placeOf(tree.text, first.start);
        return { at: again, cause: `${componentWords(again)} is there in line ${line} already` };
      }),
  },
  UA134: {
    severity: "warning",
    appliesTo: "component elements",
    remedy: `Write the component's name, and ${fixedAttributes.map(([name, value]) => `${name}="${value}"`).join(" ")}`,
    source: "all components in Microsoft's reference have them, and all that Windows System Image Manager writes",
    ofDocument: ({ tree }) =>
      componentsOf(tree.root).flatMap((component) => {
        const valueOf = (name: string): string => (attributeOf(component, name) ?? "").trim().toLowerCase();
        const missing = ["name", ...Object.keys(componentAttributes)].filter((name) => valueOf(name) === "");
        const unusual = fixedAttributes.filter(([name, value]) => !["", value.toLowerCase()].includes(valueOf(name)));
        const causes = [
          missing.length > 0 && `the component has no ${missing.join(", ")}`,
          unusual.length > 0 && `${unusual.map(([name]) => name).join(", ")} of the component is not as in Windows`,
        ];
        return causes.flatMap((cause) => (cause ? [{ at: component, cause }] : []));
      }),
  },
} satisfies Rules;

/** The component that an element is about, in words. */
export function componentWords(component: XmlElement): string {
  return attributeOf(component, "name")?.trim() || "a component without a name";
}

/** What tells components apart, letter case aside. */
function componentIdentity(component: XmlElement): string {
  const names = ["name", "processorArchitecture", ...Object.keys(componentAttributes)];
  const values = names.map((name) => attributeOf(component, name) ?? "");
  return [attributeOf(component.parent!, "pass"), ...values].join("\n").toLowerCase();
}

function wrongArchitectures(names: readonly unknown[], emptyWords: string): Hit[] {
  const about = "architectures";
  const wrong = names.map(lowerCase).filter((name) => !(architectures as readonly unknown[]).includes(name));
  const unknown = wrong.filter((name) => !isBlankName(name)).map((name) => JSON.stringify(name));
  return [
    ...(unknown.length < wrong.length ? [{ about, cause: emptyWords } as const] : []),
    ...(unknown.length > 0 ? [{ about, cause: `${unknown.join(", ")} is no processor architecture` } as const] : []),
  ];
}

function isBlankName(name: unknown): boolean {
  return name === undefined || (typeof name === "string" && name.trim() === "");
}
