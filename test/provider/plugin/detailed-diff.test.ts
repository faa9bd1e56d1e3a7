import assert from "node:assert/strict";
import { detailedDiff } from "../../../provider/plugin/detailed-diff";

describe("a detailed diff", () => {
  const a = { name: "a", path: "x" };
  const b = { name: "b", path: "y" };
  const cases: [string, object, object, Record<string, string>][] = [
    ["nothing", { path: "x", commands: [a] }, { path: "x", commands: [a] }, {}],
    ["what comes, changes and goes", { b: 1, c: 1 }, { a: 1, b: 2 }, { a: "add", b: "update", c: "delete" }],
    ["a part of an object", { x: { y: { z: 1 } } }, { x: { y: { z: 2 } } }, { "x.y.z": "update" }],
    ["another kind of value", { x: [1] }, { x: { 0: 1 } }, { x: "update" }],
    ["a value of a command", { x: [a, b] }, { x: [a, { ...b, path: "z" }] }, { "x[1].path": "update" }],
    ["a command at the end", { x: [a] }, { x: [a, b] }, { "x[1]": "add" }],
    ["a command before others", { x: [b] }, { x: [a, b] }, { "x[0]": "update", "x[1]": "add" }],
    ["a command that goes", { x: [a, b] }, { x: [b] }, { "x[0]": "update", "x[1]": "delete" }],
    ["names of Windows", { x: { "A-B": 1 } }, { x: { "A-B": 2 } }, { 'x["A-B"]': "update" }],
    ["names with dots and quotation marks", { x: {} }, { x: { 'a."b': 1 } }, { 'x["a.\\"b"]': "add" }],
  ];
  for (const [what, olds, news, expected] of cases) {
    it(`has ${what}`, () => assert.deepEqual(Object.fromEntries(detailedDiff({ ...olds }, { ...news })), expected));
  }
});
