import type { Setting, SettingKind } from "../catalog/catalog";
import { nearest } from "./near";
import { isPlaceholder } from "./placeholders";

/** What is wrong with a value. The words never have the value in them: it may be a secret in the wrong place. */
export interface ValueFault {
  readonly code: "UA146" | "UA147" | "UA148" | "UA149";
  readonly cause: string;
}

/** What the reference does not allow as the value of a setting, where it says what it allows. */
export function valueFault(setting: Setting, text: string): ValueFault | undefined {
  const { kind } = setting.facts;
  if (kind === undefined) return undefined;
  const value = text.trim();
  const fault = value === "" ? emptyFault(setting) : faultOf[kind](setting, value);
  return fault && !isPlaceholder(value) ? fault : undefined;
}

function emptyFault({ name, facts: { kind, notEmpty, values = [] } }: Setting): ValueFault | undefined {
  const isRefused = kind === "text" ? notEmpty : !values.includes("");
  return isRefused ? { code: "UA148", cause: `${name} is empty` } : undefined;
}

const faultOf: { readonly [Kind in SettingKind]: (setting: Setting, value: string) => ValueFault | undefined } = {
  boolean: ({ name }, value) => (isBoolean(value) ? undefined : wrong(`${name} is neither true nor false`)),
  integer: wrongInteger,
  choice: wrongChoice,
  guid: ({ name }, value) => (isGuid(value) ? undefined : wrong(`${name} is no GUID`)),
  text: tooLong,
};

function wrong(cause: string): ValueFault {
  return { code: "UA146", cause };
}

function isBoolean(value: string): boolean {
  return /^(true|false|0|1)$/i.test(value);
}

function isGuid(value: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value.replace(/^\{(.*)\}$/, "$1"));
}

/** Digits, or hexadecimal ones behind `0x`. */
function isInteger(value: string): boolean {
  return /^([+-]?\d+|0x[\da-f]+)$/i.test(value);
}

function wrongInteger({ name, facts, place }: Setting, value: string): ValueFault | undefined {
  const { least = -Infinity, greatest = Infinity, also = [], digits } = facts;
  if (!isInteger(value)) return wrong(`${name} is not a whole number`);
  if (digits !== undefined && value.length !== digits) return wrong(`${name} has not ${digits} digits`);
  const number = Number(value);
  if ((number >= least && number <= greatest) || also.includes(number)) return undefined;
  const cause = `${name} is not from ${least} to ${greatest}${also.map((other) => `, nor ${other}`).join("")}`;
  const isCorrected = number < least && corrected.has(place);
  return isCorrected ? { code: "UA149", cause: `${cause}; Windows takes ${least} instead` } : wrong(cause);
}

/** Settings of which the reference says that a value below the least one does no harm. */
const corrected: ReadonlySet<string> = new Set(["Microsoft-Windows-IE-ClientNetworkProtocolImplementation/CacheLimit"]);

function wrongChoice({ name, facts }: Setting, value: string): ValueFault | undefined {
  const values = facts.values!.filter((each) => each !== "");
  if (values.some((each) => isSameValue(each, value))) return undefined;
  if (isBoolean(value) && values.every(isBoolean)) {
    return { code: "UA149", cause: `${name} is true or false, where the reference has ${values.join(" and ")}` };
  }
  const cause = `${name} is none of ${choiceWords(values, value)}`;
  return facts.isExample ? { code: "UA149", cause: `${cause} that the reference lists` } : wrong(cause);
}

/** Letter case aside; numbers by what they mean. */
function isSameValue(a: string, b: string): boolean {
  if (isInteger(a) && isInteger(b)) return Number(a) === Number(b);
  return a.toLowerCase() === b.toLowerCase();
}

/** The values that there are; of many only some. */
function choiceWords(values: readonly string[], value: string): string {
  const near = nearest(value, values);
  const shown = values.length <= maximumShown ? values.join(", ") : `the ${values.length} values`;
  return near === undefined ? shown : `${shown} (nearly ${near})`;
}

const maximumShown = 10;

/** In the letters of East Asia, which take two bytes, where bytes count. */
function tooLong({ name, facts: { longest = Infinity } }: Setting, value: string): ValueFault | undefined {
  const isInBytes = name === "ComputerName";
  const length = isInBytes ? value.replace(/[\u1100-\uffdc]/g, "--").length : value.length;
  if (length <= longest) return undefined;
  return { code: "UA147", cause: `${name} has more than ${longest} ${isInBytes ? "bytes" : "characters"}` };
}
