import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { js2xml, xml2js, type Element } from "xml-js";
import { unattendNamespace } from "../../provider/unattend/model/vocabulary";
import { Document } from "../../test/support/planning";
import { find } from "./hand-written";

/** An answer file that is read, and can be changed and written. */
export interface OpenDocument {
  /** Adds a command to the list, or to whatever there is if there is no list. */
  add(): void;
  /** Removes what was added, perhaps before the document was written and read again. */
  remove(): void;
  write(): string;
}

const list = "RunAsynchronous";
const command = "RunAsynchronousCommand";
const values = { Order: "1", Path: "X:\\added.exe /quiet", Description: "Added" };

/** Ways to read an answer file; each library with the settings that keep most of a document. */
export const xmlLibraries: Record<string, (text: string) => OpenDocument> = {
  ours(text) {
    const document = new Document(text);
    return {
      add: () => void document.put({ name: "added", path: values.Path, description: values.Description }),
      remove: () => document.remove({ name: "added" }),
      write: () => document.text,
    };
  },

  "xml-js"(text) {
    const document = xml2js(text, { captureSpacesBetweenElements: true }) as Element;
    const commands = ((find(document, list) ?? document.elements!.at(-1)!).elements ??= []);
    const element = (name: string, elements: Element[]): Element => ({ type: "element", name, elements });
    const children = Object.entries(values).map(([name, value]) => element(name, [{ type: "text", text: value }]));
    return {
      add: () => void commands.push(element(command, children)),
      remove: () => void commands.pop(),
      write: () => js2xml(document),
    };
  },

  "@xmldom/xmldom"(text) {
    const document = new DOMParser().parseFromString(text, "text/xml");
    const commands = document.getElementsByTagName(list)[0] ?? document.documentElement!;
    const element = (name: string): ReturnType<typeof document.createElement> =>
      document.createElementNS(unattendNamespace, name);
    return {
      add() {
        const added = commands.appendChild(element(command));
        for (const [name, value] of Object.entries(values)) added.appendChild(element(name)).textContent = value;
      },
      remove: () => void commands.removeChild(commands.lastChild!),
      write: () => new XMLSerializer().serializeToString(document),
    };
  },

  "fast-xml-parser"(text) {
    const parser = new XMLParser({ ...fastOptions, trimValues: false, parseTagValue: false });
    const document = parser.parse(text) as FastNode[];
    const commands = findFast(document, list) ?? Object.values(document.at(-1)!)[0]!;
    const children = Object.entries(values).map(([name, value]) => ({ [name]: [{ "#text": value }] }));
    return {
      add: () => void commands.push({ [command]: children } as never),
      remove: () => void commands.pop(),
      write: () => new XMLBuilder({ ...fastOptions, suppressEmptyNode: true }).build(document),
    };
  },
};

const fastOptions = {
  preserveOrder: true,
  ignoreAttributes: false,
  processEntities: false,
  commentPropName: "#comment",
  cdataPropName: "#cdata",
};

type FastNode = Record<string, FastNode[]>;

function findFast(nodes: readonly FastNode[], name: string): FastNode[] | undefined {
  for (const node of nodes) {
    for (const [key, children] of Object.entries(node)) {
      if (key === name) return children;
      const found = Array.isArray(children) ? findFast(children, name) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}
