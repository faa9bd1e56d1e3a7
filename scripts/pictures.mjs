/**
 * `npm run pictures`: draws docs/pictures/ from a run of the quick start in a folder of its own.
 * `npm run pictures -- --into <folder>` draws them elsewhere.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { copyQuickStart } from "./copy-quick-start.mjs";
import { engineEnvironment } from "./engine-environment.mjs";
import { terminalPicture } from "./pictures/terminal-picture.mjs";
import { checkout, ensureBuild, ensureEngine, ensurePackages, runScript } from "./setup.mjs";

const { values } = parseArgs({ options: { into: { type: "string" } } });
const pictures = resolve(values.into ?? join(checkout, "docs", "pictures"));

await runScript(async () => {
  await ensurePackages();
  await ensureBuild();
  const { bin } = await ensureEngine();
  const folder = mkdtempSync(join(tmpdir(), "unattend-pictures-"));
  try {
    const program = join(folder, "quick-start");
    copyQuickStart(program);
    linkPackages(program);
    const env = {
      ...engineEnvironment({ bin, state: join(folder, "state") }),
      PULUMI_NODEJS_TRANSPILE_ONLY: "true", // A test checks the examples' types.
    };
    /** @param {string[]} args */
    const pulumi = async (...args) =>
      (await promisify(execFile)(join(bin, "pulumi"), args, { cwd: program, env })).stdout;

    await pulumi("stack", "init", "dev");
    await pulumi("up", "--yes", "--skip-preview");
    const file = join(program, "published", "autounattend.xml");
    const published = readFileSync(file, "utf8");
    writeFileSync(file, published.replace("agent.exe /quiet", "agent.exe /verbose"));
    const preview = await pulumi("preview", "--color", "always", "--suppress-progress", "--suppress-outputs");

    mkdirSync(pictures, { recursive: true });
    draw("preview", "pulumi preview", preview);
    draw("published", "published/autounattend.xml", withColors(published));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * Puts beside a program what it needs: this package, and others.
 *
 * @param {string} program
 */
function linkPackages(program) {
  const modules = join(program, "node_modules");
  mkdirSync(modules);
  symlinkSync(checkout, join(modules, "pulumi-unattend"), "junction");
  for (const name of ["@pulumi", "@types", "typescript"]) {
    symlinkSync(join(checkout, "node_modules", name), join(modules, name), "junction");
  }
}

/**
 * @param {string} name
 * @param {string} title
 * @param {string} text
 */
function draw(name, title, text) {
  writeFileSync(join(pictures, `${name}.svg`), terminalPicture(title, text));
}

/**
 * Comments stand out.
 *
 * @param {string} xml
 */
function withColors(xml) {
  return xml.replaceAll(/<!--.*?-->/g, "\u001b[32m$&\u001b[0m");
}
