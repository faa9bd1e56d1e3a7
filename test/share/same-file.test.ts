import { join } from "node:path";
import { itLosesNothing, type Place } from "../engine/support/same-file";
import { Operations } from "../support/operations";
import { SharedFolder } from "../support/shared-folder";

// test/engine/same-file.test.ts goes through the engine, to which one path is like the other.
describe("on a Samba server,", () => {
  const at = (server: string, share: string) => (name: string) => `\\\\${server}\\${share}\\${name}`;
  const bySmb = at("127.0.0.1", "share");

  const ways: [string, (directory: string) => Pick<Place, "one" | "other">][] = [
    [
      "another name of the server, another share of the folder",
      () => ({ one: bySmb, other: at("localhost", "again") }),
    ],
    ["a directory and SMB", (directory) => ({ one: (name) => join(directory, name), other: bySmb })],
    ["a mount and SMB", () => ({ one: at("deploy01", "unattend$"), other: bySmb })],
  ];
  for (const [what, paths] of ways) {
    let shared: SharedFolder;
    after(() => shared.close());

    const open = async (): Promise<Place> => {
      shared = await SharedFolder.open();
      const { directory, server } = shared;
      const mounts = { value: JSON.stringify({ "//deploy01/unattend$": directory }) };
      const stack = new Operations("shop", "dev", { ...server.stackConfiguration, "unattend:mounts": mounts });
      return { folder: directory, stack, ...paths(directory) };
    };
    itLosesNothing(what, open, { isShort: true });
  }
});
