import assert from "node:assert/strict";
import {
  markComment,
  ownerFromUrn,
  ownershipComment,
  ownerWords,
  parseMark,
  parseOwnershipComment,
  type Mark,
} from "../../../provider/unattend/model/ownership";

describe("ownership comment", () => {
  const owners: [string, string][] = [
    ["agent", " Managed by Pulumi: shop/dev/agent "],
    ["my:group:Agents$agent", " Managed by Pulumi: shop/dev/my:group:Agents$agent "],
    ["a--b---c-", " Managed by Pulumi: shop/dev/a%2D-b%2D%2D-c%2D "],
    ["folder/agent", " Managed by Pulumi: shop/dev/folder%2Fagent "],
    ["100%", " Managed by Pulumi: shop/dev/100%25 "],
    ["Jürgen 😀", " Managed by Pulumi: shop/dev/J%C3%BCrgen %F0%9F%98%80 "],
    [" two\nlines ", " Managed by Pulumi: shop/dev/%20two%0Alines%20 "],
    ["%2D", " Managed by Pulumi: shop/dev/%252D "],
  ];
  for (const [resource, comment] of owners) {
    it(`of ${JSON.stringify(resource)} is legal XML and names it`, () => {
      const owner = { project: "shop", stack: "dev", resource };
      assert.equal(ownershipComment(owner), comment);
      assert.doesNotMatch(comment, /--|-$|[^\x20-\x7e]/);
      assert.deepEqual(parseOwnershipComment(comment), owner);
    });
  }

  const others = [
    "Managed by hand",
    "Managed by Pulumi",
    "Managed by Pulumi: shop/dev",
    "Managed by Pulumi: shop//x",
    "",
  ];
  for (const comment of others) {
    it(`is not ${JSON.stringify(comment)}`, () => assert.equal(parseOwnershipComment(comment), undefined));
  }
});

describe("ownerFromUrn", () => {
  const type = "pulumi-nodejs:dynamic/unattend:AsyncCommand";
  const urns: [string, string, string][] = [
    ["a resource of the stack", `urn:pulumi:dev::shop::${type}::agent`, "shop/dev/agent"],
    ["a resource of a component", `urn:pulumi:dev::shop::my:a:B$${type}::agent`, "shop/dev/my:a:B$agent"],
    ["components in components", `urn:pulumi:dev::shop::my:a:B$my:c:D$${type}::x`, "shop/dev/my:a:B$my:c:D$x"],
    ["a name with ::", `urn:pulumi:dev::shop::${type}::a::b`, "shop/dev/a::b"],
    ["a name with $", `urn:pulumi:dev::shop::${type}::a$b`, "shop/dev/a%2524b"],
  ];
  for (const [what, urn, words] of urns) {
    it(`knows ${what}`, () => assert.equal(ownerWords(ownerFromUrn(urn)), words));
  }
});

describe("mark", () => {
  const marks: [Mark, string][] = [
    [{ kind: "added" }, " Added by Pulumi "],
    [{ kind: "added", left: "0123456789abcdef" }, " Added by Pulumi, left as 0123456789abcdef "],
    [{ kind: "opened", spelling: " />" }, ' Opened by Pulumi, was " />" '],
    [{ kind: "opened", spelling: "\r\n\t/>" }, ' Opened by Pulumi, was "%0D%0A%09/>" '],
    [{ kind: "opened", spelling: "></u:a--b >" }, ' Opened by Pulumi, was "></u:a%2D-b >" '],
  ];
  for (const [mark, comment] of marks) {
    it(JSON.stringify(mark), () => {
      assert.equal(markComment(mark), comment);
      assert.deepEqual(parseMark(comment), mark);
    });
  }

  const forged = ['"><evil/>"', '">"', '"/><!--"', '"></a><b/>"', "/>"];
  for (const spelling of forged) {
    it(`does not take ${spelling} back into the file`, () => {
      assert.equal(parseMark(` Opened by Pulumi, was ${spelling} `), undefined);
    });
  }
});
