import { assertGolden } from "../../support/golden";
import { fixtureNames, fixtureText } from "../../support/fixtures";
import { Document, type CommandSpec } from "../../support/planning";

const credentials = { domain: "FABRIKAM", username: "svc", password: "p&ss" };

/** What is done to each fixture; the text that comes of it is in test/golden, to be looked at. */
const edits: [string, (document: Document) => void][] = [
  ["add", (document) => void document.put(command("agent", { description: "Agent", credentials }))],
  [
    "add-for-two-architectures-in-specialize",
    (document) => void document.put(command("agent", { pass: "specialize", architectures: ["amd64", "x86"] })),
  ],
  ["pin-before-the-first", (document) => void document.put(command("agent", { pin: freeOrder(document) }))],
  [
    "change-of-every-element",
    (document) => {
      document.put(command("agent", { description: "Agent", credentials }));
      const { order } = document.resolve(command("agent"));
      document.put(
        command("agent", {
          path: "Y:\\new.exe",
          credentials: { domain: "CONTOSO", username: "other", password: "new" },
          pin: order + 40,
        }),
      );
    },
  ],
  [
    "two-owners-the-first-leaves",
    (document) => {
      document.put(command("a"), command("b", { by: "office/prod" }));
      document.remove({ name: "a" });
    },
  ],
];

describe("golden files", () => {
  for (const fixture of fixtureNames) {
    for (const [edit, work] of edits) {
      it(`${fixture}, ${edit}`, () => {
        const document = new Document(fixtureText(fixture));
        work(document);
        assertGolden(`${fixture.replace(".xml", "")}/${edit}.xml`, document.text);
      });
    }
  }
});

function command(name: string, rest: Partial<CommandSpec> = {}): CommandSpec {
  return { name, ...rest };
}

/** The lowest Order that no command has, for any architecture. */
function freeOrder(document: Document): number {
  const commands = ["amd64", "x86"].flatMap((architecture) => document.commands("windowsPE", architecture));
  const taken = commands.map((words) => Number.parseInt(words, 10));
  let order = 1;
  while (taken.includes(order)) order += 1;
  return order;
}
