import { shareSettings } from "../config";
import { UnattendError, within } from "../errors";
import { reportToEngine } from "../report";
import { parseAddress } from "../share/address";
import { locate } from "../share/locate";
import { Publisher, type Outcome, type Transformed } from "../share/publisher";
import { sameBytes, type Share } from "../share/share";
import { AnswerFileDocument } from "../unattend/document";
import { ownerFromUrn } from "../unattend/ownership";
import { Plan } from "../unattend/plan";
import { verifyResult } from "../unattend/verify";
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
  private static readonly open = new Map<string, PublishedFile>();

  private readonly publisher: Publisher<Change, unknown>;
  private reading: Promise<unknown> | undefined;
  /** What was last seen on the share. */
  private latest: Stored | undefined;
  /** What was seen and made lately, parsed already, perhaps; the last one first. */
  private recent: readonly Stored[] = [];
  private expected: AnswerFileDocument | undefined;
  /** Fingerprints of the paths of all commands that the program declares for this file. */
  declared: ReadonlySet<string> = new Set();

  private constructor(
    private readonly path: string,
    { share, name }: { share: Share; name: string },
  ) {
    this.publisher = new Publisher(share, name, {
      transform: (bytes, changes) => this.transform(bytes, changes),
      seen: (bytes) => (this.latest = this.known(bytes)),
      publishing: ([first]) => ownerFromUrn(first!.identity),
      // Once is enough for all that go out together.
      waiting: ([first], words) => void reportToEngine(first!.identity, "info", `${path}: ${words}`),
    });
  }

  /** The file at a path; the same object for every spelling of the path. */
  static at(path: string): PublishedFile {
    const address = parseAddress(path);
    let file = PublishedFile.open.get(address.key);
    if (!file) {
      file = new PublishedFile(path, locate(address, shareSettings));
      PublishedFile.open.set(address.key, file);
    }
    return file;
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

  /** How the file was written that was last seen on the share. */
  get encoding(): Encoding | undefined {
    return this.latest?.parsed?.encoding;
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
    const parsed = this.parse(this.known(bytes));
    const placed = changes.map(
      ({ make }) =>
        (draft: Draft) =>
          within(this.path, () => make(draft)),
    );
    const { draft, outcomes } = within(this.path, () => makeChanges(parsed?.document, placed));
    const { document } = draft;
    if (!document || document === parsed?.document) return { bytes: document && bytes, outcomes };
    const encoding = draft.isReplaced ? newFileEncoding : (parsed?.encoding ?? newFileEncoding);
    const result = encode(document.tree.text, encoding);
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
  before: AnswerFileDocument | undefined,
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
  /** True once the document is another one than the stored, so that nothing of its bytes is kept. */
  isReplaced = false;

  constructor(private current: AnswerFileDocument | undefined) {}

  /** Makes what is planned so far, and checks it. @throws UA900 */
  finish(): void {
    void this.document;
  }

  /** Another draft that goes on from here. */
  fork(): Draft {
    const draft = new Draft(this.document);
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

  /** Goes on with another text of the document. */
  edit(text: string): void {
    if (text !== this.document?.tree.text) this.current = AnswerFileDocument.parse(text);
  }

  /** Goes on with another document. */
  replace(text: string): void {
    this.isReplaced = true;
    this.edit(text);
  }

  remove(): void {
    this.pending = undefined;
    this.current = undefined;
  }
}
