import { isDeepStrictEqual } from "node:util";
import { errorTitles, UnattendError } from "../errors";
import { findingWords, type Finding } from "../unattend/rules/check";

/**
 * What every kind of resource of this provider does, whichever door it is called through. Plain objects go in and out: the
 * properties of a resource, and its declaration with them.
 */
export interface Lifecycle<Inputs extends Declared, Outputs extends Declared> {
  /** What the engine knows a resource by. */
  idOf(inputs: Inputs): string;
  /** Says whether the program may declare this. `olds` is empty for a resource that is not there yet. */
  check(olds: Partial<Inputs>, news: Inputs): Promise<{ inputs: Inputs; failures: Failure[] }>;
  /** Says what becomes of a resource that is there. */
  diff(olds: Outputs, news: Inputs): Promise<{ changes: boolean; replaces?: string[] }>;
  /** Gives the outputs that `publish` is going to add, as far as that can be known before. */
  foresee(news: Inputs, olds?: Outputs): Promise<Partial<Outputs>>;
  /** Writes what is declared, and gives what it has come to. `olds` is missing for a new resource. */
  publish(news: Inputs, olds?: Outputs): Promise<Outputs>;
  /** Gives what stands there now; undefined if it is gone. */
  read(props: Outputs): Promise<Reading<Inputs, Outputs> | undefined>;
  /**
   * Gives what stands there under an id that people give, for a resource that is to be imported.
   *
   * @throws UA214 if nothing does, UA215, UA216 if it cannot be the resource's.
   */
  find(id: string, declaration: Declaration): Promise<Found<Inputs, Outputs>>;
  /** Removes what the resource has brought. */
  delete(props: Outputs): Promise<void>;
}

/** What stands there, as outputs and as the inputs that would have made it. */
export interface Reading<Inputs, Outputs> {
  readonly props: Outputs;
  readonly inputs?: Inputs;
  /** What differs from what was recorded, for engines that cannot show it themselves; undefined for nothing. */
  readonly words?: string;
}

/** What stands there and is to be imported. */
export interface Found<Inputs, Outputs> {
  /** With the names of what is secret in it. */
  readonly props: Outputs;
  /** What a program says for that. A program is written of it, so what has a password in it is empty. */
  readonly inputs: Omit<Inputs, "declaration">;
}

/** What all properties have with them. */
export interface Declared {
  readonly declaration: Declaration;
}

/** How the program declares a resource. */
export interface Declaration {
  readonly urn: string;
  /** Names of the inputs that are secret: their values never get into words. */
  readonly secrets?: readonly string[];
}

/** Why a program may not declare something. */
export interface Failure {
  /** The input that it is about, whose value Pulumi shows; "" for none. */
  readonly property: string;
  readonly reason: string;
}

/** What Pulumi gives for a value that is not known before other resources are there. */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** True if `value` is, or has in it, a value that is not known yet. */
export function hasUnknown(value: unknown): boolean {
  if (value === unknownValue) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasUnknown);
}

/** Names of the inputs that are not known yet, or have in them what is not. */
export function unknownNames(inputs: object): string[] {
  return Object.entries(inputs).flatMap(([name, value]) => (hasUnknown(value) ? [name] : []));
}

/** `values` without what is not known yet, and without what is null or undefined. */
export function knownOnly<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && !hasUnknown(value)),
  ) as Partial<T>;
}

/** What rules look at: undefined for what is not known yet. */
export function ruleArguments<T extends object>(values: T): Partial<T> {
  const known = Object.entries(values).map(([name, value]: [string, unknown]) => [
    name,
    hasUnknown(value) ? undefined : value,
  ]);
  return Object.fromEntries(known) as Partial<T>;
}

/** `values` without what is null: for a program the same as not given. */
export function withoutNulls<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as T;
}

/** True if two sets of properties are the same, apart from those that alone make no difference. */
export function sameProperties(a: object, b: object, names: readonly string[]): boolean {
  const value = (from: object, name: string): unknown => (from as Record<string, unknown>)[name] ?? undefined;
  return names.every((name) => isDeepStrictEqual(value(a, name), value(b, name)));
}

/** Errors in the form in which `check` gives them to Pulumi. */
export function toFailures(findings: readonly Finding[], secrets: readonly string[] = []): Failure[] {
  return findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => ({
      // Pulumi shows the value of what is named here.
      property: neverSecret.has(finding.argument) && !isSecret(finding.argument, secrets) ? finding.argument : "",
      reason: findingWords(withoutSecret(finding, secrets)),
    }));
}

/** Arguments that hold no secret, unless the program says so. */
const neverSecret = new Set(["path", "description", "pass", "architectures", "answerFile", "adopt", "createFolders"]);

/** True for a secret argument, and for a list with a secret in it. */
function isSecret(argument: string, secrets: readonly string[]): boolean {
  return secrets.some((name) => name.replace(/\.\d+$/, "") === argument);
}

/** A finding without what it tells of a secret value. */
export function withoutSecret(finding: Finding, secrets: readonly string[]): Finding {
  const { code, argument, place } = finding;
  const cause = `${errorTitles[code]} (the value is secret)`;
  if (isSecret(argument, secrets)) {
    // Of the place, line and column: names of settings, and passes, are a part of the value, and so is the page about a setting.
    const outerPlace = /^\w+(?:, line \d+, column \d+)?/.exec(place ?? "")?.[0];
    return { ...finding, place: outerPlace, cause, page: undefined };
  }
  return isInSecret(place, secrets) ? { ...finding, cause } : finding;
}

/** True for a place in `settings` whose value, or what it stands in, is secret by itself. */
function isInSecret(place = "", secrets: readonly string[]): boolean {
  const name = place.replace(/\["?(.*?)"?\]/g, ".$1");
  return secrets.some((secret) => name === secret || name.startsWith(`${secret}.`));
}

/** Names of inputs whose old or new values are secret: an old value stays so if the program does not insist any more. */
export function secretsOf(...declarations: (Declaration | undefined)[]): string[] {
  return [...new Set(declarations.flatMap((declaration) => declaration?.secrets ?? []))];
}

/** Runs `work`, which belongs to `check`; a fault that the user can mend becomes a failure. */
export async function failuresOf(work: () => Promise<void>): Promise<Failure[]> {
  try {
    await work();
    return [];
  } catch (error) {
    // The place in the message tells the file; Pulumi would show it a second time.
    if (error instanceof UnattendError) return [{ property: "", reason: error.message }];
    throw error;
  }
}
