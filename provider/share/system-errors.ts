import { accountRefused, failures, unreachable, type Failure } from "./share";

/** True for what Windows also answers where something is about to vanish, or where somebody has it open. */
export function isDenied({ code }: NodeJS.ErrnoException): boolean {
  return code === "EACCES" || code === "EPERM";
}

/** What an error of the operating system means for a folder: local, mounted, or on a share that Windows opens. */
export function systemFailure(error: NodeJS.ErrnoException, platform: NodeJS.Platform): Failure {
  const name = nameOf(error, platform);
  return (
    systemFailures[name] ?? ["UA399", `the operating system refuses (${name || error.message})`, "Check the share"]
  );
}

function nameOf({ code = "", errno = 0 }: NodeJS.ErrnoException, platform: NodeJS.Platform): string {
  return unnamed[platform]?.[-errno] ?? code;
}

/** Errors of mounts that Node.js has no name for; it says "Unknown system error -116". */
const unnamed: Partial<Record<NodeJS.Platform, Record<number, string>>> = {
  linux: { 116: "ESTALE", 122: "EDQUOT", 126: "ENOKEY", 127: "EKEYEXPIRED", 128: "EKEYREVOKED", 129: "EKEYREJECTED" },
  darwin: { 69: "EDQUOT", 70: "ESTALE", 80: "EAUTH", 81: "ENEEDAUTH" },
};

const systemFailures: Record<string, Failure> = {
  EACCES: failures.denied,
  EPERM: failures.denied,
  EISDIR: failures.isFolder,
  ENOTDIR: failures.notAFolder,
  ENOENT: failures.folderMissing,
  ENAMETOOLONG: failures.nameTooLong,
  ENOSPC: failures.diskFull,
  EDQUOT: failures.quotaFull,
  EROFS: failures.readOnly,
  EBUSY: failures.busy,
  ECONNREFUSED: away("nothing listens there"),
  ECONNRESET: away("the connection is reset"),
  ECONNABORTED: away("the connection is broken off"),
  ENOTCONN: away("the connection is broken off"),
  EPIPE: away("the connection is broken off"),
  EHOSTDOWN: away("it is down"),
  EHOSTUNREACH: away("there is no route to the server"),
  ENETDOWN: away("the network is down"),
  ENETUNREACH: away("there is no route to its network"),
  ETIMEDOUT: away("no answer"),
  ESTALE: away("what was mounted here is not there any more"),
  EREMOTEIO: away("reading and writing fail there"),
  EIO: ["UA311", "reading and writing fail", "Check the disk, or the server of what is mounted here and the network"],
  // Windows has a number for each; libuv has no names for them, and Node.js does not pass the number on.
  UNKNOWN: [
    "UA311",
    "the server cannot be reached, has no such share, or refuses the account: Node.js does not tell which",
    "Open the folder in Explorer, as the user that runs Pulumi: Windows tells which there",
  ],
  ENOKEY: refused("there is no Kerberos ticket for it"),
  EKEYEXPIRED: refused("its Kerberos ticket has expired"),
  EKEYREVOKED: refused("its Kerberos ticket is revoked"),
  EKEYREJECTED: refused("its Kerberos ticket is not taken"),
  EAUTH: refused("wrong user or password"),
  ENEEDAUTH: refused("it has to log on"),
};

function away(cause: string): Failure {
  return unreachable(cause, "Check server and network, and that the share is still mounted");
}

function refused(cause: string): Failure {
  return accountRefused(
    cause,
    "Get a ticket (`kinit`, `klist` shows it) or mount the share anew, as the user that runs Pulumi",
  );
}
