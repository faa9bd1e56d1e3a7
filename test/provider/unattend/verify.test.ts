import assert from "node:assert/strict";
import { AnswerFileDocument } from "../../../provider/unattend/model/document";
import { Plan } from "../../../provider/unattend/plan/plan";
import { verifyResult } from "../../../provider/unattend/plan/verify";
import { fixtureText } from "../../support/fixtures";
import { desiredArrayOf, desiredOf, everyList } from "../../support/planning";

describe("a result that is not what was planned is a fault of ours, and does not go out:", () => {
  const { kind, pass } = everyList.find(({ kind: { list } }) => list === "FirstLogonCommands")!;
  const commands = [{ name: "a" }, { name: "b" }];
  const command = /<!-- [^>]*#b -->\s*<SynchronousCommand[^]*?<\/SynchronousCommand>/;
  const cases: [string, (text: string) => string, RegExp][] = [
    ["text that is no XML", (text) => text.replace("</unattend>", ""), /the result could not be read/],
    ["a command missing", (text) => text.replace(command, ""), /a command did not come out as planned \(.*, Order 2\)/],
    ["another Order", (text) => text.replace("<Order>2<", "<Order>3<"), /a command did not come out as planned/],
    ["another owner", (text) => text.replace("#b -->", "#c -->"), /a command did not come out as planned/],
    [
      "something else to run",
      (text) => text.replace("X:\\b.exe", "X:\\c.exe"),
      /a command did not come out as planned/,
    ],
    ["a command twice", (text) => text.replace(command, "$&$&"), /a command came out that was not planned/],
    ["anything else", (text) => text.replace("</unattend>", '<servicing x=""/></unattend>'), /what nobody asked for/],
  ];
  for (const [what, spoil, cause] of cases) {
    it(what, () => {
      const document = AnswerFileDocument.parse(fixtureText("smallest.xml"));
      const plan = new Plan(document);
      plan.apply(plan.resolveArray(desiredArrayOf({ lists: [{ kind, pass, commands }] })));
      const text = plan.text();
      assert.equal(verifyResult(document, plan, text).tree.text, text);
      const spoilt = spoil(text);
      assert.notEqual(spoilt, text);
      assert.throws(() => verifyResult(document, plan, spoilt), { code: "UA900", message: cause });
    });
  }

  it("an Order twice, even if it was planned", () => {
    const document = AnswerFileDocument.parse(fixtureText("smallest.xml"));
    const plan = new Plan(document);
    const [first, second] = ["a", "b"].map((name) => plan.resolve(desiredOf({ name })));
    plan.apply(first!);
    plan.apply(second!);
    assert.throws(() => verifyResult(document, plan, plan.text()), {
      code: "UA900",
      message: /two commands would have had one Order \(windowsPE, amd64, RunAsynchronous, Order 1\)/,
    });
  });
});
