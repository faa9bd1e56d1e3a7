import assert from "node:assert/strict";
import { AnswerFileDocument } from "../../../provider/unattend/document";
import { checkDocument } from "../../../provider/unattend/rules";
import { fixtureText } from "../../support/fixtures";

describe("what is wrong with a file that is taken over", () => {
  it("is told with its place", () => {
    const found = checkDocument(AnswerFileDocument.parse(fixtureText("broken-orders.xml")));
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        "UA108 line 6, column 17 (windowsPE, amd64): the command has no Order from 1 to 500. It is left alone; give it an Order that is free",
        "UA108 line 9, column 17 (windowsPE, amd64): the command has no Order from 1 to 500. It is left alone; give it an Order that is free",
        "UA109 line 17, column 17 (windowsPE, amd64): the command has Order 2, as the one at line 13, column 17 (windowsPE, amd64) has. Both are left alone; give one of them a free Order",
      ],
    );
  });

  it("is nothing in a sound file", () => {
    for (const name of ["out-of-order.xml", "two-architectures.xml", "smallest.xml"]) {
      assert.deepEqual(checkDocument(AnswerFileDocument.parse(fixtureText(name))), []);
    }
  });
});
