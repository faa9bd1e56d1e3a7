import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Step } from "../../../provider/share/share";
import { SmbShare } from "../../../provider/share/smb-share";
import { refuses } from "../../support/shares";

// What Windows says, and servers that a test must not ask, is played back by a program in smbclient's place.
if (process.platform !== "win32") {
  describe("what smbclient says", () => {
    let folder: string;
    before(() => (folder = mkdtempSync(join(tmpdir(), "smbclient-"))));
    after(() => rmSync(folder, { recursive: true, force: true }));

    const says = (words: string): SmbShare => {
      const program = join(folder, "smbclient");
      writeFileSync(program, `#!/bin/sh\ncat >&2 <<'WORDS'\n${words}\nWORDS\n`);
      chmodSync(program, 0o755);
      const access = { port: 445, protection: "sign", timeout: 30 } as const;
      return new SmbShare({ server: "deploy01", share: "unattend$", folder: "win11" }, access, program);
    };

    const connections: [string, string, string][] = [
      ["do_connect: Connection to deploy01 failed (Error NT_STATUS_NOT_FOUND)", "UA312", "name is not found"],
      ["do_connect: Connection to deploy01 failed (Error NT_STATUS_UNSUCCESSFUL)", "UA312", "name is not found"],
      ["do_connect: Connection to deploy01 failed (Error NT_STATUS_IO_TIMEOUT)", "UA311", "no answer at port 445"],
      ["do_connect: Connection to deploy01 failed (Error NT_STATUS_HOST_UNREACHABLE)", "UA311", "no route"],
      ["protocol negotiation failed: NT_STATUS_NOT_SUPPORTED", "UA315", "protocol"],
      ["session setup failed: NT_STATUS_ACCOUNT_LOCKED_OUT", "UA314", "Kerberos"],
      ["tree connect failed: NT_STATUS_ACCESS_DENIED", "UA302", "access is denied"],
      ["tree connect failed: NT_STATUS_INSUFF_SERVER_RESOURCES", "UA311", "no further connections at port 445"],
      ["tree connect failed: NT_STATUS_INTERNAL_ERROR", "UA399", "INTERNAL_ERROR"],
      ["Protocol negotiation (with timeout 30000 ms) timed out against server deploy01", "UA311", "no answer"],
      ["Encryption required and setup failed with error NT_STATUS_ACCESS_DENIED.", "UA315", "smbProtection"],
      ["Invalid option --client-protection=sign: unknown option", "UA316", "older than 4.15"],
      ["", "UA316", "ended with exit code 0"],
      ["error while loading shared libraries: libsmbconf.so.0", "UA316", "with the words: error while loading"],
      ["step-0: command not found\nNT_STATUS_CONNECTION_DISCONNECTED opening remote file \\a", "UA311", "broken off"],
      [
        "step-0: command not found\nNT_STATUS_CONNECTION_DISCONNECTED opening remote file \\a\nend: command not found",
        "UA311",
        "broken off",
      ],
    ];
    for (const [words, code, expected] of connections) {
      it(`${words.replaceAll("\n", " ⏎ ") || "nothing"} → ${code}`, () =>
        refuses(says(words).run([{ do: "read", name: "a.xml" }]), code, "\\\\deploy01\\unattend$", expected));
    }

    const read: Step = { do: "read", name: "a.xml" };
    const write: Step = { do: "write", name: "a.xml.lock/new", bytes: Buffer.alloc(9), like: "a.xml" };
    const rename: Step = { do: "rename", name: "a.xml.lock/new", to: "a.xml" };
    const makeFolder: Step = { do: "makeFolder", name: "a.xml.lock" };
    const answers: [Step, string, string, string][] = [
      [read, "SHARING_VIOLATION opening remote file \\a.xml", "UA309", "a.xml: cannot be read: another program"],
      [rename, "SHARING_VIOLATION renaming files", "UA309", "a.xml: cannot be replaced: another program"],
      [rename, "ACCESS_DENIED renaming files", "UA309", "or the account that publishes may not"],
      [rename, "CANNOT_DELETE renaming files", "UA309", "or the account that publishes may not"],
      [makeFolder, "ACCESS_DENIED making remote directory", "UA302", "a.xml.lock: cannot be made: access is denied"],
      [makeFolder, "MEDIA_WRITE_PROTECTED making remote directory", "UA308", "read-only"],
      [makeFolder, "OBJECT_NAME_INVALID making remote directory", "UA305", "does not take this name"],
      [write, "DISK_FULL writing", "UA304", "new: cannot be written: the disk is full"],
      [write, "QUOTA_EXCEEDED writing", "UA304", "the quota is used up"],
    ];
    for (const [step, answer, code, expected] of answers) {
      it(`to ${step.do}: ${answer} → ${code}`, async () => {
        const share = says(`step-0: command not found\nNT_STATUS_${answer}\nend: command not found`);
        await refuses(share.run([step]), code, "\\\\deploy01\\unattend$\\win11\\", expected);
      });
    }

    it("a path may have its own words in it", async () => {
      const answer = "getting file \\NT_STATUS_ACCESS_DENIED of size 7 as x.xml of size 0 as - (1 kb/s)";
      const share = says(`step-0: command not found\n${answer}\nend: command not found`);
      assert.deepEqual(await share.run([read]), [Buffer.alloc(0)]);
    });

    it("a list in an unknown form is an error, not an empty list", async () => {
      const share = says("step-0: command not found\n  a.lock  ?? today\nend: command not found");
      await refuses(share.run([{ do: "list", name: "" }]), "UA399", "unknown form");
    });

    it("attributes of every kind are no part of a name", async () => {
      const line = (name: string, attributes: string): string =>
        `  ${name.padEnd(34)} ${attributes.padStart(7)}        0  Sat Nov 21 19:09:12 2026`;
      const words = [line(".", "D"), line("a b", "DAHSRcsrn"), line(" c", "")].join("\n");
      const share = says(
        `step-0: command not found\n${words}\n\n\t\t99 blocks of size 1024. 9 blocks available\nend: command not found`,
      );
      assert.deepEqual(await share.run([{ do: "list", name: "" }]), [["a b", " c"]]);
    });

    it("a file whose size changes while it is read is busy", async () => {
      const share = says(
        "step-0: command not found\ngetting file \\a.xml of size 7 as - (1 kb/s)\nend: command not found",
      );
      await refuses(share.run([read]), "UA309", "a.xml: cannot be read");
    });
  });
}
