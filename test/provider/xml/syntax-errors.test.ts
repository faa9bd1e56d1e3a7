import assert from "node:assert/strict";
import fc from "fast-check";
import type { UnattendError } from "../../../provider/errors";
import { refuseMalformed } from "../../../provider/xml/syntax-errors";
import { parseXml } from "../../../provider/xml/tree";
import { fixtureNames, fixtureText } from "../../support/fixtures";

/** What, the text, and the whole message behind its code. */
const faults: [string, [string, string, string][]][] = [
  [
    "what is no XML",
    [
      ["nothing", "", "line 1, column 1: there is nothing in it. Check what it is and where it comes from"],
      [
        "white space",
        " \r\n\t",
        "line 1, column 1: there is nothing but white space. Check what it is and where it comes from",
      ],
      ["JSON", '{ "a": 1 }', "line 1, column 1: this is JSON, no XML. Check what it is and where it comes from"],
      [
        "a list in JSON",
        '[\n  { "a": 1 }]',
        "line 1, column 1: this is JSON, no XML. Check what it is and where it comes from",
      ],
      [
        "an INI file",
        "; c\n[Unattended]\nUnattendMode=FullUnattended",
        "line 1, column 1: this is an INI file, no XML. Check what it is and where it comes from",
      ],
      [
        "HTML",
        "<!-- c -->\n<!doctype html>\n<p>",
        "line 1, column 1: this is an HTML page, no XML. Check what it is and where it comes from",
      ],
      [
        "HTML without a document type",
        "<html>\n<br>\n</html>",
        "line 1, column 1: this is an HTML page, no XML. Check what it is and where it comes from",
      ],
      [
        "a script",
        "Write-Host 1",
        "line 1, column 1: this is no XML: it does not begin with <. Check what it is and where it comes from",
      ],
    ],
  ],
  [
    "the XML declaration",
    [
      [
        "white space before it",
        "\n<?xml version='1.0'?><a/>",
        "line 2, column 1: the XML declaration stands behind white space. Put it first: nothing may stand before it, not even white space",
      ],
      [
        "a comment before it",
        "<!-- c -->\n<?xml version='1.0'?><a/>",
        "line 2, column 1: the XML declaration stands behind a comment. Put it first: nothing may stand before it, not even white space",
      ],
      [
        "an instruction before it",
        "<?x?><?xml version='1.0'?><a/>",
        "line 1, column 6: the XML declaration stands behind a processing instruction. Put it first: nothing may stand before it, not even white space",
      ],
      [
        "text before it",
        "x\n<?xml version='1.0'?><a/>",
        "line 1, column 1: text stands before the XML declaration. Remove it",
      ],
      [
        "an invisible character before it",
        "\u200b<?xml version='1.0'?><a/>",
        "line 1, column 1: the character U+200B stands before the XML declaration. Remove it",
      ],
      [
        "two files, one behind the other",
        "<?xml version='1.0'?>\n<a/>\n<?xml version='1.0'?>\n<a/>",
        "line 3, column 1: a second XML declaration. Remove it; if two files were put one behind the other, keep one of them",
      ],
      [
        "a byte order mark between two files",
        "<a/>\n\ufeff<a/>",
        "line 2, column 1: the character U+FEFF stands behind the root element. Remove it",
      ],
      [
        "a file within another",
        "<?xml version='1.0'?>\n<a>\n  <?xml version='1.0'?>\n</a>",
        "line 3, column 3: a second XML declaration. Remove it; if two files were put one behind the other, keep one of them",
      ],
      [
        "one within the root",
        "<a>\n<?xml version='1.0'?></a>",
        "line 2, column 1: the XML declaration stands within the root element. Put it first: nothing may stand before it, not even white space",
      ],
      [
        "one behind the root",
        "<a/><?xml version='1.0'?>",
        "line 1, column 5: the XML declaration stands behind the root element. Put it first: nothing may stand before it, not even white space",
      ],
      [
        "capital letters",
        "<?XML version='1.0'?><a/>",
        "line 1, column 1: <?XML: a name that XML keeps for itself. Write <?xml if it is the XML declaration, otherwise give it another name",
      ],
      [
        "an instruction that is called like it",
        "<a/><?Xml x?>",
        "line 1, column 5: <?Xml: a name that XML keeps for itself. Write <?xml if it is the XML declaration, otherwise give it another name",
      ],
      [
        "nothing in it",
        "<?xml?><a/>",
        'line 1, column 1: the XML declaration has no version. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "no version",
        "<?xml encoding='utf-8'?><a/>",
        'line 1, column 1: the XML declaration has no version. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "another sequence",
        "<?xml encoding='utf-8' version='1.0'?><a/>",
        'line 1, column 24: the XML declaration has version behind encoding. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "encoding last",
        "<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>",
        'line 1, column 38: the XML declaration has encoding behind standalone. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "version twice",
        "<?xml version='1.0' version='1.0'?><a/>",
        'line 1, column 21: the XML declaration has version twice. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "an attribute of HTML",
        "<?xml version='1.0' charset='utf-8'?><a/>",
        'line 1, column 21: the XML declaration has something else than version, encoding and standalone. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "no quotation marks",
        "<?xml version='1.0' encoding=utf-8?><a/>",
        'line 1, column 21: the XML declaration has no value between quotation marks for encoding. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "no white space",
        "<?xml version='1.0'encoding='utf-8'?><a/>",
        'line 1, column 20: the XML declaration has no white space before encoding. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "version 2.0",
        "<?xml version='2.0'?><a/>",
        'line 1, column 7: version in the XML declaration is not 1.0 or 1.1. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "no name of an encoding",
        "<?xml version='1.0' encoding='utf 8'?><a/>",
        'line 1, column 21: encoding in the XML declaration is not the name of an encoding. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "standalone neither yes nor no",
        "<?xml version='1.0' standalone='true'?><a/>",
        'line 1, column 21: standalone in the XML declaration is not yes or no. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "> instead of ?>",
        "<?xml version='1.0'>\n<a/>",
        'line 1, column 20: the XML declaration ends with > instead of ?>. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
      [
        "cut off",
        "<?xml version='1.0'",
        'line 1, column 1: the XML declaration is not closed. Write <?xml version="1.0" encoding="utf-8"?>',
      ],
    ],
  ],
  [
    "the root element",
    [
      [
        "none",
        "<?xml version='1.0'?>\n<!-- c -->",
        "line 2, column 11: there is no root element. Check what it is and where it comes from",
      ],
      ["text before it", "<!-- c -->\ntext<a/>", "line 2, column 1: text stands before the root element. Remove it"],
      ["text behind it", "<a/>\ntext", "line 2, column 1: text stands behind the root element. Remove it"],
      ["a raw & behind it", "<a/>&", "line 1, column 5: text stands behind the root element. Remove it"],
      [
        "a CDATA section behind it",
        "<a/><![CDATA[x]]>",
        "line 1, column 5: text stands behind the root element. Remove it",
      ],
      [
        "a second one",
        "<a/>\n<b/>",
        "line 2, column 1: a second root element; the first one, <a>, ends at line 1, column 5. Remove one of them, or the end tag that comes too early",
      ],
      [
        "an end tag behind it",
        "<a></a>\n</a>",
        "line 2, column 1: an end tag behind the root element <a>, which ends at line 1, column 8. Remove it, or the end tag that comes too early",
      ],
      ["an end tag instead of it", "</a>", "line 1, column 1: an end tag without a start tag. Remove it"],
    ],
  ],
  [
    "elements that are not closed",
    [
      [
        "by the end tag of an outer one",
        "<a>\n  <b>\n    <c>\n</a>",
        "line 4, column 1: <c>, opened at line 3, column 5, is not closed before </a>. Write </c> before it",
      ],
      [
        "by letters of another case",
        "<a>\n  <Path>x</path></a>",
        "line 2, column 10: this end tag does not close <Path>, opened at line 2, column 3: capital and small letters differ. Write </Path> instead, or its < as &lt; if it is text",
      ],
      [
        "by a misspelt end tag",
        "<a>\n  <Path>x</Pth></a>",
        "line 2, column 10: this end tag does not close <Path>, opened at line 2, column 3. Write </Path> instead, or its < as &lt; if it is text",
      ],
      [
        "by an end tag without a name",
        "<a>\n</></a>",
        "line 2, column 1: an end tag that is not a name between </ and >. Write </a>, or its < as &lt; if it is text",
      ],
      [
        "by an end tag with an attribute",
        "<a></a b=''>",
        "line 1, column 4: an end tag that is not a name between </ and >. Write </a>, or its < as &lt; if it is text",
      ],
      [
        "by an end tag that is not closed",
        "<a>\n<b></b\n</a>",
        "line 2, column 4: an end tag that is not a name between </ and >. Write </b>, or its < as &lt; if it is text",
      ],
      [
        "at the end, one",
        "<a>\n  <b/>\n",
        "line 3, column 1: the document ends before <a> (line 1, column 1) is closed. Get the whole file if it was cut off, otherwise write </a> where it belongs",
      ],
      [
        "at the end, several",
        "<a>\n  <b>\n    <c>x",
        "line 3, column 9: the document ends before <c> (line 3, column 5), <b> (line 2, column 3) and <a> (line 1, column 1) are closed. Get the whole file if it was cut off, otherwise write </c> where it belongs",
      ],
      [
        "at the end, many",
        "<a>\n".repeat(8),
        "line 9, column 1: the document ends before <a> (line 8, column 1), <a> (line 7, column 1), <a> (line 6, column 1), <a> (line 5, column 1), <a> (line 4, column 1) and 3 more are closed. Get the whole file if it was cut off, otherwise write </a> where it belongs",
      ],
      [
        "within a start tag",
        "<a>\n  <b",
        "line 2, column 5: the document ends within the start tag of <b>. Get the whole file if it was cut off, otherwise write > where it ends",
      ],
      [
        "within an attribute",
        "<a>\n  <b c",
        "line 2, column 7: the document ends within the attribute c. Get the whole file if it was cut off, otherwise write its value",
      ],
      [
        "before a value",
        "<a>\n  <b c=",
        "line 2, column 8: the document ends within the attribute c. Get the whole file if it was cut off, otherwise write its value",
      ],
      [
        "within a value",
        '<a>\n  <b c="d',
        'line 2, column 10: the document ends within the value of the attribute c, which begins at line 2, column 8. Get the whole file if it was cut off, otherwise write " where it ends',
      ],
      [
        "within an end tag",
        "<a>\n</a",
        "line 2, column 4: the document ends within an end tag. Get the whole file if it was cut off, otherwise write </a>",
      ],
    ],
  ],
  [
    "references and characters",
    [
      ["a raw &", "<a>\n  x & y</a>", "line 2, column 5: a & that begins no reference. Write it as &amp;"],
      [
        "a raw & in an attribute",
        "<a>\n  <b c='d&e'/></a>",
        "line 2, column 10: a & that begins no reference. Write it as &amp;",
      ],
      [
        "a raw & before a word with a semicolon behind it",
        "<a>x&y z;</a>",
        "line 1, column 5: a & that begins no reference. Write it as &amp;",
      ],
      [
        "an entity of HTML",
        "<a>x&nbsp;y</a>",
        "line 1, column 5: the entity &nbsp; is known to HTML, not to XML. Write &#160;",
      ],
      [
        "another entity",
        "<a>x&Contoso;</a>",
        "line 1, column 5: an entity that XML does not know. Write its & as &amp; if it is text, otherwise the character itself or its number, as in &#160;",
      ],
      [
        "an entity that is a property of JavaScript's objects",
        "<a>&constructor;</a>",
        "line 1, column 4: an entity that XML does not know. Write its & as &amp; if it is text, otherwise the character itself or its number, as in &#160;",
      ],
      [
        "a reference without its semicolon",
        "<a>x &amp y</a>",
        "line 1, column 6: &amp is not closed by a semicolon. Write &amp;",
      ],
      [
        "a number with a capital X",
        "<a>&#X41;</a>",
        "line 1, column 4: a & that begins no reference. Write it as &amp;, or a reference as &#160; or &#xA0;",
      ],
      [
        "a reference to a control character",
        "<a>&#27;</a>",
        "line 1, column 4: a reference to the character U+001B, which XML 1.0 cannot carry. Remove it, or correct its number",
      ],
      [
        "a reference to half a character pair",
        "<a>&#xD800;</a>",
        "line 1, column 4: a reference to the character U+D800, which XML 1.0 cannot carry. Remove it, or correct its number",
      ],
      [
        "a reference beyond Unicode",
        "<a>&#x110000;</a>",
        "line 1, column 4: a reference to a character that there is not. Remove it, or correct its number",
      ],
      [
        "a control character",
        "<a>\n\u001b[0m</a>",
        "line 2, column 1: the character U+001B, which XML 1.0 cannot carry. Remove it; it often comes from copying out of a terminal",
      ],
      [
        "NUL in a tag",
        "<a \u0000/>",
        "line 1, column 4: the character U+0000, which XML 1.0 cannot carry. Remove it; it often comes from copying out of a terminal",
      ],
      [
        "U+FFFE",
        "<a>\ufffe</a>",
        "line 1, column 4: the character U+FFFE, which XML 1.0 cannot carry. Remove it; it often comes from copying out of a terminal",
      ],
      ["a raw <", "<a>1 < 2</a>", "line 1, column 6: a < that begins no tag. Write it as &lt;"],
      [
        "a raw < in an attribute",
        "<a\n  b='1<2'/>",
        "line 2, column 7: a < within the value of the attribute b, which begins at line 2, column 5. Write it as &lt;, or ' where the value ends before it",
      ],
      ["]]> in text", "<a>x[y[1]]>2</a>", "line 1, column 9: a ]]> in text. Write it as ]]&gt;"],
      [
        "of XML 1.1, a control character",
        "<?xml version='1.1'?><a>&#1;\u0080</a>",
        "line 1, column 29: the character U+0080, which XML 1.1 cannot carry. Remove it; it often comes from copying out of a terminal",
      ],
      [
        "of XML 1.1, a reference to NUL",
        "<?xml version='1.1'?><a>&#0;</a>",
        "line 1, column 25: a reference to the character U+0000, which XML 1.1 cannot carry. Remove it, or correct its number",
      ],
    ],
  ],
  [
    "attributes",
    [
      [
        "without a value",
        "<a b/>",
        'line 1, column 4: the attribute b has no value. Write attributes as name="…", with straight quotation marks',
      ],
      [
        "without a value behind another one",
        "<a b='1' c/>",
        'line 1, column 10: an attribute has no value. Write attributes as name="…", with straight quotation marks',
      ],
      [
        "without quotation marks",
        "<a b=1/>",
        'line 1, column 4: the attribute b has no quotation marks. Write attributes as name="…", with straight quotation marks',
      ],
      [
        "with typographic quotation marks",
        "<a b=“1”/>",
        'line 1, column 4: the attribute b has no quotation marks. Write attributes as name="…", with straight quotation marks',
      ],
      [
        "twice",
        "<a b='1' b='2'/>",
        "line 1, column 10: the attribute b is there twice. Remove one of the two; prefixes that stand for the same namespace make no difference",
      ],
      [
        "twice by two prefixes",
        "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>",
        "line 1, column 35: the attribute q:b is there twice. Remove one of the two; prefixes that stand for the same namespace make no difference",
      ],
      [
        "without white space between",
        "<a b='1'c='2'/>",
        'line 1, column 9: no white space before an attribute. Write a space before it; a " within a value between " is written as &quot;',
      ],
      [
        "with a raw quotation mark",
        '<a b="x "y" z"/>',
        'line 1, column 10: no white space before an attribute. Write a space before it; a " within a value between " is written as &quot;',
      ],
      [
        "with a quotation mark that is not closed",
        '<a b="1>\n  <c d="2"/></a>',
        'line 2, column 3: a < within the value of the attribute b, which begins at line 1, column 6. Write it as &lt;, or " where the value ends before it',
      ],
      [
        "with a comma between",
        "<a b='1', c='2'/>",
        'line 1, column 9: the start tag of <a> has something that is no attribute. Write attributes as name="…", with straight quotation marks',
      ],
      [
        "with a no-break space between",
        "<a\u00a0b='1'/>",
        "line 1, column 3: the start tag of <a> has the character U+00A0. Write a space instead",
      ],
      [
        "with a / between",
        "<a / b='1'/>",
        "line 1, column 4: the start tag of <a> has a / without > behind it. Write /> to close the element",
      ],
      [
        "in a tag that is not closed",
        "<a\n<b/></a>",
        "line 2, column 1: the start tag of <a> is not closed before this <. Write > where the tag ends",
      ],
    ],
  ],
  [
    "comments, CDATA sections and instructions",
    [
      [
        "-- within",
        "<a><!-- x -- y --></a>",
        "line 1, column 11: two hyphens within the comment that begins at line 1, column 4. Write other characters: -- may stand only in its -->",
      ],
      [
        "--- at the end",
        "<a><!-- x ---></a>",
        "line 1, column 11: two hyphens within the comment that begins at line 1, column 4. Write other characters: -- may stand only in its -->",
      ],
      [
        "one within another",
        "<a>\n<!-- x <!-- y --> --></a>",
        "line 2, column 8: a comment begins within the comment that begins at line 2, column 1. Write --> where the first one ends",
      ],
      [
        "a comment that is not closed",
        "<a>\n<!-- x</a>",
        "line 2, column 1: a comment is not closed. Write --> where it ends",
      ],
      [
        "a comment with one hyphen",
        "<a><!- x --></a>",
        "line 1, column 4: a <! that begins no comment. Write <!-- for a comment, or its < as &lt; if it is text",
      ],
      [
        "a CDATA section that is not closed",
        "<a>\n<![CDATA[x</a>",
        "line 2, column 1: a CDATA section is not closed. Write ]]> where it ends",
      ],
      [
        "small letters",
        "<a><![cdata[x]]></a>",
        "line 1, column 4: a <! that begins no comment. Write <!-- for a comment, or its < as &lt; if it is text",
      ],
      [
        "an instruction that is not closed",
        "<a>\n<?x </a>",
        "line 2, column 1: a processing instruction is not closed. Write ?> where it ends",
      ],
      [
        "an instruction without a name",
        "<a><? x?></a>",
        "line 1, column 4: a <? that begins no processing instruction. Write a name and a space behind <?, or its < as &lt; if it is text",
      ],
    ],
  ],
  [
    "prefixes",
    [
      [
        "a usual one of an attribute",
        "<a>\n  <b wcm:c=''/></a>",
        'line 2, column 6: the prefix wcm is not declared. Write xmlns:wcm="urn:usual" into the start tag of the root element',
      ],
      [
        "a usual one of an element",
        "<a>\n  <wcm:b/></a>",
        'line 2, column 3: the prefix wcm is not declared. Write xmlns:wcm="urn:usual" into the start tag of the root element',
      ],
      [
        "another one",
        "<a>\n  <x:b/></a>",
        'line 2, column 3: the prefix x is not declared. Remove it, or write xmlns:x="…" with its namespace into the start tag of the root element',
      ],
      [
        "another one of an attribute",
        "<a x:b=''/>",
        'line 1, column 4: the prefix x is not declared. Remove it, or write xmlns:x="…" with its namespace into the start tag of the root element',
      ],
      [
        "one that is a property of JavaScript's objects",
        "<constructor:a/>",
        'line 1, column 1: the prefix constructor is not declared. Remove it, or write xmlns:constructor="…" with its namespace into the start tag of the root element',
      ],
      [
        "one that was declared in another element",
        "<a>\n<b xmlns:x='u'/><x:c/></a>",
        'line 2, column 17: the prefix x is not declared. Remove it, or write xmlns:x="…" with its namespace into the start tag of the root element',
      ],
      [
        "one that nobody declared, beside text",
        "<a>x<y:z/></a>",
        "line 1, column 5: a prefix is not declared. If it is text, write its < as &lt;, otherwise declare the prefix in the start tag of the root element",
      ],
      [
        "a colon at the end",
        "<a:/>",
        "line 1, column 1: a name has a colon in the wrong place. Write prefix:name, or a name without a colon",
      ],
      [
        "two colons",
        "<a b:c:d=''/>",
        "line 1, column 4: a name has a colon in the wrong place. Write prefix:name, or a name without a colon",
      ],
      [
        "declared without a namespace",
        "<a xmlns:b=''/>",
        "line 1, column 4: a prefix is declared without a namespace. Write its namespace between the quotation marks, or remove the declaration",
      ],
      [
        "xml, declared as something else",
        "<a xmlns:xml='urn:x'/>",
        "line 1, column 4: a declaration of what XML keeps for itself: the prefix xml or xmlns, or the namespace of one. Remove it: xml and xmlns need no declaration",
      ],
      [
        "xmlns, of an element",
        "<xmlns:a/>",
        "line 1, column 1: an element with the prefix xmlns. Choose another prefix",
      ],
    ],
  ],
  [
    "what may be a part of a secret is not named",
    [
      [
        "an element in text",
        "<a>\n  <Password>pa<ss>w</Password></a>",
        "line 2, column 20: an element, opened at line 2, column 15, is not closed before </Password>. Write the end tag of the element before it, or its < as &lt; if it is text",
      ],
      [
        "an element where text begins",
        "<a>\n  <Password><ss></Password></a>",
        "line 2, column 17: an element, opened at line 2, column 13, is not closed before </Password>. Write the end tag of the element before it, or its < as &lt; if it is text",
      ],
      [
        "the start tag of one",
        "<a>\n  <Password>pa<ss</Password></a>",
        "line 2, column 18: the start tag is not closed before this <. Write > where the tag ends; if this tag is text, write its < as &lt;",
      ],
      [
        "an end tag in text",
        "<a>\n  <Password>pa</ss></Password></a>",
        "line 2, column 15: this end tag does not close <Password>, opened at line 2, column 3. Write </Password> instead, or its < as &lt; if it is text",
      ],
      [
        "an element in one in text",
        "<a>\n  <Password>pa<ss>\n<w>\n</Password></a>",
        "line 4, column 1: an element, opened at line 3, column 1, is not closed before </Password>. Write the end tag of the element before it, or its < as &lt; if it is text",
      ],
      [
        "its attribute",
        "<a>\n  <Password>pa<ss w></Password></a>",
        'line 2, column 19: an attribute has no value. Write attributes as name="…", with straight quotation marks; if this tag is text, write its < as &lt;',
      ],
      [
        "its prefix",
        "<a>\n  <Password>pa<ss:w></Password></a>",
        "line 2, column 15: a prefix is not declared. If it is text, write its < as &lt;, otherwise declare the prefix in the start tag of the root element",
      ],
      [
        "an entity in text",
        "<a>\n  <Password>pa&ss;w</Password></a>",
        "line 2, column 15: an entity that XML does not know. Write its & as &amp; if it is text, otherwise the character itself or its number, as in &#160;",
      ],
      [
        "at the end",
        "<a>\n  <Password>pa<ss>",
        "line 2, column 19: the document ends before an element (line 2, column 15), <Password> (line 2, column 3) and <a> (line 1, column 1) are closed. Get the whole file if it was cut off, otherwise write the end tag of the element where it belongs",
      ],
    ],
  ],
];

describe("why a text is not well-formed", () => {
  const usualPrefixes = { wcm: "urn:usual" };
  const refusalOf = (text: string): UnattendError => {
    try {
      parseXml(text, usualPrefixes);
    } catch (error) {
      return error as UnattendError;
    }
    throw new Error("the text is well-formed");
  };

  for (const [about, rows] of faults) {
    describe(about, () => {
      for (const [what, text, message] of rows) {
        it(what, () => assert.equal(refusalOf(text).message, `UA001 ${message}`));
      }
    });
  }

  it("names what is long by its beginning", () => {
    const long = "n".repeat(100_000);
    for (const text of [`<${long}`, `<a ${long}=1/>`, `<${long}:a/>`, `<a>\n<${long}></a>`, `<${long}/>x<b/>`]) {
      const { message } = refusalOf(text);
      assert.ok(message.length < 500, message.slice(0, 500));
    }
  });

  const documentTypes: [string, string, string][] = [
    ["behind the root element", "<a/>\n<!DOCTYPE a>", "line 2, column 1"],
    ["that is not closed", "<!DOCTYPE a [", "line 1, column 1"],
  ];
  for (const [what, text, place] of documentTypes) {
    it(`a document type ${what} is one all the same`, () => {
      const { code, details } = refusalOf(text);
      assert.deepEqual([code, details.place], ["UA003", place]);
    });
  }

  it("in the parser's words where nothing else is known", () => {
    assert.equal(
      refusalOf("<a xmlns:p='u' xmlns:q='&#117;' p:b='' q:b=''/>").message,
      "UA001 line 1, column 48: the XML is not well-formed (duplicate attribute). Mend the file at this place",
    );
  });

  describe("is not asked of", () => {
    for (const name of fixtureNames) {
      it(name, () => assert.doesNotThrow(() => refuseMalformed(fixtureText(name), usualPrefixes)));
    }
    it("XML 1.1 with its control characters", () => {
      const text = "<?xml version='1.1'?><a xmlns:p='u'><b xmlns:p=''>&#1;\u0085</b></a>";
      assert.doesNotThrow(() => refuseMalformed(text, usualPrefixes));
    });
  });

  it("has words of its own for whatever is put into a file by mistake", () => {
    const snippets = [
      "<",
      ">",
      "/>",
      "</a>",
      "<a",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?x",
      "?>",
      "<?xml ",
      "<Xml",
    ].concat(
      ...[
        '"',
        "'",
        "&",
        "&#0;",
        "&#128;",
        "&amp",
        "--",
        "]]",
        "/",
        "=",
        ":",
        "xml:",
        "xmlns:",
        "xmlns:a=''",
        " a:b=''",
      ],
      ...["\u0001", "\u0085", "\u00a0", "\ufeff", "<?xml version='1.1'?>", "Order", " "],
    );
    const change = fc.tuple(fc.noBias(fc.nat(999_999)), fc.constantFrom(...snippets), fc.nat(12));
    const files = fc.constantFrom(...fixtureNames.map(fixtureText));
    const property = fc.property(files, fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
      let text = file;
      for (const [at, snippet, length] of changes) {
        const offset = Math.floor((at / 1_000_000) * text.length);
        text = text.slice(0, offset) + snippet + text.slice(offset + length);
      }
      try {
        parseXml(text, usualPrefixes);
      } catch (error) {
        assert.match(String(error), /^UA00[134] line \d+, column \d+: /);
        assert.doesNotMatch(String(error), /not well-formed/);
      }
    });
    fc.assert(property, { numRuns: 1500 });
  });
});
