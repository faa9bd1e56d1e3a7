import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { Sandbox } from "./support/engine";
import { itLosesNothing } from "./support/same-file";

describe("on a directory,", () => {
  const sandbox = new Sandbox("directory");
  after(() => sandbox.remove());

  itLosesNothing("through a link to its folder", async () => {
    const folder = sandbox.share;
    const link = join(sandbox.folder, "link");
    symlinkSync(folder, link, "junction");
    const stack = await sandbox.stack("shop", "dev", () => Promise.resolve());
    const goOnWith = (program: () => void): typeof stack => {
      stack.program = inline(program);
      return stack;
    };
    return {
      folder,
      one: (name) => join(folder, name),
      other: (name) => join(link, name),
      stack: {
        up: (program) => goOnWith(program).up(),
        preview: (program) => goOnWith(program).preview(),
        destroy: () => stack.destroy(),
      },
    };
  });
});

const inline =
  (program: () => void): PulumiFn =>
  // eslint-disable-next-line @typescript-eslint/require-await
  async () =>
    program();
