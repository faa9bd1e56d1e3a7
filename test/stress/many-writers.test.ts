import { itLosesNoCommand } from "../support/many-writers";

itLosesNoCommand({ processes: 8, commandsEach: 50 });
