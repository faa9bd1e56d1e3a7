import { publishAtOnce, type Transports } from "../support/many-writers";
import { SharedFolder } from "../support/shared-folder";

describe("4 processes that publish 10 commands each on one file at the same time", () => {
  let shared: SharedFolder;
  before(async () => (shared = await SharedFolder.open()));
  after(() => shared.close());

  for (const transports of ["directory", "smb", "mixed"] satisfies Transports[]) {
    it(`lose none, and give no Order twice (${transports})`, async () => {
      await publishAtOnce(shared, transports, transports, 4, 10);
    });
  }
});
