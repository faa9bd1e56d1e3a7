import { childElements, textOf, type XmlElement } from "../../xml/tree";
import { defaultReboot, userNameSpellings, type CommandElement, type ListKind } from "./vocabulary";

export interface Credentials {
  readonly domain: string;
  readonly username: string;
  readonly password: string;
}

/** What a command says, apart from its Order; undefined for what it does not say. */
export interface CommandFields {
  /** What runs: the text of its Path or CommandLine. */
  readonly run: string;
  readonly description: string | undefined;
  readonly credentials: Credentials | undefined;
  /** Whether Windows restarts after it. */
  readonly willReboot: string | undefined;
  /** Whether a person has to be there: "true" or "false". */
  readonly requiresUserInput: string | undefined;
}

/** An element that holds one value of a command. */
interface ValueElement {
  /** The element's name. */
  readonly name: string;
  /** The input that the value comes from. */
  readonly input: string;
  /**
   * The value that counts: white space around it is layout, only in a password it is not. undefined without the element, and
   * for what Windows does without it.
   */
  readonly valueOf: (fields: CommandFields) => string | undefined;
}

/** Of what runs, the element and the input go by the kind of list. */
const runElements: { readonly [Name in ListKind["runs"]]: ValueElement } = {
  Path: { name: "Path", input: "path", valueOf: ({ run }) => run.trim() },
  CommandLine: { name: "CommandLine", input: "commandLine", valueOf: ({ run }) => run.trim() },
};

/** The elements that hold the values of each other field. What is compared and shown follows from them. */
const valueElements: { readonly [Field in Exclude<keyof CommandFields, "run">]: readonly ValueElement[] } = {
  description: [
    { name: "Description", input: "description", valueOf: ({ description }) => description?.trim() || undefined },
  ],
  credentials: [
    { name: "Domain", input: "credentials.domain", valueOf: ({ credentials }) => credentials?.domain.trim() },
    { name: "UserName", input: "credentials.username", valueOf: ({ credentials }) => credentials?.username.trim() },
    { name: "Password", input: "credentials.password", valueOf: ({ credentials }) => credentials?.password },
  ],
  willReboot: [
    { name: "WillReboot", input: "willReboot", valueOf: ({ willReboot }) => unless(defaultReboot, willReboot) },
  ],
  requiresUserInput: [
    {
      name: "RequiresUserInput",
      input: "requiresUserInput",
      valueOf: ({ requiresUserInput }) => unless("false", requiresUserInput),
    },
  ],
};

const otherValues = Object.values(valueElements).flat();

function unless(byDefault: string, value: string | undefined): string | undefined {
  return value?.trim() === byDefault ? undefined : value?.trim() || undefined;
}

function valuesOf({ runs }: ListKind): readonly ValueElement[] {
  return [runElements[runs], ...otherValues];
}

export function sameFields(a: CommandFields, b: CommandFields): boolean {
  return a.run.trim() === b.run.trim() && otherValues.every(({ valueOf }) => valueOf(a) === valueOf(b));
}

/** The values in which two commands of a kind of list differ; all that `b` says if there is no `a`. */
export function differingValues(kind: ListKind, a: CommandFields | undefined, b: CommandFields): ValueElement[] {
  return valuesOf(kind).filter(({ valueOf }) => (a && valueOf(a)) !== valueOf(b));
}

/** What a command of a program says, by the names of its arguments. */
export interface CommandInputs {
  readonly path?: string;
  readonly commandLine?: string;
  readonly description?: string;
  readonly credentials?: Credentials;
  readonly willReboot?: string;
  readonly requiresUserInput?: boolean | string;
}

/** The names of the arguments that say what a command is. */
export const commandInputNames = [
  ...Object.values(runElements).map(({ input }) => input),
  ...Object.keys(valueElements),
] as readonly (keyof CommandInputs)[];

export function fieldsOf(inputs: CommandInputs): CommandFields {
  const { path, commandLine, description, credentials, willReboot, requiresUserInput } = inputs;
  return {
    run: path ?? commandLine ?? "",
    description,
    credentials,
    willReboot,
    requiresUserInput: requiresUserInput === undefined ? undefined : String(requiresUserInput),
  };
}

/** The arguments by which a program would say the same. */
export function inputsOf(kind: ListKind, { run, requiresUserInput, ...others }: CommandFields): CommandInputs {
  const isTruth = requiresUserInput === "true" || requiresUserInput === "false";
  return {
    [runElements[kind.runs].input]: run,
    ...others,
    requiresUserInput: isTruth ? requiresUserInput === "true" : requiresUserInput,
  };
}

/** What an item of a list says. */
export function readFields(kind: ListKind, item: XmlElement): CommandFields {
  const child = (name: CommandElement): XmlElement | undefined =>
    kind.elements.includes(name) ? childElements(item, name)[0] : undefined;
  const optional = (name: CommandElement): string | undefined => trimmedText(child(name)) || undefined;
  const credentials = child("Credentials");
  return {
    run: trimmedText(child(kind.runs)),
    description: optional("Description"),
    credentials: credentials && {
      domain: trimmedText(childElements(credentials, "Domain")[0]),
      username: trimmedText(userNameElement(credentials)),
      password: textOfOptional(childElements(credentials, "Password")[0]),
    },
    willReboot: optional("WillReboot"),
    // XML's own spelling of a truth value is lower case, and Windows reads others.
    requiresUserInput: optional("RequiresUserInput")?.replace(/^(true|false)$/i, (word) => word.toLowerCase()),
  };
}

/** The account name of a `Credentials` element, however it is spelled. */
export function userNameElement(credentials: XmlElement): XmlElement | undefined {
  return childElements(credentials).find(
    ({ local, namespace }) =>
      (userNameSpellings as readonly string[]).includes(local) && namespace === credentials.namespace,
  );
}

export function trimmedText(element: XmlElement | undefined): string {
  return textOfOptional(element).trim();
}

function textOfOptional(element: XmlElement | undefined): string {
  return element ? textOf(element) : "";
}
