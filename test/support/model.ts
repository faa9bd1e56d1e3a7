import assert from "node:assert/strict";
import fc from "fast-check";
import { UnattendError } from "../../provider/errors";
import { sameFields, type CommandFields } from "../../provider/unattend/model/command-fields";
import { AnswerFileDocument } from "../../provider/unattend/model/document";
import { fingerprint } from "../../provider/unattend/model/command-list";
import {
  isCommandOf,
  ownerWords,
  parseOwnershipComment,
  sameOwner,
  sameStack,
  type Owner,
} from "../../provider/unattend/model/ownership";
import { Plan } from "../../provider/unattend/plan/plan";
import type { DesiredArray } from "../../provider/unattend/plan/resolve-array";
import { verifyResult } from "../../provider/unattend/plan/verify";
import { listKinds, type ListKind } from "../../provider/unattend/model/vocabulary";
import { decode, encode } from "../../provider/xml/encoding";
import {
  asyncKind,
  desiredArrayOf,
  desiredOf,
  everyList,
  ownerOf,
  type ArraySpec,
  type CommandSpec,
  type ListPlace,
} from "./planning";

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
  /** Which of the two lists that a component has it is about. */
  readonly which: 0 | 1;
  readonly list: "none" | "self-closed" | "empty" | "blank" | "comment" | "commands" | "two lists" | "both lists";
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
  which: fc.constantFrom(0, 1),
  list: fc.constantFrom(
    "none",
    "self-closed",
    "empty",
    "blank",
    "comment",
    "commands",
    "commands",
    "two lists",
    "both lists",
  ),
  commands: fc.array(foreignCommands, { maxLength: 3 }),
  emptied: fc.constantFrom("no", "no", "no", "self-closed", "empty"),
  tail: fc.boolean(),
});

const sketches: fc.Arbitrary<Sketch> = fc.record({
  layout: layouts,
  settings: fc.array(
    fc.record({
      pass: fc.constantFrom("windowsPE", "windowsPE", "specialize", "oobeSystem", "generalize"),
      components: fc.array(components, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

/** The two kinds of list that a pass has; none where Windows runs no commands. */
function kindsIn(pass: string): ListKind[] {
  return listKinds.filter(({ passes }) => passes.includes(pass));
}

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

  const commandText = ({ item, runs }: ListKind, command: ForeignCommand, hasWcm: boolean): string => {
    const { order, number, style, comment, userName, extra } = command;
    const action = hasWcm && number % 3 > 0 ? ' wcm:action="add"' : "";
    if (style === "empty") return element(4, item, action, undefined);
    const path = `X:\\ö-${number}.exe &amp; more`;
    const parts = [
      ...(order === undefined ? [] : [leaf("Order", style === "spaced" ? ` ${order} ` : String(order))]),
      leaf(runs, style === "CDATA" ? `<![CDATA[X:\\${number}.exe & <more>]]>` : path),
      ...(number % 2 ? [leaf("Description", "Ä")] : []),
      ...(userName ? [leaf("Credentials", leaf("Domain", "D") + leaf(userName, "U") + leaf("Password", " p "))] : []),
      ...(extra ? [leaf("Vendor", "kept")] : []),
    ];
    const separator = style === "one line" ? "" : at(5);
    const within = comment === "inside" ? `${separator}<!-- within -->` : "";
    const inner = parts.map((part) => separator + part).join("") + within;
    const text =
      style === "one line"
        ? `${at(4)}<${prefix}${item}${action}>${inner}</${prefix}${item}>`
        : element(4, item, action, inner);
    if (comment === "before") return `${at(4)}<!-- <${item}/> before -->${text}`;
    return comment === "behind" ? `${text} <!-- behind -->` : text;
  };
  const listText = (component: Component, pass: string, hasWcm: boolean): string => {
    const kinds = kindsIn(pass);
    const [kind, other] = component.which === 0 ? kinds : [...kinds].reverse();
    if (!kind || !other) return "";
    const { list, item } = kind;
    const commands = component.commands.map((command) => commandText(kind, command, hasWcm)).join("");
    switch (component.list) {
      case "none":
        return "";
      case "self-closed":
        return element(3, list, "", undefined);
      case "empty":
        return element(3, list, "", "");
      case "blank":
        return element(3, list, "", ` ${at(3)}`);
      case "comment":
        return element(3, list, "", `${at(4)}<!-- <${item}/> -->`);
      case "commands":
        return element(3, list, "", commands);
      case "two lists":
        return element(3, list, "", commands) + element(3, list, "", undefined);
      case "both lists":
        return (
          element(3, list, "", commands) +
          element(3, other.list, "", component.commands.map((command) => commandText(other, command, hasWcm)).join(""))
        );
    }
  };
  const componentText = (component: Component, pass: Settings["pass"]): string => {
    const [kind] = kindsIn(pass);
    const name = component.name === "other" || !kind ? "Microsoft-Windows-Other" : kind.component;
    const gap = layout.spreadAttributes && !oneLine ? at(3) : " ";
    const declared = wcm === "component" ? wcmDeclaration : "";
    const attributes = `${gap}name="${name}"${gap}processorArchitecture='${component.architecture}'${declared}`;
    if (component.emptied === "self-closed") return element(2, "component", attributes, undefined);
    if (component.emptied === "empty") return element(2, "component", attributes, "");
    const inner =
      listText(component, pass, wcm !== "none") + (component.tail ? at(3) + leaf("EnableNetwork", "true") : "");
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
  /** An array of commands, in one list or two; none takes all away. If it stays, then in the lists in which it is already. */
  | { readonly kind: "array"; readonly spec: ArraySpec; readonly stays: boolean }
  /** A command that has a resource of its own moves into an array, or back. */
  | ({ readonly kind: "into array" | "out of array" } & Move)
  /** Somebody writes a command of his own into the first list. */
  | { readonly kind: "by hand"; readonly order: number };

/** Of the command or resource of this name, to or from an array of the same stack. */
interface Move {
  readonly name: string;
  readonly by: string;
  readonly array: string;
}

const accounts = [
  { domain: "d", username: "u", password: " p&\t " },
  { domain: "d", username: "v", password: " p&\t" },
];

const names = fc.constantFrom("a", "b", "c--d", "ö");
const stacks = fc.constantFrom("shop/dev", "shop/dev", "office/prod");
const arrayNames = fc.constantFrom("list", "list", "list", "e#f");
const architectureLists = fc.constantFrom(undefined, undefined, ["amd64"], ["x86"], ["amd64", "x86"]);
const runs = fc.constantFrom("own 1", "own & <2>", 'own "3" €');
const descriptions = fc.constantFrom(undefined, "D", "Ü & <x>");

const arrays: fc.Arbitrary<ArraySpec> = fc
  .record({
    name: arrayNames,
    by: stacks,
    lists: fc.oneof(
      { weight: 8, arbitrary: fc.uniqueArray(fc.nat({ max: everyList.length - 1 }), { minLength: 1, maxLength: 2 }) },
      fc.constant<number[]>([]),
    ),
    from: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constantFrom(1, 4, 498)),
    commands: fc.uniqueArray(
      fc.record({
        name: names,
        inOther: fc.constantFrom(false, false, true),
        path: runs,
        description: descriptions,
        architectures: architectureLists,
        pin: fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, fc.constantFrom(2, 5, 500)),
      }),
      { selector: ({ name }) => name, minLength: 1, maxLength: 4, size: "max" },
    ),
  })
  .map(({ lists, from, commands, ...spec }) => ({
    ...spec,
    lists: lists.map((list, index) => ({
      ...everyList[list]!,
      from,
      commands: commands.filter(({ inOther }) => inOther === index > 0).map(({ inOther: _, ...command }) => command),
    })),
  }));

const operations: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        name: names,
        by: stacks,
        pass: fc.constantFrom("windowsPE", "windowsPE", "specialize", "auditUser"),
        architectures: architectureLists,
        path: runs,
        description: descriptions,
        credentials: fc.constantFrom(undefined, undefined, ...accounts),
        place: fc.integer({ min: 1, max: 4 }),
        pin: fc.constantFrom(undefined, undefined, undefined, 1, 3, 500),
      })
      .map((spec): Operation => ({ kind: "put", spec })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ name: names, by: stacks }).map((removal): Operation => ({ kind: "remove", ...removal })),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(arrays, fc.constantFrom(true, true, true, false))
      .map(([spec, stays]): Operation => ({ kind: "array", spec, stays })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("into array", "out of array"),
      name: names,
      by: stacks,
      array: arrayNames,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 4, max: 9 }).map((order): Operation => ({ kind: "by hand", order })),
  },
);

/** Commits of one or more changes each. */
const commits = fc.array(fc.array(operations, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
  size: "max",
});

/** What lists should hold for a command, beside the commands of others. */
interface Managed extends ListPlace {
  readonly architectures: readonly string[];
  readonly fields: CommandFields;
  readonly order: number;
}

/** What is managed, by the words of its owner; and what the arrays are, by their owners'. */
interface Model {
  readonly managed: Map<string, Managed>;
  readonly arrays: Map<string, ArraySpec>;
}

export const sequences = fc.tuple(sketches, commits);

/** Makes the changes and compares with the model after each commit; in the end all go, and the bytes must be the first ones. */
export function checkSequence([sketch, changes]: [Sketch, Operation[][]]): void {
  const bytes = sketchedBytes(sketch);
  const { text: original, encoding } = decode(bytes);
  assert.deepEqual(encode(original, encoding), bytes);
  const model: Model = { managed: new Map(), arrays: new Map() };
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
    compareWithModel(others, document, model.managed);
    if (usesCrlfOnly(original)) assert.ok(usesCrlfOnly(document.tree.text), "line ends");
    for (const operation of group) {
      if (operation.kind === "by hand") document = others = withCommandByHand(document, operation.order);
    }
  }
  commit((plan) => {
    for (const words of model.managed.keys()) {
      const owner = ownerIn(words);
      if (owner.command === undefined) plan.apply(plan.resolveRemoval(owner, asyncKind()));
    }
    for (const spec of model.arrays.values()) plan.apply(plan.resolveArray(desiredArrayOf({ ...spec, lists: [] })));
  });
  if (changes.flat().every(({ kind }) => kind !== "by hand")) assert.equal(document.tree.text, original);
  compareWithModel(others, document, new Map());
  assert.doesNotMatch(document.tree.text, /Pulumi/);
}

function ownerIn(words: string): Owner {
  return parseOwnershipComment(`Managed by Pulumi: ${words}`)!;
}

function usesCrlfOnly(text: string): boolean {
  return /\r\n/.test(text) && !/(?<!\r)\n/.test(text);
}

/** Writes a command at the end of the first list, unless its Order is taken. */
function withCommandByHand(document: AnswerFileDocument, order: number): AnswerFileDocument {
  const list = document.lists.find(({ elements }) => elements.some(({ selfClosed }) => !selfClosed));
  const element = list?.elements.find(({ selfClosed }) => !selfClosed);
  if (!list || !element || list.commands.some((command) => command.order === order)) return document;
  const { kind } = list;
  const name = (local: string): string => element.name.replace(kind.list, local);
  const leaf = (local: string, value: string): string => `<${name(local)}>${value}</${name(local)}>`;
  const command = leaf(kind.item, leaf("Order", String(order)) + leaf(kind.runs, "by hand"));
  const { text } = document.tree;
  return AnswerFileDocument.parse(text.slice(0, element.closeStart) + command + text.slice(element.closeStart));
}

function applyToBoth(plan: Plan, document: AnswerFileDocument, model: Model, operation: Operation): void {
  switch (operation.kind) {
    case "put":
      return putSingle(plan, document, model, operation.spec);
    case "remove": {
      const owner = ownerOf(operation);
      plan.apply(plan.resolveRemoval(owner, asyncKind()));
      model.managed.delete(ownerWords(owner));
      return;
    }
    case "array":
      putArray(plan, document, model, operation.stays ? whereItIs(operation.spec, model) : operation.spec);
      return;
    case "into array":
      return moveIntoArray(plan, document, model, operation);
    case "out of array":
      return moveOutOfArray(plan, document, model, operation);
    case "by hand":
  }
}

function putSingle(plan: Plan, document: AnswerFileDocument, { managed }: Model, spec: CommandSpec): void {
  const { owner, fields, pass } = desiredOf(spec);
  const kind = asyncKind(pass);
  const key = ownerWords(owner);
  const before = managed.get(key);
  const desired = desiredOf({ ...spec, recorded: before && { order: before.order, fields: before.fields } });
  unlessRefused(() => {
    const resolution = plan.resolve(desired);
    plan.apply(resolution);
    // Whoever made room has another Order now.
    for (const { kind: change, owner: other, order } of resolution.changes) {
      const moved = managed.get(ownerWords(other));
      if (change === "make room" && moved) managed.set(ownerWords(other), { ...moved, order });
    }
    const architectures = desired.architectures ?? document.architecturesFor(kind, pass);
    managed.set(key, { kind, pass, architectures, fields, order: resolution.order });
    if (desired.pin === undefined && before?.pass === pass && String(before.architectures) === String(architectures)) {
      assert.equal(resolution.order, before.order, "a command keeps its Order");
    }
    if (desired.pin !== undefined) assert.equal(resolution.order, desired.pin);
  });
}

/** An array in the lists in which the resource has commands already, if it has any. */
function whereItIs(spec: ArraySpec, { arrays: known }: Model): ArraySpec {
  const before = known.get(ownerWords(ownerOf({ name: "list", ...spec })))?.lists ?? [];
  const places = [...before, ...spec.lists.filter((list) => !before.some((other) => isSamePlace(list, other)))];
  return {
    ...spec,
    lists: spec.lists.map((list, index) => ({ ...list, kind: places[index]!.kind, pass: places[index]!.pass })),
  };
}

function isSamePlace(a: ListPlace, b: ListPlace): boolean {
  return a.kind === b.kind && a.pass === b.pass;
}

/** @returns false if it is refused. */
function putArray(
  plan: Plan,
  document: AnswerFileDocument,
  { managed, arrays: known }: Model,
  spec: ArraySpec,
  { isGivenUp, declaredElsewhere }: Pick<DesiredArray, "isGivenUp" | "declaredElsewhere"> = {},
): boolean {
  const desired = desiredArrayOf(spec);
  const own = [...managed].filter(([words]) => isCommandOf(ownerIn(words), desired.owner));
  const recorded = new Map(own.map(([words, { order, fields }]) => [ownerIn(words).command!, { order, fields }]));
  return unlessRefused(() => {
    const resolution = plan.resolveArray({ ...desired, recorded, isGivenUp, declaredElsewhere });
    plan.apply(resolution);
    known.set(ownerWords(desired.owner), spec);
    for (const [words] of own) managed.delete(words);
    for (const { kind, pass, from = 1, commands } of desired.lists) {
      const last = new Map<string, number>();
      for (const { name, architectures = document.architecturesFor(kind, pass), fields, pin } of commands) {
        const order = resolution.orders[name]!;
        for (const name of architectures) assert.ok(order > (last.get(name) ?? from - 1), "ascending in each list");
        assert.equal(pin ?? order, order, "a pin is kept");
        for (const name of architectures) last.set(name, order);
        managed.set(ownerWords({ ...desired.owner, command: name }), { kind, pass, architectures, fields, order });
      }
    }
    const now = new Map(
      desired.lists.flatMap(({ commands }) =>
        commands.map(({ name, fields }) => [name, { order: resolution.orders[name]!, fields }] as const),
      ),
    );
    const again = plan.resolveArray({ ...desired, recorded: now, declaredElsewhere });
    assert.ok(
      again.changes.every(({ kind }) => kind === "none"),
      "nothing is left to do",
    );
  });
}

function moveIntoArray(plan: Plan, document: AnswerFileDocument, model: Model, { name, by, array }: Move): void {
  const owner = ownerOf({ name, by });
  const single = model.managed.get(ownerWords(owner));
  const before = model.arrays.get(ownerWords(ownerOf({ name: array, by })))?.lists ?? [];
  if (!single || before.some(({ commands }) => commands.some((command) => command.name === name))) return;
  const { kind, pass, architectures, fields, order } = single;
  const command = {
    name,
    architectures,
    path: fields.run,
    description: fields.description,
    credentials: fields.credentials,
  };
  const isThere = before.some((list) => isSamePlace(list, single));
  const lists = isThere
    ? before.map((list) => (isSamePlace(list, single) ? { ...list, commands: [...list.commands, command] } : list))
    : [...before, { kind, pass, commands: [command] }];
  const isGivenUp = (other: Owner): boolean => sameOwner(other, owner);
  if (!putArray(plan, document, model, { name: array, by, lists }, { isGivenUp })) return;
  assert.deepEqual(plan.resolveRemoval(owner, asyncKind()).changes, [], "nothing is left to remove");
  model.managed.delete(ownerWords(owner));
  const moved = model.managed.get(ownerWords({ ...ownerOf({ name: array, by }), command: name }))!;
  if (!isThere) assert.equal(moved.order, order, "a command takes its Order along");
}

function moveOutOfArray(plan: Plan, document: AnswerFileDocument, model: Model, { name, by, array }: Move): void {
  const owner = ownerOf({ name, by });
  const ofArray = { ...ownerOf({ name: array, by }), command: name };
  const listed = model.managed.get(ownerWords(ofArray));
  const isAsync = listed !== undefined && listed.kind === asyncKind(listed.pass);
  if (!isAsync || model.managed.has(ownerWords(owner))) return;
  const { kind, pass, architectures, fields, order } = listed;
  const spec = model.arrays.get(ownerWords(ownerOf({ name: array, by })))!;
  const lists = spec.lists.map((list) => ({
    ...list,
    commands: list.commands.filter((command) => command.name !== name),
  }));
  // With the one that is coming, as many as run the same elsewhere.
  const beside = [...model.managed].filter(([words, other]) => {
    const its = ownerIn(words);
    return (
      sameStack(its, owner) && !isCommandOf(its, ofArray) && fingerprint(other.fields.run) === fingerprint(fields.run)
    );
  });
  const declaredElsewhere = new Map([[fingerprint(fields.run), beside.length + 1]]);
  if (!putArray(plan, document, model, { ...spec, lists }, { declaredElsewhere })) return;
  const isGivenUp = (other: Owner): boolean => sameOwner(other, ofArray);
  const single = { name, by, pass, architectures, place: 1, siblingPins: [], isGivenUp };
  const { path, description, credentials } = { path: fields.run, ...fields };
  const resolution = plan.resolve(desiredOf({ ...single, path, description, credentials }));
  plan.apply(resolution);
  assert.equal(resolution.order, order, "a command takes its Order along");
  model.managed.set(ownerWords(owner), { kind, pass, architectures, fields, order });
}

/** @returns false if something is refused, so that nothing of it is planned. */
function unlessRefused(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof UnattendError) || !/^UA2(0[1-4]|12)$/.test(error.code)) throw error;
    return false;
  }
}

function compareWithModel(
  others: AnswerFileDocument,
  document: AnswerFileDocument,
  model: ReadonlyMap<string, Managed>,
): void {
  for (const { kind, pass } of everyList) {
    for (const architecture of ["amd64", "x86"]) {
      const commandsIn = ({ lists }: AnswerFileDocument) =>
        lists.find((list) => list.kind === kind && list.pass === pass && list.architecture === architecture)
          ?.commands ?? [];
      const now = commandsIn(document);
      const foreign = (commands: typeof now): unknown[] =>
        commands.filter(({ owner }) => !owner).map(({ fields, order }) => [fields, order]);
      assert.deepEqual(foreign(now), foreign(commandsIn(others)), "commands of others");

      const managed = now.flatMap(({ owner, fields, order }) =>
        owner ? [{ key: ownerWords(owner), fields, order }] : [],
      );
      const expected = [...model].filter(
        ([, each]) => each.kind === kind && each.pass === pass && each.architectures.includes(architecture),
      );
      assert.deepEqual(
        managed.map(({ key }) => key).sort(),
        expected.map(([key]) => key).sort(),
        `${pass}, ${architecture}, ${kind.list}`,
      );
      for (const { key, fields, order } of managed) {
        assert.ok(sameFields(fields, model.get(key)!.fields), `fields of ${key}`);
        assert.equal(order, model.get(key)!.order, `Order of ${key}`);
        assert.equal(now.filter((other) => other.order === order).length, 1, `Order ${order} once`);
      }
    }
  }
}
