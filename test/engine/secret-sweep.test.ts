import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Suite } from "mocha";
import { dynamicDoor, pluginDoor, type Door } from "../support/doors";
import { Sandbox } from "./support/engine";
import { formsOf, hidden, marker, markerSource } from "./support/marker";
import { Program } from "./support/program";
import { filesBelow, searchFor, type Hit } from "./support/secret-search";

const { transport } = Sandbox;

describe("secrets", function () {
  sweep(this, dynamicDoor);
});

if (transport === "directory") {
  describe("secrets, through the plugin,", function () {
    sweep(this, pluginDoor);
  });
}

function sweep(suite: Suite, door: Door): void {
  // Each test goes on from where the one before it ends.
  suite.bail(true);
  /** Where more is tried than what differs by the door, or by the way to the share. */
  const isWhole = transport === "directory" && door === dynamicDoor;
  let sandbox: Sandbox;
  let program: Program;
  let runs = 0;
  before(async () => {
    sandbox = new Sandbox(transport);
    for (const folder of ["tmp", "logs"]) mkdirSync(join(sandbox.folder, folder));
    // An event log is written only by a Pulumi that its developers debug.
    const environment = { TMPDIR: join(sandbox.folder, "tmp"), PULUMI_DEBUG_COMMANDS: "true" };
    program = Program.make("shop", sandbox, environment, door);
    await program.initialize("prod", {
      "shop:password": { value: marker("configured"), secret: true },
      "shop:calm": { value: calm(marker("calm")), secret: true },
      ...(transport === "directory" && {
        "unattend:smbUsername": { value: "svc-unattend" },
        "unattend:smbPassword": { value: calm(marker("share")), secret: true },
      }),
    });
    await program.pulumi("stack", "select", "prod");
  });
  after(() => sandbox.remove());

  /** Everything that can be said is said: in the output, the log, and the event log. */
  const verbose = ["-v=9", "--logflow"];
  const toFile = [...verbose, "--debug"];

  /** Runs an operation, and keeps what it says. */
  async function run(
    operation: string,
    options = [...verbose, "--logtostderr"],
  ): Promise<{ code: number; said: string }> {
    const file = join(sandbox.folder, "logs", `${String((runs += 1)).padStart(2, "0")}-${operation}`);
    const unasked = operation === "preview" ? [] : ["--yes", "--skip-preview"];
    const all = [operation, ...unasked, ...options, "--event-log", `${file}.events`];
    const { code, stdout, stderr } = await program.run(...all);
    writeFileSync(`${file}.stdout`, stdout);
    writeFileSync(`${file}.stderr`, stderr);
    return { code, said: stdout + stderr };
  }

  async function succeeds(operation: string, options?: string[]): Promise<string> {
    const { code, said } = await run(operation, options);
    assert.equal(code, 0, withoutLog(said));
    return said;
  }

  /** An operation that fails with this code of an error. */
  async function fails(operation: string, expected: string, options?: string[]): Promise<string> {
    const { code, said } = await run(operation, options);
    assert.notEqual(code, 0);
    assert.match(withoutLog(said), new RegExp(`${expected}\\b`));
    return said;
  }

  /** For what is the same whatever the door, and however the share is reached. */
  const itOnce = (what: string, test: () => Promise<void> | void): void => {
    if (isWhole) it(what, test);
  };

  const at = (name: string): string => join(sandbox.share, name);
  const editAll = (edit: (text: string) => string): (() => void) => {
    const before = filesBelow(sandbox.share).map((file) => [file, readFileSync(file, "utf8")] as const);
    for (const [file, text] of before) writeFileSync(file, edit(text));
    return () => before.forEach(([file, text]) => writeFileSync(file, text));
  };

  const editByHand = (): void =>
    void editAll((text) =>
      text
        .replace(/Q7\w+?Q7/g, "Q7handQ7")
        .replaceAll(formsOf("hidden")[hidden]!, formsOf("hand")[hidden]!)
        .replace("plain.exe", "edited.exe"),
    );

  /** The program with these lines; \`path\` gives the path of a file on the share. */
  const source = (...lines: string[]): string =>
    [
      markerSource,
      "const config = new pulumi.Config();",
      `const path = (name: string): string => ${JSON.stringify(sandbox.path("NAME"))}.replace("NAME", name);`,
      'const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");',
      'const content = (password: string, pass = \'oobeSystem\'): string => `<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="${pass}"><component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"><UserAccounts><AdministratorPassword><Value>${password}</Value></AdministratorPassword></UserAccounts></component></settings></unattend>`;',
      "const account = { domain: 'FABRIKAM', username: 'svc' };",
      "const answerFile = new AnswerFile('file', { path: path('autounattend.xml') });",
      "const command = (name: string, args: object): AsyncCommand => new AsyncCommand(name, { answerFile, path: `X:\\\\${name}.exe`, ...args });",
      "const withPassword = (name: string, password: pulumi.Input<string>): AsyncCommand => command(name, { credentials: { ...account, password } });",
      ...lines,
    ].join("\n");

  const everyInput = [
    "const plain = withPassword('plain', marker('plain'));",
    "withPassword('marked', pulumi.secret(marker('marked')));",
    "withPassword('configured', config.requireSecret('password'));",
    "withPassword('calm', config.requireSecret('calm'));",
    "withPassword('output', plain.order.apply(() => marker('output')));",
    "command('account', { credentials: { domain: pulumi.secret(marker('domain')), username: pulumi.secret(marker('username')), password: marker('third') } });",
    "command('whole', { credentials: pulumi.secret({ ...account, password: marker('whole') }) });",
    "command('text', { path: pulumi.secret('X:\\\\login.exe ' + marker('path')), description: pulumi.secret(marker('description')) });",
    "const settings = (password: string): object => ({ oobeSystem: { 'Microsoft-Windows-Shell-Setup': { UserAccounts: { AdministratorPassword: { Value: password, PlainText: true } } } } });",
    "new AnswerFile('content', { path: path('content.xml'), content: pulumi.secret(content(escape(marker('content')))) });",
    "const listed = (name: string, args: object = {}) => ({ name, path: `X:\\\\${name}.exe`, ...args });",
    "new AnswerFile('array', { path: path('array.xml'), commands: { specialize: { RunSynchronous: [listed('content', { credentials: { ...account, password: marker('listed') } }), listed('set-password', { path: pulumi.secret('X:\\\\' + marker('listedPath')) }), listed('output', { description: pulumi.secret(plain.order.apply(() => marker('listedOutput'))), credentials: pulumi.secret({ ...account, password: marker('listedWhole') }) })] } } });",
    "new CommandList('part', { answerFile, pass: 'windowsPE', list: 'RunSynchronous', commands: [listed('part', { credentials: { ...account, password: config.requireSecret('calm'), username: pulumi.secret(marker('listedUser')) } })] });",
    "new AnswerFile('settings', { path: path('settings.xml'), settings: pulumi.secret(settings(marker('settings'))) });",
    "new AnswerFile('hidden', { path: path('hidden.xml'), settings: settings(marker('hidden')), hidePasswords: true });",
    "new AnswerFile('hidden-content', { path: path('hidden-content.xml'), content: pulumi.secret(content(escape(marker('hiddenContent')))), hidePasswords: true });",
  ];
  const published = ["plain", "marked", "configured", "calm", "output", "domain", "username", "third", "whole"].concat(
    "path",
    "description",
    "content",
    "settings",
    "listed",
    "listedPath",
    "listedWhole",
    "listedUser",
  );

  const publishedHidden = ["hidden", "hiddenContent"];

  it("stand in the answer files, whatever they are given as", async () => {
    program.source = source(...everyInput);
    await succeeds("preview");
    await succeeds("up", toFile);
    const text = filesBelow(sandbox.share)
      .map((file) => readFileSync(file, "utf8"))
      .join("");
    for (const name of published) assert.ok(text.includes(marker(name).split("&")[0]!), name);
    for (const name of publishedHidden) {
      assert.ok(text.includes(formsOf(name)[hidden]!), name);
      assert.ok(!text.includes(marker(name).split("&")[0]!), name);
    }
  });

  it("that somebody changes by hand are drift, refreshed and put right", async () => {
    editByHand();
    await succeeds("preview");
    await succeeds("refresh");
    await succeeds("up");
  });

  itOnce("that somebody changes by hand are shown as such, and put right", async () => {
    editByHand();
    const said = await succeeds("preview", []);
    for (const element of ["Password", "Path", "Value"]) {
      assert.match(said, new RegExp(`${element} on the share: \\[secret\\]; in the program: \\[secret\\]`));
    }
    await succeeds("up", ["--diff"]);
    await succeeds("preview", ["--expect-no-changes"]);
  });

  itOnce("that a hand gives to a command without one are not taken up", async () => {
    const credentials =
      "<Credentials><Domain>d</Domain><UserName>u</UserName><Password>Q7handQ7</Password></Credentials>";
    editAll((text) => text.replace(/(<Path>X:\\login\.exe .*)/, `$1${credentials}`));
    await succeeds("refresh");
    await succeeds("up");
  });

  // Of what is refused, test/provider/resources/refused-secrets.test.ts has all rows: here is an argument, and what is on the share.
  const refused: [string, string][] = [
    [
      "UA001",
      "new AnswerFile('new', { path: path('new.xml'), content: pulumi.secret(content(marker('malformed'))) });",
    ],
    [
      "UA201",
      "command('new', { path: pulumi.secret('X:\\\\' + marker('clash')), order: 400, credentials: { ...account, password: marker('clash') } });",
    ],
    [
      "UA206",
      "new AnswerFile('new', { path: path('foreign.xml'), content: pulumi.secret(content(escape(marker('refused')))) });",
    ],
  ];

  it("beside what is refused", async () => {
    const command =
      '<RunAsynchronousCommand wcm:action="add"><Order>400</Order><Path>X:\\own.cmd</Path></RunAsynchronousCommand>';
    editAll((text) => text.replace("</RunAsynchronous>", `${command}</RunAsynchronous>`));
    writeFileSync(
      at("foreign.xml"),
      readFileSync(at("content.xml"), "utf8")
        .replaceAll("Q7contentQ7", "Q7foreignQ7")
        .replace(/<!-- .*? -->/g, ""),
    );
    for (const [code, line] of isWhole ? refused : refused.slice(-1)) {
      program.source = source(...everyInput, line);
      await fails("preview", code);
    }
  });

  itOnce("of a file that becomes unreadable right there", async () => {
    program.source = source(...everyInput);
    const mend = editAll((text) => text.replaceAll(/&lt;(Q7\w+?Q7)/g, "<$1"));
    for (const operation of ["preview", "up", "refresh", "destroy"]) await fails(operation, "UA001");
    mend();
  });

  itOnce("that are not marked any more are still not told", async () => {
    const unmarked = everyInput.map((line) =>
      line.replace(/command\('text'.*/, "command('text', { path: 'X:\\\\login.exe' });"),
    );
    program.source = source(
      ...unmarked.map((line) => line.replace(/pulumi\.secret\(content\(.*\)\)\)/, "content('')")),
    );
    assert.match(await succeeds("preview", []), /Path: \[secret\] → \[secret\]/);
    await succeeds("up");
  });

  itOnce("in content that is not marked are in the state, but in no words", async () => {
    const file = (password: string): string =>
      `new AnswerFile('unmarked', { path: path('unmarked.xml'), content: content(${password}) });`;
    program.source = source(...everyInput, file("escape(marker('unmarked'))"));
    let said = (await succeeds("preview", [])) + (await succeeds("up", []));
    const mend = editAll((text) => text.replaceAll("Q7unmarkedQ7", "Q7unmarkedQ7hand"));
    said += await succeeds("preview", []);
    mend();
    program.source = source(...everyInput, file("marker('unmarked')"));
    said += await fails("preview", "UA001", []);
    assert.doesNotMatch(said, /Q7unmarkedQ7/);
  });

  itOnce("make a state no larger than 3 kB for each command", () => {
    const sizes = sandbox
      .resources("shop", "prod")
      .filter(({ urn }) => /AsyncCommand::(plain|marked|configured|output)$/.test(urn))
      .map((resource) => JSON.stringify(resource).length);
    assert.equal(sizes.length, 4);
    assert.ok(Math.max(...sizes) <= 3000, sizes.join(", "));
  });

  it("go", async () => {
    await succeeds("destroy");
    assert.deepEqual(filesBelow(sandbox.share).length, 2);
  });

  it("are nowhere else: not in state, output, logs or other files, in no form", () => {
    const files = filesBelow(sandbox.folder, [sandbox.share]);
    const configured = ["calm", ...(transport === "directory" ? ["share"] : [])];
    const names = [...published, ...publishedHidden, "malformed", "clash", "refused", "foreign", "hand", "share"];
    const hits = searchFor(names, sandbox.folder, files);
    assert.deepEqual(
      hits.filter(({ pulumis }) => !pulumis),
      [],
    );
    // What is configured as a secret, Pulumi keeps out of its own debug log as well.
    assert.deepEqual(
      hits.filter(({ secret }) => configured.includes(secret)),
      [],
    );
    assert.ok(files.some((file) => file.includes("history")) && files.some((file) => /\.INFO\./.test(file)));
    assert.ok(hits.length > 0, "Pulumi's own debug messages are there");
    console.log(figures(files, names, hits));
  });
}

function withoutLog(text: string): string {
  return text.replace(/^\{.*\n/gm, "");
}

/** Without what formats of messages give a meaning to: with it, Pulumi does not recognize what it has to leave out. */
function calm(text: string): string {
  return text.replaceAll("%", "");
}

function figures(files: readonly string[], names: readonly string[], hits: readonly Hit[]): string {
  const count = (of: (hit: Hit) => boolean): number => hits.filter(of).length;
  const kinds = [...new Set(hits.flatMap(({ pulumis }) => pulumis ?? []))];
  const own = kinds.map((kind) => `${count(({ pulumis }) => pulumis === kind)} in ${kind}`).join(", ");
  const configured = count(({ secret }) => secret === "configured");
  return [
    `${files.length} files, ${names.length} secrets, ${Object.keys(formsOf("")).length} forms: ${count(({ pulumis }) => !pulumis)} found`,
    `lines of Pulumi's own debug log with secrets: ${own}; with a configured one that has a % in it: ${configured}, without: 0`,
  ]
    .map((line) => `      ${line}`)
    .join("\n");
}
