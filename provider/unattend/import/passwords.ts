import { childElements, textOf, type XmlElement } from "../../xml/tree";
import { readPassword } from "../content/passwords";
import { isPasswordName } from "../model/password-names";
import { encodedCommands, passwordsInCommand, type SecretPart } from "./command-passwords";
import { wordsOf } from "./names";

/** A password that stands in a document. */
export interface Password {
  /** The element that has it as its text. */
  readonly element: XmlElement;
  /** As it is written. */
  readonly value: string;
  /** As people type it, where Windows System Image Manager has hidden it. */
  readonly plain: string;
  /** What it is, as words. */
  readonly words: readonly string[];
}

/** What is secret in a document: passwords, and texts in which they stand once more. */
export class Passwords {
  readonly all: readonly Password[];
  /** Those that are looked for in other texts. */
  private readonly telling: readonly Password[];

  constructor(root: XmlElement) {
    this.all = passwordsBelow(root);
    // A password that is an account's name as well, as on machines to try things on, hides nothing, and is everywhere.
    const accounts = new Set(accountsBelow(root));
    this.telling = this.all.filter(({ plain }) => plain.trim().length > 3 && !accounts.has(plain.trim().toLowerCase()));
  }

  /** What is secret in a text: what the document has as a password, and what looks like one. */
  in(text: string): SecretPart[] {
    const encoded = encodedCommands(text).filter((command) => this.in(command.text).length > 0);
    return [...this.known(text), ...passwordsInCommand(text), ...encoded];
  }

  /** A text with blanks in the place of what is secret in it. */
  blankedIn(text: string): string {
    return this.in(text).reduce(
      (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
      text,
    );
  }

  /** Where a text has what the document has as a password. */
  known(text: string): SecretPart[] {
    return this.telling.flatMap(({ value, plain, words }) =>
      [value.trim(), plain.trim()].flatMap((secret) =>
        placesOf(secret, text).map((start) => ({ start, end: start + secret.length, words })),
      ),
    );
  }
}

/** All that has an element of its own; one that is empty is none. */
function passwordsBelow(parent: XmlElement): Password[] {
  return childElements(parent).flatMap((element): Password[] => {
    if (!isPasswordName(element.local)) return passwordsBelow(element);
    const holder = childElements(element, "Value")[0] ?? element;
    const value = textOf(holder);
    if (value.trim() === "") return [];
    return [{ element: holder, value, plain: readPassword(element)?.password ?? value, words: wordsFor(element) }];
  });
}

/** `administrator-password`; for a mere password, whose it is: `svc-lab-password`. */
function wordsFor(element: XmlElement): string[] {
  const own = wordsOf(element.local);
  if (own.length > 1) return own;
  const { parent } = element;
  const account = parent && childElements(parent).find(isAccountName);
  return [...wordsOf(account ? textOf(account) : (parent?.local ?? "")), ...own];
}

function accountsBelow(parent: XmlElement): string[] {
  return childElements(parent).flatMap((element) =>
    isAccountName(element) ? textOf(element).trim().toLowerCase() : accountsBelow(element),
  );
}

function isAccountName({ local }: XmlElement): boolean {
  return /^(?:user)?name$/i.test(local);
}

/** Where a text has a word, and not as a part of a longer one. */
function placesOf(word: string, text: string): number[] {
  const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\d]/u.test(character);
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isPart = (isWord(word[0]) && isWord(text[at - 1])) || (isWord(word.at(-1)) && isWord(text[at + word.length]));
    if (!isPart) places.push(at);
  }
  return places;
}
