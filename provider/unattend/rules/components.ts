import { attributeOf, childElements, type XmlElement } from "../../xml/tree";
import { architectureOf } from "../command-list";
import { architectures, commandPasses, configurationPasses } from "../vocabulary";
import { isList, lowerCase } from "./arguments";
import { reference, type Hit, type Rules } from "./rule";

/** Passes and components. */
export const componentRules = {
  UA103: {
    severity: "error",
    appliesTo: "the pass of a command; settings elements",
    remedy: "Use a pass that Windows has, and for a command one with its list",
    source: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-configuration-passes",
    ofArguments: ({ pass }) => {
      if (pass === undefined || (commandPasses as readonly unknown[]).includes(pass)) return [];
      const what = isBlankName(pass)
        ? "`pass` is empty"
        : `the pass ${JSON.stringify(pass)} has no RunAsynchronous list`;
      return [{ about: "pass", cause: `${what}; ${commandPasses.join(", ")} have one` }];
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
} satisfies Rules;

export function componentsOf(root: XmlElement): XmlElement[] {
  return childElements(root, "settings").flatMap((settings) => childElements(settings, "component"));
}

/** The component that an element is about, in words. */
export function componentWords(component: XmlElement): string {
  return attributeOf(component, "name")?.trim() || "a component without a name";
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
