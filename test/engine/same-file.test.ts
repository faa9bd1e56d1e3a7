import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { Sandbox } from "./support/engine";
import { itLosesNothing } from "./support/same-file";

describe("on a directory,", () => {
  const sandbox = new Sandbox("directory");
  const link = join(sandbox.folder, "link");
  before(() => symlinkSync(sandbox.share, link, "junction"));
  after(() => sandbox.remove());

  itLosesNothing(sandbox, {
    what: "through a link to its folder",
    one: (name) => join(sandbox.share, name),
    other: (name) => join(link, name),
  });
});
