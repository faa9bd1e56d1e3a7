/** What the line stored with every resource requires. State that was written years ago calls these names. */
export { answerFile, asyncCommand, commandList } from "./dynamic/providers";
