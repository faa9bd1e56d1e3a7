import { UnattendError } from "../../provider/errors";
import { AnswerFileDocument } from "../../provider/unattend/model/document";
import { ownerWords, type Owner } from "../../provider/unattend/model/ownership";
import { checkDocument } from "../../provider/unattend/rules/check";
import { decode } from "../../provider/xml/encoding";
import { textOf, type XmlElement, childElements } from "../../provider/xml/tree";
import { placeOf, placeWords } from "../../provider/xml/place";
import { noSuchFile } from "../read-file";
import { runAll, type FoundFile } from "./find";

/** An answer file that can come under a program. */
export interface Source {
  readonly path: string;
  readonly document: AnswerFileDocument;
}

/** Why a file does not come into the program. */
export type LeftBecause = "not read" | "no answer file" | "copy of Windows Setup's" | "template" | "managed already";

/** A file that does not come into the program. */
export interface LeftFile {
  readonly path: string;
  readonly because: LeftBecause;
  readonly words: string;
}

/** What the files are. */
export interface Sources {
  readonly answerFiles: readonly Source[];
  readonly left: readonly LeftFile[];
  /** How many files in folders are other XML. */
  readonly others: number;
}

/** Reads files, and tells answer files from others. */
export async function readSources(files: readonly FoundFile[], onRead: (count: number) => void): Promise<Sources> {
  const judged = new Map<FoundFile, Source | LeftFile | "other">();
  await runAll(files, "read", (file, bytes) => {
    judged.set(file, sourceOf(file, bytes));
    onRead(judged.size);
  });
  const read = files.map((file) => judged.get(file)!);
  return {
    answerFiles: read.filter((each): each is Source => typeof each === "object" && "document" in each),
    left: read.filter((each): each is LeftFile => typeof each === "object" && "because" in each),
    others: read.filter((each) => each === "other").length,
  };
}

function sourceOf(
  { path, isNamed }: FoundFile,
  bytes: Buffer | UnattendError | undefined,
): Source | LeftFile | "other" {
  if (bytes instanceof UnattendError) return { path, because: "not read", words: bytes.message };
  if (bytes === undefined) return { path, because: "not read", words: noSuchFile(path).message };
  let text = "";
  try {
    ({ text } = decode(bytes));
    return judge(path, AnswerFileDocument.parse(text));
  } catch (error) {
    if (!(error instanceof UnattendError)) throw error;
    if (error.code === "UA006") return { path, because: "copy of Windows Setup's", words: error.message };
    // What is not well-formed, or not even text, is an answer file if it begins like one.
    const isMeant = error.code !== "UA005" && /<(?:[\w.-]+:)?unattend[\s>]/.test(text || bytes.toString("latin1"));
    if (!isNamed && !isMeant) return "other";
    return { path, because: error.code === "UA005" ? "no answer file" : "not read", words: error.message };
  }
}

function judge(path: string, document: AnswerFileDocument): Source | LeftFile {
  const owners = ownersIn(document);
  if (owners.length > 0) {
    return {
      path,
      because: "managed already",
      words: `by ${[...new Set(owners.map(ownerWords))].slice(0, 3).join(", ")}`,
    };
  }
  const placeholder = placeholderIn(document);
  return placeholder ? { path, because: "template", words: placeholder } : { path, document };
}

function ownersIn(document: AnswerFileDocument): Owner[] {
  const ofCommands = document.lists.flatMap(({ commands }) => commands.flatMap(({ owner }) => owner ?? []));
  return [...(document.owner ? [document.owner] : []), ...document.users.map(({ owner }) => owner), ...ofCommands];
}

/** Where a document has what a template engine replaces; undefined if it has none. */
function placeholderIn(document: AnswerFileDocument): string | undefined {
  const { text, root } = document.tree;
  const stray = checkDocument(document, undefined, ["UA136"]).find(({ cause }) => cause.includes("template"));
  const element = leavesOf(root).find((leaf) => isPlaceholder(textOf(leaf)));
  const at = stray?.at ?? (element && placeOf(text, element.start));
  return at && `${placeWords(at)}: a placeholder of a template stands there. Import what the template renders`;
}

function leavesOf(element: XmlElement): XmlElement[] {
  const children = childElements(element);
  return children.length === 0 ? [element] : children.flatMap(leavesOf);
}

/** A value that is a placeholder as a whole; within a command line it may be meant. */
function isPlaceholder(value: string): boolean {
  return /^\s*(?:\{\{.*\}\}|\{%.*%\}|<%.*%>|\$\{[\w.]+\}|@@?\w+@@?|#\{\w+\}|__[A-Z\d_]+__)\s*$/s.test(value);
}
