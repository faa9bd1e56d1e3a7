import { UnattendError } from "../../errors";
import { listWords, type ListId } from "../model/command-list";
import { ownerWords, type Owner } from "../model/ownership";
import { holderWords } from "./changes";
import type { Entry } from "./plan-edits";

/** A pinned Order that somebody else holds. */
export function takenError(order: number, holder: Entry): UnattendError {
  return new UnattendError("UA201", {
    place: listWords(holder.list),
    cause: `Order ${order} is held by ${holderWords(holder)}`,
    remedy: "Pin another Order, or leave `order` out and the provider allocates a free one",
  });
}

export function noFreeOrderError(lists: readonly ListId[]): UnattendError {
  return new UnattendError("UA203", {
    place: lists.map(listWords).join("; "),
    cause: "none of the Orders 1 to 500 is free for this command",
    remedy:
      "Remove commands that are no longer needed; if one replaces another, remove that one in an update of its own",
  });
}

/** A command that a resource wants for itself, and that the program's document lists. */
export function listedInContentError(list: ListId, publisher: Owner): UnattendError {
  return new UnattendError("UA205", {
    place: listWords(list),
    cause: `the command stands in the document that ${ownerWords(publisher)} publishes as content or settings`,
    remedy: "Remove it there, or remove the command that is declared beside it: one of them has to manage it",
  });
}
