import assert from "node:assert/strict";
import { applyEdits, insertion, removal, replacement, type Edit } from "../../../provider/xml/edit";

describe("applyEdits", () => {
  const cases: [string, Edit[], string][] = [
    ["nothing", [], "abcdef"],
    ["an insertion at either end", [insertion(6, "!"), insertion(0, ">")], ">abcdef!"],
    ["edits in any order", [removal(4, 6), replacement(0, 1, "A"), insertion(2, "-")], "Ab-cd"],
    ["insertions at one place in the order given", [insertion(3, "1"), insertion(3, "2")], "abc12def"],
    ["an insertion before what is removed from there on", [removal(3, 5), insertion(3, "+")], "abc+f"],
    ["an insertion behind what is removed up to there", [removal(1, 3), insertion(3, "+")], "a+def"],
    ["neighbours", [removal(0, 3), removal(3, 6)], ""],
  ];
  for (const [what, edits, expected] of cases) {
    it(`applies ${what}`, () => assert.equal(applyEdits("abcdef", edits), expected));
  }

  const refused: [string, Edit[]][] = [
    ["edits that overlap", [removal(0, 3), removal(2, 4)]],
    ["an insertion into what is removed", [removal(0, 3), insertion(2, "x")]],
    ["an edit outside the text", [removal(5, 7)]],
    ["an edit before the text", [insertion(-1, "x")]],
  ];
  for (const [what, edits] of refused) {
    it(`refuses ${what} as a fault of ours`, () => assert.throws(() => applyEdits("abcdef", edits), { code: "UA900" }));
  }
});
