import type { Publication } from "../../provider/share/publisher";

/** Changes are words to append, where they are not there already; "!" cannot be appended, "-" removes the file. */
export const appending: Publication<string, string> = {
  transform: (bytes, changes) => {
    let text = bytes?.toString();
    const outcomes = changes.map((change) => {
      if (change === "!") return { error: new Error("cannot") };
      if (change === "-") text = undefined;
      else if (!text?.includes(change)) text = (text ?? "") + change;
      return { value: text ?? "gone" };
    });
    return { bytes: text === undefined ? undefined : Buffer.from(text), outcomes };
  },
  seen: () => undefined,
  publishing: () => ({ project: "shop", stack: "dev" }),
  waiting: () => undefined,
};
