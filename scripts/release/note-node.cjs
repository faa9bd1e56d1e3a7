const { appendFileSync } = require("node:fs");

// Loaded by every Node.js process of a release check before anything else (NODE_OPTIONS): notes which Node.js ran what.
const { PULUMI_UNATTEND_NODE_NOTES: notes } = process.env;
if (notes) appendFileSync(notes, `${process.version} ${process.argv[1]}\n`);
