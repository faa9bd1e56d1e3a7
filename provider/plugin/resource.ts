import { UnattendError } from "../errors";
import { say } from "../report";
import { hasUnknown, unknownNames, unknownValue, type Declaration, type Failure } from "../resources/lifecycle";
import { diffWithMove } from "../resources/moves";
import { noteRead } from "../resources/readings";
import { unknownWords } from "../resources/words";
import { hasPasswordElement, isPasswordName } from "../unattend/model/password-names";
import { detailedDiff, type Change } from "./detailed-diff";
import type { AnyDeclared, Kind } from "./kinds";
import { writeValues, type Path, type Properties, type Values } from "./values";

/** What becomes of a resource. */
export interface Difference {
  readonly changes: boolean;
  /** Inputs whose change makes another resource of it. */
  readonly replaces: readonly string[];
  /** The properties that change, by their paths. */
  readonly details: ReadonlyMap<string, Change>;
}

/** What there is of a resource before an operation. */
export interface Recorded {
  readonly inputs: Values;
  readonly outputs: Values;
}

/** What stands there of a resource, as inputs and outputs. */
export interface Standing {
  readonly inputs: Properties;
  readonly outputs: Properties;
}

/**
 * A resource as the engine asks about it: its lifecycle is asked, with properties as that takes them. All that is given
 * back has its secrets marked.
 */
export class Resource {
  constructor(
    private readonly kind: Kind,
    private readonly urn: string,
  ) {}

  async check(olds: Values, news: Values): Promise<{ inputs: Properties; failures: readonly Failure[] }> {
    const { lifecycle, file } = this.kind;
    const unchanged = (failures: Failure[] = []) => ({ inputs: marked(news.properties, [news]), failures });
    if (typeof news.properties[file] !== "string") {
      return unchanged([
        { property: "", reason: `UA105: \`${file}\` is missing, or no text. Give the path of the file` },
      ]);
    }
    if (hasUnknownCommands(news)) {
      const path = hasUnknown(news.properties[file]) ? undefined : news.properties[file];
      await say(this.urn, "info", unknownWords(path, unknownNames(news.properties)));
      return unchanged();
    }
    let declared: AnyDeclared;
    try {
      declared = this.given(news);
    } catch (error) {
      if (error instanceof UnattendError) return unchanged([{ property: "", reason: error.message }]);
      throw error;
    }
    const isNew = Object.keys(olds.properties).length === 0;
    const { inputs, failures } = await lifecycle.check(isNew ? {} : this.recordedInputs(olds), declared);
    return { inputs: marked(this.kind.inputs(undeclared(inputs)), [news]), failures };
  }

  async diff({ inputs, outputs }: Recorded, news: Values): Promise<Difference> {
    const none = { changes: false, replaces: [], details: new Map() };
    const before = this.recorded({ inputs, outputs });
    const details = (): Map<string, Change> => {
      const isGiven = (name: string): boolean => name in news.properties || name in inputs.properties;
      const recorded = Object.entries(this.kind.state(undeclared(before))).filter(([name]) => isGiven(name));
      return detailedDiff(Object.fromEntries(recorded), news.properties);
    };
    if (hasUnknownCommands(news)) return { ...none, changes: true, details: details() };
    const difference = await diffWithMove(this.kind.lifecycle, before, this.given(news));
    return difference.changes ? { ...none, ...difference, details: details() } : none;
  }

  /** Creates or updates; `recorded` is missing for a new resource. */
  async publish(news: Values, recorded?: Recorded): Promise<{ id: string; outputs: Properties }> {
    const { lifecycle } = this.kind;
    const declared = this.given(news);
    const published = await lifecycle.publish(declared, recorded && this.recorded(recorded));
    return { id: lifecycle.idOf(declared), outputs: this.state(published, [news]) };
  }

  /** What `publish` is going to give. */
  async preview(news: Values, recorded?: Recorded): Promise<Properties> {
    const unknown = Object.fromEntries(this.kind.outputs.map((name) => [name, unknownValue]));
    if (hasUnknownCommands(news)) return marked({ ...news.properties, ...unknown }, [news]);
    const declared = this.given(news);
    const foreseen = await this.kind.lifecycle.foresee(declared, recorded && this.recorded(recorded));
    return this.state({ ...declared, ...unknown, ...foreseen }, [news]);
  }

  /** What stands there now; undefined if it is gone. */
  async read(recorded: Recorded): Promise<Standing | undefined> {
    const now = await this.kind.lifecycle.read(this.recorded(recorded));
    if (!now) return undefined;
    // The engine asks at once what differs; there is more to say when it asks about the program.
    noteRead(this.urn, false);
    const secrets = [recorded.inputs, recorded.outputs];
    const inputs = this.kind.inputs(undeclared(now.inputs ?? this.recordedInputs(recorded.inputs)));
    return { inputs: marked(inputs, secrets), outputs: this.state(now.props, secrets) };
  }

  /** What stands there under an id that people give, for a resource that is not in the state. */
  async import(id: string): Promise<Standing> {
    const { inputs, props } = await this.kind.lifecycle.find(id, { urn: this.urn });
    return { inputs: marked(this.kind.inputs(undeclared(inputs)), []), outputs: this.state(props, []) };
  }

  async delete(recorded: Recorded): Promise<void> {
    await this.kind.lifecycle.delete(this.recorded(recorded));
  }

  private given(inputs: Values): AnyDeclared {
    return { ...this.kind.given(inputs.properties), declaration: this.declaration(inputs) };
  }

  private recordedInputs(inputs: Values): AnyDeclared {
    const { properties } = ownProperties(inputs);
    return { ...this.kind.recordedInputs(properties), declaration: this.declaration(inputs) };
  }

  private recorded({ inputs, outputs }: Recorded): AnyDeclared {
    const { properties, declaration } = ownProperties(outputs);
    // What stands in the file may have been written by another name that the resource had.
    const { urn, secrets } = { ...this.declaration(outputs), ...declaration };
    return {
      ...this.kind.recorded(properties, ownProperties(inputs).properties),
      declaration: { urn, secrets: [...new Set([...spokenSecrets(outputs), ...(secrets ?? [])])] },
    };
  }

  private declaration(values: Values): Declaration {
    return { urn: this.urn, secrets: spokenSecrets(values) };
  }

  private state(recorded: AnyDeclared, secrets: readonly Values[]): Properties {
    const { urn, secrets: spoken = [] } = recorded.declaration;
    // The other door is given secrets as plain text, and knows them by their names.
    const declaration = { urn, ...(spoken.length > 0 && { secrets: spoken }) };
    return { ...marked(this.kind.state(undeclared(recorded)), secrets, spoken), __declaration: declaration };
  }
}

/** Properties of a state without what a door adds to them. */
function ownProperties({ properties }: Values): { properties: Properties; declaration?: Declaration } {
  const { __declaration, __provider, ...own } = properties;
  return { properties: own, declaration: __declaration as Declaration | undefined };
}

function undeclared({ declaration, ...properties }: Partial<AnyDeclared>): Properties {
  return properties;
}

/** True if it is not known yet which commands there are: an array, a list of them, or a name. */
function hasUnknownCommands({ properties: { commands } }: Values): boolean {
  const isUnknown = (value: unknown, depth: number): boolean => {
    if (value === unknownValue) return true;
    if (typeof value !== "object" || value === null || depth < 0) return false;
    if (!Array.isArray(value)) return Object.values(value).some((part) => isUnknown(part, depth - 1));
    return value.some(
      (command) => command === unknownValue || (command as { name?: unknown } | null)?.name === unknownValue,
    );
  };
  return isUnknown(commands, 2);
}

// Secrets

/** Properties with marks around what is secret in `givers`, what is called so, and passwords. */
function marked(properties: Properties, givers: readonly Values[], others: readonly string[] = []): Properties {
  const names = new Set([...givers.flatMap(secretNames), ...others]);
  return writeValues(properties, (path, value) => names.has(nameOf(path, properties)) || isPassword(path, value));
}

function isPassword(path: Path, value: unknown): boolean {
  const isContent = path.length === 1 && path[0] === "content" && typeof value === "string";
  return isContent ? hasPasswordElement(value) : isPasswordName(String(path.at(-1)));
}

function secretNames({ properties, secrets }: Values): string[] {
  return secrets.map((path) => nameOf(path, properties));
}

/** Names of secrets that words may come near. That a password is one goes without saying, and shall not hide what is beside it. */
function spokenSecrets(values: Values): string[] {
  return secretNames(values).filter((name) => !isPasswordName(name));
}

/** What a place in properties is called, in which commands go by their names: these stay when commands come, go and move. */
function nameOf(path: Path, properties: Properties): string {
  let value: unknown = properties;
  let isCommands = path[0] === "commands";
  const names = path.map((key) => {
    const isCommand = isCommands && Array.isArray(value);
    if (isCommand) isCommands = false;
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    return isCommand ? `byName.${String((value as { name?: unknown } | undefined)?.name)}` : String(key);
  });
  return names.join(".");
}
