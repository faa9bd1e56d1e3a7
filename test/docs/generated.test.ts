import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { generatedPages } from "../../docs/generate";

describe("generated pages", () => {
  it("are up to date (npm run docs)", async () => {
    for (const [path, text] of await generatedPages()) assert.equal(readFileSync(path, "utf8"), text);
  });
});
