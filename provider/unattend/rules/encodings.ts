import type { Rules } from "./rule";

/** How a document is written, as far as Windows Setup is known, or likely, to trip over it. */
export const encodingRules = {
  UA132: {
    severity: "warning",
    appliesTo: "the XML declaration",
    remedy: 'Write version="1.0"',
    source: "https://learn.microsoft.com/previous-versions/windows/desktop/ms752838(v=vs.85)",
    ofDocument: ({ tree: { text, root } }) => {
      const [, version = "1.0"] = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["']([^"']*)/.exec(text) ?? [];
      if (version === "1.0") return [];
      return [
        { at: root, offset: 0, cause: `the file is XML ${version}, and the XML parsers of Windows read XML 1.0` },
      ];
    },
  },
  UA137: {
    severity: "note",
    appliesTo: "files, by their bytes",
    remedy: 'Save it as UTF-8 without a byte order mark, with encoding="utf-8" in the first line',
    source:
      "seen by others: https://github.com/cschneegans/unattend-generator/issues/8 (byte order mark), https://github.com/ChrisTitusTech/winutil/pull/1724 (UTF-16)",
    ofDocument: ({ tree: { root } }, encoding) => {
      const isWide = encoding?.name.startsWith("utf-16");
      if (!isWide && !encoding?.byteOrderMark) return [];
      const cause = isWide
        ? "the file is UTF-16, with which installations of Windows 11 failed"
        : "the file begins with a byte order mark, over which Windows 11 24H2 trips";
      return [{ at: root, offset: 0, cause }];
    },
  },
} satisfies Rules;
