import { fieldsOf, type CommandInputs } from "../../provider/unattend/model/command-fields";
import { AnswerFileDocument } from "../../provider/unattend/model/document";
import type { Owner } from "../../provider/unattend/model/ownership";
import { asyncListName, listKindOf, type ListKind } from "../../provider/unattend/model/vocabulary";
import type { Recorded } from "../../provider/unattend/plan/changes";
import { Plan } from "../../provider/unattend/plan/plan";
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

/** A document in a sequence of commits; each is verified as it is before publishing. */
export class Document {
  private document: AnswerFileDocument;

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

  /** The commands of a list, by Order: `3 X:\agent.exe (shop/dev/agent)`. */
  commands(pass = "windowsPE", architecture = "amd64"): string[] {
    const list = this.document.lists.find(
      (each) => each.kind === asyncKind(pass) && each.pass === pass && each.architecture === architecture,
    );
    return [...(list?.commands ?? [])]
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map(({ order, fields, owner }) => {
        const by = owner ? ` (${owner.project}/${owner.stack}/${owner.resource})` : "";
        return `${order ?? "none"} ${fields.run}${by}`;
      });
  }

  private commit(plan: Plan): void {
    const text = plan.text();
    if (text !== this.text) this.document = verifyResult(this.document, plan, text);
  }
}
