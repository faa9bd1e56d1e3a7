import { within } from "../errors";
import { say } from "../report";
import { isSamePath } from "../share/address";
import { commandInputNames, fieldsOf, inputsOf, type Credentials } from "../unattend/model/command-fields";
import { isSameList } from "../unattend/model/command-list";
import type { AnswerFileDocument } from "../unattend/model/document";
import { ownerFromUrn, ownerWords } from "../unattend/model/ownership";
import {
  asyncListName,
  defaultArchitecture,
  defaultPass,
  listKindOf,
  type ListKind,
} from "../unattend/model/vocabulary";
import { isAsRecorded, type Recorded, type Resolution } from "../unattend/plan/changes";
import type { Plan } from "../unattend/plan/plan";
import { equalPinsError, type DesiredCommand } from "../unattend/plan/resolve-command";
import { checkArguments, checkInFile, declaredCommand } from "../unattend/rules/check";
import type { CheckedCommand } from "../unattend/rules/checked-command";
import { findAsyncCommand } from "./imports";
import {
  failuresOf,
  hasUnknown,
  knownOnly,
  ruleArguments,
  sameProperties,
  secretsOf,
  toFailures,
  unknownNames,
  withoutNulls,
  type Declaration,
  type Declared,
  type Lifecycle,
} from "./lifecycle";
import { commandsBeside, noteCommands, withdraw } from "./program";
import { foreseenPlan, isOneFile, PublishedFile, type Draft } from "./published-file";
import { forgetReading, isTakenUp, noteRead, wasJustRead } from "./readings";
import { warn } from "./warnings";
import { commandWords, takenUpWords, unknownWords } from "./words";

export interface AsyncCommandInputs {
  /** The path of the answer file. */
  readonly answerFile: string;
  readonly path: string;
  readonly description?: string;
  readonly credentials?: Credentials;
  readonly pass?: string;
  readonly architectures?: readonly string[];
  /** The Order that the program insists on. The Order that the command has is the output `order`. */
  readonly pin?: number;
  readonly declaration: Declaration & {
    /** The command's place among the program's commands for the same lists, from 1; not every door knows of others. */
    readonly place?: number;
    /** Orders that other commands of the program pin in these lists. */
    readonly siblingPins?: readonly number[];
  };
}

export type AsyncCommandOutputs = Omit<AsyncCommandInputs, "declaration"> & {
  readonly declaration: Declaration;
  /** The Order that the command has. */
  readonly order: number;
};

export const asyncCommand: Lifecycle<AsyncCommandInputs, AsyncCommandOutputs> = {
  idOf: ({ declaration: { urn } }) => ownerWords(ownerFromUrn(urn)),

  async check(olds: Partial<AsyncCommandInputs>, given: AsyncCommandInputs) {
    const news = withoutNulls(given);
    forgetReading(news.declaration.urn);
    noteRenaming(olds, news);
    const found = checkArguments(ruleArguments(Object.assign({ path: "" }, news)));
    const failures = toFailures(found, news.declaration.secrets);
    if (failures.length === 0 && hasUnknown(news)) await reportUnknown(news);
    if (failures.length > 0 || hasUnknown(news)) return { inputs: news, failures };

    const unusable = await failuresOf(async () => {
      const document = await PublishedFile.at(news.answerFile).foreseen();
      const commands = declare(news, document);
      if (!sameProperties(olds, news, ruledProperties)) {
        const siblings = commandsBeside(news.declaration.urn, PublishedFile.at(news.answerFile)).map(
          ({ command }) => command,
        );
        const before = isKnownIn(news.answerFile, olds) ? fieldsOf(olds) : undefined;
        const inFile = document ? commands.flatMap((each) => checkInFile(each, document, siblings, before)) : [];
        await warn(news.declaration, news.answerFile, [...found, ...inFile]);
      }
      // What becomes of a resource that exists already, `diff` finds out.
      const isNew = olds.answerFile === undefined;
      if (!isNew || !document) return;
      const resolution = resolveOn(document, desired(news), news);
      await report(news, resolution, undefined);
      // So that those that come after it are not foreseen in its place.
      foreseenPlan(document).apply(resolution);
    });
    return { inputs: news, failures: unusable };
  },

  async diff(olds, news) {
    noteRenaming(olds, news);
    if (hasUnknown(news.answerFile) || !isOneFile(olds.answerFile, news.answerFile)) {
      return { changes: true, replaces: ["answerFile"] };
    }
    if (hasUnknown(news)) return { changes: true };

    const document = await PublishedFile.at(news.answerFile).foreseen();
    if (!document) return { changes: true };
    const resolution = resolveOn(document, desired(news, olds), news);
    if (!wasJustRead(news.declaration.urn)) await report(news, resolution, olds);
    const isRecorded =
      olds.order === resolution.order &&
      olds.declaration.urn === news.declaration.urn &&
      isSamePath(olds.answerFile, news.answerFile);
    return { changes: !isRecorded || resolution.changes.some(({ kind }) => kind !== "none") };
  },

  async foresee(news, olds) {
    const document = hasUnknown(news) ? undefined : await PublishedFile.at(news.answerFile).foreseen();
    return document ? { order: resolveOn(document, desired(news, olds), news).order } : {};
  },

  publish,

  async read(props) {
    const file = PublishedFile.at(props.answerFile);
    const document = await file.unlessGone(props.declaration.urn, file.stored());
    const recorded = recordedOf(props);
    const pass = props.pass ?? defaultPass;
    const owner = ownerFromUrn(props.declaration.urn);
    const found = document ? foreseenPlan(document).find(owner, kindOf(pass), pass, recorded) : [];
    if (found.length === 0) {
      await say(props.declaration.urn, "info", `${props.answerFile}: the command is not there any more`);
      return undefined;
    }
    const changed = found.find((command) => !isAsRecorded(command, recorded));
    noteRead(props.declaration.urn, changed !== undefined);
    const { order, fields, list } = changed ?? found[0]!;
    const { order: recordedOrder, ...inputs } = props;
    const taken = knownOnly({
      ...inputs,
      ...inputsOf(list.kind, fields),
      // Pulumi keeps a password secret only where there was one before.
      credentials: props.credentials && fields.credentials,
      pass: list.pass === pass ? props.pass : list.pass,
    }) as AsyncCommandInputs;
    const secrets = secretsOf(props.declaration);
    const words = changed && takenUpWords(changed, { file: props.answerFile, recorded, secrets });
    return { props: { ...taken, order }, inputs: taken, words };
  },

  find: findAsyncCommand,

  async delete(props) {
    const removal = await withdraw(props.answerFile, props.declaration.urn, (draft) => unpublish(draft, props));
    if (removal) await report(props, removal, props);
  },
};

/** Removes the command; undefined if there is no file any more. */
function unpublish(draft: Draft, props: AsyncCommandOutputs): Resolution | undefined {
  if (!draft.hasFile) return undefined;
  const { plan } = draft;
  const removal = plan.resolveRemoval(ownerFromUrn(props.declaration.urn), kindOf(props.pass), recordedOf(props));
  plan.apply(removal);
  return removal;
}

/** @param olds What the command was before; undefined for a new one. */
function desired(news: AsyncCommandInputs, olds?: AsyncCommandOutputs): DesiredCommand {
  const { urn, place = 1, siblingPins = [] } = news.declaration;
  const owner = ownerFromUrn(urn);
  const { declaredElsewhere, content, isGivenUp } = PublishedFile.at(news.answerFile).surroundings(owner);
  // What is renamed and gets another path at once is new to Pulumi, and may stand in the file all the same.
  const formerUrn = olds?.declaration.urn ?? formerUrns.get(urn);
  return {
    owner,
    formerOwner: formerUrn === undefined ? undefined : ownerFromUrn(formerUrn),
    kind: kindOf(news.pass),
    pass: news.pass ?? defaultPass,
    architectures: news.architectures,
    fields: fieldsOf(news),
    pin: news.pin,
    place,
    siblingPins,
    declared: declaredElsewhere,
    content,
    isGivenUp: (other) => other.command !== undefined && isGivenUp(other),
    hasNewName: !olds && givenAway.has(urn),
    recorded: olds && recordedOf(olds),
  };
}

/** True if the command was in this file before, with all that it says known. */
function isKnownIn(file: string, olds: Partial<AsyncCommandInputs>): olds is AsyncCommandInputs {
  return olds.answerFile !== undefined && !hasUnknown(olds) && isOneFile(olds.answerFile, file);
}

/** The kind of list that the command stands in. */
function kindOf(pass: string = defaultPass): ListKind {
  return listKindOf(pass, asyncListName)!;
}

function recordedOf(outputs: AsyncCommandOutputs): Recorded {
  return { order: outputs.order, fields: fieldsOf(outputs) };
}

async function publish(inputs: AsyncCommandInputs, olds?: AsyncCommandOutputs): Promise<AsyncCommandOutputs> {
  const command = desired(inputs, olds);
  const order = await PublishedFile.at(inputs.answerFile).publish(inputs.declaration.urn, ({ plan }) => {
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
): ReturnType<Plan["resolve"]> {
  return within(answerFile, () => foreseenPlan(document).resolve(command));
}

/** The URNs that renamed resources had before, by what they have now: what has the former one's comment is theirs. */
const formerUrns = new Map<string, string>();

/** The URNs that renamed resources had: what has such a one's comment is not a new resource's of that name. */
const givenAway = new Set<string>();

function noteRenaming(olds: Partial<Declared>, news: Declared): void {
  const before = olds.declaration?.urn;
  if (before === undefined || before === news.declaration.urn) return;
  formerUrns.set(news.declaration.urn, before);
  givenAway.add(before);
}

/** The properties that rules look at. */
const ruledProperties = ["answerFile", ...commandInputNames, "pass", "architectures"];

/**
 * Takes note of a command of this program.
 *
 * @throws UA202 for equal pins. The sdk refuses those that are plain numbers; others are known only here.
 */
function declare(inputs: AsyncCommandInputs, document: AnswerFileDocument | undefined): readonly CheckedCommand[] {
  const { pin, pass = defaultPass, answerFile, declaration } = inputs;
  const { urn } = declaration;
  const file = PublishedFile.at(answerFile);
  const lists = inputs.architectures ?? document?.architecturesFor(kindOf(pass), pass) ?? [defaultArchitecture];
  const commands = lists.map((name) => declaredCommand(ruleArguments(inputs), name.toLowerCase(), ownerFromUrn(urn)));
  if (pin !== undefined) {
    const isPinned = commandsBeside(urn, file).some(
      (other) => other.pin === pin && commands.some((command) => isSameList(command, other.command)),
    );
    if (isPinned) throw equalPinsError(pin);
  }
  noteCommands(
    urn,
    file,
    commands.map((command) => ({ command, pin })),
  );
  return commands;
}

async function reportUnknown({ declaration: { urn }, ...inputs }: AsyncCommandInputs): Promise<void> {
  const { answerFile, pin, ...others } = inputs;
  const file = hasUnknown(answerFile) ? undefined : answerFile;
  await say(urn, "info", unknownWords(file, unknownNames({ ...others, order: pin })));
}

async function report(
  inputs: AsyncCommandInputs | AsyncCommandOutputs,
  { changes }: Resolution,
  olds: AsyncCommandOutputs | undefined,
): Promise<void> {
  const { answerFile: file, declaration } = inputs;
  const { urn } = declaration;
  const context = {
    file,
    recorded: olds && recordedOf(olds),
    isTakenUp: isTakenUp(urn),
    hasOtherLists: olds !== undefined && !sameProperties(olds, inputs, ["pass", "architectures"]),
    secrets: secretsOf(declaration, olds?.declaration),
  };
  const words = commandWords(changes, () => context);
  if (words) await say(urn, "info", words);
}
