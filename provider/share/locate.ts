import * as path from "node:path";
import type { Address } from "./address";
import { DirectoryShare } from "./directory-share";
import type { Located } from "./share";
import { SmbShare, type SmbAccess } from "./smb-share";

/** How shares are reached from this machine. */
export interface ShareSettings {
  /** Where shares, or folders of them, are mounted. */
  readonly mounts: readonly Mount[];
  readonly smb: SmbAccess;
}

export interface Mount {
  /** The beginning of UNC paths: server, share, and perhaps folders. */
  readonly prefix: readonly string[];
  readonly directory: string;
}

/**
 * Where a file lies. Windows opens UNC paths itself; elsewhere they go through
 * where the share is mounted, else through Samba's client.
 *
 * @param settings Asked for only where they are needed.
 */
export function locate(
  address: Address,
  settings: () => ShareSettings,
  platform: NodeJS.Platform = process.platform,
): Located {
  if (address.kind === "local") return DirectoryShare.ofFile(address.folder, address.name);
  const { server, share, folder, name } = address;
  const parts = [server, share, ...folder.split("\\").filter(Boolean)];
  if (platform === "win32") return DirectoryShare.ofFile(`\\\\${parts.join("\\")}`, name);
  const { mounts, smb } = settings();
  // The longest prefix tells most.
  const mount = [...mounts]
    .sort((a, b) => b.prefix.length - a.prefix.length)
    .find(({ prefix }) => prefix.every((part, index) => part.toLowerCase() === parts[index]?.toLowerCase()));
  if (!mount) return SmbShare.ofFile(address, smb);
  const mounted = path.join(mount.directory, ...parts.slice(mount.prefix.length));
  return DirectoryShare.ofFile(mounted, name, mount.directory);
}
