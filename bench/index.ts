import { benchDocument } from "./document";

benchDocument(process.argv.includes("--quick"));
