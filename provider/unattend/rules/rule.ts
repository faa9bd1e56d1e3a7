import type { ErrorCode } from "../../errors";
import type { Encoding } from "../../xml/encoding";
import type { XmlElement } from "../../xml/tree";
import type { AnswerFileDocument } from "../model/document";
import type { CommandElement } from "../model/vocabulary";
import type { CheckedCommand } from "./checked-command";

/**
 * What it means that a rule fires: an error is something that Windows documents as not allowed, and stops what a program
 * declares before anything is written; a warning is most likely a mistake; a note is worth knowing.
 */
export type Severity = "error" | "warning" | "note";

/** A rule about answer files. */
export interface Rule {
  readonly severity: Severity;
  /** What it applies to, in words: passes and lists. */
  readonly appliesTo: string;
  readonly remedy: string;
  /** Where Windows or XML says so, or why it is a rule all the same. */
  readonly source: string;
  /** What is wrong with the arguments of a command, by their kind and range alone. */
  readonly ofArguments?: (args: CommandArguments) => Hit[];
  /** What is wrong with a command by itself. */
  readonly ofCommand?: (command: CheckedCommand) => Hit[];
  /** What is wrong with a command where it stands, or is going to. */
  readonly inFile?: (command: CheckedCommand, surroundings: Surroundings) => Hit[];
  /** What is wrong with a document, apart from single commands; a document that is no file yet has no encoding. */
  readonly ofDocument?: (document: AnswerFileDocument, encoding?: Encoding) => Hit[];
}

/** What a rule finds. Words never have values of the file or the program in them that may be secret. */
export interface Hit {
  readonly cause: string;
  /** The element that it is about, by name; of a declared command it tells the argument. */
  readonly about?: HitSubject;
  /** The element that it is about, in a document. */
  readonly at?: XmlElement;
  /** Where in the text it is, if not where the element begins. */
  readonly offset?: number;
  /** The address where the setting is explained that it is about. */
  readonly page?: string;
}

export type HitSubject = CommandElement | "pass" | "list" | "architectures";

/** What a rule looks at of the arguments; a value that is given, but not known yet, is undefined. */
export interface CommandArguments {
  readonly path?: unknown;
  readonly commandLine?: unknown;
  readonly description?: unknown;
  readonly credentials?: unknown;
  readonly willReboot?: unknown;
  readonly requiresUserInput?: unknown;
  readonly pin?: unknown;
  readonly pass?: unknown;
  /** The name of the list; that of AsyncCommands by default. */
  readonly list?: unknown;
  readonly architectures?: unknown;
}

/** Where a command stands, or is going to stand. */
export interface Surroundings {
  readonly document: AnswerFileDocument;
  /** The other commands of the list; those of a program that are not in the file yet included. */
  readonly others: readonly CheckedCommand[];
}

/** A family of rules, by the code of what each finds. */
export type Rules = { readonly [Code in ErrorCode]?: Rule };

export const reference = "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/";
export const runAsynchronous = `${reference}microsoft-windows-setup-runasynchronous-runasynchronouscommand`;
export const allLists = "all command lists";
/** Where Microsoft has what Windows Setup says: a component or non-list setting is specified more than once. */
export const specifiedTwice = "https://support.microsoft.com/help/2425962";
