import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const introduction = `# API reference

What a program imports from \`pulumi-unattend\`. This page is generated from the documentation in the source (\`npm run docs\`), so
an editor shows the same. Every argument can be given as an output of another resource as well (\`Input\`), except where only a
plain type stands. The codes are explained under [rules](rules.md) and [troubleshooting](troubleshooting.md). The types of \`Components\`
are left out here: [settings](settings.md) says how they are meant, and an editor shows them.

`;

/** The reference of what programs import: docs/api.md. TypeDoc runs by itself, since it is a module of another kind. */
export async function apiPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "unattend-api-"));
  try {
    const typedoc = join(__dirname, "..", "node_modules", "typedoc", "bin", "typedoc");
    const options = ["--options", join(__dirname, "typedoc.json"), "--logLevel", "Warn", "--out", folder];
    await promisify(execFile)(process.execPath, [typedoc, ...options]);
    return introduction + (await readFile(join(folder, "api.md"), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
