import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { checkout } from "../setup/places.mjs";

/**
 * The plugin with all of the packages that it uses in one file of JavaScript, and the licenses of these packages.
 *
 * @returns {Promise<{ code: Uint8Array; licenses: string }>}
 */
export async function bundlePlugin() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: checkout,
    entryPoints: ["pulumi-resource-unattend"],
    loader: { "": "js" },
    bundle: true,
    platform: "node",
    target: "node20",
    plugins: [grpcOfBundle],
    legalComments: "none", // All licenses stand in a file of their own.
    logLevel: "warning",
    metafile: true,
    write: false,
  });
  return { code: outputFiles[0].contents, licenses: licensesOf(packagesOf(Object.keys(metafile.inputs))) };
}

/**
 * In a bundle, what `provider/engine/grpc.ts` looks for at run time is the copy that is in the bundle.
 *
 * @type {import("esbuild").Plugin}
 */
const grpcOfBundle = {
  name: "grpc",
  setup({ onLoad }) {
    const folder = "google-protobuf/google/protobuf";
    const contents = `
      exports.grpc = () => require("@grpc/grpc-js");
      exports.protobuf = () => ({ ...require("${folder}/struct_pb.js"), ...require("${folder}/empty_pb.js") });`;
    const resolveDir = dirname(createRequire(import.meta.url).resolve("@pulumi/pulumi/package.json"));
    onLoad({ filter: /dist[\\/]provider[\\/]engine[\\/]grpc\.js$/ }, () => ({ contents, resolveDir }));
  },
};

/**
 * The folders of the packages that files belong to, without this one.
 *
 * @param {string[]} files
 */
function packagesOf(files) {
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/**
 * What each package says about its license. Some name it, and have no text of it.
 *
 * @param {string[]} folders
 */
function licensesOf(folders) {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(checkout, folder, "package.json"), "utf8"));
    const files = readdirSync(join(checkout, folder)).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
    const contents = files.map((file) => readFileSync(join(checkout, folder, file), "utf8").trim());
    return [`${name} ${version}: ${license}`, ...contents].join("\n\n");
  });
  return `${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
