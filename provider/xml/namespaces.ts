import { shorten, type Attribute, type StartTag } from "./start-tag";
import { SyntaxFault } from "./syntax-fault";

/** Namespaces by prefix, those that elements around declare included. */
export type Scope = ReadonlyMap<string, string>;

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

export const outermostScope: Scope = new Map([
  ["xml", xmlNamespace],
  ["xmlns", xmlnsNamespace],
]);

/** What is known beside the text. */
export interface NamespaceContext {
  readonly version: string;
  /** Prefixes that documents of this kind usually declare, with their namespaces. */
  readonly usualPrefixes: Readonly<Record<string, string>>;
}

/**
 * The scope within an element.
 *
 * @throws SyntaxFault where names and declarations of a start tag break the rules for namespaces
 */
export function scopeWithin(tag: StartTag, around: Scope, context: NamespaceContext): Scope {
  const scope = new Map(around);
  for (const attribute of tag.attributes) {
    refuseMisplacedColon(attribute.name, attribute.offset);
    const prefix = declaredPrefix(attribute.name);
    if (prefix === undefined) continue;
    const namespace = attribute.value.trim();
    refuseReserved(prefix, namespace, attribute, context.version);
    scope.set(prefix, namespace);
  }
  refuseMisplacedColon(tag.name, tag.start);
  const prefix = prefixOf(tag.name);
  if (prefix === "xmlns") throw new SyntaxFault(tag.start, "an element with the prefix xmlns", "Choose another prefix");
  if (prefix !== "" && !scope.get(prefix)) throw undeclared(prefix, tag.start, tag, context);
  refuseUndeclaredAndTwice(tag, scope, context);
  return scope;
}

function refuseUndeclaredAndTwice(tag: StartTag, scope: Scope, context: NamespaceContext): void {
  const seen = new Set<string>();
  for (const { name, offset } of tag.attributes) {
    const prefix = prefixOf(name);
    if (prefix === "") continue;
    const namespace = scope.get(prefix);
    if (namespace === undefined) throw undeclared(prefix, offset, tag, context);
    const expanded = `{${namespace}}${name.slice(prefix.length + 1)}`;
    if (seen.has(expanded)) {
      const remedy = "Remove one of the two: their prefixes stand for the same namespace";
      throw new SyntaxFault(offset, "an attribute is there twice, with two prefixes", remedy);
    }
    seen.add(expanded);
  }
}

function undeclared(prefix: string, offset: number, { isTold }: StartTag, context: NamespaceContext): SyntaxFault {
  if (Object.hasOwn(context.usualPrefixes, prefix)) {
    const declaration = `xmlns:${prefix}="${context.usualPrefixes[prefix]}"`;
    const remedy = `Write ${declaration} into the start tag of the root element`;
    return new SyntaxFault(offset, `the prefix ${prefix} is not declared`, remedy);
  }
  if (!isTold) {
    const remedy =
      "If it is text, write its < as &lt;, otherwise declare the prefix in the start tag of the root element";
    return new SyntaxFault(offset, "a prefix is not declared", remedy);
  }
  const shown = shorten(prefix);
  const remedy = `Remove it, or write xmlns:${shown}="…" with its namespace into the start tag of the root element`;
  return new SyntaxFault(offset, `the prefix ${shown} is not declared`, remedy);
}

function refuseMisplacedColon(name: string, offset: number): void {
  if (/^[^:]+(:[^:]+)?$/.test(name)) return;
  throw new SyntaxFault(
    offset,
    "a name has a colon in the wrong place",
    "Write prefix:name, or a name without a colon",
  );
}

function refuseReserved(prefix: string, namespace: string, { offset }: Attribute, version: string): void {
  if (prefix === "xmlns" || namespace === xmlnsNamespace || (prefix === "xml") !== (namespace === xmlNamespace)) {
    const found = "a declaration of what XML keeps for itself: the prefix xml or xmlns, or the namespace of one";
    throw new SyntaxFault(offset, found, "Remove it: xml and xmlns need no declaration");
  }
  if (prefix !== "" && namespace === "" && version === "1.0") {
    const remedy = "Write its namespace between the quotation marks, or remove the declaration";
    throw new SyntaxFault(offset, "a prefix is declared without a namespace", remedy);
  }
}

/** The prefix that an attribute declares ("" for the default namespace), if it does. */
function declaredPrefix(name: string): string | undefined {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined;
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf(":"), 0));
}
