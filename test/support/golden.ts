import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { assertSameText } from "./same-text";

const folder = join(__dirname, "..", "golden");

/**
 * Compares with what is kept in test/golden. Such a file is written only on request (`UPDATE_GOLDEN=1 npm run test:unit`,
 * `test:engine` for previews), and then read by whoever commits it; one that is missing fails.
 */
export function assertGolden(name: string, text: string): void {
  const file = join(folder, name);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  assert.ok(existsSync(file), `${file} is missing; UPDATE_GOLDEN=1 writes it`);
  assertSameText(text, readFileSync(file, "utf8"), `not what ${file} has; if it is right, UPDATE_GOLDEN=1 writes it`);
}
