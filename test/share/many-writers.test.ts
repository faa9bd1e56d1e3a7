import { itLosesNoCommand } from "../support/many-writers";

itLosesNoCommand({ processes: 4, commandsEach: 10 });
