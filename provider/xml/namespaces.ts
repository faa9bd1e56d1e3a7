import { shorten } from "./characters";
import { attributeWords, type Attribute, type StartTag } from "./start-tag";
import { SyntaxFault } from "./syntax-fault";

/** Namespaces by prefix, where an element is. */
export interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly around?: Scope;
}

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

export const outermostScope: Scope = {
  declared: new Map([
    ["xml", xmlNamespace],
    ["xmlns", xmlnsNamespace],
  ]),
};

/** What is known beside the text. */
export interface NamespaceContext {
  readonly version: string;
  /** Prefixes that documents of this kind usually declare, with their namespaces. */
  readonly usualPrefixes: Readonly<Record<string, string>>;
}

/**
 * The scope within an element.
 *
 * @throws SyntaxFault where names, declarations and attributes of a start tag break the rules for namespaces
 */
export function scopeWithin(tag: StartTag, around: Scope, context: NamespaceContext): Scope {
  const scope = tag.attributes.length === 0 ? around : { declared: declarations(tag, context.version), around };
  refuseMisplacedColon(tag.name, tag.start);
  const prefix = prefixOf(tag.name);
  if (prefix === "xmlns") throw new SyntaxFault(tag.start, "an element with the prefix xmlns", "Choose another prefix");
  if (prefix !== "" && !resolve(prefix, scope)) throw undeclared(prefix, tag.start, tag, context);
  if (tag.attributes.length > 0) refuseUndeclaredAndTwice(tag, scope, context);
  return scope;
}

function declarations(tag: StartTag, version: string): Map<string, string> {
  const declared = new Map<string, string>();
  for (const attribute of tag.attributes) {
    refuseMisplacedColon(attribute.name, attribute.offset);
    const prefix = declaredPrefix(attribute.name);
    if (prefix === undefined) continue;
    const namespace = attribute.value.trim();
    refuseReserved(prefix, namespace, attribute, version);
    declared.set(prefix, namespace);
  }
  return declared;
}

function refuseUndeclaredAndTwice(tag: StartTag, scope: Scope, context: NamespaceContext): void {
  const seen = new Set<string>();
  for (const { name, offset } of tag.attributes) {
    const prefix = prefixOf(name);
    const namespace = prefix === "" ? "" : resolve(prefix, scope);
    if (namespace === undefined) throw undeclared(prefix, offset, tag, context);
    const expanded = `{${namespace}}${localOf(name)}`;
    if (seen.has(expanded)) {
      const remedy = "Remove one of the two; prefixes that stand for the same namespace make no difference";
      throw new SyntaxFault(offset, `${attributeWords(name, tag.isTold)} is there twice`, remedy);
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

function resolve(prefix: string, scope: Scope): string | undefined {
  for (let at: Scope | undefined = scope; at; at = at.around) {
    const namespace = at.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

/** The prefix that an attribute declares ("" for the default namespace), if it does. */
function declaredPrefix(name: string): string | undefined {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined;
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf(":"), 0));
}

function localOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
