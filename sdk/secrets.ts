import * as pulumi from "@pulumi/pulumi";
import { hasPasswordElement, isPasswordName } from "../provider/unattend/model/password-names";

/**
 * Names of the inputs that are secret, with those of the objects that they stand in (`credentials.username`), so that
 * the provider keeps them out of what it says; undefined for none. Passwords are secret anyway: that alone shall not hide
 * what stands beside them.
 */
export async function secretNames(props: object): Promise<string[] | undefined> {
  const names = (await Promise.all(leavesOf("", props).map(nameIfSecret))).flat();
  return names.length > 0 ? names : undefined;
}

async function nameIfSecret([name, value]: readonly [string, unknown]): Promise<string[]> {
  const isSecret = typeof value === "object" && (await pulumi.isSecret(pulumi.output(value)));
  return isSecret && !isPasswordName(name) ? [name] : [];
}

/** What is given one by one in an object, by name. */
function leavesOf(prefix: string, object: object): (readonly [string, unknown])[] {
  return Object.entries(object).flatMap(([key, value]: [string, unknown]) =>
    isPlainObject(value) ? leavesOf(`${prefix}${key}.`, value) : [[prefix + key, value] as const],
  );
}

/**
 * The same values as secrets, where they are called password, are a `content` with such elements in it, or come later as a whole
 * with a password in it.
 */
export function withSecretPasswords<T>(value: T, name = ""): T {
  if (isPasswordName(name)) return pulumi.secret(value) as T;
  if (!isPlainObject(value)) return asSecretWithPassword(value, name) as T;
  // What stands by name in there are commands, whatever they are called.
  const nameOf = (key: string): string => (name === "byName" ? "" : key);
  const parts = Object.entries(value).map(([key, part]) => [key, withSecretPasswords(part, nameOf(key))] as const);
  return (Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as T;
}

function asSecretWithPassword(value: unknown, name: string): unknown {
  if (isLater(value)) {
    return (pulumi.output(value) as pulumi.Output<unknown>).apply((known) => asSecretWithPassword(known, name));
  }
  return hasPassword(value, name) ? pulumi.secret(value) : value;
}

function hasPassword(value: unknown, name: string): boolean {
  if (typeof value === "string") return name === "content" && hasPasswordElement(value);
  if (!isPlainObject(value)) return false;
  return Object.entries(value).some(([key, part]) => isPasswordName(key) || hasPassword(part, key));
}

/** Credentials, as a secret if they come as a whole: then there is a password in them. */
export function withSecretCredentials<T>(credentials: T): T {
  const isMissing = credentials === undefined || credentials === null;
  return isMissing || isPlainObject(credentials) ? credentials : (pulumi.secret(credentials) as T);
}

/** True for an object or an array whose parts are given one by one, not as a whole that comes later. */
function isPlainObject<T>(value: T): value is T & Record<string, unknown> {
  return typeof value === "object" && value !== null && !isLater(value);
}

function isLater(value: unknown): boolean {
  return pulumi.Output.isInstance(value) || value instanceof Promise;
}
