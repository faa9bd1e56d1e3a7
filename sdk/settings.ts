import type { Components } from "./components";
import type { SettingValue } from "./setting-values";

/**
 * Settings by configuration pass and component. What Microsoft's reference has is known by name and value; other components may
 * have any settings, and {@link unlisted} lets any through in those that are known. The documentation of a setting names the passes
 * that have it.
 *
 * @see https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-configuration-passes
 */
export interface Settings {
  /** In Windows PE, before Windows is on the disk. */
  windowsPE?: Components;
  /** On the image, before Windows starts from it. */
  offlineServicing?: Components;
  /** When Sysprep prepares a computer to be captured. */
  generalize?: Components;
  /** While Windows is set up for this computer. */
  specialize?: Components;
  /** In audit mode, before a user logs on. */
  auditSystem?: Components;
  /** In audit mode, after a user has logged on. */
  auditUser?: Components;
  /** Before and during Windows Welcome. */
  oobeSystem?: Components;
}

/**
 * The same settings, which the compiler takes as they are: those that Microsoft's reference does not have, or has otherwise. They
 * stand for all of a component or group, or beside what is checked: `{ ComputerName: "lab", ...unlisted({ NewSetting: 1 }) }`.
 *
 * @param settings Settings by name, as they stand in the answer file.
 */
export function unlisted(settings: { readonly [setting: string]: SettingValue | undefined }): Record<never, never> {
  return settings;
}
