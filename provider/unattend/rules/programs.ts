import { childElements, textOf } from "../../xml/tree";
import { architectureOf, componentsNamed } from "../model/command-list";
import type { AnswerFileDocument } from "../model/document";
import { setupComponent } from "../model/vocabulary";
import { reference, runAsynchronous, type Rules } from "./rule";

/** What a command line starts. */
export const programRules = {
  UA120: {
    severity: "warning",
    appliesTo: "RunAsynchronous, RunSynchronous; also behind cmd /c, start, powershell -File and the like",
    remedy: "Give credentials that open the location, unless an earlier command has connected to it",
    source: `${runAsynchronous}-path`,
    ofCommand: ({ kind, run = "", credentials }) =>
      isOnShare(run) && credentials === "none" && kind.elements.includes("Credentials")
        ? [{ about: kind.runs, cause: "the command is on a share, and there are no Credentials to open that with" }]
        : [],
  },
  UA121: {
    severity: "warning",
    appliesTo: "windowsPE; also behind cmd /c, start, powershell -File and the like",
    remedy: "Set EnableNetwork to true in Microsoft-Windows-Setup, unless Windows PE is started with a network",
    source: `${reference}microsoft-windows-setup-enablenetwork`,
    inFile: ({ kind, pass, architecture, run = "" }, { document }) => {
      if (pass !== "windowsPE" || !isOnShare(run) || hasNetwork(document, architecture)) return [];
      return [{ about: kind.runs, cause: "the command is on a share, and EnableNetwork is not true in this file" }];
    },
  },
  UA138: {
    severity: "warning",
    appliesTo: "RunSynchronous in Microsoft-Windows-Deployment",
    remedy: "Set WillReboot to Always or OnRequest instead: the commands behind it run after the restart then",
    source: `${reference}microsoft-windows-deployment-runsynchronous-runsynchronouscommand-path`,
    ofCommand: ({ kind, run = "" }) =>
      kind.elements.includes("WillReboot") && startedOneByOne(run).some((command) => restart.test(command))
        ? [{ about: kind.runs, cause: `${kind.runs} restarts the computer, or shuts it down` }]
        : [],
  },
} satisfies Rules;

/** True for a command line whose program is on a share, with whatever slashes; `\\?\` and `\\.\` begin names of devices. */
function isOnShare(run: string): boolean {
  return /^[\\/]{2}(?![?.][\\/])[^\\/\s"]+[\\/][^\\/]/.test(startedBy(run));
}

/** A command line without what only starts the rest of it, and without the quotation mark before that. */
export function startedBy(run: string): string {
  const line = run.replace(/^[\s"'&@]+/, "");
  const launcher = launchers.find((pattern) => pattern.test(line));
  return launcher ? startedBy(line.replace(launcher, "")) : line;
}

const launchers = [
  String.raw`cmd(?:\.exe)?"?(?:\s*\/[^\s\/ckr][^\s\/]*)*\s*\/[ckr]`,
  String.raw`start(?:\s+"[^"]*")?(?:\s+\/d\s+(?:"[^"]*"|\S+)|\s+\/\w+)*\s`,
  String.raw`call\s`,
  String.raw`(?:powershell|pwsh)(?:\.exe)?"?(?:\s+\S+)*?\s+-(?:f|fi|fil|file|c|command)\s`,
  String.raw`(?:powershell|pwsh)(?:\.exe)?"?\s+(?=[^\s-])`,
  String.raw`[cw]script(?:\.exe)?"?(?:\s+\/\/[^\s\/]+)*\s`,
].map((pattern) => new RegExp(String.raw`^(?:[^"\s]*[\\/])?${pattern}`, "i"));

/** What a command line starts, where cmd.exe or PowerShell runs several commands one after the other. */
function startedOneByOne(run: string): string[] {
  return startedBy(run)
    .split(/[&|;(){}]+/)
    .map(startedBy);
}

/** Of this computer: `shutdown /m` and `-ComputerName` are about another one. */
const restart = new RegExp(
  [
    String.raw`^(?:[^"\s]*[\\/])?shutdown(?:\.exe)?"?(?=[\s\/])(?!.*[\/-]m\s)(?:.*\s)?[\/-](?:r|s|g|sg|p)\b`,
    String.raw`^(?:[^"\s]*[\\/])?wpeutil(?:\.exe)?"?\s+(?:reboot|shutdown)\b`,
    String.raw`^(?:restart|stop)-computer\b(?!.*-(?:cn|computername)\b)`,
  ].join("|"),
  "i",
);

function hasNetwork({ tree }: AnswerFileDocument, architecture: string): boolean {
  return componentsNamed(tree.root, "windowsPE", setupComponent)
    .filter((component) => architectureOf(component) === architecture)
    .flatMap((component) => childElements(component, "EnableNetwork"))
    .some((element) => textOf(element).trim().toLowerCase() === "true");
}
