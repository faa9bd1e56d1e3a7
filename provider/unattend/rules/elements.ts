import { childElements, type XmlElement } from "../../xml/tree";

export function componentsOf(root: XmlElement): XmlElement[] {
  return childElements(root, "settings").flatMap((settings) => childElements(settings, "component"));
}

/** An element and all those in it, as they follow; what another namespace brings along is left out. */
export function elementsIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (at: XmlElement): void => {
    found.push(at);
    for (const child of ownChildren(at)) visit(child);
  };
  visit(element);
  return found;
}

/** The child elements that are in the element's own namespace. */
export function ownChildren(element: XmlElement): XmlElement[] {
  return childElements(element).filter(({ namespace }) => namespace === element.namespace);
}

/** Each element that has the key of one before it, with the first that has it. */
export function repetitions(
  elements: readonly XmlElement[],
  keyOf: (element: XmlElement) => string,
): { first: XmlElement; again: XmlElement }[] {
  const firsts = new Map<string, XmlElement>();
  return elements.flatMap((again) => {
    const first = firsts.get(keyOf(again));
    if (first) return [{ first, again }];
    firsts.set(keyOf(again), again);
    return [];
  });
}
