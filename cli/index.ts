#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { environmentVariable, ignoredRules, readSettings } from "../provider/config";
import { UnattendError } from "../provider/errors";
import { checkFile } from "./check";
import { explanations, type ExplanationFormat } from "./explain";
import { findSettings } from "./find-settings";
import { formats, type FormatName } from "./formats";
import { forms, importFiles, type Form, type ImportOptions } from "./import/import";
import { languages, type Language, type PackageFacts } from "./import/project";
import { notesOf, summary } from "./import/report";

/** How the process ends. */
const exitCodes = { clean: 0, found: 1, notRead: 2 } as const;

const packageFacts = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8")) as PackageFacts;
const { version } = packageFacts;

const sharesHelp = `
On Linux and macOS, UNC paths are read by Samba's smbclient, as the environment
says: UNATTEND_SMB_USERNAME, UNATTEND_SMB_PASSWORD, UNATTEND_SMB_DOMAIN (without
a user name: Kerberos), UNATTEND_SMB_PORT, UNATTEND_SMB_PROTECTION; or where the
share is mounted: UNATTEND_MOUNTS='{"//server/share": "/mnt/share"}'.`;

const program = new Command("unattend")
  .description(
    "Finds mistakes in Windows answer files (unattend.xml), says what their settings are, and writes programs for them.",
  )
  .version(version)
  .exitOverride()
  .showHelpAfterError();

program
  .command("check")
  .description("Checks answer files by the rules that pulumi-unattend has.")
  .argument("<file...>", "paths of the operating system, or UNC paths")
  .addOption(formatOption(formats))
  .option("--ignore <codes>", "warnings and notes to leave out, for instance UA120,UA130", "")
  .addHelpText(
    "after",
    `
Exit codes: 0 nothing found, or only notes; 1 errors or warnings; 2 a file could
not be read.
${sharesHelp}`,
  )
  .action(check);

program
  .command("import")
  .description("Writes a Pulumi program for the answer files that stand there.")
  .argument("<path...>", "answer files, or folders with .xml files in them")
  .requiredOption("--out <folder>", "where to write it: a folder that is not there, or empty")
  .addOption(
    new Option("--as <form>", "what the program has of a file").choices(forms).default("commands" satisfies Form),
  )
  .addOption(
    new Option("--language <language>", "what the program is written in")
      .choices(languages)
      .default("typescript" satisfies Language),
  )
  .option("--stack <name>", "make this stack, and set its secrets by pulumi config set")
  .addHelpText(
    "after",
    `
--as commands: the commands of all lists; the rest stays as people wrote it.
--as settings: the whole document, as an object whose types are checked.
--as content: the whole document, in a file beside the program.

--language yaml: a Pulumi.yaml. It has no loops, so each file stands there by
itself; commands and components that several have are variables.

Exit codes: 0 all are in the program; 1 some are not, or not as a whole; 2 a
file could not be read, or the program not be written.
${sharesHelp}`,
  )
  .action(importProgram);

program
  .command("explain")
  .description("Says what Microsoft's reference has about a component or setting.")
  .argument("<name>", "a name or a part of one, or several with slashes between them")
  .addOption(formatOption(explanations))
  .addHelpText(
    "after",
    `
For instance: unattend explain ComputerName
              unattend explain Microsoft-Windows-Shell-Setup/OOBE

Exit codes: 0 there is such a component or setting; 1 there is none.`,
  )
  .action(explain);

program.parseAsync().catch((error: unknown) => {
  if (error instanceof UnattendError) process.stderr.write(`${error.message}\n`);
  else if (!(error instanceof CommanderError)) throw error;
  // What asks for help or the version ends well; what asks for something unknown did not get to read a file.
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? exitCodes.clean : exitCodes.notRead;
});

/** The first format is that for people. */
function formatOption(formats: object): Option {
  const names = Object.keys(formats);
  return new Option("--format <format>", "how to print what was found").choices(names).default(names[0]);
}

/** Takes settings from the environment. */
function readEnvironment(ignore = ""): void {
  readSettings((key) => (key === "ignoreRules" ? ignore : process.env[environmentVariable(key)]), environmentVariable);
}

async function check(paths: string[], { format, ignore }: { format: FormatName; ignore: string }): Promise<void> {
  readEnvironment(ignore);
  const ignored = ignoredRules();
  const checked = [];
  for (const path of paths) checked.push(await checkFile(path, ignored));
  process.stdout.write(formats[format](checked, version));
  const found = checked.flatMap(({ findings }) => findings).some(({ severity }) => severity !== "note");
  const isNotRead = checked.some(({ notRead }) => notRead);
  process.exitCode = isNotRead ? exitCodes.notRead : found ? exitCodes.found : exitCodes.clean;
}

function explain(name: string, { format }: { format: ExplanationFormat }): void {
  const settings = findSettings(name);
  process.stdout.write(explanations[format](settings, name));
  process.exitCode = settings.meant || settings.others.length > 0 ? exitCodes.clean : exitCodes.found;
}

async function importProgram(paths: string[], options: ImportOptions): Promise<void> {
  readEnvironment();
  const imported = await importFiles(paths, options, packageFacts, showProgress);
  process.stdout.write(summary(imported, options.out));
  const isNotRead = imported.left.some(({ because }) => because === "not read");
  const isWhole = imported.left.length + notesOf(imported).length === 0;
  process.exitCode = isNotRead ? exitCodes.notRead : isWhole ? exitCodes.clean : exitCodes.found;
}

/** On a terminal in one line that changes, else now and then. */
function showProgress(count: number, of: number): void {
  const words = `${count} of ${of} files read`;
  if (process.stderr.isTTY) process.stderr.write(`\r${words}${count === of ? "\n" : ""}`);
  else if (count % 100 === 0) process.stderr.write(`${words}\n`);
}
