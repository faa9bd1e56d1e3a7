/**
 * What the line stored with every resource requires: kind of resource → its lifecycle. State that was written years ago
 * calls these names.
 */
export { answerFile } from "./resources/answer-file";
export { asyncCommand } from "./resources/async-command";
export { commandList } from "./resources/command-list";
