import { childElements, textOf } from "../../xml/tree";
import { architectureOf, componentsNamed } from "../command-list";
import type { AnswerFileDocument } from "../document";
import { listComponent } from "../vocabulary";
import { reference, runAsynchronous, type Rules } from "./rule";

/** What a command line starts. */
export const programRules = {
  UA120: {
    severity: "warning",
    appliesTo: "RunAsynchronous, RunSynchronous",
    remedy: "Give credentials that open the location, unless an earlier command has connected to it",
    source: `${runAsynchronous}-path`,
    ofCommand: ({ kind, run = "", credentials }) =>
      isUnc(run) && credentials === "none" && kind.elements.includes("Credentials")
        ? [{ about: kind.runs, cause: "the command is on a share, and there are no Credentials to open that with" }]
        : [],
  },
  UA121: {
    severity: "warning",
    appliesTo: "windowsPE",
    remedy: "Set EnableNetwork to true in Microsoft-Windows-Setup, unless Windows PE is started with a network",
    source: `${reference}microsoft-windows-setup-enablenetwork`,
    inFile: ({ kind, pass, architecture, run = "" }, { document }) => {
      if (pass !== "windowsPE" || !isUnc(run) || hasNetwork(document, architecture)) return [];
      return [{ about: kind.runs, cause: "the command is on a share, and EnableNetwork is not true in this file" }];
    },
  },
} satisfies Rules;

/** True for a command line whose program is on a share; what begins with `\\?\` or `\\.\` names a device. */
function isUnc(run: string): boolean {
  return /^\s*"?\\\\(?![?.]\\)[^\\]/.test(run);
}

function hasNetwork({ tree }: AnswerFileDocument, architecture: string): boolean {
  return componentsNamed(tree.root, "windowsPE", listComponent.windowsPE)
    .filter((component) => architectureOf(component) === architecture)
    .flatMap((component) => childElements(component, "EnableNetwork"))
    .some((element) => textOf(element).trim().toLowerCase() === "true");
}
