import { RunError } from "@pulumi/pulumi";
import * as runtime from "@pulumi/pulumi/runtime";
import { answerFile, asyncCommand } from "../../provider";

/**
 * What is wrong with a program whose stack is empty. Each of its resources comes to the provider's `check`, as in a preview,
 * but without the engine, which takes seconds to start, and says only the first of several.
 */
export async function faultsOf(program: () => void): Promise<string[]> {
  const faults: string[] = [];
  const check = async ({ type, inputs }: runtime.MockResourceArgs): Promise<runtime.MockResourceResult> => {
    const lifecycle = type.endsWith(":AnswerFile") ? answerFile : asyncCommand;
    const { failures = [] } = await lifecycle.check({}, inputs as never);
    faults.push(...failures.map(({ reason }) => reason));
    return { id: undefined, state: inputs as Record<string, unknown> };
  };
  await runtime.setMocks({ newResource: check, call: () => ({}) }, "shop", "dev", true);
  try {
    program();
  } catch (error) {
    if (!RunError.isInstance(error)) throw error;
    faults.push(error.message);
  } finally {
    await runtime.disconnect();
  }
  return faults;
}
