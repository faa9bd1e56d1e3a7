import { createHash } from "node:crypto";
import { shareSettings } from "../config";
import { UnattendError, within, type ErrorCode } from "../errors";
import { say } from "../report";
import { parseAddress } from "../share/address";
import { locate } from "../share/locate";
import { Publisher, type Outcome, type Transformed } from "../share/publisher";
import { sameBytes, type Located } from "../share/share";
import { fingerprint } from "../unattend/model/command-list";
import { AnswerFileDocument } from "../unattend/model/document";
import { ownerFromUrn, ownName, sameOwner, sameStack, type Owner } from "../unattend/model/ownership";
import { Plan } from "../unattend/plan/plan";
import type { DesiredArray } from "../unattend/plan/resolve-array";
import { verifyResult } from "../unattend/plan/verify";
import { decode, encode, newFileEncoding, type Encoding } from "../xml/encoding";

/** A resource's change to an answer file. */
interface Change {
  /** The resource's URN. */
  readonly identity: string;
  /** Makes the change on a draft; possibly again on a newer one. */
  readonly make: (draft: Draft) => unknown;
}

/**
 * An answer file on its share, as all resources of this process see it: one reading for all who look, one publisher for
 * all who change.
 */
export class PublishedFile {
  /** By what tells files apart: the keys of their addresses, and their identities. */
  private static readonly open = new Map<string, PublishedFile>();

  private readonly publisher: Publisher<Change, unknown>;
  private reading: Promise<unknown> | undefined;
  /** What was last seen on the share. */
  private latest: Stored | undefined;
  /** What was seen and made lately, parsed already, perhaps; the last one first. */
  private recent: readonly Stored[] = [];
  private expected: AnswerFileDocument | undefined;
  private readonly declaredPaths = new Map<string, number>();
  private declaredNames: Set<string> | undefined = new Set();
  /** The whole document that the program declares for this file. */
  content: DeclaredDocument | undefined;
  private readonly others = new Map<PublishedFile, Promise<boolean>>();

  private constructor(
    readonly path: string,
    private readonly located: Located,
  ) {
    this.publisher = new Publisher(located.share, located.name, {
      transform: (bytes, changes) => this.transform(bytes, changes),
      seen: (bytes) => (this.latest = this.known(bytes)),
      publishing: ([first]) => ownerFromUrn(first!.identity),
      // Once is enough for all that go out together.
      waiting: ([first], words) => void say(first!.identity, "info", `${path}: ${words}`),
    });
  }

  /** The file at a path; the same object for every path that leads to it, as far as this machine can see that. */
  static at(path: string): PublishedFile {
    const address = parseAddress(path);
    let file = PublishedFile.open.get(address.key);
    if (!file) {
      const located = locate(address, shareSettings);
      file = PublishedFile.identicalTo(located) ?? new PublishedFile(path, located);
      PublishedFile.open.set(located.identity ?? address.key, file).set(address.key, file);
    }
    return file;
  }

  private static identicalTo({ identity }: Located): PublishedFile | undefined {
    const known = identity === undefined ? undefined : PublishedFile.open.get(identity);
    // The number of a folder that is gone may be another one's by now.
    return known && locate(parseAddress(known.path), shareSettings).identity === identity ? known : undefined;
  }

  /**
   * Where else the program has the document of this owner: "elsewhere" in a file that surely is another one, "perhaps here"
   * if this machine cannot see that. undefined if nowhere, so far, or if it had it here before.
   */
  whereElse(owner: Owner): "elsewhere" | "perhaps here" | undefined {
    const isOthers = ({ content }: PublishedFile): boolean =>
      sameOwner(content?.publisher, owner) && !(content?.before !== undefined && isOneFile(content.before, this.path));
    const others = [...PublishedFile.open.values()].filter((file) => file !== this && isOthers(file));
    if (others.length === 0) return undefined;
    const isSurelyOther = ({ located }: PublishedFile): boolean =>
      located.identity !== undefined && this.located.identity !== undefined;
    return others.every(isSurelyOther) ? "elsewhere" : "perhaps here";
  }

  /** How many commands of each path the program declares for this file, by fingerprints of the paths. */
  get declared(): ReadonlyMap<string, number> {
    return this.declaredPaths;
  }

  /** Takes note of fingerprints of commands' paths: of all that the program declares for this file by one of its names. */
  declare(fingerprints: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const path of fingerprints) counts.set(path, (counts.get(path) ?? 0) + 1);
    for (const [path, count] of counts) {
      this.declaredPaths.set(path, Math.max(count, this.declaredPaths.get(path) ?? 0));
    }
  }

  /** Takes note of fingerprints of the names of all that the program declares for this file; undefined if not all are known. */
  declareNames(fingerprints: readonly string[] | undefined): void {
    if (!fingerprints) this.declaredNames = undefined;
    else fingerprints.forEach((name) => this.declaredNames?.add(name));
  }

  /** What the program has in this file beside the resource that is planned. */
  surroundings(resource: Owner): Surroundings {
    const isGivenUp = (owner: Owner): boolean =>
      sameStack(owner, resource) &&
      this.declaredNames !== undefined &&
      this.declaredNames.size > 0 &&
      !this.declaredNames.has(fingerprint(ownName(owner)));
    return { content: this.content, declaredElsewhere: this.declared, isGivenUp };
  }

  /**
   * True if another path leads to this file, although this machine cannot see that: the share itself is asked, once.
   *
   * @param identity The URN of the resource that wants to know.
   */
  isAlso(other: PublishedFile, identity: string): Promise<boolean> {
    let known = this.others.get(other);
    if (!known) {
      known = this.publisher.isAlso(other.publisher, ownerFromUrn(identity));
      this.others.set(other, known);
      known.catch(() => this.others.delete(other));
    }
    return known;
  }

  /**
   * What `work` on this file gives, or undefined if the file's folder is gone for good: its share is there, the folder is not.
   *
   * @param identity The URN of the resource that asks, for saying how to get rid of it where that cannot be known.
   */
  async unlessGone<T>(identity: string, work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof UnattendError) || !outOfReach.has(error.code)) throw error;
      if (await this.isFolderMissing(error)) return undefined;
      const { remedy, ...details } = error.details;
      const wayOut = `If it is gone for good, let Pulumi forget the resource: pulumi state delete '${identity}'`;
      throw new UnattendError(error.code, { ...details, remedy: `${remedy}. ${wayOut}` });
    }
  }

  /**
   * What stands on the share, or undefined if there is no file. Read once for all that ask in one operation of Pulumi,
   * and again whenever something is published.
   */
  async stored(): Promise<AnswerFileDocument | undefined> {
    this.reading ??= this.publisher.read();
    try {
      await this.reading;
    } catch (error) {
      // What fails once may go well the next time, for instance when the folder has been made.
      this.reading = undefined;
      throw error;
    }
    return this.parse(this.latest!)?.document;
  }

  /** As {@link stored}; a folder that is missing, on a share that is within reach, has no file in it. */
  async storedIfFolder(): Promise<AnswerFileDocument | undefined> {
    try {
      return await this.stored();
    } catch (error) {
      if (await this.isFolderMissing(error)) return undefined;
      throw error;
    }
  }

  /** As {@link publish}; makes the folder if it is missing, on a share that is within reach. */
  async publishInFolder<Result>(identity: string, make: (draft: Draft) => Result): Promise<Result> {
    try {
      return await this.publish(identity, make);
    } catch (error) {
      if (!(await this.isFolderMissing(error))) throw error;
      await this.located.share.ensureFolder();
      return this.publish(identity, make);
    }
  }

  private async isFolderMissing(error: unknown): Promise<boolean> {
    return error instanceof UnattendError && error.code === "UA301" && (await this.located.share.isWithinReach());
  }

  /** How the file was written that was last seen on the share. */
  get encoding(): Encoding | undefined {
    return this.latest?.parsed?.encoding;
  }

  /** The SHA-256 of what was last seen on the share. */
  get sha256(): string | undefined {
    return this.latest?.bytes && sha256Of(this.latest.bytes);
  }

  /** What will stand on the share when the answer file's own resource is up to date: what commands are planned on. */
  async foreseen(): Promise<AnswerFileDocument | undefined> {
    return this.expected ?? (await this.stored());
  }

  /** Tells what the answer file's resource is going to publish; forgotten when something is published. */
  foresee(document: AnswerFileDocument): void {
    this.expected = document;
  }

  /**
   * Makes a change and gives what it gives, once it stands on the share. Changes made at one time go out together.
   *
   * @param identity The URN of the resource whose change it is.
   */
  async publish<Result>(identity: string, make: (draft: Draft) => Result): Promise<Result> {
    const result = (await this.publisher.publish({ identity, make })) as Result;
    this.expected = undefined;
    return result;
  }

  private transform(bytes: Buffer | undefined, changes: readonly Change[]): Transformed<unknown> {
    const stored = this.known(bytes);
    this.parse(stored);
    const placed = changes.map(
      ({ make }) =>
        (draft: Draft) =>
          within(this.path, () => make(draft)),
    );
    const { draft, outcomes } = within(this.path, () => makeChanges(stored, placed));
    const { document, encoding } = draft;
    const result = draft.bytes;
    if (document && document !== stored.parsed?.document)
      this.remember({ bytes: result, parsed: { document, encoding } });
    return { bytes: result, outcomes };
  }

  /** The same bytes are parsed once only. */
  private known(bytes: Buffer | undefined): Stored {
    return this.recent.find((stored) => sameBytes(stored.bytes, bytes)) ?? this.remember({ bytes });
  }

  private remember(stored: Stored): Stored {
    this.recent = [stored, ...this.recent].slice(0, maximumRecent);
    return stored;
  }

  private parse(stored: Stored): Parsed | undefined {
    const { bytes } = stored;
    if (!bytes) return undefined;
    stored.parsed ??= within(this.path, () => {
      const { text, encoding } = decode(bytes);
      return { document: AnswerFileDocument.parse(text), encoding };
    });
    return stored.parsed;
  }
}

/** What a program has in a file beside one of its resources. */
type Surroundings = Pick<DesiredArray, "content"> & Required<Pick<DesiredArray, "declaredElsewhere" | "isGivenUp">>;

/** A whole document that the program declares for a file. */
interface DeclaredDocument {
  readonly document: AnswerFileDocument;
  /** Whose it is. */
  readonly publisher: Owner;
  /** The path that it had before; undefined if it is new. */
  readonly before: string | undefined;
}

const plans = new WeakMap<AnswerFileDocument, Plan>();

/** The plan on which the resources of this process look at a document that is foreseen: nothing of it is published. */
export function foreseenPlan(document: AnswerFileDocument): Plan {
  let plan = plans.get(document);
  if (!plan) plans.set(document, (plan = new Plan(document)));
  return plan;
}

/** True if both paths lead to one file, as far as this machine can see that. */
export function isOneFile(before: string, now: string): boolean {
  try {
    return PublishedFile.at(before) === PublishedFile.at(now);
  } catch (error) {
    // An older version may have taken for a path what this one refuses, and there has to be a way out of that.
    if (error instanceof UnattendError) return false;
    throw error;
  }
}

export function sha256Of(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What may mean that a file is gone for good, and may mean that it cannot be reached just now. */
const outOfReach = new Set<ErrorCode>(["UA301", "UA311", "UA312", "UA313"]);

/** What stands there, what is about to, and what is made on top of that. */
const maximumRecent = 3;

interface Stored {
  readonly bytes: Buffer | undefined;
  parsed?: Parsed;
}

interface Parsed {
  readonly document: AnswerFileDocument;
  readonly encoding: Encoding;
}

/**
 * Makes all changes on one draft. A change whose result cannot be published (a fault of ours) must not take the others
 * along: then they are made one by one, each on the result of those that went well.
 */
function makeChanges(
  before: Stored,
  changes: readonly ((draft: Draft) => unknown)[],
): { draft: Draft; outcomes: Outcome<unknown>[] } {
  const together = new Draft(before);
  try {
    const outcomes = changes.map((change) => outcomeOf(() => change(together)));
    together.finish();
    return { draft: together, outcomes };
  } catch (error) {
    if (changes.length === 1) throw error;
  }
  let good = new Draft(before);
  const outcomes = changes.map((change) => {
    const next = good.fork();
    const outcome = outcomeOf(() => {
      const value = change(next);
      next.finish();
      return value;
    });
    if ("value" in outcome) good = next;
    return outcome;
  });
  return { draft: good, outcomes };
}

function outcomeOf(work: () => unknown): Outcome<unknown> {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}

/** An answer file while it is being changed. */
export class Draft {
  private pending: Plan | undefined;
  private current: AnswerFileDocument | undefined;
  /** True once the document is another one than the stored, so that nothing of its bytes is kept. */
  private isReplaced = false;

  /** @param stored What stands there, parsed already. */
  constructor(private readonly stored: Stored) {
    this.current = stored.parsed?.document;
  }

  /** Makes what is planned so far, and checks it. @throws UA900 */
  finish(): void {
    void this.document;
  }

  /** Another draft that goes on from here. */
  fork(): Draft {
    const draft = new Draft(this.stored);
    draft.current = this.document;
    draft.isReplaced = this.isReplaced;
    return draft;
  }

  get hasFile(): boolean {
    return this.current !== undefined;
  }

  /** The document with all changes so far, made and checked; undefined if there is no file, or none any more. */
  get document(): AnswerFileDocument | undefined {
    if (this.current && this.pending) {
      const text = this.pending.text();
      if (text !== this.current.tree.text) this.current = verifyResult(this.current, this.pending, text);
      this.pending = undefined;
    }
    return this.current;
  }

  get encoding(): Encoding {
    return (this.isReplaced ? undefined : this.stored.parsed?.encoding) ?? newFileEncoding;
  }

  /** What the file is going to hold, as far as it has been changed; undefined if there will be none. */
  get bytes(): Buffer | undefined {
    const { document } = this;
    if (document === this.stored.parsed?.document) return this.stored.bytes;
    return document && encode(document.tree.text, this.encoding);
  }

  /** For changing commands. @throws UA306 if there is no file. */
  get plan(): Plan {
    if (!this.current) {
      throw new UnattendError("UA306", {
        cause: "the answer file is not there any more",
        remedy: "Run `pulumi up` again: its AnswerFile resource publishes it",
      });
    }
    return (this.pending ??= new Plan(this.current));
  }

  /** Goes on with the document as it has been edited. */
  edit(document: AnswerFileDocument): void {
    this.pending = undefined;
    this.current = document;
  }

  /** Goes on with another document. */
  replace(document: AnswerFileDocument): void {
    this.isReplaced = true;
    this.edit(document);
  }

  remove(): void {
    this.pending = undefined;
    this.current = undefined;
  }
}
