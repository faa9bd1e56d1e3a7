/**
 * What the tests' engine starts of Node.js requires this first: the largest parts of what `@pulumi/pulumi` loads, used or not, are
 * loaded when they are used. That is more than half of what such a process costs.
 */
const Module = require("node:module");

const largest = [
  // To serialize providers from closures, which this package's are not.
  "typescript",
  "@npmcli/arborist",
  "normalize-package-data",
  "./automation", // For programs that run others.
  "source-map-support/register", // For stack traces of Pulumi itself.
];

/** @type {{ _load: (name: string, ...rest: unknown[]) => any }} */
const modules = /** @type {any} */ (Module);
const load = modules._load;
modules._load = (name, ...rest) => (largest.includes(name) ? late(() => load(name, ...rest)) : load(name, ...rest));

/** @param {() => any} load */
function late(load) {
  /** @type {any} */
  let loaded;
  /** @param {string | symbol} name */
  const get = (name) => {
    loaded ??= load();
    return name === "default" && !loaded.__esModule ? loaded : loaded[name];
  };
  // Whether it is an ES module is asked at once, and for one that is, nothing else.
  return new Proxy({}, { get: (_, name) => name === "__esModule" || get(name) });
}

// Set by a language host that does not know `typescript: false` in Pulumi.yaml, as the one that `npm test` builds.
if (process.env.PULUMI_UNATTEND_IS_COMPILED) delete process.env.PULUMI_NODEJS_TYPESCRIPT;
