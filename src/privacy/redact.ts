import type { Account } from "../model/account.js";
import { dropNoteRefs } from "../model/changes/changing.js";
import { relationshipIds } from "../model/relationship-ids.js";
import type { FieldClass } from "./field-classes.js";
import { mapFields } from "./map-fields.js";

/** An account without all fields of some classes; what is left is a whole account. */
export function redact(account: Account, removed: ReadonlySet<FieldClass>): Account {
  const gone = new Set<string>();
  const tieIds = relationshipIds(account.relationships ?? []);
  const left = mapFields(account, {
    field: (value, { fieldClass }) => (removed.has(fieldClass) ? undefined : value),
    entry: (list, entry, entryClass, index) => {
      if (!removed.has(entryClass)) return true;
      const id = list === "relationships" ? tieIds[index] : (entry as { id?: string }).id;
      if (id !== undefined) gone.add(id);
      return false;
    },
  });
  return dropNoteRefs(withoutEmptyStakes(left), gone);
}

/** Stakes that say no more than who has one. */
function withoutEmptyStakes(account: Account): Account {
  if (account.goals == null) return account;
  const goals = account.goals.map((goal) => {
    if (goal.stakes == null) return goal;
    const stakes = goal.stakes.filter((stake) => Object.keys(stake).length > 1);
    return stakes.length === goal.stakes.length ? goal : { ...goal, stakes };
  });
  return { ...account, goals };
}
