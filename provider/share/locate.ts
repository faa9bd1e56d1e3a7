import * as path from "node:path";
import type { Address } from "./address";
import { DirectoryShare } from "./directory-share";
import type { Share } from "./share";
import { SmbShare, type SmbAccess } from "./smb-share";

/** How shares are reached from this machine. */
export interface ShareSettings {
  /** Where shares, or folders of them, are mounted. */
  readonly mounts: readonly Mount[];
  readonly smb: SmbAccess;
}

export interface Mount {
  /** The beginning of UNC paths, in lower case: `\\server\share`, with or without folders. */
  readonly prefix: string;
  readonly directory: string;
}

/**
 * The share on which a file lies, and the file's name there. Windows opens UNC paths itself; elsewhere they go through
 * where the share is mounted, else through Samba's client.
 *
 * @param settings Asked for only where they are needed.
 */
export function locate(
  address: Address,
  settings: () => ShareSettings,
  platform: NodeJS.Platform = process.platform,
): { share: Share; name: string } {
  if (address.kind === "local") return DirectoryShare.ofFile(address.folder, address.name);
  const { server, share, folder, name } = address;
  const unc = [`\\\\${server}`, share, folder].filter(Boolean).join("\\");
  if (platform === "win32") return DirectoryShare.ofFile(unc, name);
  const { mounts, smb } = settings();
  const mount = mounts
    .filter(({ prefix }) => `${unc.toLowerCase()}\\`.startsWith(`${prefix}\\`))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
  if (!mount) return SmbShare.ofFile(address, smb);
  const rest = unc.slice(mount.prefix.length).split("\\");
  return DirectoryShare.ofFile(path.join(mount.directory, ...rest), name);
}
