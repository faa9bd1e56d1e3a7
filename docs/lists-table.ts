import { configurationPasses, listKinds, type ListKind } from "../provider/unattend/model/vocabulary";

/** What the provider knows of each kind of command list, as a table. */
export function listsTable(): string {
  return [
    "| list | pass | component | Windows waits | what runs | description | other arguments |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...[...listKinds].sort(byPass).map(row),
  ].join("\n");
}

/** In the sequence of the passes; in each, the list that Windows waits in before the other one. */
function byPass(a: ListKind, b: ListKind): number {
  return placeOf(a) - placeOf(b) || Number(b.waits) - Number(a.waits);
}

function placeOf({ passes }: ListKind): number {
  return (configurationPasses as readonly string[]).indexOf(passes[0]!);
}

function row(kind: ListKind): string {
  const { list, passes, component, waits, runs, longestRun, longestDescription, elements } = kind;
  const others = elements.filter((element) => !["Order", "Description", runs].includes(element));
  const cells = [
    code(list),
    passes.map(code).join(", "),
    component,
    waits ? "yes" : "no",
    `${argument(runs)}, ${atMost(longestRun)}`,
    atMost(longestDescription),
    others.map(argument).join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}

function atMost(length: number | undefined): string {
  return length === undefined ? "no stated maximum" : `at most ${length} characters`;
}

/** The name of the argument that an element is written from. */
function argument(element: string): string {
  return code(element[0]!.toLowerCase() + element.slice(1));
}

function code(word: string): string {
  return `\`${word}\``;
}
