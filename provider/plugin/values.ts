import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { unknownValue } from "../resources/lifecycle";

/** Properties of a resource as Pulumi sends them, without what it writes around secrets. */
export interface Values {
  readonly properties: Properties;
  /** Where secrets are: of values that are secret as a whole, not the parts. */
  readonly secrets: readonly Path[];
}

export type Properties = Readonly<Record<string, unknown>>;

/** A place in properties: keys of objects, and numbers of items. */
export type Path = readonly (string | number)[];

/** By this key an object says that it stands for something else, by these values for what. */
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** What stands for a value that is not known yet: text (the usual one), truth value, number, array, object. */
const unknownValues: readonly unknown[] = [
  unknownValue,
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
];

/** What a request has; nothing for what it leaves out. */
export function readValues(struct: Struct | undefined): Values {
  const secrets: Path[] = [];
  const read = (value: unknown, path: Path): unknown => {
    if (unknownValues.includes(value)) return unknownValue;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => read(item, [...path, index]));
    const object = value as Properties;
    if (object[signatureKey] === secretSignature) {
      secrets.push(path);
      return read(object.value, path);
    }
    return Object.fromEntries(Object.entries(object).map(([key, part]) => [key, read(part, [...path, key])]));
  };
  return { properties: read(struct?.toJavaScript() ?? {}, []) as Properties, secrets };
}

/** Properties as Pulumi wants them, with its marks around what is secret. */
export function writeValues(properties: Properties, isSecret: (path: Path, value: unknown) => boolean): Properties {
  const write = (value: unknown, path: Path): unknown => {
    const written = isObject(value) ? writeParts(value, path) : value;
    return isSecret(path, value) ? { [signatureKey]: secretSignature, value: written } : written;
  };
  const writeParts = (value: object, path: Path): unknown =>
    Array.isArray(value)
      ? value.map((item, index) => write(item, [...path, index]))
      : Object.fromEntries(
          Object.entries(value).flatMap(([key, part]) =>
            part === undefined ? [] : [[key, write(part, [...path, key])]],
          ),
        );
  return writeParts(properties, []) as Properties;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
