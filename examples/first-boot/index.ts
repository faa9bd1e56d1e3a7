import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, CommandList } from "pulumi-unattend";

const config = new pulumi.Config();

// Where the file is published. In earnest that is a share: String.raw`\\deploy01\unattend$\win11\autounattend.xml`
export const file = config.get("file") ?? "published/autounattend.xml";

const administrator = {
  Username: "Administrator",
  Password: { Value: config.getSecret("administratorPassword") ?? "only-for-trying-out", PlainText: true },
};

const win11 = new AnswerFile("win11", {
  path: file,
  createFolders: true,
  settings: {
    windowsPE: {
      "Microsoft-Windows-Setup": {
        ImageInstall: { OSImage: { InstallTo: { DiskID: 0, PartitionID: 3 } } },
        UserData: { AcceptEula: true },
      },
    },
    oobeSystem: {
      // The first logon, by itself: otherwise its commands wait for somebody with the rights of an administrator.
      "Microsoft-Windows-Shell-Setup": {
        AutoLogon: { Enabled: true, LogonCount: 1, ...administrator },
        UserAccounts: { AdministratorPassword: administrator.Password },
      },
    },
  },
  // Each list in the sequence in which Windows runs it: it waits for a command to end before it starts the next one.
  commands: {
    windowsPE: {
      RunSynchronous: [
        {
          name: "disk",
          path: String.raw`diskpart.exe /s X:\tools\disk.txt`,
          description: "EFI, MSR and Windows on disk 0",
        },
      ],
    },
    specialize: {
      RunSynchronous: [
        { name: "drivers", path: String.raw`pnputil.exe /add-driver C:\drivers\*.inf /subdirs /install` },
        // It ends with 1 if it has installed a firmware: then Windows restarts before the next command. 0: it goes on at once.
        { name: "firmware", path: String.raw`C:\setup\firmware.cmd`, willReboot: "OnRequest" },
        { name: "power", path: "powercfg.exe /setactive SCHEME_MIN" },
      ],
    },
    oobeSystem: {
      FirstLogonCommands: [
        { name: "winrm", commandLine: String.raw`powershell.exe -ExecutionPolicy Bypass -File C:\setup\winrm.ps1` },
        { name: "report", commandLine: String.raw`C:\setup\report.cmd` },
      ],
    },
  },
});

// What comes behind everybody else's commands. It could as well stand in a program of its own, with the path of the file.
const security = new CommandList("security", {
  answerFile: win11,
  pass: "specialize",
  list: "RunSynchronous",
  from: 100,
  commands: [{ name: "baseline", path: String.raw`C:\setup\baseline.cmd`, willReboot: "Always" }],
});

export const orders = pulumi.all([win11.orders, security.orders]).apply(([own, last]) => ({ ...own, ...last }));
