import { join } from "node:path";
import { shareSettings } from "../../provider/config";
import { UnattendError } from "../../provider/errors";
import { parseAddress } from "../../provider/share/address";
import { locate } from "../../provider/share/locate";
import type { FolderEntry, Share, Step } from "../../provider/share/share";

/** A file that may be an answer file. */
export interface FoundFile {
  /** As a program has to write it, wherever it runs on this machine. */
  readonly path: string;
  /** By what it is reached, and what it is called there. */
  readonly share: Share;
  readonly name: string;
  /** True if it was named itself, not a folder around it. */
  readonly isNamed: boolean;
}

/** What could not be read. */
export interface NotRead {
  readonly path: string;
  readonly error: UnattendError;
}

/** A folder that was named, or is in such a one. */
interface Folder {
  /** As a program has to write it. */
  readonly path: string;
  /** That of the folder that was named. */
  readonly share: Share;
  /** What it is called in that; "" for that itself. */
  readonly name: string;
}

/**
 * The files that paths stand for: a file itself, whatever it is called; of a folder, and of those in it, the files that are
 * called .xml.
 */
export async function findFiles(paths: readonly string[]): Promise<{ files: FoundFile[]; notRead: NotRead[] }> {
  const files = new Map<string, FoundFile>();
  const notRead: NotRead[] = [];
  for (const path of paths) {
    try {
      for (const file of await filesAt(path, notRead)) if (!files.has(file.path)) files.set(file.path, file);
    } catch (error) {
      if (!(error instanceof UnattendError)) throw error;
      notRead.push({ path, error });
    }
  }
  return { files: [...files.values()], notRead };
}

/** @throws UA3xx */
async function filesAt(given: string, notRead: NotRead[]): Promise<FoundFile[]> {
  const path = lastingPath(given);
  const { share } = locate(parseAddress(within(path, "any.xml")), shareSettings);
  const files: FoundFile[] = [];
  for (let folders: Folder[] = [{ path, share, name: "" }]; folders.length > 0;) {
    const inside: Folder[] = [];
    await runAll(folders, "entries", (folder, entries) => {
      if (entries instanceof UnattendError) {
        notRead.push({ path: folder.path, error: entries });
        return;
      }
      // What was named and is no folder is a file; one that is gone by now is nothing.
      if (entries === undefined && folder.name === "") {
        files.push({ path, ...locate(parseAddress(path), shareSettings), isNamed: true });
      }
      for (const { name, isFolder } of entries ?? []) {
        const found = { path: within(folder.path, name), share, name: folder.name ? `${folder.name}/${name}` : name };
        if (isFolder) inside.push(found);
        else if (/\.xml$/i.test(name)) files.push({ ...found, isNamed: false });
      }
    });
    folders = inside;
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * A path without separators at its end; a local one in full, since a program's relative ones start from its own folder.
 *
 * @throws UA305
 */
function lastingPath(path: string): string {
  const trimmed = path.replace(/(?<=[^\\/:])[\\/]+$/, "");
  const address = parseAddress(within(trimmed, "any.xml"));
  return address.kind === "unc" ? trimmed : address.folder;
}

function within(folder: string, name: string): string {
  if (!isUnc(folder)) return join(folder, name);
  return `${folder}${folder.startsWith("/") ? "/" : "\\"}${name}`;
}

function isUnc(path: string): boolean {
  return /^(\\\\|\/\/)[^\\/]/.test(path);
}

/** How many steps go in one batch, and how many batches at the same time: by SMB, each batch takes a process. */
const inBatch = 25;
const atOnce = 4;

/** What steps give. */
interface Results {
  readonly entries: readonly FolderEntry[] | undefined;
  readonly read: Buffer | undefined;
}

/** What is wrong with the server, and so with everything on it. */
const isOfServer = /^UA31[1-7]$/;

/**
 * Does the same step with all that lie on a share, and tells of each what it gave, or why it failed.
 *
 * @param tell Called in any sequence.
 */
export async function runAll<Kind extends keyof Results, T extends { readonly share: Share; readonly name: string }>(
  all: readonly T[],
  kind: Kind,
  tell: (each: T, result: Results[Kind] | UnattendError) => void,
): Promise<void> {
  const batches = batchesOf(all).values();
  const run = async (batch: readonly T[]): Promise<void> => {
    const [{ share }] = batch as [T];
    try {
      const results = await share.run(batch.map(({ name }): Step => ({ do: kind, name })));
      batch.forEach((each, index) => tell(each, results[index] as never));
    } catch (error) {
      if (!(error instanceof UnattendError)) throw error;
      // What is wrong with one fails the whole batch.
      if (batch.length > 1 && !isOfServer.test(error.code)) for (const each of batch) await run([each]);
      else for (const each of batch) tell(each, error);
    }
  };
  const goOn = async (): Promise<void> => {
    for (const batch of batches) await run(batch);
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
}

/** Of one share each. */
function batchesOf<T extends { readonly share: Share }>(all: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (const each of all) {
    const last = batches.at(-1);
    if (last && last.length < inBatch && last[0]!.share === each.share) last.push(each);
    else batches.push([each]);
  }
  return batches;
}
