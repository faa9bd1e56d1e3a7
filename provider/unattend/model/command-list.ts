import { createHash } from "node:crypto";
import { attributeOf, childElements, textOf, type XmlComment, type XmlElement } from "../../xml/tree";
import { parseOwnershipComment, type Owner } from "./ownership";
import {
  commandName,
  commandPasses,
  isCommandElement,
  isOrder,
  listComponent,
  listName,
  userNameSpellings,
  type CommandPass,
} from "./vocabulary";

export interface Credentials {
  readonly domain: string;
  readonly username: string;
  readonly password: string;
}

/** What a command says, apart from its Order; undefined for what it does not say. */
export interface CommandFields {
  readonly path: string;
  readonly description: string | undefined;
  readonly credentials: Credentials | undefined;
}

/** An element that holds one value of a command. */
interface ValueElement {
  /** The element's name. */
  readonly name: string;
  /** The input that the value comes from. */
  readonly input: string;
  /** The value that counts: white space around it is layout, only in a password it is not. undefined without the element. */
  readonly valueOf: (fields: CommandFields) => string | undefined;
}

/** The elements that hold the values of each field. What is compared and shown follows from them. */
const valueElements: { readonly [Field in keyof CommandFields]: readonly ValueElement[] } = {
  path: [{ name: "Path", input: "path", valueOf: ({ path }) => path.trim() }],
  description: [
    { name: "Description", input: "description", valueOf: ({ description }) => description?.trim() || undefined },
  ],
  credentials: [
    { name: "Domain", input: "credentials.domain", valueOf: ({ credentials }) => credentials?.domain.trim() },
    { name: "UserName", input: "credentials.username", valueOf: ({ credentials }) => credentials?.username.trim() },
    { name: "Password", input: "credentials.password", valueOf: ({ credentials }) => credentials?.password },
  ],
};

/** The names of a command's fields: in a program those of its inputs. */
export const fieldNames = Object.keys(valueElements) as (keyof CommandFields)[];

const allValues = Object.values(valueElements).flat();

/** A command that stands in a file. */
export interface StoredCommand {
  readonly element: XmlElement;
  readonly fields: CommandFields;
  /** undefined where the file has none, or none that Windows allows. */
  readonly order: number | undefined;
  /** Children that a RunAsynchronousCommand does not have by its definition. */
  readonly unknownChildren: readonly XmlElement[];
  readonly owner: Owner | undefined;
  /** The comment that says so; the last of them if there are several. */
  readonly ownershipComment: XmlComment | undefined;
  /** Further ownership comments before it, whose commands are gone. */
  readonly orphanedComments: readonly XmlComment[];
}

/** The commands of one pass for one architecture. Components and lists of the same name count as one. */
export interface CommandList {
  readonly pass: CommandPass;
  /** In lower case. */
  readonly architecture: string;
  /** The `component` elements that the list can stand in. */
  readonly components: readonly XmlElement[];
  /** The `RunAsynchronous` elements. */
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

/** All lists that have a component to stand in, in document order. */
export function findCommandLists(root: XmlElement): CommandList[] {
  return commandPasses.flatMap((pass) => {
    const components = componentsNamed(root, pass, listComponent[pass]);
    const byArchitecture = new Map<string, XmlElement[]>();
    for (const component of components) {
      const architecture = architectureOf(component);
      const own = byArchitecture.get(architecture);
      if (own) own.push(component);
      else byArchitecture.set(architecture, [component]);
    }
    return [...byArchitecture].map(([architecture, own]) => {
      const elements = own.flatMap((component) => childElements(component, listName));
      return { pass, architecture, components: own, elements, commands: elements.flatMap(readCommands) };
    });
  });
}

function readCommands(list: XmlElement): StoredCommand[] {
  const commands: StoredCommand[] = [];
  // The comments since the last element: one of them may say who manages the next.
  let comments: XmlComment[] = [];
  for (const node of list.children) {
    if (node.kind === "comment") comments.push(node);
    if (node.kind !== "element") continue;
    if (node.local === commandName && node.namespace === list.namespace) {
      const orphanedComments = comments.filter(({ value }) => parseOwnershipComment(value));
      const ownershipComment = orphanedComments.pop();
      commands.push({
        element: node,
        fields: readFields(node),
        order: readOrder(node),
        unknownChildren: childElements(node).filter(({ local }) => !isCommandElement(local)),
        owner: ownershipComment && parseOwnershipComment(ownershipComment.value),
        ownershipComment,
        orphanedComments,
      });
    }
    comments = [];
  }
  return commands;
}

function readFields(command: XmlElement): CommandFields {
  const credentials = childElements(command, "Credentials")[0];
  return {
    path: trimmed(childElements(command, "Path")[0]),
    description: trimmed(childElements(command, "Description")[0]) || undefined,
    credentials: credentials && {
      domain: trimmed(childElements(credentials, "Domain")[0]),
      username: trimmed(userNameElement(credentials)),
      password: textOfOptional(childElements(credentials, "Password")[0]),
    },
  };
}

function readOrder(command: XmlElement): number | undefined {
  const text = trimmed(childElements(command, "Order")[0]);
  return /^\d+$/.test(text) && isOrder(Number(text)) ? Number(text) : undefined;
}

/** The account name of a `Credentials` element, however it is spelled. */
export function userNameElement(credentials: XmlElement): XmlElement | undefined {
  return childElements(credentials).find(
    ({ local, namespace }) => userNameSpellings.includes(local) && namespace === credentials.namespace,
  );
}

function trimmed(element: XmlElement | undefined): string {
  return textOfOptional(element).trim();
}

function textOfOptional(element: XmlElement | undefined): string {
  return element ? textOf(element) : "";
}

export function sameFields(a: CommandFields, b: CommandFields): boolean {
  return allValues.every(({ valueOf }) => valueOf(a) === valueOf(b));
}

/** The values in which two commands differ; all that `b` says if there is no `a`. */
export function differingValues(a: CommandFields | undefined, b: CommandFields): ValueElement[] {
  return allValues.filter(({ valueOf }) => (a && valueOf(a)) !== valueOf(b));
}

/** True if one of `lists` is this list and has such a command. */
export function hasCommand(
  lists: readonly CommandList[],
  { pass, architecture }: Pick<CommandList, "pass" | "architecture">,
  fields: CommandFields,
): boolean {
  const list = lists.find((each) => each.pass === pass && each.architecture === architecture);
  return list?.commands.some((command) => sameFields(command.fields, fields)) ?? false;
}

/** What tells one text from another, in three characters; the sdk makes the same of paths and names that a program declares. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text.trim()).digest("base64url").slice(0, 3);
}

/** The fingerprints in a text that the sdk made. */
export function fingerprintsIn(text = ""): readonly string[] {
  return text.match(/.{3}/g) ?? [];
}

/** Names a list in words: `windowsPE, amd64`. */
export function listWords({ pass, architecture }: { pass: CommandPass; architecture: string }): string {
  return `${pass}, ${architectureWords(architecture)}`;
}

/** The architecture of a component in words, also where it has none. */
export function architectureWords(architecture: string): string {
  return architecture || "no architecture";
}
