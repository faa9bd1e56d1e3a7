import { placeOf } from "../../xml/place";
import {
  attributeOf,
  childElements,
  isBlank,
  type XmlCdata,
  type XmlElement,
  type XmlNode,
  type XmlText,
  type XmlTree,
} from "../../xml/tree";
import { listActions, listKinds, wcmNamespace } from "../model/vocabulary";
import { componentsOf, elementsIn, ownChildren, repetitions } from "./elements";
import { specifiedTwice, type Hit, type Rules } from "./rule";

/** How a document is put together, whatever its settings say. */
export const structureRules = {
  UA131: {
    severity: "warning",
    appliesTo: "settings; items of lists may repeat",
    remedy: "Keep one of them; an item of a list has wcm:action, and a plain value in a list wcm:keyValue as well",
    source: specifiedTwice,
    ofDocument: ({ tree }) =>
      componentsOf(tree.root)
        .flatMap(elementsIn)
        .flatMap((parent) => repetitions(ownChildren(parent).filter(isSetting), ({ local }) => local))
        .map(({ first, again }) => {
          const { line } = placeOf(tree.text, first.start);
          return { at: again, cause: `${again.local} is there in line ${line} already` };
        }),
  },
  UA135: {
    severity: "warning",
    appliesTo: "elements with wcm:action",
    remedy: `Use ${listActions.join(", ")}`,
    source: "https://learn.microsoft.com/previous-versions/windows/embedded/gg675584(v=winembedded.60)",
    ofDocument: ({ tree }) =>
      elementsIn(tree.root)
        .filter(hasUnknownAction)
        .map((element) => ({ at: element, cause: `wcm:action of ${element.local} is none that Windows has` })),
  },
  UA136: {
    severity: "warning",
    appliesTo: "settings, components, lists and their items; directives of templates between any elements",
    remedy: "Remove it; if it belongs to a template, publish what the template renders",
    source: "in Microsoft's reference, these elements have nothing but elements in them",
    ofDocument: ({ tree }) =>
      elementsIn(tree.root).flatMap((element) =>
        element.children.filter(isText).flatMap((node) => strayText(tree, element, node)),
      ),
  },
} satisfies Rules;

/** False for what may be an item of a list: it has settings of its own, or says what becomes of it. */
function isSetting(element: XmlElement): boolean {
  if (items.has(element.local)) return false;
  // Lists have their items in an element of their own, so none stands in the component itself.
  if (element.parent?.local === "component") return true;
  return childElements(element).length === 0 && element.attributes.every(({ namespace }) => namespace !== wcmNamespace);
}

/** Commands, and the items of other lists that are plain values: whatever they lack, they are no settings. */
const items = new Set([
  ...["AssociationElement", "DeviceElement", "DomainName", "IpAddress", "ValidCommunity"],
  ...listKinds.map(({ item }) => item),
]);

function hasUnknownAction(element: XmlElement): boolean {
  const action = attributeOf(element, "action", wcmNamespace);
  return action !== undefined && !(listActions as readonly string[]).includes(action.toLowerCase());
}

function isText(node: XmlNode): node is XmlText | XmlCdata {
  return (node.kind === "text" || node.kind === "cdata") && !isBlank(node);
}

function strayText({ text }: XmlTree, at: XmlElement, { start, end, value }: XmlText | XmlCdata): Hit[] {
  const directive = templateDirectives.find((words) => value.includes(words.split(" ")[0]!));
  // Files that work have a value beside other elements: a product key before WillShowUI.
  if (!containers.has(at.local) && !(directive && childElements(at).length > 0)) return [];
  const template = directive ? `, and looks like a template that was not rendered (${directive})` : "";
  const offset = start + text.slice(start, end).search(/[^ \t\r\n]/);
  return [{ at, offset, cause: `text stands between elements${template}` }];
}

/** Elements that have nothing but other elements in them. */
const containers = new Set([
  "unattend",
  "settings",
  "component",
  ...listKinds.flatMap(({ list, item }) => [list, item]),
]);

/** As Jinja and Liquid, Terraform and Packer, ERB, shells and others have them. */
const templateDirectives = ["{% … %}", "{{ … }}", "%{ … }", "${ … }", "<% … %>"];
