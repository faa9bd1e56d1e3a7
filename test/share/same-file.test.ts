import { join } from "node:path";
import { Sandbox } from "../engine/support/engine";
import { itLosesNothing, type TwoPaths } from "../engine/support/same-file";

describe("on a Samba server,", () => {
  const at = (server: string, share: string) => (name: string) => `\\\\${server}\\${share}\\${name}`;
  const inDirectory = (sandbox: Sandbox) => (name: string) => join(sandbox.share, name);

  const ways: [string, (sandbox: Sandbox) => Omit<TwoPaths, "what">][] = [
    [
      "another name of the server, another share of the folder",
      () => ({ one: at("127.0.0.1", "share"), other: at("localhost", "again") }),
    ],
    ["a directory and SMB", (sandbox) => ({ one: inDirectory(sandbox), other: at("127.0.0.1", "share") })],
    [
      "a mount and SMB",
      (sandbox) => ({
        one: at("deploy01", "unattend$"),
        other: at("127.0.0.1", "share"),
        config: { "unattend:mounts": { value: JSON.stringify({ "//deploy01/unattend$": sandbox.share }) } },
      }),
    ],
  ];
  for (const [what, paths] of ways) {
    const sandbox = new Sandbox("smb");
    after(() => sandbox.remove());
    itLosesNothing(sandbox, { what, ...paths(sandbox), isShort: true });
  }
});
