import assert from "node:assert/strict";
import { execSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "mocha";
import { Sandbox } from "../engine/support/engine";
import { installedPackage } from "../engine/support/installed-package";
import { Program } from "../engine/support/program";

const programFor = (path: string): string => `import { AnswerFile, AsyncCommand } from "pulumi-unattend";

const win11 = new AnswerFile("win11", { path: ${JSON.stringify(path)} });

const agent = new AsyncCommand("agent", {
  answerFile: win11,
  path: String.raw\`X:\\tools\\agent.exe /quiet\`,
});

export const order = agent.order;
`;

const published = `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State"><!-- Added by Pulumi --><!-- Used by Pulumi: first/dev/win11 -->
    <settings pass="windowsPE"><!-- Added by Pulumi -->
        <component name="Microsoft-Windows-Setup" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS"><!-- Added by Pulumi -->
            <RunAsynchronous><!-- Added by Pulumi -->
                <!-- Managed by Pulumi: first/dev/agent -->
                <RunAsynchronousCommand wcm:action="add">
                    <Order>1</Order>
                    <Path>X:\\tools\\agent.exe /quiet</Path>
                </RunAsynchronousCommand>
            </RunAsynchronous>
        </component>
    </settings>
</unattend>
`;

describe("the package, installed in an empty folder", () => {
  const sandbox = new Sandbox();

  after(() => sandbox.remove());

  it("serves a first program, from its first publishing to its end", async () => {
    const file = join(sandbox.share, "autounattend.xml");
    const folder = await installedPackage();
    writeFileSync(join(folder, "Pulumi.yaml"), "name: first\nruntime: nodejs\n");
    writeFileSync(join(folder, "index.ts"), programFor(file));
    const program = new Program(folder, sandbox, { NODE_OPTIONS: "" });
    await program.pulumi("stack", "init", "dev");

    await program.pulumi("up", "--yes", "--skip-preview");
    assert.deepEqual(await program.outputs(), { order: 1 });
    assert.equal(readFileSync(file, "utf8"), published);

    // The program's lines, not those of this package.
    const positions = sandbox.resources("first", "dev").map(({ sourcePosition }) => sourcePosition);
    for (const position of ["project:///index.ts#3,15", "project:///index.ts#5,15"]) {
      assert.ok(positions.includes(position), positions.join());
    }

    await program.pulumi("preview", "--expect-no-changes");

    const command = `"${join("node_modules", ".bin", "unattend")}" check "${file}"`;
    assert.match(execSync(command, { cwd: folder, encoding: "utf8" }), /^0 errors, 0 warnings, 0 notes in 1 file/);

    await program.pulumi("destroy", "--yes", "--skip-preview");
    assert.equal(existsSync(file), false);
  });
});
