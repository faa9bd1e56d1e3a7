import { insertion, removal, replacement, type Edit } from "../../xml/edit";
import { escapeAttribute, escapeText } from "../../xml/render";
import { attributeOf, childElements, prefixInScope, type XmlElement, type XmlTree } from "../../xml/tree";
import { differingValues, userNameElement, type CommandFields, type Credentials } from "../model/command-fields";
import type { StoredCommand } from "../model/command-list";
import {
  unattendNamespace,
  wcmNamespace,
  xmlNamespace,
  xmlnsNamespace,
  type CommandElement,
  type ListKind,
} from "../model/vocabulary";
import { childSeparator, fillEmpty, isMultiline, separatorBefore, stepBetween, whitespaceStart } from "./layout";

/** How commands look in one list: what a new one copies from its neighbours. */
export interface CommandStyle {
  readonly kind: ListKind;
  /** Stands before the command, and between its ownership comment and itself. */
  readonly separator: string;
  /** Stands before each of its children. */
  readonly childSeparator: string;
  /** How much further in the parts of `Credentials` stand; "" where children share a line. */
  readonly step: string;
  /** `wcm:action="add"` with the prefix in scope and a space before it, or nothing. */
  readonly action: string;
  readonly userName: string;
  /** Names of child elements in the order in which they stand. */
  readonly childOrder: readonly CommandElement[];
  /** The prefix of the list's own namespace, colon included, or nothing. */
  readonly prefix: string;
}

/**
 * The style of the commands in `list`, which may be an element that is still to be written.
 *
 * @param scope The innermost element that is there already.
 * @param separator What will stand before a command.
 * @param neighbours Commands to copy from, the nearest first; those of other lists only lend their habits, not their layout.
 */
export function commandStyle(
  tree: XmlTree,
  kind: ListKind,
  scope: XmlElement,
  separator: string,
  step: string,
  neighbours: readonly XmlElement[],
): CommandStyle {
  const layoutModel = neighbours.find((command) => command.parent === scope);
  const children = layoutModel && childSeparatorOf(tree, layoutModel, separator);
  const childSeparatorText = children ?? (separator === "" ? "" : separator + step);
  const habitModel = neighbours[0];
  const wcmPrefix = prefixInScope(scope, wcmNamespace);
  const hasAction = habitModel ? attributeOf(habitModel, "action", wcmNamespace) !== undefined : true;
  const spelled = neighbours
    .flatMap((command) => childElements(command, "Credentials"))
    .map((credentials) => userNameElement(credentials)?.local)
    .find((name) => name !== undefined);
  return {
    kind,
    separator,
    childSeparator: childSeparatorText,
    step: isMultiline(childSeparatorText) ? (stepBetween(separator, childSeparatorText) ?? step) : "",
    action: wcmPrefix && hasAction ? ` ${wcmPrefix}:action="add"` : "",
    userName: spelled ?? kind.userName,
    childOrder: childOrderLike(habitModel, kind),
    prefix: qualifier(scope),
  };
}

/** The prefix, colon included, that elements in the answer file's namespace have where `scope` is. */
export function qualifier(scope: XmlElement): string {
  const prefix = prefixInScope(scope, unattendNamespace);
  return prefix ? `${prefix}:` : "";
}

function childSeparatorOf(tree: XmlTree, command: XmlElement, separator: string): string | undefined {
  const child = childElements(command)[0];
  if (!child) return undefined;
  const step = stepBetween(separatorBefore(tree.text, command.start), separatorBefore(tree.text, child.start));
  if (step !== undefined) return separator + step;
  return separatorBefore(tree.text, child.start);
}

function childOrderLike(command: XmlElement | undefined, { elements }: ListKind): readonly CommandElement[] {
  if (!command) return elements;
  const names = childElements(command).map(({ local }) => local);
  const order = elements.filter((name) => names.includes(name)).sort((a, b) => names.indexOf(a) - names.indexOf(b));
  elements.forEach((name, index) => {
    if (order.includes(name)) return;
    const previous = elements.slice(0, index).findLast((earlier) => order.includes(earlier));
    order.splice(previous ? order.indexOf(previous) + 1 : 0, 0, name);
  });
  return order;
}

/** A whole command, without the separator before it. `unknown` are children that come along from another document. */
export function commandText(
  fields: CommandFields,
  order: number,
  style: CommandStyle,
  unknown: readonly XmlElement[] = [],
): string {
  const copied = unknown.map((element) => style.childSeparator + copyText(element, style.prefix));
  const content = childrenText(fields, order, style) + copied.join("");
  const { kind, prefix, action, separator, childSeparator } = style;
  const close = isMultiline(childSeparator) ? separator : "";
  return `<${prefix}${kind.item}${action}>${content}${close}</${prefix}${kind.item}>`;
}

function childrenText(fields: CommandFields, order: number, style: CommandStyle): string {
  const texts = style.childOrder.map((name) => childText(name, fields, order, style));
  return texts.map((text) => (text === undefined ? "" : style.childSeparator + text)).join("");
}

/** What stands in each child of a command that has only text; undefined where it has none. */
const childValues: Record<
  Exclude<CommandElement, "Credentials">,
  (fields: CommandFields, order: number) => string | undefined
> = {
  Order: (_, order) => String(order),
  Path: ({ run }) => run.trim(),
  CommandLine: ({ run }) => run.trim(),
  Description: ({ description }) => description?.trim(),
  WillReboot: ({ willReboot }) => willReboot?.trim(),
  RequiresUserInput: ({ requiresUserInput }) => requiresUserInput?.trim(),
};

function childText(
  name: CommandElement,
  fields: CommandFields,
  order: number,
  style: CommandStyle,
): string | undefined {
  if (name === "Credentials") return fields.credentials && credentialsText(fields.credentials, style);
  const value = childValues[name](fields, order);
  return value === undefined ? undefined : leaf(name, value, style);
}

function credentialsText({ domain, username, password }: Credentials, style: CommandStyle): string {
  const { prefix, childSeparator: close, step, userName } = style;
  const inner = step === "" ? "" : close + step;
  const parts = [
    leaf("Domain", domain.trim(), style),
    leaf(userName, username.trim(), style),
    leaf("Password", password, style),
  ];
  const lines = parts.map((part) => inner + part).join("");
  return `<${prefix}Credentials>${lines}${step === "" ? "" : close}</${prefix}Credentials>`;
}

/**
 * An element of another document, on one line.
 *
 * @param prefix Stands for the answer file's namespace, colon included; undefined where nothing does.
 */
function copyText(element: XmlElement, prefix: string | undefined): string {
  const isOwn = prefix !== undefined && element.namespace === unattendNamespace;
  const name = isOwn ? prefix + element.local : element.local;
  const declared = isOwn ? "" : ` xmlns="${escapeAttribute(element.namespace)}"`;
  const attributes = element.attributes.map(({ namespace, local, value }, index) => {
    if (namespace === xmlnsNamespace) return "";
    if (namespace === xmlNamespace) return ` xml:${local}="${escapeAttribute(value)}"`;
    if (namespace === "") return ` ${local}="${escapeAttribute(value)}"`;
    return ` xmlns:n${index}="${escapeAttribute(namespace)}" n${index}:${local}="${escapeAttribute(value)}"`;
  });
  const content = element.children.map((node) => {
    if (node.kind === "element") return copyText(node, isOwn ? prefix : undefined);
    return node.kind === "text" || node.kind === "cdata" ? escapeText(node.value) : "";
  });
  return `<${name}${declared}${attributes.join("")}>${content.join("")}</${name}>`;
}

function leaf(name: string, value: string, { prefix }: CommandStyle): string {
  return `<${prefix}${name}>${escapeText(value)}</${prefix}${name}>`;
}

/** The edits that make a stored command say `fields` and `order`; what it says besides stays. */
export function changeCommand(
  tree: XmlTree,
  { element, fields: stored, order: storedOrder }: StoredCommand,
  fields: CommandFields,
  order: number,
  style: CommandStyle,
): Edit[] {
  if (childElements(element).length === 0) return [fillCommand(tree, element, fields, order, style)];
  const differing = new Set(differingValues(style.kind, stored, fields).map(({ name }) => name));
  if (order !== storedOrder) differing.add("Order");
  return style.kind.elements.flatMap((name) => {
    const existing = childElements(element, name);
    if (name === "Credentials" && existing[0] && fields.credentials) {
      return changeCredentials(tree, existing[0], stored.credentials!, fields.credentials, style);
    }
    if (name !== "Credentials" && !differing.has(name)) return [];
    const text = childText(name, fields, order, style);
    if (text === undefined) return existing.map((each) => removeElement(tree, each));
    if (name !== "Credentials" && existing[0]) return [setText(tree, existing[0], childValues[name](fields, order)!)];
    return [insertChild(element, name, style.childSeparator + text, style.childOrder)];
  });
}

/** Puts everything into a command that has no child elements; its attributes and comments stay. */
function fillCommand(
  tree: XmlTree,
  element: XmlElement,
  fields: CommandFields,
  order: number,
  style: CommandStyle,
): Edit {
  const content = childrenText(fields, order, style);
  const close = isMultiline(style.childSeparator) ? style.separator : "";
  return fillEmpty(tree.text, element, content + close) ?? insertion(element.openEnd, content);
}

function changeCredentials(
  tree: XmlTree,
  element: XmlElement,
  from: Credentials,
  to: Credentials,
  style: CommandStyle,
): Edit[] {
  if (childElements(element).length === 0) {
    return [replacement(element.start, element.end, credentialsText(to, style))];
  }
  const order = ["Domain", style.userName, "Password"];
  const part = (name: string, existing: XmlElement | undefined, stored: string, desired: string): Edit[] => {
    if (!existing)
      return [insertChild(element, name, childSeparator(tree, element) + leaf(name, desired, style), order)];
    return stored === desired ? [] : [setText(tree, existing, desired)];
  };
  return [
    ...part("Domain", childElements(element, "Domain")[0], from.domain, to.domain.trim()),
    ...part(style.userName, userNameElement(element), from.username, to.username.trim()),
    ...part("Password", childElements(element, "Password")[0], from.password, to.password),
  ];
}

/** Replaces the character data of a leaf; the white space around it stays where it is only layout. */
function setText(tree: XmlTree, element: XmlElement, value: string): Edit {
  const text = escapeText(value);
  if (element.selfClosed) return fillEmpty(tree.text, element, text)!;
  const inner = tree.text.slice(element.openEnd, element.closeStart);
  const isLayout = element.local !== "Password" && element.children.every(({ kind }) => kind === "text");
  if (!isLayout || inner.trim() === "") return replacement(element.openEnd, element.closeStart, text);
  const start = element.openEnd + (inner.length - inner.trimStart().length);
  const end = element.closeStart - (inner.length - inner.trimEnd().length);
  return replacement(start, end, text);
}

function removeElement(tree: XmlTree, element: XmlElement): Edit {
  return removal(whitespaceStart(tree.text, element.start), element.end);
}

/** Puts a child behind the last one that it comes after; where the parent has none of those, first. */
function insertChild(parent: XmlElement, name: string, text: string, order: readonly string[]): Edit {
  const earlier = order.slice(0, order.indexOf(name));
  const previous = childElements(parent).findLast(({ local }) => earlier.includes(local));
  return insertion(previous ? previous.end : parent.openEnd, text);
}
