import { createHash } from "node:crypto";
import { attributeOf, childElements, type XmlComment, type XmlElement } from "../../xml/tree";
import { readFields, sameFields, trimmedText, type CommandFields } from "./command-fields";
import { parseOwnershipComment, type Owner } from "./ownership";
import { isOrder, listKinds, type ListKind } from "./vocabulary";

/** A command that stands in a file. */
export interface StoredCommand {
  readonly element: XmlElement;
  readonly fields: CommandFields;
  /** undefined where the file has none, or none that Windows allows. */
  readonly order: number | undefined;
  /** Children that an item of such a list does not have by its definition. */
  readonly unknownChildren: readonly XmlElement[];
  readonly owner: Owner | undefined;
  /** The comment that says so; the last of them if there are several. */
  readonly ownershipComment: XmlComment | undefined;
  /** Further ownership comments before it, whose commands are gone. */
  readonly orphanedComments: readonly XmlComment[];
}

/** What tells one list of a document from the others. */
export interface ListId {
  readonly kind: ListKind;
  readonly pass: string;
  /** In lower case. */
  readonly architecture: string;
}

/** The commands of a kind in one pass for one architecture. Components and lists of the same name count as one. */
export interface CommandList extends ListId {
  /** The `component` elements that the list can stand in. */
  readonly components: readonly XmlElement[];
  /** The list's elements. */
  readonly elements: readonly XmlElement[];
  readonly commands: readonly StoredCommand[];
}

/** The `settings` elements of a pass. */
export function settingsOf(root: XmlElement, pass: string): XmlElement[] {
  return childElements(root, "settings").filter((settings) => attributeOf(settings, "pass") === pass);
}

/** The `component` elements of a pass that have a name. */
export function componentsNamed(root: XmlElement, pass: string, name: string): XmlElement[] {
  return settingsOf(root, pass)
    .flatMap((settings) => childElements(settings, "component"))
    .filter((component) => attributeOf(component, "name") === name);
}

/** The architecture that a `component` element is for, in lower case. */
export function architectureOf(component: XmlElement): string {
  return (attributeOf(component, "processorArchitecture") ?? "").toLowerCase();
}

/** All lists that have a component to stand in, kind by kind. */
export function findCommandLists(root: XmlElement): CommandList[] {
  return listKinds.flatMap((kind) =>
    kind.passes.flatMap((pass) => {
      const components = componentsNamed(root, pass, kind.component);
      const architectures = new Set(components.map(architectureOf));
      return [...architectures].map((architecture) => {
        const own = components.filter((component) => architectureOf(component) === architecture);
        const elements = own.flatMap((component) => childElements(component, kind.list));
        const commands = elements.flatMap((list) => readCommands(kind, list));
        return { kind, pass, architecture, components: own, elements, commands };
      });
    }),
  );
}

function readCommands(kind: ListKind, list: XmlElement): StoredCommand[] {
  const commands: StoredCommand[] = [];
  // The comments since the last element: one of them may say who manages the next.
  let comments: XmlComment[] = [];
  for (const node of list.children) {
    if (node.kind === "comment") comments.push(node);
    if (node.kind !== "element") continue;
    if (node.local === kind.item && node.namespace === list.namespace) {
      const orphanedComments = comments.filter(({ value }) => parseOwnershipComment(value));
      const ownershipComment = orphanedComments.pop();
      commands.push({
        element: node,
        fields: readFields(kind, node),
        order: readOrder(node),
        unknownChildren: childElements(node).filter(
          ({ local }) => !(kind.elements as readonly string[]).includes(local),
        ),
        owner: ownershipComment && parseOwnershipComment(ownershipComment.value),
        ownershipComment,
        orphanedComments,
      });
    }
    comments = [];
  }
  return commands;
}

function readOrder(command: XmlElement): number | undefined {
  const text = trimmedText(childElements(command, "Order")[0]);
  return /^\d+$/.test(text) && isOrder(Number(text)) ? Number(text) : undefined;
}

export function isSameList(a: ListId, b: ListId): boolean {
  return a.kind === b.kind && a.pass === b.pass && a.architecture === b.architecture;
}

/** True if one of `lists` is this list and has such a command. */
export function hasCommand(lists: readonly CommandList[], list: ListId, fields: CommandFields): boolean {
  return countCommands(lists, list, fields) > 0;
}

/** How many such commands stand in this list of `lists`. */
export function countCommands(lists: readonly CommandList[], list: ListId, fields: CommandFields): number {
  const found = lists.find((each) => isSameList(each, list));
  return found?.commands.filter((command) => sameFields(command.fields, fields)).length ?? 0;
}

/** What tells one text from another, in three characters; the sdk makes the same of paths and names that a program declares. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text.trim()).digest("base64url").slice(0, 3);
}

/** The fingerprints in a text that the sdk made. */
export function fingerprintsIn(text = ""): readonly string[] {
  return text.match(/.{3}/g) ?? [];
}

/** Names a list in words: `windowsPE, amd64, RunSynchronous`. */
export function listWords({ kind, pass, architecture }: ListId): string {
  return `${pass}, ${architectureWords(architecture)}, ${kind.list}`;
}

/** The architecture of a component in words, also where it has none. */
export function architectureWords(architecture: string): string {
  return architecture || "no architecture";
}
