import assert from "node:assert/strict";
import { fingerprint, fingerprintsIn } from "../../provider/unattend/model/command-list";
import { CommandPlaces, type Claim } from "../../sdk/command-places";

const claim = (spec: Partial<Claim> = {}): Claim => ({
  name: "c",
  pass: "windowsPE",
  architectures: undefined,
  pin: undefined,
  path: undefined,
  ...spec,
});
const amd64 = claim({ architectures: ["amd64"] });
const x86 = claim({ architectures: ["x86"] });
const both = claim({ architectures: ["amd64", "x86"] });
const specialize = claim({ pass: "specialize" });

describe("places of commands", () => {
  const cases: [string, Claim[], number[]][] = [
    ["count from 1 as the program constructs commands", [claim(), claim(), claim()], [1, 2, 3]],
    ["count for each pass", [claim(), specialize, claim(), specialize], [1, 1, 2, 2]],
    ["count for each architecture", [amd64, x86, amd64, x86], [1, 1, 2, 2]],
    ["come after both lists for a command in both", [amd64, amd64, x86, both, x86, amd64], [1, 2, 1, 3, 4, 4]],
    [
      "come after every list for a command whose architectures are the file's",
      [amd64, amd64, x86, claim(), x86],
      [1, 2, 1, 3, 4],
    ],
    [
      "come after every pass for a command whose pass is not known yet",
      [claim(), claim(), claim({ pass: undefined }), specialize],
      [1, 2, 3, 4],
    ],
    ["are not taken by pinned commands", [claim(), claim({ pin: 7 }), claim()], [1, 1, 2]],
  ];
  for (const [what, claims, expected] of cases) {
    it(what, async () => {
      const places = new CommandPlaces("file", undefined);
      const claimed = await Promise.all(claims.map((each) => places.claim(each)));
      assert.deepEqual(
        claimed.map(({ place }) => place),
        expected,
      );
    });
  }

  it("know the pins of the whole program, also of commands that are constructed later", async () => {
    const places = new CommandPlaces("file", undefined);
    const first = places.claim(claim());
    const pinned = [
      places.claim(claim({ pin: 9 })),
      places.claim(claim({ pin: 3 })),
      places.claim(claim({ pass: "specialize", pin: 1 })),
    ];
    assert.deepEqual((await first).siblingPins, [3, 9]);
    assert.deepEqual(
      await Promise.all(pinned),
      [1, 1, 1].map((place) => ({ place, siblingPins: undefined })),
    );
    assert.deepEqual(await new CommandPlaces("file", undefined).claim(claim()), { place: 1, siblingPins: undefined });
  });

  const pin = (spec: Partial<Claim>): Claim => claim({ pin: 5, ...spec });
  const twins: [string, Claim, Claim, boolean][] = [
    ["in one list", pin({}), pin({}), true],
    ["in lists that overlap", pin({ architectures: ["amd64", "x86"] }), pin({ architectures: ["x86"] }), true],
    ["in different passes", pin({}), pin({ pass: "specialize" }), false],
    ["for different architectures", pin({ architectures: ["amd64"] }), pin({ architectures: ["x86"] }), false],
    ["where the architectures are known only to the provider", pin({}), pin({ architectures: ["x86"] }), false],
  ];
  for (const [where, one, other, refused] of twins) {
    it(`${refused ? "refuse" : "allow"} equal pins ${where}`, async () => {
      const places = new CommandPlaces("file", undefined);
      await places.claim(one);
      if (refused) assert.throws(() => places.claim(other), /UA202: the commands "c" and "c" pin Order 5/);
      else await places.claim(other);
    });
  }

  it("refuse a 501st command in one list, not in another", async () => {
    const places = new CommandPlaces("file", undefined);
    await Promise.all(Array.from({ length: 500 }, () => places.claim(claim())));
    await places.claim(specialize);
    assert.throws(() => places.claim(claim()), /UA203.*more than 500/);
  });

  it("know the names of all resources of the program, those for one path apart", async () => {
    const [one, same, other, later] = [
      new CommandPlaces("one", "a.xml"),
      new CommandPlaces("same", "a.xml"),
      new CommandPlaces("other", "b.xml"),
      new CommandPlaces("later", undefined),
    ];
    void one.claim(claim({ name: "agent" }));
    const known = ["one", "same", "other", "later", "agent"];
    const among = (names: string | undefined): string[] =>
      known.filter((name) => fingerprintsIn(names).includes(fingerprint(name)));
    const cases: [CommandPlaces, string[]][] = [
      [one, ["one", "same", "agent"]],
      [same, ["one", "same", "agent"]],
      [other, ["other"]],
      [later, ["later"]],
    ];
    for (const [places, atPath] of cases) {
      assert.deepEqual(among(await places.declaredNames()), atPath);
      const elsewhere = known.filter((name) => !atPath.includes(name));
      assert.deepEqual(among(await places.otherNames()), elsewhere);
    }
    assert.equal(await one.declaredNames(), await same.declaredNames());
  });
});
