import assert from "node:assert/strict";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { rowsToTry, Sandbox } from "../engine/support/engine";
import { Program } from "../engine/support/program";
import { fixtureText } from "../support/fixtures";
import { Operations } from "../support/operations";
import { withoutComments } from "../support/without-comments";
import { languageEnvironment, type Language } from "./support/languages";

const password = "hunter2";

/** What the examples say, in TypeScript. */
const program = (path: string) => (): void => {
  const answerFile = new AnswerFile("win11", {
    path,
    settings: {
      windowsPE: {
        "Microsoft-Windows-Setup": {
          EnableNetwork: true,
          ImageInstall: { OSImage: { InstallTo: { DiskID: 0, PartitionID: 3 } } },
          UserData: { AcceptEula: true },
        },
      },
    },
    commands: {
      specialize: {
        RunSynchronous: [
          { name: "drivers", path: String.raw`pnputil.exe /add-driver C:\drivers\*.inf /subdirs /install` },
          { name: "firmware", path: String.raw`C:\setup\firmware.cmd`, willReboot: "OnRequest" },
        ],
      },
    },
  });
  new AsyncCommand("inventory-agent", {
    answerFile,
    path: String.raw`\\deploy01\tools\agent.exe /quiet`,
    description: "Inventory agent",
    credentials: { domain: "FABRIKAM", username: "svc-deploy", password },
  });
};

const languages: Language[] = ["yaml", "python"];

interface Import {
  /** How `pulumi import` is called: its host for Python, where that can be built, generates no code. */
  readonly option: string;
  /** Makes the example declare what it has imported, a command with a password. */
  readonly declare: (example: string, path: string) => void;
}

const imports: Record<Language, Import> = {
  yaml: {
    option: "--out=generated.yaml",
    declare: (example) => {
      const generated = readFileSync(join(example, "generated.yaml"), "utf8");
      assert.match(generated, /fn::secret: ""/);
      const resource = generated.replace("resources:\n", "").replace('fn::secret: ""', "fn::secret: p&ss");
      const program = join(example, "Pulumi.yaml");
      writeFileSync(program, readFileSync(program, "utf8").replace("\noutputs:", `\n${resource}\noutputs:`));
    },
  },
  python: {
    option: "--generate-code=false",
    declare: (example, path) => {
      const credentials = `credentials={"domain": "FABRIKAM", "username": "svc", "password": "p&ss"}`;
      const command = `path=r"C:\\setup\\audit.exe", pass_="auditUser", ${credentials}`;
      const declaration = `unattend.AsyncCommand("audit", answer_file=r"${path}", ${command})\n`;
      appendFileSync(join(example, "__main__.py"), declaration);
    },
  },
};

describe("programs in other languages", () => {
  const { transport } = Sandbox;
  // By SMB only one: no language knows how a share is reached.
  for (const language of rowsToTry(languages, (language) => language === "yaml")) {
    describe(language, () => {
      const project = `unattend-${language}`;
      const sandbox = new Sandbox(transport);
      const file = join(sandbox.share, "autounattend.xml");
      const byPeople = join(sandbox.share, "by-people.xml");
      const said: string[] = [];
      let stack: Program;
      let published: string;

      async function pulumi(...args: string[]): Promise<string> {
        const output = await stack.pulumi(...args, "--stack", "test");
        said.push(output);
        return output;
      }

      before(async () => {
        stack = await Program.copyExample(language, sandbox, await languageEnvironment(language, sandbox.folder));
        await stack.initialize("test", {
          file: { value: sandbox.path("autounattend.xml") },
          deployPassword: { value: password, secret: true },
        });
      });

      after(() => sandbox.remove());

      it("publishes what TypeScript publishes, byte for byte but for the project's name", async () => {
        await pulumi("up", "--yes", "--skip-preview");
        const other = join(sandbox.folder, "typescript.xml");
        await new Operations("unattend-typescript", "test").up(program(other));
        published = readFileSync(file, "utf8");
        assert.equal(published.replaceAll(`${project}/`, "unattend-typescript/"), readFileSync(other, "utf8"));
        assert.deepEqual(await stack.outputs("--stack", "test"), { order: 1, orders: { drivers: 1, firmware: 2 } });
      });

      it("changes nothing the second time", async () => {
        await pulumi("preview", "--expect-no-changes");
        assert.equal(readFileSync(file, "utf8"), published);
      });

      it("previews what was changed by hand", async () => {
        const edited = published.replace("firmware.cmd", "other.cmd").replace("agent.exe /quiet", "agent.exe");
        writeFileSync(file, edited);
        const output = await pulumi("preview", "--diff");
        for (const [stored, desired] of [
          [String.raw`C:\\setup\\other.cmd`, String.raw`C:\\setup\\firmware.cmd`],
          [String.raw`\\\\deploy01\\tools\\agent.exe`, String.raw`\\\\deploy01\\tools\\agent.exe /quiet`],
        ]) {
          assert.match(output, new RegExp(`~ path *: ${literally(`"${stored}" => "${desired}"`)}`));
        }
        assert.equal(readFileSync(file, "utf8"), edited);
      });

      it("takes that up by a refresh, and puts it right by the next update", async () => {
        assert.match(await pulumi("refresh", "--yes", "--skip-preview"), /~ 2 updated/);
        assert.match(await pulumi("up", "--yes", "--skip-preview"), /~ 2 updated/);
        assert.equal(readFileSync(file, "utf8"), published);
      });

      it("imports a command with its password, and then adds its comment alone", async () => {
        const original = fixtureText("every-list.xml");
        writeFileSync(byPeople, original);
        const path = sandbox.path("by-people.xml");
        const options = ["--yes", "--skip-preview", "--protect=false", imports[language].option];
        await pulumi("import", "unattend:index:AsyncCommand", "audit", `${path}#auditUser/10`, ...options);
        assert.equal(readFileSync(byPeople, "utf8"), original);
        imports[language].declare(stack.folder, path);
        assert.match(await pulumi("up", "--yes", "--skip-preview"), /~ 1 updated/);
        const taken = readFileSync(byPeople, "utf8");
        assert.ok(taken.includes(`<!-- Managed by Pulumi: ${project}/test/audit -->`));
        assert.equal(withoutComments(taken), original);
      });

      it("tells the password to nobody, and keeps it encrypted", () => {
        const state = readFileSync(sandbox.stateFile(project, "test"), "utf8");
        assert.doesNotMatch([...said, state].join("\n"), new RegExp(`${password}|p&(?:amp;)?ss`));
      });

      it("leaves, when it is destroyed, what is by people alone", async () => {
        await pulumi("destroy", "--yes", "--skip-preview");
        assert.deepEqual(readdirSync(sandbox.share), ["by-people.xml"]);
        assert.doesNotMatch(readFileSync(byPeople, "utf8"), /audit\.exe|Managed by/);
      });
    });
  }
});

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
