import { argumentRules } from "./arguments";
import { componentRules } from "./components";
import { credentialRules } from "./credentials";
import { encodingRules } from "./encodings";
import { listRules } from "./lists";
import { programRules } from "./programs";
import type { Rule } from "./rule";
import { settingRules } from "./settings";
import { structureRules } from "./structure";
import { textRules } from "./texts";

/** Every rule, by the code of what it finds. */
const rules = {
  ...argumentRules,
  ...componentRules,
  ...credentialRules,
  ...encodingRules,
  ...listRules,
  ...programRules,
  ...settingRules,
  ...structureRules,
  ...textRules,
};

export type RuleCode = keyof typeof rules;

/** In ascending sequence, whatever family they are of. */
export const ruleCodes = (Object.keys(rules) as RuleCode[]).sort();

export function ruleOf(code: RuleCode): Rule {
  return rules[code];
}
