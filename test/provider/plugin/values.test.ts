import assert from "node:assert/strict";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { readValues, writeValues, type Path } from "../../../provider/plugin/values";
import { unknownValue } from "../../../provider/resources/lifecycle";

const secret = (value: unknown): object => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  value,
});

describe("values of the plugin protocol", () => {
  const cases: [string, Record<string, unknown>, Record<string, unknown>, Path[]][] = [
    ["plain ones", { a: 1, b: [true, "x"], c: { d: null } }, { a: 1, b: [true, "x"], c: { d: null } }, []],
    ["a secret", { a: secret("s") }, { a: "s" }, [["a"]]],
    ["one in an array, in an object", { a: { b: ["x", secret("s")] } }, { a: { b: ["x", "s"] } }, [["a", "b", 1]]],
    ["an object that is secret as a whole", { a: secret({ b: "s" }) }, { a: { b: "s" } }, [["a"]]],
    ["a secret in a secret", { a: secret({ b: secret("s") }) }, { a: { b: "s" } }, [["a"], ["a", "b"]]],
  ];
  for (const [what, sent, properties, secrets] of cases) {
    it(`are read, and written as they were: ${what}`, () => {
      const values = readValues(Struct.fromJavaScript(sent as never));
      assert.deepEqual(values, { properties, secrets });
      const isSecret = (path: Path): boolean => secrets.some((each) => each.join() === path.join());
      assert.deepEqual(writeValues(properties, isSecret), sent);
    });
  }

  const unknown: Record<string, string> = {
    text: "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
    "a truth value": "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "a number": "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "an array": "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "an object": "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
  };
  for (const [what, value] of Object.entries(unknown)) {
    it(`that are not known yet are told by one word: ${what}`, () => {
      assert.deepEqual(readValues(Struct.fromJavaScript({ a: secret(value) })), {
        properties: { a: unknownValue },
        secrets: [["a"]],
      });
    });
  }

  it("leave out what is undefined", () =>
    assert.deepEqual(
      writeValues({ a: undefined, b: [] }, () => false),
      { b: [] },
    ));
});
