/** Of Node.js, what does no input or output. */
const pure = ["node:buffer", "node:crypto", "node:util"];

/** What every room of provider/unattend may use; arrows between them point down only. */
const unattend = ["./*", "../../xml/*", "../../errors", ...pure];

/**
 * What the command line may use: all but the resources.
 *
 * @param {string} provider
 */
const cli = (provider) => [
  "./*",
  ...["unattend/*", "unattend/*/*", "share/*", "xml/*", "config", "errors"].map((name) => provider + name),
  "node:*",
  "node:*/*",
];

/** Of Node.js, what every kind of share may use. Only some reach files, and only one starts processes. */
const share = ["./*", "../errors", ...pure, "node:events", "node:os", "node:path", "node:timers/promises"];

/** What Pulumi's calls are made to lifecycles with. */
const door = [
  ...["./*", "../resources/*", "../engine/*", "../config", "../report", "../errors"],
  "../unattend/model/command-array",
];

/**
 * The map in CONTRIBUTING.md, as a check: all that a file may import. `*` stands for any characters but dots; what
 * begins with "type " may be imported as a type only. If several patterns match a file, the last one counts.
 *
 * @type {Record<string, string[]>}
 */
const mayImport = {
  "{sdk,provider,cli}/**/*.ts": [], // A new folder gets a line of its own.
  // Of the provider, what both doors have to say the same of.
  "sdk/*.ts": ["./*", "../provider/errors", "../provider/unattend/model/*", "@pulumi/pulumi", ...pure],
  "provider/index.ts": ["./dynamic/*"],
  "provider/errors.ts": [],
  "provider/report.ts": [],
  "provider/config.ts": ["./errors", "./unattend/rules", "node:path", "type ./share/*"],
  // The doors: neither knows of the other.
  "provider/dynamic/*.ts": [...door, "type @pulumi/pulumi"],
  "provider/plugin/*.ts": [
    ...[...door, "../unattend/model/password-names", "node:util"],
    ...["@pulumi/pulumi/proto/*", "type @grpc/grpc-js", "type google-protobuf/*"],
  ],
  "provider/plugin/index.ts": [
    "./*",
    "../engine/grpc",
    "@pulumi/pulumi/proto/*",
    "type @grpc/grpc-js",
    "node:fs",
    "node:path",
  ],
  "provider/engine/*.ts": ["./*", "../report", "node:module", "type @pulumi/pulumi/proto/*"],
  "provider/resources/*.ts": [
    ...[
      "./*",
      "../unattend/*",
      "../unattend/*/*",
      "../xml/encoding",
      "../share/*",
      "../config",
      "../report",
      "../errors",
      ...pure,
    ],
  ],
  "provider/unattend/model/*.ts": unattend,
  "provider/unattend/plan/*.ts": [...unattend, "../model/*"],
  "provider/unattend/content/*.ts": [...unattend, "../plan/*", "../model/*", "../catalog/*"],
  "provider/unattend/rules/*.ts": [...unattend, "../model/*", "../catalog/*"],
  "provider/unattend/import/*.ts": [...unattend, "../rules/*", "../content/*", "../plan/*", "../model/*"],
  "provider/unattend/catalog/*.ts": ["./*", "node:fs", "node:path"],
  "provider/xml/*.ts": ["./*", "../errors", "iconv-lite", "saxes", "xml-js", ...pure],
  "provider/share/*.ts": share,
  "provider/share/directory-share.ts": [...share, "node:fs", "node:fs/promises"],
  "provider/share/smb-share.ts": [...share, "node:child_process", "node:stream", "node:stream/consumers"],
  "cli/*.ts": [...cli("../provider/"), "./import/*", "commander", "type sarif"],
  "cli/import/*.ts": [...cli("../../provider/"), "../read-file", "yaml"],
  "examples/*/*.ts": ["pulumi-unattend", "@pulumi/pulumi", "node:*"],
  "scripts/*.mjs": ["./*.mjs", "./*.cjs", "node:*"],
  "scripts/*/*.mjs": ["./*.mjs", "../*.mjs", "../*/*.mjs", "anser", "esbuild", "tar", "node:*"],
};

/**
 * The rule sees only imports at the top of a file. Packages may be loaded later, if they are seldom needed; and the plugin loads
 * its lifecycles when it is asked about a resource.
 *
 * @type {import("eslint").Linter.Config}
 */
const atTheTop = {
  files: ["sdk/**/*.ts", "provider/**/*.ts", "cli/**/*.ts"],
  ignores: ["provider/plugin/index.ts"],
  rules: {
    "no-restricted-syntax": [
      "error",
      {
        selector: ":matches(ImportExpression, TSImportType) Literal[value=/^(\\.|node:)/]",
        message: "Import it at the top of the file.",
      },
    ],
  },
};

/** @type {import("eslint").Linter.Config[]} */
export const importRules = [...Object.entries(mayImport).map(([file, modules]) => restrict(file, modules)), atTheTop];

/**
 * @param {string} file
 * @param {string[]} modules
 * @returns {import("eslint").Linter.Config}
 */
function restrict(file, modules) {
  const types = modules.filter((module) => module.startsWith("type ")).map((module) => module.slice("type ".length));
  const values = modules.filter((module) => !module.startsWith("type "));
  const message = "CONTRIBUTING.md has a map of which folder may import what";
  const patterns = [
    { regex: `^(?!${anyOf([...values, ...types])})`, message },
    { regex: `^${anyOf(types)}`, message: `${message}; here: types only`, allowTypeImports: true },
  ];
  return { files: [file], rules: { "no-restricted-imports": ["error", { patterns }] } };
}

/**
 * A regular expression for all of a name. For no names at all, it matches nothing.
 *
 * @param {string[]} names
 */
function anyOf(names) {
  const expressions = names.map((name) => name.replaceAll(".", "\\.").replaceAll("*", "[^.]+"));
  return expressions.length === 0 ? "(?!)" : `(?:${expressions.join("|")})$`;
}
