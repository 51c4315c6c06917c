import { AccountError } from "../internal/account-error.js";
import { type Moment, toMoment } from "../internal/days.js";
import { quote } from "../internal/format-path.js";
import type { Issue, Ref } from "../internal/issue.js";
import type { Account } from "../model/account.js";
import type { GoalInput } from "../model/goal.js";
import { knownIds, nearestHint, unknownReference } from "../model/known-ids.js";
import { plainAccount } from "../model/plain/plain-account.js";
import { goalRef, personRef } from "../model/refs.js";
import { networkIssue } from "../sentences/issues/network-issues.js";
import { referenceIssue } from "../sentences/issues/reference-issues.js";
import { buildAttention, readInformalTies } from "./attention.js";
import { buildFeelings } from "./build-feelings.js";
import { buildHierarchy, findBosses } from "./build-hierarchy.js";
import { collectReportingLines, collectTies } from "./collect-ties.js";
import { buildContact } from "./contact.js";
import { largestMeeting, reportingVerifyDays } from "./defaults.js";
import { type Departments, placeInDepartments } from "./departments.js";
import { deriveLevels } from "./derive-levels.js";
import { type Evidence, openEvidence } from "./evidence.js";
import { findPresentPeople, finishPerson } from "./find-present-people.js";
import { activeInteractions, interactionTies } from "./interaction-ties.js";
import type { Network, NetworkPerson, Tie } from "./network.js";
import type { NetworkOptions } from "./network-options.js";
import { relationPairs } from "./relation-pairs.js";
import { buildSigned } from "./signed.js";

/**
 * Reads a checked account as numbers: which facts hold at `asOf` for the goal, how strong each tie is by now, and the four
 * networks made of them. People stand in the order of their ids, so that nothing depends on the order of the input.
 *
 * @throws AccountError `unknown_goal`
 */
export function openNetwork(written: Account, options: NetworkOptions = {}): Network {
  const issues: Issue[] = [];
  const iso = options.asOf ?? written.asOf;
  const moment: Moment = toMoment(iso);
  checkCompany(written, options.companyId);
  const { account, ownRoles, ownKinds, ownChannels, roleLabels } = plainAccount(written, iso, options.companyId);
  const positionOf = placesOf(written, account);
  const goal = chooseGoal(account, options.goalId, issues);
  const evidence = openEvidence(account, moment, options.model?.halfLifeDays);
  const { present, departed } = findPresentPeople(account, goal, evidence, positionOf, issues);
  const fields = present.map((person) => person.fields);
  const indexOf = new Map(fields.map((person, index) => [person.id, index]));

  const boss = findBosses(fields, indexOf);
  const levels = deriveLevels(fields, boss, options.inferFromTitles ?? true);
  const people = present.map((person, index) =>
    finishPerson(person, index, levels[index]!, evidence, ownRoles, issues),
  );
  const certainty = (index: number, field: "reportsTo" | "dottedLineTo") =>
    present[index]!.merged.get(field)?.confidence ?? evidence.confidence(fields[index]!.provenance?.[field] ?? {});
  const hierarchy = buildHierarchy(fields, boss, (index) => certainty(index, "reportsTo"));

  const lines = collectReportingLines(fields, indexOf, evidence, certainty);
  const stated = collectTies(account, indexOf, goal, evidence, lines, ownKinds);
  const interactions = activeInteractions(account, indexOf, goal, evidence);
  const fromInteractions = interactionTies(interactions.held, (index) => fields[index]!.id, fields.length, evidence);
  const ties: Tie[] = [...stated.ties, ...fromInteractions];
  const feelings = buildFeelings(ties, fields.length);
  const takesPart = (index: number) => people[index]!.inScope && people[index]!.status !== "vacant";
  const informal = readInformalTies(ties, takesPart, options.informalTies);

  noteLaterFacts([...stated.later, ...interactions.later], people, evidence, iso, issues);
  noteOtherGoals(stated.otherGoals + interactions.otherGoals, goal?.id ?? null, issues);
  noteLargeMeetings(interactions.tooLarge, issues);
  noteInferredLevels(people, issues);
  noteOldReportingLines(people, evidence, issues);
  noteInsideConsultants(ties, people, issues);
  let placed: Departments | undefined;
  return {
    account,
    asOf: { iso, moment },
    goal,
    people,
    indexOf,
    ties,
    departed,
    departments() {
      placed ??= placeInDepartments(account, people, options.inferFromTitles ?? true);
      return placed;
    },
    hierarchy,
    attention: buildAttention(ties, feelings, takesPart, informal.mode, options.model?.kindWeights),
    informal,
    ownLabels: { roleLabels, ownChannels },
    model: options.model ?? {},
    contact: buildContact({
      people,
      indexOf,
      ties,
      feelings,
      interactions: interactions.held,
      pairs: relationPairs({ account, people, indexOf, asOf: { iso, moment } }),
      evidence,
      left: new Set(departed.map(({ fields }) => fields.id)),
    }),
    signed: buildSigned(feelings, takesPart),
    issues,
  };
}

/** Where people stand in the account as written; vacant seats follow. */
function placesOf(written: Account, plain: Account): (index: number) => number {
  if (written === plain) return (index) => index;
  const places = new Map(written.people.map(({ id }, index) => [id, index]));
  return (index) => places.get(plain.people[index]!.id) ?? written.people.length + index;
}

/** @throws AccountError `invalid_options` */
function checkCompany(account: Account, companyId: string | undefined): void {
  if (companyId === undefined || companyId === account.id) return;
  const known = (account.accounts ?? []).map(({ id }) => id);
  if (known.includes(companyId)) return;
  const params = { value: quote(companyId), clauses: nearestHint(companyId, known, []) };
  throw new AccountError("invalid_options", [
    referenceIssue("error", "issues.unknown_account", ["options", "companyId"], params),
  ]);
}

const namedAtMost = 5;

function refsOf(people: readonly NetworkPerson[]): Ref[] {
  return people.slice(0, namedAtMost).map((person) => personRef(person.fields));
}

function noteLaterFacts(
  laterTies: readonly string[],
  people: readonly NetworkPerson[],
  evidence: Evidence,
  iso: string,
  issues: Issue[],
): void {
  const laterPeople = people.filter(({ fields }) => {
    const dates = Object.values(fields.provenance ?? {}).map((known) => known.asOf);
    return [fields.lastContactAt, fields.statusFrom, ...dates].some((date) => evidence.isLater(date));
  });
  const total = laterTies.length + laterPeople.length;
  if (total === 0) return;
  const params = { count: laterTies.length, total: laterPeople.length, value: iso };
  issues.push(networkIssue("info", "issues.later_than_as_of", ["asOf"], params, refsOf(laterPeople)));
}

function noteOtherGoals(count: number, goalId: string | null, issues: Issue[]): void {
  if (count === 0) return;
  const key = goalId === null ? "issues.other_goals_left_out.all" : "issues.other_goals_left_out";
  issues.push(networkIssue("info", key, ["goals"], { count }));
}

function noteLargeMeetings(ids: readonly string[], issues: Issue[]): void {
  if (ids.length === 0) return;
  const params = { count: ids.length, limit: largestMeeting };
  issues.push(networkIssue("info", "issues.large_interactions_left_out", ["interactions"], params));
}

function noteInferredLevels(people: readonly NetworkPerson[], issues: Issue[]): void {
  const guessed = people.filter((person) => person.inScope && person.levelFrom === "title");
  if (guessed.length === 0) return;
  issues.push(networkIssue("info", "issues.inferred_level", ["people"], { count: guessed.length }, refsOf(guessed)));
}

function noteOldReportingLines(people: readonly NetworkPerson[], evidence: Evidence, issues: Issue[]): void {
  const old = people.filter(({ fields }) => {
    const date = fields.provenance?.reportsTo?.asOf;
    return fields.reportsTo != null && date != null && evidence.age(date) > reportingVerifyDays;
  });
  if (old.length === 0) return;
  const params = { count: old.length, days: reportingVerifyDays };
  issues.push(networkIssue("info", "issues.old_reporting_line", ["people"], params, refsOf(old)));
}

function noteInsideConsultants(ties: readonly Tie[], people: readonly NetworkPerson[], issues: Issue[]): void {
  const inside = ties.filter((tie) => tie.kind === "consults_for" && people[tie.from]!.side !== "external");
  if (inside.length === 0) return;
  const refs = refsOf(inside.map((tie) => people[tie.from]!));
  const params = { count: inside.length };
  issues.push(networkIssue("warning", "issues.consultant_not_external", ["relationships"], params, refs));
}

/**
 * Whose map is drawn: the goal asked for, else the only one. With several and none asked for it is the account as a whole,
 * and an issue names them.
 *
 * @throws AccountError `unknown_goal`
 */
function chooseGoal(account: Account, goalId: string | undefined, issues: Issue[]): GoalInput | null {
  const goals = account.goals ?? [];
  if (goalId !== undefined) {
    const goal = goals.find((one) => one.id === goalId);
    if (goal !== undefined) return goal;
    const issue = unknownReference("goal", goalId, ["options", "goalId"], knownIds(account));
    throw new AccountError("unknown_goal", [issue]);
  }
  if (goals.length <= 1) return goals[0] ?? null;
  issues.push(networkIssue("info", "issues.several_goals", ["goals"], { count: goals.length }, goals.map(goalRef)));
  return null;
}
