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
    ofArguments: ({ pass }) =>
      pass === undefined || (commandPasses as readonly unknown[]).includes(pass)
        ? []
        : [
            {
              about: "pass",
              cause: `the pass ${JSON.stringify(pass)} has no RunAsynchronous list; ${commandPasses.join(", ")} have one`,
            },
          ],
    ofDocument: ({ tree }) =>
      childElements(tree.root, "settings").flatMap((settings) => {
        const pass = attributeOf(settings, "pass");
        if ((configurationPasses as readonly unknown[]).includes(pass)) return [];
        const cause = `${pass === undefined ? "no pass" : JSON.stringify(pass)} is no configuration pass; they are ${configurationPasses.join(", ")}`;
        return [{ at: settings, cause }];
      }),
  },
  UA104: {
    severity: "error",
    appliesTo: "the architectures of a command or an answer file; component elements",
    remedy: `Use ${architectures.join(", ")}`,
    source: `${reference}components-b-unattend`,
    ofArguments: ({ architectures: names }) => (isList(names) ? unknownArchitectures(names) : []),
    ofDocument: ({ tree }) =>
      componentsOf(tree.root).flatMap((component) =>
        unknownArchitectures([architectureOf(component)]).map((hit) => ({ ...hit, at: component })),
      ),
  },
} satisfies Rules;

export function componentsOf(root: XmlElement): XmlElement[] {
  return childElements(root, "settings").flatMap((settings) => childElements(settings, "component"));
}

function unknownArchitectures(names: readonly unknown[]): Hit[] {
  const unknown = names.map(lowerCase).filter((name) => !(architectures as readonly unknown[]).includes(name));
  if (unknown.length === 0) return [];
  const words = unknown.map((name) => JSON.stringify(name)).join(", ");
  return [{ about: "architectures", cause: `${words} is no processor architecture` }];
}
