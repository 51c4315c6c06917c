import { type Agreement, compareValues, type FieldKind } from "./compare-fields.js";

/** A field that records are compared by. */
export interface LinkField {
  readonly name: string;
  readonly kind: FieldKind;
}

/** A record with its values as they are compared. */
export interface LinkRecord {
  readonly key: string;
  readonly source: string;
  readonly id: string;
  readonly values: readonly (string | null)[];
  readonly raw: Readonly<Record<string, unknown>>;
}

/** How well two records agree, field by field; `null` where one says nothing. Given and family names may be swapped. */
export function compareRecords(a: LinkRecord, b: LinkRecord, fields: readonly LinkField[]): (Agreement | null)[] {
  const found = fields.map(({ kind }, index) => {
    const [one, other] = [a.values[index]!, b.values[index]!];
    return one === null || other === null ? null : compareValues(one, other, kind);
  });
  const names = fields.flatMap(({ kind }, index) => (kind === "name" ? [index] : []));
  for (const index of names) {
    if (found[index] !== "different") continue;
    for (const other of names) {
      const [one, swapped] = [a.values[index], b.values[other]];
      const [back, again] = [a.values[other], b.values[index]];
      if (other === index || one == null || swapped == null || compareValues(one, swapped, "name") !== "same") continue;
      if (back == null || again == null || compareValues(back, again, "name") !== "different") found[index] = "close";
    }
    const [one, other] = [a.values[index]!, b.values[index]!];
    if (found[index] === "different" && one.split(" ").sort().join(" ") === other.split(" ").sort().join(" "))
      found[index] = "same";
  }
  return found;
}
