import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { withLock } from "./lock.mjs";
import { checkout, checkoutLock } from "./places.mjs";
import { step } from "./step.mjs";

const configuration = ["package-lock.json", "tsconfig.json", "tsconfig.build.json"];
const sourceFolders = ["sdk", "provider", "cli"];

/** In dist, so that whoever removes dist removes the stamp as well. Holds the fingerprint of what dist was made from. */
const stamp = join(checkout, "dist", ".built-from");

/**
 * Compiles sdk/, provider/ and cli/ into dist/, unless dist/ was made from just these sources, and makes programs in examples/
 * find this package under its name.
 */
export async function ensureBuild() {
  linkIntoExamples();
  if (isCurrent()) {
    return;
  }
  await withLock(checkoutLock, "setting up this checkout", async () => {
    if (isCurrent()) {
      return;
    }
    // Taken before compiling: what is saved while the compiler runs is compiled the next time.
    const sources = fingerprint();
    const compiler = join(checkout, "node_modules", "typescript", "bin", "tsc");
    await step("Compiling sdk/, provider/ and cli/: usually 2 to 10 seconds", (run) =>
      run(process.execPath, [compiler, "-p", "tsconfig.build.json"], { cwd: checkout }),
    );
    removeLeftovers();
    writeFileSync(stamp, sources);
  });
}

function isCurrent() {
  try {
    return readFileSync(stamp, "utf8") === fingerprint();
  } catch {
    return false; // There is no stamp yet.
  }
}

/** Which sources there are, how long they are and when they were last changed. Removing one changes it, too. */
function fingerprint() {
  const sources = sourceFolders.flatMap((folder) =>
    readdirSync(join(checkout, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|json)$/.test(file))
      .map((file) => join(folder, file)),
  );
  const hash = createHash("sha256");
  for (const file of [...configuration, ...sources].sort()) {
    const { mtime, size } = statSync(join(checkout, file));
    hash.update(`${file} ${size} ${mtime.getTime()}\n`); // In whole milliseconds, which a copy keeps.
  }
  return hash.digest("hex");
}

/** The compiler leaves what it once made from a source that is gone, and whatever is in dist/ would be published. */
function removeLeftovers() {
  const compiled = /\.(js|d\.ts)$/;
  const isLeft = (/** @type {string} */ file) =>
    /\.(js|d\.ts|json)$/.test(file) && !existsSync(join(checkout, file.replace(compiled, ".ts")));
  readdirSync(join(checkout, "dist"), { recursive: true, encoding: "utf8" })
    .filter(isLeft)
    .forEach((file) => rmSync(join(checkout, "dist", file)));
}

function linkIntoExamples() {
  const link = join(checkout, "examples", "node_modules", "pulumi-unattend");
  if (target(link) === realpathSync(checkout)) {
    return;
  }
  rmSync(link, { recursive: true, force: true }); // It can point to where the checkout was before it was moved.
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(checkout, link, "junction"); // A junction, because on Windows a symbolic link takes special rights.
}

/** @param {string} link */
function target(link) {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}
