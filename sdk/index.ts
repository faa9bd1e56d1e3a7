export { AnswerFile, type AnswerFileArgs, type Architecture, type SettingValue, type Settings } from "./answer-file";
export { AsyncCommand, type AsyncCommandArgs, type CommandPass, type Credentials } from "./async-command";
