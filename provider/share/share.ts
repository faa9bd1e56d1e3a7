/**
 * A folder that answer files live in, and what can be done there. It knows no XML.
 *
 * Work is handed over in batches, because some shares pay for each round trip: the steps of a batch are carried out one
 * after the other, and the first one that fails ends the batch. Names are file names in the folder.
 */
export interface Share {
  /** @throws UA3xx, with the path; the steps before the failing one stay done. */
  run<const Steps extends readonly Step[]>(steps: Steps): Promise<StepResults<Steps>>;
}

export type Step =
  /** Gives the bytes of a file, or undefined if the folder has no such file. */
  | { readonly do: "read"; readonly name: string }
  /**
   * Writes a new file and waits until it is on the disk. It gets mode and owner of the file `like`, as far as the share
   * has such and allows it; fails if the name is taken.
   */
  | { readonly do: "write"; readonly name: string; readonly bytes: Buffer; readonly like: string }
  /** Puts a file in the place of another one, in one step: a reader finds the old or the new one, whole. */
  | { readonly do: "replace"; readonly name: string; readonly by: string }
  /** Removes a file; one that is gone already is fine. */
  | { readonly do: "remove"; readonly name: string };

export type StepResult<S extends Step> = S extends { do: "read" } ? Buffer | undefined : undefined;

export type StepResults<Steps extends readonly Step[]> = { -readonly [K in keyof Steps]: StepResult<Steps[K]> };
