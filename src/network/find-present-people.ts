import { compareIds } from "../internal/compare-ids.js";
import { toMoment } from "../internal/days.js";
import type { Issue } from "../internal/issue.js";
import type { Account } from "../model/account.js";
import type { ObservationInput } from "../model/context.js";
import type { GoalInput, StakeInput } from "../model/goal.js";
import { holdsAt } from "../model/holds-at.js";
import type { PersonInput } from "../model/person.js";
import type { OwnRole } from "../model/plain/in-built-in-words.js";
import { personRef } from "../model/refs.js";
import { statusAt } from "../model/status-at.js";
import { stanceNumber } from "../model/titles/words-to-numbers.js";
import type { BuyingRole, PersonStatus } from "../model/vocabularies.js";
import { networkIssue } from "../sentences/issues/network-issues.js";
import { impliedRoleConfidence, impliedStance, impliedStanceConfidence } from "./defaults.js";
import type { DerivedLevel } from "./derive-levels.js";
import type { Evidence } from "./evidence.js";
import { type MergedField, mergeObservations } from "./merge-observations.js";
import type { DepartedPerson, NetworkPerson } from "./network.js";

/** A person with observations merged and status read, before levels are known. */
export interface PresentPerson {
  readonly fields: PersonInput;
  readonly position: number;
  readonly status: Exclude<PersonStatus, "left">;
  readonly departsAt: string | null;
  readonly stake: StakeInput | null;
  /** Confidence and spread of merged fields; those of the stake stand before the person's own. */
  readonly merged: ReadonlyMap<string, MergedField>;
}

/** Everybody who has not left at `asOf`, by id. */
export function findPresentPeople(
  account: Account,
  goal: GoalInput | null,
  evidence: Evidence,
  positionOf: (index: number) => number,
  issues: Issue[],
): { present: PresentPerson[]; departed: DepartedPerson[] } {
  const observationsOf = groupObservations(account.observations ?? [], goal, evidence);
  const stakes = new Map<string, StakeInput>();
  for (const stake of goal?.stakes ?? []) if (holdsAt(stake, evidence.asOf)) stakes.set(stake.personId, stake);
  const present: PresentPerson[] = [];
  const departed: DepartedPerson[] = [];
  const accountAsOf = toMoment(account.asOf);
  for (const [index, stated] of account.people.entries()) {
    const position = positionOf(index);
    const observed = observationsOf.get(stated.id);
    const own = mergeObservations(stated, stated, position, observed?.ofPerson ?? [], evidence, issues);
    const { status, departsAt, leftAt } = statusAt(own.fields, evidence.asOf, accountAsOf);
    if (status === "left") {
      departed.push({ fields: own.fields, leftAt });
      continue;
    }
    let stake = stakes.get(stated.id) ?? null;
    let merged = own.merged;
    if (stake !== null || observed?.ofGoal !== undefined) {
      const asked = mergeObservations(
        stake ?? { personId: stated.id },
        stated,
        position,
        observed?.ofGoal ?? [],
        evidence,
        issues,
      );
      stake = asked.fields;
      merged = new Map([...merged, ...asked.merged]);
    }
    present.push({ fields: own.fields, position, status, departsAt, stake, merged });
  }
  present.sort((a, b) => compareIds(a.fields.id, b.fields.id));
  departed.sort((a, b) => compareIds(a.fields.id, b.fields.id));
  return { present, departed };
}

/** Adds what depends on the level, the stake and the roles. */
export function finishPerson(
  person: PresentPerson,
  index: number,
  { level, from }: DerivedLevel,
  evidence: Evidence,
  ownRoles: ReadonlyMap<string, readonly OwnRole[]>,
  issues: Issue[],
): NetworkPerson {
  const { fields, stake } = person;
  const side = fields.side ?? "customer";
  const certainty = (field: "roles" | "stance") =>
    person.merged.get(field)?.confidence ??
    evidence.confidence(
      stake?.[field] != null ? (stake.provenance?.[field] ?? {}) : (fields.provenance?.[field] ?? {}),
    );
  const listed = stake?.roles ?? fields.roles;
  let roles: readonly BuyingRole[] | null = listed == null ? null : [...new Set(listed)];
  let rolesConfidence = roles === null ? 0 : certainty("roles");
  if (fields.relationshipRole === "decision_maker" && !roles?.includes("decision_maker")) {
    roles = [...(roles ?? []), "decision_maker"];
    rolesConfidence = impliedRoleConfidence;
    const path = ["people", person.position, "roles"];
    issues.push(networkIssue("info", "issues.implied_role", path, {}, [personRef(fields)]));
  }
  const stated = stake?.stance ?? fields.stance ?? null;
  const implied = stated === null ? stanceOfRole(roles) : null;
  if (implied !== null) {
    const key = `issues.implied_stance.${implied > 0 ? "champion" : "blocker"}` as const;
    const path = ["people", person.position, "stance"];
    issues.push(networkIssue("info", key, path, { value: String(implied) }, [personRef(fields)]));
  }
  return {
    index,
    id: fields.id,
    name: fields.name,
    side,
    inScope: side === "customer" || side === "external",
    fields,
    position: person.position,
    stake,
    status: person.status,
    departsAt: person.departsAt,
    reachable: person.status !== "vacant" && person.status !== "on_leave",
    level,
    levelFrom: from,
    roles,
    ownRoles: (ownRoles.get(fields.id) ?? []).filter(({ is }) => roles?.includes(is)),
    rolesConfidence,
    stance: stated === null ? implied : stanceNumber(stated),
    stanceConfidence: stated !== null ? certainty("stance") : implied !== null ? impliedStanceConfidence : 0,
    stanceSpread: person.merged.get("stance")?.spread ?? 0,
    stanceImplied: implied !== null,
    inBuyingGroup: stake?.inBuyingGroup ?? fields.inBuyingGroup ?? null,
    decisionWeight: stake?.decisionWeight ?? fields.decisionWeight ?? null,
  };
}

/** A champion is for us, a blocker against; both at once says nothing. */
function stanceOfRole(roles: readonly BuyingRole[] | null): number | null {
  const champion = roles?.includes("champion") ?? false;
  const blocker = roles?.includes("blocker") ?? false;
  if (champion === blocker) return null;
  return champion ? impliedStance : -impliedStance;
}

interface PersonObservations {
  readonly ofPerson: ObservationInput[];
  ofGoal?: ObservationInput[];
}

/** Observations by person, in an order that depends on what they say alone; those of other goals or later dates are left out. */
function groupObservations(
  observations: readonly ObservationInput[],
  goal: GoalInput | null,
  evidence: Evidence,
): Map<string, PersonObservations> {
  const groups = new Map<string, PersonObservations>();
  if (observations.length === 0) return groups;
  const keyed = observations.map((one) => ({
    one,
    key: JSON.stringify([one.field, one.value, one.at ?? "", one.sourceId ?? "", one.confidence ?? ""]),
  }));
  keyed.sort((a, b) => compareIds(a.key, b.key));
  for (const { one } of keyed) {
    if ((one.goalId != null && one.goalId !== goal?.id) || evidence.isLater(one.at)) continue;
    if (!holdsAt(one, evidence.asOf)) continue;
    let group = groups.get(one.personId);
    if (group === undefined) {
      group = { ofPerson: [] };
      groups.set(one.personId, group);
    }
    if (one.goalId == null) group.ofPerson.push(one);
    else {
      group.ofGoal ??= [];
      group.ofGoal.push(one);
    }
  }
  return groups;
}
