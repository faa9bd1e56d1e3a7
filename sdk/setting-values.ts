import type { Input } from "@pulumi/pulumi";

/** Any value in `settings`: text, a number, true or false, settings by name, or a list. */
export type SettingValue =
  Input<string | number | boolean> | { readonly [name: string]: SettingValue | undefined } | readonly SettingValue[];

/** What every element may have beside its settings. */
export interface Attributes {
  /** An attribute: `@wcm:keyValue`, `@language`. */
  [attribute: `@${string}`]: SettingValue | undefined;
}

/** An item, or an array of items. */
export type List<Item> = Input<Item | readonly Input<Item>[]>;

/** True or false, also as Windows reads it from text. */
export type BooleanValue = boolean | 0 | 1 | "true" | "false" | "0" | "1";

/** A number, also as text: decimal, or hexadecimal as `0x1F`. */
export type IntegerValue = number | `${number}`;

/** Text; a number is the text of its digits. */
export type TextValue = string | number;

/** The value of a setting whose kind the reference does not say. */
export type AnyValue = string | number | boolean;
