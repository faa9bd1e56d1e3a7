/** `npm start`: publishes an answer file into a folder of this checkout and shows it. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { defaultStateFolder, engineEnvironment } from "./engine-environment.mjs";
import { runInForeground } from "./foreground.mjs";
import { checkout, ensureBuild, ensureEngine, ensurePackages, runScript, SetupError } from "./setup.mjs";

const stack = "dev";
const program = join(checkout, "examples", "quick-start");

await runScript(async () => {
  await ensurePackages();
  await ensureBuild();
  const { bin } = await ensureEngine();
  const pulumi = join(bin, "pulumi");
  const options = { cwd: checkout, env: engineEnvironment({ bin, state: defaultStateFolder }) };

  await ask(["stack", "select", "--create", stack]);
  const exitCode = await runInForeground(pulumi, ["up", "--yes", "--stack", stack], options);
  if (exitCode !== 0) {
    return exitCode;
  }

  const file = resolve(program, await ask(["stack", "output", "file", "--stack", stack]));
  const [{ resourceChanges }] = JSON.parse(
    await ask(["stack", "history", "--json", "--page-size", "1", "--stack", stack]),
  );
  const changed = Object.keys(resourceChanges).some((operation) => operation !== "same");
  console.log(`
${file}:

${readFileSync(file, "utf8").trimEnd()}

${changed ? "Published." : "Nothing changed: the file already was as the program wants it."} What to try next:
  npm start                            the same again: nothing changes
  npm run pulumi -- preview            after changing that file by hand, or examples/quick-start: what would change
  npm run pulumi -- destroy --yes      removes what was published`);
  return 0;

  /**
   * What pulumi prints for a short question.
   *
   * @param {string[]} args
   */
  async function ask(args) {
    try {
      const { stdout } = await promisify(execFile)(pulumi, [...args, "--non-interactive"], options);
      return stdout.trim();
    } catch (error) {
      const { stderr } = /** @type {{ stderr: string }} */ (error);
      throw new SetupError(`pulumi ${args.join(" ")} failed:\n${stderr}`);
    }
  }
});
