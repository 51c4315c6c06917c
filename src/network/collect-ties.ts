import { compareIds } from "../internal/compare-ids.js";
import { isAfter, toMoment } from "../internal/days.js";
import type { Account } from "../model/account.js";
import type { Maybe } from "../model/fields.js";
import type { GoalInput } from "../model/goal.js";
import { holdsAt } from "../model/holds-at.js";
import type { PersonInput } from "../model/person.js";
import type { RelationshipInput } from "../model/relationship.js";
import { relationshipIds } from "../model/relationship-ids.js";
import { strengthNumber } from "../model/titles/words-to-numbers.js";
import { defaultStrength, halfLifeOfKind } from "./defaults.js";
import { type Evidence, recency } from "./evidence.js";
import type { Tie } from "./network.js";

/** What stands on the map as a tie and holds at `asOf`, with what was left out of it. */
export interface CollectedTies {
  readonly ties: Tie[];
  /** Dated after `asOf`. */
  readonly later: string[];
  /** Of another goal. */
  readonly otherGoals: number;
}

/** How sure somebody's own or dotted reporting lines are, by index. */
type LineCertainty = (index: number, field: "reportsTo" | "dottedLineTo") => number;

/**
 * Stated relationships as ties between indexes, faded to `asOf`, with reporting lines among them.
 *
 * @param lines - See {@link collectReportingLines}.
 */
export function collectTies(
  account: Account,
  indexOf: ReadonlyMap<string, number>,
  goal: GoalInput | null,
  evidence: Evidence,
  lines: readonly Tie[],
  ownKinds: ReadonlyMap<string, string>,
): CollectedTies {
  const ties: Tie[] = [];
  const later: string[] = [];
  let otherGoals = 0;
  const relationships = account.relationships ?? [];
  const ids = relationshipIds(relationships);
  for (const [position, stated] of relationships.entries()) {
    const from = indexOf.get(stated.from);
    const to = indexOf.get(stated.to);
    if (from === undefined || to === undefined || from === to) continue;
    if (stated.goalId != null && stated.goalId !== goal?.id) {
      otherGoals++;
      continue;
    }
    if (evidence.isLater(stated.asOf) || evidence.isLater(stated.validFrom)) {
      later.push(ids[position]!);
      continue;
    }
    if (!holdsAt(stated, evidence.asOf)) continue;
    const strength = stated.strength == null ? defaultStrength : strengthNumber(stated.strength);
    ties.push({
      id: ids[position]!,
      kind: stated.kind,
      label: ownKinds.get(ids[position]!) ?? null,
      from,
      to,
      current: strength * recency(halfLifeOfKind[stated.kind], evidence.age(lastKnown(stated)), evidence.halfLives),
      confidence: evidence.confidence(stated),
      existence: evidence.existence(stated),
      precision: evidence.precision(stated.sourceId),
      aware: stated.aware ?? null,
      sentiment: null,
    });
  }
  for (const line of lines) ties.push(line);
  ties.sort((a, b) => a.from - b.from || a.to - b.to || compareIds(a.kind, b.kind) || compareIds(a.id, b.id));
  return { ties, later, otherGoals };
}

/** When a tie was last known to hold; for a tie of contact also when the two last spoke. */
function lastKnown({ kind, asOf, lastContactAt }: RelationshipInput): Maybe<string> {
  if (lastContactAt == null || halfLifeOfKind[kind] !== "contact") return asOf;
  return asOf == null || isAfter(toMoment(lastContactAt), toMoment(asOf)) ? lastContactAt : asOf;
}

/** Reporting lines and dotted ones as ties between indexes, in the order of people. */
export function collectReportingLines(
  people: readonly PersonInput[],
  indexOf: ReadonlyMap<string, number>,
  evidence: Evidence,
  certainty: LineCertainty,
): Tie[] {
  const ties: Tie[] = [];
  for (const [from, person] of people.entries()) {
    const add = (manager: string, kind: "reports_to" | "dotted_line", field: "reportsTo" | "dottedLineTo") => {
      const to = indexOf.get(manager);
      if (to === undefined || to === from) return;
      const known = person.provenance?.[field] ?? {};
      const confidence = certainty(from, field);
      const existence = confidence < 1 ? confidence : evidence.existence(known);
      const precision = evidence.precision(known.sourceId);
      const id = `${person.id}>${kind}>${manager}`;
      ties.push({
        id,
        kind,
        label: null,
        from,
        to,
        current: 1,
        confidence,
        existence,
        precision,
        aware: null,
        sentiment: null,
      });
    };
    if (person.reportsTo != null) add(person.reportsTo, "reports_to", "reportsTo");
    for (const manager of new Set(person.dottedLineTo ?? [])) add(manager, "dotted_line", "dottedLineTo");
  }
  return ties;
}
