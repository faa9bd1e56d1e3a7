import { UnattendError } from "../errors";
import type { ImportableList, OtherList } from "../unattend/import/lists";
import { ownerWords, type Owner } from "../unattend/model/ownership";
import type { ListKind } from "../unattend/model/vocabulary";

/** What asks for the commands of a file, behind its path. */
export const withCommands = "#commands";

/** So many ids, and owners, are told. */
const maximumTold = 10;

/** Where a list stands, as an id names it. */
export function placeOf({ kind, pass }: { readonly kind: ListKind; readonly pass: string }): string {
  return `${pass}/${kind.list}`;
}

/** There is no list of which a resource could have the commands. */
export function noListError(
  id: string,
  [other]: readonly (ImportableList | OtherList)[],
  owners: readonly Owner[],
): UnattendError {
  if (other && "reason" in other) return unimportableError(id, other);
  if (owners.length > 0) return foreignError(id, owners);
  return new UnattendError("UA214", {
    place: id,
    cause: "no commands stand in the file",
    remedy: `Import the file by its path alone, without ${withCommands}`,
  });
}

export function unimportableError(id: string, list: OtherList): UnattendError {
  return new UnattendError("UA216", {
    place: id,
    cause: `${placeOf(list)} cannot be managed without a change: ${list.reason}`,
    remedy: "Mend that in the file first, or declare the commands, and let the preview say what changes",
  });
}

export function foreignError(id: string, owners: readonly Owner[]): UnattendError {
  const names = [...new Set(owners.map(ownerWords))];
  return new UnattendError("UA215", {
    place: id,
    cause: `what stands there is managed by ${names.slice(0, maximumTold).join(", ")}`,
    remedy:
      "Leave it there. If the state of that stack is lost, declare the resource by its name: `pulumi up` takes everything up again",
  });
}

export function notThereError(id: string, what: string, path: string, places: readonly string[]): UnattendError {
  return new UnattendError("UA214", {
    place: id,
    cause: `${what} that could be imported stands there`,
    remedy:
      places.length === 0
        ? "There is none in the whole file: declare it, and run `pulumi up`"
        : `Give the id of one that does: ${idsOf(path, places)}`,
  });
}

export function severalError(id: string, path: string, places: readonly string[]): UnattendError {
  return new UnattendError("UA214", {
    place: id,
    cause: "several commands stand there",
    remedy:
      places.length === 0
        ? "Give each of them an Order of its own first"
        : `Give the id of one of them: ${idsOf(path, places)}`,
  });
}

function idsOf(path: string, places: readonly string[]): string {
  const more = places.length - maximumTold;
  const ids = places.slice(0, maximumTold).map((place) => `${path}#${place}`);
  return [...ids, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
