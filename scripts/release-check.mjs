/**
 * `npm run release:check`: whether the package that would be published works where it says that it does.
 *
 * Packs it, and runs the quick start with the real engine as a project of its own, as its users have it, with the oldest and
 * the newest version of what is supported. Other versions: `npm run release:check -- --pulumi 3.100.0 --node 20`.
 */
import assert from "node:assert/strict";
import { exec } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { copyQuickStart } from "./copy-quick-start.mjs";
import { engineEnvironment } from "./engine-environment.mjs";
import { checkout, ensureBuild, ensureEngine, ensurePackages, runScript, SetupError } from "./setup.mjs";
import { step } from "./setup/step.mjs";

const manifest = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));

/**
 * @typedef {object} Combination
 * @property {string} pulumi the version of its SDK, as npm takes it
 * @property {string} node
 * @property {string} typescript
 */

/**
 * @typedef {object} Result
 * @property {string} refusal why npm regards the combination as unsupported; "" for one that is supported
 * @property {string} failure the end of what was printed; "" if everything worked
 */

await runScript(async () => {
  await ensurePackages();
  await ensureBuild();
  const { bin, version } = await ensureEngine();
  const folder = mkdtempSync(join(tmpdir(), "unattend-release-"));
  try {
    const tarball = await pack(folder);
    const rows = [];
    for (const combination of await combinations()) {
      const result = await tryOut(combination, tarball, mkdtempSync(join(folder, "project-")), bin);
      rows.push({ combination, result });
    }
    console.log(`\n${manifest.name} ${manifest.version} with the Pulumi engine ${version}:\n`);
    rows.forEach(({ combination, result }) => console.log(words(combination, result)));
    remarks().forEach((remark) => console.log(`\n${remark}`));
    return rows.some(({ result: { refusal, failure } }) => failure && !refusal) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * Every SDK with every Node.js, and the newest of both with other versions of TypeScript.
 *
 * @returns {Promise<Combination[]>}
 */
async function combinations() {
  const option = /** @type {const} */ ({ type: "string", multiple: true });
  const { values } = parseArgs({ options: { pulumi: option, node: option, typescript: option } });
  const oldest = manifest.peerDependencies["@pulumi/pulumi"].replace("^", "");
  const { pulumi = [oldest, await newest("@pulumi/pulumi")], node = ["20", "22", "24"], typescript = ["5"] } = values;
  const all = pulumi.flatMap((pulumi) =>
    node.flatMap((node) => typescript.map((typescript) => ({ pulumi, node, typescript }))),
  );
  const isNarrowed = Object.keys(values).length > 0;
  const others = isNarrowed ? [] : ["6", await newest("typescript")];
  return [...all, ...others.map((typescript) => ({ ...all[all.length - 1], typescript }))];
}

/** @param {string} name */
async function newest(name) {
  const { stdout } = await npm(`view ${name} version`, { cwd: checkout });
  return stdout.trim();
}

/** @param {string} folder */
async function pack(folder) {
  const { stdout } = await npm(`pack --json --ignore-scripts --pack-destination "${folder}"`, { cwd: checkout });
  const [{ filename }] = JSON.parse(stdout);
  return join(folder, filename);
}

/**
 * @param {Combination} combination
 * @param {string} tarball
 * @param {string} project an empty folder
 * @param {string} bin the engine's executables
 * @returns {Promise<Result>}
 */
async function tryOut(combination, tarball, project, bin) {
  const { pulumi, node, typescript } = combination;
  let refusal = "";
  try {
    await step(`@pulumi/pulumi ${pulumi}, Node.js ${node}, TypeScript ${typescript}: about a minute`, async (run) => {
      const nodes = mkdtempSync(`${project}-node-`);
      await npm(`install --no-audit --no-fund --prefer-offline node@${node}`, { cwd: nodes });
      const nodeNotes = join(nodes, "notes.txt");
      const env = environment(join(nodes, "node_modules", ".bin"), nodeNotes, `${project}-state`, bin);

      copyQuickStart(project);
      const wanted = `install --no-audit --no-fund "${tarball}" @pulumi/pulumi@${pulumi} typescript@${typescript}`;
      try {
        await npm(`${wanted} --engine-strict --strict-peer-deps`, { cwd: project, env });
      } catch (error) {
        const found = refusalIn(/** @type {Error} */ (error));
        if (!found) throw error;
        refusal = found;
        await npm(`${wanted} --force`, { cwd: project, env });
      }
      await runQuickStart(project, (...args) => run(join(bin, "pulumi"), args, { cwd: project, env }));
      checkNodes(nodeNotes, node);
    });
    return { refusal, failure: "" };
  } catch (error) {
    return { refusal, failure: /** @type {Error} */ (error).message };
  }
}

/**
 * That of a user who has this Node.js. Every process of it leaves a note.
 *
 * @param {string} nodeFolder
 * @param {string} nodeNotes
 * @param {string} state
 * @param {string} bin
 */
function environment(nodeFolder, nodeNotes, state, bin) {
  const env = engineEnvironment({ bin, state });
  return {
    ...env,
    PATH: [nodeFolder, env.PATH].join(delimiter),
    NODE_OPTIONS: `--require ${JSON.stringify(fileURLToPath(import.meta.resolve("./release/note-node.cjs")))}`,
    PULUMI_UNATTEND_NODE_NOTES: nodeNotes,
  };
}

/**
 * @param {string} project
 * @param {(...args: string[]) => Promise<void>} pulumi
 */
async function runQuickStart(project, pulumi) {
  const published = join(project, "published");
  const file = join(published, "autounattend.xml");
  await pulumi("stack", "init", "check");
  await pulumi("up", "--yes", "--skip-preview", "--non-interactive");
  const bytes = readFileSync(file, "utf8");
  const commands = [...bytes.matchAll(/<Order>(\d+)<\/Order>[^]*?<Path>(.*)<\/Path>/g)];
  assert.deepEqual(
    commands.map(([, order, path]) => `${order} ${path}`),
    [
      String.raw`1 X:\tools\progress.exe --full-screen`,
      String.raw`2 \\deploy01\tools\agent.exe /quiet`,
      String.raw`3 X:\tools\shiplog.cmd`,
    ],
  );
  await pulumi("preview", "--expect-no-changes", "--non-interactive");
  await pulumi("up", "--yes", "--skip-preview", "--expect-no-changes", "--non-interactive");
  assert.equal(readFileSync(file, "utf8"), bytes);
  await pulumi("destroy", "--yes", "--skip-preview", "--non-interactive");
  assert.deepEqual(readdirSync(published), []);
}

/**
 * The program and its dynamic resources must have run with the wanted Node.js.
 *
 * @param {string} notes
 * @param {string} wanted
 */
function checkNodes(notes, wanted) {
  const lines = readFileSync(notes, "utf8").replaceAll("\\", "/").split("\n");
  for (const process of ["run", "dynamic-provider"]) {
    const ran = lines.filter((line) => line.includes(`/@pulumi/pulumi/cmd/${process}`));
    const others = ran.filter((line) => !line.startsWith(`v${wanted}.`));
    assert.ok(
      ran.length > 0 && others.length === 0,
      `cmd/${process} did not run with Node.js ${wanted}: ${ran.join()}`,
    );
  }
}

/**
 * Whose declared range excludes what, if npm did not want to install something for that reason.
 *
 * @param {Error} error
 */
function refusalIn({ message }) {
  const reasons = [
    /Not compatible with your version of node\/npm: (.*)\n.*(Required: .*)/,
    /Could not resolve dependency:\n.*(peer\w* .*)/,
  ];
  const found = reasons.map((reason) => reason.exec(message)).find((match) => match !== null);
  return found?.slice(1).join(", ");
}

/**
 * @param {Combination} combination
 * @param {Result} result
 */
function words({ pulumi, node, typescript }, { refusal, failure }) {
  const columns = [`@pulumi/pulumi ${pulumi}`.padEnd(24), `Node.js ${node}`.padEnd(12), `TypeScript ${typescript}`];
  const outcome = failure ? "FAILS" : "works";
  const note = refusal ? `, but is not supported: ${refusal}` : "";
  const tail = failure.trim().replace(/^/gm, "    ");
  return `${columns.join("").padEnd(54)}${outcome}${note}${failure && `\n${tail}\n`}`;
}

/** What a person has to see to before publishing. */
function remarks() {
  const readme = readFileSync(join(checkout, "README.md"), "utf8");
  const links = [...readme.matchAll(/\]\((?!\w+:|#)([^)]+)\)/g)].map(([, link]) => link);
  return manifest.repository
    ? []
    : [`package.json has no "repository", so these links of README.md lead nowhere on npmjs: ${links.join(", ")}`];
}

/**
 * By the shell: on Windows npm is a batch file, which only the shell can run.
 *
 * @param {string} command
 * @param {import("node:child_process").ExecOptionsWithStringEncoding | { cwd: string; env?: NodeJS.ProcessEnv }} options
 */
async function npm(command, options) {
  try {
    return await promisify(exec)(`npm ${command}`, { ...options, encoding: "utf8" });
  } catch (error) {
    const { stderr } = /** @type {{ stderr: string }} */ (error);
    throw new SetupError(`npm ${command} failed:\n${stderr}`);
  }
}
