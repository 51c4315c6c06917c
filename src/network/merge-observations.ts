import { compareIds } from "../internal/compare-ids.js";
import type { Issue } from "../internal/issue.js";
import { pow } from "../internal/portable-math.js";
import type { ObservationInput } from "../model/context.js";
import type { Provenance } from "../model/fields.js";
import { holdsAt } from "../model/holds-at.js";
import type { PersonInput } from "../model/person.js";
import { personRef } from "../model/refs.js";
import { stakeFields } from "../model/schemas/goal-schema.js";
import { personFields } from "../model/schemas/person-schema.js";
import { networkIssue } from "../sentences/issues/network-issues.js";
import type { halfLifeDays } from "./defaults.js";
import { type Evidence, recency } from "./evidence.js";

/** A field as it holds at `asOf`, after all that was observed of it. */
export interface MergedField {
  readonly value: unknown;
  readonly confidence: number;
  /** Standard deviation between differing numbers; 0 for words. */
  readonly spread: number;
}

/** What was observed of one field: its own value first, if it has one. */
interface Observed {
  readonly value: unknown;
  readonly confidence: number;
  readonly weight: number;
}

const halfLifeOfField: Readonly<Record<string, keyof typeof halfLifeDays>> = {
  stance: "affect",
  coverage: "contact",
  lastContactAt: "contact",
};

/** Fields that say who somebody is, or are not about them: an observation cannot change them. */
const fixedFields: ReadonlySet<string> = new Set([
  "id",
  "personId",
  "name",
  "side",
  "provenance",
  "custom",
  "externalIds",
]);

/** Whether an observation of this field is taken into account: for a person, or for their stake in a goal. */
function isObservable(field: string, of: "person" | "stake"): boolean {
  return Object.hasOwn(of === "person" ? personFields : stakeFields, field) && !fixedFields.has(field);
}

/**
 * The fields of a holder (a person or a stake) as they hold at `asOf`. Values that their provenance dates later are left out.
 * Several observations of a field become their mean (numbers) or the most supported one (words), weighted by confidence and
 * recency; the same one twice counts once, and where they differ an issue says so. A value that its provenance says holds since a day
 * (`validFrom`) is what changed on that day: only what was observed after it counts beside it.
 */
export function mergeObservations<Holder extends object>(
  holder: Holder & { readonly provenance?: Readonly<Record<string, Provenance>> | null | undefined },
  person: PersonInput,
  position: number,
  observations: readonly ObservationInput[],
  evidence: Evidence,
  issues: Issue[],
): { fields: Holder; merged: ReadonlyMap<string, MergedField> } {
  const merged = new Map<string, MergedField>();
  const isStake = (holder as object) !== person;
  const provenance = holder.provenance ?? {};
  const touched = new Set([...Object.keys(provenance), ...observations.map((one) => one.field)]);
  if (touched.size === 0) return { fields: holder, merged };
  const fields = { ...holder } as Record<string, unknown>;
  for (const field of [...touched].sort(compareIds)) {
    if (!isObservable(field, isStake ? "stake" : "person")) continue;
    const observed: Observed[] = [];
    const told = new Set<string>();
    const add = (value: unknown, known: Provenance) => {
      if (value == null || evidence.isLater(known.asOf) || !holdsAt(known, evidence.asOf)) return;
      const telling = JSON.stringify([value, known.confidence ?? null, known.sourceId ?? null, known.asOf ?? null]);
      if (told.has(telling)) return;
      told.add(telling);
      const confidence = evidence.confidence(known);
      observed.push({
        value,
        confidence,
        weight:
          confidence * recency(halfLifeOfField[field] ?? "influence", evidence.age(known.asOf), evidence.halfLives),
      });
    };
    add(fields[field], provenance[field] ?? {});
    const since = fields[field] == null || observed.length === 0 ? null : (provenance[field]?.validFrom ?? null);
    for (const one of observations) {
      if (one.field === field && (since === null || isAfterDay(one.at, since)))
        add(one.value, { confidence: one.confidence, sourceId: one.sourceId, asOf: one.at });
    }
    delete fields[field];
    const result = merge(observed);
    if (result === null) continue;
    fields[field] = result.value;
    merged.set(field, result);
    if (observed.length > 1 && new Set(observed.map((one) => JSON.stringify(one.value))).size > 1) {
      const used = typeof result.value === "number" ? "mean" : "majority";
      const params = { count: observed.length, field };
      const path = ["people", position, field];
      issues.push(networkIssue("info", `issues.observations_disagree.${used}`, path, params, [personRef(person)]));
    }
  }
  return { fields: fields as Holder, merged };
}

/** Whether something is dated, and later than the day. */
function isAfterDay(at: string | null | undefined, day: string): boolean {
  return at != null && at.slice(0, 10) > day.slice(0, 10);
}

function merge(observed: readonly Observed[]): MergedField | null {
  if (observed.length === 0) return null;
  if (observed.length === 1) return { value: observed[0]!.value, confidence: observed[0]!.confidence, spread: 0 };
  if (observed.every((one) => one.weight === 0)) return merge(observed.map((one) => ({ ...one, weight: 1 })));
  let total = 0;
  let confidence = 0;
  for (const one of observed) {
    total += one.weight;
    confidence += one.weight * one.confidence;
  }
  if (observed.every((one) => typeof one.value === "number")) {
    let mean = 0;
    let square = 0;
    for (const one of observed) mean += (one.weight / total) * (one.value as number);
    for (const one of observed) square += (one.weight / total) * pow((one.value as number) - mean, 2);
    return { value: mean, confidence: confidence / total, spread: Math.sqrt(square) };
  }
  const support = new Map<string, { value: unknown; weight: number }>();
  for (const one of observed) {
    const key = JSON.stringify(Array.isArray(one.value) ? [...one.value].sort() : one.value);
    const entry = support.get(key);
    if (entry === undefined) support.set(key, { value: one.value, weight: one.weight });
    else entry.weight += one.weight;
  }
  const ranked = [...support].sort(([keyA, a], [keyB, b]) => b.weight - a.weight || compareIds(keyA, keyB));
  return { value: ranked[0]![1].value, confidence: confidence / total, spread: 0 };
}
