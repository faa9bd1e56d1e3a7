import { UnattendError } from "../errors";
import { say } from "../report";
import type { Declared, Lifecycle } from "./lifecycle";
import { movedWords } from "./words";

/**
 * What becomes of a resource, which may have come through the other door so far: then it had another type.
 *
 * @throws UA217 if it would be replaced as well. Each door has a process of its own, so what removes the former one does not know
 * what the program declares, and may remove that.
 */
export async function diffWithMove<Inputs extends Declared, Outputs extends Declared>(
  lifecycle: Lifecycle<Inputs, Outputs>,
  olds: Outputs,
  news: Inputs,
): Promise<{ changes: boolean; replaces?: string[] }> {
  const difference = await lifecycle.diff(olds, news);
  const { urn } = news.declaration;
  const former = typeOf(olds.declaration.urn);
  if (former === typeOf(urn)) return difference;
  if (difference.replaces && difference.replaces.length > 0) {
    throw new UnattendError("UA217", {
      cause: `the resource was of the type ${former}, and its file is another one than before as well, or may be`,
      remedy: "Change the type in an update of its own, with the path that it had",
    });
  }
  await say(urn, "info", movedWords(former));
  return difference;
}

/** The type of a resource, without those of its parents. */
export function typeOf(urn: string): string {
  return urn.split("::")[2]!.split("$").at(-1)!;
}
