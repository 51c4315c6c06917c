import { foldWord } from "../shared/fold-word.js";
import { type FlatRecord, fieldOf } from "../shared/read-records.js";
import { type PersonColumn, personHeaders } from "./person-columns.js";

const folded: Readonly<Record<PersonColumn, readonly string[]>> = /* @__PURE__ */ (() => {
  const words = {} as Record<PersonColumn, readonly string[]>;
  for (const field of Object.keys(personHeaders) as PersonColumn[]) words[field] = personHeaders[field].map(foldWord);
  return words;
})();

/** A field of a record by the names that a system gives it, else, in a row of an export, by the headers of any language. */
export function personField(record: FlatRecord, field: PersonColumn, ...names: readonly string[]): string | null {
  const text = fieldOf(record, ...names);
  if (text !== null || record.raw !== null) return text;
  for (const word of folded[field]) {
    const found = record.fields.get(word);
    if (found !== undefined && found !== "") return found;
  }
  return null;
}
