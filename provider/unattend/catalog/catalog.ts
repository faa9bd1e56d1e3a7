import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What Microsoft's Unattended Windows Setup Reference says of the settings of answer files: names, passes, kinds, values,
 * ranges. What is known from elsewhere says so. Read when something first asks for it.
 *
 * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/components-b-unattend
 */

const reference = "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/";

/** What values a setting has; a choice is one of the values that are listed. */
export type SettingKind = "boolean" | "integer" | "text" | "choice" | "guid";

/** What has become of a setting in Windows 10. */
export type SettingStatus = "deprecated" | "removed" | "not supported" | "advised against";

/** What is known of a component, a setting, or an item of a list, as `settings.json` has it. What is not stated is not there. */
export interface SettingFacts {
  /** The passes that have it. Not there: as what it stands in; none: the reference does not say. */
  readonly passes?: readonly string[];
  readonly kind?: SettingKind;
  /** The values of a choice. */
  readonly values?: readonly string[];
  /** True if other values than those listed are known to be right. */
  readonly isExample?: boolean;
  /** The range of an integer, and what is allowed beside it. */
  readonly least?: number;
  readonly greatest?: number;
  readonly also?: readonly number[];
  /** The number of digits of an integer. */
  readonly digits?: number;
  /** The greatest length of a text. */
  readonly longest?: number;
  readonly default?: string;
  readonly notEmpty?: boolean;
  readonly required?: boolean;
  /** Of an item of a list, the child that tells it from others; `@`: the attribute wcm:keyValue; empty: nothing does. */
  readonly key?: string;
  readonly status?: SettingStatus;
  /** Other spellings of the name that are right. */
  readonly spellings?: readonly string[];
  /** True if it has settings that are not known. */
  readonly isOpen?: boolean;
  /** Where the reference has it, if it has no page. */
  readonly knownFrom?: string;
  /** The name of its page, if that does not follow from the names. */
  readonly page?: string;
  /** Where it is known from, and what is known beside the reference: keys of `sources`. */
  readonly source?: string;
  readonly amendedBy?: string;
  /** What it has in it, by name. */
  readonly settings?: { readonly [name: string]: SettingFacts };
}

interface CatalogData {
  /** Addresses, or words. */
  readonly sources: { readonly [key: string]: string };
  readonly components: { readonly [name: string]: SettingFacts };
}

/** A component, a setting, or an item of a list, where it stands. */
export class Setting {
  private known: readonly Setting[] | undefined;
  private byName: ReadonlyMap<string, Setting> | undefined;
  private knownPasses: readonly string[] | undefined;

  constructor(
    readonly name: string,
    readonly facts: SettingFacts,
    private readonly sources: CatalogData["sources"],
    /** What it stands in; a component stands in nothing. */
    readonly parent?: Setting,
  ) {}

  /** What it has in it. */
  get settings(): readonly Setting[] {
    this.known ??= Object.entries(this.facts.settings ?? {}).map(
      ([name, facts]) => new Setting(name, facts, this.sources, this),
    );
    return this.known;
  }

  /** The setting in it of that name: as it is spelled, by another right spelling, or else letter case aside. */
  find(name: string): Setting | undefined {
    this.byName ??= new Map([
      ...this.settings.map((setting) => [setting.name.toLowerCase(), setting] as const),
      ...this.settings.flatMap((setting) => setting.spellings.map((spelling) => [spelling, setting] as const)),
    ]);
    return this.byName.get(name) ?? this.byName.get(name.toLowerCase());
  }

  isSpelled(name: string): boolean {
    return name === this.name || this.spellings.includes(name);
  }

  /** The spellings of its name that are right. */
  get spellings(): readonly string[] {
    return [this.name, ...(this.facts.spellings ?? [])];
  }

  /** True if it is called that, by whatever spelling, letter case aside. */
  isNamed(name: string): boolean {
    return this.spellings.some((spelling) => spelling.toLowerCase() === name.toLowerCase());
  }

  /** True for what has a value, and no settings in it. */
  get isValue(): boolean {
    return this.settings.length === 0;
  }

  /** All that it has in it, at whatever depth. */
  get allSettings(): readonly Setting[] {
    return this.settings.flatMap((setting) => [setting, ...setting.allSettings]);
  }

  /** The names on the way to it, without the component's. */
  get path(): readonly string[] {
    return this.parent ? [...this.parent.path, this.name] : [];
  }

  /** Where it stands, in one word: `Microsoft-Windows-Shell-Setup/OOBE`. */
  get place(): string {
    return [this.component.name, ...this.path].join("/");
  }

  get component(): Setting {
    return this.parent?.component ?? this;
  }

  /** The passes that have it; none if the reference does not say. */
  get passes(): readonly string[] {
    return this.facts.passes ?? this.parent?.passes ?? [];
  }

  /** The passes in which it can stand: its own, or those of what it has in it; none if they are not known of all of that. */
  get possiblePasses(): readonly string[] {
    this.knownPasses ??= this.passes.length > 0 || this.facts.isOpen ? this.passes : this.passesWithin();
    return this.knownPasses;
  }

  private passesWithin(): readonly string[] {
    const within = this.settings.map(({ possiblePasses }) => possiblePasses);
    return within.some((passes) => passes.length === 0) ? [] : [...new Set(within.flat())];
  }

  /** The address of its page, or of the page that it stands on. */
  get page(): string | undefined {
    const { page, source, knownFrom } = this.facts;
    // Of some sources, words follow the address: these have no page about the setting.
    if (source !== undefined) return /^https:\S+$/.exec(this.source!)?.[0];
    if (knownFrom !== undefined) return this.parent?.page;
    const name = page ?? [this.component.name, ...this.path].join("-");
    return reference + name.toLowerCase().replace(/[_ ]/g, "-");
  }

  /** Where it is known from, if not from the reference: an address, or words. */
  get source(): string | undefined {
    const { source } = this.facts;
    return source === undefined ? undefined : this.sources[source];
  }

  /** Where what is known beside the reference is from: an address, or words. */
  get amendedBy(): string | undefined {
    const { amendedBy } = this.facts;
    return amendedBy === undefined ? undefined : this.sources[amendedBy];
  }
}

/** All components that are known. */
export class Catalog {
  readonly components: readonly Setting[];
  private readonly byName: ReadonlyMap<string, Setting>;

  constructor(data: CatalogData) {
    this.components = Object.entries(data.components).map(([name, facts]) => new Setting(name, facts, data.sources));
    this.byName = new Map(this.components.map((component) => [component.name.toLowerCase(), component]));
  }

  /** The component of that name, letter case aside: Windows and the reference spell some of them differently. */
  component(name: string): Setting | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** What stands in a component on the way that the names say. */
  setting(component: string, path: readonly string[]): Setting | undefined {
    return path.reduce((at, name) => at?.find(name), this.component(component));
  }
}

/** The catalog, which is read when it is first asked for. */
export function catalog(): Catalog {
  read ??= new Catalog(JSON.parse(readFileSync(join(__dirname, "settings.json"), "utf8")) as CatalogData);
  return read;
}

let read: Catalog | undefined;
