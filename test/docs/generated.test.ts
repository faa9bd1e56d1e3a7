import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { generatedPages } from "../../docs/generate";

describe("generated pages", () => {
  it("are up to date (npm run docs)", async function () {
    this.timeout(60_000); // The API reference needs the TypeScript compiler.
    for (const [path, text] of await generatedPages()) assert.equal(readFileSync(path, "utf8"), text);
  });
});
