/**
 * Every error a user can meet, by code. Codes are stable: they stand in logs and in searches.
 *
 * UA0xx a document cannot be read, UA10x and UA11x Windows does not allow something, UA12x and UA13x something is most
 * likely a mistake or worth knowing, UA14x and UA15x settings are not as Microsoft's reference has them, UA2xx a change cannot
 * be planned, UA3xx a share refuses, UA4xx a program cannot be written, UA9xx a fault of this provider.
 * A new one takes the next number of its kind.
 */
export const errorTitles = {
  UA001: "not well-formed XML",
  UA002: "encoding wrong or not supported",
  UA003: "document type or entity definition",
  UA004: "document too large or too deeply nested",
  UA005: "not an answer file",
  UA006: "copy that Windows Setup keeps, not a source",
  UA007: "character that XML cannot carry",
  UA101: "Path is empty",
  UA102: "Order missing or outside 1 to 500",
  UA103: "unknown configuration pass, or one without this list",
  UA104: "unknown processor architecture",
  UA105: "argument of the wrong kind",
  UA106: "Credentials incomplete",
  UA107: "Description is empty",
  UA108: "Path too long for its list",
  UA109: "Order twice in one list",
  UA110: "Description too long for its list",
  UA111: "line break or control character in a Path",
  UA112: "Path too long for cmd.exe",
  UA113: "component twice in one pass",
  UA120: "command on a share, without Credentials",
  UA121: "command on a share, without a network",
  UA122: "Path very long",
  UA123: "space around a Path",
  UA124: "quotation marks that do not match",
  UA125: "element that the list does not have",
  UA126: "command twice in one list",
  UA127: "nearly the command that stands there",
  UA128: "architecture that the file does not have",
  UA129: "command list where Windows has none",
  UA130: "password in plain text",
  UA131: "setting twice",
  UA132: "XML version that Windows does not read",
  UA133: "command outside its list",
  UA134: "component attribute missing or unusual",
  UA135: "unknown wcm:action",
  UA136: "text between elements",
  UA137: "byte order mark, or UTF-16",
  UA138: "restart by a command",
  UA139: "typographic or invisible character in a Path",
  UA140: "unknown component, nearly a known one",
  UA141: "unknown setting, nearly a known one",
  UA142: "setting in a wrong place",
  UA143: "component or setting that the reference does not have",
  UA144: "setting in another letter case",
  UA145: "pass that the component or setting does not have",
  UA146: "value that the setting does not have",
  UA147: "value too long for its setting",
  UA148: "setting is empty",
  UA149: "value that the reference does not have",
  UA150: "list item without its key",
  UA151: "list items with one key",
  UA152: "setting deprecated, removed or not supported",
  UA201: "Order taken by somebody else",
  UA202: "two commands pin one Order",
  UA203: "no free Order",
  UA204: "command to take over has different Orders",
  UA205: "content lists the command as well",
  UA206: "a different answer file is there",
  UA207: "document belongs to somebody else",
  UA208: "content has ownership comments",
  UA209: "content and a managed command want one Order",
  UA210: "settings of the wrong shape",
  UA211: "managed by this stack, but not declared",
  UA212: "pinned Order against the sequence",
  UA213: "two commands of one name",
  UA214: "nothing to import by this id",
  UA215: "to import, but managed by somebody else",
  UA216: "list that cannot be imported as it stands",
  UA217: "moved to another type and another file at once",
  UA301: "folder missing",
  UA302: "access denied",
  UA303: "not a file",
  UA304: "disk full",
  UA305: "path not usable",
  UA306: "answer file missing",
  UA307: "file kept changing",
  UA308: "read-only",
  UA309: "file busy",
  UA310: "locked by another publisher",
  UA311: "server not reachable",
  UA312: "server name not found",
  UA313: "no such share",
  UA314: "account refused",
  UA315: "protection refused",
  UA316: "smbclient missing",
  UA317: "configuration not usable",
  UA318: "interrupted",
  UA319: "disk of the server failed",
  UA399: "share failed",
  UA401: "folder for a program not usable",
  UA402: "stack not configured",
  UA900: "fault of this provider",
} as const;

export type ErrorCode = keyof typeof errorTitles;

export interface ErrorDetails {
  /** What was found, as a sentence without a full stop. Never a secret. */
  cause: string;
  /** What the user can do about it, as a sentence. */
  remedy: string;
  /** Where: a file, a line and column, a list, a property. */
  place?: string;
}

/** A fault that the user can mend: code, place, cause and remedy, never a stack trace. */
export class UnattendError extends Error {
  override readonly name = "UnattendError";

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails,
  ) {
    super(`${code}${details.place ? ` ${details.place}` : ""}: ${details.cause}. ${details.remedy}`);
    // Pulumi's dynamic provider process prints the stack of what is thrown; for these errors it would only hide the words.
    this.stack = errorTitles[code];
  }

  /** The same error, seen from further out: `place` stands before the place it had. */
  within(place: string): UnattendError {
    return new UnattendError(this.code, {
      ...this.details,
      place: this.details.place ? `${place}, ${this.details.place}` : place,
    });
  }

  override toString(): string {
    return this.message;
  }
}

/** A fault of ours. Nothing has been written when it is thrown. */
export function internalError(cause: string): UnattendError {
  return new UnattendError("UA900", {
    cause,
    remedy:
      "Nothing was written. This is a fault of pulumi-unattend: please report it, with the answer file if you can",
  });
}

/** Runs `work`; what it throws as an UnattendError gets `place` as its outer place. */
export function within<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof UnattendError ? error.within(place) : error;
  }
}
