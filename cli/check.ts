import { UnattendError, type ErrorCode } from "../provider/errors";
import { ruleCodes } from "../provider/unattend/rules";
import { checkDocument } from "../provider/unattend/rules/check";
import { AnswerFileDocument } from "../provider/unattend/model/document";
import type { Severity } from "../provider/unattend/rules/rule";
import { decode } from "../provider/xml/encoding";
import { readFile } from "./read-file";

/** Something that is wrong with a file, or worth knowing about it. */
export interface FileFinding {
  readonly code: ErrorCode;
  readonly severity: Severity;
  /** From 1, in UTF-16 code units; none for what is about the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** Pass, architecture and setting. */
  readonly where?: string;
  readonly cause: string;
  readonly remedy: string;
  /** Where the setting is explained. */
  readonly page?: string;
}

export interface CheckedFile {
  readonly path: string;
  readonly findings: readonly FileFinding[];
  /** Why the file could not be read. */
  readonly notRead?: UnattendError;
}

/** Checks one answer file. What cannot be understood as an answer file is a finding, too. */
export async function checkFile(path: string, ignored: ReadonlySet<string>): Promise<CheckedFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof UnattendError) return { path, findings: [], notRead: error };
    throw error;
  }
  return { path, findings: findingsIn(bytes, ignored) };
}

function findingsIn(bytes: Buffer, ignored: ReadonlySet<string>): FileFinding[] {
  const codes = ruleCodes.filter((code) => !ignored.has(code));
  try {
    const { text, encoding } = decode(bytes);
    const found = checkDocument(AnswerFileDocument.parse(text), encoding, codes);
    return found.map(({ code, severity, at, where, cause, remedy, page }) => ({
      code,
      severity,
      ...at,
      where,
      cause,
      remedy,
      ...(page !== undefined && { page }),
    }));
  } catch (error) {
    if (!(error instanceof UnattendError)) throw error;
    const { cause, remedy, place } = error.details;
    const [, line, column] = /line (\d+), column (\d+)/.exec(place ?? "") ?? [];
    const at = line === undefined ? {} : { line: Number(line), column: Number(column) };
    return [{ code: error.code, severity: "error", ...at, cause, remedy }];
  }
}
