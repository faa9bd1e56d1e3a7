import { childElements, textOf, type XmlElement } from "../../xml/tree";
import { isPasswordName } from "../model/password-names";
import { runAsynchronous, type Rules } from "./rule";

/** Accounts and their passwords. */
export const credentialRules = {
  UA106: {
    severity: "error",
    appliesTo: "RunAsynchronous, RunSynchronous",
    remedy: "Give domain, username and password; for a local account the domain is the computer's name",
    source: `${runAsynchronous}-credentials`,
    ofCommand: ({ credentials }) =>
      credentialParts.flatMap((part) => {
        if (credentials === undefined || credentials === "none") return [];
        const value = credentials[part];
        const isEmpty = (part === "password" ? value : value.trim()) === "";
        return isEmpty ? [{ about: "Credentials", cause: `Credentials have no ${part}` }] : [];
      }),
  },
  UA130: {
    severity: "note",
    appliesTo: "every file, once",
    remedy: "Let only those read the share who must, and use an account that may do nothing else",
    source:
      "Windows wants passwords so; Windows System Image Manager hides only those of accounts, and only by encoding them",
    inFile: ({ credentials, element }, { document }) =>
      element || credentials === undefined || credentials === "none" || passwordsIn(document.tree.root).length > 0
        ? []
        : [
            {
              about: "Credentials",
              cause: "the password will stand in the answer file, for everybody who can read it",
            },
          ],
    ofDocument: ({ tree }) => {
      const found = passwordsIn(tree.root);
      if (found.length === 0) return [];
      const cause = `${found.length === 1 ? "a password stands" : `${found.length} passwords stand`} in the file, for everybody who can read it`;
      return [{ at: found[0]!, cause }];
    },
  },
} satisfies Rules;

export const credentialParts = ["domain", "username", "password"] as const;

/** Elements that hold a password in plain text: of a command, or of an account whose password is not encoded. */
function passwordsIn(root: XmlElement): XmlElement[] {
  return childElements(root).flatMap((child) => {
    if (!isPasswordName(child.local)) return passwordsIn(child);
    const value = childElements(child, "Value")[0];
    const isEncoded = childElements(child, "PlainText").some((plain) => textOf(plain).trim() === "false");
    return textOf(value ?? child).trim() !== "" && !isEncoded ? [child] : [];
  });
}
