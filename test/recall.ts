/** `npm run recall`: how many mistakes in answer files the rules find, as a table. */
import { AnswerFileDocument } from "../provider/unattend/model/document";
import { decode } from "../provider/xml/encoding";
import { answerFiles } from "./support/answer-files";
import { everySetting } from "./support/every-setting";
import { recallOf, type Recall } from "./support/mutants";

const each = 400;
const seed = 1;

function documentsOf(files: readonly [string, Buffer][]): AnswerFileDocument[] {
  return files.flatMap(([, bytes]) => {
    try {
      return AnswerFileDocument.parse(decode(bytes).text);
    } catch {
      return []; // What is no answer file has no settings.
    }
  });
}

function print(title: string, rows: readonly Recall[]): void {
  console.log(`\n${title}, ${each} of each kind, seed ${seed}\n`);
  console.log(`${"".padEnd(32)}${["warned", "noted", "missed", "goal"].map((word) => word.padStart(9)).join("")}`);
  for (const { kind, goal, made, warned, noted, missed } of rows) {
    const percent = (part: number): string => `${((100 * part) / made).toFixed(1)} %`.padStart(9);
    const isMissed = (warned + noted) / made < goal ? "  (missed)" : "";
    console.log(
      `${kind.padEnd(32)}${percent(warned)}${percent(noted)}${percent(made - warned - noted)}${percent(goal * made)}${isMissed}`,
    );
    for (const words of missed.slice(0, 10)) console.log(`    not found: ${words}`);
  }
}

const files = documentsOf(answerFiles());
print(`${files.length} answer files`, recallOf(files, each, seed));
print("Every setting of the reference", recallOf(everySetting(), each, seed));
