import { isBlank, type XmlComment, type XmlElement } from "../../xml/tree";

/**
 * Who manages what stands in the file itself, as comments: several stacks share one file, and whichever of them removes
 * its last command must be able to undo what another one had to add around it.
 */

/** Who manages a command or a document. */
export interface Owner {
  readonly project: string;
  readonly stack: string;
  /** The resource's name, behind the types of its parents where it has any: `my:group:Agents$agent`. */
  readonly resource: string;
  /** Of a command in a resource that has several: its name. */
  readonly command?: string;
}

const ownershipPrefix = "Managed by Pulumi: ";
const usePrefix = "Used by Pulumi: ";

/** The content of the comment before what `owner` manages. */
export function ownershipComment(owner: Owner): string {
  return ` ${ownershipPrefix}${ownerWords(owner)} `;
}

/** The content of the comment in a document that the provider made, by which it stays as long as `owner` wants it there. */
export function useComment(owner: Owner): string {
  return ` ${usePrefix}${ownerWords(owner)} `;
}

/** `<project>/<stack>/<resource>`, or `<project>/<stack>/<resource>#<command>`, as it stands in the comment. */
export function ownerWords({ project, stack, resource, command }: Owner): string {
  const ofResource = encodePart(resource).replaceAll("#", "%23");
  const words = [encodePart(project), encodePart(stack), ofResource].join("/");
  return command === undefined ? words : `${words}#${encodePart(command)}`;
}

/**
 * Equal for equal owners only. Older versions wrote a `#` of a resource's name as it is, so that `a#b` may be the resource of
 * this name as well as the command b of a.
 */
export function ownerKey(owner: Owner): string {
  return [owner.project, owner.stack, inStack(owner)].join("\n");
}

function inStack({ resource, command }: Owner): string {
  return command === undefined ? resource : `${resource}#${command}`;
}

/** The owner that a comment names, if it is an ownership comment. */
export function parseOwnershipComment(comment: string): Owner | undefined {
  return ownerBehind(ownershipPrefix, comment);
}

/** Who uses the document, if a comment says that. */
export function parseUseComment(comment: string): Owner | undefined {
  return ownerBehind(usePrefix, comment);
}

function ownerBehind(prefix: string, comment: string): Owner | undefined {
  const words = comment.trim();
  if (!words.startsWith(prefix)) return undefined;
  const match = /^([^/]+)\/([^/]+)\/([^#]+)(?:#(.+))?$/s.exec(words.slice(prefix.length).trim());
  if (!match) return undefined;
  const [project, stack, resource, command] = match.slice(1).map((part) => part && decodePart(part));
  return { project: project!, stack: stack!, resource: resource!, ...(command !== undefined && { command }) };
}

/**
 * The owner that a resource's URN stands for.
 *
 * A URN is `urn:pulumi:<stack>::<project>::<type>::<name>`, where the type is behind its parents' types and a `$` each.
 */
export function ownerFromUrn(urn: string): Owner {
  const [prefix, project = "", type = "", ...name] = urn.split("::");
  const parents = type.split("$").slice(0, -1);
  return {
    project,
    stack: prefix!.replace(/^urn:pulumi:/, ""),
    // A "$" of the name's own must not look like a parent.
    resource: [...parents, name.join("::").replaceAll("$", "%24")].join("$"),
  };
}

/** The resource's own name, without the types of its parents. */
export function resourceName({ resource }: Owner): string {
  return resource.slice(resource.lastIndexOf("$") + 1).replaceAll("%24", "$");
}

/** What the owner is called in its program: the resource's own name, and that of the command in it. */
export function ownName(owner: Owner): string {
  const name = resourceName(owner);
  return owner.command === undefined ? name : `${name}#${owner.command}`;
}

export function sameOwner(a: Owner | undefined, b: Owner | undefined): boolean {
  return a !== undefined && b !== undefined && inStack(a) === inStack(b) && sameStack(a, b);
}

/** True for a command of a resource that has several. */
export function isCommandOf(owner: Owner | undefined, resource: Owner): owner is Owner & { command: string } {
  return owner?.command !== undefined && owner.resource === resource.resource && sameStack(owner, resource);
}

/** True for commands that one program declares. */
export function sameStack(a: Owner, b: Owner): boolean {
  return a.project === b.project && a.stack === b.stack;
}

/**
 * The mark in an element (behind its start tag) that was not there before a managed command needed it.
 *
 * - `added`: the element was added, and goes with the last managed command in it. At the root: the document was, and goes
 *   with the last who uses it, if it still says what it said when its publisher left it to the others (`left`).
 * - `opened`: the element was there, but empty: `spelling` is what stood between its start tag's last attribute and its
 *   end (` />` or `></Name>`), and stands there again when the last managed command in it goes.
 */
export type Mark =
  { readonly kind: "added"; readonly left?: string } | { readonly kind: "opened"; readonly spelling: string };

/** The content of the comment that is the mark. */
export function markComment(mark: Mark): string {
  return mark.kind === "added"
    ? ` Added by Pulumi${mark.left === undefined ? "" : `, left as ${mark.left}`} `
    : ` Opened by Pulumi, was "${encode(mark.spelling, /["%\r\n\t]/g)}" `;
}

/** The mark that a comment is, if it is one. */
export function parseMark(comment: string): Mark | undefined {
  const words = comment.trim();
  const added = /^Added by Pulumi(?:, left as ([0-9a-f]+))?$/.exec(words);
  if (added) return { kind: "added", ...(added[1] && { left: added[1] }) };
  const opened = /^Opened by Pulumi, was "([^"]*)"$/.exec(words);
  if (!opened) return undefined;
  const spelling = decodePart(opened[1]!);
  // Whatever else somebody wrote there must not get into the file as markup.
  return /^[ \t\r\n]*\/>$|^><\/[^\s<>&"'/]+[ \t\r\n]*>$/.test(spelling) ? { kind: "opened", spelling } : undefined;
}

/** The mark in an element, and the comment that it is. */
export function markIn(element: XmlElement): { mark: Mark; comment: XmlComment } | undefined {
  // A formatter may have put it on a line of its own.
  const comment = element.children.find((node) => !isBlank(node));
  if (comment?.kind !== "comment") return undefined;
  const mark = parseMark(comment.value);
  return mark && { mark, comment };
}

/** Percent-encodes what a comment cannot hold ("--", "-" at the end) or what would make two owners look alike. */
function encodePart(part: string): string {
  return encode(part, /[%/]|[^\x20-\x7e]|^ | $/gu);
}

function encode(text: string, special: RegExp): string {
  const percent = (character: string): string =>
    [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
  return text.replace(special, percent).replace(/-(?=-|$)/g, "%2D");
}

function decodePart(part: string): string {
  return part.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));
}
