import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { rowsToTry, Sandbox } from "../engine/support/engine";
import { Program } from "../engine/support/program";
import { Operations } from "../support/operations";
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

describe("programs in other languages", () => {
  const { transport } = Sandbox;
  // By SMB only one: no language knows how a share is reached.
  for (const language of rowsToTry(languages, (language) => language === "yaml")) {
    describe(language, () => {
      const project = `unattend-${language}`;
      const sandbox = new Sandbox(transport);
      const file = join(sandbox.share, "autounattend.xml");
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

      it("tells the password to nobody, and keeps it encrypted", () => {
        const state = readFileSync(sandbox.stateFile(project, "test"), "utf8");
        assert.ok(![...said, state].join("\n").includes(password));
      });

      it("leaves an empty folder when it is destroyed", async () => {
        await pulumi("destroy", "--yes", "--skip-preview");
        assert.deepEqual(readdirSync(sandbox.share), []);
      });
    });
  }
});

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
