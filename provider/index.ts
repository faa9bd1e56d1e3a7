import { dynamicProvider } from "./dynamic/dynamic-provider";
import * as answerFiles from "./resources/answer-file";
import * as asyncCommands from "./resources/async-command";
import * as commandLists from "./resources/command-list";

// What the line stored with every resource requires. State that was written years ago calls these names.
export const answerFile = dynamicProvider(answerFiles.answerFile);
export const asyncCommand = dynamicProvider(asyncCommands.asyncCommand);
export const commandList = dynamicProvider(commandLists.commandList);
