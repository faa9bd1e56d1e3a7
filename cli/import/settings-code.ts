import { configurationPasses, defaultArchitecture } from "../../provider/unattend/model/vocabulary";
import { array, atom, call, object, text, type Code, type Property } from "./code";
import { wordsOf, type Names } from "../../provider/unattend/import/names";
import { componentIdentifier, groupBy } from "./names";
import { constantText, resourcesText, type Constant } from "./resource-code";
import { textKey } from "./secrets";
import { nodeKey, shapeKey, textsIn, type Group, type Node, type SettingsFile } from "./settings";
import { Table } from "./table";
import { valueCode } from "./value-code";

/** A component of the settings of a family, as each of its files has it. */
interface Component {
  readonly pass: string;
  readonly name: string;
  readonly groups: readonly Group[];
}

/** What declares files of which the program has the settings. */
export class SettingsCode {
  private readonly families: readonly {
    readonly files: readonly SettingsFile[];
    readonly components: readonly Component[];
  }[];
  private readonly constants = new Map<string, Constant>();

  constructor(
    files: readonly SettingsFile[],
    private readonly identifiers: Names,
  ) {
    this.families = familiesOf(files).map((family) => ({ files: family, components: componentsOf(family) }));
    this.nameComponents();
  }

  /** Statements, constants first. */
  texts(): string[] {
    return [
      ...[...this.constants.values()].map(constantText),
      ...this.families.map((family) => this.familyText(family)),
    ];
  }

  /** Components that several families have. */
  private nameComponents(): void {
    const all = this.families.flatMap(({ components }) => components);
    for (const [key, [first, ...others]] of groupBy(all, (component) => componentKey(component) ?? "")) {
      if (key === "" || others.length === 0 || first!.groups[0]!.settings.size === 0) continue;
      const { name, groups } = first!;
      const identifier = this.identifiers.take([componentIdentifier(name)]);
      const code = groupCode(groups.slice(0, 1), new Table([]));
      this.constants.set(key, { identifier, type: `Components[${JSON.stringify(name)}]`, code });
    }
  }

  private familyText({ files, components }: SettingsCode["families"][number]): string {
    const table = new Table(files);
    const passes = passesOf(files[0]!).map((pass): Property => {
      const ofPass = components.filter((component) => component.pass === pass);
      const properties = ofPass.map((component) => ({
        name: component.name,
        value: this.componentCode(component, table),
      }));
      return { name: pass, value: object(properties) };
    });
    const architectures = architecturesProperty(files[0]!.architectures);
    return resourcesText(
      files,
      table,
      [{ name: "settings", value: object(passes) }, ...architectures],
      this.identifiers,
    );
  }

  private componentCode(component: Component, table: Table): Code {
    const constant = this.constants.get(componentKey(component) ?? "");
    return constant ? atom(constant.identifier) : groupCode(component.groups, table);
  }
}

/** How many of the texts of two files may differ for one family. */
const mostDifferent = 0.3;

/** Puts files together that have the same settings, but for a few texts. */
function familiesOf(files: readonly SettingsFile[]): SettingsFile[][] {
  const ofShape = groupBy(files, (file) =>
    [...file.architectures, ...passesOf(file), ...componentsOf([file]).map(shapeOf)].join("\n"),
  );
  return [...ofShape.values()].flatMap((all) => {
    const families: SettingsFile[][] = [];
    for (const file of all) {
      const family = families.find(([first]) => differenceOf(first!, file) <= mostDifferent);
      if (family) family.push(file);
      else families.push([file]);
    }
    return families;
  });
}

/** In the sequence in which Windows runs them. */
function passesOf({ settings }: SettingsFile): string[] {
  return configurationPasses.filter((pass) => settings.has(pass));
}

/** All files of a family have the same. */
function componentsOf(family: readonly SettingsFile[]): Component[] {
  const [first] = family as [SettingsFile];
  return passesOf(first).flatMap((pass) =>
    [...first.settings.get(pass)!.keys()].map((name) => ({
      pass,
      name,
      groups: family.map(({ settings }) => settings.get(pass)!.get(name)!),
    })),
  );
}

function shapeOf({ pass, name, groups: [group] }: Component): string {
  return `${pass} ${name} ${shapeKey(group!)}`;
}

/** How many of their texts are different, of 1. */
function differenceOf(a: SettingsFile, b: SettingsFile): number {
  const [ours, theirs] = [a, b].map((file) =>
    componentsOf([file]).flatMap(({ groups: [group] }) => textsIn(group!).map(textKey)),
  );
  return ours!.filter((key, index) => key !== theirs![index]).length / Math.max(ours!.length, 1);
}

/** The same for components that say the same in all files; undefined for one in which they differ. */
function componentKey({ name, groups: [first, ...others] }: Component): string | undefined {
  const key = nodeKey(first!);
  return others.every((other) => nodeKey(other) === key) ? `${name} ${key}` : undefined;
}

/** Names that say nothing by themselves of what is in them. */
const generic = new Set(["Key", "Name", "Order", "Password", "Path", "Value"]);

/**
 * Settings as an expression.
 *
 * @param groups As each file has them.
 * @param table Where what differs goes.
 * @param parent The name of what they stand in.
 */
function groupCode(groups: readonly Group[], table: Table, parent = ""): Code {
  const [first] = groups as [Group];
  const property = (name: string): Property => {
    const nodes = groups.map(({ settings }) => settings.get(name)!);
    return { name, value: nodeCode(nodes, name, parent, table) };
  };
  const names = [...first.settings.keys()];
  const listed = names.filter((name) => !first.unlisted.has(name)).map(property);
  const unlisted = names.filter((name) => first.unlisted.has(name)).map(property);
  if (unlisted.length === 0) return object(listed);
  return object([...listed, { name: "...", value: call("unlisted", object(unlisted)) }]);
}

function nodeCode(nodes: readonly Node[], name: string, parent: string, table: Table): Code {
  const [first] = nodes as [Node];
  switch (first.kind) {
    case "group":
      return groupCode(nodes as readonly Group[], table, name);
    case "list": {
      const lists = nodes.map((node) => (node.kind === "list" ? node.items : []));
      const items = first.items.map((_, index) => lists.map((list) => list[index]!));
      return array(items.map((item) => ({ value: nodeCode(item, name, parent, table) })));
    }
    case "leaf": {
      if (typeof first.value === "number") return atom(String(first.value));
      const cells = nodes.map((node) =>
        node.kind === "leaf" && typeof node.value !== "number" ? node.value : undefined,
      );
      return valueCode(table.merge(cells, wordsOf(generic.has(name) ? `${parent} ${name}` : name)));
    }
  }
}

/** Architectures as an argument, where they are not the usual ones. */
function architecturesProperty(architectures: readonly string[]): Property[] {
  if (architectures.join() === defaultArchitecture) return [];
  return [{ name: "architectures", value: array(architectures.map((each) => ({ value: text(each) }))) }];
}
