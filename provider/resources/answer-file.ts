import { UnattendError, within } from "../errors";
import { say } from "../report";
import { isSamePath, parseAddress } from "../share/address";
import {
  compareContent,
  isAsLeft,
  newDocument,
  parseContent,
  replaceDocument,
  sameDocument,
  unsignedCommands,
  withArray,
  withHiddenPasswords,
  withRole,
  type ArrayResolution,
  type MarkChange,
  type Role,
} from "../unattend/content/content";
import { propertyPath } from "../unattend/content/property-path";
import { renderSettings, type Settings } from "../unattend/content/settings";
import { fingerprint, fingerprintsIn, listWords, type StoredCommand } from "../unattend/model/command-list";
import type { Difference } from "../unattend/model/compare";
import { AnswerFileDocument } from "../unattend/model/document";
import {
  ownerFromUrn,
  ownerWords,
  ownName,
  resourceName,
  sameOwner,
  sameStack,
  type Owner,
} from "../unattend/model/ownership";
import { defaultArchitecture } from "../unattend/model/vocabulary";
import { checkArguments, checkDocument, ofArgument, type Finding } from "../unattend/rules/check";
import type { Encoding } from "../xml/encoding";
import {
  arrayWords,
  checkArrays,
  checkArraysInFile,
  commandsOf,
  declaredCommands,
  desiredArray,
  isUnplannableArray,
  listsOf,
  noCommands,
  readArrays,
  readingWords,
  sameOrders,
  type ArrayResource,
  type CommandArrays,
  type Orders,
} from "./command-arrays";
import { findAnswerFile } from "./imports";
import {
  failuresOf,
  hasUnknown,
  ruleArguments,
  sameProperties,
  secretsOf,
  toFailures,
  unknownNames,
  withoutNulls,
  type Declaration,
  type Lifecycle,
} from "./lifecycle";
import { commandsBeside, noteCommands, othersIn, withdraw } from "./program";
import { isOneFile, PublishedFile, sha256Of, type Draft } from "./published-file";
import { forgetReading, isTakenUp, wasJustRead } from "./readings";
import { warn } from "./warnings";
import { answerFileWords, goneWords, otherPathWords, unknownWords, type Fate } from "./words";

export interface AnswerFileInputs {
  readonly path: string;
  readonly content?: string;
  readonly settings?: Settings;
  readonly architectures?: readonly string[];
  readonly hidePasswords?: boolean;
  readonly adopt?: boolean;
  readonly commands?: CommandArrays;
  readonly createFolders?: boolean;
  readonly declaration: Declaration & {
    /** Fingerprints of the paths of all commands that the program has at this path, each as often as it has it. */
    readonly commandPaths?: string;
    /** Fingerprints of the names of all resources that the program has at this path. */
    readonly names?: string;
    /** Fingerprints of the names of all other resources of the program. Not recorded: each file would have those of all. */
    readonly otherNames?: string;
  };
}

export type AnswerFileOutputs = Omit<AnswerFileInputs, "declaration"> & {
  readonly declaration: Declaration;
  /** The Orders of its commands; older versions had none. */
  readonly orders?: Orders;
  /** SHA-256 of the bytes that the resource published last; older versions had none. */
  readonly sha256?: string;
};

/** What says which document is wanted, apart from the resource's commands. */
const documentProperties = ["path", "content", "settings", "architectures", "hidePasswords"] as const;

/** What may differ between two states of the same file without the file being another one. */
const stateProperties = [...documentProperties, "commands"] as const;

export const answerFile: Lifecycle<AnswerFileInputs, AnswerFileOutputs> = {
  idOf: ({ path }) => path,

  async check(olds: Partial<AnswerFileInputs>, given: AnswerFileInputs) {
    const { otherNames, ...declaration } = given.declaration;
    const asked = { ...withoutNulls(given), declaration: declaration };
    forgetReading(declaration.urn);
    const found = findings(ruleArguments(Object.assign({ path: "" }, asked)));
    const failures = toFailures(found, asked.declaration.secrets);
    if (failures.length === 0 && isUnplannable(asked)) await reportUnknown(asked);
    if (failures.length > 0 || isUnplannable(asked)) return { inputs: asked, failures };
    const news = withRecordedLayout(asked, olds);

    const isNew = olds.path === undefined;
    const unusable = await failuresOf(async () => {
      const file = PublishedFile.at(news.path);
      file.declare(fingerprintsIn(news.declaration.commandPaths));
      file.declareNames(namesIn(news, otherNames));
      const stored = await storedAt(news);
      noteContent(file, news, olds);
      const wanted = within(news.path, () => desiredDocument(news, stored, olds));
      const commands = declaredCommands(arraysOf(news), wanted.document);
      noteCommands(news.declaration.urn, file, commands);
      if (!sameProperties(olds, news, stateProperties)) {
        // Of a file that stays, all has been said when it was taken.
        const isTaken = stored && !wanted.content && !sameProperties(olds, news, documentProperties);
        const inDocument = isTaken ? [...leftAlone(stored, file.encoding), ...found] : found;
        const inFile = checkArraysInFile(
          commands,
          wanted.document,
          commandsBeside(news.declaration.urn, file),
          recordedArrays(olds),
        );
        await warn(news.declaration, news.path, [...inDocument, ...inFile]);
      }
      // Once is enough for all that have the file.
      if (stored) await warn(news.declaration, news.path, orphans(wanted.document, news, olds, otherNames), file.path);
      if (wanted.document !== stored) file.foresee(wanted.document);
      if (isNew) await report(news, stored, wanted, undefined);
    });
    return { inputs: news, failures: unusable };
  },

  async diff(olds, news) {
    if (hasUnknown(news.path) || !isOneFile(olds.path, news.path)) return { changes: true, replaces: ["path"] };
    if (isUnplannable(news)) return { changes: true };

    const stored = await storedAt(news);
    const wanted = within(news.path, () => desiredDocument(news, stored, olds));
    if (!wasJustRead(news.declaration.urn)) await report(news, stored, wanted, olds);
    if (wanted.document !== stored) return { changes: true };
    const isRenamed = olds.declaration.urn !== news.declaration.urn;
    if (!isSamePath(olds.path, news.path)) {
      await say(news.declaration.urn, "info", otherPathWords(news.path, olds.path));
    }
    const isRecorded = sameOrders(olds.orders, wanted.commands.orders);
    return { changes: isRenamed || !isRecorded || !sameProperties(olds, news, stateProperties) };
  },

  async foresee(news, olds) {
    if (isUnplannable(news) || !news.commands) return {};
    const stored = await storedAt(news);
    return { orders: within(news.path, () => desiredDocument(news, stored, olds ?? {})).commands.orders };
  },

  publish,

  async read(props) {
    const file = PublishedFile.at(props.path);
    const stored = await file.unlessGone(props.declaration.urn, file.stored());
    if (!stored) {
      await say(props.declaration.urn, "info", `${props.path}: the file is not there any more`);
      return undefined;
    }
    if (!props.commands) return { props };
    const olds = arraysOf(props);
    const now = readArrays(olds, stored);
    const words = readingWords(now, props.path, olds, secretsOf(props.declaration));
    if (words === undefined) return { props };
    const { orders: recordedOrders, sha256, ...inputs } = { ...props, commands: commandsOf(now.lists) };
    return { props: { ...inputs, sha256, orders: now.orders }, inputs, words };
  },

  find: findAnswerFile,

  async delete(props) {
    const { urn } = props.declaration;
    const fate = await withdraw(props.path, urn, (draft, file) =>
      unpublish(draft, props, othersIn(file, urn).length > 0),
    );
    if (fate) await say(urn, "info", goneWords(props.path, fate));
  },
};

/** The commands of the resource, as all that have several give them. */
function arraysOf({
  commands,
  architectures,
  orders,
  declaration: { urn },
}: Pick<AnswerFileInputs, "commands" | "architectures" | "declaration"> & { orders?: Orders }): ArrayResource {
  return { urn, lists: listsOf(commands), architectures, orders };
}

/** The commands of what the resource was before; undefined for a new one. */
function recordedArrays({ declaration, ...olds }: Partial<AnswerFileOutputs>): ArrayResource | undefined {
  return declaration && arraysOf({ ...olds, declaration });
}

/** Fingerprints of the names of all that the program has in the file, or may have there by another path. */
function namesIn({ commands, declaration: { urn, names } }: AnswerFileInputs, otherNames = ""): string[] | undefined {
  if (names === undefined) return undefined;
  const owner = ownerFromUrn(urn);
  const own = listsOf(commands).flatMap((given) => given.commands.sequence);
  return [...fingerprintsIn(names + otherNames), ...own.map((command) => fingerprint(ownName({ ...owner, command })))];
}

/** Nothing can be planned before the document is known, and which commands there are; what the commands say may come later. */
function isUnplannable({ commands, ...others }: AnswerFileInputs): boolean {
  return hasUnknown(others) || isUnplannableArray(arraysOf({ ...others, commands }));
}

/** All that is wrong with the arguments, whatever is on the share. Values that are not known yet are left out. */
function findings({
  path,
  content,
  settings,
  architectures,
  hidePasswords,
  adopt,
  createFolders,
  commands,
  declaration,
}: Partial<AnswerFileInputs>): Finding[] {
  const found: Finding[] = [];
  if (path !== undefined) found.push(...withFinding("path", () => (parseAddress(path), [])));
  if (content !== undefined && settings !== undefined) {
    found.push(wrongKind("", "both `content` and `settings` are given", "Give one of them"));
  }
  if (content !== undefined) {
    found.push(...withFinding("content", () => checkContent(requireText(content))));
  }
  if (settings !== undefined) {
    found.push(...withFinding("settings", () => checkSettings(settings)));
  }
  for (const [name, value] of Object.entries({ hidePasswords, adopt, createFolders })) {
    if (value === undefined || typeof value === "boolean") continue;
    found.push(wrongKind(name, `\`${name}\` is neither true nor false`, "Give one of them, or leave it out"));
  }
  const ofCommands = commands && checkArrays(arraysOf({ commands, architectures, declaration: declaration! }));
  return [...found, ...checkArguments({ architectures }), ...(ofCommands ?? [])];
}

function wrongKind(argument: string, cause: string, remedy: string): Finding {
  return { code: "UA105", severity: "error", argument, cause, remedy };
}

/** What `work` finds; what it throws is found as well. */
function withFinding(argument: string, work: () => Finding[]): Finding[] {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UnattendError)) throw error;
    return [{ code: error.code, severity: "error", argument, ...error.details }];
  }
}

function checkContent(content: string): Finding[] {
  return checkDocument(parseContent(content)).map((finding) => ofArgument("content", finding));
}

/** Said once of all architectures, and of the properties that the program has. */
function checkSettings(settings: Settings): Finding[] {
  const document = parseContent(renderSettings(settings, [defaultArchitecture]));
  return checkDocument(document).map((finding) =>
    ofArgument("settings", finding, propertyPath(settings, finding.element)),
  );
}

/** What rules find in a file that stays as it is. */
function leftAlone(stored: AnswerFileDocument, encoding: Encoding | undefined): Finding[] {
  return checkDocument(stored, encoding).map((finding) => ({
    ...ofArgument("", finding),
    severity: finding.severity === "error" ? "warning" : finding.severity,
  }));
}

/**
 * What the comments in a file say is of this stack, but the program does not declare. What it had declared in this file
 * before goes at this update.
 */
function orphans(
  stored: AnswerFileDocument,
  { path, declaration: { urn, names } }: AnswerFileInputs,
  olds: Partial<AnswerFileInputs>,
  otherNames = "",
): Finding[] {
  const recorded = olds.path !== undefined && isOneFile(olds.path, path) ? olds.declaration : undefined;
  // Older versions did not record it.
  if (names === undefined || (recorded && recorded.names === undefined)) return [];
  const known = new Set(fingerprintsIn(names + otherNames + (recorded?.names ?? "")));
  const isOrphan = (owner: Owner | undefined): owner is Owner =>
    owner !== undefined && sameStack(owner, ownerFromUrn(urn)) && !known.has(fingerprint(resourceName(owner)));
  const commands = stored.lists.flatMap((list) =>
    list.commands.map(({ owner, order }) => ({
      owner,
      what: `the command with Order ${order ?? "unreadable"} (${listWords(list)})`,
    })),
  );
  const documents = [stored.owner, ...stored.users.map((user) => user.owner)].map((owner) => ({
    owner,
    what: "the document",
  }));
  return [...commands, ...documents].flatMap(({ owner, what }) => {
    if (!isOrphan(owner)) return [];
    return {
      code: "UA211",
      severity: "warning",
      argument: "",
      cause: `by its comment, ${what} is of ${ownerWords(owner)}, which the program does not declare`,
      // After an update that failed or was for some resources only, the state may know it all the same.
      remedy:
        "If this update does not remove it, the state does not know it: declare that resource again, then remove it in an update of its own; or remove it by hand, with its comment",
    };
  });
}

function requireText(value: unknown): string {
  if (typeof value === "string") return value;
  throw new UnattendError("UA105", {
    cause: "`content` is not text",
    remedy: 'Give the XML as text; for a file, fs.readFileSync(path, "utf8")',
  });
}

/** The document that the program wants, managed commands apart; undefined if it takes the file as it is. */
function desiredContent({
  content,
  settings,
  architectures,
  hidePasswords,
}: Partial<AnswerFileInputs>): AnswerFileDocument | undefined {
  const text = settings ? renderSettings(settings, architectures ?? [defaultArchitecture]) : content;
  if (text === undefined) return undefined;
  return hidePasswords ? withHiddenPasswords(parseContent(text)) : parseContent(text);
}

/** True if the program wants passwords in another form than it did; a form that only a hand has changed stays. */
function isFormChanged(
  content: AnswerFileDocument,
  { hidePasswords = false }: AnswerFileInputs,
  olds: Partial<AnswerFileInputs>,
): boolean {
  try {
    const recorded = desiredContent(olds);
    return recorded ? compareContent(content, recorded, { isFormCompared: true }).length > 0 : hidePasswords;
  } catch {
    // What an older version recorded, and this one does not take any more.
    return hidePasswords;
  }
}

/** The inputs, with the content as it was recorded if it still says the same: other line ends or another layout are no change. */
function withRecordedLayout(
  news: AnswerFileInputs,
  { content: recorded }: Partial<AnswerFileInputs>,
): AnswerFileInputs {
  const { content } = news;
  if (content === undefined || recorded === undefined || hasUnknown(recorded) || content === recorded) return news;
  try {
    return sameDocument(parseContent(content), parseContent(recorded)) ? { ...news, content: recorded } : news;
  } catch {
    // What an older version recorded, and this one does not take any more.
    return news;
  }
}

interface Desired {
  /** The one that stands there, if nothing of it changes. */
  readonly document: AnswerFileDocument;
  /** True if the text is another document than the stored one. */
  readonly isOther: boolean;
  /** What the program wants, if it wants the whole document. */
  readonly content: AnswerFileDocument | undefined;
  /** In what the stored document differs from that. */
  readonly differences: readonly Difference[];
  /** Commands in the stored document that are the program's beside that, though no comment says so. */
  readonly unsigned: ReadonlySet<StoredCommand>;
  /** True if something changes beside the resource's commands. */
  readonly isDocumentChanged: boolean;
  /** What becomes of the resource's commands. */
  readonly commands: ArrayResolution;
}

const none: ReadonlySet<StoredCommand> = new Set();

/**
 * The document that the file shall have: what stands there, as far as it means what is wanted.
 *
 * @param olds What the resource was before; empty for a new one.
 * @throws UA206 if a new resource would replace a different file without `adopt`, UA207 if it belongs to another stack.
 */
function desiredDocument(
  inputs: AnswerFileInputs,
  stored: AnswerFileDocument | undefined,
  olds: Partial<AnswerFileOutputs>,
): Desired {
  const owner = ownerFromUrn(inputs.declaration.urn);
  const content = desiredContent(inputs);
  const file = PublishedFile.at(inputs.path);
  const array = { ...desiredArray(arraysOf(inputs), recordedArrays(olds)), ...file.surroundings(owner) };
  if (!stored) {
    const made = withArray(AnswerFileDocument.parse(newDocument(content, owner)), array);
    return { ...made, isOther: true, isDocumentChanged: true, content, differences: [], unsigned: none };
  }

  const names = olds.declaration ? [owner, ownerFromUrn(olds.declaration.urn)] : [owner];
  const isSelf = (other: Owner | undefined): boolean => names.some((name) => sameOwner(name, other));
  const wasPublisher = olds.content !== undefined || olds.settings !== undefined;
  // What its commands take over is theirs when documents are compared.
  const { document, commands, signed } = withArray(stored, array);
  const kept = (role: Role, mark?: MarkChange): Desired => {
    const text = withRole(document, names, role, mark);
    const isDocumentChanged = text !== document.tree.text;
    return {
      document: isDocumentChanged ? AnswerFileDocument.parse(text) : document,
      isOther: false,
      content,
      differences: [],
      unsigned: none,
      isDocumentChanged,
      commands,
    };
  };
  // What older versions published says nothing of who uses it, until something about it changes.
  const saysUsers = !isOfOlderVersion(olds) || wasPublisher || stored.users.some((user) => isSelf(user.owner));
  const asUser = stored.isAdded && saysUsers ? "user" : "none";
  if (!content) return kept(asUser, isSelf(stored.owner) && saysAs(stored, olds) ? "left" : "kept");

  const other = isSelf(stored.owner) ? undefined : stored.owner;
  const isOfStack = other !== undefined && sameStack(other, owner);
  const elsewhere = isOfStack ? file.whereElse(other) : undefined;
  // From another resource of this stack the document passes on, unless the program may have that one there as well.
  const others = isOfStack && elsewhere !== "perhaps here" ? undefined : other;
  // Where the program has that one in another file, this one is a copy that somebody made.
  const isKnown =
    (stored.owner && !others && elsewhere === undefined) || wasPublisher || (olds.path !== undefined && stored.isAdded);
  const mayReplace = !others && (isKnown || inputs.adopt === true);
  const unsigned = mayReplace ? unsignedCommands(content, stored, file.declared) : none;
  const differences = compareContent(content, stored, {
    unsigned: new Set([...unsigned, ...signed.keys()]),
    isFormCompared: isFormChanged(content, inputs, olds),
  });
  const isSigned = unsigned.size === 0 && !(wasPublisher && signed.size > 0);
  const isSame = differences.length === 0 && isSigned;
  // A list of people's that has no commands any more is one of which the content says nothing.
  if (isSame && !(mayReplace && hasEmptied(content, stored, document))) return kept(others ? asUser : "publisher");
  if (mayReplace) {
    const replaced = replaceDocument(content, stored, owner, { unsigned, signed, array });
    return {
      ...replaced,
      isOther: true,
      isDocumentChanged: true,
      content,
      differences,
      unsigned: new Set([...unsigned, ...signed.keys()]),
    };
  }
  if (others) {
    throw new UnattendError("UA207", {
      cause: `${ownerWords(others)} publishes this document with other content`,
      remedy: "Let one program publish it, and let the other one leave `content` and `settings` out",
    });
  }
  const count = differences.length === 1 ? "1 difference" : `${differences.length} differences, the first`;
  throw new UnattendError("UA206", {
    cause: `a different answer file is there (${count} at ${differences[0]!.place})`,
    remedy: "Set `adopt: true` to replace it (managed commands stay), or leave `content` and `settings` out to keep it",
  });
}

/** True if the commands that go leave something that the content does not have. */
function hasEmptied(content: AnswerFileDocument, stored: AnswerFileDocument, without: AnswerFileDocument): boolean {
  return without !== stored && compareContent(content, without).length > 0;
}

/** True for what a version recorded that wrote no comments about who uses a file: it recorded neither names nor a hash. */
function isOfOlderVersion({ path, sha256, declaration }: Partial<AnswerFileOutputs & AnswerFileInputs>): boolean {
  return path !== undefined && sha256 === undefined && declaration?.names === undefined;
}

/** @throws UA207 if two resources of this program publish different documents at one path. */
function noteContent(file: PublishedFile, inputs: AnswerFileInputs, olds: Partial<AnswerFileInputs>): void {
  const document = desiredContent(inputs);
  const publisher = ownerFromUrn(inputs.declaration.urn);
  const isOthers = file.content && !sameOwner(file.content.publisher, publisher);
  if (document && isOthers) {
    throw new UnattendError("UA207", {
      place: inputs.path,
      cause: `${ownerWords(file.content!.publisher)} of this program has the document there`,
      remedy: "Publish a document by one AnswerFile, and leave `content` and `settings` out of the others",
    });
  }
  if (isOthers) return;
  // What is replaced is checked a second time, as something new.
  const before = olds.path ?? file.content?.before;
  file.content = document && { publisher, document, before };
}

async function publish(inputs: AnswerFileInputs, olds?: AnswerFileOutputs): Promise<AnswerFileOutputs> {
  const make = (draft: Draft): Pick<AnswerFileOutputs, "orders" | "sha256"> => {
    const { document, isOther, commands } = desiredDocument(inputs, draft.document, olds ?? {});
    if (isOther) draft.replace(document);
    else draft.edit(document);
    const sha256 = sha256Of(draft.bytes!);
    return { ...(inputs.commands && { orders: commands.orders }), sha256 };
  };
  const file = PublishedFile.at(inputs.path);
  const { urn } = inputs.declaration;
  const published = await (inputs.createFolders ? file.publishInFolder(urn, make) : file.publish(urn, make));
  return { ...inputs, ...published };
}

/** What stands there; where the resource makes folders, nothing does in one that is missing. */
function storedAt({ path, createFolders }: AnswerFileInputs): Promise<AnswerFileDocument | undefined> {
  const file = PublishedFile.at(path);
  return createFolders ? file.storedIfFolder() : file.stored();
}

/**
 * Removes what the resource brought: the file if nothing of anybody else is in it, else only its comments. undefined if
 * there is no file any more.
 */
function unpublish(draft: Draft, props: AnswerFileOutputs, isDeclared: boolean): Fate | undefined {
  if (!draft.hasFile) return undefined;
  const owner = ownerFromUrn(props.declaration.urn);
  draft.plan.apply(draft.plan.resolveArray(noCommands(arraysOf(props))));
  const stored = draft.document!;
  const isAsPublished = saysAs(stored, props);
  const fate = fateOf(stored, owner, { isDeclared, isAsPublished });
  if (fate === "removed") {
    draft.remove();
  } else {
    const isLeft = isAsPublished && sameOwner(stored.owner, owner);
    const text = withRole(stored, [owner], "none", fate === "changed" ? "gone" : isLeft ? "left" : "kept");
    if (text !== stored.tree.text) draft.edit(AnswerFileDocument.parse(text));
  }
  return fate;
}

/** True if a resource that publishes a whole document has it there. */
function saysAs(stored: AnswerFileDocument, inputs: Partial<AnswerFileInputs>): boolean {
  const content = desiredContent(inputs);
  return content !== undefined && compareContent(content, stored).length === 0;
}

function fateOf(
  stored: AnswerFileDocument,
  owner: Owner,
  { isDeclared, isAsPublished }: { isDeclared: boolean; isAsPublished: boolean },
): Fate {
  const isOther = (name: Owner | undefined): boolean => name !== undefined && !sameOwner(name, owner);
  if (isDeclared) return "declared";
  if (!stored.isAdded) return "of people";
  const others = [stored.owner, ...stored.users.map((user) => user.owner)];
  if (others.some(isOther) || stored.hasManagedCommands) return "shared";
  return stored.isEmpty || isAsPublished || isAsLeft(stored) ? "removed" : "changed";
}

async function reportUnknown({ declaration: { urn }, ...inputs }: AnswerFileInputs): Promise<void> {
  const path = hasUnknown(inputs.path) ? undefined : inputs.path;
  await say(urn, "info", unknownWords(path, unknownNames(inputs)));
}

/** Tells by the place of a difference whether its values are secret. */
function secretElements(secrets: readonly string[]): (place: string) => boolean {
  if (secrets.includes("content") || secrets.includes("settings")) return () => true;
  // Of `settings.windowsPE.Microsoft-Windows-Setup.UserData.FullName` the last name that is not the number of an item.
  const names = secrets
    .filter((name) => name.startsWith("settings."))
    .map((name) => /([^.]+)(?:\.\d+)*$/.exec(name)![1]!.toLowerCase());
  // In the file, the letter case may be another.
  return (place) => place.split(/ \/ @?| #| with /).some((element) => names.includes(element.toLowerCase()));
}

async function report(
  inputs: AnswerFileInputs,
  stored: AnswerFileDocument | undefined,
  { content, differences, unsigned, isDocumentChanged, commands }: Desired,
  olds: AnswerFileOutputs | undefined,
): Promise<void> {
  const { urn } = inputs.declaration;
  const isNew = olds === undefined;
  const secrets = secretsOf(inputs.declaration, olds?.declaration);
  const ofCommands = arrayWords(commands.changes, inputs.path, {
    news: arraysOf(inputs),
    olds: olds && arraysOf(olds),
    secrets,
    isTakenUp: isTakenUp(urn),
  });
  const saysDocument = isDocumentChanged || (isNew && ofCommands === "");
  const ofDocument =
    saysDocument &&
    answerFileWords(inputs.path, {
      stored,
      differences: content && differences,
      recorded: olds && desiredContent(olds),
      hasUnsigned: unsigned.size > 0,
      isNew,
      isChanged: isDocumentChanged,
      isSecret: secretElements(secrets),
    });
  const words = [ofDocument || "", ofCommands].filter((each) => each !== "").join("\n");
  if (words) await say(urn, "info", words);
}
