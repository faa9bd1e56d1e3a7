import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { formsOf } from "./marker";

/** A line in which a secret stands that should not. */
export interface Hit {
  readonly file: string;
  readonly secret: string;
  readonly form: string;
  /** Which of Pulumi's own debug messages it is; undefined for anything else. */
  readonly pulumis?: keyof typeof debugMessages;
  /** What stands before it, to find out where it comes from. */
  readonly before: string;
}

/**
 * Pulumi's own debug messages that have secrets in them. They are written only by the engine, on request (`--debug`,
 * `-v`), and its event log; the provider has no part in them.
 */
const debugMessages = {
  "responses that the Node SDK got": /^RegisterResource RPC finished: resource:[^;]+; err: null, resp: /,
  "properties that the engine passes on": /^(?:M|Unm)arshaling property for RPC\[/,
  "plans of the engine": /^Planner decided (?:not )?to /,
};

/** All files below a folder, apart from those in `except`. */
export function filesBelow(folder: string, except: readonly string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (except.includes(path)) return [];
    if (entry.isDirectory()) return filesBelow(path, except);
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : [];
  });
}

/** Looks for secrets, each by its marker's name, in files below `folder`. */
export function searchFor(secrets: readonly string[], folder: string, files: readonly string[]): Hit[] {
  const needles = secrets.flatMap((secret) =>
    Object.entries(formsOf(secret)).map(([form, text]) => ({ secret, form, text })),
  );
  return files.flatMap((file) => {
    const text = readFileSync(file, "latin1");
    const found = needles.filter((needle) => text.includes(needle.text));
    if (found.length === 0) return [];
    return text.split("\n").flatMap((line) =>
      found.flatMap(({ secret, form, text }) => {
        const at = line.indexOf(text);
        if (at < 0) return [];
        const before = line.slice(Math.max(0, at - 300), at);
        return [{ file: relative(folder, file), secret, form, pulumis: debugMessageOf(line), before }];
      }),
    );
  });
}

function debugMessageOf(line: string): Hit["pulumis"] {
  const message = messageOf(line)
    ?.replace(/^eventSink::Debug\(/, "")
    .replace(/^<\{%reset%\}>/, "");
  const names = Object.keys(debugMessages) as (keyof typeof debugMessages)[];
  return message === undefined ? undefined : names.find((name) => debugMessages[name].test(message));
}

/** The message in a line of the engine's log, in any of its formats; undefined for what is no debug message. */
function messageOf(line: string): string | undefined {
  const [, inFile] = /^I\d{4} \S+ +\d+ [\w.]+:\d+\] (.*)/.exec(line) ?? [];
  const [, shown] = /^ [ +~-]{2} (?:pulumi:pulumi:Stack \S+ (?:\w+ (?:\(\S+\) )?)?)?debug: (.*)/.exec(line) ?? [];
  if (inFile !== undefined || shown !== undefined || !line.startsWith("{")) return inFile ?? shown;
  const { msg, v, diagnosticEvent } = parsed(line);
  if (diagnosticEvent) return diagnosticEvent.severity === "debug" ? diagnosticEvent.message : undefined;
  return v === undefined ? undefined : msg;
}

interface LogLine {
  readonly msg?: string;
  readonly v?: number;
  readonly diagnosticEvent?: { severity: string; message: string };
}

function parsed(line: string): LogLine {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return {};
  }
}
