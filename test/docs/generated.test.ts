import { readFileSync } from "node:fs";
import { generatedFiles } from "../../docs/generate";
import { assertSameText } from "../support/same-text";

describe("generated files", () => {
  it("are up to date (npm run docs)", async () => {
    for (const [path, text] of await generatedFiles()) {
      assertSameText(readFileSync(path, "utf8"), text, `${path}: npm run docs writes it anew`);
    }
  });
});
