import { quote } from "../../internal/format-path.js";
import type { Ref } from "../../internal/issue.js";
import { dataWarning } from "../../sentences/issues/data-warnings.js";
import type { Maybe } from "../fields.js";
import { goalRef, personRef } from "../refs.js";
import type { BuyingRole, Stance } from "../vocabularies.js";
import type { DataWarnings } from "./data-warnings.js";

/** A stance this far from neutral contradicts a role that stands for the opposite. */
const clearStance = 0.25;

/** Champions who are against us and blockers who are for us, account-wide and for single goals. */
export function findContradictoryRoles(warnings: DataWarnings): void {
  const { account, people } = warnings;
  for (const [index, person] of account.people.entries()) {
    compare(warnings, person, ["people", index, "stance"], () => [personRef(person)]);
  }
  for (const [goalIndex, goal] of account.goals?.entries() ?? []) {
    for (const [index, stake] of goal.stakes?.entries() ?? []) {
      if (stake.roles == null && stake.stance == null) continue;
      const person = people.get(stake.personId)!;
      const view = { roles: stake.roles ?? person.roles, stance: stake.stance ?? person.stance };
      const path = ["goals", goalIndex, "stakes", index, stake.stance == null ? "roles" : "stance"];
      compare(warnings, view, path, () => [personRef(person), goalRef(goal)]);
    }
  }
}

interface View {
  readonly roles?: Maybe<readonly BuyingRole[]>;
  readonly stance?: Maybe<Stance>;
}

function compare(
  { issues }: DataWarnings,
  { roles, stance }: View,
  path: (string | number)[],
  refs: () => Ref[],
): void {
  if (roles == null || typeof stance !== "number") return;
  const against = stance <= -clearStance && roles.includes("champion");
  const inFavor = stance >= clearStance && roles.includes("blocker");
  if (!against && !inFavor) return;
  const key = `issues.role_contradicts_stance.${against ? "champion" : "blocker"}` as const;
  issues.push(dataWarning("warning", key, path, { value: quote(stance) }, refs()));
}
