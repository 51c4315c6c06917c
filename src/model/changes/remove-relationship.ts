import { quote } from "../../internal/format-path.js";
import { nearestName } from "../../internal/nearest-name.js";
import type { Change } from "../change.js";
import { relationshipIds } from "../relationship-ids.js";
import { type ChangePath, type Changing, dropNoteRefs, refuse } from "./changing.js";

/** Takes a tie out, named by its given or derived id; notes about it are about it no longer. */
export function removeRelationship(
  changing: Changing,
  { id }: Extract<Change, { type: "remove_relationship" }>,
  path: ChangePath,
): void {
  const { account } = changing;
  const ids = relationshipIds(account.relationships ?? []);
  const index = ids.indexOf(id);
  if (index === -1) {
    const nearest = nearestName(id, ids);
    const hint = nearest === null ? "" : ` (nearest: ${quote(nearest)})`;
    refuse(changing, "unknown_relationship", [...path, "id"], `unknown relationship ${quote(id)}${hint}`);
    return;
  }
  const relationships = account.relationships!.toSpliced(index, 1);
  changing.account = dropNoteRefs({ ...account, relationships }, new Set([id]));
}
