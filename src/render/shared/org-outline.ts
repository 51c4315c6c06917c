import type { InfluenceScore } from "../../api/score-influence.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { parsePlainOnDay } from "../../graph/parse-on-day.js";
import { checkScore } from "../../internal/check-score.js";
import { compareIds } from "../../internal/compare-ids.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import type { Account, AccountInput } from "../../model/account.js";
import { type InputOptions, inputOptionFields } from "../../model/limits.js";
import type { PlainAccount } from "../../model/plain/in-built-in-words.js";
import { relationshipIds } from "../../model/relationship-ids.js";
import { RELATIONSHIP_KINDS, SIDES, type Side } from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";
import { buildChart } from "../svg/chart/build-chart.js";
import type { ChartPerson } from "../svg/chart/chart-person.js";
import { listTies } from "../svg/map/list-ties.js";
import { roleCodes } from "../svg/role-codes.js";
import type { TieFamily } from "../svg/themes.js";
import { sharePercent } from "./share-percent.js";
import { stanceSigns } from "./stance-camp.js";

/** Options of the organization charts that are text. */
export interface OutlineOptions extends InputOptions {
  /** Whose people are in it. @defaultValue ["customer"] */
  sides?: readonly Side[] | undefined;
  /** How many people are in it, 1..20,000, from the top down; the others are one node. @defaultValue 200 */
  maxPeople?: number | undefined;
  /** Kinds of ties that are written beside the reporting lines, with their words; at most 250, the strongest first. @defaultValue [] */
  ties?: readonly TieFamily[] | undefined;
}

/** Reporting lines are always there. */
const tieWords: readonly [TieFamily, ...TieFamily[]] = ["influence", "alliance", "rivalry", "contact"];
const mostTies = 250;

const outlineOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    sides: s.withDefault(s.readonly(s.array(s.enum(wordsOf(SIDES)))), ["customer"]),
    maxPeople: s.withDefault(s.int().check(s.gte(1), s.lte(20_000)), 200),
    ties: s.withDefault(s.readonly(s.array(s.enum(tieWords))), []),
    ...inputOptionFields,
  }))();

/** A person of an outline. */
export interface OutlinePerson extends ChartPerson {
  /** Title, role and share, as far as they are known. */
  readonly detail: string;
}

/** Lines between two people, by their positions. */
export interface OutlineLine {
  readonly manager: number;
  readonly report: number;
  readonly kind: "reporting" | "dotted" | "circle";
  readonly isInferred: boolean;
}

/** A tie between two people, by their positions. */
export interface OutlineTie {
  readonly from: number;
  readonly to: number;
  readonly isDirected: boolean;
  readonly isInferred: boolean;
  /** Its kind in words: the account's own where it has one. */
  readonly label: string;
}

/** An organization chart before it is written in some language. */
export interface OrgOutline {
  readonly account: Account;
  readonly people: readonly OutlinePerson[];
  readonly lines: readonly OutlineLine[];
  readonly ties: readonly OutlineTie[];
  /** People who are not in it. */
  readonly others: number;
}

/**
 * Who reports to whom, from the top down, one level after the other, and further ties, of what a caller gives.
 * O(people + lines + ties · log ties).
 */
export function orgOutline(
  input: AccountInput | AnyGraph,
  score: InfluenceScore | null | undefined,
  options: OutlineOptions,
): OrgOutline {
  const { sides, maxPeople, ties, ...limits } = validate(outlineOptionsSchema, options, "invalid_options", ["options"]);
  const plain = parsePlainOnDay(input, limits, score?.asOf);
  if (score != null) checkScore(score, ["stakeholders"], plain.account.id);
  return outlineOf(plain, score ?? null, { sides, maxPeople, ties });
}

function outlineOf(
  { account, ownKinds }: Pick<PlainAccount, "account" | "ownKinds">,
  score: InfluenceScore | null,
  { sides, maxPeople, ties }: Pick<s.output<typeof outlineOptionsSchema>, "sides" | "maxPeople" | "ties">,
): OrgOutline {
  const all = buildChart(account, score, sides);
  const reports: number[][] = all.map(() => []);
  const order: number[] = [];
  for (const [index, { manager }] of all.entries()) (manager === null ? order : reports[manager]!).push(index);
  for (const index of order) for (const report of reports[index]!) order.push(report);
  const shown = order.slice(0, maxPeople);
  const position = new Map(shown.map((index, place) => [index, place]));
  const lines: OutlineLine[] = [];
  for (const [report, index] of shown.entries()) {
    const { manager, dottedTo, circleTo, isInferred } = all[index]!;
    const add = (to: number | null, kind: OutlineLine["kind"]) => {
      const place = to === null ? undefined : position.get(to);
      if (place !== undefined) lines.push({ manager: place, report, kind, isInferred });
    };
    add(manager, "reporting");
    for (const to of dottedTo) add(to, "dotted");
    add(circleTo, "circle");
  }
  const people = shown.map((index) => outlined(all[index]!));
  const positionOf = new Map(people.map(({ id }, place) => [id, place]));
  const drawn = ties.length === 0 ? [] : outlineTies(account, ownKinds, score, ties, positionOf);
  return { account, people, lines, ties: drawn, others: order.length - shown.length };
}

function outlineTies(
  account: Account,
  ownKinds: ReadonlyMap<string, string>,
  score: InfluenceScore | null,
  families: readonly TieFamily[],
  positionOf: ReadonlyMap<string, number>,
): OutlineTie[] {
  const relationships = account.relationships ?? [];
  const ids = relationshipIds(relationships);
  const kindOf = new Map(relationships.map(({ kind }, index) => [ids[index]!, kind]));
  const scope = score ?? { asOf: account.asOf, goalId: null, stakeholders: [] };
  const found = listTies(account, scope, ownKinds).filter(
    ({ id, from, to, family }) =>
      families.includes(family) && kindOf.has(id) && positionOf.has(from) && positionOf.has(to),
  );
  found.sort((a, b) => b.strength - a.strength || compareIds(a.id, b.id));
  return found.slice(0, mostTies).map(({ id, from, to, arrows, isInferred, ownKinds: own }) => ({
    from: positionOf.get(from)!,
    to: positionOf.get(to)!,
    isDirected: arrows === "to",
    isInferred,
    label: own[0] ?? RELATIONSHIP_KINDS.find(({ value }) => value === kindOf.get(id))!.label.toLowerCase(),
  }));
}

function outlined(person: ChartPerson): OutlinePerson {
  const { title, role, ownRole, influence, camp, isVacant } = person;
  const facts = [
    title,
    role === null ? "" : (ownRole ?? roleCodes[role]),
    influence === null ? "" : sharePercent(influence),
    camp === "unknown" ? "" : stanceSigns[camp],
    isVacant ? "vacant" : "",
  ];
  return { ...person, detail: facts.filter(Boolean).join(" · ") };
}
