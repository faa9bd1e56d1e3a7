import assert from "node:assert/strict";
import { exec } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { before, describe, it } from "mocha";
import * as ts from "typescript";
import { checkout } from "../support/checkout";

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly types: string;
  readonly exports: Record<string, string | Record<string, string>>;
  readonly dependencies: Record<string, string>;
  readonly peerDependencies: Record<string, string>;
}

const manifest = readManifest(".");

describe("the published package", () => {
  let packed: string[];

  before(async () => {
    packed = await packedFiles();
  });

  it("holds what is compiled from the sources of today, its documents, and nothing else", () => {
    // Without source maps: they would point to sources that are not published.
    const compiled = ["cli", "provider", "sdk"].flatMap((folder) =>
      readdirSync(join(checkout, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(ts|json)$/.test(file))
        .map((file) => posix.join("dist", folder, file.replaceAll("\\", "/")))
        .flatMap((file) => (file.endsWith(".ts") ? [file.replace(/ts$/, "d.ts"), file.replace(/ts$/, "js")] : [file])),
    );
    const documents = ["CHANGELOG.md", "LICENSE", "NOTICE", "README.md"];
    const plugin = ["PulumiPlugin.yaml", "pulumi-resource-unattend", "pulumi-resource-unattend.cmd"];
    assert.deepEqual(packed, [...documents, ...compiled, ...plugin, "package.json"].sort());
  });

  it("has every file that package.json names", () => {
    const { main, types, exports } = manifest;
    const entries = Object.values(exports).flatMap((entry) =>
      typeof entry === "string" ? [entry] : Object.values(entry),
    );
    const missing = [main, types, ...entries].filter((file) => !packed.includes(posix.normalize(file)));
    assert.deepEqual(missing, []);
  });

  it("exports to programs the three resources, `unlisted`, and the types of arguments", () => {
    assert.deepEqual(namesAtRunTime("pulumi-unattend"), ["AnswerFile", "AsyncCommand", "CommandList", "unlisted"]);
    assert.deepEqual(declaredNames(manifest.types), [
      "AnswerFile",
      "AnswerFileArgs",
      "Architecture",
      "AsyncCommand",
      "AsyncCommandArgs",
      "CommandList",
      "CommandListArgs",
      "CommandListPlace",
      "CommandPass",
      "Commands",
      "CommandsOfList",
      "Components",
      "Credentials",
      "DeploymentCommand",
      "ListedCommand",
      "LogonCommand",
      "RunCommand",
      "SettingValue",
      "Settings",
      "unlisted",
    ]);
  });

  it("exports to the line that is stored with resources the lifecycles that it names", () => {
    const lifecycles = ["answerFile", "asyncCommand", "commandList"];
    assert.deepEqual(namesAtRunTime("pulumi-unattend/provider"), lifecycles);
    assert.deepEqual(declaredNames("dist/provider/index.d.ts"), lifecycles);
  });
});

describe("the examples", () => {
  const entries = readdirSync(join(checkout, "examples"), { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory() && entry.name !== "node_modules")) {
    it(`${name} asks for the package of this checkout`, () => {
      assert.deepEqual(readManifest(join("examples", name)).dependencies, {
        ...manifest.peerDependencies,
        "pulumi-unattend": `^${manifest.version}`,
      });
    });
  }
});

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(checkout, folder, "package.json"), "utf8")) as Manifest;
}

async function packedFiles(): Promise<string[]> {
  const { stdout } = await promisify(exec)("npm pack --dry-run --json --ignore-scripts", { cwd: checkout });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path).sort();
}

/** A package finds itself by its name, as others find it. */
function namesAtRunTime(module: string): string[] {
  return Object.keys(createRequire(__filename)(module) as object).sort();
}

/** The names that a declaration file exports; it must do so by lists of names. */
function declaredNames(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(checkout, file), "utf8"), ts.ScriptTarget.Latest);
  const names = source.statements.flatMap((statement) => {
    assert.ok(ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause));
    return statement.exportClause.elements.map(({ name }) => name.text);
  });
  return names.sort();
}
