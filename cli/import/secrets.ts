import type { SecretPart } from "../../provider/unattend/import/command-passwords";
import { Names, wordsOf } from "../../provider/unattend/import/names";
import { camelCase, groupBy } from "./names";

/** A value that must not reach the disk. What prints it shows nothing of it. */
export class Secret {
  readonly #value: string;
  /** What it is called in the configuration: given once all secrets are known. */
  key = "";
  /** The names of the resources that it stands in. */
  readonly resources = new Set<string>();

  /**
   * @param id Its own among all secrets, and no more than that.
   * @param words What it is, as words for its key.
   */
  constructor(
    value: string,
    readonly id: number,
    readonly words: readonly string[],
  ) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }
}

/** A text, with what is secret in it. */
export type Text = readonly (string | Secret)[];

/** The secrets of all files. Equal ones are one. */
export class Secrets {
  private readonly byValue = new Map<string, Secret>();

  of(value: string, words: readonly string[], resource: string): Secret {
    const secret = this.byValue.get(value) ?? new Secret(value, this.byValue.size, words);
    this.byValue.set(value, secret);
    secret.resources.add(resource);
    return secret;
  }

  /** A text with these parts as secrets; of parts that overlap, the first and longest. */
  hide(text: string, parts: readonly SecretPart[], resource: string): Text {
    const hidden: (string | Secret)[] = [];
    let done = 0;
    for (const { start, end, words } of [...parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < done) continue;
      if (start > done) hidden.push(text.slice(done, start));
      hidden.push(this.of(text.slice(start, end), words, resource));
      done = end;
    }
    if (done < text.length) hidden.push(text.slice(done));
    return hidden;
  }
}

/**
 * The secrets in texts, with keys: `labPassword`. Where several are called so, that of one file is called `berlinLabPassword`, and
 * those of several files are counted.
 */
export function nameSecrets(texts: Iterable<Text>): Secret[] {
  const names = new Names();
  const all = [...new Set([...texts].flatMap((text) => text.filter((part) => part instanceof Secret)))];
  for (const ofKey of groupBy(all, ({ words }) => camelCase(words)).values()) {
    for (const secret of ofKey) {
      const [resource, ...others] = [...secret.resources];
      const isCalledSoAlone = ofKey.length === 1 || others.length > 0;
      const words = isCalledSoAlone ? secret.words : [...wordsOf(resource!), ...secret.words];
      secret.key = names.take([camelCase(words)]);
    }
  }
  return all;
}

/** What a text says, without what is secret in it. */
export function withoutSecrets(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : " ")).join("");
}

/** A text that has nothing secret in it; undefined if it has. */
export function plainText(text: Text): string | undefined {
  return text.every((part) => typeof part === "string") ? text.join("") : undefined;
}

/** The same for equal texts only; nothing of a secret is in it. */
export function textKey(text: Text): string {
  return JSON.stringify(text.map((part) => (typeof part === "string" ? part : part.id)));
}
