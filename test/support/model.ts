import assert from "node:assert/strict";
import fc from "fast-check";
import { UnattendError } from "../../provider/errors";
import { sameFields, type CommandFields } from "../../provider/unattend/model/command-fields";
import { AnswerFileDocument } from "../../provider/unattend/model/document";
import { ownerWords } from "../../provider/unattend/model/ownership";
import { Plan } from "../../provider/unattend/plan/plan";
import { verifyResult } from "../../provider/unattend/plan/verify";
import { asyncListName, passesWith } from "../../provider/unattend/model/vocabulary";
import { decode, encode } from "../../provider/xml/encoding";
import { asyncKind, desiredOf, ownerOf, type CommandSpec } from "./planning";

// Random answer files, in the layouts that people write

interface Layout {
  readonly lineEnd: string;
  readonly indent: string;
  readonly oneLine: boolean;
  readonly prefix: string;
  readonly wcm: "root" | "component" | "none";
  readonly selfClosing: string;
  readonly encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly declaration: boolean;
  readonly finalLineEnd: boolean;
  readonly spreadAttributes: boolean;
}

interface ForeignCommand {
  readonly order: number | string | undefined;
  readonly number: number;
  readonly style: "lines" | "one line" | "CDATA" | "spaced" | "empty";
  readonly comment: "none" | "before" | "behind" | "inside";
  readonly userName: "UserName" | "Username" | undefined;
  readonly extra: boolean;
}

interface Component {
  readonly name: "list" | "other";
  readonly architecture: string;
  readonly list: "none" | "self-closed" | "empty" | "blank" | "comment" | "commands" | "two lists";
  readonly commands: readonly ForeignCommand[];
  readonly emptied: "no" | "self-closed" | "empty";
  readonly tail: boolean;
}

interface Settings {
  readonly pass: string;
  readonly components: readonly Component[];
}

interface Sketch {
  readonly layout: Layout;
  readonly settings: readonly Settings[];
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  lineEnd: fc.constantFrom("\n", "\n", "\r\n"),
  indent: fc.constantFrom("    ", "  ", "\t", " "),
  oneLine: fc.boolean(),
  prefix: fc.constantFrom("", "", "", "u:"),
  wcm: fc.constantFrom("root", "component", "none"),
  selfClosing: fc.constantFrom("/>", " />", "\n/>"),
  encoding: fc.constantFrom("utf-8", "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"),
  declaration: fc.boolean(),
  finalLineEnd: fc.boolean(),
  spreadAttributes: fc.boolean(),
});

const foreignCommands: fc.Arbitrary<ForeignCommand> = fc.record({
  order: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 6 }) },
    fc.constantFrom<number | string | undefined>(undefined, "first", "", 501, 500, "007"),
  ),
  number: fc.integer({ min: 1, max: 99 }),
  style: fc.constantFrom("lines", "lines", "one line", "CDATA", "spaced", "empty"),
  comment: fc.constantFrom("none", "none", "before", "behind", "inside"),
  userName: fc.constantFrom(undefined, undefined, "UserName", "Username"),
  extra: fc.boolean(),
});

const components: fc.Arbitrary<Component> = fc.record({
  name: fc.constantFrom("list", "list", "list", "other"),
  architecture: fc.constantFrom("amd64", "amd64", "x86", "AMD64"),
  list: fc.constantFrom("none", "self-closed", "empty", "blank", "comment", "commands", "commands", "two lists"),
  commands: fc.array(foreignCommands, { maxLength: 3 }),
  emptied: fc.constantFrom("no", "no", "no", "self-closed", "empty"),
  tail: fc.boolean(),
});

const sketches: fc.Arbitrary<Sketch> = fc.record({
  layout: layouts,
  settings: fc.array(
    fc.record({
      pass: fc.constantFrom("windowsPE", "windowsPE", "specialize", "oobeSystem"),
      components: fc.array(components, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

function sketchedBytes({ layout, settings }: Sketch): Buffer {
  const { prefix, oneLine, lineEnd, indent, wcm, selfClosing } = layout;
  const at = (depth: number): string => (oneLine ? "" : lineEnd + indent.repeat(depth));
  const wcmDeclaration = ' xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State"';
  const element = (depth: number, name: string, attributes: string, inner: string | undefined): string => {
    if (inner === undefined) return `${at(depth)}<${prefix}${name}${attributes}${oneLine ? "/>" : selfClosing}`;
    const close = inner === "" || !/[<]/.test(inner) ? "" : at(depth);
    return `${at(depth)}<${prefix}${name}${attributes}>${inner}${close}</${prefix}${name}>`;
  };
  const leaf = (name: string, value: string): string => `<${prefix}${name}>${value}</${prefix}${name}>`;

  const commandText = (command: ForeignCommand, hasWcm: boolean): string => {
    const { order, number, style, comment, userName, extra } = command;
    const action = hasWcm && number % 3 > 0 ? ' wcm:action="add"' : "";
    if (style === "empty") return element(4, "RunAsynchronousCommand", action, undefined);
    const path = `X:\\ö-${number}.exe &amp; more`;
    const parts = [
      ...(order === undefined ? [] : [leaf("Order", style === "spaced" ? ` ${order} ` : String(order))]),
      leaf("Path", style === "CDATA" ? `<![CDATA[X:\\${number}.exe & <more>]]>` : path),
      ...(number % 2 ? [leaf("Description", "Ä")] : []),
      ...(userName ? [leaf("Credentials", leaf("Domain", "D") + leaf(userName, "U") + leaf("Password", " p "))] : []),
      ...(extra ? [leaf("Vendor", "kept")] : []),
    ];
    const separator = style === "one line" ? "" : at(5);
    const within = comment === "inside" ? `${separator}<!-- within -->` : "";
    const inner = parts.map((part) => separator + part).join("") + within;
    const text =
      style === "one line"
        ? `${at(4)}<${prefix}RunAsynchronousCommand${action}>${inner}</${prefix}RunAsynchronousCommand>`
        : element(4, "RunAsynchronousCommand", action, inner);
    if (comment === "before") return `${at(4)}<!-- <RunAsynchronousCommand/> before -->${text}`;
    return comment === "behind" ? `${text} <!-- behind -->` : text;
  };
  const listText = (component: Component, hasWcm: boolean): string => {
    const commands = component.commands.map((command) => commandText(command, hasWcm)).join("");
    switch (component.list) {
      case "none":
        return "";
      case "self-closed":
        return element(3, "RunAsynchronous", "", undefined);
      case "empty":
        return element(3, "RunAsynchronous", "", "");
      case "blank":
        return element(3, "RunAsynchronous", "", ` ${at(3)}`);
      case "comment":
        return element(3, "RunAsynchronous", "", `${at(4)}<!-- <RunAsynchronousCommand/> -->`);
      case "commands":
        return element(3, "RunAsynchronous", "", commands);
      case "two lists":
        return element(3, "RunAsynchronous", "", commands) + element(3, "RunAsynchronous", "", undefined);
    }
  };
  const componentText = (component: Component, pass: Settings["pass"]): string => {
    const name =
      component.name === "other" || pass === "oobeSystem" ? "Microsoft-Windows-Other" : asyncKind(pass).component;
    const gap = layout.spreadAttributes && !oneLine ? at(3) : " ";
    const declared = wcm === "component" ? wcmDeclaration : "";
    const attributes = `${gap}name="${name}"${gap}processorArchitecture='${component.architecture}'${declared}`;
    if (component.emptied === "self-closed") return element(2, "component", attributes, undefined);
    if (component.emptied === "empty") return element(2, "component", attributes, "");
    const inner = listText(component, wcm !== "none") + (component.tail ? at(3) + leaf("EnableNetwork", "true") : "");
    return element(2, "component", attributes, inner === "" ? undefined : inner);
  };
  const body = settings.map(({ pass, components: all }) => {
    const inner = all.map((component) => componentText(component, pass)).join("");
    return element(1, "settings", ` pass="${pass}"`, inner === "" ? undefined : inner);
  });
  const namespace = `xmlns${prefix ? ":u" : ""}="urn:schemas-microsoft-com:unattend"${wcm === "root" ? wcmDeclaration : ""}`;
  const root = element(0, "unattend", ` ${namespace}`, body.join("")).trimStart();

  const name = layout.encoding.replace("-bom", "");
  const mustDeclare = name !== "utf-8";
  const declaration =
    layout.declaration || mustDeclare ? `<?xml version="1.0" encoding="${name.replace(/[lb]e$/, "")}"?>${lineEnd}` : "";
  const text = declaration + root + (layout.finalLineEnd ? lineEnd : "");
  return encode(text, { name, byteOrderMark: layout.encoding !== "utf-8" && name !== "windows-1252" });
}

// Random sequences of changes, and a simple model of what they come to

type Operation =
  | { readonly kind: "put"; readonly spec: CommandSpec }
  | { readonly kind: "remove"; readonly name: string; readonly by: string }
  /** Somebody writes a command of his own into the first list. */
  | { readonly kind: "by hand"; readonly order: number };

const accounts = [
  { domain: "d", username: "u", password: " p&\t " },
  { domain: "d", username: "v", password: " p&\t" },
];

const operations: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        name: fc.constantFrom("a", "b", "c--d", "ö"),
        by: fc.constantFrom("shop/dev", "office/prod"),
        pass: fc.constantFrom("windowsPE", "windowsPE", "specialize", "auditUser"),
        architectures: fc.constantFrom(undefined, undefined, ["amd64"], ["x86"], ["amd64", "x86"]),
        path: fc.constantFrom("own 1", "own & <2>", 'own "3" €'),
        description: fc.constantFrom(undefined, "D", "Ü & <x>"),
        credentials: fc.constantFrom(undefined, undefined, ...accounts),
        place: fc.integer({ min: 1, max: 4 }),
        pin: fc.constantFrom(undefined, undefined, undefined, 1, 3, 500),
      })
      .map((spec): Operation => ({ kind: "put", spec })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ name: fc.constantFrom("a", "b", "c--d", "ö"), by: fc.constantFrom("shop/dev", "office/prod") })
      .map((removal): Operation => ({ kind: "remove", ...removal })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 4, max: 9 }).map((order): Operation => ({ kind: "by hand", order })),
  },
);

/** Commits of one or more changes each. */
const commits = fc.array(fc.array(operations, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

/** What a list should hold, beside the commands of others. */
interface Managed {
  readonly pass: string;
  readonly architectures: readonly string[];
  readonly fields: CommandFields;
  readonly order: number;
}

export const sequences = fc.tuple(sketches, commits);

/** Makes the changes and compares with the model after each commit; in the end all go, and the bytes must be the first ones. */
export function checkSequence([sketch, changes]: [Sketch, Operation[][]]): void {
  const bytes = sketchedBytes(sketch);
  const { text: original, encoding } = decode(bytes);
  assert.deepEqual(encode(original, encoding), bytes);
  const model = new Map<string, Managed>();
  let document = AnswerFileDocument.parse(original);
  /** Holds what belongs to others. */
  let others = document;

  const commit = (work: (plan: Plan) => void): void => {
    const plan = new Plan(document);
    work(plan);
    const text = plan.text();
    if (text !== document.tree.text) document = verifyResult(document, plan, text);
    document = AnswerFileDocument.parse(decode(encode(document.tree.text, encoding)).text);
  };
  for (const group of changes) {
    commit((plan) => group.forEach((operation) => applyToBoth(plan, document, model, operation)));
    compareWithModel(others, document, model);
    if (usesCrlfOnly(original)) assert.ok(usesCrlfOnly(document.tree.text), "line ends");
    for (const operation of group) {
      if (operation.kind === "by hand") document = others = withCommandByHand(document, operation.order);
    }
  }
  commit((plan) => {
    for (const words of model.keys()) {
      const [project, stack, ...resource] = words.split("/");
      plan.apply(
        plan.resolveRemoval(
          { project: project!, stack: stack!, resource: decodeURIComponent(resource.join("/")) },
          asyncKind(),
        ),
      );
    }
  });
  if (changes.flat().every(({ kind }) => kind !== "by hand")) assert.equal(document.tree.text, original);
  compareWithModel(others, document, new Map());
  assert.doesNotMatch(document.tree.text, /Pulumi/);
}

function usesCrlfOnly(text: string): boolean {
  return /\r\n/.test(text) && !/(?<!\r)\n/.test(text);
}

/** Writes a command at the end of the first list, unless its Order is taken. */
function withCommandByHand(document: AnswerFileDocument, order: number): AnswerFileDocument {
  const list = document.lists.find(({ elements }) => elements.some(({ selfClosed }) => !selfClosed));
  const element = list?.elements.find(({ selfClosed }) => !selfClosed);
  if (!list || !element || list.commands.some((command) => command.order === order)) return document;
  const name = (local: string): string => element.name.replace("RunAsynchronous", local);
  const leaf = (local: string, value: string): string => `<${name(local)}>${value}</${name(local)}>`;
  const command = leaf("RunAsynchronousCommand", leaf("Order", String(order)) + leaf("Path", "by hand"));
  const { text } = document.tree;
  return AnswerFileDocument.parse(text.slice(0, element.closeStart) + command + text.slice(element.closeStart));
}

function applyToBoth(
  plan: Plan,
  document: AnswerFileDocument,
  model: Map<string, Managed>,
  operation: Operation,
): void {
  if (operation.kind === "by hand") return;
  if (operation.kind === "remove") {
    const owner = ownerOf(operation);
    plan.apply(plan.resolveRemoval(owner, asyncKind()));
    model.delete(ownerWords(owner));
    return;
  }
  const { owner, fields, pass } = desiredOf(operation.spec);
  const key = ownerWords(owner);
  const before = model.get(key);
  const desired = desiredOf({ ...operation.spec, recorded: before && { order: before.order, fields: before.fields } });
  try {
    const resolution = plan.resolve(desired);
    plan.apply(resolution);
    // Whoever made room has another Order now.
    for (const { kind, owner: other, order } of resolution.changes) {
      const moved = model.get(ownerWords(other));
      if (kind === "make room" && moved) model.set(ownerWords(other), { ...moved, order });
    }
    const architectures = desired.architectures ?? document.architecturesFor(asyncKind(pass), pass);
    model.set(key, { pass, architectures, fields, order: resolution.order });
    if (desired.pin === undefined && before?.pass === pass && String(before.architectures) === String(architectures)) {
      assert.equal(resolution.order, before.order, "a command keeps its Order");
    }
    if (desired.pin !== undefined) assert.equal(resolution.order, desired.pin);
  } catch (error) {
    // Refused, and so nothing of it is planned.
    if (!(error instanceof UnattendError) || !/^UA20[1-4]$/.test(error.code)) throw error;
  }
}

function compareWithModel(
  others: AnswerFileDocument,
  document: AnswerFileDocument,
  model: ReadonlyMap<string, Managed>,
): void {
  const lists = (from: AnswerFileDocument, pass: string, architecture: string) =>
    from.lists.find((list) => list.kind === asyncKind(pass) && list.pass === pass && list.architecture === architecture)
      ?.commands ?? [];
  for (const pass of passesWith(asyncListName)) {
    for (const architecture of ["amd64", "x86"]) {
      const now = lists(document, pass, architecture);
      const foreign = (commands: typeof now): unknown[] =>
        commands.filter(({ owner }) => !owner).map(({ fields, order }) => [fields, order]);
      assert.deepEqual(foreign(now), foreign(lists(others, pass, architecture)), "commands of others");

      const managed = now.flatMap(({ owner, fields, order }) =>
        owner ? [{ key: ownerWords(owner), fields, order }] : [],
      );
      const expected = [...model].filter(([, each]) => each.pass === pass && each.architectures.includes(architecture));
      assert.deepEqual(
        managed.map(({ key }) => key).sort(),
        expected.map(([key]) => key).sort(),
        `${pass}, ${architecture}`,
      );
      for (const { key, fields, order } of managed) {
        assert.ok(sameFields(fields, model.get(key)!.fields), `fields of ${key}`);
        assert.equal(order, model.get(key)!.order, `Order of ${key}`);
        assert.equal(now.filter((other) => other.order === order).length, 1, `Order ${order} once`);
      }
    }
  }
}
