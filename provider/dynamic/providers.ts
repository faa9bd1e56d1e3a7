import * as answerFiles from "../resources/answer-file";
import * as asyncCommands from "../resources/async-command";
import * as commandLists from "../resources/command-list";
import { dynamicProvider } from "./dynamic-provider";

export const answerFile = dynamicProvider(answerFiles.answerFile);
export const asyncCommand = dynamicProvider(asyncCommands.asyncCommand);
export const commandList = dynamicProvider(commandLists.commandList);
