import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings } from "../../provider/config";
import { fixtureText } from "../support/fixtures";
import { importProgram } from "../support/imported-program";
import { Operations } from "../support/operations";
import { SambaServer } from "../support/samba";
import { SharedFolder } from "../support/shared-folder";
import { withoutComments } from "../support/without-comments";

describe("unattend import from an SMB share", () => {
  let shared: SharedFolder;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "import-"));
    shared = await SharedFolder.open();
    const { stackConfiguration } = shared.server;
    readSettings(
      (key) => stackConfiguration[`unattend:${key}`]?.value,
      (key) => key,
    );
  });
  after(async () => {
    readSettings(
      () => undefined,
      (key) => key,
    );
    await shared.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const as of ["commands", "content"] as const) {
    it(`finds files in the folders of a share, and takes them over as ${as}`, async () => {
      const text = fixtureText("every-list.xml");
      const inShare = shared.make(as);
      for (const site of ["berlin", "paris"]) {
        shared.make(join(as, site));
        writeFileSync(join(inShare, site, "autounattend.xml"), text);
        writeFileSync(join(inShare, site, "notes.txt"), "no XML");
      }
      const program = await importProgram([SambaServer.unc(as)], join(folder, as), as);
      assert.deepEqual(
        [...program.imported.files, ...program.imported.documents].map(({ path }) => path),
        ["berlin", "paris"].map((site) => SambaServer.unc(`${as}/${site}/autounattend.xml`)),
      );
      const stack = new Operations("shop", "dev", shared.server.stackConfiguration);
      await stack.up(program.run);
      for (const site of ["berlin", "paris"]) {
        const now = readFileSync(join(inShare, site, "autounattend.xml"), "utf8");
        assert.notEqual(now, text);
        assert.equal(withoutComments(now), text);
      }
      assert.deepEqual((await stack.preview(program.run)).changes, {});
    });
  }

  it("takes a share as a whole, and leaves out what a stack has", async () => {
    writeFileSync(join(shared.directory, "new.xml"), fixtureText("smallest.xml"));
    const { imported } = await importProgram([SambaServer.unc("")], join(folder, "whole"), "content");
    assert.deepEqual(
      imported.documents.map(({ path }) => path),
      [SambaServer.unc("new.xml")],
    );
    assert.deepEqual(new Set(imported.left.map(({ because }) => because)), new Set(["managed already"]));
  });
});
