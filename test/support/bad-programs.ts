import * as pulumi from "@pulumi/pulumi";
import { dynamicDoor, type Door } from "./doors";
import { fixtureText } from "./fixtures";

/** A program that is refused before anything is written. */
export interface BadProgram {
  readonly what: string;
  /** Who finds it. */
  readonly foundBy: "a constructor" | "the arguments" | "the program's other resources" | "the share";
  readonly program: () => void;
  /** What it is told. */
  readonly error: RegExp;
  /** What stands at `autounattend.xml`. */
  readonly stands?: string;
}

/**
 * @param at The path of a file on a share on which there is a folder `folder`.
 * @param door What the programs go through.
 */
export function badPrograms(
  at: (name: string) => string,
  { AnswerFile, AsyncCommand, ...door }: Door = dynamicDoor,
): BadProgram[] {
  const path = (): string => at("autounattend.xml");
  const file = (args: object = {}, where = path()) => new AnswerFile("file", { path: where, ...args });
  const commands = (...all: object[]): void => {
    const answerFile = file();
    all.forEach((args, index) => {
      new AsyncCommand(`c${index + 1}`, { answerFile, path: "X:\\a.exe", ...args });
    });
  };
  const later = (value: number): pulumi.Output<number> => pulumi.output(Promise.resolve(value));

  const byShare: [string, () => void, RegExp, string?][] = [
    ["a missing folder", () => file({}, at("none/a.xml")), /UA301 .*none: the folder does not exist\. Create it/],
    ["a folder instead of a file", () => file({}, at("folder")), /UA303 .*: this is a folder, not a file/],
    [
      "malformed XML",
      () => file(),
      /UA001 .*autounattend\.xml, line 2, column 8: a & that begins no reference\. Write it as &amp;/,
      "<unattend>\n  <a>x & y</a></unattend>",
    ],
    [
      "a file that is no answer file",
      () => file(),
      /UA005 .*autounattend\.xml, line 1, column 1: the root element is <html>/,
      "<html/>",
    ],
    [
      "a pin that somebody holds",
      () => commands({ order: 3 }),
      /UA201 .*windowsPE, amd64, RunAsynchronous: Order 3 is held by a command that Pulumi does not manage/,
      fixtureText("out-of-order.xml"),
    ],
  ];
  const byArguments: [string, () => void, RegExp][] = [
    [
      "a path that ends like a folder",
      () => file({}, at("folder/")),
      /UA305 .*the path cannot be used: it ends like a folder/,
    ],
    [
      "content that is no XML",
      () => file({ content: "<unattend" }),
      /UA001 content, line 1, column 10: the document ends within the start tag of <unattend>/,
    ],
    [
      "content and settings",
      () => file({ content: "<a/>", settings: {} }),
      /UA105: both `content` and `settings` are given/,
    ],
    [
      "settings of the wrong shape",
      () => file({ settings: { windowsPE: { A: [] } } }),
      /UA210 settings\.windowsPE\.A: this is not an object/,
    ],
    [
      "an unknown pass in settings",
      () => file({ settings: { winpe: {} } }),
      /UA210 settings\.winpe: this is no configuration pass/,
    ],
    [
      "an unknown architecture of a file",
      () => file({ architectures: ["x64"] }),
      /UA104: "x64" is no processor architecture\. Use x86, amd64/,
    ],
    ["an empty path", () => commands({ path: " " }), /UA101: Path is empty/],
    ["an empty description", () => commands({ description: "" }), /UA107: Description is empty/],
    ["Order 0", () => commands({ order: 0 }), /UA102: Order 0 is not a whole number from 1 to 500/],
    ["Order 501", () => commands({ order: 501 }), /UA102: Order 501/],
    ["half an Order", () => commands({ order: 1.5 }), /UA102: Order 1\.5/],
    [
      "a pass without the list",
      () => commands({ pass: "oobeSystem" }),
      /UA103: the pass "oobeSystem" has no RunAsynchronous list; windowsPE, specialize, auditUser have one/,
    ],
    [
      "an unknown architecture of a command",
      () => commands({ architectures: ["amd46"] }),
      /UA104: "amd46" is no processor architecture/,
    ],
    [
      "Credentials without a domain",
      () => commands({ credentials: { username: "u", password: "p" } }),
      /UA106: Credentials have no domain/,
    ],
    [
      "Credentials with an empty password",
      () => commands({ credentials: { domain: "d", username: "u", password: "" } }),
      /UA106: Credentials have no password/,
    ],
    ["a character that XML cannot carry", () => commands({ path: "a\u0001" }), /UA007.*U\+0001/],
  ];
  const byConstructors: [string, () => void, RegExp][] = [
    ["two equal pins", () => commands({ order: 5 }, { order: 5 }), /UA202: the commands "c1" and "c2" pin Order 5/],
  ];
  const byOthers: [string, () => void, RegExp][] = [
    [
      "two equal pins that are known later",
      () => commands({ order: later(5) }, { order: later(5), path: "b" }),
      /UA202: two commands of this program pin Order 5/,
    ],
  ];
  const rows = (foundBy: BadProgram["foundBy"], cases: [string, () => void, RegExp, string?][]): BadProgram[] =>
    cases.map(([what, program, error, stands]) => ({ what, foundBy, program, error, stands }));
  return [
    ...rows("the share", byShare),
    ...rows("the arguments", byArguments),
    // The plugin has none of ours.
    ...(door.name === "the plugin" ? [] : rows("a constructor", byConstructors)),
    ...rows("the program's other resources", byOthers),
  ];
}
