import type { Maybe, Provenance } from "../fields.js";
import { withField } from "./with-field.js";

/** A copy of a person or stake that no longer says how the given fields are known: they have changed since. */
export function withoutProvenance<Entry extends { readonly provenance?: Maybe<Readonly<Record<string, Provenance>>> }>(
  entry: Entry,
  fields: readonly string[],
): Entry {
  if (entry.provenance == null || !fields.some((field) => Object.hasOwn(entry.provenance!, field))) return entry;
  const left: Record<string, Provenance> = { ...entry.provenance };
  for (const field of fields) delete left[field];
  return withField(entry, "provenance", Object.keys(left).length === 0 ? undefined : left);
}
