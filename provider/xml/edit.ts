import { internalError } from "../errors";

/** Replaces `length` UTF-16 code units at `offset` by `content`. Offsets refer to the text before any edit. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

export function insertion(offset: number, content: string): Edit {
  return { offset, length: 0, content };
}

export function removal(start: number, end: number): Edit {
  return { offset: start, length: end - start, content: "" };
}

export function replacement(start: number, end: number, content: string): Edit {
  return { offset: start, length: end - start, content };
}

/**
 * Applies edits that were planned together, in any order. Insertions at one offset keep the order they are given in
 * and come before what is replaced from there on.
 *
 * This is the only place where text is spliced.
 *
 * @throws UA900 if two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.offset - b.offset || Number(a.length > 0) - Number(b.length > 0));
  const parts: string[] = [];
  let cursor = 0;
  for (const { offset, length, content } of ordered) {
    if (offset < cursor || length < 0 || offset + length > text.length) {
      throw internalError(`edits overlap or leave the text at offset ${offset}`);
    }
    parts.push(text.slice(cursor, offset), content);
    cursor = offset + length;
  }
  parts.push(text.slice(cursor));
  return parts.join("");
}
