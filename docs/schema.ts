import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { environmentVariable, type Key } from "../provider/config";
import { isPasswordName } from "../provider/unattend/model/password-names";

/**
 * The schema of the provider plugin, from which Pulumi makes SDKs for its languages: the arguments and outputs of the sdk, with
 * their documentation.
 *
 * @see https://www.pulumi.com/docs/iac/guides/building-extending/packages/schema/
 */
export function schema(): string {
  const { version, description, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  return JSON.stringify({
    name: "unattend",
    displayName: "Windows Unattend",
    version,
    description,
    keywords: ["pulumi", "windows", "unattend", "category/infrastructure", "kind/native"],
    license,
    config: { variables: settings },
    provider: {
      description:
        "How answer files on shares are reached. Where a setting is not given, its environment variable counts.",
      inputProperties: settings,
    },
    types: {
      [`${token}Command`]: {
        type: "object",
        description: "A command of a list. Which arguments a command has goes by its list.",
        ...argumentsOf(["ListedCommand", "RunCommand", "DeploymentCommand", "LogonCommand"], ["name"]),
      },
      [`${token}Credentials`]: {
        type: "object",
        description: documentationOf(declaration("Credentials")),
        ...argumentsOf(["Credentials"]),
      },
    },
    resources: {
      [`${token}AnswerFile`]: resource("AnswerFile", ["AnswerFileArgs"]),
      [`${token}AsyncCommand`]: resource("AsyncCommand", ["AsyncCommandArgs"]),
      [`${token}CommandList`]: resource("CommandList", ["CommandListPlace"], listProperties),
    },
    language: { nodejs: { respectSchemaVersion: true }, python: { respectSchemaVersion: true } },
  });
}

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

interface TypeSpec {
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: TypeSpec;
  readonly additionalProperties?: TypeSpec;
  /** Itself no output, whatever is in it. */
  readonly plain?: boolean;
}

interface PropertySpec extends TypeSpec {
  readonly description: string;
  readonly secret?: boolean;
  readonly defaultInfo?: { readonly environment: readonly string[] };
}

type Properties = Readonly<Record<string, PropertySpec>>;

const root = join(__dirname, "..");
const token = "unattend:index:";

const command: TypeSpec = { $ref: `#/types/${token}Command` };
const commands: TypeSpec = { type: "array", items: command };
const text: TypeSpec = { type: "string" };
const anything: TypeSpec = { $ref: "pulumi.json#/Any" };
const mapOf = (additionalProperties: TypeSpec): TypeSpec => ({ type: "object", additionalProperties });

/** What types of the sdk are in a schema. Values whose names are Windows's own are maps, whose keys no language changes. */
const types: Readonly<Record<string, TypeSpec>> = {
  AnswerFile: text,
  Architecture: text,
  CommandPass: text,
  Commands: { ...mapOf({ ...mapOf({ ...commands, plain: true }), plain: true }), plain: true },
  Credentials: { $ref: `#/types/${token}Credentials` },
  DeploymentCommand: command,
  LogonCommand: command,
  RunCommand: command,
  Settings: anything,
  "Record<string, number>": mapOf({ type: "integer" }),
};

/** What is said otherwise where resources are no objects. */
const otherWords: Readonly<Record<string, string>> = {
  answerFile:
    "The path of the answer file that the commands belong in: `path` of an AnswerFile of the program, after which they are then published, or that of a file that another program or a person publishes (error UA306 if it is not there). A change moves the commands.",
};

/** The arguments of a CommandList that the sdk has as alternatives. */
const listProperties: Properties = {
  pass: { ...text, description: "The configuration pass of the list (error UA103)." },
  list: {
    ...text,
    description:
      "The list: `RunSynchronous` or `RunAsynchronous`; in `oobeSystem`, `FirstLogonCommands` or `LogonCommands` (error UA103).",
  },
  commands: { ...commands, description: "The commands, in the sequence in which Windows runs them." },
};

const settings = settingsOf({
  ignoreRules: { ...text, description: "Codes of rules that are turned off, with commas between them: `UA120,UA124`." },
  mounts: {
    ...mapOf(text),
    description: "Where shares are mounted: the full path of a directory by UNC path.",
  },
  smbUsername: {
    ...text,
    description:
      "The account that publishes, also as `DOMAIN\\name` or `name@realm`; without it, the Kerberos ticket of the machine.",
  },
  smbPassword: { ...text, secret: true, description: "The account's password." },
  smbDomain: { ...text, description: "The account's domain." },
  smbPort: { type: "integer", description: "The server's port. Default: 445." },
  smbProtection: { ...text, description: "What a connection must have: `sign` (the default) or `encrypt`." },
  smbTimeout: {
    type: "integer",
    description: "How long the server may take to answer, in seconds: 1 to 3600. Default: 60.",
  },
});

function settingsOf(settings: Readonly<Record<Key, PropertySpec>>): Properties {
  const entries = Object.entries(settings).map(([key, setting]) => {
    const defaultInfo = { environment: [environmentVariable(key as Key)] };
    // An SDK cannot make an object of a variable's text; the plugin, which looks for variables itself, can.
    return [key, setting.type === "object" ? setting : { ...setting, defaultInfo }];
  });
  return Object.fromEntries(entries) as Properties;
}

// The sources of the sdk

type Declaration = ts.InterfaceDeclaration | ts.ClassDeclaration;

const declarations: ReadonlyMap<string, Declaration> = new Map(
  ["answer-file", "async-command", "command-list", "commands"]
    .flatMap((name) => {
      const path = join(root, "sdk", `${name}.ts`);
      return [...ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true).statements];
    })
    .filter((statement) => ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement))
    .map((statement) => [statement.name!.text, statement]),
);

function declaration(name: string): Declaration {
  const found = declarations.get(name);
  if (!found) throw new Error(`the sdk does not declare ${name}`);
  return found;
}

function resource(name: string, interfaces: readonly string[], more: Properties = {}): object {
  const { properties: given, required } = argumentsOf(interfaces);
  const inputs = { ...given, ...more };
  const outputs = propertiesOf(declaration(name));
  return {
    description: documentationOf(declaration(name)),
    inputProperties: inputs,
    requiredInputs: [...required, ...Object.keys(more)],
    properties: asOutputs({ ...inputs, ...outputs.properties }),
    required: [...new Set([...required, ...Object.keys(more), ...outputs.required])],
  };
}

/**
 * As an output nothing is plain, and then Pulumi's generator for Go refers to types that it does not declare, if maps of maps
 * have objects in them: there their items are anything.
 */
function asOutputs(properties: Properties): Properties {
  const entries = Object.entries(properties).map(([name, { plain, ...property }]) => [
    name,
    plain ? { ...property, ...mapOf(mapOf(anything)) } : property,
  ]);
  return Object.fromEntries(entries) as Properties;
}

/** The arguments that interfaces declare together. */
function argumentsOf(interfaces: readonly string[], required?: readonly string[]) {
  const all = interfaces.map((name) => propertiesOf(declaration(name)));
  return {
    properties: Object.assign({}, ...all.map(({ properties }) => properties)) as Properties,
    required: required ?? all.flatMap((each) => each.required),
  };
}

function propertiesOf(declared: Declaration): { properties: Properties; required: string[] } {
  const properties: Record<string, PropertySpec> = {};
  const required: string[] = [];
  for (const member of declared.members) {
    if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) continue;
    if (ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "internal")) continue;
    const name = (member.name as ts.Identifier).text;
    properties[name] = {
      ...typeOf(member.type!),
      description: otherWords[name] ?? documentationOf(member),
      ...(isPasswordName(name) && { secret: true }),
    };
    const isOptional = member.questionToken ?? /\bundefined\b/.test(member.type!.getText());
    if (!isOptional) required.push(name);
  }
  return { properties, required };
}

function typeOf(node: ts.TypeNode): TypeSpec {
  if (ts.isArrayTypeNode(node)) return { type: "array", items: typeOf(node.elementType) };
  if (ts.isUnionTypeNode(node)) return typeOf(node.types[0]!);
  if (ts.isLiteralTypeNode(node)) return text;
  if (ts.isTypeReferenceNode(node)) {
    const isWrapped = /^pulumi\.(Input|Output)$/.test(node.typeName.getText());
    if (isWrapped) return typeOf(node.typeArguments![0]!);
  }
  // Numbers are Orders.
  const primitives: Readonly<Record<string, string>> = { string: "string", number: "integer", boolean: "boolean" };
  const name = node.getText();
  const type = types[name] ?? (primitives[name] && { type: primitives[name] });
  if (!type) throw new Error(`docs/schema.ts does not know the type ${name}`);
  return type;
}

/** The documentation of a declaration as Markdown. */
function documentationOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).find((each) => ts.isJSDoc(each));
  const words = ts.getTextOfJSDocComment(comment?.comment) ?? "";
  const pages = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === "see");
  const links = pages.map((page) => `See ${urlOf(page)}`);
  // A line of the source is no line of the page.
  const paragraphs = words.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, " "));
  return [...paragraphs, ...links].join("\n\n");
}

function urlOf(tag: ts.JSDocTag): string {
  return /https:\S+/.exec(tag.getText())![0];
}
