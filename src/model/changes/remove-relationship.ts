import { quote } from "../../internal/format-path.js";
import { changeIssue } from "../../sentences/issues/change-issues.js";
import type { Change } from "../change.js";
import { nearestHint } from "../known-ids.js";
import { relationshipIds } from "../relationship-ids.js";
import { type ChangePath, type Changing, dropNoteRefs } from "./changing.js";

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
    const params = { value: quote(id), clauses: nearestHint(id, ids, changing.issues) };
    changing.issues.push(changeIssue("error", "issues.unknown_relationship", [...path, "id"], params));
    return;
  }
  const relationships = account.relationships!.toSpliced(index, 1);
  changing.account = dropNoteRefs({ ...account, relationships }, new Set([id]));
}
