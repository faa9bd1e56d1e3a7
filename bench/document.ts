import { SaxesParser } from "saxes";
import { AnswerFileDocument } from "../provider/unattend/document";
import { Plan, type DesiredCommand } from "../provider/unattend/plan";
import { verifyResult } from "../provider/unattend/verify";
import { measure, printTable } from "./measure";

/** What it costs to change an answer file of 200 KB, beside what saxes alone takes to parse it. */
export function benchDocument(quick: boolean): void {
  const text = answerFile(720);
  const document = AnswerFileDocument.parse(text);
  const rounds = quick ? 20 : 200;
  const rows = measure(rounds, {
    "saxes alone, with handlers that count": () => parseAlone(text),
    "parse and plan one edit": () => planned(AnswerFileDocument.parse(text), 1).text(),
    "parse, plan one edit, check the result": () => {
      const before = AnswerFileDocument.parse(text);
      const plan = planned(before, 1);
      verifyResult(before, plan, plan.text());
    },
    "parse and plan 500 edits": () => planned(AnswerFileDocument.parse(text), 500).text(),
    "plan 500 edits on a parsed document": () => planned(document, 500).text(),
  });
  printTable(`An answer file of ${Math.round(text.length / 1000)} KB`, rows);
}

function parseAlone(text: string): number {
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  for (const event of ["opentag", "closetag", "text", "comment", "cdata"] as const)
    parser.on(event, () => void (count += 1));
  parser.write(text).close();
  return count;
}

function planned(document: AnswerFileDocument, edits: number): Plan {
  const plan = new Plan(document);
  for (let place = 1; place <= edits; place += 1) plan.apply(plan.resolve(command(place)));
  return plan;
}

function command(place: number): DesiredCommand {
  return {
    owner: { project: "bench", stack: "dev", resource: `command-${place}` },
    pass: "windowsPE",
    place,
    siblingPins: [],
    fields: { path: `X:\\tools\\command-${place}.exe /quiet`, description: `Command ${place}` },
  };
}

function answerFile(commands: number): string {
  const command = (order: number): string =>
    [
      "",
      '<RunSynchronousCommand wcm:action="add">',
      `    <Order>${order}</Order>`,
      `    <Path>cmd /c echo this is command number ${order} &amp; more</Path>`,
      `    <Description>Command ${order}</Description>`,
      "</RunSynchronousCommand>",
    ].join("\n                ");
  return `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
    <settings pass="windowsPE">
        <component name="Microsoft-Windows-Setup" processorArchitecture="amd64">
            <RunSynchronous>${Array.from({ length: commands }, (_, index) => command(index + 1)).join("")}
            </RunSynchronous>
        </component>
    </settings>
</unattend>
`;
}
