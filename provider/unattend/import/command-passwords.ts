import { wordsOf } from "./names";

/** A part of a text that is secret, and what it is, as words. */
export interface SecretPart {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** An argument, with or without quotation marks; what a variable or another command gives is no password. */
const value = String.raw`(?:"(?<double>[^"]+)"|'(?<single>[^']+)'|(?<bare>[^\s"'&|;,(){}<>]+))`;

/** Any further arguments. */
const others = String.raw`(?:[^&|]*?\s)?`;

/** How command lines are given passwords. `account` is whose it is, and `what` what it is called, where the line says so. */
const forms = [
  // Options: -Password x, /password:x, --admin-password=x, schtasks /rp x, cmdkey /pass:x, net use /p:x
  String.raw`[-/][\w-]*(?:password|passwd|passphrase|pwd|pass|pw)[dop]?(?:[:=]\s*|\s+)${value}`,
  String.raw`\s/r?p[:\s]\s*${value}`,
  // Assignments: password=x, Password: x
  String.raw`(?<![-/\w])(?<what>[\w-]*(?:password|passwd|pwd))["']?\s*[:=]+\s*${value}`,
  // net user account x, net use share x
  String.raw`\bnet1?(?:\.exe)?"?\s+user\s+(?<account>"[^"]+"|[^\s"/]+)\s+(?!/)${value}`,
  String.raw`\bnet1?(?:\.exe)?"?\s+use\s+(?:[A-Za-z*]:?\s+)?\\\\\S+\s+(?!/)${value}`,
  // ConvertTo-SecureString x -AsPlainText
  String.raw`\bConvertTo-SecureString\s+(?:-(?:AsPlainText|Force)\s+)*(?:-String\s+)?${value}`,
  // reg add … /v DefaultPassword … /d x
  String.raw`/v\s+"?(?<what>\w*password)"?\s${others}/d\s+${value}`,
  String.raw`-Name\s+["']?(?<what>\w*password)["']?\s${others}-Value\s+${value}`,
  // autologon account domain x
  String.raw`\bautologon(?:64)?(?:\.exe)?"?\s+(?:/accepteula\s+)?(?<account>[^\s"/]+)\s+[^\s"/]+\s+${value}`,
  // psexec -u account -p x, and others of that kind
  String.raw`\s-u\s+(?<account>\S+)\s+-p\s+${value}`,
  // https://account:x@server
  String.raw`\b[a-z][a-z\d+.-]+://(?<account>[^\s/:@]+):(?<bare>[^\s/@]+)@`,
].map((form) => new RegExp(form, "gid"));

/** What comes from somewhere else, or only says that there is something: variables of cmd.exe, `*`, `true`, other options. */
const isNone = /^(?:%[^%]+%|![^!]+!|\*+|[-/][A-Za-z]+|\$?(?:true|false|null)|yes|no|never|none)$/i;

/** A variable, where PowerShell runs: elsewhere, a password may begin so. */
const isVariable = /^\$(?:\w+:)?[A-Za-z_]\w*$/;
const isPowerShell =
  /\b(?:powershell|pwsh)\b|\$[A-Za-z_]\w*\s*=|\$env:|\s-AsPlainText\b|\b(?:Set|New|Add|Get|ConvertTo)-[A-Z]/i;

/** The parts of a command line, or of each line of a script, that look like passwords. */
export function passwordsInCommand(text: string): SecretPart[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
    forms
      .flatMap((form) => [...line.matchAll(form)].flatMap((match) => partOf(match, isPowerShell.test(text))))
      .map(({ start, end, words }) => ({ start: start + index, end: end + index, words })),
  );
}

function partOf({ groups, indices }: RegExpExecArray, hasVariables: boolean): SecretPart[] {
  const name = ["double", "single", "bare"].find((each) => groups?.[each] !== undefined);
  const found = name && groups![name]!;
  if (!found || isNone.test(found) || (hasVariables && isVariable.test(found))) return [];
  const [start, end] = indices!.groups![name]!;
  const { account, what } = groups!;
  const words = wordsOf(what ?? `${account ?? "command"} password`);
  return [{ start, end, words }];
}

/** What PowerShell is given as Base64, and what that says: nobody sees by looking whether there is a password in it. */
export function encodedCommands(line: string): (SecretPart & { readonly text: string })[] {
  return [...line.matchAll(/-e(?:c|nc\w*)?\s+(?<code>[A-Za-z\d+/]{16,}={0,2})/dgi)].map(({ groups, indices }) => {
    const [start, end] = indices!.groups!.code!;
    return {
      start,
      end,
      words: ["encoded", "command"],
      text: Buffer.from(groups!.code!, "base64").toString("utf16le"),
    };
  });
}
