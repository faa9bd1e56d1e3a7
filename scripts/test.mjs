/**
 * `npm test`, `npm run test:unit` and so on: node scripts/test.mjs <part>... <arguments for mocha>...
 *
 * The parts are "lint" and the suites of test/. Several of them run at once, as far as the machine has processors, in the sequence
 * in which they are named: what takes longest goes first. The last line counts the tests of all. If one of mocha's arguments is a
 * test file, only that runs.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { engineEnvironment } from "./engine-environment.mjs";
import { runInForeground } from "./foreground.mjs";
import { checkout, ensureBuild, ensureEngine, ensurePackages, ensureSamba, runScript, SetupError } from "./setup.mjs";
import { say } from "./setup/step.mjs";
import { runAtOnce } from "./test/at-once.mjs";
import { countsLine, countsVariable } from "./test/counts.cjs";
import { folder, suiteOf, suites } from "./test/suites.cjs";

/**
 * Milliseconds after which a test counts as one that hangs: ten times what the slowest one takes, so that none fails because
 * the machine has other work.
 */
const hangsAfter = 600_000;

/**
 * Builds what programs in other languages need, beside the first tests. If it fails, so does the test that asks for it, and says
 * why.
 */
const languagesJob = {
  args: [join(checkout, "scripts", "languages.mjs"), "yaml", "python"],
  options: { cwd: checkout },
};

/** True in a process that `runParts` started. */
const isOneOfSeveral = countsVariable in process.env;

await runScript(async () => {
  const { parts, mochaArguments } = parse(process.argv.slice(2));

  await ensurePackages();
  await ensureBuild();
  const own = mochaArguments.some(isTestFile);
  if (parts.length > 1 && !own) {
    return runParts(parts, mochaArguments);
  }
  if (parts.includes("lint")) {
    await lint();
  } else if (!isOneOfSeveral) {
    await checkTypes();
  }
  return parts.some(isSuite) ? runTests(parts, own ? [] : testFiles(parts), mochaArguments) : 0;
});

/**
 * Each part in a process of its own: nearly all that tests wait for is processes to start, of which a machine with two
 * processors starts two as fast as one.
 *
 * @param {string[]} parts
 * @param {string[]} mochaArguments
 */
async function runParts(parts, mochaArguments) {
  if (!parts.includes("lint")) await checkTypes();
  await environmentFor(parts); // So that each of them finds the engine and Samba.
  const folder = mkdtempSync(join(tmpdir(), "unattend-counts-"));
  try {
    const jobs = parts.map((part) => ({
      args: [fileURLToPath(import.meta.url), part, ...(isSuite(part) ? mochaArguments : [])],
      options: { cwd: checkout, env: { [countsVariable]: join(folder, part) } },
    }));
    const before = parts.some(needsLanguages) ? [languagesJob] : [];
    const codes = (await runAtOnce([...before, ...jobs])).slice(before.length);
    const failed = parts.filter((_, index) => codes[index] !== 0);
    if (failed.length > 0) {
      say(`\nFailed: ${failed.join(", ")}`);
    }
    // A run that broke off has counted nothing, but has failed.
    const counted = parts.map((part) => join(folder, part)).filter((file) => existsSync(file));
    console.log(countsLine(counted.map((file) => JSON.parse(readFileSync(file, "utf8")))));
    return failed.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What ts-node, below, only strips. Of several parts, lint checks it for all. */
function checkTypes() {
  return check("typescript/bin/tsc", ["-p", "tsconfig.json"]);
}

async function lint() {
  await checkTypes();
  await check("typescript/bin/tsc", ["-p", "scripts"]);
  await check("eslint/bin/eslint.js", ["."]); // After the build, from which it knows the types in examples/.
  await check("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]);
  await check("knip/bin/knip.js", []);
  await check("knip/bin/knip.js", ["--production", "--exclude", "exports,types"]); // What only tests still use.
}

/**
 * @param {string[]} parts
 * @param {string[]} files
 * @param {string[]} mochaArguments
 */
async function runTests(parts, files, mochaArguments) {
  const env = await environmentFor(parts);
  const options = [
    "--require",
    "ts-node/register/transpile-only",
    "--require",
    join(checkout, "scripts", "test", "quick-stacks.cjs"),
    "--timeout",
    String(hangsAfter),
    "--reporter",
    join(checkout, "scripts", "test", "reporter.cjs"),
  ];
  const strict = process.env.CI ? ["--forbid-only", "--forbid-pending"] : [];
  return node("mocha/bin/mocha.js", [...options, ...strict, ...files, ...mochaArguments], env);
}

/** @param {string[]} args */
function parse(args) {
  const known = ["lint", ...suites];
  const rest = args.findIndex((argument) => !known.includes(argument));
  const [named, mochaArguments] = rest < 0 ? [args, []] : [args.slice(0, rest), args.slice(rest)];
  const parts = withoutSambaOnWindows(named);
  if (parts.length === 0) {
    throw new SetupError(`Which tests? Name one or more of: ${known.join(", ")}`);
  }
  return { parts, mochaArguments };
}

/** @param {string} part */
function isSuite(part) {
  return suites.includes(part);
}

/**
 * Where a server can never be had, the other tests are still worth running. Asked for by itself, such a suite fails.
 *
 * @param {string[]} parts
 */
function withoutSambaOnWindows(parts) {
  if (process.platform !== "win32" || parts.every(needsSamba)) {
    return parts;
  }
  parts.filter(needsSamba).forEach((suite) => say(`Leaving out the ${suite} tests: they need Linux or macOS`));
  return parts.filter((part) => !needsSamba(part));
}

/** @param {string} part */
function needsEngine(part) {
  return isSuite(part) && part !== "unit";
}

/** @param {string} part */
function needsSamba(part) {
  return ["share", "stress"].includes(part);
}

/** @param {string} part */
function needsLanguages(part) {
  return ["guides", "share"].includes(part);
}

/**
 * The engine's environment without a state folder, since every test makes its own.
 *
 * @param {string[]} parts
 */
async function environmentFor(parts) {
  const engine = parts.some(needsEngine) ? await ensureEngine() : undefined;
  const samba = parts.some(needsSamba) ? await ensureSamba() : undefined;
  return engineEnvironment({ bin: engine?.bin, samba });
}

/** @param {string[]} parts */
function testFiles(parts) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => isTestFile(file) && parts.includes(suiteOf(file)));
  if (files.length === 0) {
    throw new SetupError(`There are no tests in ${parts.join(", ")}.`);
  }
  return files.sort();
}

/** @param {string} argument */
function isTestFile(argument) {
  return argument.endsWith(".test.ts");
}

/**
 * @param {string} program a file in node_modules
 * @param {string[]} args
 */
async function check(program, args) {
  if ((await node(program, args)) !== 0) {
    throw new SetupError(`${[program.split("/")[0], ...args].join(" ")} found what is listed above.`);
  }
}

/**
 * @param {string} program a file in node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function node(program, args, env) {
  return runInForeground(process.execPath, [join(checkout, "node_modules", program), ...args], { cwd: checkout, env });
}
