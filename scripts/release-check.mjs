/**
 * `npm run release:check`: whether the package that would be published works where it says that it does.
 *
 * Packs it, and runs the quick start with the real engine as a project of its own, as its users have it, with the oldest and
 * the newest version of what is supported. Other versions: `npm run release:check -- --pulumi 3.100.0 --node 20`. Then the example
 * in Go, which takes longer to compile than the tests of the other languages do; `npm run release:check -- --go` only that.
 */
import assert from "node:assert/strict";
import { exec } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { copyQuickStart } from "./copy-quick-start.mjs";
import { engineEnvironment } from "./engine-environment.mjs";
import {
  checkout,
  ensureBuild,
  ensureEngine,
  ensureLanguageHost,
  ensurePackages,
  ensureSdkGenerator,
  runScript,
  SetupError,
} from "./setup.mjs";
import { step } from "./setup/step.mjs";

/** @typedef {import("./setup/engine.mjs").Engine} Engine */

const manifest = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
const oldestPulumi = manifest.peerDependencies["@pulumi/pulumi"].replace("^", "");

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
  const engine = await ensureEngine();
  const folder = mkdtempSync(join(tmpdir(), "unattend-release-"));
  try {
    const tarball = await pack(folder);
    const newProject = () => mkdtempSync(join(folder, "project-"));
    const { toTry, go } = await whatToTry();
    const rows = [];
    for (const combination of toTry) {
      rows.push({ title: titleOf(combination), result: await tryOut(combination, tarball, newProject(), engine.bin) });
    }
    if (go) {
      rows.push({ title: "a program in Go", result: await tryOutGo(tarball, newProject(), engine) });
    }
    console.log(`\n${manifest.name} ${manifest.version} with the Pulumi engine ${engine.version}:\n`);
    rows.forEach(({ title, result }) => console.log(words(title, result)));
    remarks().forEach((remark) => console.log(`\n${remark}`));
    return rows.some(({ result: { refusal, failure } }) => failure && !refusal) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * Every SDK with every Node.js, and the newest of both with other versions of TypeScript; and Go.
 *
 * @returns {Promise<{ toTry: Combination[]; go: boolean }>}
 */
async function whatToTry() {
  const option = /** @type {const} */ ({ type: "string", multiple: true });
  const options = { pulumi: option, node: option, typescript: option, go: /** @type {const} */ ({ type: "boolean" }) };
  const { go = false, ...versions } = parseArgs({ options }).values;
  const isNarrowed = Object.keys(versions).length > 0;
  if (go && !isNarrowed) {
    return { toTry: [], go };
  }
  const { pulumi = [oldestPulumi, await newest("@pulumi/pulumi")], node = ["20", "22", "24"] } = versions;
  const { typescript = ["5"] } = versions;
  const all = pulumi.flatMap((pulumi) =>
    node.flatMap((node) => typescript.map((typescript) => ({ pulumi, node, typescript }))),
  );
  const others = isNarrowed ? [] : ["6", await newest("typescript")];
  const toTry = [...all, ...others.map((typescript) => ({ ...all[all.length - 1], typescript }))];
  return { toTry, go: go || !isNarrowed };
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
      /** @param {string[]} args */
      const runPulumi = (...args) => run(join(bin, "pulumi"), args, { cwd: project, env });
      await runPulumi("stack", "init", "check");
      await runToTheEnd(project, runPulumi, [
        String.raw`1 X:\tools\progress.exe --full-screen`,
        String.raw`2 \\deploy01\tools\agent.exe /quiet`,
        String.raw`3 X:\tools\shiplog.cmd`,
      ]);
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
 * The example in Go, with an SDK that is made for it as `pulumi package add` does.
 *
 * @param {string} tarball
 * @param {string} project an empty folder
 * @param {Engine} engine
 * @returns {Promise<Result>}
 */
async function tryOutGo(tarball, project, engine) {
  const host = await ensureLanguageHost("go", engine);
  const generator = await ensureSdkGenerator();
  try {
    await step("A program in Go: 2 to 5 minutes", async (run) => {
      const env = engineEnvironment({ bin: engine.bin, state: `${project}-state` });
      const options = { cwd: project, env: { ...env, PATH: [host, env.PATH].join(delimiter) } };
      cpSync(join(checkout, "examples", "go"), project, { recursive: true });
      await npm(`install --no-audit --no-fund "${tarball}" @pulumi/pulumi@${oldestPulumi}`, options);
      const schema = join(project, "node_modules", manifest.name, "dist", "provider", "plugin", "schema.json");
      await run(generator, [schema, "go", join(project, "sdks", "unattend")]);
      await run("go", ["mod", "edit", "-replace", "example.com/pulumi-unattend/sdk/go=./sdks/unattend"], options);
      await run("go", ["mod", "tidy"], options);

      /** @param {string[]} args */
      const pulumi = (...args) => run(join(engine.bin, "pulumi"), args, options);
      await pulumi("stack", "init", "check");
      await pulumi("config", "set", "--secret", "deployPassword", "only-for-trying-out");
      await runToTheEnd(project, pulumi, [
        String.raw`1 \\deploy01\tools\agent.exe /quiet`,
        String.raw`1 pnputil.exe /add-driver C:\drivers\*.inf /subdirs /install`,
        String.raw`2 C:\setup\firmware.cmd`,
      ]);
    });
    return { refusal: "", failure: "" };
  } catch (error) {
    return { refusal: "", failure: /** @type {Error} */ (error).message };
  }
}

/**
 * From the first publishing to the end.
 *
 * @param {string} project
 * @param {(...args: string[]) => Promise<void>} pulumi
 * @param {string[]} expected the commands, with their Orders
 */
async function runToTheEnd(project, pulumi, expected) {
  const published = join(project, "published");
  const file = join(published, "autounattend.xml");
  await pulumi("up", "--yes", "--skip-preview", "--non-interactive");
  const bytes = readFileSync(file, "utf8");
  const commands = [...bytes.matchAll(/<Order>(\d+)<\/Order>[^]*?<Path>(.*)<\/Path>/g)];
  assert.deepEqual(
    commands.map(([, order, path]) => `${order} ${path}`),
    expected,
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

/** @param {Combination} combination */
function titleOf({ pulumi, node, typescript }) {
  return `${`@pulumi/pulumi ${pulumi}`.padEnd(24)}${`Node.js ${node}`.padEnd(12)}TypeScript ${typescript}`;
}

/**
 * @param {string} title
 * @param {Result} result
 */
function words(title, { refusal, failure }) {
  const outcome = failure ? "FAILS" : "works";
  const note = refusal ? `, but is not supported: ${refusal}` : "";
  const tail = failure.trim().replace(/^/gm, "    ");
  return `${title.padEnd(54)}${outcome}${note}${failure && `\n${tail}\n`}`;
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
