import type { Setting } from "../provider/unattend/catalog/catalog";
import { kindWords, listWords, statusWords, valueWord } from "../provider/unattend/catalog/words";
import { listKinds } from "../provider/unattend/model/vocabulary";
import type { FoundSettings } from "./find-settings";

/** How what is known of settings is printed, by the name of the format. */
export const explanations = { text, json };

export type ExplanationFormat = keyof typeof explanations;

/** For people: all about the one that is meant, and where others stand that may be. */
function text({ meant, others, near }: FoundSettings, words: string): string {
  const blocks = [
    meant && explain(meant),
    others.length > 0 && places(meant ? "Others have that in their names" : `${words} may be one of`, others),
    !meant && others.length === 0 && `No component or setting has ${words} in its name`,
    near.length > 0 && places("Did you mean", near),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/** For programs: the same as an object. */
function json({ meant, others, near }: FoundSettings): string {
  const shown = {
    setting: meant && objectOf(meant),
    others: others.map(({ place }) => place),
    near: near.map(({ place }) => place),
  };
  return `${JSON.stringify(shown, undefined, 2)}\n`;
}

function objectOf(setting: Setting) {
  return {
    place: setting.place,
    ...setting.facts,
    passes: setting.possiblePasses,
    page: setting.page,
    source: setting.source,
    amendedBy: setting.amendedBy,
    settings: setting.settings.map(({ name }) => name),
  };
}

function explain(setting: Setting): string {
  const { facts, settings } = setting;
  const isValue = setting.isValue && setting.parent !== undefined;
  const lines: [label: string, words: string | undefined][] = [
    ["Status", facts.status && statusWords[facts.status]],
    ["Passes", setting.possiblePasses.join(", ") || notSaid],
    ["Value", isValue ? valueWords(setting) : undefined],
    ["Default", facts.default && valueWord(facts.default)],
    ["Items", facts.key === undefined ? undefined : listWords(facts.key)],
    ["Required", facts.required ? "yes" : undefined],
    ["Spelled also", facts.spellings?.join(", ")],
    ["Resources", isCommandList(setting) ? "commands of an AnswerFile, CommandList" : undefined],
    ["Known from", setting.source ?? setting.amendedBy ?? facts.knownFrom],
    ["Page", setting.page],
    ["Settings", isValue ? undefined : facts.isOpen ? "not all are known" : `${settings.length}`],
  ];
  const inner = settings.map((each): [string, string] => [each.name, summary(each)]);
  return [setting.place, ...columns(lines, "  "), ...columns(inner, "    ")].join("\n");
}

const notSaid = "the reference does not say";

function valueWords({ facts }: Setting): string {
  return [kindWords(facts) ?? notSaid, ...(facts.notEmpty ? ["not empty"] : [])].join(", ");
}

/** What fits into a line. */
function summary({ facts, isValue, settings }: Setting): string {
  const { key, status, values = [] } = facts;
  const value = values.length > maximumValues ? `One of ${values.length} values` : kindWords(facts);
  const content = isValue ? value : settings.length === 1 ? "1 setting" : `${settings.length} settings`;
  return [content, key !== undefined && listWords(key), status && statusWords[status]].filter(Boolean).join("; ");
}

const maximumValues = 8;

/** Whether the provider's resources have its items as commands. */
function isCommandList({ component, path }: Setting): boolean {
  return listKinds.some(({ component: name, list }) => name === component.name && list === path.join("/"));
}

function places(title: string, settings: readonly Setting[]): string {
  const shown = settings.slice(0, maximumPlaces).map((setting): [string, string] => [setting.place, summary(setting)]);
  const rest = settings.length - shown.length;
  const more = rest > 0 ? [`  and ${rest} more: say more of the place, as in Component/Setting/Setting`] : [];
  return [`${title}:`, ...columns(shown, "  "), ...more].join("\n");
}

const maximumPlaces = 20;

/** Two columns, without what has nothing in the second one. */
function columns(lines: readonly (readonly [string, string | undefined])[], indent: string): string[] {
  const known = lines.filter(([, words]) => words !== undefined);
  const width = Math.max(...known.map(([first]) => first.length));
  return known.map(([first, words]) => `${indent}${first.padEnd(width)}  ${words}`.trimEnd());
}
