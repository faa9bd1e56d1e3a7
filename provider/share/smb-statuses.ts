import { accountRefused, failures, unreachable as serverUnreachable, type Failure, type Step } from "./share";

/** What of a connection a server can refuse; to log on by a ticket is to log on without an account in the configuration. */
export type Connecting = "connect" | "negotiate" | "log on" | "log on by a ticket" | "open the share";

/** What a status of an SMB server's (`NT_STATUS_…`, named without that) means as the answer to a step, or to connecting. */
export function failureOf(status: string, occasion: Connecting | Step["do"]): Failure {
  const own = meaningsAt[occasion];
  return own?.statuses.get(status) ?? anywhere.get(status) ?? own?.others?.(status) ?? unknown(status);
}

type Meanings = ReadonlyMap<string, Failure>;

/** Rows with a meaning, and the statuses that have it, separated by spaces. */
function meanings(...rows: readonly (readonly [meaning: Failure, ...statuses: string[]])[]): Meanings {
  return new Map(
    rows.flatMap(([meaning, ...statuses]) =>
      statuses
        .join(" ")
        .split(" ")
        .map((status) => [status, meaning]),
    ),
  );
}

function unknown(status: string): Failure {
  return ["UA399", `the server refuses (${status})`, "Check the share and its server"];
}

export function unreachable(cause: string): Failure {
  return serverUnreachable(cause, "Check server, network and firewall; `unattend:smbPort` sets another port than 445");
}

const full = unreachable("it takes no further connections");

const overloaded: Failure = [
  "UA309",
  "the server is overloaded",
  "Run Pulumi again when it has less to do, or give it more memory",
];

const nameNotFound: Failure = [
  "UA312",
  "the server's name is not found",
  "Correct the path, or check the name service of this machine",
];

const noSuchShare: Failure = [
  "UA313",
  "the server has no such share, or the folder of the share is gone",
  "Correct the path, or share the folder",
];

const noFiles: Failure = ["UA313", "this is no share with files", "Correct the path"];

const linkNotFollowed: Failure = [
  "UA313",
  "a DFS link in the path cannot be followed",
  "Give the path of the share to which the link leads, or check the link on its server",
];

function refused(
  cause: string,
  remedy = "Check unattend:smbUsername, unattend:smbPassword and unattend:smbDomain, or without them the Kerberos ticket (`klist` shows it)",
): Failure {
  return accountRefused(cause, remedy);
}

const noTicket = refused(
  "there is no Kerberos ticket for it, or it takes none",
  "Get a ticket (`kinit`, `klist` shows it), or set unattend:smbUsername and unattend:smbPassword",
);

const useKerberos =
  "use Kerberos: leave out unattend:smbUsername, get a ticket (`kinit`), and write the server's full name in the path";

const ntlmRefused = refused("it takes no NTLM, only Kerberos", `To publish there, ${useKerberos}`);

const restricted = refused(
  "the account may not log on like this",
  `Check its restrictions, an empty password among them; for an account that may not use NTLM ("Protected Users"), ${useKerberos}`,
);

const noController = refused(
  "no domain controller can be reached that knows it",
  "Check the domain, its controllers, and whether server and this machine find them",
);

const noTrust = refused(
  "the server and the domain of the account do not trust each other",
  "Let the server join its domain anew, or use an account of the server's domain",
);

const clocksDiffer = refused(
  "for Kerberos, the clocks of this machine, the server and the domain differ by too much",
  "Set the clock of this machine, and let a time service keep it right",
);

const otherName = refused(
  "Kerberos does not know the server by this name",
  "Write the server's full name in the path, as tickets are made out for that",
);

const noCommonCipher = refused(
  "Kerberos finds no encryption that both sides allow",
  "Check the encryption types of the account, of the server and in krb5.conf",
);

const shareDenied: Failure = [
  "UA302",
  "access is denied, to the account or to this machine",
  "Give the account that publishes the right to change what is on the share, and let the server allow this machine",
];

const denied: Failure = [
  failures.denied[0],
  failures.denied[1],
  `${failures.denied[2]}, on the share as well as in the file system`,
];

const scanned: Failure = [
  "UA302",
  "a virus scanner or a file screen of the server's refuses it",
  "Exempt the folder of the answer file on the server",
];

// Samba gives one answer to both.
const diskFull: Failure = ["UA304", `${failures.diskFull[1]}, or a quota is used up`, failures.diskFull[2]];

const diskFails: Failure = [
  "UA319",
  "the server's disk fails, or is not available",
  "Have the disk checked; what the server says in its log tells more",
];

const nameInvalid: Failure = [
  "UA305",
  "the server does not take this name, for its length or for a character in it",
  "Use a shorter or simpler one: the lock beside the file needs 5 characters more",
];

/** A server finds what is needed, but "not" the name that is new: so Samba answers for names that it vetoes. */
export const nameRefused: Failure = [
  "UA305",
  "the server refuses this name, as Samba does with `veto files`",
  "Let the server allow the name of the file, its lock beside it (….lock), and new files in that (….new)",
];

const linkInPath: Failure = [
  "UA305",
  "a link in the path leads to where smbclient cannot follow",
  "Give the path to which the link leads",
];

const protectionRefused: Failure = [
  "UA315",
  "the server does not agree on a protocol",
  "Let the server allow SMB 2 or later, with signing",
];

export const encryptionRefused: Failure = [
  "UA315",
  "the server does not encrypt, as unattend:smbProtection demands",
  "Let the server allow SMB 3 with encryption, or set unattend:smbProtection to `sign`",
];

/** What statuses mean, whatever was asked for. The names are those of Samba's own table, libcli/util/ntstatus_err_table.txt. */
const anywhere = meanings(
  // The server cannot be reached. What is tried again may succeed.
  [unreachable("nothing listens there"), "CONNECTION_REFUSED PORT_UNREACHABLE REMOTE_NOT_LISTENING"],
  [unreachable("the connection is reset"), "CONNECTION_RESET"],
  [
    unreachable("the connection is broken off"),
    "CONNECTION_ABORTED CONNECTION_DISCONNECTED CONNECTION_INVALID GRACEFUL_DISCONNECT LOCAL_DISCONNECT",
    "REMOTE_DISCONNECT VIRTUAL_CIRCUIT_CLOSED PORT_DISCONNECTED PIPE_BROKEN PIPE_DISCONNECTED",
    "PIPE_CLOSING ADDRESS_CLOSED END_OF_FILE REQUEST_ABORTED FILE_FORCED_CLOSED FILE_CLOSED",
    "INVALID_HANDLE HANDLE_NO_LONGER_VALID",
  ],
  [unreachable("the session has expired"), "NETWORK_SESSION_EXPIRED USER_SESSION_DELETED"],
  [unreachable("the server closes the share"), "NETWORK_NAME_DELETED"],
  [unreachable("it shuts down"), "SHUTDOWN_IN_PROGRESS SERVER_SHUTDOWN_IN_PROGRESS SYSTEM_SHUTDOWN"],
  [
    unreachable("its file service is stopped or paused"),
    "SERVER_DISABLED SERVER_UNAVAILABLE SHARING_PAUSED SHARE_UNAVAILABLE DFS_UNAVAILABLE",
  ],
  [
    full,
    "REQUEST_NOT_ACCEPTED TOO_MANY_SESSIONS REMOTE_SESSION_LIMIT CONNECTION_COUNT_LIMIT",
    "LICENSE_QUOTA_EXCEEDED",
  ],
  [unreachable("the network fails"), "UNEXPECTED_NETWORK_ERROR NET_WRITE_FAULT BAD_REMOTE_ADAPTER"],
  [unreachable("it gives no valid answer"), "INVALID_NETWORK_RESPONSE REPLY_MESSAGE_MISMATCH"],
  [unreachable("there is no route to the server"), "HOST_UNREACHABLE HOST_DOWN BAD_NETWORK_PATH"],
  [unreachable("there is no route to its network"), "NETWORK_UNREACHABLE PROTOCOL_UNREACHABLE"],
  [unreachable("no answer"), "IO_TIMEOUT TIMEOUT TRANSACTION_TIMED_OUT"],

  // Busy. What is tried again may succeed.
  [
    failures.busy,
    "SHARING_VIOLATION FILE_LOCK_CONFLICT LOCK_NOT_GRANTED DELETE_PENDING FILE_DELETED",
    "FILE_NOT_AVAILABLE USER_MAPPED_FILE OPLOCK_BREAK_IN_PROGRESS CANNOT_BREAK_OPLOCK",
  ],
  [
    overloaded,
    "INSUFFICIENT_RESOURCES INSUFF_SERVER_RESOURCES NO_MEMORY TOO_MANY_OPENED_FILES TOO_MANY_COMMANDS",
    "NETWORK_BUSY DEVICE_BUSY RETRY CANCELLED PAGEFILE_QUOTA WORKING_SET_QUOTA COMMITMENT_LIMIT",
  ],

  // The account.
  [refused("wrong user or password"), "LOGON_FAILURE"],
  [refused("wrong password"), "WRONG_PASSWORD ILL_FORMED_PASSWORD"],
  [refused("no such user"), "NO_SUCH_USER INVALID_ACCOUNT_NAME INVALID_USER_PRINCIPAL_NAME"],
  [refused("no such domain"), "NO_SUCH_DOMAIN"],
  [refused("the account is disabled"), "ACCOUNT_DISABLED"],
  [refused("the account is locked"), "ACCOUNT_LOCKED_OUT"],
  [refused("the account has expired"), "ACCOUNT_EXPIRED"],
  [refused("the password has expired"), "PASSWORD_EXPIRED"],
  [refused("the password must be changed first"), "PASSWORD_MUST_CHANGE"],
  [refused("the account may not log on at this time"), "INVALID_LOGON_HOURS LOGIN_TIME_RESTRICTION"],
  [
    refused("the account may not log on from this machine"),
    "INVALID_WORKSTATION LOGIN_WKSTA_RESTRICTION AUTHENTICATION_FIREWALL_FAILED",
  ],
  [refused("the account may not log on from the network"), "LOGON_TYPE_NOT_GRANTED LOGON_NOT_GRANTED"],
  [
    refused("this is the account of a machine or of a domain"),
    "NOLOGON_WORKSTATION_TRUST_ACCOUNT NOLOGON_SERVER_TRUST_ACCOUNT NOLOGON_INTERDOMAIN_TRUST_ACCOUNT",
  ],
  [refused("the account needs a smart card"), "SMARTCARD_LOGON_REQUIRED"],
  [restricted, "ACCOUNT_RESTRICTION PASSWORD_RESTRICTION"],
  [ntlmRefused, "NTLM_BLOCKED"],
  [noController, "NO_LOGON_SERVERS DOMAIN_CONTROLLER_NOT_FOUND NETLOGON_NOT_STARTED CANT_ACCESS_DOMAIN_INFO"],
  [
    noTrust,
    "NO_TRUST_LSA_SECRET NO_TRUST_SAM_ACCOUNT TRUSTED_DOMAIN_FAILURE TRUSTED_RELATIONSHIP_FAILURE",
    "TRUST_FAILURE DOMAIN_TRUST_INCONSISTENT",
  ],
  [clocksDiffer, "TIME_DIFFERENCE_AT_DC"],
  [otherName, "INVALID_COMPUTER_NAME MUTUAL_AUTHENTICATION_FAILED"],
  [noCommonCipher, "KDC_UNKNOWN_ETYPE NO_KERB_KEY"],

  // The share, and what the account may do there.
  [noSuchShare, "BAD_NETWORK_NAME"],
  [noFiles, "BAD_DEVICE_TYPE INVALID_DEVICE_REQUEST"],
  [linkNotFollowed, "PATH_NOT_COVERED DFS_EXIT_PATH_FOUND MAX_REFERRALS_EXCEEDED"],
  [denied, "ACCESS_DENIED NETWORK_ACCESS_DENIED PRIVILEGE_NOT_HELD CANNOT_DELETE"],
  [scanned, "VIRUS_INFECTED VIRUS_DELETED CONTENT_BLOCKED"],
  [
    protectionRefused,
    "PROTOCOL_NOT_SUPPORTED REVISION_MISMATCH UNKNOWN_REVISION INVALID_SIGNATURE DOWNGRADE_DETECTED",
    "SMB_NO_PREAUTH_INTEGRITY_HASH_OVERLAP",
  ],

  // The path.
  [failures.folderMissing, "OBJECT_NAME_NOT_FOUND OBJECT_PATH_NOT_FOUND NO_SUCH_FILE NOT_FOUND"],
  [failures.notAFolder, "NOT_A_DIRECTORY"],
  [failures.isFolder, "FILE_IS_A_DIRECTORY"],
  [
    nameInvalid,
    "OBJECT_NAME_INVALID OBJECT_PATH_INVALID OBJECT_PATH_SYNTAX_BAD NAME_TOO_LONG ILLEGAL_CHARACTER",
    "UNMAPPABLE_CHARACTER NO_UNICODE_TRANSLATION",
  ],
  [
    linkInPath,
    "STOPPED_ON_SYMLINK SYMLINK_CLASS_DISABLED IO_REPARSE_TAG_NOT_HANDLED REPARSE_POINT_NOT_RESOLVED",
    "MOUNT_POINT_NOT_RESOLVED",
  ],

  // The disk.
  [diskFull, "DISK_FULL ALLOTTED_SPACE_EXCEEDED FILE_TOO_LARGE FILE_SYSTEM_LIMITATION LOG_FILE_FULL NO_LOG_SPACE"],
  [failures.quotaFull, "QUOTA_EXCEEDED DISK_QUOTA_EXCEEDED"],
  [failures.readOnly, "MEDIA_WRITE_PROTECTED"],
  [
    diskFails,
    "IO_DEVICE_ERROR DEVICE_DATA_ERROR DATA_ERROR CRC_ERROR UNEXPECTED_IO_ERROR DISK_CORRUPT_ERROR",
    "FILE_CORRUPT_ERROR DISK_OPERATION_FAILED DEVICE_NOT_READY DEVICE_NOT_CONNECTED",
    "DEVICE_DOES_NOT_EXIST DEVICE_OFF_LINE DEVICE_REMOVED NO_SUCH_DEVICE NO_MEDIA_IN_DEVICE",
    "UNRECOGNIZED_VOLUME VOLUME_DISMOUNTED FILE_IS_OFFLINE",
  ],
);

/** What some of them mean on one occasion, and what all others do that mean nothing anywhere. */
const meaningsAt: Partial<
  Record<Connecting | Step["do"], { readonly statuses: Meanings; readonly others?: (status: string) => Failure }>
> = {
  connect: {
    statuses: meanings([nameNotFound, "NOT_FOUND UNSUCCESSFUL BAD_NETWORK_NAME OBJECT_NAME_NOT_FOUND"]),
  },
  negotiate: { statuses: meanings([protectionRefused, "ACCESS_DENIED"]), others: () => protectionRefused },
  "log on": {
    statuses: meanings(
      [refused("it may not log on, or as a guest only"), "ACCESS_DENIED"],
      [ntlmRefused, "NOT_SUPPORTED NO_SUCH_PACKAGE"],
    ),
    others: (status) => refused(`it answers ${status}`),
  },
  "log on by a ticket": {
    statuses: meanings([noTicket, "ACCESS_DENIED LOGON_FAILURE NO_SUCH_FILE NOT_FOUND"]),
    others: () => noTicket,
  },
  "open the share": {
    statuses: meanings(
      [shareDenied, "ACCESS_DENIED NETWORK_ACCESS_DENIED"],
      [noSuchShare, "OBJECT_NAME_NOT_FOUND OBJECT_PATH_NOT_FOUND NOT_FOUND"],
      [full, "INSUFFICIENT_RESOURCES INSUFF_SERVER_RESOURCES"],
    ),
  },
  rename: {
    statuses: meanings(
      // So Windows answers while a program has the file open that is to be replaced.
      [failures.notReplaceable, "ACCESS_DENIED CANNOT_DELETE"],
      [failures.isFolder, "OBJECT_NAME_COLLISION DIRECTORY_NOT_EMPTY"],
    ),
  },
};

/** What the Kerberos libraries say, of MIT and of Heimdal, where the status does not tell it. */
export const kerberosFailures: readonly (readonly [words: RegExp, meaning: Failure])[] = [
  [/clock skew too great/i, clocksDiffer],
  [/server not found in kerberos database|server \(.*\) unknown/i, otherName],
  [/cannot (?:contact any|find) kdc|unable to reach any kdc|cannot resolve .*address.* for kdc/i, noController],
];
