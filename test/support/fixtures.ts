import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../../provider/xml/encoding";
import { checkout } from "./checkout";

const folder = join(checkout, "test", "fixtures");

/** Hand-written answer files, one for each layout and encoding that occurs. */
export const fixtureNames = readdirSync(folder).filter((name) => name.endsWith(".xml"));

export function fixturePath(name: string): string {
  return join(folder, name);
}

export function fixtureBytes(name: string): Buffer {
  return readFileSync(fixturePath(name));
}

export function fixtureText(name: string): string {
  return decode(fixtureBytes(name)).text;
}
