/**
 * What the tests' engine starts of Node.js requires this first: the largest parts of what `@pulumi/pulumi` loads, used or not, are
 * loaded when they are used. That is half of what such a process costs.
 *
 * Pulumi has them to serialize providers from closures, which this package's are not.
 */
const Module = require("node:module");

const largest = ["typescript", "@npmcli/arborist"];

/** @type {{ _load: (name: string, ...rest: unknown[]) => any }} */
const modules = /** @type {any} */ (Module);
const load = modules._load;
modules._load = (name, ...rest) => (largest.includes(name) ? late(() => load(name, ...rest)) : load(name, ...rest));

/** @param {() => any} load */
function late(load) {
  /** @type {any} */
  let loaded;
  return new Proxy(
    {},
    // Whether it is an ES module is asked at once, and for one that is, nothing else.
    { get: (_, name) => name === "__esModule" || (loaded ??= load())[name] },
  );
}

// Set by a language host that does not know `typescript: false` in Pulumi.yaml, as the one that `npm test` builds.
if (process.env.PULUMI_UNATTEND_IS_COMPILED) delete process.env.PULUMI_NODEJS_TYPESCRIPT;
