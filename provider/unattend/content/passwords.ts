import { applyEdits, insertion, replacement, type Edit } from "../../xml/edit";
import { childElements, textOf, type XmlElement, type XmlTree } from "../../xml/tree";
import { spelledByReference } from "../catalog/spelling";
import { fillEmpty, separatorBefore } from "../plan/layout";
import { settingOf } from "./known-settings";

/**
 * Passwords as "Hide Sensitive Data" of Windows System Image Manager writes them: those that have a `PlainText` beside their
 * `Value`. Where that is false, the value is the base64 of UTF-16LE of the password and the name of its element. That keeps nobody
 * from reading it.
 *
 * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword-plaintext
 */
export interface Password {
  readonly value: XmlElement;
  readonly plainText: XmlElement | undefined;
  readonly isHidden: boolean;
  /** What it is, in whichever form it stands there. */
  readonly password: string;
}

/** The password that an element holds; undefined for any other element, and where it has something else in it or cannot be read. */
export function readPassword(element: XmlElement): Password | undefined {
  const setting = settingOf(element);
  if (!setting?.find("Value") || !setting.find("PlainText")) return undefined;
  const [value] = childElements(element, "Value");
  const [plainText] = childElements(element, "PlainText");
  const isMore = childElements(element).length > (plainText ? 2 : 1) || textOf(element).trim() !== "";
  if (!value || isMore || childElements(value).length > 0) return undefined;

  const saysPlain = plainText ? spelledByReference(settingOf(plainText), textOf(plainText).trim()) : "true";
  if (saysPlain !== "true" && saysPlain !== "false") return undefined;
  const isHidden = saysPlain === "false";
  const password = isHidden ? revealed(textOf(value), setting.name) : textOf(value);
  return password === undefined ? undefined : { value, plainText, isHidden, password };
}

/** The text of a document with each password in it hidden. */
export function hidePasswords({ text, root }: XmlTree): string {
  const visit = (element: XmlElement): Edit[] => {
    const found = readPassword(element);
    return found && !found.isHidden
      ? hidingEdits(text, found, hidden(found.password, settingOf(element)!.name))
      : childElements(element).flatMap(visit);
  };
  return applyEdits(text, visit(root));
}

function hidingEdits(text: string, { value, plainText }: Password, content: string): Edit[] {
  const name = value.name.replace(/Value$/, "PlainText");
  const added = `${separatorBefore(text, value.start)}<${name}>false</${name}>`;
  return [
    contentEdit(text, value, content),
    plainText ? contentEdit(text, plainText, "false") : insertion(value.end, added),
  ];
}

function contentEdit(text: string, element: XmlElement, content: string): Edit {
  return fillEmpty(text, element, content) ?? replacement(element.openEnd, element.closeStart, content);
}

function hidden(password: string, name: string): string {
  return Buffer.from(password + name, "utf16le").toString("base64");
}

function revealed(value: string, name: string): string | undefined {
  const password = Buffer.from(value, "base64").toString("utf16le").slice(0, -name.length);
  // Buffer reads what is nearly base64 as well; nobody knows whether Windows does.
  return hidden(password, name) === value.trim() ? password : undefined;
}
