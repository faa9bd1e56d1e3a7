import { UnattendError, type ErrorCode } from "../errors";

/**
 * A folder that answer files live in, and what can be done there. It knows no XML.
 *
 * Work is handed over in batches, because some shares pay for each round trip. The steps of a batch are carried out one
 * after the other, **also those behind one that fails**: so each batch must be harmless whichever of its steps fails. A
 * batch has at most one `write`, as its last step.
 *
 * Names are relative to the folder; `/` goes into a folder in it.
 */
export interface Share {
  /** @throws the first failure, as a UA3xx with the path and what was to be done with it. */
  run<const Steps extends readonly Step[]>(steps: Steps): Promise<StepResults<Steps>>;

  /** The path of a name, for people. */
  pathOf(name: string): string;

  /** Makes the folder and those around it, if they are missing. @throws as `run` does */
  ensureFolder(): Promise<void>;

  /** True if the share surely is within reach, so that a folder which is missing there (UA301) does not exist. */
  isWithinReach(): Promise<boolean>;
}

/** A file, by the share that it lies on. */
export interface Located {
  readonly share: Share;
  /** The file's name in the share's folder. */
  readonly name: string;
  /** The same for all paths that lead to this file, as far as this machine can see that; undefined where it cannot. */
  readonly identity?: string;
}

export type Step =
  /**
   * Gives the bytes of a file, or undefined if the folder has no such file. With `ifMade`, they are of no use if a
   * `makeFolder` before it in the batch makes none: a share that can tell meanwhile does not read then, and gives undefined.
   */
  | { readonly do: "read"; readonly name: string; readonly ifMade?: true }
  /** Gives the names of what is in a folder; none if there is no such folder. */
  | { readonly do: "list"; readonly name: string }
  /** Gives the files and folders in a folder; undefined if there is no such folder. What is neither is left out. */
  | { readonly do: "entries"; readonly name: string }
  /** Makes a folder. Of all who try at the same time, one is given true; who finds it there already is given false. */
  | { readonly do: "makeFolder"; readonly name: string }
  /** Writes a file. In a directory, it gets mode and owner of the file `like`, as far as this process may set them. */
  | { readonly do: "write"; readonly name: string; readonly bytes: Buffer; readonly like: string }
  /** Renames a file or a folder. A file takes the place of another one in one step: a reader finds the one or the other. */
  | { readonly do: "rename"; readonly name: string; readonly to: string }
  /**
   * Tidies up: removes these files and empty folders, as far as that is possible. Gives true if none of them is left; a
   * server may keep a folder for the moment because somebody is looking into it.
   */
  | { readonly do: "discard"; readonly names: readonly string[] };

export type StepResult<S extends Step> = S extends { do: "read" }
  ? Buffer | undefined
  : S extends { do: "list" }
    ? string[]
    : S extends { do: "entries" }
      ? FolderEntry[] | undefined
      : S extends { do: "makeFolder" | "discard" }
        ? boolean
        : undefined;

/** A file or a folder in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

export type StepResults<Steps extends readonly Step[]> = { -readonly [K in keyof Steps]: StepResult<Steps[K]> };

/** Carries out a batch on a share that can do one step at a time. */
export async function runEach<const Steps extends readonly Step[]>(
  steps: Steps,
  runStep: (step: Step) => Promise<StepResult<Step>>,
): Promise<StepResults<Steps>> {
  const results: StepResult<Step>[] = [];
  const errors: unknown[] = [];
  let isMade = true;
  for (const step of steps) {
    try {
      if (step.do === "makeFolder") isMade = false;
      const isOfNoUse: boolean = step.do === "read" && step.ifMade === true && !isMade;
      const result: StepResult<Step> = isOfNoUse ? undefined : await runStep(step);
      if (step.do === "makeFolder") isMade = result === true;
      results.push(result);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
  return results as StepResults<Steps>;
}

/** What a step that fails could not do, for the error. */
const failed: Record<Step["do"], string> = {
  read: "cannot be read",
  list: "cannot be listed",
  entries: "cannot be listed",
  makeFolder: "cannot be made",
  write: "cannot be written",
  rename: "cannot be replaced",
  discard: "cannot be tidied up",
};

/** Code, cause and remedy of a failure that a share can have. */
export type Failure = readonly [code: ErrorCode, cause: string, remedy: string];

/** A failure, as an error for people. */
export function failureAt(place: string, [code, cause, remedy]: Failure): UnattendError {
  return new UnattendError(code, { place, cause, remedy });
}

/** The failure of a step, as an error for people. */
export function stepError(share: Share, step: Step, failure: Failure): UnattendError {
  const [code, cause, remedy] = failure;
  if (code === "UA301") return failureAt(share.pathOf(""), failure);
  const name = step.do === "rename" ? step.to : step.do === "discard" ? "" : step.name;
  return failureAt(share.pathOf(name), [code, `${failed[step.do]}: ${cause}`, remedy]);
}

const accessRemedy =
  "Give the account that publishes the right to create, change and delete files and folders in this folder";
const spaceRemedy = "Free space on the share; the published file is untouched";

/** What shares of every kind can answer. */
export const failures = {
  folderMissing: [
    "UA301",
    "the folder does not exist",
    "Create it, let the AnswerFile do so with `createFolders: true`, or correct the path",
  ],
  notAFolder: ["UA301", "a part of the path is a file, not a folder", "Correct the path"],
  denied: ["UA302", "access is denied", accessRemedy],
  isFolder: ["UA303", "this is a folder, not a file", "Give the path of the answer file, its name included"],
  notAFile: ["UA303", "this is not a file", "Give the path of the answer file"],
  nameTooLong: ["UA305", "the name is too long", "Use a shorter one: the lock beside the file needs 5 characters more"],
  diskFull: ["UA304", "the disk is full", spaceRemedy],
  quotaFull: ["UA304", "the quota is used up", spaceRemedy],
  readOnly: ["UA308", "the file system is read-only", "Publish through a path that can be written to"],
  writeProtected: [
    "UA308",
    "the file has the read-only attribute, and Windows does not replace such a file",
    "Clear the attribute (`attrib -r`), and run Pulumi again",
  ],
  busy: ["UA309", "another program has it open", "Close programs that have the file open, and run Pulumi again"],
  notReplaceable: [
    "UA309",
    "another program has it open, or the account that publishes may not replace it",
    "Close programs that have the file open, and check the permissions of the file and its folder",
  ],
} satisfies Record<string, Failure>;

export function unreachable(cause: string, remedy: string): Failure {
  return ["UA311", `the server cannot be reached: ${cause}`, remedy];
}

export function accountRefused(cause: string, remedy: string): Failure {
  return ["UA314", `the server refuses the account: ${cause}`, remedy];
}

/** True for the same bytes, and for two files that are not there. */
export function sameBytes(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}
