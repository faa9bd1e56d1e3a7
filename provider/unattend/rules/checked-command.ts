import { childElements, textOf, type XmlElement } from "../../xml/tree";
import {
  architectureOf,
  componentsNamed,
  userNameElement,
  type CommandFields,
  type Credentials,
  type StoredCommand,
} from "../model/command-list";
import type { AnswerFileDocument } from "../model/document";
import type { Owner } from "../model/ownership";
import { listKinds, type ListKind } from "../model/vocabulary";

/** A command as rules see it: one that a program declares, or one that stands in a file. */
export interface CheckedCommand {
  readonly kind: ListKind;
  readonly pass: string;
  readonly architecture: string;
  /** As it is written. Of a declared command, undefined for what is not known yet or not checked here. */
  readonly order?: string;
  /** What runs, white space around it included. */
  readonly run: string | undefined;
  readonly description: string | undefined;
  /** Parts that are missing are empty. "none" for a command without credentials. */
  readonly credentials: Credentials | "none" | undefined;
  readonly owner?: Owner;
  /** Where it stands in a file. */
  readonly element?: XmlElement;
}

/** What a command says, apart from its Order. */
export function fieldsOf({
  run = "",
  description,
  credentials,
}: Pick<CheckedCommand, "run" | "description" | "credentials">): CommandFields {
  return { path: run, description, credentials: credentials === "none" ? undefined : credentials };
}

/** The commands of a document in all lists that Windows has, list by list. */
export function checkedLists(document: AnswerFileDocument): CheckedCommand[][] {
  let known = knownLists.get(document);
  if (!known) knownLists.set(document, (known = findLists(document)));
  return known;
}

/** Each command of a program is looked at beside all those that stand there. */
const knownLists = new WeakMap<AnswerFileDocument, CheckedCommand[][]>();

function findLists({ tree, lists }: AnswerFileDocument): CheckedCommand[][] {
  const managed = new Map(lists.flatMap(({ commands }) => commands).map((stored) => [stored.element, stored]));
  return listKinds.flatMap((kind) =>
    kind.passes.flatMap((pass) => {
      const commands = componentsNamed(tree.root, pass, kind.component).flatMap((component) =>
        commandsOf(component, kind, pass, managed),
      );
      const architectures = new Set(commands.map(({ architecture }) => architecture));
      return [...architectures].map((name) => commands.filter(({ architecture }) => architecture === name));
    }),
  );
}

function commandsOf(
  component: XmlElement,
  kind: ListKind,
  pass: string,
  managed: ReadonlyMap<XmlElement, StoredCommand>,
): CheckedCommand[] {
  const items = childElements(component, kind.list).flatMap((list) => childElements(list, kind.item));
  return items.map((element) => ({
    kind,
    pass,
    architecture: architectureOf(component),
    order: textAt(element, "Order") ?? "",
    run: textAt(element, kind.runs) ?? "",
    description: textAt(element, "Description"),
    credentials: credentialsOf(element),
    owner: managed.get(element)?.owner,
    element,
  }));
}

function credentialsOf(command: XmlElement): Credentials | "none" {
  const element = childElements(command, "Credentials")[0];
  if (!element) return "none";
  const userName = userNameElement(element);
  return {
    domain: textAt(element, "Domain") ?? "",
    username: userName ? textOf(userName) : "",
    password: textAt(element, "Password") ?? "",
  };
}

function textAt(element: XmlElement, name: string): string | undefined {
  const child = childElements(element, name)[0];
  return child && textOf(child);
}
