import { shareSettings } from "../provider/config";
import { UnattendError } from "../provider/errors";
import { parseAddress } from "../provider/share/address";
import { locate } from "../provider/share/locate";

/**
 * The bytes of a file, by a path of the operating system or a UNC path.
 *
 * @throws UA3xx; UA306 if it is not there.
 */
export async function readFile(path: string): Promise<Buffer> {
  const { share, name } = locate(parseAddress(path), shareSettings);
  const [bytes] = await share.run([{ do: "read", name }]);
  if (bytes) return bytes;
  throw noSuchFile(path);
}

export function noSuchFile(path: string): UnattendError {
  return new UnattendError("UA306", { place: path, cause: "there is no such file", remedy: "Correct the path" });
}
