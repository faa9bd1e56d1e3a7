import { AnswerFileDocument, smallestDocument } from "../../provider/unattend/model/document";
import { componentAttributes } from "../../provider/unattend/model/vocabulary";

/** Settings of one component, from line 3 of the file on. */
export function inComponent(
  name: string,
  content: string,
  { pass = "specialize", ...others }: { pass?: string } & Record<string, string | undefined> = {},
): string {
  const attributes = Object.entries({ name, processorArchitecture: "amd64", ...componentAttributes, ...others });
  const written = attributes.map(([attribute, value]) => (value === undefined ? "" : ` ${attribute}="${value}"`));
  return `\n<settings pass="${pass}">\n<component${written.join("")}>\n${content}</component></settings>`;
}

/** An answer file with something in it. */
export function documentOf(file: string, declaration?: string): AnswerFileDocument {
  const [firstLine, ...lines] = smallestDocument.split("\n");
  const text = [declaration ?? firstLine, ...lines].join("\n").trimStart();
  return AnswerFileDocument.parse(text.replace("\n</unattend>", `${file}</unattend>`));
}
