const { interfaces } = require("mocha");
const { suiteOf } = require("./suites.cjs");

const unitMilliseconds = 5_000;
const otherMilliseconds = 300_000;

/**
 * Mocha's usual interface (describe, it), with a time limit that depends on a file's suite. A file can still set its own.
 *
 * @param {import("mocha").Suite} root
 */
module.exports = function (root) {
  interfaces.bdd(root);
  let limit = unitMilliseconds;
  root.on("pre-require", (_globals, file) => {
    limit = suiteOf(file) === "unit" ? unitMilliseconds : otherMilliseconds;
  });
  root.on("suite", (describe) => describe.timeout(limit));
};
