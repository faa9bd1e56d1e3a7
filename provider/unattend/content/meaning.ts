import { childElements, textOf, type XmlElement } from "../../xml/tree";
import { spelledByReference } from "../catalog/spelling";
import { asWritten, keyValueOf, withoutLayout, type Identity, type Meaning } from "../model/compare";
import { wcmNamespace } from "../model/vocabulary";
import { settingOf } from "./known-settings";
import { readPassword } from "./passwords";

/**
 * What the elements of a document mean however they are written: values by their kind, names by all their spellings, items of
 * lists by their keys, passwords hidden or not. What the catalog does not know means what is written.
 */
export const byMeaning: Meaning = {
  nameOf: (element) => {
    const setting = settingOf(element);
    return setting?.isSpelled(element.local) ? setting.name : element.local;
  },
  valueOf: (element, text) => spelledByReference(settingOf(element), text),
  identityOf: (element) => {
    const key = settingOf(element)?.facts.key;
    if (key === undefined) return asWritten.identityOf(element);
    if (key === "") return sequence(element);
    return key === "@" ? keyValueIdentity(element) : childIdentity(element, key);
  },
  attributesOf: (element) => {
    const isListed = settingOf(element)?.facts.key !== undefined;
    return element.attributes.filter(
      ({ namespace, local, value }) =>
        // Windows adds an item that does not say what becomes of it.
        namespace !== wcmNamespace || (local === "action" ? value !== "add" : !(local === "keyValue" && isListed)),
    );
  },
  partsOf: (element) => {
    const found = readPassword(element);
    return found && new Map([["Value", found.password]]);
  },
};

/** The same, but a hidden password and the same one in plain text are two things. */
export const byMeaningAndForm: Meaning = {
  ...byMeaning,
  partsOf: (element) => {
    const found = readPassword(element);
    return (
      found &&
      new Map([
        ["Value", found.password],
        ["PlainText", String(!found.isHidden)],
      ])
    );
  },
};

/** Of elements that nothing but their sequence tells apart. */
function sequence({ local }: XmlElement): Identity {
  return { key: "", words: local };
}

function childIdentity(element: XmlElement, key: string): Identity {
  const child = childElements(element).find((each) => settingOf(each)?.name === key);
  if (!child) return sequence(element);
  const { local } = element;
  const value = byMeaning.valueOf(child, withoutLayout(textOf(child)));
  if (key === "Order") return { key: value, words: `${local} with Order ${value}` };
  return { key: value, words: `${local} ${value}`, secret: { name: key, words: local } };
}

function keyValueIdentity(element: XmlElement): Identity {
  const { local, parent } = element;
  const items = childElements(parent!).filter((each) => settingOf(each) === settingOf(element));
  const numbers = numbersOf(items.map(keyValueOf));
  if (numbers) {
    const own = numbers[items.indexOf(element)]!;
    const number = numbers.filter((other) => other <= own).length;
    return { key: String(number), words: items.length > 1 ? `${local} #${number}` : local };
  }
  const own = keyValueOf(element) ?? "";
  return { key: own, words: `${local} ${own}`, secret: { name: "@wcm:keyValue", words: local } };
}

/**
 * The numbers that tell items apart. They say no more than a sequence, so items without any are as good as counted ones;
 * undefined where something else tells them apart.
 */
function numbersOf(keys: readonly (string | undefined)[]): readonly number[] | undefined {
  if (keys.every((key) => key === undefined)) return keys.map((_key, index) => index);
  const numbers = keys.map((key) => (/^\d+$/.test(key ?? "") ? Number(key) : NaN));
  return numbers.some(Number.isNaN) || new Set(numbers).size < numbers.length ? undefined : numbers;
}
