export { AnswerFile, type AnswerFileArgs, type Architecture } from "./answer-file";
export { CommandList, type CommandListArgs, type CommandListPlace, type CommandsOfList } from "./command-list";
export type { Commands, DeploymentCommand, ListedCommand, LogonCommand, RunCommand } from "./commands";
export { AsyncCommand, type AsyncCommandArgs, type CommandPass, type Credentials } from "./async-command";
export type { Components } from "./components";
export type { SettingValue } from "./setting-values";
export { unlisted, type Settings } from "./settings";
