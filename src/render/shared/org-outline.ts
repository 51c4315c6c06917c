import type { InfluenceScore } from "../../api/score-influence.js";
import * as s from "../../internal/schema.js";
import type { Account } from "../../model/account.js";
import { type InputOptions, inputOptionFields } from "../../model/limits.js";
import { SIDES, type Side } from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";
import { buildChart } from "../svg/chart/build-chart.js";
import type { ChartPerson } from "../svg/chart/chart-person.js";
import { roleCodes } from "../svg/role-codes.js";
import { sharePercent } from "./share-percent.js";
import { stanceSigns } from "./stance-camp.js";

/** Options of the organization charts that are text. */
export interface OutlineOptions extends InputOptions {
  /** Whose people are in it. @defaultValue ["customer"] */
  sides?: readonly Side[] | undefined;
  /** How many people are in it, 1..20,000, from the top down; the others are one node. @defaultValue 200 */
  maxPeople?: number | undefined;
}

export const outlineOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    sides: s.withDefault(s.readonly(s.array(s.enum(wordsOf(SIDES)))), ["customer"]),
    maxPeople: s.withDefault(s.int().check(s.gte(1), s.lte(20_000)), 200),
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

/** An organization chart before it is written in some language. */
export interface OrgOutline {
  readonly people: readonly OutlinePerson[];
  readonly lines: readonly OutlineLine[];
  /** People who are not in it. */
  readonly others: number;
}

/** Who reports to whom, from the top down, one level after the other. O(people + lines). */
export function orgOutline(
  account: Account,
  score: InfluenceScore | null,
  sides: readonly Side[],
  maxPeople: number,
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
  return { people: shown.map((index) => outlined(all[index]!)), lines, others: order.length - shown.length };
}

function outlined(person: ChartPerson): OutlinePerson {
  const { title, role, influence, camp, isVacant } = person;
  const facts = [
    title,
    role === null ? "" : roleCodes[role],
    influence === null ? "" : sharePercent(influence),
    camp === "unknown" ? "" : stanceSigns[camp],
    isVacant ? "vacant" : "",
  ];
  return { ...person, detail: facts.filter(Boolean).join(" · ") };
}
