import { quote } from "../../internal/format-path.js";
import type { Ref } from "../../internal/issue.js";
import { dataWarning } from "../../sentences/issues/data-warnings.js";
import { hintSentence } from "../../sentences/issues/issue-hints.js";
import type { Maybe, Provenance } from "../fields.js";
import { nearestHint } from "../known-ids.js";
import { personRef } from "../refs.js";
import { stakeFields } from "../schemas/goal-schema.js";
import { personFields } from "../schemas/person-schema.js";
import type { DataWarnings } from "./data-warnings.js";

type Fields = Readonly<Record<string, unknown>>;

/** Observations and provenance of fields that people, or stakes, do not have. */
export function findUnknownFields(warnings: DataWarnings): void {
  const { account, people } = warnings;
  for (const [index, person] of account.people.entries()) {
    checkProvenance(warnings, person.provenance, personFields, ["people", index], () => [personRef(person)]);
  }
  for (const [goalIndex, goal] of account.goals?.entries() ?? []) {
    for (const [index, stake] of goal.stakes?.entries() ?? []) {
      const path = ["goals", goalIndex, "stakes", index];
      checkProvenance(warnings, stake.provenance, stakeFields, path, () => [personRef(people.get(stake.personId)!)]);
    }
  }
  for (const [index, { personId, field, goalId }] of account.observations?.entries() ?? []) {
    const fields = goalId == null ? personFields : stakeFields;
    if (Object.hasOwn(fields, field)) continue;
    report(warnings, field, fields, ["observations", index, "field"], [personRef(people.get(personId)!)]);
  }
}

function checkProvenance(
  warnings: DataWarnings,
  provenance: Maybe<Readonly<Record<string, Provenance>>>,
  fields: Fields,
  path: readonly (string | number)[],
  refs: () => Ref[],
): void {
  if (provenance == null) return;
  for (const field of Object.keys(provenance)) {
    if (!Object.hasOwn(fields, field)) report(warnings, field, fields, [...path, "provenance", field], refs());
  }
}

function report({ issues }: DataWarnings, field: string, fields: Fields, path: (string | number)[], refs: Ref[]): void {
  const nearest = nearestHint(field, Object.keys(fields), issues);
  const clauses = nearest.length > 0 ? nearest : [hintSentence("issues.hint.not_used", {})];
  const key = fields === stakeFields ? "issues.unknown_field.stake" : "issues.unknown_field.person";
  issues.push(dataWarning("warning", key, path, { value: quote(field), clauses }, refs));
}
