import type { Setting } from "./catalog";

/**
 * A value as the reference spells it: `true` for `True` and 1, 16 for `0x10`, a choice as it is listed. What is no value of the
 * setting's kind stays as it is.
 */
export function spelledByReference(setting: Setting | undefined, value: string): string {
  if (!setting) return value;
  const { kind, values = [], digits = 0 } = setting.facts;
  if (kind === "integer" || isOrder(setting)) return decimalOf(value)?.padStart(digits, "0") ?? value;
  if (kind === "boolean") return booleans.get(value.toLowerCase()) ?? value;
  if (kind === "choice") return choiceOf(values, value) ?? value;
  return kind === "guid" ? value.toLowerCase() : value;
}

const booleans = new Map([
  ["true", "true"],
  ["1", "true"],
  ["false", "false"],
  ["0", "false"],
]);

/** What numbers the items of a list, also where its page states no kind. */
function isOrder({ name, parent }: Setting): boolean {
  return name === "Order" && parent?.facts.key === "Order";
}

function decimalOf(value: string): string | undefined {
  return /^(-?\d+|0x[\da-f]+)$/i.test(value) ? String(BigInt(value)) : undefined;
}

function choiceOf(values: readonly string[], value: string): string | undefined {
  const listed = (text: string | undefined): string | undefined =>
    values.find((each) => each.toLowerCase() === text?.toLowerCase());
  // Among digits and letters (the `1A` of DeviceForm) nobody knows what a number means that is written otherwise.
  const number = values.every((each) => /^\d+$/.test(each)) ? decimalOf(value) : undefined;
  const isSwitch = values.length === 2 && values.includes("0") && values.includes("1");
  return listed(value) ?? listed(number) ?? (isSwitch ? switches.get(value.toLowerCase()) : undefined);
}

/** True and false for a choice between 0 and 1. */
const switches = new Map([
  ["true", "1"],
  ["false", "0"],
]);
