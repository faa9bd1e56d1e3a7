import { alternate, median } from "../measure";
import { progress } from "../report";
import { answerFileOf } from "./answer-files";
import { MeasuredStack } from "./measured-stack";
import type { AnyContender } from "./programs";

/** What stacks of each contender took, whose rounds are done in turn. */
export interface InTurn<Contender extends AnyContender, Figure extends string> {
  /** How many commands each stack had. */
  readonly count: number;
  readonly medianOf: (contender: Contender, figure: Figure) => number;
}

/**
 * Measures stacks of many commands on one answer file on a directory, a new one in each round.
 *
 * @param part What is measured, in words.
 * @param take What a stack took, by the names of the figures.
 */
export async function stacksInTurn<Contender extends AnyContender, Figure extends string>(
  part: string,
  contenders: readonly Contender[],
  isQuick: boolean,
  take: (stack: MeasuredStack, count: number) => Promise<Record<Figure, number>>,
): Promise<InTurn<Contender, Figure>> {
  const [count, rounds] = isQuick ? [50, 1] : [500, 3];
  const takeOne = (contender: Contender) => async (round: number) => {
    progress(`${part}, ${count} commands, round ${round + 1} of ${rounds}: ${contender}`);
    const answerFile = answerFileOf(10_000);
    const stack = await MeasuredStack.open({ contender, commands: count, transport: "directory", answerFile });
    try {
      return await take(stack, count);
    } finally {
      await stack.remove();
    }
  };
  const works = Object.fromEntries(contenders.map((contender) => [contender, takeOne(contender)]));
  const taken = await alternate(rounds, works as Record<Contender, ReturnType<typeof takeOne>>);
  return { count, medianOf: (contender, figure) => median(taken[contender].map((each) => each[figure])) };
}
