import * as fs from "node:fs";
import * as path from "node:path";
import { UnattendError } from "../../provider/errors";
import { kebabCase, wordsOf } from "../../provider/unattend/import/names";

/** What a program is written in. */
export const languages = ["typescript", "yaml"] as const;
export type Language = (typeof languages)[number];

/** What a project of Pulumi's is made of, beside what all have. */
export interface Project {
  readonly name: string;
  readonly language: Language;
  readonly program: string;
  /** What the program reads, by its path in the project. */
  readonly files: readonly (readonly [path: string, text: string])[];
  /** The keys of its configuration that are secrets, with the names of the resources that have them. */
  readonly secrets: readonly { readonly key: string; readonly resources: ReadonlySet<string> }[];
  /** The paths that it was made from. */
  readonly origin: readonly string[];
  /** What somebody should look at. */
  readonly notes: readonly string[];
}

/** Of this package's package.json, what a project needs. */
export interface PackageFacts {
  readonly version: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** @throws UA401 unless the folder is missing or empty: nothing is ever written over. */
export function requireEmptyFolder(folder: string): void {
  let entries: string[];
  try {
    entries = fs.readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return;
    throw unusable(folder, code === "ENOTDIR" ? "it is a file" : `it cannot be read (${code})`);
  }
  if (entries.length > 0) throw unusable(folder, "there is something in it already");
}

function unusable(folder: string, cause: string): UnattendError {
  return new UnattendError("UA401", {
    place: folder,
    cause: `the program cannot be written there: ${cause}`,
    remedy: "Give a folder that is not there yet, or an empty one",
  });
}

/** Writes a project into a folder. @throws UA401 if that is not possible. */
export function writeProject(folder: string, project: Project, facts: PackageFacts): void {
  const files = [
    ...languageFiles[project.language](project, facts),
    [".gitignore", "node_modules/\n"],
    ["README.md", readme(project)],
    ...project.files,
  ] as const;
  try {
    for (const [file, text] of files) {
      const target = path.join(folder, file);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, text, { flag: "wx" });
    }
  } catch (error) {
    throw unusable(folder, (error as NodeJS.ErrnoException).code ?? "an unknown fault");
  }
}

/** A name for the project in a folder. */
export function projectName(folder: string): string {
  return kebabCase(wordsOf(path.basename(path.resolve(folder)))) || "answer-files";
}

/** What the program's language needs, the program itself included. */
const languageFiles: Record<Language, (project: Project, facts: PackageFacts) => [path: string, text: string][]> = {
  typescript: ({ name, program }, facts) => [
    ["Pulumi.yaml", `name: ${name}\ndescription: ${projectDescription}\nruntime: nodejs\n`],
    ["package.json", packageJson(name, facts, { main: "index.ts", tools: ["@types/node", "typescript"] })],
    ["tsconfig.json", tsconfig],
    ["index.ts", program],
  ],
  yaml: ({ name, program }, facts) => [
    ["Pulumi.yaml", program],
    ["package.json", packageJson(name, facts, {})],
  ],
};

export const projectDescription = "Windows answer files";

function packageJson(
  name: string,
  { version, peerDependencies, devDependencies }: PackageFacts,
  { main, tools }: { main?: string; tools?: readonly string[] },
): string {
  const text = {
    name,
    private: true,
    main,
    dependencies: { ...peerDependencies, "pulumi-unattend": `^${version}` },
    devDependencies: tools && (Object.fromEntries(tools.map((tool) => [tool, devDependencies[tool]])) as object),
  };
  return `${JSON.stringify(text, undefined, 2)}\n`;
}

const tsconfig = `{
  "compilerOptions": {
    "target": "ES2022",
    "module": "nodenext",
    "strict": true,
    "noEmit": true,
    "esModuleInterop": true,
    "skipLibCheck": true,
    "types": ["node"]
  },
  "files": ["index.ts"]
}
`;

/** What to run next, on one screen. */
function readme({ name, secrets, origin, notes }: Project): string {
  const set = secrets.map(({ key }) => `pulumi config set --secret ${key}`);
  const uses = secrets.map(({ key, resources: [...resources] }) => {
    const others = resources.length > 1 ? `, and ${resources.length - 1} more` : "";
    return `- \`${key}\`: ${resources[0]}${others}`;
  });
  const blocks = [
    `# ${name}`,
    `The answer files of ${origin.map((path) => `\`${path}\``).join(", ")}, as a Pulumi program.`,
    ["```sh", "npm install", "pulumi stack init dev", ...set, "pulumi preview", "pulumi up", "```"].join("\n"),
    [
      "The first preview shows only that ownership comments are added: `pulumi up` changes nothing else in the files. From then on,",
      "what is removed from the program is removed from its file.",
    ].join("\n"),
    ...(uses.length > 0 ? [["Passwords stand in the stack's configuration only:", "", ...uses].join("\n")] : []),
    ...(notes.length > 0 ? [["Worth a look:", "", ...notes.map((note) => `- ${note}`)].join("\n")] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}
