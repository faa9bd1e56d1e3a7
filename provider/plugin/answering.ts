import type { handleUnaryCall } from "@grpc/grpc-js";
import { UnattendError } from "../errors";

/** A handler of a call. Its error is told in words, or with its stack if it is a fault of ours. */
export function answering<Request, Response>(
  answer: (request: Request) => Response | Promise<Response>,
): handleUnaryCall<Request, Response> {
  return ({ request }, callback) => {
    const answered = (async () => answer(request))();
    answered.then(
      (response) => callback(null, response),
      (error: Error) => {
        const details = error instanceof UnattendError ? error.message : (error.stack ?? error.message);
        callback({ code: unknownStatus, details });
      },
    );
  };
}

/** The status of gRPC for an error of which only the words count. */
const unknownStatus = 2;
