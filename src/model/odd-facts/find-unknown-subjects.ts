import { quote } from "../../internal/format-path.js";
import { maximumHints, nearestName } from "../../internal/nearest-name.js";
import type { Account } from "../account.js";
import { noteRef } from "../refs.js";
import { relationshipIds } from "../relationship-ids.js";
import type { OddFacts } from "./odd-facts.js";

/** Notes about something that is not in the account; any id of the account will do, given or derived. */
export function findUnknownSubjects({ account, issues }: OddFacts): void {
  let known: Set<string> | null = null;
  for (const [index, note] of account.notes?.entries() ?? []) {
    for (const [position, id] of note.about?.entries() ?? []) {
      known ??= everyId(account);
      if (known.has(id)) continue;
      const nearest = issues.length < maximumHints ? nearestName(id, known) : null;
      issues.push({
        severity: "warning",
        code: "unknown_id",
        path: ["notes", index, "about", position],
        message: `note about unknown id ${quote(id)}${nearest === null ? "" : ` (nearest: ${quote(nearest)})`}`,
        refs: [noteRef(note)],
      });
    }
  }
}

function everyId(account: Account): Set<string> {
  const ids = new Set(relationshipIds(account.relationships ?? []));
  ids.add(account.id);
  const collections = [
    account.people,
    account.interactions,
    account.departments,
    account.goals,
    account.competitors,
    account.events,
    account.painPoints,
    account.needs,
    account.notes,
    account.sources,
  ];
  for (const collection of collections) for (const { id } of collection ?? []) ids.add(id);
  return ids;
}
