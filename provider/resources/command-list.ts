import { within } from "../errors";
import { say } from "../report";
import { isSamePath } from "../share/address";
import type { ArrayResolution } from "../unattend/content/content";
import { fingerprint } from "../unattend/model/command-list";
import type { AnswerFileDocument } from "../unattend/model/document";
import { ownerFromUrn, ownerWords } from "../unattend/model/ownership";
import type { DesiredArray, DesiredList } from "../unattend/plan/resolve-array";
import {
  arrayWords,
  checkArrays,
  checkArraysInFile,
  declaredCommands,
  desiredArray,
  isUnplannableArray,
  noCommands,
  readArrays,
  readingWords,
  sameOrders,
  type ArrayResource,
  type CommandArray,
  type Orders,
} from "./command-arrays";
import { findCommandList } from "./imports";
import {
  failuresOf,
  hasUnknown,
  sameProperties,
  secretsOf,
  toFailures,
  unknownNames,
  withoutNulls,
  type Declaration,
  type Lifecycle,
} from "./lifecycle";
import { commandsBeside, noteCommands, withdraw } from "./program";
import { foreseenPlan, isOneFile, PublishedFile, type Draft } from "./published-file";
import { forgetReading, isTakenUp, wasJustRead } from "./readings";
import { warn } from "./warnings";
import { unknownWords } from "./words";

export interface CommandListInputs {
  /** The path of the answer file. */
  readonly answerFile: string;
  readonly pass: string;
  readonly list: string;
  /** The lowest Order that its commands may have. */
  readonly from?: number;
  readonly architectures?: readonly string[];
  readonly commands: CommandArray;
  readonly declaration: Declaration;
}

export type CommandListOutputs = CommandListInputs & {
  /** The Orders that the commands have, by name. */
  readonly orders: Orders;
};

/** What may differ between two states of the same file without what stands there being different. */
const stateProperties = ["pass", "list", "from", "architectures", "commands"] as const;

export const commandList: Lifecycle<CommandListInputs, CommandListOutputs> = {
  idOf: ({ declaration: { urn } }) => ownerWords(ownerFromUrn(urn)),

  async check(olds: Partial<CommandListInputs>, given: CommandListInputs) {
    const news = withoutNulls(given);
    const { urn, secrets } = news.declaration;
    forgetReading(urn);
    if (isUnplannable(news)) {
      await reportUnknown(news);
      return { inputs: news, failures: [] };
    }
    const found = checkArrays(arraysOf(news));
    const failures = toFailures(found, secrets);
    if (failures.length > 0) return { inputs: news, failures };

    const unusable = await failuresOf(async () => {
      const file = PublishedFile.at(news.answerFile);
      const document = await file.foreseen();
      const commands = declaredCommands(arraysOf(news), document);
      within(news.answerFile, () => noteCommands(urn, file, commands));
      if (!sameProperties(olds, news, ["answerFile", ...stateProperties])) {
        const isKnown = olds.answerFile !== undefined && isOneFile(olds.answerFile, news.answerFile);
        const before =
          isKnown && !isUnplannable(olds as CommandListInputs) ? arraysOf(olds as CommandListInputs) : undefined;
        const inFile = document ? checkArraysInFile(commands, document, commandsBeside(urn, file), before) : [];
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
    if (hasUnknown(news.answerFile) || !isOneFile(olds.answerFile, news.answerFile)) {
      return { changes: true, replaces: ["answerFile"] };
    }
    if (isUnplannable(news)) return { changes: true };

    const document = await PublishedFile.at(news.answerFile).foreseen();
    if (!document) return { changes: true };
    const resolution = resolveOn(document, desired(news, olds), news);
    if (!wasJustRead(news.declaration.urn)) await report(news, resolution, olds);
    const isRecorded =
      sameOrders(olds.orders, resolution.orders) &&
      sameProperties(olds, news, stateProperties) &&
      olds.declaration.urn === news.declaration.urn &&
      isSamePath(olds.answerFile, news.answerFile);
    return { changes: !isRecorded || resolution.changes.some(({ kind }) => kind !== "none") };
  },

  async foresee(news, olds) {
    const document = isUnplannable(news) ? undefined : await PublishedFile.at(news.answerFile).foreseen();
    return document ? { orders: resolveOn(document, desired(news, olds), news).orders } : {};
  },

  publish,

  async read(props) {
    const { urn } = props.declaration;
    const file = PublishedFile.at(props.answerFile);
    const document = await file.unlessGone(urn, file.stored());
    const olds = arraysOf(props);
    const now = document && readArrays(olds, document);
    if (!now || Object.keys(now.orders).length === 0) {
      await say(urn, "info", `${props.answerFile}: the commands are not there any more`);
      return undefined;
    }
    const { orders: recordedOrders, ...inputs } = props;
    const words = readingWords(now, props.answerFile, olds, secretsOf(props.declaration));
    if (words === undefined) return { props, inputs };
    const taken = { ...inputs, commands: now.lists[0]!.commands };
    return { props: { ...taken, orders: now.orders }, inputs: taken, words };
  },

  find: findCommandList,

  async delete(props) {
    const removal = await withdraw(props.answerFile, props.declaration.urn, (draft) => unpublish(draft, props));
    if (!removal) return;
    const words = arrayWords(removal.changes, props.answerFile, {
      news: undefined,
      olds: arraysOf(props),
      secrets: secretsOf(props.declaration),
      isTakenUp: false,
    });
    if (words) await say(props.declaration.urn, "info", words);
  },
};

function arraysOf(inputs: CommandListInputs & { readonly orders?: Orders }): ArrayResource {
  const { pass, list, from, commands, architectures, orders, declaration } = inputs;
  const { urn } = declaration;
  return { urn, lists: [{ pass, list, from, commands, argument: "commands" }], architectures, orders };
}

function isUnplannable(inputs: CommandListInputs): boolean {
  return hasUnknown([inputs.answerFile, inputs.architectures]) || isUnplannableArray(arraysOf(inputs));
}

function desired(news: CommandListInputs, olds?: CommandListOutputs): DesiredArray {
  const { owner, ...array } = desiredArray(arraysOf(news), olds && arraysOf(olds));
  const { declaredElsewhere, ...surroundings } = PublishedFile.at(news.answerFile).surroundings(owner);
  return { owner, ...array, ...surroundings, declaredElsewhere: withoutOwn(declaredElsewhere, array.lists) };
}

/** Of what the program's commands run, by fingerprints, those that are not of these lists. */
function withoutOwn(declared: ReadonlyMap<string, number>, lists: readonly DesiredList[]): Map<string, number> {
  const others = new Map(declared);
  for (const { fields } of lists.flatMap(({ commands }) => commands)) {
    const run = fingerprint(fields.run);
    others.set(run, (others.get(run) ?? 0) - 1);
  }
  return others;
}

function resolveOn(
  document: AnswerFileDocument,
  array: DesiredArray,
  { answerFile }: CommandListInputs,
): ArrayResolution {
  return within(answerFile, () => foreseenPlan(document).resolveArray(array));
}

async function publish(inputs: CommandListInputs, olds?: CommandListOutputs): Promise<CommandListOutputs> {
  const { urn } = inputs.declaration;
  const orders = await PublishedFile.at(inputs.answerFile).publish(urn, ({ plan }) => {
    const resolution = plan.resolveArray(desired(inputs, olds));
    plan.apply(resolution);
    return resolution.orders;
  });
  return { ...inputs, orders };
}

/** Removes the commands; undefined if there is no file any more. */
function unpublish(draft: Draft, props: CommandListOutputs): ArrayResolution | undefined {
  if (!draft.hasFile) return undefined;
  const { plan } = draft;
  const removal = plan.resolveArray(noCommands(arraysOf(props)));
  plan.apply(removal);
  return removal;
}

async function reportUnknown({ declaration: { urn }, ...inputs }: CommandListInputs): Promise<void> {
  const { answerFile, ...others } = inputs;
  const file = hasUnknown(answerFile) ? undefined : answerFile;
  await say(urn, "info", unknownWords(file, unknownNames(others)));
}

async function report(
  inputs: CommandListInputs,
  { changes }: ArrayResolution,
  olds: CommandListOutputs | undefined,
): Promise<void> {
  const { urn } = inputs.declaration;
  const words = arrayWords(changes, inputs.answerFile, {
    news: arraysOf(inputs),
    olds: olds && arraysOf(olds),
    secrets: secretsOf(inputs.declaration, olds?.declaration),
    isTakenUp: isTakenUp(urn),
  });
  if (words) await say(urn, "info", words);
}
