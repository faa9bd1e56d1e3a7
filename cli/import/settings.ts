import { UnattendError } from "../../provider/errors";
import { catalog, type Setting } from "../../provider/unattend/catalog/catalog";
import { spelledByReference } from "../../provider/unattend/catalog/spelling";
import { compareContent, parseContent } from "../../provider/unattend/content/content";
import { renderSettings, type Settings, type SettingValue } from "../../provider/unattend/content/settings";
import { architectureOf } from "../../provider/unattend/model/command-list";
import { keyValueOf } from "../../provider/unattend/model/compare";
import type { AnswerFileDocument } from "../../provider/unattend/model/document";
import {
  architectures as knownArchitectures,
  componentAttributes,
  cpiNamespace,
  wcmNamespace,
  xmlnsNamespace,
} from "../../provider/unattend/model/vocabulary";
import { attributeOf, childElements, textOf, type XmlAttribute, type XmlElement } from "../../provider/xml/tree";
import { firstError } from "./content";
import { groupBy } from "./names";
import type { Passwords } from "../../provider/unattend/import/passwords";
import { textKey, type Secrets, type Text } from "./secrets";

/** A value in settings, as a program writes it. */
export type Node = Leaf | Group | List;

export interface Leaf {
  readonly kind: "leaf";
  readonly value: Text | number | boolean;
  /** True if any text may stand there. */
  readonly isAnyText: boolean;
}

export interface Group {
  readonly kind: "group";
  readonly settings: ReadonlyMap<string, Node>;
  /** What the types of settings do not let through: Microsoft's reference does not have it, or otherwise. */
  readonly unlisted: ReadonlySet<string>;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Node[];
}

/** A document as settings. */
export interface SettingsFile {
  readonly path: string;
  readonly resource: string;
  /** Pass → component → settings. */
  readonly settings: ReadonlyMap<string, ReadonlyMap<string, Group>>;
  readonly architectures: readonly string[];
}

/** Why settings cannot say what a document says. */
class NotAsSettings extends Error {}

/**
 * A document as settings.
 *
 * @returns a reason instead where a program with them would be refused, or would change what the file says.
 */
export function settingsOf(
  document: AnswerFileDocument,
  resource: string,
  passwords: Passwords,
  secrets: Secrets,
): Pick<SettingsFile, "settings" | "architectures"> | { readonly reason: string } {
  try {
    const found = new Reader(resource, passwords, secrets).read(document.tree.root);
    const desired = parseContent(renderSettings(plainSettings(found.settings), found.architectures));
    const [difference] = compareContent(desired, document);
    const reason = firstError(desired) ?? (difference && `${difference.path} would change`);
    return reason === undefined ? found : { reason };
  } catch (error) {
    if (error instanceof NotAsSettings) return { reason: error.message };
    if (error instanceof UnattendError) return { reason: error.details.cause };
    throw error;
  }
}

class Reader {
  constructor(
    private readonly resource: string,
    private readonly passwords: Passwords,
    private readonly secrets: Secrets,
  ) {}

  read(root: XmlElement): Pick<SettingsFile, "settings" | "architectures"> {
    const settings = new Map<string, Map<string, Group>>();
    const architectures: string[][] = [];
    for (const element of childElements(root)) {
      if (element.namespace === cpiNamespace) continue;
      const pass = attributeOf(element, "pass");
      if (element.local !== "settings" || !pass) throw new NotAsSettings(`<${element.local}> stands in the root`);
      const components = settings.get(pass) ?? new Map<string, Group>();
      settings.set(pass, components);
      for (const [name, same] of groupBy(childElements(element), (each) => attributeOf(each, "name") ?? "")) {
        if (same.some(({ local }) => local !== "component") || components.has(name)) {
          throw new NotAsSettings(`${name || "a component without a name"} stands in ${pass} more than once`);
        }
        const own = same.map(architectureOf).sort();
        if (new Set(own).size < own.length) {
          throw new NotAsSettings(`${name} stands in ${pass} more than once for one architecture`);
        }
        components.set(name, this.component(name, same, pass));
        architectures.push(own);
      }
    }
    const [first = ["amd64"], ...others] = architectures;
    if (others.some((other) => other.join() !== first.join())) {
      throw new NotAsSettings("its components are for different architectures");
    }
    if (!first.every((name) => (knownArchitectures as readonly string[]).includes(name))) {
      throw new NotAsSettings("a component has no architecture that is known");
    }
    return { settings, architectures: first };
  }

  private component(name: string, elements: readonly XmlElement[], pass: string): Group {
    const setting = catalog().component(name);
    // In one that is not known, anything may stand.
    const known = setting?.name === name ? setting : undefined;
    const [first, ...others] = elements.map((element) => this.group(element, known, known === undefined));
    if (others.some((other) => nodeKey(other) !== nodeKey(first!))) {
      throw new NotAsSettings(`${name} in ${pass} says something else for each architecture`);
    }
    return first!;
  }

  /** @param isFree True where the types of settings let anything through. */
  private group(element: XmlElement, setting: Setting | undefined, isFree: boolean): Group {
    if (textOf(element).trim() !== "") throw new NotAsSettings(`text stands beside elements in <${element.local}>`);
    const attributes = attributesOf(element).map(([name, value]) => [name, leaf(this.hidden(value))] as const);
    const settings = new Map<string, Node>(attributes);
    const unlisted = new Set<string>();
    for (const [name, all] of groupBy(childElements(element), ({ local }) => local)) {
      const child = setting?.find(name);
      const isListed = isFree || (child?.isSpelled(name) ?? false) || setting?.facts.isOpen === true;
      const node = this.named(all, child, isFree || !isListed);
      if (!isListed || (!isFree && child && !isTyped(node, child))) unlisted.add(name);
      settings.set(name, node);
    }
    return { kind: "group", settings, unlisted };
  }

  private named(elements: readonly XmlElement[], setting: Setting | undefined, isFree: boolean): Node {
    const isList =
      elements.length > 1 || setting?.facts.key !== undefined || elements.some((each) => actionOf(each) === "add");
    if (!isList) return this.node(elements[0]!, setting, isFree);
    const orders = elements.map((each) => textOf(childElements(each, "Order")[0] ?? each).trim());
    const keys = elements.map(keyValueOf);
    const isCounted = (values: readonly unknown[]): boolean =>
      values.every((value, index) => value === String(index + 1));
    const left = new Set(["@wcm:action", ...(isCounted(keys) ? ["@wcm:keyValue"] : [])]);
    if (setting?.facts.key === "Order" && isCounted(orders)) left.add("Order");
    const items = elements.map((element): Node => {
      const node = this.node(element, setting, isFree, left);
      if (node.kind !== "group") return node;
      const kept = [...node.settings].filter(
        ([name]) => !left.has(name) || (name === "@wcm:action" && actionOf(element) !== "add"),
      );
      return { ...node, settings: new Map(kept) };
    });
    return { kind: "list", items };
  }

  /** @param counted Attributes that need not be said. */
  private node(element: XmlElement, setting: Setting | undefined, isFree: boolean, counted = new Set<string>()): Node {
    const isGroup = childElements(element).length > 0 || (setting?.facts.settings && textOf(element).trim() === "");
    if (isGroup) return this.group(element, setting, isFree);
    const attribute = attributesOf(element).find(([name]) => !counted.has(name));
    if (attribute)
      throw new NotAsSettings(`<${element.local}> has an attribute ${attribute[0].slice(1)} beside its text`);
    return this.leaf(element, setting);
  }

  private leaf(element: XmlElement, setting: Setting | undefined): Leaf {
    const password = this.passwords.all.find((each) => each.element === element);
    if (password) return leaf([this.secrets.of(password.value, password.words, this.resource)]);
    const text = textOf(element).trim();
    const spelled = spelledByReference(setting, text);
    const { kind, values = [], isExample = false } = setting?.facts ?? {};
    const isChosen = kind === "choice" && !isExample && values.includes(spelled);
    if (kind === "boolean" && (spelled === "true" || spelled === "false"))
      return { kind: "leaf", value: spelled === "true", isAnyText: false };
    if ((kind === "integer" || isChosen) && String(Number(spelled)) === spelled)
      return { kind: "leaf", value: Number(spelled), isAnyText: false };
    const asChosen = isChosen ? spelled : text;
    return { ...leaf(this.hidden(asChosen)), isAnyText: kind !== "choice" || isExample };
  }

  private hidden(text: string): Text {
    return this.secrets.hide(text, this.passwords.in(text), this.resource);
  }
}

function leaf(value: Text): Leaf {
  return { kind: "leaf", value: value.length === 0 ? [""] : value, isAnyText: true };
}

/** True if the type of a setting lets a value through. */
function isTyped(node: Node, { facts }: Setting): boolean {
  if (node.kind === "list") return facts.key !== undefined && node.items.every((item) => isTypedItem(item, facts));
  return isTypedItem(node, facts);
}

function isTypedItem(node: Node, { kind, values = [], isExample, settings }: Setting["facts"]): boolean {
  if (node.kind !== "leaf") return node.kind === "group" && settings !== undefined;
  if (settings) return false;
  if (typeof node.value !== "object") return true;
  const [text] = node.value;
  if (kind === "choice" && !isExample)
    return typeof text === "string" && node.value.length === 1 && values.includes(text);
  return kind !== "boolean" && kind !== "integer";
}

/** What an element says of itself, by the names that settings have for it. */
function attributesOf(element: XmlElement): [name: string, value: string][] {
  const isUsual = ({ name, value }: XmlAttribute): boolean =>
    element.local === "component" &&
    (["name", "processorArchitecture"].includes(name) ||
      (componentAttributes as Readonly<Record<string, string>>)[name] === value);
  return element.attributes
    .filter((attribute) => attribute.namespace !== xmlnsNamespace && !isUsual(attribute))
    .map(({ namespace, local, value }) => [namespace === wcmNamespace ? `@wcm:${local}` : `@${local}`, value]);
}

function actionOf(element: XmlElement): string | undefined {
  return attributeOf(element, "action", wcmNamespace);
}

/**
 * The same for values that say the same.
 *
 * @param textOfLeaf What a text counts as.
 */
export function nodeKey(node: Node, textOfLeaf = (leaf: Leaf): string => valueKey(leaf)): string {
  switch (node.kind) {
    case "leaf":
      return textOfLeaf(node);
    case "list":
      return `[${node.items.map((item) => nodeKey(item, textOfLeaf)).join()}]`;
    case "group": {
      const settings = [...node.settings].map(([name, each]) => `${name}:${nodeKey(each, textOfLeaf)}`);
      return `{${settings.sort().join()}}`;
    }
  }
}

function valueKey({ value }: Leaf): string {
  return typeof value === "object" ? textKey(value) : String(value);
}

/** The same for values that differ in texts only. */
export function shapeKey(node: Node): string {
  return nodeKey(node, (each) => (each.isAnyText ? "" : valueKey(each)));
}

/** All texts in it. */
export function textsIn(node: Node): Text[] {
  switch (node.kind) {
    case "leaf":
      return typeof node.value === "object" ? [node.value] : [];
    case "list":
      return node.items.flatMap(textsIn);
    case "group":
      return [...node.settings.values()].flatMap(textsIn);
  }
}

/** As the provider gets them. */
function plainSettings(settings: SettingsFile["settings"]): Settings {
  const passes = [...settings].map(([pass, components]) => [
    pass,
    Object.fromEntries([...components].map(([name, group]) => [name, plain(group)])),
  ]);
  return Object.fromEntries(passes) as Settings;
}

function plain(node: Node): SettingValue {
  switch (node.kind) {
    case "leaf":
      if (typeof node.value !== "object") return node.value;
      return node.value.map((part) => (typeof part === "string" ? part : part.reveal())).join("");
    case "list":
      return node.items.map(plain);
    case "group":
      return Object.fromEntries([...node.settings].map(([name, each]) => [name, plain(each)]));
  }
}
