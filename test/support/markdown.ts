/** A fenced block of a page. */
export interface Block {
  /** The word behind the fence, such as `sh`; "" for none. */
  readonly language: string;
  readonly code: string;
  /** From 1: the line of its first fence. */
  readonly line: number;
}

/** The fenced blocks of a Markdown page, in their sequence. Those in lists are indented there, but not here. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^( *)```(\w*)\n([^]*?)^\1```$/gm)].map(
    ({ 1: indentation, 2: language, 3: code, index }) => ({
      language: language!,
      code: code!.replaceAll(new RegExp(`^${indentation}`, "gm"), ""),
      line: page.slice(0, index).split("\n").length,
    }),
  );
}

/** The path in the comment that a block begins with, where it shows a whole file, and what is behind that line. */
export function fileOf({ code }: Block): { path: string; text: string } | undefined {
  const [line, path] = /^(?:\/\/|#|<!--) ([^\s:]+\.\w+)(?: -->)?\n/.exec(code) ?? [];
  return path === undefined ? undefined : { path, text: code.slice(line!.length) };
}
