import assert from "node:assert/strict";
import { fingerprint } from "../../../provider/unattend/model/command-list";
import { fixtureNames, fixtureText } from "../../support/fixtures";
import { Document, type CommandSpec } from "../../support/planning";

const credentials = { domain: "FABRIKAM", username: "svc", password: " <p&ss>ö " };

describe("plan", () => {
  describe("gives back the original text, whoever comes and goes in whatever sequence:", () => {
    const passes = ["windowsPE", "specialize", "auditUser"] as const;
    const architectures = [undefined, ["amd64"], ["x86", "arm64"]];
    for (const name of fixtureNames) {
      it(name, () => {
        const original = fixtureText(name);
        for (const pass of passes) {
          for (const each of architectures) {
            for (const [first, second] of [
              ["dev", "prod"],
              ["prod", "dev"],
            ]) {
              const document = new Document(original);
              document.put({ name: "a", by: "shop/dev", pass, architectures: each, credentials });
              document.put({ name: "b", by: "shop/prod", pass, architectures: each, description: "B" });
              document.put({ name: "c", by: "shop/prod", pass, architectures: ["amd64"], place: 2 });
              document.remove(
                { name: "a", by: `shop/${first}` },
                { name: "b", by: `shop/${first}` },
                { name: "c", by: `shop/${first}` },
              );
              document.remove(
                { name: "a", by: `shop/${second}` },
                { name: "b", by: `shop/${second}` },
                { name: "c", by: `shop/${second}` },
              );
              assert.equal(document.text, original);
            }
          }
        }
      });
    }
  });

  describe("writes a new command as the file writes them:", () => {
    for (const [fixture, command, expected] of insertions()) {
      it(`${fixture}: ${command.name}`, () => {
        const original = fixtureText(fixture);
        const document = new Document(original);
        document.put(command);
        assertAdded(original, document.text, expected);
      });
    }
  });

  describe("changes only the elements that differ:", () => {
    const changes: [string, CommandSpec, string, string][] = [
      [
        "the path",
        { name: "a", path: "Y:\\<b>.exe", description: "A", credentials },
        "<Path>X:\\a.exe</Path>",
        "<Path>Y:\\&lt;b&gt;.exe</Path>",
      ],
      [
        "the description",
        { name: "a", description: "Ä", credentials },
        "<Description>A</Description>",
        "<Description>&#196;</Description>",
      ],
      ["no description any more", { name: "a", credentials }, "\n                    <Description>A</Description>", ""],
      [
        "a password",
        { name: "a", description: "A", credentials: { ...credentials, password: "x" } },
        " &lt;p&amp;ss&gt;&#246; ",
        "x",
      ],
      ["the Order", { name: "a", description: "A", credentials, pin: 7 }, "<Order>1</Order>", "<Order>7</Order>"],
    ];
    for (const [what, command, from, to] of changes) {
      it(what, () => {
        const document = new Document(fixtureText("smallest.xml"));
        document.put({ name: "a", description: "A", credentials });
        const expected = document.text.replace(from, to);
        assert.notEqual(expected, document.text);
        document.put({
          ...command,
          recorded: { order: 1, fields: { path: "X:\\a.exe", description: "A", credentials } },
        });
        assert.equal(document.text, expected);
      });
    }

    it("and keeps unknown children, comments and the layout of what stays", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a", credentials });
      document.edit("<Path>X:\\a.exe</Path>", "<Path >\n  X:\\a.exe </Path><!-- why --><Extra x='1'/>");
      document.edit(/<Credentials>/, "<Credentials >");
      const expected = document.text.replace("X:\\a.exe", "X:\\b.exe").replace("<Domain>FABRIKAM", "<Domain>CONTOSO");
      document.put({ name: "a", path: "X:\\b.exe", credentials: { ...credentials, domain: "CONTOSO" } });
      assert.equal(document.text, expected);
    });

    it("and writes credentials that were not there, or takes all of them away", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a" });
      const without = document.text;
      document.put({ name: "a", credentials });
      assert.match(document.text, /<\/Path>\n {20}<Credentials>\n {24}<Domain>FABRIKAM<\/Domain>\n {24}<UserName>svc/);
      document.put({ name: "a" });
      assert.equal(document.text, without);
    });

    it("and fills in what somebody took out", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a", credentials });
      const whole = document.text;
      for (const [from, to] of [
        [/<RunAsynchronousCommand[^]*<\/RunAsynchronousCommand>/, '<RunAsynchronousCommand wcm:action="add" />'],
        [/<Order>1<\/Order>/, "<Order>9999</Order>"],
        [/<Path>.*<\/Path>/, "<Path/>"],
        [/\n *<Domain>.*<\/Domain>/, ""],
        [/<Credentials>[^]*<\/Credentials>/, "<Credentials></Credentials>"],
      ] as const) {
        document.edit(from, to);
        document.put({ name: "a", credentials });
        assert.equal(document.text, whole);
      }
    });
  });

  describe("allocates Orders:", () => {
    it("several commands in one commit get theirs by place, whatever the sequence", () => {
      const document = new Document(fixtureText("out-of-order.xml"));
      const orders = document.put({ name: "c", place: 3 }, { name: "a", place: 1 }, { name: "b", place: 2 });
      assert.deepEqual(orders, [6, 4, 5]);
      const written = [...document.text.matchAll(/X:\\([abc])\.exe/g)].map(([, name]) => name);
      assert.deepEqual(written, ["a", "b", "c"]);
    });

    it("a command keeps its Order when others come and go", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a", place: 1 }, { name: "b", place: 2 });
      document.remove({ name: "a" });
      assert.deepEqual(
        document.put({ name: "b", place: 1, recorded: { order: 2, fields: { path: "X:\\b.exe" } } }),
        [2],
      );
      assert.deepEqual(document.commands(), ["2 X:\\b.exe (shop/dev/b)"]);
    });

    it("an Order changed by hand is put right", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a" });
      document.edit("<Order>1<", "<Order>8<");
      assert.deepEqual(document.put({ name: "a", recorded: { order: 1, fields: { path: "X:\\a.exe" } } }), [1]);
    });

    it("unless somebody else holds it by now: then the command keeps what the hand gave it", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a" });
      document.edit("<Order>1<", "<Order>8<");
      document.put({ name: "z", by: "other/dev" });
      assert.deepEqual(document.put({ name: "a", recorded: { order: 1, fields: { path: "X:\\a.exe" } } }), [8]);
    });

    it("one Order for all architectures", () => {
      const document = new Document(fixtureText("two-architectures.xml"));
      assert.deepEqual(document.put({ name: "a" }), [3]);
      assert.deepEqual(
        [document.commands("windowsPE", "amd64"), document.commands("windowsPE", "x86")].map((list) => list.at(-1)),
        ["3 X:\\a.exe (shop/dev/a)", "3 X:\\a.exe (shop/dev/a)"],
      );
    });

    it("commands without a readable Order leave theirs free, and keep standing", () => {
      const document = new Document(fixtureText("broken-orders.xml"));
      assert.deepEqual(document.put({ name: "a", place: 1 }, { name: "b", place: 2 }), [1, 3]);
    });

    it("Orders that the program pins are passed over", () => {
      const document = new Document(fixtureText("smallest.xml"));
      const siblingPins = [1, 3];
      assert.deepEqual(
        document.put({ name: "b", place: 2, siblingPins }, { name: "a", place: 1, siblingPins }),
        [4, 2],
      );
    });

    it("no free Order: an error, and nothing is planned", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put(
        ...Array.from({ length: 500 }, (_, index) => ({ name: `c${index}`, place: index + 1, by: "other/dev" })),
      );
      assert.throws(() => document.put({ name: "a" }), { code: "UA203" });
    });
  });

  describe("pins:", () => {
    it("a pin wins over a sibling, which takes the former Order", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a", place: 1 }, { name: "b", place: 2 });
      document.put({ name: "a", pin: 2, recorded: { order: 1, fields: { path: "X:\\a.exe" } } });
      assert.deepEqual(document.commands(), ["1 X:\\b.exe (shop/dev/b)", "2 X:\\a.exe (shop/dev/a)"]);
    });

    it("a new pinned command moves a sibling to the next free Order", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a", place: 1 }, { name: "b", place: 2 });
      document.put({ name: "c", pin: 1 });
      assert.deepEqual(document.commands(), [
        "1 X:\\c.exe (shop/dev/c)",
        "2 X:\\b.exe (shop/dev/b)",
        "3 X:\\a.exe (shop/dev/a)",
      ]);
    });

    it("a sibling that a new pin displaces gets the same Order, whichever of the two comes first", () => {
      const displaced = { name: "c", siblingPins: [1, 3], recorded: { order: 3, fields: { path: "X:\\c.exe" } } };
      for (const isFirst of [true, false]) {
        const document = new Document(fixtureText("smallest.xml"));
        document.put({ name: "a", pin: 1 }, { name: "b", place: 2 }, { name: "c", place: 3 });
        document.remove({ name: "b" });
        const both = [displaced, { name: "d", pin: 3 }];
        for (const each of isFirst ? both : both.reverse()) document.put(each);
        assert.deepEqual(document.commands(), [
          "1 X:\\a.exe (shop/dev/a)",
          "2 X:\\c.exe (shop/dev/c)",
          "3 X:\\d.exe (shop/dev/d)",
        ]);
      }
    });

    it("a sibling moves in all of its lists", () => {
      const document = new Document(fixtureText("two-architectures.xml"));
      document.put({ name: "a", pin: 5 });
      document.put({ name: "b", architectures: ["x86"], pin: 5 });
      assert.deepEqual(document.commands("windowsPE", "amd64").at(-1), "6 X:\\a.exe (shop/dev/a)");
      assert.deepEqual(document.commands("windowsPE", "x86").slice(-2), [
        "5 X:\\b.exe (shop/dev/b)",
        "6 X:\\a.exe (shop/dev/a)",
      ]);
    });

    const holders: [string, string, RegExp][] = [
      [
        "somebody's command",
        "two-architectures.xml",
        /Order 1 is held by a command that Pulumi does not manage \("On both"\)/,
      ],
      ["another stack's", "smallest.xml", /Order 1 is held by the command of shop\/prod\/z/],
    ];
    for (const [what, fixture, words] of holders) {
      it(`never over ${what}`, () => {
        const document = new Document(fixtureText(fixture));
        if (fixture === "smallest.xml") document.put({ name: "z", by: "shop/prod" });
        const before = document.text;
        assert.throws(() => document.put({ name: "a", pin: 1 }), words);
        assert.equal(document.text, before);
      });
    }
  });

  describe("takes over:", () => {
    it("a command that stands there, with its Order and nothing but a comment added", () => {
      const original = fixtureText("tabs-crlf.xml");
      const document = new Document(original);
      assert.deepEqual(document.put({ name: "last", path: "X:\\last.cmd", description: "Last" }), [3]);
      assertAdded(original, document.text, "<!-- Managed by Pulumi: shop/dev/last -->\r\n\t\t\t\t");
    });

    it("the same command in every architecture", () => {
      const original = fixtureText("two-architectures.xml");
      const document = new Document(original);
      assert.deepEqual(document.put({ name: "both", path: "X:\\both.exe", description: "On both" }), [1]);
      assert.equal(
        document.text.replaceAll("<!-- Managed by Pulumi: shop/dev/both -->\n                ", ""),
        original,
      );
    });

    it("not if its Orders differ between architectures", () => {
      const document = new Document(fixtureText("two-architectures.xml").replace("<Order>1<", "<Order>9<"));
      assert.throws(() => document.put({ name: "both", path: "X:\\both.exe", description: "On both" }), {
        code: "UA204",
      });
    });

    it("each of two equal ones once", () => {
      const original = fixtureText("broken-orders.xml").replace("two-again", "two");
      const document = new Document(original);
      document.put({ name: "a", path: "X:\\two.exe" });
      assert.deepEqual(document.commands().filter((command) => command.includes("shop")).length, 1);
    });

    it("and gives new commands the same Orders before and after", () => {
      const declared = new Set(["X:\\map.cmd", "X:\\last.cmd", "X:\\new.cmd"].map(fingerprint));
      const specs = [
        { name: "map", path: "X:\\map.cmd", description: "Map drive", place: 1, declared },
        { name: "last", path: "X:\\last.cmd", description: "Last", place: 2, declared },
        { name: "new", path: "X:\\new.cmd", place: 3, declared },
      ];
      for (const sequence of [specs, [...specs].reverse()]) {
        const document = new Document(fixtureText("tabs-crlf.xml"));
        for (const spec of sequence) document.put(spec);
        assert.deepEqual(document.commands(), [
          "1 X:\\map.cmd (shop/dev/map)",
          "3 X:\\last.cmd (shop/dev/last)",
          "4 X:\\new.cmd (shop/dev/new)",
        ]);
      }
    });

    it("again after its comment was lost", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a" });
      const whole = document.text;
      document.edit(/\n *<!-- Managed by Pulumi: shop\/dev\/a -->/, "");
      document.put({ name: "a", path: "X:\\a.exe", recorded: { order: 1, fields: { path: "X:\\a.exe" } } });
      assert.equal(document.text, whole);
    });

    it("not what another owner has", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a", by: "shop/prod" });
      assert.deepEqual(document.put({ name: "a", by: "shop/dev" }), [2]);
    });
  });

  describe("moves:", () => {
    it("between passes and architectures in one commit, keeping the Order where it is free", () => {
      const document = new Document(fixtureText("deployment.xml"));
      document.put({ name: "a", pass: "windowsPE", architectures: ["x86"], pin: 4 });
      const recorded = { order: 4, fields: { path: "X:\\a.exe" } };
      assert.deepEqual(document.put({ name: "a", pass: "specialize", recorded }), [4]);
      assert.deepEqual(document.commands("windowsPE", "x86"), []);
      assert.deepEqual(document.commands("specialize", "amd64"), ["4 X:\\a.exe (shop/dev/a)"]);
      document.remove({ name: "a" });
      assert.equal(document.text, fixtureText("deployment.xml"));
    });

    it("to a new name: the comment is written anew", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "old" });
      const expected = document.text.replace("shop/dev/old", "shop/dev/new");
      const former = { project: "shop", stack: "dev", resource: "old" };
      document.put({
        name: "new",
        path: "X:\\old.exe",
        formerOwner: former,
        recorded: { order: 1, fields: { path: "X:\\old.exe" } },
      });
      assert.equal(document.text, expected);
    });
  });

  describe("leaves alone:", () => {
    it("a copy of a block with its comment: the one with the recorded Order is meant", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a" });
      document.edit(
        /( *<!-- Managed[^]*<\/RunAsynchronousCommand>\n)/,
        (block: string) => block.replace("<Order>1<", "<Order>2<").replace("X:\\a", "X:\\copy") + block,
      );
      document.put({ name: "a", path: "X:\\b.exe", recorded: { order: 1, fields: { path: "X:\\a.exe" } } });
      assert.deepEqual(document.commands(), ["1 X:\\b.exe (shop/dev/a)", "2 X:\\copy.exe (shop/dev/a)"]);
    });

    it("what came into a list that was added: only the mark goes", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a" });
      const block = "<RunAsynchronousCommand><Order>9</Order><Path>X:\\own.exe</Path></RunAsynchronousCommand>";
      document.edit("            </RunAsynchronous>", `                ${block}\n            </RunAsynchronous>`);
      document.remove({ name: "a" });
      assert.deepEqual(document.commands(), ["9 X:\\own.exe"]);
      assert.doesNotMatch(document.text, /Pulumi/);
    });

    it("what is gone already", () => {
      const document = new Document(fixtureText("one-line.xml"));
      document.remove({ name: "a" });
      assert.equal(document.text, fixtureText("one-line.xml"));
    });
  });

  describe("copes with what hands do to a file:", () => {
    const others = "<RunAsynchronousCommand><Order>9</Order><Path>X:\\theirs.exe</Path></RunAsynchronousCommand>";
    const withList = (inner: string): string =>
      fixtureText("smallest.xml").replace(
        "\n</unattend>",
        `\n<settings pass="windowsPE"><component name="Microsoft-Windows-Setup" processorArchitecture="amd64">\n<RunAsynchronous>${inner}</RunAsynchronous>\n</component></settings>\n</unattend>`,
      );
    const recorded = { order: 1, fields: { path: "X:\\a.exe" } };
    const command = /<RunAsynchronousCommand[^>]*>\s*<Order>1<[^]*?<\/RunAsynchronousCommand>/;

    it("a comment left before somebody else's command, when its own was deleted", () => {
      const document = new Document(withList(`\n${others}\n`));
      document.put({ name: "a" });
      document.edit(command, "");
      document.put({ name: "a", recorded });
      assert.deepEqual(document.commands(), ["1 X:\\a.exe (shop/dev/a)", "9 X:\\theirs.exe (shop/dev/a)"]);
      document.remove({ name: "a", recorded });
      assert.deepEqual(document.commands(), ["9 X:\\theirs.exe (shop/dev/a)"]);
    });

    it("another Order and another Path: the Description still tells whose it is", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a", description: "A" });
      document.edit("<Order>1<", "<Order>7<");
      document.edit("X:\\a.exe", "X:\\other.exe");
      document.remove({ name: "a", recorded: { order: 1, fields: { path: "X:\\a.exe", description: "A" } } });
      assert.equal(document.text, fixtureText("smallest.xml"));
    });

    it("a comment left behind in front of a managed command", () => {
      const document = new Document(withList(`\n${others}\n`));
      document.put({ name: "a", place: 1 }, { name: "b", place: 2 });
      document.edit(command, "");
      document.remove({ name: "b" });
      assert.deepEqual(document.commands(), ["9 X:\\theirs.exe"]);
    });

    for (const note of ["<!-- note -->", "<?note?>"]) {
      it(`${note} in an element that was added: it stays`, () => {
        for (const end of ["</RunAsynchronous>", "</component>", "</settings>"]) {
          const document = new Document(fixtureText("smallest.xml"));
          document.put({ name: "a" });
          document.edit(end, note + end);
          document.remove({ name: "a" });
          assert.ok(document.text.includes(note + end));
          assert.doesNotMatch(document.text, /Pulumi/);
        }
      });
    }

    it("a mark on a line of its own, where a formatter put it", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a" });
      document.edit(/<!-- Added by Pulumi -->/g, "\n      <!-- Added by Pulumi -->");
      document.remove({ name: "a" });
      assert.equal(document.text, fixtureText("smallest.xml"));
    });

    it("an ownership comment moved to the end of the line before", () => {
      const document = new Document(
        withList(`\n<RunAsynchronousCommand><Order>1</Order><Path>u</Path></RunAsynchronousCommand>\n`),
      );
      document.put({ name: "b", pin: 5 });
      document.edit("</RunAsynchronousCommand>\n<!-- Managed", "</RunAsynchronousCommand> <!-- Managed");
      document.put({ name: "a", pin: 3 });
      assert.deepEqual(document.commands(), ["1 u", "3 X:\\a.exe (shop/dev/a)", "5 X:\\b.exe (shop/dev/b)"]);
    });

    it("comments that begin like they end", () => {
      for (const comment of ["<!--> see <x> -->", "<!---> <x> -->"]) {
        const original = withList(`\n${comment}\n${others}\n`);
        const document = new Document(original);
        document.put({ name: "t", path: "X:\\theirs.exe" }, { name: "a" });
        document.remove({ name: "a" });
        assertAdded(original, document.text, "<!-- Managed by Pulumi: shop/dev/t -->\n");
      }
    });

    it("children that stand twice, and attributes and comments in an emptied command", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a", description: "A" });
      document.edit("</Description>", "</Description><Description>B</Description>");
      document.put({ name: "a", recorded });
      assert.doesNotMatch(document.text, /Description/);
      document.edit(/(<RunAsynchronousCommand)([^>]*)>[^]*(<\/RunAsynchronousCommand>)/, (whole) =>
        whole.replace(/>[^]*</, ' wcm:keyValue="7"><!-- keep --><'),
      );
      document.put({ name: "a" });
      assert.match(
        document.text,
        /wcm:action="add" wcm:keyValue="7">\s*<Order>1<[^]*<!-- keep --><\/RunAsynchronousCommand>/,
      );
    });

    it("a copy of a sibling's block in the place of a pin: nobody gets an Order twice", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a" });
      document.edit(
        /( *<!-- Managed[^]*<\/RunAsynchronousCommand>\n)/,
        (block) => block + block.replace("<Order>1<", "<Order>2<"),
      );
      document.put({ name: "b", pin: 2 });
      assert.equal(new Set(document.commands().map((words) => words.split(" ")[0])).size, 3);
    });

    const scopes: [string, string][] = [
      [
        "an architecture that nobody knows",
        fixtureText("smallest.xml").replace(
          "\n</",
          '\n<settings pass="generalize"><component name="X" processorArchitecture="x&amp;y"/></settings></',
        ),
      ],
      ["wcm for another namespace", '<wcm:unattend xmlns:wcm="urn:schemas-microsoft-com:unattend"></wcm:unattend>'],
      [
        "text between elements",
        fixtureText("smallest.xml").replace(
          "\n</",
          '\n<settings pass="windowsPE">text\n<!-- c -->\ntext</settings>\n</',
        ),
      ],
    ];
    for (const [what, original] of scopes) {
      it(`${what}: a command comes and goes`, () => {
        const document = new Document(original);
        document.put({ name: "a" });
        document.remove({ name: "a" });
        assert.equal(document.text, original);
      });
    }

    it("a command that declares namespaces of its own", () => {
      const document = new Document(fixtureText("prefixed.xml"));
      document.put({ name: "a" });
      document.edit(/(shop\/dev\/a -->\s*)<u:RunAsynchronousCommand([^>]*)>([^]*?)<\/u:Run/, (text) =>
        text.replaceAll("u:", "v:").replace("Command ", 'Command xmlns:v="urn:schemas-microsoft-com:unattend" '),
      );
      document.put({ name: "a", description: "D" });
      assert.match(document.text, /<v:Description>D<\/v:Description>/);
    });

    it("a new resource that has the name another one had until now does not take over that one's command", () => {
      const document = new Document(fixtureText("smallest.xml"));
      document.put({ name: "a", path: "old" });
      const former = { project: "shop", stack: "dev", resource: "a" };
      document.put({ name: "a", path: "new", place: 2, hasNewName: true });
      document.put({ name: "b", path: "old", formerOwner: former, recorded: { order: 1, fields: { path: "old" } } });
      assert.deepEqual(document.commands(), ["1 old (shop/dev/b)", "2 new (shop/dev/a)"]);
    });

    it("new commands beside one that is taken over, where commands touch", () => {
      const document = new Document(
        withList(
          "<RunAsynchronousCommand><Order>1</Order><Path>u</Path></RunAsynchronousCommand><RunAsynchronousCommand><Order>3</Order><Path>b</Path></RunAsynchronousCommand>",
        ),
      );
      document.put({ name: "b", path: "b" }, { name: "a", place: 1 });
      assert.deepEqual(document.commands(), ["1 u", "2 X:\\a.exe (shop/dev/a)", "3 b (shop/dev/b)"]);
    });
  });
});

function assertAdded(original: string, text: string, expected: string): void {
  assert.ok(text.includes(expected), `${expected}\n\nis not in\n\n${text}`);
  assert.equal(text.replace(expected, ""), original);
}

function insertions(): [string, CommandSpec, string][] {
  return [
    [
      "tabs-crlf.xml",
      { name: "between", description: "B" },
      [
        "",
        "<!-- Managed by Pulumi: shop/dev/between -->",
        '<RunAsynchronousCommand wcm:action="add">',
        "\t<Order>2</Order>",
        "\t<Description>B</Description>",
        "\t<Path>X:\\between.exe</Path>",
        "</RunAsynchronousCommand>",
      ].join("\r\n\t\t\t\t"),
    ],
    [
      "one-line.xml",
      { name: "a" },
      '<!-- Managed by Pulumi: shop/dev/a --><RunAsynchronousCommand wcm:action="add"><Order>2</Order><Path>X:\\a.exe</Path></RunAsynchronousCommand>',
    ],
    [
      "no-final-newline.xml",
      { name: "a", pin: 9, credentials: { domain: "D", username: "U", password: "P" } },
      [
        "",
        "<!-- Managed by Pulumi: shop/dev/a -->",
        "<RunAsynchronousCommand>",
        " <Order>9</Order>",
        " <Path>X:\\a.exe</Path>",
        " <Credentials>",
        "  <Domain>D</Domain>",
        "  <Username>U</Username>",
        "  <Password>P</Password>",
        " </Credentials>",
        "</RunAsynchronousCommand>",
      ].join("\n    "),
    ],
    [
      "prefixed.xml",
      { name: "a" },
      [
        "",
        "<!-- Managed by Pulumi: shop/dev/a -->",
        '<u:RunAsynchronousCommand w:action="add">',
        "    <u:Order>2</u:Order>",
        "    <u:Path>X:\\a.exe</u:Path>",
        "</u:RunAsynchronousCommand>",
      ].join("\n                "),
    ],
    [
      "comments.xml",
      { name: "a", place: 2 },
      [
        "",
        "<!-- Managed by Pulumi: shop/dev/a -->",
        '<RunAsynchronousCommand wcm:action="add">',
        "    <Order>3</Order>",
        "    <Path>X:\\a.exe</Path>",
        "</RunAsynchronousCommand>",
      ].join("\n                "),
    ],
    [
      "deployment.xml",
      { name: "a", pass: "specialize", credentials: { domain: "D", username: "U", password: "P" } },
      [
        "",
        "<RunAsynchronous><!-- Added by Pulumi -->",
        "    <!-- Managed by Pulumi: shop/dev/a -->",
        '    <RunAsynchronousCommand wcm:action="add">',
        "        <Order>1</Order>",
        "        <Path>X:\\a.exe</Path>",
        "        <Credentials>",
        "            <Domain>D</Domain>",
        "            <Username>U</Username>",
        "            <Password>P</Password>",
        "        </Credentials>",
        "    </RunAsynchronousCommand>",
        "</RunAsynchronous>",
      ].join("\n            "),
    ],
  ];
}
