/** What has to be there before anything of this project can run. Each function brings its thing about, once. */
export { ensureBuild } from "./setup/build.mjs";
export { ensureEngine } from "./setup/engine.mjs";
export { ensureLanguageHost, ensurePythonPackages, ensureSdkGenerator } from "./setup/languages.mjs";
export { ensurePackages } from "./setup/packages.mjs";
export { checkout } from "./setup/places.mjs";
export { ensureSamba } from "./setup/samba.mjs";
export { runScript, SetupError } from "./setup/setup-error.mjs";
