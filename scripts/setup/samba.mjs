import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { findExecutable, pathFolders } from "./executables.mjs";
import { withLock } from "./lock.mjs";
import { cacheFolder } from "./places.mjs";
import { SetupError } from "./setup-error.mjs";
import { step } from "./step.mjs";

/**
 * The programs of Samba that the tests of real shares use.
 *
 * @typedef {object} Samba
 * @property {string} smbd
 * @property {string} smbclient
 * @property {string} pdbedit
 */

/** What each package manager is given to do, in order. */
const packageManagers = {
  "apt-get": [["update"], ["install", "--yes", "--no-install-recommends", "samba", "smbclient"]],
  dnf: [["install", "--assumeyes", "samba", "samba-client"]],
  zypper: [["--non-interactive", "install", "samba", "samba-client"]],
  pacman: [["--sync", "--noconfirm", "samba", "smbclient"]],
  apk: [["add", "samba", "samba-client"]],
  brew: [["install", "samba"]],
};

/**
 * Debian's package starts Samba's servers at once, on every address of the machine, while the tests start their own on
 * loopback only. Its scripts start nothing if systemd counts as not running and the runlevel is that of maintenance.
 */
const quietInstallation = { DEBIAN_FRONTEND: "noninteractive", SYSTEMD_OFFLINE: "1", RUNLEVEL: "1" };

/** Servers stand where, as a rule, only root's PATH leads. */
const usualFolders = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin", "/opt/homebrew/bin"];

/**
 * Finds Samba, or installs it with the package manager of the system.
 *
 * @param {{ folders?: string[] }} [options] where to look for it
 * @returns {Promise<Samba>}
 */
export async function ensureSamba({ folders = [...pathFolders(), ...usualFolders] } = {}) {
  const find = () => findSamba(folders);
  const lock = join(cacheFolder(), "samba.lock");
  return find() ?? withLock(lock, "installing Samba", async () => find() ?? installSamba(find));
}

/**
 * @param {string[]} folders
 * @returns {Samba | undefined}
 */
function findSamba(folders) {
  // macOS has another program called smbd, so Homebrew gives Samba's a longer name.
  const smbd = findExecutable(process.platform === "darwin" ? "samba-dot-org-smbd" : "smbd", folders);
  const smbclient = findExecutable("smbclient", folders);
  const pdbedit = findExecutable("pdbedit", folders);
  return smbd && smbclient && pdbedit ? { smbd, smbclient, pdbedit } : undefined;
}

/** @param {() => Samba | undefined} find */
async function installSamba(find) {
  if (process.platform === "win32") {
    throw new SetupError(
      "The tests of real shares start a Samba server, which Windows cannot: run them on Linux or macOS.",
    );
  }
  const [manager, commands] = Object.entries(packageManagers).find(([name]) => findExecutable(name)) ?? [];
  if (!manager || !commands) {
    throw new SetupError(missing("Install smbd, smbclient and pdbedit with the package manager of this system."));
  }
  const asRoot = manager === "brew" ? [] : rootPrefix();
  if (!asRoot) {
    const lines = commands.map((args) => `  sudo ${manager} ${args.join(" ")}`);
    throw new SetupError(missing(`Installing it takes root's rights. Run:\n\n${lines.join("\n")}`));
  }

  await step("Installing Samba for the tests of real shares, once: usually half a minute", async (run) => {
    const settings = Object.entries(quietInstallation).map(([name, value]) => `${name}=${value}`);
    /** @param {string[]} command */
    const runAsRoot = ([command, ...args]) => run(command, args);
    for (const args of commands) {
      await runAsRoot([...asRoot, "env", ...settings, manager, ...args]); // By env, since sudo drops what it is given.
    }
    if (manager === "apt-get" && findExecutable("systemctl")) {
      await runAsRoot([...asRoot, "systemctl", "disable", "smbd", "nmbd"]); // Nor at the next start of the machine.
    }
  });
  const samba = find();
  if (!samba) {
    throw new SetupError(missing(`${manager} has installed it, but not all of smbd, smbclient and pdbedit are there.`));
  }
  return samba;
}

/** What to put before a command so that root runs it without a question; undefined where that cannot be had. */
function rootPrefix() {
  if (process.getuid?.() === 0) {
    return [];
  }
  try {
    execFileSync("sudo", ["-n", "true"], { stdio: "ignore" });
    return ["sudo", "-n"];
  } catch {
    return undefined;
  }
}

/** @param {string} remedy */
function missing(remedy) {
  return `The tests of real shares need Samba (smbd, smbclient, pdbedit), which is not there. ${remedy}`;
}
