import * as s from "../../internal/schema.js";
import { changeIssue } from "../../sentences/issues/change-issues.js";
import { checkPerson, checkProvenance } from "../check-references.js";
import type { StakeInput } from "../goal.js";
import type { PersonInput } from "../person.js";
import { checkOwnWords } from "../plain/check-own-words.js";
import { stakeFields } from "../schemas/goal-schema.js";
import { personFields, personSchema } from "../schemas/person-schema.js";
import { stakeWordsToNumbers, stanceToNumber } from "../titles/words-to-numbers.js";
import { type ChangePath, type Changing, withoutProvenance } from "./changing.js";

type Values = Record<string, unknown>;

interface Settable {
  readonly what: "person" | "stake";
  /** The field that says which one it is. */
  readonly identity: "id" | "personId";
  readonly fields: Readonly<Record<string, s.AnySchema>>;
  readonly schema: s.Schema<Values>;
}

const settablePerson: Settable = /* @__PURE__ */ (() => ({
  what: "person" as const,
  identity: "id" as const,
  fields: personFields,
  schema: s.partial(s.omit(personSchema, { id: true })) as s.Schema<Values>,
}))();

const settableStake: Settable = /* @__PURE__ */ (() => ({
  what: "stake" as const,
  identity: "personId" as const,
  fields: stakeFields,
  schema: s.partial(s.omit(s.strictObject(stakeFields), { personId: true })) as s.Schema<Values>,
}))();

/** A copy of a person with fields set anew; `null` clears a field. Problems are noted with their paths below `path`. */
export function setPersonFields(changing: Changing, person: PersonInput, set: Values, path: ChangePath): PersonInput {
  const changed = setFields(changing, settablePerson, person, set, path);
  stanceToNumber(changed);
  checkPerson(onlyThese(changed, set), path, changing);
  return changed;
}

/** A copy of a stake with fields set anew; `null` clears a field. Problems are noted with their paths below `path`. */
export function setStakeFields(changing: Changing, stake: StakeInput, set: Values, path: ChangePath): StakeInput {
  const changed = setFields(changing, settableStake, stake, set, path);
  stakeWordsToNumbers(changed);
  checkProvenance(onlyThese(changed, set).provenance, path, changing);
  return changed;
}

/** A field is replaced as a whole. What was known about the old value (`provenance`) does not hold for the new one. */
function setFields<Entry extends PersonInput | StakeInput>(
  changing: Changing,
  { what, identity, fields, schema }: Settable,
  entry: Entry,
  set: Values,
  path: ChangePath,
): Entry {
  const values: Values = {};
  const cleared: string[] = [];
  for (const [field, value] of Object.entries(set)) {
    if (field === identity) {
      changing.issues.push(changeIssue("error", "issues.not_settable.identity", [...path, field], { field }));
    } else if (value !== null) values[field] = value;
    else if (!Object.hasOwn(fields, field)) values[field] = "unknown, so refused below";
    else if (s.mayBeAbsent(fields[field]!)) cleared.push(field);
    else changing.issues.push(changeIssue("error", `issues.not_settable.${what}`, [...path, field], { field }));
  }
  const { vocabulary } = changing.account;
  const { checked, restore } = checkOwnWords(schema, values, vocabulary, path, {}, (set) => ({ people: [set] }));
  if (!checked.success) {
    for (const issue of checked.issues) changing.issues.push(issue);
    return { ...entry };
  }
  restore(checked.data as object);
  const kept = withoutProvenance(entry, Object.keys(set));
  const changed = { ...kept, ...checked.data };
  for (const field of cleared) delete (changed as Values)[field];
  return changed;
}

/** The entry with those fields only that a change has set: the others were checked before. */
function onlyThese<Entry extends object>(entry: Entry, set: Values): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => Object.hasOwn(set, field))) as Entry;
}
