import assert from "node:assert/strict";
import {
  attributeRanges,
  childElements,
  maximumDepth,
  parseXml,
  prefixInScope,
  textOf,
  type XmlNode,
} from "../../../provider/xml/tree";
import type { UnattendError } from "../../../provider/errors";
import { fixtureNames, fixtureText } from "../../support/fixtures";

describe("tree", () => {
  it("knows where every piece of the text begins and ends", () => {
    const text =
      '<?xml version="1.0"?>\r\n<!-- a > b --><?pi x?>\n<r a="1"\r\n  b=\'&gt;>\'>t&amp;\r\n<e /><p></p><![CDATA[ <&> ]]>\u{1f600}&#x41;</r >\n';
    const tree = parseXml(text);
    const spelled = (nodes: readonly XmlNode[]): unknown[] =>
      nodes.map((node) =>
        node.kind === "element"
          ? [text.slice(node.start, node.openEnd), spelled(node.children), text.slice(node.closeStart, node.end)]
          : text.slice(node.start, node.end),
      );
    assert.deepEqual(spelled(tree.nodes), [
      "\r\n",
      "<!-- a > b -->",
      "<?pi x?>",
      "\n",
      [
        "<r a=\"1\"\r\n  b='&gt;>'>",
        ["t&amp;\r\n", ["<e />", [], ""], ["<p>", [], "</p>"], "<![CDATA[ <&> ]]>", "\u{1f600}&#x41;"],
        "</r >",
      ],
      "\n",
    ]);
    assert.equal(textOf(tree.root), "t&\n <&> \u{1f600}A");
  });

  describe("covers the whole text of", () => {
    for (const name of fixtureNames) {
      it(name, () => {
        const text = fixtureText(name);
        const { nodes } = parseXml(text);
        const leaves = (list: readonly XmlNode[]): string =>
          list
            .map((node) =>
              node.kind === "element"
                ? text.slice(node.start, node.openEnd) + leaves(node.children) + text.slice(node.closeStart, node.end)
                : text.slice(node.start, node.end),
            )
            .join("");
        assert.equal((/^<\?xml[^]*?\?>/.exec(text)?.[0] ?? "") + leaves(nodes), text);
      });
    }
  });

  it("knows where attributes are", () => {
    const text = `<a b="1" c:d = '>' xmlns:c="urn:c"\n\te="&quot; f='x'"/>`;
    const { root } = parseXml(text);
    assert.deepEqual(
      attributeRanges(text, root).map(({ name, value }) => [
        text.slice(name.start, name.end),
        text.slice(value.start, value.end),
      ]),
      [
        ["b", "1"],
        ["c:d", ">"],
        ["xmlns:c", "urn:c"],
        ["e", "&quot; f='x'"],
      ],
    );
  });

  it("resolves namespaces, and finds the prefix in scope", () => {
    const { root } = parseXml('<a xmlns="urn:a" xmlns:w="urn:w"><b xmlns:w="urn:x" xmlns:v="urn:w"/><w:c/></a>');
    const [b, c] = childElements(root);
    assert.deepEqual([root.namespace, b!.namespace, c!.namespace], ["urn:a", "urn:a", "urn:w"]);
    assert.deepEqual(
      [prefixInScope(root, "urn:w"), prefixInScope(b!, "urn:w"), prefixInScope(b!, "urn:a")],
      ["w", "v", ""],
    );
    assert.equal(prefixInScope(c!, "urn:none"), undefined);
  });

  const deep = (levels: number): string => "<a>".repeat(levels) + "</a>".repeat(levels);
  it(`reads ${maximumDepth} levels`, () => {
    parseXml(deep(maximumDepth));
  });

  const refused: [string, string, string, string][] = [
    ["what is not well-formed", "<a>\n  b & c</a>", "UA001", "line 2, column 5"],
    ["a document type", "<!DOCTYPE a>\n<a/>", "UA003", "line 1, column 1"],
    [
      "entity definitions",
      '<?xml version="1.0"?>\n<!DOCTYPE l [<!ENTITY a "b">]><l>&a;</l>',
      "UA003",
      "line 2, column 1",
    ],
    ["one level too many", deep(maximumDepth + 1), "UA004", `line 1, column ${maximumDepth * 3 + 1}`],
    ["10,000 levels", deep(10_000), "UA004", `line 1, column ${maximumDepth * 3 + 1}`],
  ];
  for (const [what, text, code, place] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => parseXml(text),
        (error: UnattendError) => {
          assert.deepEqual([error.code, error.details.place], [code, place]);
          return true;
        },
      );
    });
  }
});
