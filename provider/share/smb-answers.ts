import type { Failure, FolderEntry, Step } from "./share";
import { encryptionRefused, failureOf, kerberosFailures, unreachable, type Connecting } from "./smb-statuses";

/** Of what is configured, what answers depend on. */
export interface Configured {
  readonly user?: unknown;
  readonly port: number;
}

/** That something was not done. */
export interface Refusal {
  /** What the server says, without `NT_STATUS_`. */
  readonly status: string;
  /** What is refused: the step, the connection by which it goes, or the one that a DFS link needs. */
  readonly of: "step" | "connection" | "link";
  readonly failure: Failure;
}

/** How smbclient tells a status of the server's: by name, or by number if it knows no name for it. */
const status = String.raw`(?<status>NT_STATUS_\w+|(?:NT|DOS) code 0x[\da-fx:]+)`;

/**
 * A command that failed. Names may have any words in them. Where smbclient does not find out by DFS on which server a
 * path is, it tells the path first.
 */
const failedCommand = new RegExp(
  String.raw`^(?:Error |getattrib: |[a-z_ ]+ returned |(?<path>(?:mkdir|rmdir|rename|Failed to open|do_list:) .*[:\]] ))?${status}(?= |$)`,
  "m",
);

/** A folder that stays; before a folder is removed, a file of that name is. */
const keptFolder = new RegExp(String.raw`^(?:rmdir .*: )?${status}(?: removing remote directory.*)?$`, "gm");

/** A connection that failed. */
const failedConnection = new RegExp(
  String.raw`^(?<what>do_connect|protocol negotiation|session setup|tree connect)\b.* failed(?:: | \(Error )${status}`,
  "gim",
);

const connecting: Record<string, Connecting> = {
  do_connect: "connect",
  "protocol negotiation": "negotiate",
  "session setup": "log on",
  "tree connect": "open the share",
};

/** Why a step was not done; undefined if it was. */
export function refusalIn(answer: string, doing: Step["do"], configured: Configured): Refusal | undefined {
  const found = failedCommand.exec(answer)?.groups;
  if (!found) return undefined;
  const own = { status: withoutPrefix(found.status!), failure: failureOf(withoutPrefix(found.status!), doing) };
  // A server that is away does not matter where the link leads to a second one, which did answer.
  const link = found.path && connectionFailureIn(answer, configured);
  if (link) return { ...own, of: "link", failure: atLink(link.failure, answer) };
  return { ...own, of: own.failure[0] === "UA311" ? "connection" : "step" };
}

/**
 * Why the connection was not made, or not kept.
 *
 * @param words the last that smbclient said
 * @param ending how it ended
 */
export function connectionFailure(words: string, ending: string, configured: Configured): Failure {
  const { port } = configured;
  if (/unknown option/.test(words)) return program("is older than 4.15");
  if (/^Encryption required and /m.test(words)) return encryptionRefused;
  const made = connectionFailureIn(words, configured);
  if (made) return atPort(made.failure, port, made.occasion);
  const lost = failedCommand.exec(words)?.groups?.status;
  if (lost) return atPort(failureOf(withoutPrefix(lost), "connect"), port);
  if (/^no answer/.test(ending)) return unreachable(ending);
  if (/timed out/.test(words)) return unreachable("no answer");
  return program(`${ending}${words.trim() && `, with the words: ${words.trim().split("\n")[0]}`}`);
}

function connectionFailureIn(
  words: string,
  { user }: Configured,
): { occasion: Connecting; failure: Failure } | undefined {
  const found = lastOf(words.matchAll(failedConnection))?.groups;
  if (!found) return undefined;
  const occasion = connecting[found.what!.toLowerCase()]!;
  const told = occasion === "log on" && kerberosFailures.find(([pattern]) => pattern.test(words))?.[1];
  const by = occasion === "log on" && !user ? "log on by a ticket" : occasion;
  return { occasion, failure: told || failureOf(withoutPrefix(found.status!), by) };
}

function lastOf<T>(all: Iterable<T>): T | undefined {
  return [...all].at(-1);
}

function withoutPrefix(found: string): string {
  return found.replace("NT_STATUS_", "");
}

function atPort([code, cause, remedy]: Failure, port: number, occasion?: Connecting): Failure {
  if (code !== "UA311") return [code, cause, remedy];
  const guess = "; it may not know SMB 2 or later, not let this machine in, or have too many connections";
  return [code, `${cause} at port ${port}${occasion === "negotiate" ? guess : ""}`, remedy];
}

/** What is wrong where the path has a DFS link in it, and smbclient goes on to another server, or asks the same one. */
function atLink([code, cause, remedy]: Failure, answer: string): Failure {
  const referral = lastOf(answer.matchAll(/^Unable to follow dfs referral \[\\+(.+)\]$/gm))?.[1];
  const target = referral ? `\\\\${referral}` : /^do_connect: Connection to (\S+) failed/m.exec(answer)?.[1];
  return [
    code,
    `at a DFS link${target ? ` (${target})` : ""}, ${cause}`,
    code === "UA311" ? "Check the link and its server; smbclient follows links at port 445 only" : remedy,
  ];
}

/** Whether nothing is left of files and folders that were to be removed. */
export function isAllGone(answer: string): boolean {
  return [...answer.matchAll(keptFolder)].every(({ groups }) => nothingThere.has(withoutPrefix(groups!.status!)));
}

/** What `ls` lists: lines with a name, attributes, size and time, and one about the disk. Undefined if it is not so. */
export function entriesIn(answer: string): FolderEntry[] | undefined {
  const lines = answer.split("\n").filter((line) => line !== "" && !/^\t+\d+ blocks of size/.test(line));
  const listed = lines.map(
    (line) =>
      /^ {2}(?<name>.+?) +(?<attributes>[A-Za-z]*) +\d+ {2}\w{3} \w{3} [ \d]\d [\d:]{8} \d{4}$/.exec(line)?.groups,
  );
  if (listed.includes(undefined)) return undefined;
  return listed
    .map((entry) => ({ name: entry!.name!, isFolder: entry!.attributes!.includes("D") }))
    .filter(({ name }) => name !== "." && name !== "..");
}

export const noSuchFile = new Set(["OBJECT_NAME_NOT_FOUND", "NO_SUCH_FILE"]);
export const nothingThere = new Set([...noSuchFile, "OBJECT_PATH_NOT_FOUND"]);
/** Answers to the listing of a folder that is none: as a rule the server says so of the path that leads through it. */
export const noFolder = new Set([...nothingThere, "NOT_A_DIRECTORY"]);
export const alreadyThere = new Set(["OBJECT_NAME_COLLISION", "DELETE_PENDING"]);

const howToInstall =
  "Install Samba's client, 4.15 or later (Debian and Ubuntu: apt-get install smbclient; Fedora: dnf install samba-client; macOS: brew install samba), or mount the share and say where in `unattend:mounts`";

/** What is wrong with smbclient itself. */
export function program(what: string): Failure {
  return ["UA316", `Samba's smbclient, by which UNC paths are reached, ${what}`, howToInstall];
}
