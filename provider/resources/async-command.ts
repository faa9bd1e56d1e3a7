import { configure } from "../config";
import { within } from "../errors";
import { reportToEngine } from "../report";
import { parseAddress } from "../share/address";
import { sameFields, type CommandFields, type Credentials } from "../unattend/command-list";
import type { AnswerFileDocument } from "../unattend/document";
import { ownerFromUrn, ownerWords } from "../unattend/ownership";
import {
  equalPinsError,
  Plan,
  type CommandChange,
  type DesiredCommand,
  type Recorded,
  type Resolution,
} from "../unattend/plan";
import { checkCommand } from "../unattend/rules";
import { defaultArchitecture, defaultPass, type CommandPass } from "../unattend/vocabulary";
import {
  failuresOf,
  hasUnknown,
  knownOnly,
  ruleArguments,
  toFailures,
  withoutNulls,
  type Lifecycle,
} from "./lifecycle";
import { PublishedFile } from "./published-file";
import { commandWords, takenUpWords } from "./words";

export interface AsyncCommandInputs {
  /** The path of the answer file. */
  readonly answerFile: string;
  readonly path: string;
  readonly description?: string;
  readonly credentials?: Credentials;
  readonly pass?: CommandPass;
  readonly architectures?: readonly string[];
  /** The Order that the program insists on. The Order that the command has is the output `order`. */
  readonly pin?: number;
  /** The command's place among the program's commands for the same lists, from 1. Alone it is no difference. */
  readonly place: number;
  /** Orders that other commands of the program pin in these lists; likewise no difference. */
  readonly siblingPins?: readonly number[];
  /** The resource's URN, which no dynamic provider is told otherwise. */
  readonly identity: string;
  /** Names of the inputs that are secret: their values never get into words. */
  readonly secrets?: readonly string[];
}

export interface AsyncCommandOutputs extends AsyncCommandInputs {
  readonly order: number;
}

export const asyncCommand: Lifecycle<AsyncCommandInputs, AsyncCommandOutputs> = {
  configure,

  async check(olds: Partial<AsyncCommandInputs>, given: AsyncCommandInputs) {
    const news = withoutNulls(given);
    justRead.delete(news.identity);
    noteRenaming(olds, news);
    const failures = toFailures(checkCommand(ruleArguments(news)), news.secrets);
    if (failures.length > 0 || hasUnknown(news)) return { inputs: news, failures };

    const unusable = await failuresOf("answerFile", async () => {
      const document = await PublishedFile.at(news.answerFile).foreseen();
      notePin(news, document);
      // What becomes of a resource that exists already, `diff` finds out.
      const isNew = olds.answerFile === undefined;
      if (isNew && document) await report(news, resolveOn(document, desired(news), news), undefined);
    });
    return { inputs: news, failures: unusable };
  },

  async diff(_id, olds, news) {
    if (hasUnknown(news.answerFile)) return { changes: true, replaces: ["answerFile"] };
    if (parseAddress(olds.answerFile).key !== parseAddress(news.answerFile).key) {
      return { changes: true, replaces: ["answerFile"] };
    }
    if (hasUnknown(news)) return { changes: true };

    const document = await PublishedFile.at(news.answerFile).foreseen();
    if (!document) return { changes: true };
    const resolution = resolveOn(document, desired(news, olds), news);
    if (!justRead.delete(news.identity)) await report(news, resolution, olds);
    const isRecorded = olds.order === resolution.order && olds.identity === news.identity;
    return { changes: !isRecorded || resolution.changes.some(({ kind }) => kind !== "none") };
  },

  async create(inputs) {
    return { id: ownerWords(ownerFromUrn(inputs.identity)), outs: await publish(desired(inputs), inputs) };
  },

  async read(id, props) {
    // Without its properties (an import), there is no telling which command of which file is meant.
    if (!props?.answerFile) return { id, props };
    const document = await PublishedFile.at(props.answerFile).stored();
    const recorded = recordedOf(props);
    const pass = props.pass ?? defaultPass;
    const found = document ? planOf(document).find(ownerFromUrn(props.identity), pass, recorded) : [];
    if (found.length === 0) {
      await reportToEngine(props.identity, "info", `${props.answerFile}: the command is not there any more`);
      return { id: "", props };
    }
    const isAsRecorded = ({ order, fields }: CommandChange): boolean =>
      order === recorded.order && sameFields(fields, recorded.fields);
    const changed = found.find((command) => !isAsRecorded(command));
    if (changed) {
      takenUp.add(props.identity);
      const { answerFile: file, identity, secrets = [] } = props;
      await reportToEngine(identity, "info", takenUpWords(changed, { file, recorded, secrets }));
    }
    justRead.add(props.identity);
    const { order, fields, pass: passNow } = changed ?? found[0]!;
    const { order: recordedOrder, ...inputs } = props;
    const taken = knownOnly({
      ...inputs,
      path: fields.path,
      description: fields.description,
      // Pulumi keeps a password secret only where there was one before.
      credentials: props.credentials && fields.credentials,
      pass: passNow === pass ? props.pass : passNow,
    }) as AsyncCommandInputs;
    return { id, props: { ...taken, order }, inputs: taken };
  },

  async update(_id, olds, news) {
    return { outs: await publish(desired(news, olds), news) };
  },

  async delete(_id, props) {
    const resolution = await PublishedFile.at(props.answerFile).publish(props.identity, (draft) => {
      if (!draft.document) return undefined;
      const { plan } = draft;
      const removal = plan.resolveRemoval(ownerFromUrn(props.identity), recordedOf(props));
      plan.apply(removal);
      return removal;
    });
    if (resolution) await report(props, resolution, props);
  },
};

/** @param olds What the command was before; undefined for a new one. */
function desired(news: AsyncCommandInputs, olds?: AsyncCommandOutputs): DesiredCommand {
  return {
    owner: ownerFromUrn(news.identity),
    formerOwner: olds && ownerFromUrn(olds.identity),
    pass: news.pass ?? defaultPass,
    architectures: news.architectures,
    fields: fieldsOf(news),
    pin: news.pin,
    place: news.place,
    siblingPins: news.siblingPins ?? [],
    declared: PublishedFile.at(news.answerFile).declared,
    hasNewName: !olds && renamed.has(news.identity),
    recorded: olds && recordedOf(olds),
  };
}

function fieldsOf({ path, description, credentials }: AsyncCommandInputs): CommandFields {
  return { path, ...(description && { description }), ...(credentials && { credentials }) };
}

function recordedOf(outputs: AsyncCommandOutputs): Recorded {
  return { order: outputs.order, fields: fieldsOf(outputs) };
}

async function publish(command: DesiredCommand, inputs: AsyncCommandInputs): Promise<AsyncCommandOutputs> {
  const order = await PublishedFile.at(inputs.answerFile).publish(inputs.identity, ({ plan }) => {
    const resolution = plan.resolve(command);
    plan.apply(resolution);
    return resolution.order;
  });
  return { ...inputs, order };
}

function resolveOn(
  document: AnswerFileDocument,
  command: DesiredCommand,
  { answerFile }: AsyncCommandInputs,
): Resolution {
  return within(answerFile, () => planOf(document).resolve(command));
}

const plans = new WeakMap<AnswerFileDocument, Plan>();

/** For looking only: what is applied to it would be seen by everybody else who looks. */
function planOf(document: AnswerFileDocument): Plan {
  let plan = plans.get(document);
  if (!plan) plans.set(document, (plan = new Plan(document)));
  return plan;
}

/** Commands that were read in this process and were not what was recorded: what differs there is not the program's doing. */
const takenUp = new Set<string>();

/** A refresh ends with a `diff` of what was read: all there is to say about that has been said. */
const justRead = new Set<string>();

/** Names that resources had before, by the URN that they stand in: what has such a comment belongs to the renamed one. */
const renamed = new Set<string>();

function noteRenaming(olds: Partial<AsyncCommandInputs>, news: AsyncCommandInputs): void {
  if (olds.identity !== undefined && olds.identity !== news.identity) renamed.add(olds.identity);
}

/** The pins of this program, by file, pass, architecture and Order. */
const pins = new Map<string, AsyncCommandInputs>();

/**
 * The sdk refuses equal pins that are plain numbers; those that come from other resources are known only here.
 *
 * @throws UA202
 */
function notePin(inputs: AsyncCommandInputs, document: AnswerFileDocument | undefined): void {
  const { pin, pass = defaultPass, answerFile, identity } = inputs;
  if (pin === undefined) return;
  const lists = inputs.architectures ?? document?.architecturesFor(pass) ?? [defaultArchitecture];
  for (const architecture of lists) {
    const key = JSON.stringify([parseAddress(answerFile).key, pass, architecture.toLowerCase(), pin]);
    const other = pins.get(key) ?? inputs;
    if (other.identity !== identity) throw equalPinsError(pin);
    pins.set(key, inputs);
  }
}

async function report(
  inputs: AsyncCommandInputs,
  { changes }: Resolution,
  olds: AsyncCommandOutputs | undefined,
): Promise<void> {
  const words = commandWords(changes, {
    file: inputs.answerFile,
    recorded: olds && recordedOf(olds),
    isTakenUp: takenUp.has(inputs.identity),
    secrets: inputs.secrets ?? [],
  });
  if (words) await reportToEngine(inputs.identity, "info", words);
}
