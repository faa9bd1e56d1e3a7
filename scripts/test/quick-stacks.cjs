/**
 * Required after ts-node, which maps each place in a stack to its source. Pulumi keeps a stack for each promise and each resource, as
 * errors without a message, that nobody reads: mapping those takes longer than the rest of a program in a test.
 */
const inSources = Error.prepareStackTrace;
if (!inSources) throw new Error("ts-node has to be there first");

Error.prepareStackTrace = (error, places) =>
  error.message ? inSources(error, places) : [error, ...places].join("\n    at ");
