/**
 * TypeScript as text, laid out as Prettier does it. Only what programs of `unattend import` are made of.
 */

/** An expression. */
export type Code = Atom | ObjectLiteral | ArrayLiteral | Call;

/** What stands on one line, however long. */
interface Atom {
  readonly kind: "atom";
  readonly text: string;
  /** True for what goes to a line of its own if it does not fit behind its name. */
  readonly movesDown?: boolean;
}

interface ObjectLiteral {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** True for one whose properties stand below each other, however short they are. */
  readonly isTall: boolean;
}

interface ArrayLiteral {
  readonly kind: "array";
  readonly items: readonly Item[];
}

/** A function, called with an object. */
interface Call {
  readonly kind: "call";
  readonly callee: string;
  readonly argument: Code;
}

export interface Property {
  /** `...` for an expression whose properties it has. */
  readonly name: string;
  readonly value: Code;
  /** Lines before it. */
  readonly comment?: readonly string[];
}

export interface Item {
  readonly value: Code;
  /** Lines before it. */
  readonly comment?: readonly string[];
  /** There only if this expression is true. */
  readonly condition?: string;
}

/** Items that are there if the same expression is true, or always. */
interface Run {
  readonly condition: string | undefined;
  readonly items: readonly Item[];
}

const width = 120;

/** What stands behind a name of less than five characters gets no line of its own, since that would save nothing. */
const shortestToMoveDown = "names: ".length;

export function atom(text: string): Code {
  return { kind: "atom", text };
}

export function object(properties: readonly Property[], isTall = false): Code {
  return { kind: "object", properties, isTall };
}

export function call(callee: string, argument: Code): Code {
  return { kind: "call", callee, argument };
}

export function array(items: readonly Item[]): Code {
  return { kind: "array", items };
}

/**
 * An expression with what stands around it, as lines.
 *
 * @param indent How far in it stands, in characters.
 */
export function layOut(before: string, code: Code, after: string, indent = 0): string {
  const flat = flatText(code);
  const margin = " ".repeat(indent);
  if (flat !== undefined && indent + before.length + flat.length + after.length <= width) {
    return margin + before + flat + after;
  }
  switch (code.kind) {
    case "atom":
      if (!code.movesDown || before.length < shortestToMoveDown) return margin + before + code.text + after;
      return `${margin}${before.trimEnd()}\n${margin}  ${code.text}${after}`;
    case "call":
      return layOut(`${before}${code.callee}(`, code.argument, `)${after}`, indent);
    case "object": {
      const lines = code.properties.map(({ name, value, comment = [] }) =>
        [...commentLines(comment, indent + 2), layOutProperty(name, value, indent + 2)].join("\n"),
      );
      return [`${margin}${before}{`, ...lines, `${margin}}${after}`].join("\n");
    }
    case "array": {
      const lines = runsOf(code).map((run) => layOutRun(run, indent + 2));
      return [`${margin}${before}[`, ...lines, `${margin}]${after}`].join("\n");
    }
  }
}

function layOutProperty(name: string, value: Code, indent: number): string {
  if (isShorthand(name, value)) return `${" ".repeat(indent)}${name},`;
  return layOut(propertyHead(name), value, ",", indent);
}

function layOutRun({ condition, items }: Run, indent: number): string {
  if (condition === undefined) {
    const [{ value, comment = [] }] = items as [Item];
    return [...commentLines(comment, indent), layOut("", value, ",", indent)].join("\n");
  }
  const conditional = array(items.map(({ value, comment }) => ({ value, comment })));
  const margin = " ".repeat(indent);
  const flat = flatRun(condition, conditional);
  if (flat !== undefined && indent + flat.length < width) return `${margin}${flat},`;
  const [first, ...rest] = layOut("? ", conditional, "", indent + 2).split("\n");
  // Prettier aligns what stands behind the question mark.
  const aligned = rest.map((line) => `  ${line}`);
  return [`${margin}...(${condition}`, first, ...aligned, `${margin}  : []),`].join("\n");
}

function runsOf({ items }: ArrayLiteral): Run[] {
  const runs: { condition: string | undefined; items: Item[] }[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (item.condition !== undefined && item.condition === last?.condition) last.items.push(item);
    else runs.push({ condition: item.condition, items: [item] });
  }
  return runs;
}

function flatRun(condition: string, items: Code): string | undefined {
  const flat = flatText(items);
  return flat && `...(${condition} ? ${flat} : [])`;
}

/** An expression on one line, as a part of another one. */
export function inLine(code: Code): string {
  return flatText(code)!;
}

/** All on one line; undefined for what has comments in it, or is spread over lines however short it is. */
function flatText(code: Code): string | undefined {
  switch (code.kind) {
    case "atom":
      return code.text;
    case "call": {
      const flat = flatText(code.argument);
      return flat && `${code.callee}(${flat})`;
    }
    case "object": {
      if (code.isTall) return undefined;
      const properties = code.properties.map(({ name, value, comment }) => {
        const flat = comment?.length ? undefined : flatText(value);
        return flat === undefined || isShorthand(name, value) ? flat : propertyHead(name) + flat;
      });
      if (properties.includes(undefined)) return undefined;
      return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
    }
    case "array": {
      if (isTable(code)) return undefined;
      const items = runsOf(code).map(({ condition, items: [...own] }) => {
        if (condition !== undefined)
          return flatRun(condition, array(own.map(({ value, comment }) => ({ value, comment }))));
        const [{ value, comment }] = own as [Item];
        return comment?.length ? undefined : flatText(value);
      });
      return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
    }
  }
}

/** Several objects of several properties each stand below each other. */
function isTable({ items }: ArrayLiteral): boolean {
  return (
    items.length > 1 &&
    items.every(
      ({ value, condition }) => condition === undefined && value.kind === "object" && value.properties.length > 1,
    )
  );
}

function isShorthand(name: string, value: Code): boolean {
  return value.kind === "atom" && value.text === name;
}

function propertyHead(name: string): string {
  if (name === "...") return name;
  return `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name)}: `;
}

export function commentLines(comment: readonly string[], indent = 0): string[] {
  return comment.map((line) => `${" ".repeat(indent)}// ${line}`);
}

/** A text as an expression, in the form that needs least escaping. */
export function text(value: string): Code {
  if (value.includes("\\") && isRaw(value)) return atom(`String.raw\`${value}\``);
  return { kind: "atom", text: stringLiteral(value), movesDown: true };
}

/** A text with expressions in it. */
export function template(parts: readonly (string | { readonly expression: string })[], tag = ""): Code {
  const [only] = parts;
  if (parts.length === 1 && typeof only === "object") return atom(only.expression);
  // In String.raw, a backslash before an expression would keep it from being one.
  const isAllRaw = tag === "" && parts.every((part) => typeof part === "object" || isRaw(part));
  const hasBackslash = parts.some((part) => typeof part === "string" && part.includes("\\"));
  const written = parts.map((part) =>
    typeof part === "object"
      ? `\${${part.expression}}`
      : isAllRaw
        ? part
        : escaped(part).replace(/`|\$(?=\{|$)/g, "\\$&"),
  );
  return atom(`${isAllRaw && hasBackslash ? "String.raw" : tag}\`${written.join("")}\``);
}

/** True for what stands for itself in String.raw. */
function isRaw(value: string): boolean {
  return !/`|\$\{|\$$|\\$/.test(value) && !hasInvisible.test(value);
}

/** What nobody would see, or what ends a line. */
const hasInvisible = /[\p{Cc}\p{Cf}\u2028\u2029]|[^\P{Zs} ]/u;

function escaped(value: string): string {
  return value
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replace(new RegExp(hasInvisible, "gu"), (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** In double quotation marks, or in single ones where that saves backslashes. */
function stringLiteral(value: string): string {
  const count = (mark: string): number => value.split(mark).length - 1;
  const mark = count('"') > count("'") ? "'" : '"';
  return mark + escaped(value).replaceAll(mark, `\\${mark}`) + mark;
}
