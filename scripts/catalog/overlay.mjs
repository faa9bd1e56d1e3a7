/**
 * @typedef {import("../../provider/unattend/catalog/catalog.js").SettingFacts} SettingFacts
 */

/**
 * What overlay.json has: what is known from elsewhere, and what is wrong in the pages.
 *
 * @typedef {object} Overlay
 * @property {Record<string, string>} sources addresses, or words
 * @property {string[]} spellings components as Windows spells them, where pages do not
 * @property {Misprints} misprints
 * @property {Record<string, SettingFacts>} components
 *
 * @typedef {object} Misprints
 * @property {Record<string, string>} pages names of pages that do not say where their settings stand, and what would
 * @property {Record<string, string>} removed names in the lists of what was removed, and what they should be
 * @property {string[]} examples elements that stand in a wrong place in examples, as `parent/element`
 */

/**
 * The settings with what the overlay adds. Its source is that of a setting which was not known before; else it says where the
 * facts are from that were added to a setting.
 *
 * @param {Record<string, SettingFacts>} settings
 * @param {Record<string, SettingFacts>} added
 * @returns {Record<string, SettingFacts>}
 */
export function withAdded(settings, added) {
  const all = { ...settings };
  for (const [name, { source, settings: inner, ...facts }] of Object.entries(added)) {
    const known = sameName(Object.keys(settings), name);
    const before = known === undefined ? {} : settings[known];
    all[known ?? name] = {
      ...before,
      ...facts,
      ...(source !== undefined && { [known === undefined ? "source" : "amendedBy"]: source }),
      ...(inner && { settings: withAdded(before.settings ?? {}, inner) }),
    };
  }
  return all;
}

/**
 * The one of the names that is the same, letter case aside.
 *
 * @param {string[]} names
 * @param {string} name
 */
export function sameName(names, name) {
  return names.find((other) => other.toLowerCase() === name.toLowerCase());
}
