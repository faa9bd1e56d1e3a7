import type { Passwords } from "../../provider/unattend/import/passwords";

/** False for a comment that may hold a password, known or not: it stays where it is. */
export function isTellable(comment: string, passwords: Passwords): boolean {
  const isSuspicious = /pass(?:word|wd|phrase|wort)?|pwd|kennwort|secret|credential|token|\bkeys?\b/i.test(comment);
  return !isSuspicious && passwords.in(comment).length === 0;
}

/** A longer comment is no word about what stands behind it. */
const longestComment = 10;

/** The lines of a comment that a program repeats: none if it may hold a password, is long, or is markup that is commented out. */
export function tellableLines(comment: string, passwords: Passwords): string[] {
  if (!isTellable(comment, passwords) || /<[/!?\w]/.test(comment)) return [];
  const lines = comment
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length > longestComment ? [] : lines;
}
