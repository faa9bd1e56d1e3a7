import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Header } from "tar";
import { checkout } from "../setup/places.mjs";
import { bundlePlugin } from "./bundle.mjs";

const { name, version, license } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));

/** What Pulumi asks for on each system and processor. All are the same: JavaScript, and what starts it on each system. */
export const archiveNames = ["linux", "darwin", "windows"].flatMap((system) =>
  ["amd64", "arm64"].map((processor) => `pulumi-resource-unattend-v${version}-${system}-${processor}.tar.gz`),
);

const copied = [
  "pulumi-resource-unattend.cmd",
  "dist/provider/plugin/schema.json",
  "dist/provider/unattend/catalog/settings.json",
  "LICENSE",
  "NOTICE",
];

/** An archive without folders of all that the plugin needs beside Node.js. The same sources and packages give the same bytes. */
export async function pluginArchive() {
  const { code, licenses } = await bundlePlugin();
  // So that Node.js takes the plugin for what it is, whatever a folder above says.
  const manifest = { name, version, license, type: "commonjs" };
  return gzipSync(
    tar({
      "pulumi-resource-unattend": code,
      "package.json": Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
      "LICENSES-OF-PACKAGES": Buffer.from(licenses),
      ...Object.fromEntries(copied.map((file) => [basename(file), readFileSync(join(checkout, file))])),
    }),
    { level: 9 },
  );
}

/** @param {Record<string, Uint8Array>} files by name */
function tar(files) {
  const blocks = Object.entries(files).flatMap(([path, content]) => {
    const mode = path.startsWith("pulumi-resource-") ? 0o755 : 0o644;
    const header = new Header({ type: "File", path, mode, size: content.length, mtime: new Date(0), uid: 0, gid: 0 });
    header.encode();
    return [/** @type {Buffer} */ (header.block), content, Buffer.alloc(-content.length & (blockSize - 1))];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * blockSize)]);
}

const blockSize = 512;
