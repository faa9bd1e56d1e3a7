import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { unattend } from "../support/command-line";
import { fixtureText } from "../support/fixtures";
import { SambaServer } from "../support/samba";
import { SharedFolder } from "../support/shared-folder";

describe("unattend check on an SMB share", () => {
  let shared: SharedFolder;
  before(async () => {
    shared = await SharedFolder.open();
    writeFileSync(join(shared.directory, "broken.xml"), fixtureText("broken-orders.xml"));
  });
  after(() => shared.close());

  it("reads UNC paths by what the environment says", async () => {
    const { user, port } = shared.server.access;
    const account = { UNATTEND_SMB_USERNAME: user.name, UNATTEND_SMB_PASSWORD: user.password };
    const environment = { ...account, UNATTEND_SMB_PORT: String(port) };
    const path = SambaServer.unc("broken.xml");
    const { code, output } = await unattend(["check", path], environment);
    assert.match(output, /broken\.xml\n.*UA102/);
    assert.equal(code, 1);
    const refused = await unattend(["check", path], { ...environment, UNATTEND_SMB_PASSWORD: "wrong" });
    assert.match(refused.output, /UA314 .*: the server refuses the account/);
    assert.equal(refused.code, 2);
  });
});
