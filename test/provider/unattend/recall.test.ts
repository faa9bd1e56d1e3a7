import assert from "node:assert/strict";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";
import { checkDocument } from "../../../provider/unattend/rules/check";
import { everySetting } from "../../support/every-setting";
import { fixtureNames, fixtureText } from "../../support/fixtures";
import { recallOf } from "../../support/mutants";

describe("rules about settings", () => {
  const settings = everySetting();

  it("warn of no setting of the reference with a right value in one of its passes", () => {
    const found = settings.flatMap((document) => checkDocument(document));
    const warnings = found.filter(({ severity }) => severity !== "note");
    assert.deepEqual(
      warnings.map(({ code, cause }) => `${code}: ${cause}`),
      [],
    );
  });

  const fixtures = fixtureNames.map((name) => AnswerFileDocument.parse(fixtureText(name)));
  const each = 100;
  for (const { kind, goal, made, warned, noted, missed } of recallOf([...settings, ...fixtures], each, 1)) {
    it(`find ${goal * 100} % of mistakes: ${kind} (npm run recall)`, () => {
      assert.ok(made === each && warned + noted >= goal * made, missed.join("\n"));
    });
  }
});
