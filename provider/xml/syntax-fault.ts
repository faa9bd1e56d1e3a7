import { UnattendError } from "../errors";
import { placeOf, placeWords } from "./place";

/** Why a text is not well-formed: where it has to be mended, what is there, and what to write instead. */
export class SyntaxFault extends Error {
  constructor(
    readonly offset: number,
    readonly found: string,
    readonly remedy: string,
  ) {
    super(found);
  }

  /** The fault as users meet it. */
  within(text: string): UnattendError {
    return new UnattendError("UA001", {
      place: placeWords(placeOf(text, this.offset)),
      cause: this.found,
      remedy: this.remedy,
    });
  }
}
