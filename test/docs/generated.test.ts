import { readFileSync } from "node:fs";
import { generatedPages } from "../../docs/generate";
import { assertSameText } from "../support/same-text";

describe("generated pages", () => {
  it("are up to date (npm run docs)", async () => {
    for (const [path, text] of await generatedPages()) {
      assertSameText(readFileSync(path, "utf8"), text, `${path}: npm run docs writes it anew`);
    }
  });
});
