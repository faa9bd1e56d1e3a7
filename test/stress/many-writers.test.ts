import { publishAtOnce, type Transports } from "../support/many-writers";
import { SharedFolder } from "../support/shared-folder";

describe("8 processes that publish 50 commands each on one file at the same time", () => {
  let shared: SharedFolder;
  before(async () => (shared = await SharedFolder.open()));
  after(() => shared.close());

  for (const transports of ["directory", "smb", "mixed"] satisfies Transports[]) {
    it(`lose none, and give no Order twice (${transports})`, async () => {
      const single = transports === "mixed" ? "smb" : transports;
      const one = await publishAtOnce(shared, `${transports}-1`, single, 1, 400);
      const eight = await publishAtOnce(shared, `${transports}-8`, transports, 8, 50);
      const seconds = `${eight.toFixed(1)} s, one process with all 400 (${single}): ${one.toFixed(1)} s`;
      console.log(`      400 commands, 0 lost, 0 Orders twice; ${seconds}, ratio ${(eight / one).toFixed(2)}`);
    });
  }
});
