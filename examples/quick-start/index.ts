import * as fs from "node:fs";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, AsyncCommand } from "pulumi-unattend";

const config = new pulumi.Config();

// Where the file is published. In earnest that is a share: String.raw`\\deploy01\unattend$\win11\autounattend.xml`
export const file = config.get("file") ?? "published/autounattend.xml";

// The folder must be there before a file is published in it. On a share it is.
fs.mkdirSync(path.dirname(file), { recursive: true });

// Everything that is not a managed command stands here, and is reviewed here.
const win11 = new AnswerFile("win11", {
  path: file,
  settings: {
    windowsPE: {
      "Microsoft-Windows-International-Core-WinPE": {
        SetupUILanguage: { UILanguage: "en-US" },
        InputLocale: "en-US",
        SystemLocale: "en-US",
        UILanguage: "en-US",
        UserLocale: "en-US",
      },
      "Microsoft-Windows-Setup": {
        // Commands on a share need the network in Windows PE.
        EnableNetwork: true,
        DiskConfiguration: {
          Disk: [
            {
              DiskID: 0,
              WillWipeDisk: true,
              CreatePartitions: {
                CreatePartition: [
                  { Type: "EFI", Size: 300 },
                  { Type: "MSR", Size: 16 },
                  { Type: "Primary", Extend: true },
                ],
              },
              ModifyPartitions: {
                ModifyPartition: [
                  { PartitionID: 1, Format: "FAT32", Label: "System" },
                  { PartitionID: 3, Format: "NTFS", Label: "Windows", Letter: "C" },
                ],
              },
            },
          ],
        },
        ImageInstall: { OSImage: { InstallTo: { DiskID: 0, PartitionID: 3 } } },
        UserData: { AcceptEula: true, FullName: "Fabrikam", Organization: "Fabrikam" },
      },
    },
  },
});

// The commands. Their Orders are allocated in this sequence: 1, 2, 3.
const progress = new AsyncCommand("progress", {
  answerFile: win11,
  path: String.raw`X:\tools\progress.exe --full-screen`,
  description: "Shows how far the installation is",
});

const inventory = new AsyncCommand("inventory-agent", {
  answerFile: win11,
  path: String.raw`\\deploy01\tools\agent.exe /quiet`,
  description: "Inventory agent",
  credentials: {
    domain: "FABRIKAM",
    username: "svc-deploy",
    password: config.getSecret("deployPassword") ?? "only-for-trying-out",
  },
});

const log = new AsyncCommand("log-shipping", {
  answerFile: win11,
  path: String.raw`X:\tools\shiplog.cmd`,
  description: "Sends the log of Windows Setup every minute",
});

export const orders = { progress: progress.order, inventory: inventory.order, log: log.order };
