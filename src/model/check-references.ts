import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import * as s from "../internal/schema.js";
import { check } from "../internal/validate.js";
import { referenceIssue } from "../sentences/issues/reference-issues.js";
import type { ObservationInput } from "./context.js";
import type { Maybe, Provenance } from "./fields.js";
import type { GoalInput } from "./goal.js";
import type { InteractionInput } from "./interaction.js";
import { type KnownIds, knownIds, type ListsOfAccount, unknownReference } from "./known-ids.js";
import type { PersonInput } from "./person.js";
import type { PositionInput } from "./position.js";
import type { RelationshipInput } from "./relationship.js";
import { stakeFields } from "./schemas/goal-schema.js";
import { personFields } from "./schemas/person-schema.js";
import { BUYING_ROLES, CHANNELS, RELATIONSHIP_KINDS, STANCES } from "./vocabularies.js";

type Path = readonly (string | number)[];

/** Collects what is wrong with the references of one object after another. */
export interface ReferenceCheck {
  readonly known: KnownIds;
  readonly issues: Issue[];
}

/** Problems that a schema cannot see: ids given twice, and references that have to exist but do not. */
export function checkReferences(account: ListsOfAccount, known: KnownIds = knownIds(account)): Issue[] {
  const state: ReferenceCheck = { known, issues: [] };
  const { issues } = state;
  const collections = [
    "people",
    "relationships",
    "interactions",
    "departments",
    "goals",
    "competitors",
    "events",
    "painPoints",
    "needs",
    "notes",
    "sources",
    "positions",
    "accounts",
  ] as const;
  for (const collection of collections) checkDuplicates(account[collection], [collection], issues);
  account.people.forEach((person, index) => {
    checkPerson(person, ["people", index], state);
  });
  account.relationships?.forEach((tie, index) => {
    checkRelationship(tie, ["relationships", index], state);
  });
  account.interactions?.forEach((interaction, index) => {
    checkInteraction(interaction, ["interactions", index], state);
  });
  account.positions?.forEach((position, index) => {
    checkPosition(position, ["positions", index], account, state);
  });
  account.accounts?.forEach(({ id }, index) => {
    if (id !== account.id) return;
    issues.push(
      referenceIssue("error", "issues.duplicate_id.company", ["accounts", index, "id"], { value: quote(id) }),
    );
  });
  account.memberships?.forEach(({ personId, accountId }, index) => {
    refer(state, "person", personId, ["memberships", index, "personId"]);
    refer(state, "account", accountId, ["memberships", index, "accountId"]);
  });
  checkVocabulary(account, issues);
  account.goals?.forEach((goal, index) => {
    checkGoal(goal, ["goals", index], state);
  });
  account.notes?.forEach((note, index) => {
    refer(state, "source", note.sourceId, ["notes", index, "sourceId"]);
  });
  account.observations?.forEach((observation, index) => {
    checkObservation(observation, ["observations", index], state);
  });
  return issues;
}

/** The references of a person that have to exist: competitors and sources. */
export function checkPerson(person: PersonInput, path: Path, state: ReferenceCheck): void {
  person.competitorAffinity?.forEach((affinity, index) => {
    refer(state, "competitor", affinity.competitorId, [...path, "competitorAffinity", index, "competitorId"]);
  });
  checkProvenance(person.provenance, path, state);
}

/** The references of a tie: both ends, its goal and its source. */
export function checkRelationship(tie: RelationshipInput, path: Path, state: ReferenceCheck): void {
  refer(state, "person", tie.from, [...path, "from"]);
  refer(state, "person", tie.to, [...path, "to"]);
  refer(state, "goal", tie.goalId, [...path, "goalId"]);
  refer(state, "source", tie.sourceId, [...path, "sourceId"]);
}

/** The references of an interaction that have to exist: its goal and its source. */
export function checkInteraction(interaction: InteractionInput, path: Path, state: ReferenceCheck): void {
  refer(state, "goal", interaction.goalId, [...path, "goalId"]);
  refer(state, "source", interaction.sourceId, [...path, "sourceId"]);
}

/** The provenance of a person or a stake refers to sources. */
export function checkProvenance(
  fields: Maybe<Readonly<Record<string, Provenance>>>,
  path: Path,
  state: ReferenceCheck,
): void {
  for (const [field, known] of Object.entries(fields ?? {})) {
    refer(state, "source", known.sourceId, [...path, "provenance", field, "sourceId"]);
  }
}

/** The holders of a position have to be on the map, and its id has to be no person's. */
function checkPosition(position: PositionInput, path: Path, account: ListsOfAccount, state: ReferenceCheck): void {
  if (state.known.person.has(position.id)) {
    const index = account.people.findIndex((person) => person.id === position.id);
    const params = { value: quote(position.id), at: `people[${index}]` };
    state.issues.push(referenceIssue("error", "issues.duplicate_id.position", [...path, "id"], params));
  }
  position.holders?.forEach(({ personId }, index) => {
    refer(state, "person", personId, [...path, "holders", index, "personId"]);
  });
}

/** A word of the account's own cannot be a built-in word: it would mean two things. */
function checkVocabulary({ vocabulary }: ListsOfAccount, issues: Issue[]): void {
  if (vocabulary == null) return;
  const builtIn = { roles: BUYING_ROLES, kinds: RELATIONSHIP_KINDS, stances: STANCES, channels: CHANNELS } as const;
  for (const [list, entries] of Object.entries(builtIn) as [keyof typeof builtIn, readonly { value: string }[]][]) {
    for (const word of Object.keys(vocabulary[list] ?? {})) {
      if (!entries.some(({ value }) => value === word)) continue;
      const path = ["vocabulary", list, word];
      issues.push(referenceIssue("error", "issues.taken_word", path, { value: quote(word) }));
    }
  }
}

function checkGoal(goal: GoalInput, path: Path, state: ReferenceCheck): void {
  const { known } = state;
  goal.competitorIds?.forEach((competitorId, index) => {
    refer(state, "competitor", competitorId, [...path, "competitorIds", index]);
  });
  const seen = new Map<string, number>();
  goal.stakes?.forEach((stake, index) => {
    const at = [...path, "stakes", index];
    if (!known.position.has(stake.personId)) refer(state, "person", stake.personId, [...at, "personId"]);
    checkProvenance(stake.provenance, at, state);
    const first = seen.get(stake.personId);
    if (first === undefined) seen.set(stake.personId, index);
    else {
      const params = { value: quote(stake.personId), at: `stakes[${first}]` };
      state.issues.push(referenceIssue("error", "issues.duplicate_id.stake", [...at, "personId"], params));
    }
  });
}

function checkObservation(observation: ObservationInput, path: Path, state: ReferenceCheck): void {
  refer(state, "person", observation.personId, [...path, "personId"]);
  refer(state, "goal", observation.goalId, [...path, "goalId"]);
  refer(state, "source", observation.sourceId, [...path, "sourceId"]);
  const fields: Record<string, s.AnySchema> = observation.goalId == null ? personFields : stakeFields;
  if (!Object.hasOwn(fields, observation.field)) return;
  const checked = check(s.strictObject({ value: fields[observation.field]! }), { value: observation.value }, path);
  if (!checked.success) state.issues.push(...checked.issues);
}

/** Reports a reference to something that is not in the account. */
export function refer(state: ReferenceCheck, kind: keyof KnownIds, id: Maybe<string>, path: Path): void {
  if (id == null || state.known[kind].has(id)) return;
  state.issues.push(unknownReference(kind, id, path, state.known, state.issues));
}

function checkDuplicates(list: Maybe<readonly { readonly id?: Maybe<string> }[]>, path: Path, issues: Issue[]): void {
  const first = new Map<string, number>();
  list?.forEach(({ id }, index) => {
    if (id == null) return;
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else {
      const params = { value: quote(id), at: `${path[0]}[${before}]` };
      issues.push(referenceIssue("error", "issues.duplicate_id", [...path, index, "id"], params));
    }
  });
}
