import { codePointWords } from "../../xml/characters";
import { findForbiddenCharacter } from "../../xml/render";
import { credentialParts } from "./credentials";
import { allLists, reference, runAsynchronous, type Hit, type HitSubject, type Rules } from "./rule";

/** What a command says: its characters, and how long it is. */
export const textRules = {
  UA007: {
    severity: "error",
    appliesTo: "Path, Description and Credentials that a program declares",
    remedy: "Remove it; it often comes from copying out of a terminal",
    source: "https://www.w3.org/TR/xml/#charsets",
    ofCommand: ({ kind, run, description, credentials }) => [
      ...forbidden(kind.runs, run),
      ...forbidden("Description", description),
      ...credentialParts.flatMap((part) =>
        forbidden("Credentials", credentials === "none" ? undefined : credentials?.[part], `${part} in Credentials`),
      ),
    ],
  },
  UA101: {
    severity: "error",
    appliesTo: `${allLists} (Path, or CommandLine)`,
    remedy: "Windows Setup refuses that; say what is to run",
    source: `${runAsynchronous}-path`,
    ofCommand: ({ kind, run }) => (run?.trim() === "" ? [{ about: kind.runs, cause: `${kind.runs} is empty` }] : []),
  },
  UA107: {
    severity: "error",
    appliesTo: "RunAsynchronous, and RunSynchronous in Microsoft-Windows-Deployment",
    remedy: "Windows Setup refuses that; give it a text or leave it out",
    source: `${runAsynchronous}-description`,
    ofCommand: ({ kind, description }) =>
      kind.refusesEmptyDescription && description?.trim() === ""
        ? [{ about: "Description", cause: "Description is empty" }]
        : [],
  },
  UA108: {
    severity: "error",
    appliesTo: "Microsoft-Windows-Deployment: 259 characters; FirstLogonCommands, LogonCommands: 1024",
    remedy: "Put what it does into a script, and run that",
    source: `${reference}microsoft-windows-deployment-runasynchronous-runasynchronouscommand-path`,
    ofCommand: ({ kind, run }) => tooLong(kind.runs, run, kind.longestRun),
  },
  UA110: {
    severity: "error",
    appliesTo: "Microsoft-Windows-Deployment: 259 characters; FirstLogonCommands, LogonCommands: 256",
    remedy: "Shorten it",
    source: `${reference}microsoft-windows-deployment-runasynchronous-runasynchronouscommand-description`,
    ofCommand: ({ kind, description }) => tooLong("Description", description, kind.longestDescription),
  },
  UA111: {
    severity: "error",
    appliesTo: allLists,
    remedy: "Write it on one line, or put it into a script and run that",
    source: "a command line is one line: what stands behind a line break does not run",
    ofCommand: ({ kind, run = "" }) => {
      const position = run.trim().search(/\p{Control}/u);
      if (position < 0) return [];
      const character = run.trim()[position]!;
      const what = /[\r\n]/.test(character) ? "a line break" : character === "\t" ? "a tab" : "a control character";
      return [{ about: kind.runs, cause: `${kind.runs} has ${what} in it (character ${position + 1})` }];
    },
  },
  UA112: {
    severity: "error",
    appliesTo: `commands of ${allLists} that cmd.exe runs`,
    remedy: "Put what it does into a script, and run that",
    source: "https://learn.microsoft.com/troubleshoot/windows-client/shell-experience/command-line-string-limitation",
    ofCommand: ({ kind, run = "" }) =>
      kind.longestRun === undefined && startsCmd(run)
        ? tooLong(kind.runs, run, longestForCmd, "cmd.exe takes at most")
        : [],
  },
  UA122: {
    severity: "warning",
    appliesTo: "Microsoft-Windows-Setup",
    remedy: "Put what it does into a script, and run that",
    source: "Windows states no maximum for these lists, and 259 characters for the others",
    ofCommand: ({ kind, run = "" }) =>
      kind.longestRun === undefined && run.trim().length <= longestForCmd
        ? tooLong(kind.runs, run, longestElsewhere, "other lists take at most")
        : [],
  },
  UA123: {
    severity: "note",
    appliesTo: `${allLists}; white space with a line break in it is taken for layout`,
    remedy: "Remove it",
    source: "files that work have it; the provider drops it in what it writes",
    ofCommand: ({ kind, run = "" }) => {
      const before = run.slice(0, run.length - run.trimStart().length);
      const after = run.slice(run.trimEnd().length);
      const isSpace = (text: string): boolean => text !== "" && !/[\r\n]/.test(text);
      const cause = `${kind.runs} ${isSpace(before) ? "begins" : "ends"} with a space`;
      return run.trim() !== "" && (isSpace(before) || isSpace(after)) ? [{ about: kind.runs, cause }] : [];
    },
  },
  UA124: {
    severity: "warning",
    appliesTo: allLists,
    remedy: 'Close the quotation, or remove the " that is too many',
    source: "how Windows programs read their command lines",
    ofCommand: ({ kind, run = "" }) =>
      run.split('"').length % 2 === 0
        ? [{ about: kind.runs, cause: `${kind.runs} has an odd number of quotation marks` }]
        : [],
  },
  UA139: {
    severity: "warning",
    appliesTo: allLists,
    remedy: "Type it anew: word processors, chats and web pages put such characters in the place of plain ones",
    source: 'command lines are quoted by ", their options begin with / or -, and spaces part them',
    ofCommand: ({ kind, run = "" }) => {
      // A no-break space is no layout of XML, so trimStart() would not do.
      const line = run.replace(/^[ \t\r\n]+/, "");
      const found = typographic.map(({ what, pattern, isText }) => {
        const index = (isText ? withoutQuoted(line) : line).search(pattern);
        return { what, index };
      });
      const [first] = found.filter(({ index }) => index >= 0).sort((a, b) => a.index - b.index);
      if (!first) return [];
      const words = `${first.what} (${codePointWords(line.codePointAt(first.index)!)}) in it (character ${first.index + 1})`;
      return [{ about: kind.runs, cause: `${kind.runs} has ${words}` }];
    },
  },
} satisfies Rules;

const longestElsewhere = 259;
const longestForCmd = 8191;

function forbidden(about: HitSubject, value: string | undefined, name: string = about): Hit[] {
  const found = findForbiddenCharacter(value ?? "");
  return found ? [{ about, cause: `${name} has the character ${found}, which XML 1.0 cannot carry` }] : [];
}

function tooLong(about: HitSubject, value = "", longest = Infinity, words = "this list takes at most"): Hit[] {
  const { length } = value.trim();
  return length > longest ? [{ about, cause: `${about} has ${length} characters, and ${words} ${longest}` }] : [];
}

/** True for a command line that cmd.exe runs: by its name, or as a batch file. */
function startsCmd(run: string): boolean {
  const [, quoted, plain] = /^\s*(?:"([^"]*)"|(\S*))/.exec(run)!;
  return /(^|[\\/])cmd(\.exe)?$|\.(cmd|bat)$/i.test(quoted ?? plain ?? "");
}

/** Characters that look like those of a command line, or like nothing; between quotation marks most can be a text. */
const typographic = [
  { what: "a typographic quotation mark", pattern: /[\u00ab\u00bb\u2018-\u201f\u2039\u203a]/, isText: true },
  { what: "a typographic dash", pattern: /[\u2010-\u2015\u2212]/, isText: true },
  { what: "a no-break space", pattern: /[\u00a0\u202f]/, isText: true },
  {
    what: "an invisible character",
    pattern: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/,
    isText: false,
  },
];

/** A line in which blanks stand for what is quoted, but for what cmd.exe gets to run. */
function withoutQuoted(line: string): string {
  return line.replace(/(?<!\/[ck][ \t]*)"[^"]*"/gi, (quoted) => " ".repeat(quoted.length));
}
