import { itAlsoHoldsBySmb } from "../support/by-smb";

// What looks at the share, or changes it in another way: of each table some rows. Of what is the same however a share is
// reached, the stress tests have the rest.
describe("on an SMB share", () =>
  itAlsoHoldsBySmb(
    "engine/answer-file",
    "engine/bad-input",
    "engine/lifecycle",
    "engine/orders",
    "engine/secret-sweep",
  ));
