import { Document, type Node as YamlNode } from "yaml";
import { Names } from "../../provider/unattend/import/names";
import { configurationPasses, defaultArchitecture } from "../../provider/unattend/model/vocabulary";
import type { ContentFile } from "./content";
import { withoutCredentials, type Command, type Value } from "./declared";
import { leftWords, type DeclaredFile } from "./families";
import { camelCase, componentIdentifier, groupBy } from "./names";
import type { ProgramFiles } from "./program";
import { projectDescription } from "./project";
import type { Secret, Text } from "./secrets";
import { nodeKey, type Group, type Node, type SettingsFile } from "./settings";

/** Writes Pulumi.yaml, with the program that declares these files in it. */
export function yamlProgram(name: string, files: ProgramFiles, secrets: readonly Secret[]): string {
  return new YamlProgram(files, secrets).text({
    name,
    description: projectDescription,
    runtime: "yaml",
    plugins: { providers: [{ name: "unattend", path: "node_modules/pulumi-unattend" }] },
  });
}

/** What several have, once. */
interface Variable {
  readonly identifier: string;
  readonly value: YamlNode;
  /** The name of the command that it is. */
  readonly command?: string;
}

/** Several files that have the same command, or the same component of settings, have it from a variable. */
class YamlProgram {
  private readonly document = new Document<YamlNode>();
  private readonly identifiers: Names;
  private readonly variables = new Map<string, Variable>();

  constructor(
    private readonly files: ProgramFiles,
    private readonly secrets: readonly Secret[],
  ) {
    this.identifiers = new Names(secrets.map(({ key }) => key));
    this.shareCommands();
    this.shareComponents();
  }

  text(head: object): string {
    const { files, settings, documents } = this.files;
    const config = this.secrets.map(({ key }) => [key, { type: "string", secret: true }] as const);
    const variables = [...this.variables.values()].map(({ identifier, value }) => [identifier, value] as const);
    const resources = [
      ...files.map((file) => this.resource(file, this.commandsOf(file), leftWords(file))),
      ...settings.map((file) => this.resource(file, this.settingsOf(file))),
      ...documents.map((file) => this.resource(file, { content: contentOf(file) })),
    ];
    this.document.contents = this.document.createNode({
      ...head,
      ...(config.length > 0 && { config: Object.fromEntries(config) }),
      ...(variables.length > 0 && { variables: Object.fromEntries(variables) }),
      resources: Object.fromEntries(resources),
    });
    return this.document.toString({ lineWidth: 0, singleQuote: true });
  }

  private resource(
    { path, resource }: Pick<DeclaredFile, "path" | "resource">,
    args: object,
    comment: readonly string[] = [],
  ): [name: string, node: YamlNode] {
    const properties = { path: yamlText([path]), ...args };
    return [resource, this.node({ type: "unattend:index:AnswerFile", properties }, comment)];
  }

  private node(value: unknown, comment: readonly string[] = []): YamlNode {
    const node: YamlNode = this.document.createNode(value);
    if (comment.length > 0) node.commentBefore = comment.map((line) => ` ${line}`).join("\n");
    return node;
  }

  private shareCommands(): void {
    const names = new Names();
    const shown = this.files.files.flatMap((file) =>
      file.lists.flatMap(({ commands }) => commands.map((command) => ({ file, command }))),
    );
    for (const [content, all] of groupBy(shown, ({ command }) => command.content)) {
      if (new Set(all.map(({ file }) => file)).size < 2) continue;
      const comment = all.map(({ command }) => command.comment).find(({ length }) => length > 0) ?? [];
      const name = names.take([all[0]!.command.name], "-");
      const identifier = this.identifiers.take([camelCase(name.split("-"))]);
      const value = this.commandNode({ ...all[0]!.command, comment }, name);
      this.variables.set(content, { identifier, value, command: name });
    }
  }

  private commandsOf({ lists }: DeclaredFile): object {
    const all = lists.flatMap(({ commands }) => commands);
    const names = new Names(all.flatMap(({ content }) => this.variables.get(content)?.command ?? []));
    const seen = new Set<string>();
    const items = (commands: readonly Command[]): unknown[] =>
      commands.map((command) => {
        const variable = this.variables.get(command.content);
        // A file may have a command twice, and the second needs a name of its own.
        if (!variable || seen.has(command.content)) return this.commandNode(command, names.take([command.name], "-"));
        seen.add(command.content);
        return `\${${variable.identifier}}`;
      });
    const passes = [...groupBy(lists, ({ pass }) => pass)].map(([pass, ofPass]) => {
      const arrays = ofPass.map(({ kind, commands }) => [kind.list, items(commands)] as const);
      return [pass, Object.fromEntries(arrays)] as const;
    });
    return passes.length === 0 ? {} : { commands: Object.fromEntries(passes) };
  }

  private commandNode({ values, architectures, comment }: Command, name: string): YamlNode {
    const { own, credentials } = withoutCredentials(values);
    const value = {
      name,
      ...yamlValues(own),
      ...(credentials && { credentials: yamlValues(credentials) }),
      ...(architectures && { architectures }),
    };
    return this.node(value, comment);
  }

  private shareComponents(): void {
    const shown = this.files.settings.flatMap(({ settings }) => [...settings.values()].flatMap((each) => [...each]));
    for (const [key, all] of groupBy(shown, componentKey)) {
      const [[name, group]] = all as [[string, Group]];
      if (all.length < 2 || group.settings.size === 0) continue;
      const identifier = this.identifiers.take([componentIdentifier(name)]);
      this.variables.set(key, { identifier, value: this.node(yamlSetting(group)) });
    }
  }

  private settingsOf({ settings, architectures }: SettingsFile): object {
    const component = (each: [string, Group]): unknown => {
      const variable = this.variables.get(componentKey(each));
      return variable ? `\${${variable.identifier}}` : yamlSetting(each[1]);
    };
    const passes = configurationPasses
      .filter((pass) => settings.has(pass))
      .map((pass) => {
        const components = [...settings.get(pass)!].map((each) => [each[0], component(each)] as const);
        return [pass, Object.fromEntries(components)] as const;
      });
    return {
      settings: Object.fromEntries(passes),
      ...(architectures.join() !== defaultArchitecture && { architectures }),
    };
  }
}

/** Documents with secrets do not come so far: nothing in a YAML program would write these as XML. */
function contentOf({ resource }: ContentFile): object {
  return { "fn::readFile": `documents/${resource}.xml` };
}

function componentKey([name, group]: [string, Group]): string {
  return `${name} ${nodeKey(group)}`;
}

function yamlSetting(node: Node): unknown {
  switch (node.kind) {
    case "leaf":
      return yamlValue(node.value);
    case "list":
      return node.items.map(yamlSetting);
    case "group":
      return Object.fromEntries([...node.settings].map(([name, each]) => [name, yamlSetting(each)]));
  }
}

function yamlValues(values: readonly (readonly [name: string, value: Value])[]): object {
  return Object.fromEntries(values.map(([name, value]) => [name, yamlValue(value)] as const));
}

function yamlValue(value: Text | number | boolean): string | number | boolean {
  return typeof value === "object" ? yamlText(value) : value;
}

/** A text in which Pulumi puts secrets for `${key}`. */
function yamlText(text: Text): string {
  return text.map((part) => (typeof part === "string" ? literal(part) : `\${${part.key}}`)).join("");
}

/** A text in which Pulumi finds nothing to put in. */
function literal(text: string): string {
  return text.replace(/\$(?=[${]|$)/g, "$$$$");
}
