import { configure } from "../config";
import { UnattendError, within } from "../errors";
import { reportToEngine } from "../report";
import { parseAddress } from "../share/address";
import { compareContent, newDocument, parseContent, replaceDocument, withOwner } from "../unattend/content";
import { fingerprintsIn } from "../unattend/command-list";
import { AnswerFileDocument } from "../unattend/document";
import { ownerFromUrn, ownerWords, sameOwner, type Owner } from "../unattend/ownership";
import { checkArguments, checkDocument, ofArgument, type Finding } from "../unattend/rules/check";
import { renderSettings, type Settings } from "../unattend/settings";
import { defaultArchitecture } from "../unattend/vocabulary";
import type { Encoding } from "../xml/encoding";
import {
  failuresOf,
  hasUnknown,
  lastingDeclaration,
  ruleArguments,
  sameProperties,
  secretsOf,
  toFailures,
  unknownNames,
  withoutNulls,
  type Declaration,
  type Lifecycle,
} from "./lifecycle";
import { PublishedFile, type Draft } from "./published-file";
import { warn } from "./warnings";
import { answerFileWords, goneWords, unknownWords } from "./words";

export interface AnswerFileInputs {
  readonly path: string;
  readonly content?: string;
  readonly settings?: Settings;
  readonly architectures?: readonly string[];
  readonly adopt?: boolean;
  readonly __declaration: Declaration & {
    /** Fingerprints of the paths of the program's commands for this file. */
    readonly commandPaths?: string;
  };
}

export type AnswerFileOutputs = Omit<AnswerFileInputs, "__declaration"> & { readonly __declaration: Declaration };

/** What may differ between two states of the same file without the file being another one. */
const stateProperties = ["path", "content", "settings", "architectures"] as const;

export const answerFile: Lifecycle<AnswerFileInputs, AnswerFileOutputs> = {
  configure,

  async check(olds: Partial<AnswerFileInputs>, given: AnswerFileInputs) {
    const news = withoutNulls(given);
    const found = findings(ruleArguments(news));
    const failures = toFailures(found, news.__declaration.secrets);
    if (failures.length === 0 && hasUnknown(news)) await reportUnknown(news);
    if (failures.length > 0 || hasUnknown(news)) return { inputs: news, failures };

    const isNew = olds.path === undefined;
    const unusable = await failuresOf(async () => {
      const file = PublishedFile.at(news.path);
      file.declared = fingerprintsIn(news.__declaration.commandPaths);
      const stored = await file.stored();
      noteContent(news);
      const { text, content } = within(news.path, () => desiredText(news, stored, olds));
      if (!sameProperties(olds, news, stateProperties)) {
        await warn(news.__declaration, news.path, content || !stored ? found : leftAlone(stored, file.encoding));
      }
      if (text !== stored?.tree.text) file.foresee(AnswerFileDocument.parse(text));
      if (isNew) await report(news, stored, { text, content }, undefined);
    });
    return { inputs: news, failures: unusable };
  },

  async diff(_id, olds, news) {
    if (hasUnknown(news.path)) return { changes: true, replaces: ["path"] };
    if (parseAddress(olds.path).key !== parseAddress(news.path).key) return { changes: true, replaces: ["path"] };
    if (hasUnknown(news)) return { changes: true };

    const stored = await PublishedFile.at(news.path).stored();
    const { text, content } = within(news.path, () => desiredText(news, stored, olds));
    if (text !== stored?.tree.text) {
      await report(news, stored, { text, content }, olds);
      return { changes: true };
    }
    const isRenamed = olds.__declaration.urn !== news.__declaration.urn;
    return { changes: isRenamed || !sameProperties(olds, news, stateProperties) };
  },

  async create(inputs) {
    await publish(inputs, {});
    return { id: inputs.path, outs: outputsOf(inputs) };
  },

  async read(id, props) {
    if (!props?.path) return { id, props };
    const stored = await PublishedFile.at(props.path).stored();
    if (stored) return { id, props };
    await reportToEngine(props.__declaration.urn, "info", `${props.path}: the file is not there any more`);
    return { id: "", props };
  },

  async update(_id, olds, news) {
    await publish(news, olds);
    return { outs: outputsOf(news) };
  },

  async delete(_id, props) {
    const { urn } = props.__declaration;
    const isRemoved = await PublishedFile.at(props.path).publish(urn, (draft) => unpublish(draft, props));
    await reportToEngine(urn, "info", goneWords(props.path, isRemoved));
  },
};

function outputsOf(inputs: AnswerFileInputs): AnswerFileOutputs {
  return { ...inputs, __declaration: lastingDeclaration(inputs.__declaration) };
}

/** All that is wrong with the arguments, whatever is on the share. Values that are not known yet are left out. */
function findings({ path, content, settings, architectures, adopt }: Partial<AnswerFileInputs>): Finding[] {
  const found: Finding[] = [];
  if (path !== undefined) found.push(...withFinding("path", () => (parseAddress(path), [])));
  if (content !== undefined && settings !== undefined) {
    found.push(wrongKind("", "both `content` and `settings` are given", "Give one of them"));
  }
  if (content !== undefined) {
    found.push(...withFinding("content", () => checkContent("content", parseContent(requireText(content)))));
  }
  if (settings !== undefined) {
    found.push(
      ...withFinding("settings", () =>
        checkContent("settings", parseContent(renderSettings(settings, [defaultArchitecture]))),
      ),
    );
  }
  if (adopt !== undefined && typeof adopt !== "boolean") {
    found.push(wrongKind("adopt", "`adopt` is neither true nor false", "Give one of them, or leave it out"));
  }
  return [...found, ...checkArguments({ architectures })];
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

function checkContent(argument: "content" | "settings", document: AnswerFileDocument): Finding[] {
  return checkDocument(document).map((finding) => ofArgument(argument, finding, argument === "content"));
}

/** What rules find in a file that stays as it is. */
function leftAlone(stored: AnswerFileDocument, encoding: Encoding | undefined): Finding[] {
  return checkDocument(stored, encoding).map((finding) => ({
    ...ofArgument("", finding),
    severity: finding.severity === "error" ? "warning" : finding.severity,
  }));
}

function requireText(value: unknown): string {
  if (typeof value === "string") return value;
  throw new UnattendError("UA105", {
    cause: "`content` is not text",
    remedy: 'Give the XML as text; for a file, fs.readFileSync(path, "utf8")',
  });
}

/** The document that the program wants, managed commands apart; undefined if it takes the file as it is. */
function desiredContent({ content, settings, architectures }: AnswerFileInputs): AnswerFileDocument | undefined {
  if (settings) return parseContent(renderSettings(settings, architectures ?? [defaultArchitecture]));
  return content === undefined ? undefined : parseContent(content);
}

interface DesiredText {
  readonly text: string;
  /** True if the text is another document than the stored one. */
  readonly isOther: boolean;
  /** What the program wants, if it wants the whole document. */
  readonly content: AnswerFileDocument | undefined;
}

/**
 * The text that the file shall have: what stands there, as far as it means what is wanted.
 *
 * @param olds What the resource was before; empty for a new one.
 * @throws UA206 if a new resource would replace a different file without `adopt`, UA207 if it belongs to somebody else.
 */
function desiredText(
  inputs: AnswerFileInputs,
  stored: AnswerFileDocument | undefined,
  olds: Partial<AnswerFileInputs>,
): DesiredText {
  const owner = ownerFromUrn(inputs.__declaration.urn);
  const formerOwner = olds.__declaration ? ownerFromUrn(olds.__declaration.urn) : owner;
  const content = desiredContent(inputs);
  if (!stored) return { text: newDocument(content, owner), isOther: true, content };

  const isOwn = [owner, formerOwner].some((each) => sameOwner(stored.owner, each));
  const others = isOwn ? undefined : stored.owner;
  const kept = (by: Owner | undefined): DesiredText => ({
    text: others ? stored.tree.text : withOwner(stored, by),
    isOther: false,
    content,
  });
  if (!content) return kept(undefined);
  const differences = compareContent(content, stored);
  if (differences.length === 0) return kept(owner);
  if (others) {
    throw new UnattendError("UA207", {
      cause: `${ownerWords(others)} publishes this document with other content`,
      remedy: "Let one program publish it, and let the other one leave `content` and `settings` out",
    });
  }
  const wasPublished = olds.content !== undefined || olds.settings !== undefined;
  const isKnown = isOwn || wasPublished || (olds.path !== undefined && stored.isAdded);
  if (!isKnown && !inputs.adopt) {
    const count = differences.length === 1 ? "1 difference" : `${differences.length} differences, the first`;
    throw new UnattendError("UA206", {
      cause: `a different answer file is there (${count} at ${differences[0]!.path})`,
      remedy:
        "Set `adopt: true` to replace it (managed commands stay), or leave `content` and `settings` out to keep it",
    });
  }
  return { text: replaceDocument(content, stored, owner), isOther: true, content };
}

/** The documents of this program, by file. */
const contents = new Map<string, string>();

/** @throws UA207 if two resources of this program publish different documents at one path. */
function noteContent({ path, content, settings, __declaration: { urn } }: AnswerFileInputs): void {
  if (content === undefined && settings === undefined) return;
  const { key } = parseAddress(path);
  const other = contents.get(key);
  if (other !== undefined && other !== urn) {
    throw new UnattendError("UA207", {
      place: path,
      cause: `${ownerWords(ownerFromUrn(other))} of this program has the document there`,
      remedy: "Publish a document by one AnswerFile, and leave `content` and `settings` out of the others",
    });
  }
  contents.set(key, urn);
}

async function publish(inputs: AnswerFileInputs, olds: Partial<AnswerFileInputs>): Promise<void> {
  await PublishedFile.at(inputs.path).publish(inputs.__declaration.urn, (draft) => {
    const { text, isOther } = desiredText(inputs, draft.document, olds);
    if (isOther) draft.replace(text);
    else draft.edit(text);
  });
}

/** Removes what the resource brought: the file if nothing of anybody else is in it, else only its comment. True if the file goes. */
function unpublish(draft: Draft, props: AnswerFileOutputs): boolean {
  const stored = draft.document;
  if (!stored) return true;
  const content = desiredContent(props);
  const owns = sameOwner(stored.owner, ownerFromUrn(props.__declaration.urn));
  const isOnlyContent =
    content !== undefined && owns && !stored.hasManagedCommands && compareContent(content, stored).length === 0;
  const isOnlyOurs = stored.isEmpty && (owns || !stored.owner);
  const isRemoved = stored.isAdded && (isOnlyOurs || isOnlyContent);
  if (isRemoved) draft.remove();
  else if (owns) draft.edit(withOwner(stored, undefined));
  return isRemoved;
}

async function reportUnknown({ __declaration: { urn }, ...inputs }: AnswerFileInputs): Promise<void> {
  const path = hasUnknown(inputs.path) ? undefined : inputs.path;
  await reportToEngine(urn, "info", unknownWords(path, unknownNames(inputs)));
}

/** Tells by the path of a difference whether its values are secret. */
function secretElements(secrets: readonly string[]): (path: string) => boolean {
  if (secrets.includes("content") || secrets.includes("settings")) return () => true;
  // Of `settings.windowsPE.Microsoft-Windows-Setup.UserData.FullName` the last name that is not the number of an item.
  const names = secrets
    .filter((name) => name.startsWith("settings."))
    .map((name) => /([^.]+)(?:\.\d+)*$/.exec(name)![1]);
  return (path) => path.split(/ \/ @?| #| with /).some((element) => names.includes(element));
}

async function report(
  inputs: AnswerFileInputs,
  stored: AnswerFileDocument | undefined,
  { text, content }: Pick<DesiredText, "text" | "content">,
  olds: AnswerFileOutputs | undefined,
): Promise<void> {
  const words = answerFileWords(inputs.path, {
    stored,
    desired: content,
    recorded: olds && desiredContent(olds),
    isNew: olds === undefined,
    isChanged: text !== stored?.tree.text,
    isSecret: secretElements(secretsOf(inputs.__declaration, olds?.__declaration)),
  });
  await reportToEngine(inputs.__declaration.urn, "info", words);
}
