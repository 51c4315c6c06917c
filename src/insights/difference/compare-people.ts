import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import { differenceSentence } from "../../sentences/difference.js";
import { describeChange, nameWithTitle } from "./describe-change.js";
import type { PersonDifference } from "./difference.js";

/** A person as one side of a comparison sees them: any fields, by name. */
export interface ComparedPerson {
  readonly ref: Ref;
  readonly title: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Who joined, left or changed, by id. Fields are compared by what they say as JSON; absent and `null` are the same. */
export function comparePeople(before: readonly ComparedPerson[], after: readonly ComparedPerson[]): PersonDifference[] {
  const earlier = new Map(before.map((person) => [person.ref.id, person]));
  const later = new Map(after.map((person) => [person.ref.id, person]));
  const nameOf = (id: string) => (later.get(id) ?? earlier.get(id))?.ref.label ?? null;
  const whoIs = ({ ref, title }: ComparedPerson) => nameWithTitle(ref, title);
  const differences: PersonDifference[] = [];
  for (const [id, person] of earlier) {
    const now = later.get(id);
    if (now === undefined) {
      const reason = differenceSentence("difference.person_left", { who: whoIs(person) });
      differences.push({ ref: person.ref, change: "left", fields: [], reason });
      continue;
    }
    const fields = changedFields(person.fields, now.fields);
    if (fields.length === 0) continue;
    const facts = fields.map((field) => describeChange(field, person.fields[field], now.fields[field], nameOf));
    const reason = differenceSentence("difference.person_changed", { who: whoIs(now), facts });
    differences.push({ ref: now.ref, change: "changed", fields, reason });
  }
  for (const [id, person] of later) {
    if (earlier.has(id)) continue;
    const reason = differenceSentence("difference.person_joined", { who: whoIs(person) });
    differences.push({ ref: person.ref, change: "joined", fields: [], reason });
  }
  return differences.sort((a, b) => compareIds(a.ref.id, b.ref.id));
}

function changedFields(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareIds);
  return names.filter((name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null));
}
