import assert from "node:assert/strict";

/** How many lines are shown of both, from the first one that differs. */
const shownLines = 10;

/** Like `assert.equal`, for long texts: says first what to do, and then where they begin to differ. */
export function assertSameText(actual: string, expected: string, remedy: string): void {
  if (actual === expected) return;
  const [is, shouldBe] = [actual.split("\n"), expected.split("\n")];
  const first = is.findIndex((line, index) => line !== shouldBe[index]);
  const start = first < 0 ? is.length : first;
  const show = (lines: string[]): string => lines.slice(start, start + shownLines).join("\n");
  assert.fail(`${remedy}. From line ${start + 1} it is\n${show(is)}\nand should be\n${show(shouldBe)}`);
}
