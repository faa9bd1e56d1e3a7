/** A process of its own that loads modules, prints how long that took from its start on, in milliseconds, and ends. */
const modules = process.argv.splice(2);
// Pulumi's dynamic provider wants the engine's address, and calls it only when it has something to say.
process.argv.push("127.0.0.1:0");
void (async () => {
  for (const name of modules) await import(name);
  process.stdout.write(String(performance.now()), () => process.exit());
})();

export {};
