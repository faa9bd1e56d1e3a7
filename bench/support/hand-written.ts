import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import * as pulumi from "@pulumi/pulumi";
import { js2xml, xml2js, type Element } from "xml-js";

/**
 * What people write by hand: a dynamic resource that Pulumi serializes, and that for each command reads the file, changes
 * it with xml-js and writes it back. It lets a program choose the Orders, trusts whoever else writes the file, and
 * notices what others changed only in a refresh.
 */
export class HandWrittenCommand extends pulumi.dynamic.Resource {
  constructor(name: string, props: pulumi.Inputs, opts?: pulumi.CustomResourceOptions) {
    super(handWrittenProvider, name, props, opts);
  }
}

interface Command {
  readonly answerFile: string;
  readonly path: string;
  readonly description: string;
  readonly order: number;
}

const handWrittenProvider: pulumi.dynamic.ResourceProvider<Command, Command> = {
  configure({ config }) {
    access.user = config.get("unattend:smbUsername");
    access.password = config.get("unattend:smbPassword");
    access.port = config.get("unattend:smbPort");
    return Promise.resolve();
  },

  diff(_id, olds, news) {
    const differs = (name: keyof Command): boolean => olds[name] !== news[name];
    const names = ["answerFile", "path", "description", "order"] as const;
    return Promise.resolve({ changes: names.some(differs), replaces: differs("answerFile") ? ["answerFile"] : [] });
  },

  async create(inputs) {
    await change(inputs.answerFile, (commands) => commands.push(toElement(inputs)));
    return { id: `${inputs.answerFile}#${inputs.order}`, outs: inputs };
  },

  async read(id, props) {
    const { commands } = parse(await readAnswerFile(props!.answerFile));
    const found = commands.find((command) => textOf(command, "Order") === String(props!.order));
    if (!found) return { id: "" };
    return { id, props: { ...props!, path: textOf(found, "Path"), description: textOf(found, "Description") } };
  },

  async update(_id, olds, news) {
    await change(news.answerFile, (commands) => commands.splice(indexOf(commands, olds), 1, toElement(news)));
    return { outs: news };
  },

  async delete(_id, props) {
    await change(props.answerFile, (commands) => commands.splice(indexOf(commands, props), 1));
  },
};

/** Publishes so many commands without the engine. */
export async function publishByHand(
  answerFile: string,
  configuration: Record<string, { value: string }>,
  commands: number,
): Promise<void> {
  await handWrittenProvider.configure!({ config: { get: (key: string) => configuration[key]?.value } } as never);
  for (let order = 1; order <= commands; order += 1) {
    await handWrittenProvider.create({ answerFile, path: `X:\\${order}.exe`, description: `Command ${order}`, order });
  }
}

const access: { user?: string; password?: string; port?: string } = {};

/** The last change that was begun: the next one waits for it, because otherwise they would overwrite each other. */
const queue: { last?: Promise<void> } = {};

function change(file: string, edit: (commands: Element[]) => unknown): Promise<void> {
  const previous = queue.last;
  const next = async (): Promise<void> => {
    await previous?.catch(() => undefined);
    const { document, commands } = parse(await readAnswerFile(file));
    edit(commands);
    await writeAnswerFile(file, js2xml(document, { spaces: 2 }));
  };
  return (queue.last = next());
}

function parse(xml: string): { document: Element; commands: Element[] } {
  const document = xml2js(xml) as Element;
  const list = find(document, "RunAsynchronous")!;
  return { document, commands: (list.elements ??= []) };
}

/** The first element of a name in an element. */
export function find(element: Element, name: string): Element | undefined {
  if (element.name === name) return element;
  for (const child of element.elements ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

function indexOf(commands: Element[], { order }: Command): number {
  const index = commands.findIndex((command) => textOf(command, "Order") === String(order));
  if (index < 0) throw new Error(`there is no command with Order ${order}`);
  return index;
}

function textOf(command: Element, name: string): string {
  return String(find(command, name)?.elements?.[0]?.text ?? "");
}

function toElement({ order, path, description }: Command): Element {
  const element = (name: string, value: string): Element => ({
    type: "element",
    name,
    elements: [{ type: "text", text: value }],
  });
  const elements = [element("Order", String(order)), element("Path", path), element("Description", description)];
  return { type: "element", name: "RunAsynchronousCommand", elements };
}

function readAnswerFile(file: string): Promise<string> {
  return file.startsWith("\\\\") ? smbclient(file, (name) => `get "${name}" -`) : readFile(file, "utf8");
}

async function writeAnswerFile(file: string, content: string): Promise<void> {
  if (file.startsWith("\\\\")) await smbclient(file, (name) => `put - "${name}"`, content);
  else await writeFile(file, content);
}

async function smbclient(file: string, command: (name: string) => string, input = ""): Promise<string> {
  const [, server, share, name] = /^\\\\([^\\]+)\\([^\\]+)\\(.+)$/.exec(file)!;
  const { user, password, port } = access;
  const args = [`//${server}/${share}`, `--port=${port}`, `--user=${user}`, "--stderr", `--command=${command(name!)}`];
  const child = spawn("smbclient", args, {
    env: { ...process.env, PASSWD: password },
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const output = await text(child.stdout);
  if ((await ended) !== 0) throw new Error(`smbclient fails at ${file}`);
  return output;
}
