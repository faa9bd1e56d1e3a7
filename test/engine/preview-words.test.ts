import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fixtureBytes } from "../support/fixtures";
import { assertGolden } from "../support/golden";
import { Sandbox } from "./support/engine";
import { Program } from "./support/program";
import { normalized, oneByOne, transcriptOf } from "./support/transcript";

const existing = resolve(__dirname, "..", "..", "examples", "take-over-existing", "existing", "autounattend.xml");

/** A command on a share, as a program declares it. */
const agent = {
  path: String.raw`\\deploy01\tools\agent.exe /quiet`,
  description: "Inventory agent",
  credentials: { domain: "FABRIKAM", username: "svc-deploy", password: "hunter2" },
};

// On Windows the engine shows other places of programs, and UNC paths are never looked for in a directory.
if (process.platform !== "win32") {
  /** What the people who review a change get to read is kept in test/golden/preview, a file for each scenario. */
  describe("what a reviewer sees", () => {
    const sandbox = new Sandbox("directory");
    const file = join(sandbox.share, "win11", "autounattend.xml");
    before(() => mkdirSync(join(sandbox.share, "win11")));
    after(() => sandbox.remove());

    /** A stack whose program a test gives and changes: the arguments of its answer file, and of its commands by name. */
    async function makeProgram(project: string): Promise<Program> {
      const program = Program.make(project, sandbox);
      await program.pulumi("stack", "init", "prod");
      await program.pulumi("config", "set", "--path", 'unattend:mounts["//deploy01/unattend$"]', sandbox.share);
      return program;
    }

    /** Keeps, or compares, what these commands of `pulumi` say. */
    async function keep(scenario: string, program: Program, ...commands: string[]): Promise<string> {
      const transcript = await transcriptOf(program, ...commands);
      assertGolden(join("preview", `${scenario}.txt`), transcript);
      return transcript;
    }

    function editFile(...replacements: [string | RegExp, string][]): void {
      const before = readFileSync(file, "utf8");
      writeFileSync(
        file,
        replacements.reduce((text, [from, to]) => {
          assert.notEqual(text.replace(from, to), text, `${from} is there`);
          return text.replace(from, to);
        }, before),
      );
    }

    describe("of a file that the program starts", () => {
      const log = { path: String.raw`X:\tools\shiplog.cmd`, description: "Sends the log every minute" };
      const progress = { path: String.raw`X:\tools\progress.exe` };
      let program: Program;
      before(async () => {
        program = await makeProgram("fleet");
      });

      it("a new file with two commands, in every colour", async () => {
        program.source = sourceOf({}, { agent, log });
        const said = await keep("create", program, "preview");
        const { stdout } = await program.run("preview", "--color", "always", ...oneByOne);
        assert.match(stdout, colors);
        assert.equal(normalized(stdout.replace(colors, "")), said.trimEnd().replace("$ pulumi preview\n", ""));
        await keep("create-up", program, "up");
      });

      it("nothing, if nothing changes", async () => {
        await keep("nothing-changes", program, "preview", "preview --diff", "up");
      });

      it("a change of every element", async () => {
        const credentials = { domain: "CONTOSO", username: "svc-inventory", password: "hunter3" };
        const changed = { path: String.raw`\\deploy02\tools\agent.exe`, description: "Inventory", credentials };
        program.source = sourceOf({}, { agent: changed, log: { path: log.path } });
        await keep("change-of-elements", program, "preview", "preview --diff", "up");
      });

      it("a pin of an Order that a sibling has, another pass, further architectures", async () => {
        program.source = sourceOf(
          {},
          { agent: { ...agent, pass: "specialize" }, log: { ...log, architectures: ["amd64", "x86"] } },
        );
        await keep("change-of-lists", program, "preview", "up");
        program.source = sourceOf({}, { agent, log, progress: { ...progress, order: 2 } });
        await keep("change-of-lists-and-pin", program, "preview", "up");
      });

      it("a command that is removed from the program", async () => {
        program.source = sourceOf({}, { agent, progress });
        await keep("removal", program, "preview", "preview --diff", "up");
        program.source = sourceOf({}, { progress });
        await keep("removal-of-credentials", program, "up");
      });

      it("what people changed by hand, beside a change of the program", async () => {
        program.source = sourceOf({}, { agent, log, progress });
        await program.pulumi("up", "--yes", "--skip-preview");
        editFile(
          ["agent.exe /quiet", "agent.exe /verbose"],
          ["hunter2", "hunter4"],
          [/ *<!-- Managed by Pulumi: fleet\/prod\/log -->[^]*?<\/RunAsynchronousCommand>\n/, ""],
          ["<Order>2</Order>", "<Order>7</Order>"],
        );
        program.source = sourceOf({}, { agent: { ...agent, description: "Inventory" }, log, progress });
        await keep("drift", program, "preview", "refresh --preview-only", "refresh --preview-only --diff");
        await keep("drift-refreshed", program, "refresh", "preview", "up");
      });

      it("a file that somebody deleted", async () => {
        rmSync(file);
        await keep("drift-of-the-file", program, "preview", "refresh --preview-only", "up");
      });

      it("secret inputs, and long ones", async () => {
        const secret = { path: new Code('pulumi.secret("X:\\\\login.exe /key:4711")') };
        const long = { path: `X:\\tools\\long.exe ${"0123456789".repeat(40)}` };
        program.source = sourceOf({}, { secret, long });
        await keep("secret-and-long-values", program, "preview", "up");
      });

      it("a path that is known only later, and bad then", async () => {
        const late = { path: new Code("commands.progress.order.apply((order) => `X:\\\\late.exe\\n/after:${order}`)") };
        program.source = sourceOf({}, { progress, late });
        await keep("unknown-value", program, "preview", "up");
        assert.doesNotMatch(readFileSync(file, "utf8"), /late\.exe/);
      });

      it("what is destroyed", async () => {
        await keep("destroy", program, "destroy");
      });
    });

    describe("of a file that stands there already", () => {
      let program: Program;
      before(async () => {
        program = await makeProgram("lab");
      });

      it("commands that are taken over, one that nearly is, and a new one", async () => {
        cpSync(existing, file);
        const progress = { path: String.raw`X:\tools\progress.exe --full-screen`, description: "Progress display" };
        const remote = { path: String.raw`X:\tools\remote.exe /listen:5900`, description: "Remote view" };
        program.source = sourceOf({}, { progress, remote, agent: { path: agent.path } });
        await keep("take-over", program, "preview", "up");
        await keep("take-over-destroy", program, "destroy");
      });

      it("a file with findings", async () => {
        const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
        writeFileSync(file, Buffer.concat([byteOrderMark, fixtureBytes("broken-orders.xml")]));
        program.source = sourceOf({}, { agent });
        await keep("file-with-findings", program, "preview");
      });

      it("an Order that somebody holds, and one that is pinned twice", async () => {
        writeFileSync(file, fixtureBytes("out-of-order.xml"));
        program.source = sourceOf({}, { agent: { ...agent, order: 3 } });
        await keep("order-clash", program, "preview");
        program.source = sourceOf({}, { agent: { ...agent, order: 7 }, log: { path: "X:\\log.cmd", order: 7 } });
        await keep("two-pins", program, "preview");
      });

      it("credentials that are not whole", async () => {
        const credentials = { domain: "FABRIKAM", username: "", password: "hunter2" };
        program.source = sourceOf({}, { agent: { ...agent, credentials } });
        await keep("wrong-credentials", program, "preview");
      });

      it("content that would replace it: refused, adopted, drifted", async () => {
        cpSync(existing, file);
        const settings = {
          windowsPE: {
            "Microsoft-Windows-Setup": { UserData: { AcceptEula: true, ProductKey: { Key: "4711-0815" } } },
          },
        };
        program.source = sourceOf({ settings }, {});
        await keep("content-refused", program, "preview");
        program.source = sourceOf({ settings, adopt: true }, {});
        await keep("content-adopted", program, "preview", "up");
        editFile(["<AcceptEula>true<", "<AcceptEula>false<"], ["4711-0815", "4711-0816"]);
        await keep("content-drift", program, "preview", "refresh --preview-only");
      });
    });
  });
}

// eslint-disable-next-line no-control-regex
const colors = /\u001b\[[\d;]*m/g;

/** An expression of the program, for a value that cannot be written as JSON. */
class Code {
  constructor(readonly text: string) {}
}

/** A program with an answer file and commands. Each depends on the one before it, so that all is said in this sequence. */
function sourceOf(answerFile: object, commands: Record<string, object>): string {
  const path = String.raw`\\deploy01\unattend$\win11\autounattend.xml`;
  const lines = Object.entries(commands).map(
    ([name, args]) =>
      `commands.${name} = last = new AsyncCommand("${name}", ${inCode({ answerFile: new Code("answerFile"), ...args })}, { dependsOn: last });`,
  );
  return [
    `const answerFile = new AnswerFile("win11", ${inCode({ path, ...answerFile })});`,
    "const commands: Record<string, AsyncCommand> = {};",
    "let last: pulumi.Resource = answerFile;",
    ...lines,
    "",
  ].join("\n");
}

function inCode(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${inCode(inner)}`)
    .join(", ")} }`;
}
