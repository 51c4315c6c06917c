/** A copy of an entry with a field set, or without it where there is no value. */
export function withField<Entry extends object, Field extends keyof Entry>(
  entry: Entry,
  field: Field,
  value: Entry[Field] | undefined,
): Entry {
  const copy = { ...entry };
  if (value === undefined) delete copy[field];
  else copy[field] = value;
  return copy;
}
