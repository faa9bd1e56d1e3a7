import assert from "node:assert/strict";
import type { Failure, Step } from "../../../provider/share/share";
import { connectionFailure, refusalIn, type Refusal } from "../../../provider/share/smb-answers";

const configured = { user: { name: "svc-unattend" }, port: 445 };
const withTicket = { port: 445 };

type Doing = Exclude<Step["do"], "discard">;

/** How smbclient tells that the server refuses a step. */
const refused: Record<Doing, (status: string) => string> = {
  read: (status) => `${status} opening remote file \\win11\\a.xml`,
  list: (status) => `${status} listing \\win11\\a.xml.lock\\*`,
  entries: (status) => `${status} listing \\win11\\*`,
  makeFolder: (status) => `${status} making remote directory \\win11\\a.xml.lock`,
  write: (status) => `${status} opening remote file \\win11\\a.xml.lock\\1.new`,
  rename: (status) => `${status} renaming files \\win11\\a.xml.lock\\1.new -> \\win11\\a.xml `,
};
const steps = Object.keys(refused) as Doing[];

const statuses = (names: string): string[] => names.trim().split(/\s+/);

function at(step: Doing, status: string): Refusal {
  const refusal = refusalIn(`${refused[step](`NT_STATUS_${status}`)}\n`, step, configured);
  assert.ok(refusal, `${step}: ${status}`);
  assert.equal(refusal.status, status);
  return refusal;
}

/** That a failure has this code and these words in its cause or remedy. */
function means([code, cause, remedy]: Failure, expectedCode: string, words: string, of: string): void {
  assert.equal(code, expectedCode, `${of}: ${cause}`);
  assert.ok(`${cause}. ${remedy}`.includes(words), `${of}: ${cause}. ${remedy}`);
}

describe("what statuses of an SMB server mean", () => {
  const atEveryStep: [code: string, words: string, statuses: string][] = [
    ["UA301", "the folder does not exist", "OBJECT_NAME_NOT_FOUND OBJECT_PATH_NOT_FOUND NO_SUCH_FILE NOT_FOUND"],
    ["UA301", "is a file, not a folder", "NOT_A_DIRECTORY"],
    ["UA302", "virus scanner", "VIRUS_INFECTED VIRUS_DELETED CONTENT_BLOCKED"],
    ["UA302", "on the share as well", "NETWORK_ACCESS_DENIED PRIVILEGE_NOT_HELD"],
    ["UA303", "this is a folder", "FILE_IS_A_DIRECTORY"],
    ["UA304", "or a quota", "DISK_FULL ALLOTTED_SPACE_EXCEEDED FILE_TOO_LARGE FILE_SYSTEM_LIMITATION LOG_FILE_FULL"],
    ["UA304", "the quota is used up", "QUOTA_EXCEEDED DISK_QUOTA_EXCEEDED"],
    ["UA305", "5 characters more", "OBJECT_NAME_INVALID OBJECT_PATH_INVALID OBJECT_PATH_SYNTAX_BAD NAME_TOO_LONG"],
    ["UA305", "a character in it", "ILLEGAL_CHARACTER UNMAPPABLE_CHARACTER NO_UNICODE_TRANSLATION"],
    ["UA305", "a link in the path", "STOPPED_ON_SYMLINK SYMLINK_CLASS_DISABLED IO_REPARSE_TAG_NOT_HANDLED"],
    ["UA305", "to which the link leads", "REPARSE_POINT_NOT_RESOLVED MOUNT_POINT_NOT_RESOLVED"],
    ["UA308", "read-only", "MEDIA_WRITE_PROTECTED"],
    ["UA309", "another program has it open", "SHARING_VIOLATION FILE_LOCK_CONFLICT LOCK_NOT_GRANTED DELETE_PENDING"],
    ["UA309", "another program has it open", "FILE_DELETED FILE_NOT_AVAILABLE USER_MAPPED_FILE CANNOT_BREAK_OPLOCK"],
    ["UA309", "the server is overloaded", "INSUFFICIENT_RESOURCES INSUFF_SERVER_RESOURCES NO_MEMORY NETWORK_BUSY"],
    ["UA309", "the server is overloaded", "TOO_MANY_OPENED_FILES TOO_MANY_COMMANDS DEVICE_BUSY RETRY CANCELLED"],
    ["UA309", "the server is overloaded", "PAGEFILE_QUOTA WORKING_SET_QUOTA COMMITMENT_LIMIT"],
    ["UA311", "nothing listens there", "CONNECTION_REFUSED PORT_UNREACHABLE REMOTE_NOT_LISTENING"],
    ["UA311", "is reset", "CONNECTION_RESET"],
    ["UA311", "is broken off", "CONNECTION_DISCONNECTED CONNECTION_ABORTED CONNECTION_INVALID GRACEFUL_DISCONNECT"],
    ["UA311", "is broken off", "LOCAL_DISCONNECT REMOTE_DISCONNECT VIRTUAL_CIRCUIT_CLOSED PORT_DISCONNECTED"],
    ["UA311", "is broken off", "PIPE_BROKEN PIPE_DISCONNECTED PIPE_CLOSING ADDRESS_CLOSED END_OF_FILE REQUEST_ABORTED"],
    ["UA311", "is broken off", "FILE_FORCED_CLOSED FILE_CLOSED INVALID_HANDLE HANDLE_NO_LONGER_VALID"],
    ["UA311", "the session has expired", "NETWORK_SESSION_EXPIRED USER_SESSION_DELETED"],
    ["UA311", "closes the share", "NETWORK_NAME_DELETED"],
    ["UA311", "shuts down", "SHUTDOWN_IN_PROGRESS SERVER_SHUTDOWN_IN_PROGRESS SYSTEM_SHUTDOWN"],
    [
      "UA311",
      "stopped or paused",
      "SERVER_DISABLED SERVER_UNAVAILABLE SHARING_PAUSED SHARE_UNAVAILABLE DFS_UNAVAILABLE",
    ],
    ["UA311", "no further connections", "REQUEST_NOT_ACCEPTED TOO_MANY_SESSIONS REMOTE_SESSION_LIMIT"],
    ["UA311", "no further connections", "CONNECTION_COUNT_LIMIT LICENSE_QUOTA_EXCEEDED"],
    ["UA311", "the network fails", "UNEXPECTED_NETWORK_ERROR NET_WRITE_FAULT BAD_REMOTE_ADAPTER"],
    ["UA311", "no valid answer", "INVALID_NETWORK_RESPONSE REPLY_MESSAGE_MISMATCH"],
    ["UA311", "no route", "HOST_UNREACHABLE HOST_DOWN BAD_NETWORK_PATH NETWORK_UNREACHABLE PROTOCOL_UNREACHABLE"],
    ["UA311", "no answer", "IO_TIMEOUT TIMEOUT TRANSACTION_TIMED_OUT"],
    ["UA313", "no such share", "BAD_NETWORK_NAME"],
    ["UA313", "no share with files", "BAD_DEVICE_TYPE INVALID_DEVICE_REQUEST"],
    ["UA313", "a DFS link in the path", "PATH_NOT_COVERED DFS_EXIT_PATH_FOUND MAX_REFERRALS_EXCEEDED"],
    ["UA314", "the account is disabled", "ACCOUNT_DISABLED"],
    ["UA315", "SMB 2 or later", "PROTOCOL_NOT_SUPPORTED REVISION_MISMATCH UNKNOWN_REVISION INVALID_SIGNATURE"],
    ["UA319", "Have the disk checked", "IO_DEVICE_ERROR DEVICE_DATA_ERROR DATA_ERROR CRC_ERROR UNEXPECTED_IO_ERROR"],
    ["UA319", "Have the disk checked", "DISK_CORRUPT_ERROR FILE_CORRUPT_ERROR DISK_OPERATION_FAILED NO_SUCH_DEVICE"],
    ["UA319", "not available", "DEVICE_NOT_READY DEVICE_NOT_CONNECTED DEVICE_DOES_NOT_EXIST DEVICE_OFF_LINE"],
    [
      "UA319",
      "not available",
      "DEVICE_REMOVED NO_MEDIA_IN_DEVICE UNRECOGNIZED_VOLUME VOLUME_DISMOUNTED FILE_IS_OFFLINE",
    ],
    ["UA399", "UNSUCCESSFUL", "UNSUCCESSFUL"],
  ];
  for (const [code, words, names] of atEveryStep) {
    it(`at every step: ${names} → ${code}`, () => {
      for (const status of statuses(names)) {
        for (const step of steps) {
          const { of, failure } = at(step, status);
          means(failure, code, words, `${step}: ${status}`);
          assert.equal(of, code === "UA311" ? "connection" : "step");
        }
      }
    });
  }

  const atOneStep: [step: Doing, status: string, code: string, words: string][] = [
    ["read", "ACCESS_DENIED", "UA302", "access is denied"],
    ["list", "ACCESS_DENIED", "UA302", "access is denied"],
    ["makeFolder", "ACCESS_DENIED", "UA302", "access is denied"],
    ["write", "ACCESS_DENIED", "UA302", "access is denied"],
    ["rename", "ACCESS_DENIED", "UA309", "or the account that publishes may not replace it"],
    ["write", "CANNOT_DELETE", "UA302", "access is denied"],
    ["rename", "CANNOT_DELETE", "UA309", "or the account that publishes may not replace it"],
    ["rename", "OBJECT_NAME_COLLISION", "UA303", "this is a folder"],
    ["rename", "DIRECTORY_NOT_EMPTY", "UA303", "this is a folder"],
  ];
  for (const [step, status, code, words] of atOneStep) {
    it(`to ${step}: ${status} → ${code}`, () => means(at(step, status).failure, code, words, status));
  }

  const whileConnecting: [asked: string, code: string, words: string, statuses: string][] = [
    ["do_connect: Connection to deploy01", "UA312", "name is not found", "NOT_FOUND UNSUCCESSFUL BAD_NETWORK_NAME"],
    ["do_connect: Connection to deploy01", "UA311", "nothing listens there at port 445", "CONNECTION_REFUSED"],
    ["do_connect: Connection to deploy01", "UA311", "no route", "HOST_UNREACHABLE NETWORK_UNREACHABLE"],
    ["protocol negotiation", "UA311", "it may not know SMB 2", "CONNECTION_RESET CONNECTION_DISCONNECTED"],
    ["protocol negotiation", "UA311", "not let this machine in", "INVALID_NETWORK_RESPONSE"],
    [
      "Protocol negotiation to server deploy01 (for a protocol between SMB2_02 and SMB3)",
      "UA311",
      "at port",
      "IO_TIMEOUT",
    ],
    ["protocol negotiation", "UA315", "with signing", "ACCESS_DENIED NOT_SUPPORTED INVALID_PARAMETER"],
    ["session setup", "UA314", "wrong user or password", "LOGON_FAILURE"],
    ["session setup", "UA314", "wrong password", "WRONG_PASSWORD ILL_FORMED_PASSWORD"],
    ["session setup", "UA314", "no such user", "NO_SUCH_USER INVALID_ACCOUNT_NAME INVALID_USER_PRINCIPAL_NAME"],
    ["session setup", "UA314", "no such domain", "NO_SUCH_DOMAIN"],
    ["session setup", "UA314", "disabled", "ACCOUNT_DISABLED"],
    ["session setup", "UA314", "locked", "ACCOUNT_LOCKED_OUT"],
    ["session setup", "UA314", "expired", "ACCOUNT_EXPIRED PASSWORD_EXPIRED"],
    ["session setup", "UA314", "changed first", "PASSWORD_MUST_CHANGE"],
    ["session setup", "UA314", "at this time", "INVALID_LOGON_HOURS LOGIN_TIME_RESTRICTION"],
    ["session setup", "UA314", "from this machine", "INVALID_WORKSTATION LOGIN_WKSTA_RESTRICTION"],
    ["session setup", "UA314", "from this machine", "AUTHENTICATION_FIREWALL_FAILED"],
    ["session setup", "UA314", "from the network", "LOGON_TYPE_NOT_GRANTED LOGON_NOT_GRANTED"],
    ["session setup", "UA314", "of a machine", "NOLOGON_WORKSTATION_TRUST_ACCOUNT NOLOGON_SERVER_TRUST_ACCOUNT"],
    ["session setup", "UA314", "smart card", "SMARTCARD_LOGON_REQUIRED"],
    ["session setup", "UA314", "use Kerberos: leave out unattend:smbUsername", "NTLM_BLOCKED NOT_SUPPORTED"],
    ["session setup", "UA314", "use Kerberos: leave out unattend:smbUsername", "ACCOUNT_RESTRICTION NO_SUCH_PACKAGE"],
    ["session setup", "UA314", "no domain controller", "NO_LOGON_SERVERS DOMAIN_CONTROLLER_NOT_FOUND"],
    ["session setup", "UA314", "no domain controller", "NETLOGON_NOT_STARTED CANT_ACCESS_DOMAIN_INFO"],
    ["session setup", "UA314", "do not trust each other", "NO_TRUST_LSA_SECRET NO_TRUST_SAM_ACCOUNT TRUST_FAILURE"],
    ["session setup", "UA314", "do not trust each other", "TRUSTED_DOMAIN_FAILURE TRUSTED_RELATIONSHIP_FAILURE"],
    ["session setup", "UA314", "Set the clock", "TIME_DIFFERENCE_AT_DC"],
    ["session setup", "UA314", "full name", "INVALID_COMPUTER_NAME MUTUAL_AUTHENTICATION_FAILED"],
    ["session setup", "UA314", "encryption types", "KDC_UNKNOWN_ETYPE NO_KERB_KEY"],
    ["session setup", "UA314", "as a guest only", "ACCESS_DENIED"],
    ["session setup", "UA314", "it answers INTERNAL_ERROR", "INTERNAL_ERROR"],
    ["session setup", "UA311", "no further connections at port 445", "REQUEST_NOT_ACCEPTED TOO_MANY_SESSIONS"],
    ["tree connect", "UA302", "or to this machine", "ACCESS_DENIED NETWORK_ACCESS_DENIED"],
    ["tree connect", "UA311", "no further connections", "INSUFFICIENT_RESOURCES INSUFF_SERVER_RESOURCES"],
    ["tree connect", "UA311", "no further connections", "REQUEST_NOT_ACCEPTED CONNECTION_COUNT_LIMIT"],
    ["tree connect", "UA311", "stopped or paused", "SHARING_PAUSED"],
    ["tree connect", "UA313", "no such share", "BAD_NETWORK_NAME OBJECT_NAME_NOT_FOUND OBJECT_PATH_NOT_FOUND"],
    ["tree connect", "UA313", "no share with files", "BAD_DEVICE_TYPE"],
    ["tree connect", "UA399", "INTERNAL_ERROR", "INTERNAL_ERROR"],
  ];
  for (const [asked, code, words, names] of whileConnecting) {
    it(`${asked} failed: ${names} → ${code}`, () => {
      for (const status of statuses(names)) {
        const told = asked.startsWith("do_connect") ? ` (Error NT_STATUS_${status})` : `: NT_STATUS_${status}`;
        means(connectionFailure(`${asked} failed${told}\n`, "ended with exit code 1", configured), code, words, status);
      }
    });
  }

  const byTicket: [words: string, expected: string][] = [
    ["session setup failed: NT_STATUS_ACCESS_DENIED", "`kinit`"],
    ["session setup failed: NT_STATUS_INVALID_PARAMETER", "`kinit`"],
    ["session setup failed: NT_STATUS_WRONG_CREDENTIAL_HANDLE", "`kinit`"],
    ["session setup failed: NT_STATUS_NO_SUCH_FILE", "`kinit`"],
    ["session setup failed: NT_STATUS_LOGON_FAILURE", "`kinit`"],
    ["session setup failed: NT_STATUS_ACCOUNT_LOCKED_OUT", "the account is locked"],
    ["session setup failed: NT_STATUS_TIME_DIFFERENCE_AT_DC", "Set the clock"],
    ["failed with [Unspecified: Clock skew too great]\nsession setup failed: NT_STATUS_LOGON_FAILURE", "Set the clock"],
    ["Cannot contact any KDC for realm 'X'\nsession setup failed: NT_STATUS_INTERNAL_ERROR", "no domain controller"],
    ['Cannot find KDC for realm "X"\nsession setup failed: NT_STATUS_INTERNAL_ERROR', "no domain controller"],
    ["unable to reach any KDC in realm X\nsession setup failed: NT_STATUS_LOGON_FAILURE", "no domain controller"],
    ["Server not found in Kerberos database\nsession setup failed: NT_STATUS_LOGON_FAILURE", "full name"],
  ];
  for (const [words, expected] of byTicket) {
    it(`without an account, ${words.replaceAll("\n", " ⏎ ")} → UA314`, () =>
      means(connectionFailure(words, "ended with exit code 1", withTicket), "UA314", expected, words));
  }
});

describe("an answer of smbclient's", () => {
  const refusing: [step: Step["do"], answer: string, status: string][] = [
    ["makeFolder", "mkdir \\win11\\a.xml.lock: NT_STATUS_PATH_NOT_COVERED", "PATH_NOT_COVERED"],
    ["read", "Failed to open \\win11\\a.xml: NT_STATUS_PATH_NOT_COVERED", "PATH_NOT_COVERED"],
    ["read", "Failed to open \\a failed: NT_STATUS_ACCESS_DENIED: NT_STATUS_IO_DEVICE_ERROR", "IO_DEVICE_ERROR"],
    ["read", "getattrib: NT_STATUS_ACCESS_DENIED", "ACCESS_DENIED"],
    ["read", "parallel_read returned NT_STATUS_IO_DEVICE_ERROR", "IO_DEVICE_ERROR"],
    ["list", "do_list: [\\win11\\a.xml.lock\\*] NT_STATUS_PATH_NOT_COVERED", "PATH_NOT_COVERED"],
    ["rename", "rename \\win11\\a.xml.lock\\1.new: NT_STATUS_PATH_NOT_COVERED", "PATH_NOT_COVERED"],
    ["write", "cli_push returned NT_STATUS_DISK_FULL\nputting file - as \\x (1 kb/s)", "DISK_FULL"],
    ["write", "NT_STATUS_DISK_FULL closing remote file \\x", "DISK_FULL"],
    ["read", "Error NT_STATUS_IO_DEVICE_ERROR closing remote file", "IO_DEVICE_ERROR"],
    ["makeFolder", "NT code 0xc0000499 making remote directory \\a.xml.lock", "NT code 0xc0000499"],
    ["rename", "rename \\a.xml.lock\\1.new: DOS code 0x0032:0x0001", "DOS code 0x0032:0x0001"],
  ];
  for (const [step, answer, status] of refusing) {
    it(`to ${step} can be a refusal: ${answer.split("\n")[0]}`, () =>
      assert.equal(refusalIn(`${answer}\n`, step, configured)?.status, status));
  }

  const done: [step: Step["do"], answer: string][] = [
    ["makeFolder", ""],
    ["read", "getting file \\NT_STATUS_ACCESS_DENIED of size 7 as - (1 kb/s) (average 1 kb/s)"],
    ["read", "getting file \\[x] NT_STATUS_ACCESS_DENIED of size 7 as - (1 kb/s) (average 1 kb/s)"],
    ["list", "  NT_STATUS_ACCESS_DENIED             D        0  Sat Nov 21 19:09:12 2026"],
    ["write", "putting file - as \\NT_STATUS_ACCESS_DENIED (1 kb/s) (average 1 kb/s)"],
    ["rename", "do_connect: Connection to fs1 failed (Error NT_STATUS_CONNECTION_REFUSED)"],
    ["rename", "session setup failed: NT_STATUS_LOGON_FAILURE\nUnable to follow dfs referral [\\fs1\\unattend$]"],
  ];
  for (const [step, answer] of done) {
    it(`to ${step} can tell that it is done: ${answer.split("\n")[0] || "no word"}`, () =>
      assert.equal(refusalIn(`${answer}\n`, step, configured), undefined));
  }

  it("is about the step where a DFS link leads to two servers, and the second one answers", () => {
    const words = "do_connect: Connection to fs1 failed (Error NT_STATUS_CONNECTION_REFUSED)";
    const refusal = refusalIn(
      `${words}\nNT_STATUS_OBJECT_NAME_COLLISION making remote directory \\x`,
      "makeFolder",
      configured,
    );
    assert.equal(refusal?.of, "step");
    assert.equal(refusal.status, "OBJECT_NAME_COLLISION");
  });

  const links: [answer: string, code: string, words: string][] = [
    [
      "do_connect: Connection to fs2 failed (Error NT_STATUS_CONNECTION_REFUSED)\nUnable to follow dfs referral [\\fs2\\x$]\nmkdir \\x: NT_STATUS_CONNECTION_REFUSED",
      "UA311",
      "at a DFS link (\\\\fs2\\x$), the server cannot be reached: nothing listens there. Check the link",
    ],
    [
      "do_connect: Connection to fs2 failed (Error NT_STATUS_NOT_FOUND)\nmkdir \\x: NT_STATUS_NOT_FOUND",
      "UA312",
      "at a DFS link (fs2), the server's name is not found",
    ],
    [
      "session setup failed: NT_STATUS_LOGON_FAILURE\nUnable to follow dfs referral [\\fs2\\x]\nmkdir \\x: NT_STATUS_LOGON_FAILURE",
      "UA314",
      "at a DFS link (\\\\fs2\\x), the server refuses the account",
    ],
    [
      "tree connect failed: NT_STATUS_BAD_NETWORK_NAME\nmkdir \\x: NT_STATUS_BAD_NETWORK_NAME",
      "UA313",
      "at a DFS link, the server has no such share",
    ],
    [
      "protocol negotiation failed: NT_STATUS_ACCESS_DENIED\nmkdir \\x: NT_STATUS_ACCESS_DENIED",
      "UA315",
      "at a DFS link, the server does not agree on a protocol",
    ],
    [
      [
        "do_connect: Connection to fs1 failed (Error NT_STATUS_CONNECTION_REFUSED)",
        "Unable to follow dfs referral [\\fs1\\x]",
        "tree connect failed: NT_STATUS_BAD_NETWORK_NAME",
        "Unable to follow dfs referral [\\fs2\\x]",
        "mkdir \\x: NT_STATUS_BAD_NETWORK_NAME",
      ].join("\n"),
      "UA313",
      "at a DFS link (\\\\fs2\\x), the server has no such share",
    ],
  ];
  for (const [answer, code, words] of links) {
    it(`can be about the server to which a DFS link leads: ${answer.split("\n")[0]} → ${code}`, () => {
      const { of, failure } = refusalIn(answer, "makeFolder", configured)!;
      assert.equal(of, "link");
      means(failure, code, words, answer);
    });
  }
});
