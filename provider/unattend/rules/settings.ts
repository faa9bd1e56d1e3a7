import { reference, type Rule, type Rules } from "./rule";
import { settingFaults, type SettingCode } from "./setting-faults";

/**
 * What the settings of a document are beside Microsoft's reference. It is of Windows 10 and not complete: a warning is only what
 * contradicts it, and what it merely does not have is a note.
 */
export const settingRules = {
  UA140: {
    ...ofCatalog("UA140"),
    severity: "warning",
    appliesTo: "component elements",
    remedy: "Correct the name, if that one is meant",
  },
  UA141: {
    ...ofCatalog("UA141"),
    severity: "warning",
    appliesTo: "settings of components that the reference has",
    remedy: "Correct the name, if that one is meant",
  },
  UA142: {
    ...ofCatalog("UA142"),
    severity: "warning",
    appliesTo: "settings of components that the reference has",
    remedy: "Move it to where it belongs",
  },
  UA143: {
    ...ofCatalog("UA143"),
    severity: "note",
    appliesTo: "components, and settings of components that the reference has",
    remedy: "Check its name and its place; Windows may know what the reference does not have",
  },
  UA144: {
    ...ofCatalog("UA144"),
    severity: "note",
    appliesTo: "settings that the reference has",
    remedy: "Write it as the reference does, since names in XML have a letter case",
  },
  UA145: {
    ...ofCatalog("UA145"),
    severity: "warning",
    appliesTo: "components and settings whose passes the reference states",
    remedy: "Move it to a pass that has it",
  },
  UA146: {
    ...ofCatalog("UA146"),
    severity: "warning",
    appliesTo: "settings that are true or false, one of several values, a number, or a GUID; letter case aside",
    remedy: "Write a value that the reference has",
  },
  UA147: {
    ...ofCatalog("UA147"),
    severity: "warning",
    appliesTo: "texts whose greatest length the reference states",
    remedy: "Shorten it",
  },
  UA148: {
    ...ofCatalog("UA148"),
    severity: "warning",
    appliesTo: "settings of which the reference says that they must not be empty, or what values they have",
    remedy: "Give it a value, or leave it out",
  },
  UA149: {
    ...ofCatalog("UA149"),
    severity: "note",
    appliesTo: "settings whose other values are known to be right in files, or to be corrected by Windows",
    remedy: "Check it against the reference",
  },
  UA150: {
    ...ofCatalog("UA150"),
    severity: "warning",
    appliesTo: "items of lists other than commands",
    remedy: "Give it one that no other item of the list has",
  },
  UA151: {
    ...ofCatalog("UA151"),
    severity: "warning",
    appliesTo: "items of lists other than commands, letter case aside",
    remedy: "Give each item one of its own",
  },
  UA152: {
    ...ofCatalog("UA152"),
    severity: "note",
    appliesTo: "components and settings that have changed up to Windows 10",
    remedy: "Leave it out, unless an older Windows needs it",
  },
} satisfies Rules & Record<SettingCode, Rule>;

function ofCatalog(code: SettingCode): Pick<Rule, "source" | "ofDocument"> {
  return {
    source: `${reference}components-b-unattend`,
    ofDocument: (document) => settingFaults(document).filter((fault) => fault.code === code),
  };
}
