import { placeOf } from "../../xml/place";
import { attributeOf, childElements, type XmlElement } from "../../xml/tree";
import { sameFields } from "../model/command-fields";
import { architectureOf, architectureWords, componentsNamed } from "../model/command-list";
import { highestOrder, isOrder, listKinds, lowestOrder, type ListKind } from "../model/vocabulary";
import { fieldsOf, type CheckedCommand } from "./checked-command";
import { componentWords } from "./components";
import { componentsOf, elementsIn } from "./elements";
import { allLists, reference, runAsynchronous, type Rules } from "./rule";

/** Lists of commands: their Orders, what stands in them, and where they stand. */
export const listRules = {
  UA102: {
    severity: "error",
    appliesTo: allLists,
    remedy: "Give it an Order in this range, or let the provider allocate one",
    source: `${runAsynchronous}-order`,
    ofArguments: ({ pin }) =>
      pin === undefined || (typeof pin === "number" && isOrder(pin))
        ? []
        : [
            {
              about: "Order",
              cause: `Order ${typeof pin === "number" ? pin : JSON.stringify(pin)} is not a whole number from ${lowestOrder} to ${highestOrder}`,
            },
          ],
    ofCommand: ({ order }) =>
      order === undefined || readableOrder(order) !== undefined
        ? []
        : [{ about: "Order", cause: `the command has no Order from ${lowestOrder} to ${highestOrder}` }],
  },
  UA109: {
    severity: "error",
    appliesTo: allLists,
    remedy: "Give one of them a free Order",
    source: `${runAsynchronous}-order`,
    inFile: ({ order, element }, { document: { tree }, others }) => {
      const own = readableOrder(order);
      const first = others.find((other) => own !== undefined && readableOrder(other.order) === own);
      if (!first?.element || !element || first.element.start > element.start) return [];
      const { line } = placeOf(tree.text, first.element.start);
      return [{ about: "Order", cause: `the command in line ${line} has Order ${own} as well` }];
    },
  },
  UA125: {
    severity: "warning",
    appliesTo: allLists,
    remedy:
      "Remove it, or move it to a list that has it; WillReboot is for RunSynchronous in Microsoft-Windows-Deployment",
    source: `${reference}components-b-unattend`,
    ofCommand: ({ kind, element }) =>
      unknownChildren(element, kind.elements).map((child) => ({
        at: child,
        cause: `${kind.item} has no element ${child.local}`,
      })),
    ofDocument: ({ tree }) =>
      listsIn(tree.root).flatMap(({ kinds: [kind], list }) =>
        unknownChildren(list, kind ? [kind.item] : undefined).map((child) => ({
          at: child,
          cause: `${kind!.list} has no element ${child.local}, but ${kind!.item}`,
        })),
      ),
  },
  UA126: {
    severity: "warning",
    appliesTo: `${allLists}; of commands that are managed, the Path alone counts`,
    remedy: "Remove one of them, unless it shall run twice",
    source: "one command that is declared, or copied, twice",
    inFile: (command, { others }) => {
      const { kind, run = "", owner, element } = command;
      const isSame = (other: CheckedCommand): boolean =>
        other.run?.trim() === run.trim() &&
        (owner ? other.owner !== undefined : !other.owner && sameFields(fieldsOf(other), fieldsOf(command)));
      const same = run.trim() === "" ? undefined : others.find(isSame);
      if (!same || (element && same.element && same.element.start > element.start)) return [];
      return [{ about: kind.runs, cause: `another ${owner ? "managed " : ""}command of this list runs the same` }];
    },
  },
  UA127: {
    severity: "warning",
    appliesTo: "RunAsynchronous; commands that a program declares",
    remedy:
      "To take that command over, declare it with the same description, credentials and the like; otherwise both will run",
    source: "taking over needs the same command",
    inFile: (command, { others }) => {
      const { kind, run = "", owner, element } = command;
      if (element || !owner) return [];
      const own = fieldsOf(command);
      const alike = others.filter((other) => !other.owner && other.run?.trim() === run.trim());
      if (alike.length === 0 || alike.some((other) => sameFields(fieldsOf(other), own))) return [];
      const cause = `an unmanaged command with the same ${kind.runs}, but otherwise different, stands there already`;
      return [{ about: kind.runs, cause }];
    },
  },
  UA128: {
    severity: "warning",
    appliesTo: "RunAsynchronous; commands that a program declares",
    remedy: "Leave `architectures` out to use those of the file, or check that machines of this architecture use it",
    source: "a component is added for an architecture that the file has nothing else for",
    inFile: ({ kind, pass, architecture, element }, { document }) => {
      const own = componentsNamed(document.tree.root, pass, kind.component).map(architectureOf);
      if (element || own.length === 0 || own.includes(architecture)) return [];
      const cause = `the file has ${kind.component} in ${pass} for ${[...new Set(own)].map(architectureWords).join(", ")}, not for ${architecture}`;
      return [{ about: "architectures", cause }];
    },
  },
  UA129: {
    severity: "warning",
    appliesTo: "RunAsynchronous, RunSynchronous, FirstLogonCommands, LogonCommands",
    remedy: "Check the names of the component and of the pass",
    source: `${reference}components-b-unattend`,
    ofDocument: ({ tree }) =>
      listsIn(tree.root)
        .filter(({ kinds }) => kinds.length === 0)
        .map(({ component, pass, list }) => ({
          at: list,
          cause: `${componentWords(component)} has no ${list.local} in ${pass}`,
        })),
  },
  UA133: {
    severity: "warning",
    appliesTo: "commands of all lists",
    remedy: "Put it into its list",
    source: `${reference}components-b-unattend`,
    ofDocument: ({ tree }) =>
      elementsIn(tree.root).flatMap((element) => {
        const kind = listKinds.find(({ item }) => item === element.local);
        if (!kind || !element.parent || listNames.has(element.parent.local)) return [];
        return [{ at: element, cause: `${kind.item} stands in ${element.parent.local}, not in ${kind.list}` }];
      }),
  },
} satisfies Rules;

/** The number that the text of an Order is, if Windows allows it. */
function readableOrder(text: string | undefined): number | undefined {
  const order = /^\s*(\d+)\s*$/.exec(text ?? "")?.[1];
  return order !== undefined && isOrder(Number(order)) ? Number(order) : undefined;
}

const listNames: ReadonlySet<string> = new Set(listKinds.map(({ list }) => list));

/** Elements with the names of command lists, wherever they stand in a component, and what Windows has there. */
function listsIn(root: XmlElement): { component: XmlElement; pass: string; list: XmlElement; kinds: ListKind[] }[] {
  return componentsOf(root).flatMap((component) => {
    const pass = attributeOf(component.parent!, "pass") || "no pass";
    const name = attributeOf(component, "name");
    const lists = childElements(component).filter(({ local }) => listNames.has(local));
    return lists.map((list) => ({
      component,
      pass,
      list,
      kinds: listKinds.filter(
        (kind) => kind.list === list.local && kind.component === name && kind.passes.includes(pass),
      ),
    }));
  });
}

function unknownChildren(element: XmlElement | undefined, known: readonly string[] | undefined): XmlElement[] {
  return element && known ? childElements(element).filter(({ local }) => !known.includes(local)) : [];
}
