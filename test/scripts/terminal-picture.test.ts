import assert from "node:assert/strict";
import { DOMParser } from "@xmldom/xmldom";
import { describe, it } from "mocha";
import { evaluate } from "./node-process";

/** The lines of text in a picture, its title first. */
async function linesOf(title: string, output: string): Promise<string[]> {
  const svg = await evaluate<string>(
    `const { terminalPicture } = await use("pictures/terminal-picture.mjs");
    show(terminalPicture(${JSON.stringify(title)}, ${JSON.stringify(output)}))`,
  );
  const lines = new DOMParser().parseFromString(svg, "image/svg+xml").getElementsByTagName("text");
  return Array.from(lines, ({ textContent }) => textContent ?? "");
}

describe("a picture of a terminal", () => {
  it("has the text that the terminal shows", async () => {
    const output = '\u001b[1m\u001b[32m + \u001b[0magent  "a<b&c"\n\n  end\n';
    assert.deepEqual(await linesOf("pulumi <preview>", output), ["pulumi <preview>", ' + agent  "a<b&c"', "", "  end"]);
  });

  it("breaks what is too long, wherever colors change", async () => {
    const output = `${"a".repeat(159)}\u001b[31mbc\u001b[0m`;
    assert.deepEqual(await linesOf("long", output), ["long", `${"a".repeat(159)}b`, "c"]);
  });
});
