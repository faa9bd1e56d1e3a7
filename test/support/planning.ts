import { fieldsOf, type CommandInputs } from "../../provider/unattend/model/command-fields";
import type { StoredCommand } from "../../provider/unattend/model/command-list";
import { AnswerFileDocument } from "../../provider/unattend/model/document";
import { ownerWords, type Owner } from "../../provider/unattend/model/ownership";
import { asyncListName, listKindOf, listKinds, type ListKind } from "../../provider/unattend/model/vocabulary";
import type { Recorded } from "../../provider/unattend/plan/changes";
import { Plan } from "../../provider/unattend/plan/plan";
import type { DesiredArray, DesiredEntry } from "../../provider/unattend/plan/resolve-array";
import type { DesiredCommand } from "../../provider/unattend/plan/resolve-command";
import { verifyResult } from "../../provider/unattend/plan/verify";

/** A command as the tests write it: everything but its name has a default. */
export type CommandSpec = Partial<Omit<DesiredCommand, "owner" | "kind" | "fields" | "recorded">> &
  CommandInputs & {
    name: string;
    /** `project/stack`. */
    by?: string;
    recorded?: RecordedSpec;
  };

/** What was recorded of a command, as the tests write it. */
type RecordedSpec = Omit<Recorded, "fields"> & { fields: FieldsSpec };

/** What a command says, as the tests write it: what is not given it does not say. */
export type FieldsSpec = CommandInputs;

function recordedOf(spec: RecordedSpec | undefined): Recorded | undefined {
  return spec && { ...spec, fields: fieldsOf(spec.fields) };
}

export function ownerOf({ name, by = "shop/dev" }: { name: string; by?: string }): Owner {
  const [project, stack] = by.split("/");
  return { project: project!, stack: stack!, resource: name };
}

export function desiredOf(spec: CommandSpec): DesiredCommand {
  const { name, by, path = `X:\\${name}.exe`, description, credentials, recorded, ...rest } = spec;
  const owner = ownerOf({ name, by });
  const fields = fieldsOf({ path, description, credentials });
  const kind = asyncKind(rest.pass);
  return { owner, kind, pass: "windowsPE", place: 1, siblingPins: [], fields, recorded: recordedOf(recorded), ...rest };
}

/** The kind of list of AsyncCommands in a pass. */
export function asyncKind(pass = "windowsPE"): ListKind {
  return listKindOf(pass, asyncListName)!;
}

/** A list that Windows has: a kind of list in one of its passes. */
export interface ListPlace {
  readonly kind: ListKind;
  readonly pass: string;
}

/** All lists that Windows has. */
export const everyList: readonly ListPlace[] = listKinds.flatMap((kind) => kind.passes.map((pass) => ({ kind, pass })));

export function listPlaceWords({ kind, pass }: ListPlace): string {
  return `${kind.list} in ${pass}`;
}

/** A command of an array as the tests write it: everything but its name has a default. */
export type EntrySpec = Omit<DesiredEntry, "fields"> & CommandInputs;

/** An array as the tests write it. */
export type ArraySpec = Omit<DesiredArray, "owner" | "formerOwner" | "lists" | "recorded"> & {
  /** The resource's. */
  name?: string;
  /** `project/stack`. */
  by?: string;
  /** The resource's name until now. */
  formerName?: string;
  lists: readonly (ListPlace & { from?: number; commands: readonly EntrySpec[] })[];
};

export function desiredArrayOf({ name = "list", by, formerName, lists, ...rest }: ArraySpec): DesiredArray {
  return {
    owner: ownerOf({ name, by }),
    formerOwner: formerName === undefined ? undefined : ownerOf({ name: formerName, by }),
    lists: lists.map(({ commands, ...list }) => ({
      ...list,
      commands: commands.map(({ name: command, architectures, pin, ...inputs }) => ({
        name: command,
        architectures,
        pin,
        fields: fieldsOf({ path: `X:\\${command}.exe`, ...inputs }),
      })),
    })),
    ...rest,
  };
}

/** A document in a sequence of commits; each is verified as it is before publishing. */
export class Document {
  private document: AnswerFileDocument;
  /** What states know of arrays, by their owners. */
  private readonly recorded = new Map<string, ReadonlyMap<string, Recorded>>();

  constructor(text: string) {
    this.document = AnswerFileDocument.parse(text);
  }

  get text(): string {
    return this.document.tree.text;
  }

  /** Puts commands, all in one commit; gives their Orders. */
  put(...specs: CommandSpec[]): number[] {
    const plan = new Plan(this.document);
    const orders = specs.map((spec) => {
      const resolution = plan.resolve(desiredOf(spec));
      plan.apply(resolution);
      return resolution.order;
    });
    this.commit(plan);
    return orders;
  }

  /** Removes commands, all in one commit. */
  remove(...specs: { name: string; by?: string; recorded?: RecordedSpec }[]): void {
    const plan = new Plan(this.document);
    for (const spec of specs) plan.apply(plan.resolveRemoval(ownerOf(spec), asyncKind(), recordedOf(spec.recorded)));
    this.commit(plan);
  }

  /** Puts an array of commands, with what its state has recorded of it. */
  putArray(spec: ArraySpec): ReturnType<Plan["resolveArray"]> {
    const desired = desiredArrayOf(spec);
    const { owner, formerOwner = owner, lists } = desired;
    const plan = new Plan(this.document);
    const resolution = plan.resolveArray({ ...desired, recorded: this.recorded.get(ownerWords(formerOwner)) });
    plan.apply(resolution);
    this.commit(plan);
    const commands = lists.flatMap((list) => list.commands);
    const now = commands.map(({ name, fields }) => [name, { order: resolution.orders[name]!, fields }] as const);
    this.recorded.set(ownerWords(owner), new Map(now));
    return resolution;
  }

  removeArray(spec: { name?: string; by?: string } = {}): void {
    this.putArray({ ...spec, lists: [] });
  }

  /** From now on no state knows anything. */
  loseState(): void {
    this.recorded.clear();
  }

  /** What putting a command would do. */
  resolve(spec: CommandSpec): ReturnType<Plan["resolve"]> {
    return new Plan(this.document).resolve(desiredOf(spec));
  }

  /** Edits the text as a person does. */
  edit(from: string | RegExp, to: string | ((found: string) => string)): void {
    const text = this.text.replace(from, (found) => (typeof to === "string" ? to : to(found)));
    if (text === this.text) throw new Error(`nothing to edit: ${String(from)}`);
    this.document = AnswerFileDocument.parse(text);
  }

  get parsed(): AnswerFileDocument {
    return this.document;
  }

  /** The commands of a list, by Order. */
  listed({ kind, pass }: ListPlace, architecture = "amd64"): StoredCommand[] {
    const list = this.document.lists.find(
      (each) => each.kind === kind && each.pass === pass && each.architecture === architecture,
    );
    return [...(list?.commands ?? [])].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  }

  /** The commands of a list in words, by Order: `3 X:\agent.exe (shop/dev/agent)`. */
  commands(pass = "windowsPE", architecture = "amd64", list = asyncListName): string[] {
    return this.listed({ kind: listKindOf(pass, list)!, pass }, architecture).map(
      ({ order, fields, owner }) => `${order ?? "none"} ${fields.run}${owner ? ` (${ownerWords(owner)})` : ""}`,
    );
  }

  private commit(plan: Plan): void {
    const text = plan.text();
    if (text !== this.text) this.document = verifyResult(this.document, plan, text);
  }
}
