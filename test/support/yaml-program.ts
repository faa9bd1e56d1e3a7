import * as pulumi from "@pulumi/pulumi";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { pluginDoor } from "./doors";

interface Resource {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Program {
  readonly config?: Readonly<Record<string, { readonly type: "string"; readonly secret: true }>>;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly resources: Readonly<Record<string, Resource>>;
}

/** Of Pulumi's YAML what an imported program uses, run in this process; the engine's tests run one with Pulumi's own host. */
export function yamlProgram(source: string, folder: string): () => void {
  const { config = {}, variables = {}, resources } = parse(source) as Program;
  return () => {
    const secrets = Object.keys(config).map((key) => [key, new pulumi.Config().requireSecret(key)] as const);
    const known = new Map<string, unknown>(secrets);
    const evaluate = (value: unknown): unknown => {
      if (typeof value === "string") return interpolate(value, known);
      if (Array.isArray(value)) return value.map(evaluate);
      if (typeof value !== "object" || value === null) return value;
      if ("fn::readFile" in value) return readFileSync(join(folder, value["fn::readFile"] as string), "utf8");
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, evaluate(part)]));
    };
    for (const [name, value] of Object.entries(variables)) known.set(name, evaluate(value));
    for (const [name, { type, properties }] of Object.entries(resources)) {
      if (type !== "unattend:index:AnswerFile") throw new Error(`there is no type ${type}`);
      new pluginDoor.AnswerFile(name, evaluate(properties) as never);
    }
  };
}

/** `$$` is a `$`, and `${name}` what that stands for; as all of a text, it may be anything. */
function interpolate(text: string, known: ReadonlyMap<string, unknown>): unknown {
  const valueOf = (name: string): unknown => {
    if (!known.has(name)) throw new Error(`nothing is called ${name}`);
    return known.get(name);
  };
  const whole = /^\$\{([^}]+)\}$/.exec(text);
  if (whole) return valueOf(whole[1]!);
  const parts = text.split(/(\$\$|\$\{[^}]+\})/).filter((part) => part !== "");
  const values = parts.map((part) => {
    if (part === "$$") return "$";
    return part.startsWith("${") ? valueOf(part.slice(2, -1)) : part;
  });
  const isPlain = values.every((value) => typeof value === "string");
  return isPlain ? values.join("") : pulumi.concat(...(values as pulumi.Input<string>[]));
}
