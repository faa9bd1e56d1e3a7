import * as fs from "node:fs";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, AsyncCommand } from "pulumi-unattend";

// All that differs between the environments stands in Pulumi.dev.yaml and Pulumi.prod.yaml.
const config = new pulumi.Config();
const file = config.require("file");
const server = config.require("server");

// A folder must be there before an answer file is published in it. On a share it is.
fs.mkdirSync(path.dirname(file), { recursive: true });

const win11 = new AnswerFile("win11", {
  path: file,
  // Everything that is not a managed command: the same document in every environment.
  content: fs.readFileSync("autounattend.xml", "utf8"),
});

const progress = new AsyncCommand("progress", {
  answerFile: win11,
  path: String.raw`X:\tools\progress.exe --full-screen --server ${server}`,
  description: "Shows how far the installation is",
});

const inventory = new AsyncCommand("inventory-agent", {
  answerFile: win11,
  path: String.raw`X:\tools\agent.exe /quiet /server:${server}`,
  description: "Inventory agent",
});

export const orders: Record<string, pulumi.Output<number>> = {
  progress: progress.order,
  inventory: inventory.order,
};

// What only one environment has gets an Order out of the way of the others: so that a command which is added to all of
// them later has the same Order in each.
if (config.getBoolean("debugLog")) {
  const debugLog = new AsyncCommand("debug-log", {
    answerFile: win11,
    path: String.raw`X:\tools\watchlog.exe --verbose X:\Windows\panther\setupact.log --server ${server}`,
    description: "Sends the log of Windows Setup line by line",
    order: 500,
  });
  orders.debugLog = debugLog.order;
}
