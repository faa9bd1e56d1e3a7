import * as pulumi from "@pulumi/pulumi";
import { AnswerFile, AsyncCommand } from "pulumi-unattend";

const config = new pulumi.Config();

// Neither `content` nor `settings`: what people wrote stays as it is.
const lab = new AnswerFile("lab", {
  // In earnest the file on the share: String.raw`\\deploy01\unattend$\lab\autounattend.xml`
  path: config.get("file") ?? "published/autounattend.xml",
});

// Each of these stands in the file already, with this path and description. So it is taken over with the Order it has.
const progress = new AsyncCommand("progress", {
  answerFile: lab,
  path: String.raw`X:\tools\progress.exe --full-screen`,
  description: "Progress display",
});

const remoteView = new AsyncCommand("remote-view", {
  answerFile: lab,
  path: String.raw`X:\tools\remote.exe /listen:5900`,
  description: "Remote view for the help desk",
});

const checkIn = new AsyncCommand("check-in", {
  answerFile: lab,
  path: String.raw`\\deploy01\tools\checkin.exe /room:2.14`,
  credentials: {
    domain: "FABRIKAM",
    username: "svc-lab",
    // In the answer file it has been plain text all along. In a program of your own: config.requireSecret("labPassword")
    password: "Lab&2.14",
  },
});

// The command that counts the machines is not declared: it stays what it is, whatever this program does.

export const orders: Record<string, pulumi.Output<number>> = {
  progress: progress.order,
  remoteView: remoteView.order,
  checkIn: checkIn.order,
};

// The first new command. In a program of your own you would just add it.
if (config.getBoolean("logShipping")) {
  const logShipping = new AsyncCommand("log-shipping", {
    answerFile: lab,
    path: String.raw`X:\tools\shiplog.cmd`,
    description: "Sends the log of Windows Setup every minute",
  });
  orders.logShipping = logShipping.order;
}
