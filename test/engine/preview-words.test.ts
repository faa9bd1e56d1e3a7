import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand, type AnswerFileArgs, type AsyncCommandArgs } from "../../sdk";
import { fixtureBytes } from "../support/fixtures";
import { assertGolden } from "../support/golden";
import { Sandbox, type TestStack } from "./support/engine";
import { Program } from "./support/program";
import { normalized, ofProgram, ofStack, oneByOne, transcriptOf, type Runner } from "./support/transcript";

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

    /** A stack whose program a test gives and changes. */
    async function makeStack(project: string): Promise<TestStack> {
      const stack = await sandbox.stack(project, "prod", () => Promise.resolve());
      const mounts = { value: JSON.stringify({ "//deploy01/unattend$": sandbox.share }) };
      await stack.stack.setConfig("unattend:mounts", mounts);
      return stack;
    }

    /** Keeps, or compares, what these commands of `pulumi` say. */
    async function keep(scenario: string, run: Runner, ...commands: string[]): Promise<string> {
      const transcript = await transcriptOf(run, ...commands);
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
      let stack: TestStack;
      before(async () => {
        stack = await makeStack("fleet");
      });

      it("a new file with two commands, in every colour", async () => {
        stack.program = programOf({}, { agent, log });
        const said = await keep("create", ofStack(stack), "preview");
        const { stdout } = await stack.stack.preview({ ...oneByOne, color: "always" });
        assert.match(stdout, colors);
        assert.equal(normalized(stdout.replace(colors, "")), said.trimEnd().replace("$ pulumi preview\n", ""));
        await keep("create-up", ofStack(stack), "up");
      });

      it("nothing, if nothing changes", async () => {
        await keep("nothing-changes", ofStack(stack), "preview", "preview --diff", "up");
      });

      it("a change of every element", async () => {
        const credentials = { domain: "CONTOSO", username: "svc-inventory", password: "hunter3" };
        const changed = { path: String.raw`\\deploy02\tools\agent.exe`, description: "Inventory", credentials };
        stack.program = programOf({}, { agent: changed, log: { path: log.path } });
        await keep("change-of-elements", ofStack(stack), "preview", "preview --diff", "up");
      });

      it("a pin of an Order that a sibling has, another pass, further architectures", async () => {
        stack.program = programOf(
          {},
          { agent: { ...agent, pass: "specialize" }, log: { ...log, architectures: ["amd64", "x86"] } },
        );
        await keep("change-of-lists", ofStack(stack), "preview", "up");
        stack.program = programOf({}, { agent, log, progress: { ...progress, order: 2 } });
        await keep("change-of-lists-and-pin", ofStack(stack), "preview", "up");
      });

      it("a command that is removed from the program", async () => {
        stack.program = programOf({}, { agent, progress });
        await keep("removal", ofStack(stack), "preview", "preview --diff", "up");
        stack.program = programOf({}, { progress });
        await keep("removal-of-credentials", ofStack(stack), "up");
      });

      it("what people changed by hand, beside a change of the program", async () => {
        stack.program = programOf({}, { agent, log, progress });
        await stack.up();
        editFile(
          ["agent.exe /quiet", "agent.exe /verbose"],
          ["hunter2", "hunter4"],
          [/ *<!-- Managed by Pulumi: fleet\/prod\/log -->[^]*?<\/RunAsynchronousCommand>\n/, ""],
          ["<Order>2</Order>", "<Order>7</Order>"],
        );
        stack.program = programOf({}, { agent: { ...agent, description: "Inventory" }, log, progress });
        await keep("drift", ofStack(stack), "preview", "refresh --preview-only", "refresh --preview-only --diff");
        await keep("drift-refreshed", ofStack(stack), "refresh", "preview", "up");
      });

      it("a file that somebody deleted", async () => {
        rmSync(file);
        await keep("drift-of-the-file", ofStack(stack), "preview", "refresh --preview-only", "up");
      });

      it("secret inputs, and long ones", async () => {
        const secret = { path: pulumi.secret("X:\\login.exe /key:4711") };
        const long = { path: `X:\\tools\\long.exe ${"0123456789".repeat(40)}` };
        stack.program = programOf({}, { secret, long });
        await keep("secret-and-long-values", ofStack(stack), "preview", "up");
      });

      it("a path that is known only later, and bad then", async () => {
        const late = (commands: Record<string, AsyncCommand>): Args => ({
          path: commands.progress!.order.apply((order) => `X:\\late.exe\n/after:${order}`),
        });
        stack.program = programOf({}, { progress, late });
        await keep("unknown-value", ofStack(stack), "preview", "up");
        assert.doesNotMatch(readFileSync(file, "utf8"), /late\.exe/);
      });

      it("what is destroyed", async () => {
        await keep("destroy", ofStack(stack), "destroy");
      });
    });

    describe("of a file that stands there already", () => {
      let stack: TestStack;
      before(async () => {
        stack = await makeStack("lab");
      });

      it("commands that are taken over, one that nearly is, and a new one", async () => {
        cpSync(existing, file);
        const progress = { path: String.raw`X:\tools\progress.exe --full-screen`, description: "Progress display" };
        const remote = { path: String.raw`X:\tools\remote.exe /listen:5900`, description: "Remote view" };
        stack.program = programOf({}, { progress, remote, agent: { path: agent.path } });
        await keep("take-over", ofStack(stack), "preview", "up");
        await keep("take-over-destroy", ofStack(stack), "destroy");
      });

      it("a file with findings", async () => {
        const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
        writeFileSync(file, Buffer.concat([byteOrderMark, fixtureBytes("broken-orders.xml")]));
        stack.program = programOf({}, { agent });
        await keep("file-with-findings", ofStack(stack), "preview");
      });

      it("an Order that somebody holds", async () => {
        writeFileSync(file, fixtureBytes("out-of-order.xml"));
        stack.program = programOf({}, { agent: { ...agent, order: 3 } });
        await keep("order-clash", ofStack(stack), "preview");
      });

      it("an Order that is pinned twice", async () => {
        const program = Program.make("lab", sandbox);
        const path = String.raw`\\deploy01\unattend$\win11\autounattend.xml`;
        program.source = [
          `const answerFile = new AnswerFile("win11", { path: ${JSON.stringify(path)} });`,
          `const agent = new AsyncCommand("agent", { answerFile, ...${JSON.stringify(agent)}, order: 7 });`,
          `new AsyncCommand("log", { answerFile, path: "X:\\\\log.cmd", order: 7 }, { dependsOn: agent });`,
        ].join("\n");
        await keep("two-pins", ofProgram(program), "preview");
      });

      it("credentials that are not whole", async () => {
        const credentials = { domain: "FABRIKAM", username: "", password: "hunter2" };
        stack.program = programOf({}, { agent: { ...agent, credentials } });
        await keep("wrong-credentials", ofStack(stack), "preview");
      });

      it("content that would replace it: refused, adopted, drifted", async () => {
        cpSync(existing, file);
        const settings = {
          windowsPE: {
            "Microsoft-Windows-Setup": { UserData: { AcceptEula: true, ProductKey: { Key: "4711-0815" } } },
          },
        };
        stack.program = programOf({ settings }, {});
        await keep("content-refused", ofStack(stack), "preview");
        stack.program = programOf({ settings, adopt: true }, {});
        await keep("content-adopted", ofStack(stack), "preview", "up");
        editFile(["<AcceptEula>true<", "<AcceptEula>false<"], ["4711-0815", "4711-0816"]);
        await keep("content-drift", ofStack(stack), "preview", "refresh --preview-only");
      });
    });
  });
}

// eslint-disable-next-line no-control-regex
const colors = /\u001b\[[\d;]*m/g;

type Args = Omit<AsyncCommandArgs, "answerFile">;

/**
 * A program with an answer file and commands; a function gives the arguments of one for which others are needed. Each depends on
 * the one before it, so that all is said in this sequence.
 */
function programOf(
  file: Partial<AnswerFileArgs>,
  commands: Record<string, Args | ((commands: Record<string, AsyncCommand>) => Args)>,
): PulumiFn {
  // eslint-disable-next-line @typescript-eslint/require-await
  return async () => {
    const path = String.raw`\\deploy01\unattend$\win11\autounattend.xml`;
    const answerFile = new AnswerFile("win11", { path, ...file });
    const declared: Record<string, AsyncCommand> = {};
    let last: pulumi.Resource = answerFile;
    for (const [name, args] of Object.entries(commands)) {
      const all = { answerFile, ...(typeof args === "function" ? args(declared) : args) };
      last = declared[name] = new AsyncCommand(name, all, { dependsOn: last });
    }
  };
}
