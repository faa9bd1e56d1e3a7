/**
 * What a person can mend: something is missing, or a command failed. The message is the whole story (what is missing and
 * how to get it), so it is shown without a stack trace.
 */
export class SetupError extends Error {
  name = "SetupError";
}

/**
 * Runs a script's main function and ends the process with the exit code that it returns.
 *
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    // What a person or the operating system can explain is in the message. All else is a fault of these scripts, and
    // there the stack helps.
    const explained = error instanceof SetupError || (error instanceof Error && "syscall" in error);
    console.error(explained ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
