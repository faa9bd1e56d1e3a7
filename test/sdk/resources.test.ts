import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, AsyncCommand, type AnswerFileArgs, type AsyncCommandArgs } from "../../sdk";

describe("a constructor", () => {
  const isPlain = (error: Error, words: RegExp): boolean =>
    pulumi.RunError.isInstance(error) && words.test(error.message);

  it("says what is missing, as an error that Pulumi shows without a stack trace", () => {
    for (const args of [undefined, {}]) {
      assert.throws(
        () => new AnswerFile("file", args as AnswerFileArgs),
        (error: Error) => isPlain(error, /UA105: the answer file "file" has no `path`/),
      );
    }
    for (const args of [undefined, {}, { answerFile: "a.xml" }, { answerFile: {} }]) {
      assert.throws(
        () => new AsyncCommand("agent", args as AsyncCommandArgs),
        (error: Error) => isPlain(error, /UA105: `answerFile` of the command "agent" is not an AnswerFile/),
      );
    }
  });

  it("refuses the option `import`, of which Pulumi would say nothing that helps", () => {
    assert.throws(
      () => new AnswerFile("file", { path: "a.xml" }, { import: "a.xml" }),
      (error: Error) => isPlain(error, /UA105: Pulumi cannot import "file", .* Leave the option `import` out/),
    );
  });
});
