/** `npm run pictures`: draws docs/pictures/ from a run of the quick start in a folder of its own. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { engineEnvironment } from "./engine-environment.mjs";
import { terminalPicture } from "./pictures/terminal-picture.mjs";
import { checkout, ensureBuild, ensureEngine, ensurePackages, runScript } from "./setup.mjs";

const pictures = join(checkout, "docs", "pictures");

await runScript(async () => {
  await ensurePackages();
  await ensureBuild();
  const { bin } = await ensureEngine();
  const folder = mkdtempSync(join(tmpdir(), "unattend-pictures-"));
  try {
    const program = copyQuickStart(folder);
    const env = engineEnvironment({ bin, state: join(folder, "state") });
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
 * @param {string} folder
 * @returns {string} where it is, with this package and what programs need beside it
 */
function copyQuickStart(folder) {
  const program = join(folder, "quick-start");
  const source = join(checkout, "examples", "quick-start");
  cpSync(source, program, { recursive: true, filter: (path) => !path.endsWith("published") });
  const modules = join(program, "node_modules");
  mkdirSync(modules);
  symlinkSync(checkout, join(modules, "pulumi-unattend"), "junction");
  for (const name of ["@pulumi", "@types", "typescript"]) {
    symlinkSync(join(checkout, "node_modules", name), join(modules, name), "junction");
  }
  return program;
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
