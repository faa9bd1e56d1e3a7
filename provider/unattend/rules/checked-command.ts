import { childElements, textOf, type XmlElement } from "../../xml/tree";
import { userNameElement, type CommandFields, type Credentials } from "../model/command-fields";
import type { ListId } from "../model/command-list";
import type { AnswerFileDocument } from "../model/document";
import type { Owner } from "../model/ownership";

/** A command as rules see it: one that a program declares, or one that stands in a file. */
export interface CheckedCommand extends ListId {
  /** As it is written. Of a declared command, undefined for what is not known yet or not checked here. */
  readonly order?: string;
  /** What runs, white space around it included. */
  readonly run: string | undefined;
  readonly description: string | undefined;
  /** Parts that are missing are empty. "none" for a command without credentials. */
  readonly credentials: Credentials | "none" | undefined;
  readonly willReboot: string | undefined;
  readonly requiresUserInput: string | undefined;
  readonly owner?: Owner;
  /** Where it stands in a file. */
  readonly element?: XmlElement;
}

/** What a command says, apart from its Order. */
export function fieldsOf({ run = "", credentials, ...others }: CheckedCommand): CommandFields {
  return { ...others, run, credentials: credentials === "none" ? undefined : credentials };
}

/** The commands of a document in all lists that Windows has, list by list. */
export function checkedLists(document: AnswerFileDocument): CheckedCommand[][] {
  let known = knownLists.get(document);
  if (!known) knownLists.set(document, (known = findLists(document)));
  return known;
}

/** Each command of a program is looked at beside all those that stand there. */
const knownLists = new WeakMap<AnswerFileDocument, CheckedCommand[][]>();

function findLists({ lists }: AnswerFileDocument): CheckedCommand[][] {
  return lists
    .filter(({ commands }) => commands.length > 0)
    .map(({ kind, pass, architecture, commands }) =>
      commands.map(({ element, owner, fields: { willReboot, requiresUserInput } }) => ({
        kind,
        pass,
        architecture,
        order: textAt(element, "Order") ?? "",
        run: textAt(element, kind.runs) ?? "",
        description: textAt(element, "Description"),
        credentials: credentialsOf(element),
        willReboot,
        requiresUserInput,
        owner,
        element,
      })),
    );
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
