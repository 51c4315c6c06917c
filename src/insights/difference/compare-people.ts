import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { PersonDifference } from "./difference.js";
import { tellChange } from "./tell-change.js";

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
  const differences: PersonDifference[] = [];
  for (const [id, person] of earlier) {
    const now = later.get(id);
    if (now === undefined) {
      differences.push({ ref: person.ref, change: "left", fields: [], reason: sentence("left", person, "") });
      continue;
    }
    const fields = changedFields(person.fields, now.fields);
    if (fields.length === 0) continue;
    const told = fields.map((field) => tellChange(field, person.fields[field], now.fields[field], nameOf)).join(", ");
    differences.push({ ref: now.ref, change: "changed", fields, reason: sentence("changed", now, told) });
  }
  for (const [id, person] of later) {
    if (earlier.has(id)) continue;
    differences.push({ ref: person.ref, change: "joined", fields: [], reason: sentence("joined", person, "") });
  }
  return differences.sort((a, b) => compareIds(a.ref.id, b.ref.id));
}

function changedFields(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareIds);
  return names.filter((name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null));
}

function sentence(change: PersonDifference["change"], { ref, title }: ComparedPerson, what: string): Sentence {
  const name = title === null ? ref.label : `${ref.label} (${title})`;
  const text = change === "changed" ? `${name} changed: ${what}` : `${name} ${change}`;
  return { key: `difference.person_${change}`, params: { name, what }, text };
}
