const { resolve, relative, sep } = require("node:path");

const folder = resolve(module.path, "..", "..", "test");

/** Suites that run the engine or a server, each a folder in test/. All that is elsewhere in test/ are unit tests. */
const ownFolders = ["engine", "guides", "share", "stress"];

exports.folder = folder;

exports.suites = ["unit", ...ownFolders];

/**
 * @param {string} file
 * @returns {string} the suite that a test file belongs to
 */
exports.suiteOf = (file) => {
  const [first] = relative(folder, file).split(sep);
  return ownFolders.includes(first) ? first : "unit";
};
